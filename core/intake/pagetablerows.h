// Rows of a printed table: pieces of text, each on a line and in one or more columns, put together into cells.
#pragma once

#include "core/intake/cellgrid.h"
#include "core/intake/pagebands.h"

namespace dophu
{

struct TableRows
{
    CellGrid grid;
    int headRows = 0;
};

TableRows rowsOfTable(const QVector<PageLine> &lines, const QVector<TablePiece> &pieces);

} // namespace dophu
