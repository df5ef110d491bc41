// Table widths: how an official table stands on a page: how wide its columns have to be at its size, estimated from the
// characters, because core measures no ink, and which rows the end of a page does not part. The paper writer breaks
// whatever is still too long; nothing is cut.
#pragma once

#include "core/documents/document.h"

namespace dophu
{

// widths of the columns in mm become at least what their longest number and the longest word of their title need;
// nameColumn takes what is left of the text width.
void fitColumns(Table &table, qsizetype nameColumn);
// For a page of another text width, in mm.
void fitColumns(Table &table, qsizetype nameColumn, double textWidth);

// How a table stands on a page of that text width: its columns' widths in mm, which fill it, and the size of its words.
struct TableGeometry
{
    QVector<double> widths;
    double points = 12;
    bool operator==(const TableGeometry &) const = default;
};
TableGeometry geometryOf(const Table &table, double textWidth);

// Up to so many rows a table stays on one page.
inline constexpr qsizetype smallTable = 6;
// Whether a row may not be parted from the next by the end of a page: in a small table, under a group's title, and before
// a total or the last row, which never stand alone at the head of a page.
bool keepsWithNext(const Table &table, qsizetype row);
inline constexpr double cellPaddingX = 1.5;  // mm
inline constexpr double cellPaddingY = 0.65; // mm

} // namespace dophu
