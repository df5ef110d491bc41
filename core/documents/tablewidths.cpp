#include "core/documents/tablewidths.h"

#include "core/documents/officialformat.h"
#include "core/documents/timeswidths.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{
double widthOfWords(const QString &words)
{
    double width = 0;
    for (const QChar c : words)
        width += c.isUpper() ? 3.06 : c == u'%' ? 3.6 : c == u'.' || c == u',' || c.isSpace() ? 1.1 : 2.15;
    return width + 3;
}

// Cells of words, which may break; figures never do.
struct WordCell
{
    qsizetype column;
    TimesWords words;
};

QVector<WordCell> wordCells(const Table &table)
{
    QVector<WordCell> cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns.at(i);
        cells.append({i, TimesWords(column.title, true)});
        for (const TableRow &row : table.rows) {
            if (column.align == CellAlign::Left && row.kind != RowKind::Group)
                cells.append({i, TimesWords(row.cells.at(i), row.kind == RowKind::Total)});
        }
    }
    return cells;
}

// Whether a cell would take another number of lines in a column narrower or wider by that share of its width: every
// program rounds widths in its own way.
bool anyOnTheEdge(const QVector<WordCell> &cells, const TableGeometry &geometry, double share)
{
    return std::any_of(cells.begin(), cells.end(), [&](const WordCell &cell) {
        const double room = geometry.widths.at(cell.column) - 2 * cellPaddingX;
        return cell.words.linesWithin(room * (1 - share), geometry.points)
               != cell.words.linesWithin(room * (1 + share), geometry.points);
    });
}

// The name column gives up as little as keeps every cell off the edge; the further off, the better.
void keepOffTheEdge(Table &table, qsizetype nameColumn, double textWidth, double leastForNames)
{
    constexpr double step = 0.25; // mm
    constexpr double most = 8;    // mm
    const QVector<WordCell> cells = wordCells(table);
    double &width = table.columns[nameColumn].width;
    const double widest = width;
    for (const double share : {0.02, 0.016, 0.012, 0.009, 0.006}) {
        for (double less = 0; less <= most && widest - less >= leastForNames; less += step) {
            width = widest - less;
            if (!anyOnTheEdge(cells, geometryOf(table, textWidth), share))
                return;
        }
    }
    width = widest;
}
} // namespace

void fitColumns(Table &table, qsizetype nameColumn)
{
    fitColumns(table, nameColumn, officialformat::a4().textWidth());
}

void fitColumns(Table &table, qsizetype nameColumn, double textWidth)
{
    constexpr double leastForNames = 32;
    double others = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        TableColumn &column = table.columns[i];
        if (i == nameColumn)
            continue;
        for (const QString &word : column.title.split(u' '))
            column.width = std::max(column.width, widthOfWords(word));
        for (const TableRow &row : table.rows) {
            if (row.kind != RowKind::Group && column.align != CellAlign::Left)
                column.width = std::max(column.width, widthOfWords(row.cells.at(i)));
        }
        others += column.width;
    }
    table.columns[nameColumn].width = std::max(leastForNames, textWidth - others);
    keepOffTheEdge(table, nameColumn, textWidth, leastForNames);
}

bool keepsWithNext(const Table &table, qsizetype row)
{
    const qsizetype last = table.rows.size() - 1;
    if (row >= last)
        return false;
    return last < smallTable || row + 1 == last || table.rows.at(row).kind == RowKind::Group
           || table.rows.at(row + 1).kind == RowKind::Total;
}

TableGeometry geometryOf(const Table &table, double textWidth)
{
    constexpr double smallestPt = 7; // a wider table breaks its numbers rather than be unreadable
    double sum = 0;
    for (const TableColumn &column : table.columns)
        sum += column.width;
    TableGeometry geometry;
    if (sum <= 0)
        return geometry;
    const double fits = std::min(1.0, textWidth / sum);
    geometry.points = std::max(smallestPt, std::floor(officialformat::tablePt * fits * 2) / 2);
    for (const TableColumn &column : table.columns)
        geometry.widths.append(column.width / sum * textWidth);
    return geometry;
}

} // namespace dophu
