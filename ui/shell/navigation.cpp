#include "ui/shell/navigation.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr int openWidth = 176;
constexpr int closedWidth = 48;

// The clerk's sign: an icon on a soft disc.
QPixmap userSign(const Theme &theme, double ratio)
{
    const int side = scaled(24);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(0, 0, side, side);
    paintLineIcon(painter, QRectF(side / 4.0, side / 4.0, side / 2.0, side / 2.0), QStringLiteral("user"), theme.accent);
    return pixmap;
}

} // namespace

NavigationItem::NavigationItem(PageKind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setObjectName(QStringLiteral("nav%1").arg(int(kind) + 1));
    setText(pageTitle(kind));
    setAccessibleName(pageTitle(kind));
    setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(pageTitle(kind)).arg(int(kind) + 1));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(scaled(36));
}

void NavigationItem::setCounter(int count, bool errors)
{
    m_count = count;
    m_errors = errors;
    setAccessibleName(count > 0 ? tr("%1, %2 việc").arg(pageTitle(m_kind)).arg(count) : pageTitle(m_kind));
    update();
}

void NavigationItem::setOpen(bool open)
{
    m_open = open;
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {scaled(m_open ? openWidth : closedWidth), scaled(36)};
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), theme.surface);
    else if (underMouse())
        painter.fillRect(rect(), theme.header);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
    const QColor ink = isChecked() ? theme.accent : theme.text2;
    const int side = scaled(18);
    const int iconLeft = m_open ? scaled(16) : (width() - side) / 2;
    paintLineIcon(painter, QRectF(iconLeft, (height() - side) / 2.0, side, side), pageIcon(m_kind), ink);
    if (m_open) {
        painter.setFont(textFont(isChecked() ? TextUse::Strong : TextUse::Body));
        painter.setPen(ink);
        painter.drawText(QRect(scaled(44), 0, width() - scaled(80), height()), Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, width() - scaled(72)));
    }
    if (m_count > 0) {
        const QString number = QString::number(m_count);
        const QFont font = textFont(TextUse::CaptionStrong);
        const int tall = scaled(m_open ? 20 : 15);
        const int wide = std::max(tall, QFontMetrics(font).horizontalAdvance(number) + 8);
        const QRectF pill = m_open ? QRectF(width() - wide - scaled(12), (height() - tall) / 2.0, wide, tall)
                                   : QRectF(width() - wide - 3, 2, wide, tall);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_errors ? theme.errSoft : theme.warnSoft);
        painter.drawRoundedRect(pill, tall / 2.0, tall / 2.0);
        painter.setFont(font);
        painter.setPen(m_errors ? theme.err : theme.warn);
        painter.drawText(pill, Qt::AlignCenter, number);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void NavigationItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

Navigation::Navigation(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Các trang"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    const auto section = [&](const QString &text) {
        auto *line = new Hairline(Qt::Horizontal, this);
        layout->addWidget(line);
        m_separators.append(line);
        auto *label = new QLabel(text, this);
        label->setFont(textFont(TextUse::CaptionStrong));
        label->setProperty("tone", "text3");
        label->setContentsMargins(scaled(16), scaled(4), 0, scaled(4));
        layout->addWidget(label);
        m_sections.append(label);
    };
    for (int i = 0; i < pageKindCount; ++i) {
        if (i == 0)
            section(tr("Hằng ngày"));
        if (PageKind(i) == PageKind::Units)
            section(tr("Quản lý"));
        auto *item = new NavigationItem(PageKind(i), this);
        connect(item, &NavigationItem::clicked, this, [this, item] { emit chosen(item->kind()); });
        layout->addWidget(item);
        m_items.append(item);
    }
    layout->addStretch();
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildUser());
    refreshNames();
    layOut();
}

QWidget *Navigation::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, scaled(2));
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(10), 0, scaled(8), 0);
    m_menu = makeButton({}, QStringLiteral("menu"), QStringLiteral("mainMenu"), head);
    m_menu->setProperty("look", "flat");
    m_menu->setProperty("fit", "icon");
    m_menu->setAccessibleName(tr("Menu chính"));
    m_menu->setToolTip(tr("Menu chính (F10)"));
    m_appName = new QLabel(tr("Độ Phủ"), head);
    m_appName->setFont(textFont(TextUse::Strong));
    row->addWidget(m_menu);
    row->addWidget(m_appName, 1);
    auto *bar = new QWidget(head);
    bar->setFixedHeight(scaled(44));
    bar->setLayout(row);
    layout->addWidget(bar);
    m_campaign = new QLabel(head);
    m_campaign->setObjectName(QStringLiteral("campaignName"));
    m_campaign->setTextFormat(Qt::RichText);
    m_campaign->setFixedHeight(scaled(26));
    m_campaign->setProperty("campaignBox", true);
    auto *boxRow = new QHBoxLayout;
    boxRow->setContentsMargins(scaled(12), 0, scaled(12), scaled(4));
    boxRow->addWidget(m_campaign, 1);
    m_switch = makeButton({}, QStringLiteral("down"), QStringLiteral("campaignSwitch"), head);
    m_switch->setProperty("look", "flat");
    m_switch->setProperty("fit", "icon");
    m_switch->setAccessibleName(tr("Đổi đợt"));
    m_switch->setToolTip(tr("Đổi đợt báo cáo"));
    boxRow->addWidget(m_switch);
    layout->addLayout(boxRow);
    return head;
}

QWidget *Navigation::buildUser()
{
    auto *user = new QWidget(this);
    user->setFixedHeight(scaled(48));
    auto *layout = new QHBoxLayout(user);
    layout->setContentsMargins(scaled(12), 0, scaled(8), 0);
    layout->setSpacing(scaled(8));
    m_userIcon = new QLabel(user);
    m_userIcon->setPixmap(userSign(Theme::of(this), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_userName = new QLabel(user);
    m_userName->setFont(textFont(TextUse::SmallStrong));
    m_userRole = new QLabel(user);
    m_userRole->setFont(textFont(TextUse::Caption));
    m_userRole->setProperty("tone", "text2");
    texts->addStretch();
    texts->addWidget(m_userName);
    texts->addWidget(m_userRole);
    texts->addStretch();
    layout->addWidget(m_userIcon);
    layout->addLayout(texts, 1);
    return user;
}

void Navigation::refreshNames()
{
    const Theme &theme = Theme::of(this);
    const QString shortName = m_desk.campaign().shortName.isEmpty() ? m_desk.campaign().name : m_desk.campaign().shortName;
    m_campaign->setStyleSheet(
        QStringLiteral("QLabel { border: 1px solid %1; border-radius: 4px; padding: 0 7px; }").arg(theme.border.name()));
    m_campaign->setText(tr("Đợt %1").arg(strongText(shortName.toHtmlEscaped())));
    m_campaign->setToolTip(m_desk.campaign().name);
    m_campaign->setAccessibleName(tr("Đợt %1").arg(m_desk.campaign().name));
    const auto campaigns = m_desk.campaigns();
    m_severalCampaigns = campaigns && campaigns->size() > 1;
    m_switch->setVisible(m_open && m_severalCampaigns);
    m_userName->setText(m_desk.clerk().name);
    m_userRole->setText(m_desk.clerk().role);
    m_userIcon->setToolTip(QStringLiteral("%1, %2, %3").arg(m_desk.clerk().name, m_desk.clerk().role, m_desk.clerk().desk));
}

void Navigation::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    layOut();
}

void Navigation::layOut()
{
    setFixedWidth(scaled(m_open ? openWidth : closedWidth));
    for (QWidget *part : {static_cast<QWidget *>(m_appName), static_cast<QWidget *>(m_campaign),
                          static_cast<QWidget *>(m_userName), static_cast<QWidget *>(m_userRole)})
        part->setVisible(m_open);
    m_switch->setVisible(m_open && m_severalCampaigns);
    for (QLabel *section : std::as_const(m_sections))
        section->setVisible(m_open);
    for (QWidget *separator : std::as_const(m_separators))
        separator->setVisible(!m_open);
    for (NavigationItem *item : std::as_const(m_items))
        item->setOpen(m_open);
}

void Navigation::setCurrent(PageKind kind)
{
    m_items.at(int(kind))->setChecked(true);
}

void Navigation::takeKeyboard()
{
    for (NavigationItem *item : std::as_const(m_items)) {
        if (item->isChecked())
            item->setFocus(Qt::TabFocusReason);
    }
}

void Navigation::setCounters(int errors, int warnings)
{
    m_items.at(int(PageKind::Today))->setCounter(errors + warnings, false);
    m_items.at(int(PageKind::Entry))->setCounter(errors, true);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).nav);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::of(this).border);
}

} // namespace dophu
