#include "ui/widgets/messagestrip.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace dophu
{

namespace
{

struct StripLook
{
    QColor fill, line, ink;
    const char *icon;
};

StripLook stripLook(MessageStrip::Tone tone, const Theme &theme)
{
    switch (tone) {
    case MessageStrip::Tone::Ok:
        return {theme.okSoft, theme.okLine, theme.ok, "ok"};
    case MessageStrip::Tone::Note:
        return {theme.neutralSoft, theme.border, theme.text2, "info"};
    case MessageStrip::Tone::Closed:
        return {theme.neutralSoft, theme.border, theme.text2, "lock"};
    case MessageStrip::Tone::Warning:
        return {theme.warnSoft, theme.warnLine, theme.warn, "warn"};
    case MessageStrip::Tone::Error:
        return {theme.errSoft, theme.errLine, theme.err, "error"};
    }
    return {};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent) : QFrame(parent), m_layout(new QHBoxLayout(this)), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    m_layout->setContentsMargins(scaled(34), 3, 6, 3);
    m_layout->setSpacing(8);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setFont(textFont(TextUse::Small));
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->addWidget(m_label, 1);
    auto *close = new QPushButton(this);
    close->setObjectName(QStringLiteral("messageStripClose"));
    close->setAccessibleName(tr("Đóng thông báo"));
    close->setToolTip(tr("Đóng thông báo"));
    close->setFocusPolicy(Qt::TabFocus);
    close->setAutoDefault(true);
    close->setProperty("fit", "icon");
    close->setProperty("look", "flat");
    close->setIcon(lineIcon(QStringLiteral("x"), Theme::of(this).text2));
    connect(close, &QPushButton::clicked, this, &MessageStrip::dismiss);
    m_layout->addWidget(close);
    m_close = close;
    m_leave.setSingleShot(true);
    m_leave.setInterval(std::chrono::seconds(4));
    connect(&m_leave, &QTimer::timeout, this, &MessageStrip::dismiss);
    setMinimumHeight(scaled(34));
    hide();
}

void MessageStrip::show(Tone tone, const QString &text, const QString &strongStart)
{
    m_tone = tone;
    m_text = strongStart.isEmpty() ? text : strongStart + u' ' + text;
    const QString body = text.toHtmlEscaped();
    m_label->setText(strongStart.isEmpty() ? body : strongText(strongStart.toHtmlEscaped()) + u' ' + body);
    m_label->setAccessibleName(m_text);
    giveKeyboardBack();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_close->setVisible(tone != Tone::Note && tone != Tone::Closed);
    if (tone == Tone::Ok)
        m_leave.start();
    else
        m_leave.stop();
    QFrame::show();
    update();
}

QPushButton *MessageStrip::addButton(const QString &text, const QString &objectName, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("fit", "small");
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(true);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon, Theme::of(this).text));
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons.append(button);
    return button;
}

void MessageStrip::dismiss()
{
    m_leave.stop();
    giveKeyboardBack();
    hide();
    emit dismissed();
}

// A widget that hides with the keyboard passes it on to whatever stands next to it; it belongs to what the page is about.
void MessageStrip::giveKeyboardBack()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        return;
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(around))
            return page->takeKeyboard();
    }
}

QString MessageStrip::text() const
{
    return isHidden() ? QString() : m_text;
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const StripLook look = stripLook(m_tone, Theme::of(this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.line);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int side = scaled(16);
    paintLineIcon(painter, QRectF(11, (height() - side) / 2, side, side), QLatin1String(look.icon), look.ink);
}

} // namespace dophu
