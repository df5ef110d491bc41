// What the documents page does to let a whole set leave the office in one go, and what it offers at a moment: a verb that
// cannot be had says why before it is pressed.
#include "core/desk/desk.h"
#include "core/documents/letterdraft.h"
#include "core/documents/papermail.h"
#include "ui/documents/bundledialog.h"
#include "ui/documents/documentfields.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/letterfields.h"
#include "ui/documents/printing.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/words.h"

#include <QDir>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr int noticeableWait = 500; // ms

} // namespace

QString DocumentsPage::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Độ Phủ"));
}

QString DocumentsPage::whyNothingToWrite() const
{
    if (!m_facts)
        return tr("Không có số liệu của ngày này.");
    if (!m_document.blocks.isEmpty())
        return {};
    if (m_kind == PaperKind::Reminder)
        return tr("Mọi đơn vị đã gửi, không có ai để đôn đốc.");
    if (m_kind == PaperKind::Correction)
        return tr("Ngày %1 chưa chốt lần nào trước đó, chưa có bản để thay thế.").arg(words::shortDate(m_day));
    return tr("Chưa có gì để viết vào văn bản này.");
}

QString DocumentsPage::whyNotIssued() const
{
    if (const QString why = whyNothingToWrite(); !why.isEmpty())
        return why;
    if (!isNumbered(m_kind))
        return tr("Biểu mẫu không cấp số: in hoặc lưu rồi gửi đơn vị.");
    if (wantsClosedDay(m_kind) && !m_facts->closed)
        return tr("Chốt ngày %1 trước (F9), rồi ban hành.").arg(words::shortDate(m_day));
    if (m_kind == PaperKind::Letter)
        return whyLetterNotIssued();
    return m_fields->signerName().isEmpty() ? tr("Ghi họ tên người ký, rồi ban hành.") : whyIssuedAlready();
}

void DocumentsPage::showVerbs()
{
    const QString nothing = whyNothingToWrite();
    const QString notIssued = whyNotIssued();
    const bool open = nothing.isEmpty() && wantsClosedDay(m_kind) && !m_facts->closed;
    const auto offer = [](QPushButton *button, const QString &whyNot, const QString &usual) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot.isEmpty() ? usual : whyNot);
        button->setAccessibleDescription(button->toolTip());
    };
    offer(m_issue, notIssued, tr("Đọc lại, soát thể thức, cấp số và giữ bản chính (Ctrl+Enter)"));
    offer(m_bundle, open ? notIssued : nothing, tr("PDF, Word, Excel, thư nháp và bản in trong một lần (Ctrl+Shift+P)"));
    offer(m_batch, nothing, tr("Mỗi đơn vị một bản, ghi vào một thư mục"));
    offer(m_editSentence, nothing, tr("Viết lại một câu của báo cáo; câu tự động vẫn được giữ bên cạnh"));
    const QStringList usual{tr("Lưu PDF (Ctrl+S)"), tr("In (Ctrl+P)"),
                            tr("Word, OpenDocument, Excel, trang web hoặc văn bản thuần (Ctrl+E)")};
    for (qsizetype i = 0; i < m_writing.size(); ++i)
        offer(m_writing.at(i), nothing, usual.at(i));
    if (!notIssued.isEmpty() && !open && notIssued != m_state->text())
        m_state->setText(notIssued);
}

// What would be made, shown and perhaps changed; empty when the person turned back.
std::optional<BundleWish> DocumentsPage::askBundle()
{
    const bool letter = m_kind == PaperKind::Letter;
    const Day signedOn = letter ? m_letter.signedOn : m_fields->fields().signedOn.value_or(m_day);
    const QString typed = letter ? m_letter.number : m_fields->fields().number;
    const auto issued = issuedFromTheseFigures(m_desk, m_kind, m_day, {});
    const auto next = m_desk.nextPaperNumber(signedOn.date().year());
    if (!issued || !next) {
        m_strip->show(MessageStrip::Tone::Error, failureText(issued ? next.error() : issued.error()));
        return std::nullopt;
    }
    BundleDialog::Offer offer;
    offer.paper = paperCalled();
    offer.printers = m_printing.printers();
    offer.mayIssue = isNumbered(m_kind);
    offer.issuedAlready = *issued ? spelledNumber(**issued) : QString();
    offer.number = typed.isEmpty() ? QString::number(*next) : typed;
    if (m_bundleWish.folder.isEmpty())
        m_bundleWish.folder = usualFolder();
    BundleDialog dialog(m_prompts, offer, m_bundleWish, this);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const BundleWish chosen = dialog.wish();
    const bool wouldPrint = m_bundleWish.print;
    m_bundleWish = chosen;
    if (offer.printers.isEmpty())
        m_bundleWish.print = wouldPrint; // a day without a printer does not forget that one prints
    return chosen;
}

void DocumentsPage::bundleNow()
{
    if (!readyToWrite() || !m_bundle->isEnabled()) {
        m_strip->show(MessageStrip::Tone::Warning, m_bundle->toolTip());
        return;
    }
    const auto chosen = askBundle();
    if (!chosen)
        return;
    QProgressDialog progress(tr("Đang làm trọn bộ…"), tr("Dừng"), 0, bundleSteps, this);
    progress.setObjectName(QStringLiteral("bundleProgress"));
    progress.setWindowTitle(tr("Làm trọn bộ: %1").arg(paperCalled()));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(noticeableWait);
    const auto made = makeBundle(m_desk, m_kind, m_day, wish(), *chosen, m_printing, [&progress](int step) {
        progress.setValue(step);
        return !progress.wasCanceled();
    });
    progress.reset();
    if (made && !made->number.isEmpty())
        releaseNumber();
    showRegister();
    compose();
    if (!made)
        m_strip->show(MessageStrip::Tone::Error, failureText(made.error()));
    else
        tellBundle(*made);
}

void DocumentsPage::tellBundle(const BundleMade &made)
{
    if (made.stopped) {
        m_strip->show(MessageStrip::Tone::Note, tr("Đã dừng: chưa cấp số, chưa ghi tệp nào."));
        return;
    }
    if (made.report && !made.report->paper)
        return tellObstacles(*made.report);
    if (made.notWritten) {
        m_strip->show(MessageStrip::Tone::Error, tr("Đã ban hành %1, bản chính ở mục Đã ban hành; chưa ghi được tệp nào. %2")
                                                     .arg(made.number, failureText(*made.notWritten)));
        return;
    }
    tellBundleDone(made);
    QPushButton *folder = m_strip->addButton(tr("Mở thư mục"), QStringLiteral("bundleOpenFolder"), QStringLiteral("folder"));
    connect(folder, &QPushButton::clicked, this, [this, path = m_bundleWish.folder] { openOutside(path); });
}

void DocumentsPage::tellBundleDone(const BundleMade &made)
{
    QStringList said;
    said.append(
        made.number.isEmpty()
            ? tr("Đã ghi %1 tệp dự thảo vào %2.").arg(made.paths.size()).arg(QDir::toNativeSeparators(m_bundleWish.folder))
            : tr("Đã ban hành %1, ghi %2 tệp vào %3.")
                  .arg(made.number)
                  .arg(made.paths.size())
                  .arg(QDir::toNativeSeparators(m_bundleWish.folder)));
    if (made.pages > 0)
        said.append(tr("Đã gửi %1 trang tới máy in.").arg(made.pages));
    if (made.mailHasNoAddress)
        said.append(tr("Thư nháp chưa có người nhận: ghi địa chỉ ở Thiết lập, Văn bản, người ký."));
    if (made.notPrinted)
        said.append(tr("Chưa in được; in từ tệp PDF."));
    if (made.changedSinceIssue)
        said.append(tr("Mẫu hoặc câu chữ đã đổi sau khi ban hành nên không in lại; in từ tệp PDF đã ban hành."));
    const bool whole = !made.notPrinted && !made.changedSinceIssue;
    m_strip->show(whole ? MessageStrip::Tone::Note : MessageStrip::Tone::Warning, said.join(u' '));
}

QVariantMap DocumentsPage::arrangement() const
{
    QVariantMap kept = Page::arrangement();
    kept.insert(QStringLiteral("previewFit"), int(m_preview->fit()));
    kept.insert(QStringLiteral("previewZoom"), m_preview->zoomPercent());
    kept.insert(QStringLiteral("bundleFolder"), m_bundleWish.folder);
    kept.insert(QStringLiteral("bundleIssue"), m_bundleWish.issue);
    kept.insert(QStringLiteral("bundlePrint"), m_bundleWish.print);
    kept.insert(QStringLiteral("bundlePrinter"), m_bundleWish.printer);
    kept.insert(QStringLiteral("bundleCopies"), m_bundleWish.copies);
    kept.insert(QStringLiteral("dayDrafts"), withFieldsOf(m_keptDrafts, draftPlace(), m_drafts));
    if (isBegun(m_letter))
        kept.insert(QStringLiteral("letterDraft"), letterToJson(m_letter));
    return kept;
}

void DocumentsPage::restoreArrangement(const QVariantMap &arrangement)
{
    Page::restoreArrangement(arrangement);
    const int fit = arrangement.value(QStringLiteral("previewFit"), int(DocumentPreview::Fit::Width)).toInt();
    if (fit == int(DocumentPreview::Fit::Free))
        m_preview->setZoomPercent(arrangement.value(QStringLiteral("previewZoom"), 100).toInt());
    else
        m_preview->setFit(fit == int(DocumentPreview::Fit::WholePage) ? DocumentPreview::Fit::WholePage
                                                                      : DocumentPreview::Fit::Width);
    m_bundleWish.folder = arrangement.value(QStringLiteral("bundleFolder")).toString();
    m_bundleWish.issue = arrangement.value(QStringLiteral("bundleIssue"), true).toBool();
    m_bundleWish.print = arrangement.value(QStringLiteral("bundlePrint"), true).toBool();
    m_bundleWish.printer = arrangement.value(QStringLiteral("bundlePrinter")).toString();
    m_bundleWish.copies = std::max(1, arrangement.value(QStringLiteral("bundleCopies"), 1).toInt());
    m_keptDrafts = arrangement.value(QStringLiteral("dayDrafts")).toMap();
    m_place.clear();
    takeUpDrafts();
    if (m_day.isValid())
        showDay(m_day);
    if (const auto letter = letterDraftFrom(arrangement.value(QStringLiteral("letterDraft")).toByteArray())) {
        m_letter = *letter;
        m_letterFields->show(m_letter);
    }
}

} // namespace dophu
