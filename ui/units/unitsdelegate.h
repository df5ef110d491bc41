// Units delegate: units as quiet cells, groups as one broad line with an arrow, their count and their people.
#pragma once

#include "ui/widgets/quietcell.h"

namespace dophu
{

class UnitsDelegate : public QuietCellDelegate
{
    Q_OBJECT

public:
    using QuietCellDelegate::QuietCellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dophu
