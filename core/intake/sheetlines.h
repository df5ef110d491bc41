// Sheet lines: figures that a sheet states without a table around them: "Số người đã cài: 268 (35,1%)" in one cell, or a
// single "Đã cài | 158", a commune's villages line by line.
#pragma once

#include "core/intake/sheettables.h"

namespace dophu
{

struct SplitGrid
{
    CellGrid grid;
    QVector<QPair<int, int>> made; // row and column of the numbers, which stood in the cell to their left
};

// A line "label: number" becomes two cells.
SplitGrid splitLines(const CellGrid &grid);

// The only number of a grid, behind or below a heading that says that it was installed.
std::optional<SheetTable> singleFigure(const CellGrid &grid, const IntakeContext &context);

// Villages with a number each, and below them the total that they come to, without any heading: "Thôn Chai | 25 | máy".
std::optional<SheetTable> villageList(const CellGrid &grid, const IntakeContext &context);

} // namespace dophu
