#include "ui/intake/intakedelegate.h"

#include "core/intake/intakepreview.h"
#include "ui/intake/intakemodel.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace dophu
{

namespace
{

constexpr int inset = 7;

struct TagInk
{
    QColor ink;
    QColor fill;
};

TagInk tagInk(IntakeClass kind, const Theme &theme)
{
    switch (kind) {
    case IntakeClass::New:
        return {theme.accent, theme.accentSoft};
    case IntakeClass::Changed:
        return {theme.late, theme.lateSoft};
    case IntakeClass::Asks:
        return {theme.warn, theme.warnSoft};
    case IntakeClass::Refused:
        return {theme.err, theme.errSoft};
    case IntakeClass::Same:
    case IntakeClass::Skipped:
        break;
    }
    return {theme.neutral, theme.neutralSoft};
}

void paintTag(QPainter &painter, const QRect &cell, IntakeClass kind, const QString &text, bool selected, const Theme &theme)
{
    const auto [ink, fill] = tagInk(kind, theme);
    painter.setFont(textFont(TextUse::Small));
    const int wide = std::min(painter.fontMetrics().horizontalAdvance(text) + 14, cell.width() - 4);
    const int high = scaled(20);
    const QRect box(cell.left() + inset - 1, cell.top() + (cell.height() - 1 - high) / 2, wide, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected && kind == IntakeClass::New ? theme.surface : fill);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, wide - 6));
}

// Five blocks; colour goes with their number, so it is never alone.
void paintBars(QPainter &painter, const QRect &cell, int bars, const Theme &theme)
{
    const QColor full = bars >= 4 ? theme.ok : bars == 3 ? theme.warn : theme.err;
    const int wide = scaled(6);
    const int high = scaled(10);
    for (int i = 0; i < 5; ++i) {
        const QRect block(cell.left() + inset + i * (wide + 2), cell.top() + (cell.height() - 1 - high) / 2, wide, high);
        painter.fillRect(block, i < bars ? full : theme.barTrack);
    }
}

void paintChooser(QPainter &painter, const QRect &cell, const QString &text, const Theme &theme)
{
    const QRect box = IntakeDelegate::chooserRect(cell);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(textFont(TextUse::Small));
    painter.setPen(theme.accent);
    const int side = scaled(14);
    const QRect room = box.adjusted(6, 0, -(side + 8), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    paintLineIcon(painter, QRectF(box.right() - side - 4, box.top() + (box.height() - side) / 2, side, side),
                  QStringLiteral("down"), theme.text2);
}

void paintTick(QPainter &painter, const QRect &cell, const QModelIndex &index, const QWidget *widget)
{
    QStyleOptionButton box;
    const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget);
    box.rect = QRect(cell.left() + (cell.width() - side) / 2 + 1, cell.top() + (cell.height() - 1 - side) / 2, side, side);
    box.state = index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    box.palette = widget ? widget->palette() : QApplication::palette();
    if (index.data(IntakeRole::tickable).toBool())
        box.state |= QStyle::State_Enabled;
    else
        box.palette.setCurrentColorGroup(QPalette::Disabled);
    (widget ? widget->style() : QApplication::style())->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, widget);
}

} // namespace

IntakeDelegate::IntakeDelegate(QObject *parent) : QuietCellDelegate(28, parent) {}

QRect IntakeDelegate::chooserRect(const QRect &cell)
{
    const int high = std::min(scaled(20), cell.height() - 4);
    return {cell.left() + inset, cell.top() + (cell.height() - 1 - high) / 2, cell.width() - 2 * inset + 2, high};
}

void IntakeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = IntakeColumn(index.column());
    const bool chooser = index.data(IntakeRole::chooser).toBool();
    const bool own = column == IntakeColumn::Tick || column == IntakeColumn::Confidence || column == IntakeColumn::Verdict
                     || chooser;
    if (!own)
        return QuietCellDelegate::paint(painter, option, index);
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? theme.sel : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.grid);
    if (selected && column == IntakeColumn::Tick)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    if (column == IntakeColumn::Tick)
        paintTick(*painter, option.rect, index, option.widget);
    else if (column == IntakeColumn::Verdict)
        paintTag(*painter, option.rect, IntakeClass(index.data(IntakeRole::kind).toInt()), index.data().toString(), selected,
                 theme);
    else if (chooser)
        paintChooser(*painter, option.rect, index.data().toString(), theme);
    else if (const int bars = index.data(IntakeRole::bars).toInt(); bars >= 0)
        paintBars(*painter, option.rect, bars, theme);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QWidget *IntakeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("intakeNumberField"));
    field->setAccessibleName(tr("Sửa số đã cài"));
    field->setAlignment(Qt::AlignRight);
    // UniKey must not change digits.
    field->setAttribute(Qt::WA_InputMethodEnabled, false);
    field->setStyleSheet(QStringLiteral("min-height: 0; padding: 0 4px;"));
    return field;
}

void IntakeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 2, 0, -3));
}

} // namespace dophu
