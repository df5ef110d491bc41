#include "ui/documents/bundledialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowfonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr int mostCopies = 99;

QLabel *bundleLabel(const QString &text, TextUse use, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(use));
    label->setProperty("tone", QLatin1String(tone));
    label->setWordWrap(true);
    return label;
}

} // namespace

BundleDialog::BundleDialog(Prompts &prompts, const Offer &offer, const BundleWish &last, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_wish(last), m_folder(new ElidedLabel(this)), m_issue(new QCheckBox(this)),
      m_print(new QCheckBox(tr("&In ra"), this)), m_printer(new QComboBox(this)), m_copies(new QSpinBox(this)),
      m_make(makeButton(tr("Làm trọn bộ"), QStringLiteral("send"), QStringLiteral("bundleMake"), this))
{
    setObjectName(QStringLiteral("bundleDialog"));
    setWindowTitle(tr("Làm trọn bộ: %1").arg(offer.paper));
    setAccessibleName(windowTitle());
    build(offer);
    showFolder();
    m_make->setFocus();
}

void BundleDialog::build(const Offer &offer)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(
        bundleLabel(tr("PDF, Word, Excel và thư nháp kèm ba tệp, cùng một số liệu."), TextUse::Body, "", this));
    layout->addWidget(makeFolderRow());
    m_issue->setObjectName(QStringLiteral("bundleIssue"));
    m_issue->setText(offer.issuedAlready.isEmpty() ? tr("&Ban hành trước: cấp số %1, giữ nguyên từng chữ").arg(offer.number)
                                                   : tr("Lấy đúng &bản đã ban hành %1").arg(offer.issuedAlready));
    m_issue->setVisible(offer.mayIssue);
    m_issue->setChecked(offer.mayIssue && m_wish.issue);
    layout->addWidget(m_issue);
    layout->addWidget(makePrintRow(offer));
    layout->addSpacing(6);
    auto *back = makeButton(tr("Để sau"), {}, QStringLiteral("bundleLater"), this);
    m_make->setProperty("look", "primary");
    setButtonIcon(m_make, QStringLiteral("send"));
    m_make->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {back, m_make}) {
        button->setProperty("fit", "dialog");
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *BundleDialog::makeFolderRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_folder->setObjectName(QStringLiteral("bundleFolder"));
    m_folder->setMinimumWidth(scaled(320));
    auto *other = makeButton(tr("Thư mục &khác…"), QStringLiteral("folder"), QStringLiteral("bundleFolderOther"), row);
    other->setAutoDefault(false);
    layout->addWidget(bundleLabel(tr("Ghi vào"), TextUse::SmallStrong, "text2", row));
    layout->addWidget(m_folder, 1);
    layout->addWidget(other);
    connect(other, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_prompts.chooseFolder(tr("Thư mục ghi trọn bộ"), m_wish.folder)) {
            m_wish.folder = *chosen;
            showFolder();
        }
    });
    return row;
}

QWidget *BundleDialog::makePrintRow(const Offer &offer)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const bool any = !offer.printers.isEmpty();
    m_print->setObjectName(QStringLiteral("bundlePrint"));
    m_print->setChecked(any && m_wish.print);
    m_print->setEnabled(any);
    m_printer->setObjectName(QStringLiteral("bundlePrinter"));
    m_printer->setAccessibleName(tr("Máy in"));
    m_printer->addItems(offer.printers);
    m_printer->setCurrentIndex(std::max(0, int(offer.printers.indexOf(m_wish.printer))));
    m_copies->setObjectName(QStringLiteral("bundleCopies"));
    m_copies->setAccessibleName(tr("Số bản in"));
    m_copies->setRange(1, mostCopies);
    m_copies->setSuffix(u' ' + tr("bản"));
    m_copies->setValue(m_wish.copies);
    layout->addWidget(m_print);
    layout->addWidget(m_printer, 1);
    layout->addWidget(m_copies);
    auto *none = bundleLabel(tr("Không thấy máy in; PDF để in sau."), TextUse::Small, "text2", row);
    layout->addWidget(none, 1);
    none->setVisible(!any);
    m_printer->setVisible(any);
    m_copies->setVisible(any);
    const auto follow = [this] {
        m_printer->setEnabled(m_print->isChecked());
        m_copies->setEnabled(m_print->isChecked());
    };
    connect(m_print, &QCheckBox::toggled, this, follow);
    follow();
    return row;
}

void BundleDialog::showFolder()
{
    m_folder->setText(QDir::toNativeSeparators(m_wish.folder));
    m_folder->setAccessibleName(tr("Ghi vào %1").arg(m_folder->text()));
}

BundleWish BundleDialog::wish() const
{
    BundleWish wish = m_wish;
    if (!m_issue->isHidden())
        wish.issue = m_issue->isChecked();
    if (m_print->isEnabled()) {
        wish.print = m_print->isChecked();
        wish.printer = m_printer->currentText();
        wish.copies = m_copies->value();
    } else {
        wish.print = false;
    }
    return wish;
}

} // namespace dophu
