// Table finder: where the tables of a grid begin and end, and what their headings and rows are. sheettables.h is what others
// use; this is its inside.
#pragma once

#include "core/intake/sheettables.h"

#include <QHash>

namespace dophu
{

// A cell's words, blanks made single; empty for numbers.
QString wordsOfCell(const GridCell &cell);
bool isFilled(const GridCell &cell);
// A number, also where a reader left it as text; "18/8" is none.
bool isNumber(const GridCell &cell);
bool isWorded(const QString &text);

class TableFinder
{
public:
    TableFinder(const CellGrid &grid, const IntakeContext &context);
    QVector<SheetTable> find();

private:
    const GridMerge *mergeAt(int row, int column) const;
    bool isHead(int row) const;
    bool continuesHead(int row, int top) const;
    bool partsHeading(int row, int top) const;
    QVector<ReportColumn> columnsOf(int top, int bottom) const;
    ColumnHeading headingAt(int row, int column) const;
    bool isColumnNumbers(int row, const QVector<ReportColumn> &columns) const;
    bool isStrangeHead(int row, const QVector<ReportColumn> &columns) const;
    bool opensOtherMatter(const ReportRow &row) const;
    QVector<ReportColumn> indicatorsSettled(QVector<ReportColumn> columns, int bottom) const;
    int readBody(SheetTable &table, int from) const;
    int dropTail(SheetTable &table, int end) const;
    int firstMeasure(const SheetTable &table) const;
    QVector<int> labelColumns(const SheetTable &table) const;
    bool tellsNumbers(const SheetTable &table, const ReportRow &row) const;
    ReportRow rowOf(const SheetTable &table, const GridRow &row) const;

    const CellGrid &m_grid;
    const int m_columns;
    QVector<GridMerge> m_merges;
    const IntakeContext &m_context;
    mutable QHash<QString, ColumnHeading> m_headings; // the same text is asked about again and again
};

} // namespace dophu
