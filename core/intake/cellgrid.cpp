#include "core/intake/cellgrid.h"

#include <algorithm>

namespace dophu
{

const GridCell &CellGrid::at(int row, int column) const
{
    static const GridCell empty;
    const auto found =
        std::lower_bound(rows.cbegin(), rows.cend(), row, [](const GridRow &left, int index) { return left.index < index; });
    if (found == rows.cend() || found->index != row || column < 0 || column >= found->cells.size())
        return empty;
    return found->cells[column];
}

int CellGrid::columns() const
{
    qsizetype most = 0;
    for (const GridRow &row : rows)
        most = std::max(most, row.cells.size());
    return int(most);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

} // namespace dophu
