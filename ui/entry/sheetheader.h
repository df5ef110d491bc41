// Sheet header: the titles of the day sheet. Those of editable columns are in the accent: where the title is blue, one can
// type. The column that orders the rows carries an arrow. It sorts nothing itself.
#pragma once

#include <QHeaderView>

namespace dophu
{

class SheetHeader final : public QHeaderView
{
public:
    explicit SheetHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace dophu
