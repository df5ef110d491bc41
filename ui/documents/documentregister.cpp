// What the documents page does with papers that were issued: kept files come back byte for byte, as files or as an e-mail
// draft; on a narrow page the register opens from a button.
#include "core/desk/desk.h"
#include "core/documents/papermail.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/issuedlist.h"
#include "ui/documents/paperformats.h"
#include "ui/documents/paperwriter.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowfonts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace dophu
{

void DocumentsPage::connectRegister(IssuedList *list)
{
    connect(list, &IssuedList::saveWanted, this, &DocumentsPage::saveIssued);
    connect(list, &IssuedList::printWanted, this, &DocumentsPage::printIssued);
    connect(list, &IssuedList::numberCopied, this,
            [this](const QString &number) { m_strip->show(MessageStrip::Tone::Ok, tr("Đã chép %1.").arg(number)); });
}

// The same list below the button that stands for it on a narrow page; what is chosen there closes it first.
void DocumentsPage::openRegister()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("documentRegisterPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *list = new IssuedList(popup);
    list->show(m_issued);
    list->setCurrentRow(0);
    connect(list, &IssuedList::saveWanted, popup, &QWidget::close);
    connect(list, &IssuedList::printWanted, popup, &QWidget::close);
    connect(list, &IssuedList::numberCopied, popup, &QWidget::close);
    connectRegister(list);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(list);
    constexpr int shownRows = 8;
    const int rows = std::min(int(m_issued.size()), shownRows);
    popup->resize(std::max(scaled(300), m_registerButton->width()), rows * list->sizeHintForRow(0) + 6);
    popup->move(m_registerButton->mapToGlobal(QPoint(m_registerButton->width() - popup->width(), m_registerButton->height())));
    popup->show();
    list->setFocus();
}

Outcome DocumentsPage::writeIssued(const IssuedPaper &paper, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("eml")) {
        const auto bytes = m_desk.issuedBytes(paper, suffix);
        return bytes ? writeFile(path, *bytes) : tl::unexpected<Failure>(bytes.error());
    }
    QVector<MailAttachment> attached;
    for (const IssuedFile &file : paper.files) {
        const auto bytes = m_desk.issuedBytes(paper, file.suffix);
        if (!bytes)
            return tl::unexpected<Failure>(bytes.error());
        attached.append({paperFileStem(paper) + u'.' + file.suffix, *bytes});
    }
    const auto mail = toEml(mailOf(paper, m_desk.office(), attached));
    return mail ? writeFile(path, *mail) : tl::unexpected<Failure>(mail.error());
}

void DocumentsPage::saveIssued(const IssuedPaper &paper, const QString &suffix)
{
    QStringList filters{tr("PDF (*.pdf)"), tr("Word (*.docx)"), tr("Excel (*.xlsx)"), tr("Thư nháp kèm tệp (*.eml)")};
    const QString wanted = QStringLiteral("*.%1)").arg(suffix);
    std::stable_partition(filters.begin(), filters.end(), [&](const QString &filter) { return filter.endsWith(wanted); });
    const auto path = m_prompts.chooseSavePath(tr("Lưu bản đã ban hành"), paperFileStem(paper) + u'.' + suffix,
                                               filters.join(QStringLiteral(";;")));
    if (path)
        tellOutcome(writeIssued(paper, *path), *path);
}

// A printer is given drawings, not files, and what is drawn anew is another print than the one that was kept: so the kept
// PDF is put where everything is put, and the system's reader prints it.
void DocumentsPage::printIssued(const IssuedPaper &paper)
{
    const QString folder = m_bundleWish.folder.isEmpty() ? usualFolder() : m_bundleWish.folder;
    const QString path = QDir(folder).filePath(paperFileStem(paper) + QStringLiteral(".pdf"));
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable()) {
        m_strip->show(MessageStrip::Tone::Error,
                      tr("Không ghi được vào %1. Chọn Lưu PDF… để chọn chỗ khác.").arg(QDir::toNativeSeparators(folder)));
        return;
    }
    if (const Outcome written = writeIssued(paper, path); !written) {
        m_strip->show(MessageStrip::Tone::Error, failureText(written.error()));
        return;
    }
    m_strip->show(MessageStrip::Tone::Note,
                  tr("In đúng bản đã giữ phải in từ tệp PDF: mở %1 rồi in.").arg(QDir::toNativeSeparators(path)));
    QPushButton *open = m_strip->addButton(tr("Mở tệp"), QStringLiteral("registerOpenFile"));
    connect(open, &QPushButton::clicked, this, [this, path] { openOutside(path); });
    openOutside(folder);
}

void DocumentsPage::openOutside(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_strip->show(MessageStrip::Tone::Warning, tr("Không mở được %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace dophu
