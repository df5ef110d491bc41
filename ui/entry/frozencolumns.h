// Frozen columns: STT and Đơn vị, laid over the left edge of the day sheet while it is scrolled sideways, so that a number
// is never typed without seeing whose it is. It shows the sheet's own model, cursor and rows and answers nothing itself.
#pragma once

#include <QTableView>

namespace dophu
{

class DaySheetModel;
class DaySheetView;

class FrozenColumns final : public QTableView
{
    Q_OBJECT

public:
    // sheet: the view it lies over and belongs to. header: of the same look as the sheet's.
    FrozenColumns(DaySheetView *sheet, DaySheetModel &model, QHeaderView *header);
    void layOutRows();
    void place();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    DaySheetView *m_sheet;
    DaySheetModel &m_model;
};

} // namespace dophu
