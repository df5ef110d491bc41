#include "core/documents/tablewidths.h"

#include "core/documents/officialformat.h"

#include <algorithm>

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

} // namespace dophu
