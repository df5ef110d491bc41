#include "core/documents/tablewidths.h"

#include "core/documents/officialformat.h"

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
