#include "ui/documents/paperdialog.h"

#include "ui/documents/documentpreview.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace dophu
{

PaperDialog::PaperDialog(const QString &title, const PageLayout &layout, bool canPrint, QWidget *parent)
    : QDialog(parent), m_preview(new DocumentPreview(this)),
      m_previous(makeButton({}, QStringLiteral("left"), QStringLiteral("paperPrevious"), this)),
      m_next(makeButton({}, QStringLiteral("right"), QStringLiteral("paperNext"), this)), m_place(new QLabel(this))
{
    setObjectName(QStringLiteral("paperDialog"));
    setWindowTitle(tr("Xem trước khi in: %1").arg(title));
    setAccessibleName(windowTitle());
    m_preview->setAccessibleName(tr("Trang in"));
    m_preview->setFit(DocumentPreview::Fit::WholePage);
    m_preview->showPages(layout);
    m_previous->setToolTip(tr("Trang trước (PgUp)"));
    m_previous->setAccessibleName(tr("Trang trước"));
    m_next->setToolTip(tr("Trang sau (PgDn)"));
    m_next->setAccessibleName(tr("Trang sau"));
    auto *back = makeButton(tr("Đóng"), {}, QStringLiteral("paperBack"), this);
    auto *print = makeButton(tr("In…"), QStringLiteral("print"), QStringLiteral("paperPrint"), this);
    print->setProperty("look", "primary");
    print->setEnabled(canPrint);
    (canPrint ? print : back)->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_place, m_next})
        buttons->addWidget(part);
    buttons->addStretch();
    if (!canPrint)
        buttons->addWidget(new QLabel(tr("Không thấy máy in."), this));
    for (QPushButton *button : {back, print}) {
        button->setProperty("fit", "dialog");
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_preview->showPage(m_preview->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_preview->showPage(m_preview->page() + 1); });
    connect(m_preview, &DocumentPreview::viewChanged, this, &PaperDialog::showPlace);
    showPlace();
    resize(QSize(scaled(980), scaled(640)).boundedTo(screen()->availableSize() - QSize(16, 16)));
}

void PaperDialog::showPlace()
{
    m_place->setText(tr("Trang %1 / %2").arg(m_preview->page() + 1).arg(m_preview->pageCount()));
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < m_preview->pageCount());
}

} // namespace dophu
