// What the documents page does with papers that leave the office: the register, issuing, a paper for each unit.
#include "core/desk/desk.h"
#include "core/documents/papermail.h"
#include "core/documents/reportissue.h"
#include "ui/documents/documentfields.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/issuedlist.h"
#include "ui/documents/letterfields.h"
#include "ui/documents/paperformats.h"
#include "ui/documents/paperwriter.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/words.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QProgressDialog>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <memory>

namespace dophu
{

namespace
{

constexpr int noticeableBatch = 200; // ms

} // namespace

PaperWish DocumentsPage::wish() const
{
    PaperWish wish;
    wish.fields = m_fields->fields();
    wish.charts = charts();
    wish.urgency = m_fields->urgency();
    wish.units = remindedUnits();
    if (m_kind == PaperKind::Letter) {
        wish.letter = m_letterFields->letter();
        wish.fields.number.clear(); // typed for another kind
    }
    return wish;
}

// As it stands on the page: a draft never carries the number of a paper that left.
PaperWish DocumentsPage::draftWish() const
{
    PaperWish draft = wish();
    if (isTaken(draft))
        (draft.letter ? draft.letter->number : draft.fields.number).clear();
    return draft;
}

bool DocumentsPage::isTaken(const PaperWish &wish) const
{
    const int year = (wish.letter ? wish.letter->signedOn : wish.fields.signedOn.value_or(m_day)).date().year();
    const int number = (wish.letter ? wish.letter->number : wish.fields.number).trimmed().toInt();
    return std::any_of(m_issued.begin(), m_issued.end(),
                       [&](const IssuedPaper &paper) { return paper.year() == year && paper.number == number; });
}

// The daily report, or its replacement, that left with just the figures on the page.
const IssuedPaper *DocumentsPage::issuedReport() const
{
    const auto paper = std::find_if(m_issued.begin(), m_issued.end(), [&](const IssuedPaper &issued) {
        return isDayReport(issued) && issued.day == m_day && m_facts && m_facts->closed && issued.seal == m_facts->seal;
    });
    return paper == m_issued.end() ? nullptr : &*paper;
}

// A daily report that left is followed by its replacement, and by nothing while the figures are the same.
QString DocumentsPage::whyIssuedAlready() const
{
    const IssuedPaper *paper = m_kind == PaperKind::Daily ? issuedReport() : nullptr;
    return paper ? tr("Đã ban hành %1 từ đúng số này. Đổi số: mở lại ngày. Đổi lời văn: chọn Báo cáo thay thế.")
                       .arg(spelledNumber(*paper))
                 : QString();
}

QString DocumentsPage::kindState(PaperKind kind) const
{
    switch (kind) {
    case PaperKind::Daily:
        return issuedReport() ? tr("đã ban hành") : tr("dự thảo");
    case PaperKind::Reminder:
        return m_facts ? tr("%1 đơn vị chưa gửi").arg(m_facts->day.all.missing) : QString();
    case PaperKind::Form:
        return tr("in, điền sẵn");
    case PaperKind::Closing:
        return tr("%1 đến %2").arg(words::shortDate(m_desk.campaign().firstDay), words::shortDate(m_day));
    case PaperKind::Correction:
        return tr("khi sửa sau ban hành");
    case PaperKind::Letter:
        return tr("soạn tự do");
    }
    Q_UNREACHABLE();
}

QStringList DocumentsPage::kindNames()
{
    return {tr("Báo cáo ngày"),     tr("Công văn đôn đốc"), tr("Biểu mẫu cho đơn vị"),
            tr("Báo cáo tổng kết"), tr("Báo cáo thay thế"), tr("Công văn khác")};
}

void DocumentsPage::showKinds()
{
    const QStringList names = kindNames();
    for (int i = 0; i < names.size(); ++i) {
        m_kindList->item(i)->setText(names.at(i) + u'\n' + kindState(PaperKind(i)));
        m_kindList->item(i)->setToolTip(m_kindList->item(i)->text());
    }
}

void DocumentsPage::showRegister()
{
    suggestNumber();
    const auto papers = m_desk.issuedPapers();
    if (!papers)
        m_strip->show(MessageStrip::Tone::Error, failureText(papers.error()));
    m_issued = papers.value_or(QVector<IssuedPaper>());
    m_register->show(m_issued);
    m_registerButton->setEnabled(!m_issued.isEmpty());
    m_registerButton->setText(tr("Đã ban hành (%1)").arg(m_issued.size()));
}

QStringList DocumentsPage::obstaclesIn(const IssueReport &report) const
{
    QStringList lines;
    for (const Disagreement &difference : report.differences)
        lines.append((difference.page > 0 ? tr("Trang %1, ").arg(difference.page) : QString())
                     + tr("%1: phải “%2”, đọc lại được “%3”.").arg(difference.where, difference.expected, difference.found));
    for (const LintFinding &finding : report.form)
        lines.append(
            tr("Trang %1, %2 mm: %3 (%4).").arg(finding.page).arg(qRound(finding.mm)).arg(finding.says, finding.clause));
    return lines;
}

// What issuing would find, before anybody issues: the paper is written, read back and measured beside the window, and
// nothing of it is kept. A pile of forms or a report of thousands of units is left to the issuing itself.
void DocumentsPage::checkPaper()
{
    constexpr int mostPages = 30;
    if (!isVisible() || !whyNotIssued().isEmpty() || m_preview->pageCount() > mostPages)
        return;
    PaperWish wished = wish();
    if (isTaken(wished)) {
        m_checkLine->setText(
            tr("Số %1 đã cấp trong năm.").arg(wished.letter ? wished.letter->number : wished.fields.number));
        return;
    }
    const QString stand = QStringLiteral("1"); // a draft has no number; the paper will
    if (wished.fields.number.isEmpty())
        wished.fields.number = stand;
    if (wished.letter && wished.letter->number.isEmpty())
        wished.letter->number = stand;
    PaperKind kind = m_kind;
    const Outcome next = becomeNextVersion(m_desk, kind, m_day, wished);
    auto trial = next ? trialOf(m_desk, kind, m_day, wished) : tl::unexpected<Failure>(next.error());
    if (!trial)
        return; // told by issuing, which fails as well
    const auto promise = std::make_shared<QPromise<Result<IssueReport>>>();
    m_rehearsal.setFuture(promise->future()); // an earlier one is not heard any more
    m_rehearsed = m_composed;
    promise->start();
    QThreadPool::globalInstance()->start([promise, trial = std::move(*trial)] {
        promise->addResult(rehearseIssue(trial, paperBytes));
        promise->finish();
    });
}

void DocumentsPage::showRehearsal()
{
    const Result<IssueReport> report = m_rehearsal.result();
    if (!report || m_rehearsed != m_composed)
        return; // another paper stands there by now
    const QStringList lines = obstaclesIn(*report) + doubtsIn(report->doubts);
    m_checkLine->setText(lines.isEmpty()    ? tr("Đúng thể thức, số khớp")
                         : lines.size() > 1 ? tr("%1 (và %2 chỗ nữa)").arg(lines.first()).arg(lines.size() - 1)
                                            : lines.first());
}

QStringList DocumentsPage::doubtsIn(const QVector<OwnFigures> &doubts)
{
    QStringList lines;
    for (const OwnFigures &doubt : doubts)
        lines.append(tr("Câu sửa tay “%1” nêu %2, không có trong số liệu.")
                         .arg(sentenceTitle(doubt.key), doubt.figures.join(QStringLiteral(", "))));
    return lines;
}

void DocumentsPage::suggestNumber()
{
    const auto next = m_desk.nextPaperNumber(m_day.date().year());
    const QString suggested = next ? QStringLiteral("%1?").arg(*next) : QString();
    m_fields->suggestNumber(suggested);
    m_letterFields->suggestNumber(suggested);
}

void DocumentsPage::tellObstacles(const IssueReport &report)
{
    const QStringList lines = obstaclesIn(report);
    m_prompts.tell(tr("Chưa ban hành"),
                   tr("Bản in không khớp số liệu hoặc chưa đúng thể thức. Chưa cấp số, chưa giữ bản nào.")
                       + QStringLiteral("\n\n") + lines.value(0),
                   lines.mid(1).join(u'\n'));
}

// The number and the date it will leave with, and what looks like a slip of one's own.
bool DocumentsPage::confirmIssue()
{
    const PaperWish wished = wish();
    const Day signedOn = wished.letter ? wished.letter->signedOn : wished.fields.signedOn.value_or(m_day);
    QString number = wished.letter ? wished.letter->number : wished.fields.number;
    if (number.trimmed().isEmpty()) {
        const auto next = m_desk.nextPaperNumber(signedOn.date().year());
        number = next ? tr("%1 (số kế tiếp)").arg(*next) : tr("kế tiếp trong năm");
    }
    QString words = tr("Số %1, ký ngày %2. Văn bản giữ nguyên từng chữ từ nay. Sửa sau đó là một văn bản thay thế.")
                        .arg(number, words::date(signedOn));
    if (const auto trial = trialOf(m_desk, m_kind, m_day, wished)) {
        for (const QString &doubt : doubtsIn(trial->doubts))
            words += QStringLiteral("\n\n") + doubt;
    }
    return m_prompts.confirm(tr("Ban hành"), words, tr("Ban hành"));
}

void DocumentsPage::issueNow()
{
    if (!readyToWrite())
        return;
    if (const QString why = whyNotIssued(); !why.isEmpty()) {
        m_strip->show(MessageStrip::Tone::Warning, why);
        return;
    }
    if (!confirmIssue())
        return;
    const auto issued = issuePaper(m_desk, m_kind, m_day, wish(), paperBytes);
    if (!issued) {
        m_strip->show(MessageStrip::Tone::Error, failureText(issued.error()));
        return;
    }
    if (!issued->paper) {
        tellObstacles(*issued);
        return;
    }
    releaseNumber();
    showRegister();
    compose();
    m_strip->show(MessageStrip::Tone::Ok,
                  tr("Đã ban hành %1. Bản chính được giữ ở mục Đã ban hành.").arg(spelledNumber(*issued->paper)));
}

void DocumentsPage::writeBatch()
{
    if (!readyToWrite())
        return;
    const auto folder = m_prompts.chooseFolder(tr("Mỗi đơn vị một bản"), QString());
    if (!folder)
        return;
    const auto papers = composeBatch(m_desk, m_kind, m_day, wish());
    if (!papers) {
        m_strip->show(MessageStrip::Tone::Error, failureText(papers.error()));
        return;
    }
    QProgressDialog progress(tr("Đang ghi từng đơn vị…"), tr("Dừng"), 0, int(papers->size()), this);
    progress.setObjectName(QStringLiteral("batchProgress"));
    progress.setWindowTitle(tr("Mỗi đơn vị một bản"));
    progress.setMinimumDuration(noticeableBatch);
    progress.setWindowModality(Qt::WindowModal);
    int written = 0;
    for (const auto &[unit, paper] : *papers) {
        progress.setValue(written);
        if (progress.wasCanceled())
            break;
        const QString path = QDir(*folder).filePath(fileStem(unit, written + 1, paperKindWords().at(int(m_kind)), m_day)
                                                    + QStringLiteral(".pdf"));
        if (const Outcome done = writePaper(paper, path); !done) {
            m_strip->show(MessageStrip::Tone::Error, failureText(done.error()));
            return;
        }
        ++written;
    }
    tellBatch(written, papers->size(), *folder);
}

// Stopped half way is no success: who has no paper yet is not seen from the folder.
void DocumentsPage::tellBatch(qsizetype written, qsizetype all, const QString &folder)
{
    const QString where = QDir::toNativeSeparators(folder);
    if (written == all)
        m_strip->show(MessageStrip::Tone::Ok, tr("Đã ghi %1/%2 bản vào %3.").arg(written).arg(all).arg(where));
    else
        m_strip->show(
            MessageStrip::Tone::Warning,
            tr("còn thiếu %1 đơn vị. Đã ghi %2/%3 bản vào %4.").arg(all - written).arg(written).arg(all).arg(where),
            tr("Đã dừng giữa chừng:"));
}

} // namespace dophu
