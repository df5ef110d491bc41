#include "ui/widgets/quietcell.h"

#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QPainter>
#include <QPainterPath>

namespace dophu
{

namespace
{

constexpr int cellPadding = 7;
constexpr int cellIconSide = 16;

QColor quietInk(CellTone tone, const Theme &theme)
{
    switch (tone) {
    case CellTone::Normal:
        return theme.text;
    case CellTone::Soft:
        return theme.text2;
    case CellTone::Faint:
        return theme.text3;
    case CellTone::Ok:
        return theme.ok;
    case CellTone::Warn:
        return theme.warn;
    case CellTone::Err:
        return theme.err;
    case CellTone::Late:
        return theme.late;
    case CellTone::Accent:
        return theme.accent;
    }
    return theme.text;
}

QColor quietGround(const QModelIndex &index, bool selected, const Theme &theme)
{
    if (selected)
        return theme.sel;
    switch (CellFill(index.data(QuietCellRole::fill).toInt())) {
    case CellFill::None:
        return theme.surface;
    case CellFill::Met:
        return theme.okSoft;
    case CellFill::Header:
        return theme.header;
    case CellFill::Error:
        return theme.errSoft;
    }
    return theme.surface;
}

void paintTriangle(QPainter &painter, QPointF middle, bool up, const QColor &ink)
{
    const double half = 4;
    const double tip = up ? -half : half;
    QPainterPath path(middle + QPointF(0, tip));
    path.lineTo(middle + QPointF(half, -tip * 0.7));
    path.lineTo(middle + QPointF(-half, -tip * 0.7));
    path.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, ink);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QFont quietFont(const QModelIndex &index)
{
    QFont font = textFont(index.data(QuietCellRole::small).toBool() ? TextUse::Small : TextUse::Body);
    if (index.data(QuietCellRole::strong).toBool())
        font.setWeight(QFont::DemiBold);
    font.setItalic(index.data(QuietCellRole::italic).toBool());
    return font;
}

} // namespace

QuietCellDelegate::QuietCellDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) {}

QSize QuietCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(quietFont(index));
    const int icon = index.data(QuietCellRole::icon).toString().isEmpty() ? 0 : scaled(cellIconSide) + 6;
    Q_UNUSED(option)
    return {metrics.horizontalAdvance(index.data().toString()) + icon + 2 * cellPadding, scaled(m_rowHeight)};
}

void QuietCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, quietGround(index, selected, theme));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.grid);
    if (index.data(QuietCellRole::ruled).toBool())
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), theme.border);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme.accent);
    QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const QColor ink = quietInk(CellTone(index.data(QuietCellRole::tone).toInt()), theme);
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
    const QString icon = index.data(QuietCellRole::icon).toString();
    if (!icon.isEmpty()) {
        const int side = scaled(cellIconSide);
        QRect box(room.left(), room.center().y() - side / 2 + 1, side, side);
        if (index.data().toString().isEmpty() && align.testFlag(Qt::AlignRight))
            box.moveRight(room.right());
        paintLineIcon(*painter, box, icon, ink);
        room.setLeft(room.left() + side + 6);
    }
    const QFont font = quietFont(index);
    const QFontMetrics metrics(font);
    const QString raised = index.data(QuietCellRole::raised).toString();
    const QFont small = textFont(TextUse::Caption);
    const int raisedWidth = raised.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(raised) + 3;
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width() - raisedWidth);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(room, int(align) | Qt::TextSingleLine, text);
    if (const int rise = index.data(QuietCellRole::rise).toInt(); rise != 0)
        paintTriangle(*painter, QPointF(room.right() - metrics.horizontalAdvance(text) - 8, room.center().y() + 1), rise > 0,
                      ink);
    if (!raised.isEmpty()) {
        painter->setFont(small);
        painter->setPen(theme.accent);
        painter->drawText(room.adjusted(metrics.horizontalAdvance(text) + 3, -5, 0, -5), Qt::AlignVCenter | Qt::AlignLeft,
                          raised);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace dophu
