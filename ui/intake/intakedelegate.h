// Intake delegate: paints the preview's cells: the tick, the bars of trust, the tag of the outcome, the box to choose a unit
// from; the rest like every quiet table.
#pragma once

#include "ui/widgets/quietcell.h"

namespace dophu
{

class IntakeDelegate : public QuietCellDelegate
{
    Q_OBJECT

public:
    explicit IntakeDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Of the box within its cell.
    static QRect chooserRect(const QRect &cell);
};

} // namespace dophu
