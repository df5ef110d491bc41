// Page bands: the columns of a printed table, found by the blank strips that run through its lines, and the pieces of text
// in them. A piece may lie across several bands: a heading over two columns, "Tổng cộng" under number and name.
#pragma once

#include "core/intake/pagelines.h"

namespace dophu
{

struct PageBand
{
    double left = 0;
    double right = 0;
};

struct TablePiece
{
    qsizetype line = 0; // index into the lines given
    int first = 0;      // bands, both included
    int last = 0;
    QString text;
    bool number = false;
};

// lines: those of one table. One thing across a strip (a heading over two columns) does not close it. None where there are
// more than any table has.
QVector<PageBand> bandsOf(const QVector<PageLine> &lines);
QVector<TablePiece> piecesOf(const QVector<PageLine> &lines, const QVector<PageBand> &bands);

} // namespace dophu
