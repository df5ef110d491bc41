// Grid glimpse: a small window on a sheet around the cells that a value was made from, with the sheet's own row numbers and
// column letters, so that a person can find the place in Excel. Rows and columns between far places are left out.
#pragma once

#include "core/intake/cellgrid.h"
#include "ui/intake/sourcemarks.h"

#include <QTableWidget>

namespace dophu
{

class GridGlimpse : public QTableWidget
{
    Q_OBJECT

public:
    explicit GridGlimpse(QWidget *parent = nullptr);
    void showCells(const CellGrid &grid, const QVector<SourceMark> &marks);

private:
    void put(int row, int column, const CellGrid &grid, const QVector<SourceMark> &marks);
    QVector<int> m_rows;    // of the sheet; −1: a gap
    QVector<int> m_columns; // likewise
};

// Rows or columns to show: `around` on both sides of each place, at most `most`, the first place kept; −1 marks a gap.
QVector<int> glimpseOf(QVector<int> places, int around, int last, int most);
// As the sheet shows it.
QString gridText(const GridCell &cell);

} // namespace dophu
