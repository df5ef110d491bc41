// Page tables: where lines of a printed page make a table, and the table as a cell grid. Ruled lines are not seen, only
// where words stand: a row is what stands beside a figure; what stands closely above or below belongs to it; headings
// are put together over their lines. Cells are text: how a number is meant is decided where the whole column is known.
#pragma once

#include "core/intake/cellgrid.h"
#include "core/intake/pagebands.h"

namespace dophu
{

struct PageTable
{
    qsizetype firstLine = 0; // of the page's lines, both included
    qsizetype lastLine = 0;
    QVector<PageBand> bands;
    CellGrid grid;
    int headRows = 0; // rows of headings at the top of the grid
};

// In their order on the page; they share no line.
QVector<PageTable> tablesOfPage(const QVector<PageLine> &lines);

// Takes the rows of a table that goes on on the next page, without the headings that are printed again. False when the two
// are different tables: other columns, other places.
bool continueTable(PageTable &table, const PageTable &next);

} // namespace dophu
