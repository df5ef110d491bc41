#include "ui/entry/sheetheader.h"

#include "ui/entry/daysheetmodel.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowfonts.h"

#include <QPainter>

namespace dophu
{

SheetHeader::SheetHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->save();
    painter->fillRect(rect, theme.header);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    const bool centred = traitsOf(section).alignment & Qt::AlignHCenter;
    QRect words = rect.adjusted(centred ? 1 : 8, 0, centred ? -1 : -8, 0);
    const auto *sheet = static_cast<const DaySheetModel *>(model());
    if (sheet->sortColumn() == section) {
        const int side = scaled(12);
        const bool down = sheet->sortOrder() == Qt::DescendingOrder;
        const QRectF where(rect.right() - side - 2, rect.center().y() - side / 2.0, side, side);
        paintLineIcon(*painter, where, down ? QStringLiteral("down") : QStringLiteral("up"), theme.text2);
        words.setRight(int(where.left()) - 1);
    }
    painter->setFont(textFont(TextUse::SmallStrong));
    painter->setPen(traitsOf(section).editable ? theme.accent : theme.text2);
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(words, int(traitsOf(section).alignment | Qt::AlignVCenter),
                      QFontMetrics(painter->font()).elidedText(title, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace dophu
