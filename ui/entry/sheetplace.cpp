#include "ui/entry/sheetplace.h"

#include "ui/entry/daysheetmodel.h"

namespace dophu
{

namespace
{

// The first row from this one on for which it is true; -1 when there is none.
template <class Wanted> int firstRow(const DaySheetModel &model, int from, Wanted wanted)
{
    for (int row = from; row < model.rowCount(); ++row) {
        if (!model.isGroupRow(row) && wanted(row))
            return row;
    }
    return -1;
}

// A unit whose group was folded is behind the group's own row: the next row below, else the nearest above.
int besideFolded(const DaySheetModel &model, const UnitFigures &unit)
{
    int folded = 0;
    while (folded < model.rowCount() && !(model.isGroupRow(folded) && model.groupAt(folded)->group == unit.group))
        ++folded;
    if (const int below = firstRow(model, folded, [](int) { return true; }); below >= 0)
        return below;
    while (folded >= 0 && model.isGroupRow(folded))
        --folded;
    return folded;
}

int firstToDo(const DaySheetModel &model)
{
    const int installed = indexOf(SheetColumn::Installed);
    const auto open = [&](int row) { return model.isEditable(row, installed); };
    const int silent =
        firstRow(model, 0, [&](int row) { return open(row) && isShownBy(SheetFilter::Missing, *model.unitAt(row)); });
    if (silent >= 0)
        return silent;
    const int editable = firstRow(model, 0, open);
    return editable >= 0 ? editable : firstRow(model, 0, [](int) { return true; });
}

} // namespace

void SheetPlace::note(const DaySheetModel &model, const QModelIndex &cell, By by)
{
    const UnitFigures *unit = cell.isValid() ? model.unitAt(cell.row()) : nullptr;
    if (!unit)
        return;
    m_day = model.day().day;
    m_now = Cell{unit->id, cell.column()};
    if (by == By::Clerk)
        m_left[m_day] = m_now;
}

QModelIndex SheetPlace::shown(const DaySheetModel &model, const Cell &cell)
{
    const int row = cell.unit.isValid() ? model.rowOf(cell.unit) : -1;
    return row < 0 ? QModelIndex() : model.index(row, cell.column);
}

QModelIndex SheetPlace::in(const DaySheetModel &model) const
{
    const bool sameDay = m_day == model.day().day;
    if (const QModelIndex now = shown(model, m_now); sameDay && now.isValid())
        return now;
    if (const auto left = m_left.find(model.day().day); left != m_left.end()) {
        if (const QModelIndex there = shown(model, left->second); there.isValid())
            return there;
    }
    const int installed = indexOf(SheetColumn::Installed);
    const UnitFigures *unit = sameDay ? model.unit(m_now.unit) : nullptr;
    const bool folded = unit && model.search().isEmpty() && model.isCollapsed(unit->group);
    const int row = folded ? besideFolded(model, *unit) : firstToDo(model);
    return row < 0 ? QModelIndex() : model.index(row, installed);
}

} // namespace dophu
