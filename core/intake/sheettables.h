// Sheet tables: the tables that a grid holds, told from the letterhead, the notes and the signatures around them. A table
// has headings (one to three rows, merged or not), rows of data, and totals; where the headings stand below one another it
// is turned, and places are turned back. What the numbers mean is decided in sheetrecognition.
#pragma once

#include "core/intake/cellgrid.h"
#include "core/intake/columnroles.h"
#include "core/intake/foundvalue.h"

#include <limits>

namespace dophu
{

struct ReportColumn
{
    int column = 0;
    ColumnHeading heading;
    QString text; // of the lowest heading
    int headRow = 0;
};

struct ReportRow
{
    enum Kind
    {
        Data,
        Section, // a heading between rows
        Sum      // adds up rows above: a part's or the whole's
    };
    int row = 0;
    Kind kind = Data;
    QString label;
    int labelColumn = -1;
    bool hidden = false;
};

struct LineOfSheet // a text around the tables
{
    QString text;
    SourcePlace place;
};

struct SheetTable
{
    int part = -1;
    bool turned = false;
    int left = 0;  // its first column, of tables side by side
    CellGrid grid; // turned where the table is
    QVector<ReportColumn> columns;
    QVector<ReportRow> rows;
    QVector<LineOfSheet> above;
    QVector<LineOfSheet> below;
    QVector<QPair<int, int>> made; // row and column of numbers that stand in the cell to their left

    const ReportColumn *first(ColumnRole role) const;
    QVector<ReportColumn> all(ColumnRole role) const;
    SourcePlace placeOf(int row, int column) const;
};

// In the order of the sheet. A grid without any gives none.
QVector<SheetTable> tablesOf(const CellGrid &grid, int part, const IntakeContext &context);
// Every text of the grid, cell by cell: what is prose in a sheet.
QVector<LineOfSheet> linesOf(const CellGrid &grid, int part, int firstRow = 0,
                             int lastRow = std::numeric_limits<int>::max());

} // namespace dophu
