#include "ui/widgets/windowstyle.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

namespace dophu
{

namespace
{

const Theme &themeOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return Theme::of(widget);
    return option->palette.color(QPalette::Window).lightness() < 128 ? Theme::darkLook() : Theme::light();
}

void paintCheckBox(QPainter &painter, const QStyleOption *option, const Theme &theme)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = !filled ? theme.surface : enabled ? theme.accent : theme.disabled;
    const QColor edge = !enabled ? theme.border : filled ? fill : theme.controlBorder;
    painter.setPen(
        QPen(option->state & QStyle::State_HasFocus ? theme.accent : edge, option->state & QStyle::State_HasFocus ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 2.5, 2.5);
    painter.restore();
    if (filled)
        paintLineIcon(painter, QRectF(option->rect).adjusted(2, 2, -2, -2),
                      option->state & QStyle::State_On ? QStringLiteral("check") : QStringLiteral("minus"), theme.onAccent);
}

void paintRadioButton(QPainter &painter, const QStyleOption *option, const Theme &theme)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = enabled ? theme.accent : theme.disabled;
    painter.setPen(QPen(on ? strong : enabled ? theme.controlBorder : theme.border, 1));
    painter.setBrush(on ? strong : theme.surface);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.onAccent);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    }
    painter.restore();
}

void paintFieldFrame(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme, const QWidget *widget)
{
    const bool focus = state & QStyle::State_HasFocus;
    const bool asks = widget && widget->property("asks").toBool(); // an answer is still needed here
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = !(state & QStyle::State_Enabled) ? theme.border
                        : focus                          ? theme.accent
                        : asks                           ? theme.warn
                                                         : theme.controlBorder;
    const double width = focus ? 2 : 1;
    painter.setPen(QPen(edge, width));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Theme &theme = themeOf(option, widget);
    const QColor ink = option->state & State_Enabled ? theme.text2 : theme.disabled;
    const QRectF middle(QRectF(option->rect).center() - QPointF(6, 6), QSizeF(12, 12));
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, option, theme);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, option, theme);
    case PE_IndicatorArrowDown:
        return paintLineIcon(*painter, middle, QStringLiteral("down"), ink);
    case PE_IndicatorArrowUp:
        return paintLineIcon(*painter, middle, QStringLiteral("up"), ink);
    case PE_IndicatorArrowLeft:
        return paintLineIcon(*painter, middle, QStringLiteral("left"), ink);
    case PE_IndicatorArrowRight:
        return paintLineIcon(*painter, middle, QStringLiteral("right"), ink);
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget))
            return; // the style sheet draws the ring
        painter->save();
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Theme &theme = themeOf(option, widget);
    const QColor ink = option->state & State_Enabled ? theme.text2 : theme.disabled;
    const auto arrow = [&](SubControl part, const char *name) {
        const QRectF where = subControlRect(control, option, part, widget);
        const double side = std::min({12.0, where.width(), where.height() + 2});
        paintLineIcon(*painter, QRectF(where.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
                      QLatin1String(name), ink);
    };
    if (control == CC_ComboBox) {
        if (option->subControls & SC_ComboBoxFrame)
            paintFieldFrame(*painter, option->rect, option->state, theme, widget);
        return arrow(SC_ComboBoxArrow, "down");
    }
    if (control == CC_SpinBox) {
        paintFieldFrame(*painter, option->rect, option->state, theme, widget);
        if (option->subControls & SC_SpinBoxUp) {
            arrow(SC_SpinBoxUp, "up");
            arrow(SC_SpinBoxDown, "down");
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        const bool small = widget && widget->property("fit").toString() == QLatin1String("small");
        wanted.setHeight(scaled(small ? 24 : 28));
    }
    return wanted;
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text =
        (control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return text ? rect.adjusted(4, 0, 0, 0) : rect;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(14);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return scaled(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_ComboBox_AllowWheelScrolling)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool spins = qobject_cast<QAbstractSpinBox *>(widget);
    // The wheel would give it the keyboard first, and then be its own.
    if ((spins || qobject_cast<QComboBox *>(widget)) && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (spins)
        widget->installEventFilter(this);
}

bool WindowStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<const QAbstractSpinBox *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // for what it stands in
    return true;
}

} // namespace dophu
