// The sentences of the paper on the page: a clerk writes one otherwise, the desk keeps it beside the automatic one, and the
// page says when the numbers under it have changed. And the charts that the closing report carries.
#include "core/desk/desk.h"
#include "ui/documents/documentspage.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"

#include <algorithm>

namespace dophu
{

QString DocumentsPage::sentenceTitle(const QString &key)
{
    static const QHash<QString, const char *> titles{{QStringLiteral("opening"), QT_TR_NOOP("Câu mở đầu")},
                                                     {QStringLiteral("correction"), QT_TR_NOOP("Câu thay thế")},
                                                     {QStringLiteral("reporting"), QT_TR_NOOP("Tình hình báo cáo")},
                                                     {QStringLiteral("result"), QT_TR_NOOP("Kết quả chung")},
                                                     {QStringLiteral("certainty"), QT_TR_NOOP("Mức chắc chắn")},
                                                     {QStringLiteral("ranking"), QT_TR_NOOP("Cao nhất, thấp nhất")},
                                                     {QStringLiteral("outlook"), QT_TR_NOOP("Đánh giá, dự báo")},
                                                     {QStringLiteral("met"), QT_TR_NOOP("Số đơn vị đạt")},
                                                     {QStringLiteral("course"), QT_TR_NOOP("Diễn biến")},
                                                     {QStringLiteral("discipline"), QT_TR_NOOP("Chấp hành báo cáo")},
                                                     {QStringLiteral("demand"), QT_TR_NOOP("Câu yêu cầu")},
                                                     {QStringLiteral("end"), QT_TR_NOOP("Câu kết")}};
    const char *title = titles.value(key);
    return title ? tr(title) : key;
}

QString DocumentsPage::staleWords() const
{
    const auto edits = m_desk.paperEdits(paperEditsOf(m_kind, m_day, {}));
    if (!m_facts || m_kind == PaperKind::Letter || !edits || edits->isEmpty())
        return {};
    const auto sentences = paperSentences(m_desk, m_kind, m_day, wish());
    if (!sentences)
        return {};
    const auto stale = std::count_if(sentences->begin(), sentences->end(), [](const PaperSentence &s) { return s.stale; });
    return stale == 0 ? QString() : tr("%1 câu viết tay dựa trên số nay đã đổi: xem lại ở Sửa câu.").arg(stale);
}

void DocumentsPage::editSentence()
{
    if (!readyToWrite())
        return;
    const auto sentences = paperSentences(m_desk, m_kind, m_day, wish());
    if (!sentences) {
        m_strip->show(MessageStrip::Tone::Error, failureText(sentences.error()));
        return;
    }
    QVector<SentencesDialog::Offered> offered;
    for (const PaperSentence &sentence : *sentences)
        offered.append({sentenceTitle(sentence.key), sentence});
    auto *dialog = new SentencesDialog(m_prompts, offered, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind = m_kind, day = m_day] {
        if (const Outcome kept = keepSentences(paperEditsOf(kind, day, {}), dialog->written()); !kept)
            m_strip->show(MessageStrip::Tone::Error, failureText(kept.error()));
        compose();
    });
    dialog->open();
}

// No words: the automatic sentence again.
Outcome DocumentsPage::keepSentences(const PaperEditsOf &paper, const QVector<SentencesDialog::Written> &written)
{
    if (written.isEmpty())
        return {};
    auto edits = m_desk.paperEdits(paper);
    if (!edits)
        return tl::unexpected<Failure>(edits.error());
    for (const SentencesDialog::Written &each : written) {
        const QString key = each.sentence.key;
        edits->erase(std::remove_if(edits->begin(), edits->end(), [&key](const PaperEdit &e) { return e.key == key; }),
                     edits->end());
        if (!each.words.isEmpty())
            edits->append({key, each.sentence.automatic, each.words});
    }
    return m_desk.savePaperEdits(paper, *edits);
}

// Drawn once for what the journal holds: typing in a field draws nothing anew.
QVector<Picture> DocumentsPage::charts() const
{
    if (m_kind != PaperKind::Closing || !m_chartMaker)
        return {};
    const auto length = m_desk.journalLength();
    if (m_charts && length && m_charts->day == m_day && m_charts->journal == *length)
        return m_charts->pictures;
    m_charts.reset();
    const auto drawn = m_chartMaker(m_day);
    if (!drawn) {
        m_strip->show(MessageStrip::Tone::Error, tr("Báo cáo chưa có biểu đồ. %1").arg(failureText(drawn.error())));
        return {};
    }
    m_charts = DrawnCharts{m_day, length.value_or(0), *drawn};
    return m_charts->pictures;
}

} // namespace dophu
