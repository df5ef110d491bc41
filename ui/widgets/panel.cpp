#include "ui/widgets/panel.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

constexpr auto iconProperty = "lineIcon";

void colourIcon(QPushButton *button)
{
    const Theme &theme = Theme::of(button);
    const QString look = button->property("look").toString();
    const QColor ink = look == QLatin1String("primary")                                   ? theme.onAccent
                       : look == QLatin1String("accent") || look == QLatin1String("link") ? theme.accent
                                                                                          : theme.text;
    const QColor faint = look == QLatin1String("primary") ? theme.text3 : theme.disabled;
    button->setIcon(lineIcon(button->property(iconProperty).toString(), ink, faint));
    button->setIconSize(QSize(scaled(16) + (button->text().isEmpty() ? 0 : 3), scaled(16)));
}

} // namespace

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(title, this)), m_titleRow(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("panel", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_title->setFont(textFont(TextUse::Strong));
    m_titleRow->setContentsMargins(12, 0, 12, 0);
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch();
    if (title.isEmpty()) {
        m_title->hide();
    } else {
        auto *row = new QWidget(this);
        row->setFixedHeight(scaled(35));
        row->setLayout(m_titleRow);
        layout->addWidget(row);
        layout->addWidget(new Hairline(Qt::Horizontal, this));
    }
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    layout->addLayout(m_body, 1);
    if (title.isEmpty())
        m_body->insertLayout(0, m_titleRow);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).border);
}

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect where = contentsRect();
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, where.width());
    setToolTip(shown == m_text ? QString() : m_text);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

Counter::Counter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(textFont(TextUse::CaptionStrong));
}

void Counter::show(const QString &text, const QColor &fill, const QColor &ink)
{
    m_text = text;
    m_fill = fill;
    m_ink = ink;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Counter::sizeHint() const
{
    const int height = scaled(18);
    return {std::max(height + 1, fontMetrics().horizontalAdvance(m_text) + 12), height};
}

void Counter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_fill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(m_ink);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_help(new QLabel(this)),
      m_verb(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(6);
    layout->addStretch();
    for (QLabel *label : {m_icon, m_title, m_help}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_title->setFont(textFont(TextUse::Strong));
    m_help->setFont(textFont(TextUse::Small));
    m_help->setProperty("tone", "text2");
    layout->addSpacing(4);
    m_verb->setObjectName(QStringLiteral("emptyStateVerb"));
    m_verb->setAutoDefault(true);
    layout->addWidget(m_verb, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_verb, &QPushButton::clicked, this, &EmptyState::verbChosen);
}

void EmptyState::show(const QString &icon, const QString &title, const QString &help, const QString &verb,
                      const QString &verbIcon)
{
    const int side = scaled(28);
    m_icon->setPixmap(lineIcon(icon, Theme::of(this).text2).pixmap(QSize(side, side), devicePixelRatioF()));
    m_title->setText(title);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_verb->setText(verb);
    m_verb->setAccessibleName(verb);
    m_verb->setVisible(!verb.isEmpty());
    setFocusProxy(verb.isEmpty() ? nullptr : m_verb);
    if (!verbIcon.isEmpty())
        m_verb->setIcon(lineIcon(verbIcon, Theme::of(this).text));
    QWidget::show();
}

QPushButton *makeButton(const QString &text, const QString &icon, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(true); // Enter presses it on a page too, not only in a dialog
    button->setProperty(iconProperty, icon);
    if (!icon.isEmpty())
        colourIcon(button);
    return button;
}

void setButtonIcon(QPushButton *button, const QString &icon)
{
    button->setProperty(iconProperty, icon);
    colourIcon(button);
}

void recolourIcons(QWidget *root)
{
    for (QPushButton *button : root->findChildren<QPushButton *>()) {
        if (!button->property(iconProperty).toString().isEmpty())
            colourIcon(button);
    }
}

} // namespace dophu
