#include "core/documents/tablewidths.h"

#include "core/documents/officialformat.h"
#include "core/documents/timeswidths.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

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
    qsizetype row; // -1: the titles
    qsizetype column;
    TimesWords words;
};

QVector<WordCell> wordCells(const Table &table)
{
    QVector<WordCell> cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        cells.append({-1, i, TimesWords(table.columns.at(i).title, true)});
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const TableRow &line = table.rows.at(row);
        for (qsizetype i = 0; i < table.columns.size() && line.kind != RowKind::Group; ++i) {
            if (table.columns.at(i).align == CellAlign::Left)
                cells.append({row, i, TimesWords(line.cells.at(i), line.kind == RowKind::Total)});
        }
    }
    return cells;
}

double roomOf(const WordCell &cell, const TableGeometry &geometry)
{
    return geometry.widths.at(cell.column) - 2 * cellPaddingX;
}

// Whether a cell would take another number of lines in a column narrower or wider by that share of its width: every
// program rounds widths in its own way.
bool anyOnTheEdge(const QVector<WordCell> &cells, const TableGeometry &geometry, double share)
{
    return std::any_of(cells.begin(), cells.end(), [&](const WordCell &cell) {
        const double room = roomOf(cell, geometry);
        return cell.words.linesWithin(room * (1 - share), geometry.points)
               != cell.words.linesWithin(room * (1 + share), geometry.points);
    });
}

// How long the table is: the lines of its rows, each as many as its highest cell has.
qint64 linesOf(const QVector<WordCell> &cells, const TableGeometry &geometry)
{
    qint64 sum = 0;
    qsizetype row = -1;
    int highest = 0;
    for (const WordCell &cell : cells) {
        if (cell.row != row) {
            sum += highest;
            highest = 0;
            row = cell.row;
        }
        highest = std::max(highest, cell.words.linesWithin(roomOf(cell, geometry), geometry.points));
    }
    return sum + highest;
}

// The name column gives up a little where that keeps every cell off the edge; of widths that are far enough off, the one
// that makes the table shortest.
void keepOffTheEdge(Table &table, qsizetype nameColumn, double textWidth, double leastForNames)
{
    constexpr double step = 0.25; // mm
    constexpr double most = 8;    // mm
    constexpr std::array shares{0.02, 0.016, 0.012, 0.009, 0.006};
    const QVector<WordCell> cells = wordCells(table);
    double &width = table.columns[nameColumn].width;
    const double widest = width;
    double best = widest;
    constexpr size_t farEnough = 2; // of the shares
    std::tuple<size_t, qint64, size_t> least{shares.size(), 0, 0};
    for (double less = 0; less <= most && widest - less >= leastForNames; less += step) {
        width = widest - less;
        const TableGeometry geometry = geometryOf(table, textWidth);
        const auto share =
            std::find_if(shares.begin(), shares.end(), [&](double each) { return !anyOnTheEdge(cells, geometry, each); });
        if (share == shares.end())
            continue;
        const auto near = size_t(share - shares.begin());
        const std::tuple now{near > farEnough ? near : 0, linesOf(cells, geometry), near};
        if (now < least) {
            least = now;
            best = width;
        }
    }
    width = best;
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
