#include "ui/widgets/keycaps.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QKeyEvent>
#include <QPainter>

namespace dophu
{

namespace
{

struct HintPart
{
    QString text;
    bool key = false;
};

QVector<HintPart> hintParts(const QString &text)
{
    QVector<HintPart> parts;
    for (const QString &piece : text.split(u'[')) {
        const qsizetype close = piece.indexOf(u']');
        if (close < 0) {
            parts.append({piece, false});
            continue;
        }
        parts.append({piece.left(close), true});
        parts.append({piece.mid(close + 1), false});
    }
    return parts;
}

} // namespace

int keyCapWidth(const QString &key)
{
    return QFontMetrics(textFont(TextUse::Caption)).horizontalAdvance(key) + 8;
}

int paintKeyCap(QPainter &painter, int left, int middle, const QString &key, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const int width = keyCapWidth(key);
    const int height = scaled(17);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.subtle);
    painter.drawRoundedRect(QRectF(left + 0.5, middle - height / 2 + 0.5, width - 1, height - 1), 3, 3);
    painter.setFont(textFont(TextUse::Caption));
    painter.setPen(theme.text2);
    painter.drawText(QRect(left, middle - height / 2, width, height), Qt::AlignCenter, key);
    painter.restore();
    return width;
}

KeyHint::KeyHint(QWidget *parent) : QWidget(parent)
{
    setFont(textFont(TextUse::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyHint::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(QString(text).remove(u'[').remove(u']'));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    int width = 0;
    for (const HintPart &part : hintParts(m_text))
        width += part.key ? keyCapWidth(part.text) : fontMetrics().horizontalAdvance(part.text);
    return {width, scaled(20)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).text2);
    int left = 0;
    for (const HintPart &part : hintParts(m_text)) {
        if (part.key) {
            left += paintKeyCap(painter, left, height() / 2, part.text, this);
            continue;
        }
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, part.text);
        left += fontMetrics().horizontalAdvance(part.text);
    }
}

SearchField::SearchField(const QString &placeholder, const QString &shortcut, QWidget *parent)
    : QLineEdit(parent), m_shortcut(shortcut)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setToolTip(shortcut.isEmpty() ? placeholder : QStringLiteral("%1 (%2)").arg(placeholder, shortcut));
    setTextMargins(scaled(20), 0, 0, 0);
    setClearButtonEnabled(false);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(16);
    paintLineIcon(painter, QRectF(8, (height() - side) / 2, side, side), QStringLiteral("search"), Theme::of(this).text2);
    const int key = keyCapWidth(m_shortcut);
    if (text().isEmpty() && !m_shortcut.isEmpty() && !hasFocus() && width() > scaled(200))
        paintKeyCap(painter, width() - key - 7, height() / 2, m_shortcut, this);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        clear();
    // Down: to what is below, where the next Down goes on.
    if (enter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        emit leaveWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace dophu
