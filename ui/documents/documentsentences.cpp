// The sentences of the paper on the page: a clerk writes one otherwise, the desk keeps it beside the automatic one, and the
// page says when the numbers under it have changed. And the charts that the closing report carries.
#include "core/desk/desk.h"
#include "ui/documents/documentspage.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"

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
    QStringList verbs;
    for (const PaperSentence &sentence : *sentences) {
        const QString title = sentenceTitle(sentence.key);
        verbs.append(sentence.stale ? tr("%1 (số đã đổi)").arg(title) : sentence.own ? tr("%1 (đã sửa)").arg(title) : title);
    }
    const auto chosen = m_prompts.choose(tr("Sửa câu"), tr("Câu nào? Xoá hết chữ để trở lại câu tự động."), verbs);
    if (!chosen || *chosen < 0 || *chosen >= sentences->size())
        return;
    const PaperSentence &sentence = sentences->at(*chosen);
    const auto words = m_prompts.askText(sentenceTitle(sentence.key), tr("Câu tự động: %1").arg(sentence.automatic),
                                         sentence.own.value_or(sentence.automatic));
    if (!words)
        return;
    const QString written = words->trimmed() == sentence.automatic ? QString() : words->trimmed();
    if (const Outcome kept = keepSentence(sentence, written); !kept)
        m_strip->show(MessageStrip::Tone::Error, failureText(kept.error()));
    compose();
}

// No words: the automatic sentence again.
Outcome DocumentsPage::keepSentence(const PaperSentence &sentence, const QString &written)
{
    const PaperEditsOf paper = paperEditsOf(m_kind, m_day, {});
    auto edits = m_desk.paperEdits(paper);
    if (!edits)
        return tl::unexpected<Failure>(edits.error());
    edits->erase(std::remove_if(edits->begin(), edits->end(), [&](const PaperEdit &e) { return e.key == sentence.key; }),
                 edits->end());
    if (!written.isEmpty())
        edits->append({sentence.key, sentence.automatic, written});
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
