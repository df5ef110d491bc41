// Sheet place: where the clerk is in the day sheet, kept by unit and column for each day. Rows come and go with a filter, a
// search, another order and another day; the unit stays, and so does the clerk with it. Where there is no such place in
// sight it answers where the work goes on: at the first unit that has yet to report. It moves nothing itself.
#pragma once

#include "core/domain/day.h"
#include "core/domain/unit.h"

#include <QModelIndex>

#include <map>

namespace dophu
{

class DaySheetModel;

class SheetPlace
{
public:
    enum class By
    {
        Clerk, // found again when the day is shown again
        Sheet  // held only as long as the day is shown
    };
    void note(const DaySheetModel &model, const QModelIndex &cell, By by);
    // The cell to be in, of those the model shows now; invalid when it shows no unit.
    QModelIndex in(const DaySheetModel &model) const;

private:
    struct Cell
    {
        UnitId unit;
        int column = -1;
    };
    static QModelIndex shown(const DaySheetModel &model, const Cell &cell);

    Day m_day;
    Cell m_now;
    std::map<Day, Cell> m_left;
};

} // namespace dophu
