#include "ui/units/unitsdelegate.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QPainter>

namespace dophu
{

namespace
{

constexpr int unitsGroupHeight = 28;

} // namespace

QSize UnitsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QuietCellDelegate::sizeHint(option, index);
    return index.parent().isValid() ? size : QSize(size.width(), scaled(unitsGroupHeight));
}

void UnitsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.parent().isValid()) {
        QuietCellDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? theme.sel : theme.header);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    const QString name = index.data().toString();
    const QRect room = option.rect.adjusted(28, 0, -8, 0);
    painter->setFont(textFont(TextUse::Strong));
    painter->setPen(theme.text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
    const int width = painter->fontMetrics().horizontalAdvance(name);
    painter->setFont(textFont(TextUse::Small));
    painter->setPen(theme.text2);
    painter->drawText(room.adjusted(width + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data(QuietCellRole::raised).toString());
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QPointF middle(option.rect.left() + 15, option.rect.center().y() + 1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.text2, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF opened[3] = {middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
    const QPointF closed[3] = {middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)};
    painter->drawPolyline(open ? opened : closed, 3);
    painter->restore();
}

} // namespace dophu
