// Cell grid: a table as its file holds it, before anybody has understood it. Readers of every file kind make one; what a
// row or a column means is decided later, in sheetrecognition. Blank, zero, an error and a formula whose result the file
// does not carry are four different things. Text is NFC and, where the cell's font or the file says TCVN3 or VNI, already
// converted.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace dophu
{

enum class CellKind : quint8
{
    Empty,
    Text,
    Number,  // number
    Date,    // number: days since 30/12/1899, 1904 files already shifted
    Boolean, // number: 0 or 1
    Error,   // text: "#DIV/0!" and the like
    NoResult // a formula without a cached value: not known, never zero
};

enum class CellEncoding : quint8
{
    Unicode,
    Tcvn3,
    Vni,
    Cp1258
};

struct GridCell
{
    CellKind kind = CellKind::Empty;
    CellEncoding encoding = CellEncoding::Unicode; // what the text was before it was converted
    bool formula = false;                          // number or text is the cached result
    bool percent = false;                          // the number format shows a percentage; 0.57 is 57 %
    bool bold = false;
    bool struck = false; // crossed out
    double number = 0;
    QString text; // of Text and Error as written; of numbers as the format shows it, where the reader knows
    bool operator==(const GridCell &) const = default;

    bool isEmpty() const { return kind == CellKind::Empty; }
};

struct GridMerge // 0-based; the top left cell holds the value, the others are Empty
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool operator==(const GridMerge &) const = default;
};

struct GridRow
{
    int index = 0; // 0-based row in the sheet
    bool hidden = false;
    QVector<GridCell> cells; // from column 0; empty cells at the end are dropped
    bool operator==(const GridRow &) const = default;
};

struct CellGrid
{
    QString name; // the sheet's; "Bảng 2" of a document's second table; empty of a CSV
    bool hidden = false;
    QVector<GridRow> rows; // ascending by index; rows without a cell are absent
    QVector<int> hiddenColumns;
    QVector<GridMerge> merges;
    bool cut = false; // more than mostGridCells: the rest was left
    bool operator==(const CellGrid &) const = default;

    const GridCell &at(int row, int column) const; // an Empty cell where there is none
    int lastRow() const { return rows.isEmpty() ? -1 : rows.last().index; }
    int columns() const; // of the longest row
};

inline constexpr qsizetype mostGridCells = 2'000'000; // per file, over all its sheets

QString columnName(int column);        // 0 → "A", 26 → "AA"
QString cellName(int row, int column); // 0-based → "B7"

} // namespace dophu
