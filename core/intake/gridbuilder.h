// Grid builder: puts cells into a grid in reading order and keeps its promises (ascending rows, no empty cells at the end,
// covered cells empty) within what one file may cost. What is beyond the limits is left and the grid says so.
#pragma once

#include "core/intake/cellgrid.h"

#include <QSet>

namespace dophu
{

// What is left of a file's allowance, over all its sheets.
class ReadingBudget
{
public:
    bool takeCells(qsizetype count);
    bool takeText(qsizetype signs); // false: more text than any office sends
    bool cellsAreOut() const { return m_cells <= 0; }
    // The same text held once; at most Excel's own length of a cell.
    QString shared(const QString &text);

private:
    qsizetype m_cells = mostGridCells;
    qint64 m_signs = 0;
    QSet<QString> m_texts;
};

class GridBuilder
{
public:
    GridBuilder(CellGrid &grid, ReadingBudget &budget) : m_grid(grid), m_budget(budget) {}

    // False when rows do not ascend.
    bool startRow(int index, bool hidden = false);
    // Empty cells are nothing; a cell put twice keeps the first.
    void put(int column, GridCell cell);
    // Ends the row; `times` rows like it follow one another.
    void endRow(int times = 1);
    void merge(int row, int column, int rows, int columns);
    // Empties what merges cover. False when merges overlap so much that no program made them.
    bool finish();
    bool isFull() const { return m_full; }

private:
    CellGrid &m_grid;
    ReadingBudget &m_budget;
    QVector<GridCell> m_cells; // of the row
    int m_row = -1;
    int m_last = -1;
    bool m_hidden = false;
    bool m_full = false;
};

} // namespace dophu
