#include "ui/shell/helpdialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dophu
{

HelpDialog::HelpDialog(PageKind kind, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Phím tắt: %1").arg(pageTitle(kind)));
    setAccessibleName(windowTitle());
    auto *keys = new QWidget(this);
    keys->setAutoFillBackground(false);
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const QString &line : pageHelp(kind).split(u'\n')) {
        auto *key = new QLabel(line.section(u'\t', 0, 0), keys);
        key->setFont(textFont(TextUse::Strong));
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(line.section(u'\t', 1), keys), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("helpScroll"));
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(keys);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    auto *close = makeButton(tr("Đóng"), {}, QStringLiteral("helpClose"), this);
    close->setProperty("fit", "dialog");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(QSize(scaled(480), scaled(520)).boundedTo(screen()->availableSize() - QSize(16, 16)));
}

} // namespace dophu
