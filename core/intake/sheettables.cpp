#include "core/intake/sheettables.h"
#include "core/intake/sheetlines.h"
#include "core/intake/tablefinder.h"
#include "core/text/namekey.h"

#include <algorithm>

namespace dophu
{

namespace
{
using Role = ColumnRole;

bool hasFigures(const SheetTable &table, const IntakeContext &context)
{
    const bool measures = std::any_of(table.columns.begin(), table.columns.end(), [](const ReportColumn &column) {
        return (isMeasure(column.heading.role) && column.heading.role != Role::Population) || column.heading.day
               || column.heading.role == Role::Status;
    });
    const auto isHeading = [&](const ReportRow &row) {
        const Role role = readHeading(row.label, context).role;
        return role == Role::Installed || role == Role::Base || role == Role::Remaining || role == Role::Increase;
    };
    // Its headings stand below one another.
    const bool sideways = table.first(Role::Increase) && (table.first(Role::Total) || table.first(Role::Previous));
    const bool below = !table.first(Role::Installed) && !sideways
                       && (table.first(Role::Item) || std::count_if(table.rows.begin(), table.rows.end(), isHeading) >= 2);
    return measures && !below;
}

// Rows that hold a label and something beside it become columns, and labels right above or below such rows, which a
// blank form has; other lines of a single text stay out, they are titles.
CellGrid turnedGrid(const CellGrid &grid)
{
    CellGrid turned;
    turned.name = grid.name;
    QVector<bool> wide(grid.lastRow() + 3, false); // by row + 1
    for (const GridRow &row : grid.rows)
        wide[row.index + 1] = std::count_if(row.cells.begin(), row.cells.end(), isFilled) >= 2;
    const int columns = grid.columns();
    for (int column = 0; column < columns; ++column) {
        GridRow made;
        made.index = column;
        made.cells.resize(grid.lastRow() + 1);
        for (const GridRow &row : grid.rows) {
            const bool beside = wide.at(row.index + 1) || wide.at(row.index) || wide.at(row.index + 2);
            if (column < row.cells.size() && beside)
                made.cells[row.index] = row.cells.at(column);
        }
        turned.rows.append(made);
    }
    for (const GridMerge &merge : grid.merges)
        turned.merges.append(GridMerge{merge.column, merge.row, merge.columns, merge.rows});
    return turned;
}
} // namespace

const ReportColumn *SheetTable::first(ColumnRole role) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [role](const ReportColumn &column) { return column.heading.role == role; });
    return found == columns.end() ? nullptr : &*found;
}

QVector<ReportColumn> SheetTable::all(ColumnRole role) const
{
    QVector<ReportColumn> found;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(found),
                 [role](const ReportColumn &column) { return column.heading.role == role; });
    return found;
}

SourcePlace SheetTable::placeOf(int row, int column) const
{
    SourcePlace place;
    place.part = part;
    place.row = turned ? column : row;
    place.column = turned ? row : column;
    if (made.contains({place.row, place.column}))
        --place.column;
    return place;
}

QVector<LineOfSheet> linesOf(const CellGrid &grid, int part, int firstRow, int lastRow)
{
    QVector<LineOfSheet> lines;
    for (const GridRow &row : grid.rows) {
        if (row.index < firstRow || row.index > lastRow)
            continue;
        for (int column = 0; column < row.cells.size(); ++column) {
            if (row.cells.at(column).kind != CellKind::Text)
                continue;
            const QString &whole = row.cells.at(column).text;
            qsizetype start = 0;
            for (const QString &line : whole.split(u'\n')) {
                if (const QString text = line.simplified(); !text.isEmpty())
                    lines.append(
                        {text, SourcePlace{part, row.index, column, start, text.size() == whole.size() ? 0 : line.size()}});
                start += line.size() + 1;
            }
        }
    }
    return lines;
}

namespace
{
// "Kết quả", "Số lượng" below the base and a title that says of what.
bool countsByTitle(const SheetTable &table, const IntakeContext &context)
{
    static const QStringList words{QStringLiteral("ket qua"), QStringLiteral("kq"), QStringLiteral("so luong"),
                                   QStringLiteral("sl"), QStringLiteral("thuc hien")};
    const ReportColumn *total = table.first(Role::Total);
    return table.first(Role::Base) && total && words.contains(nameKey(total->text, Marks::Dropped))
           && std::any_of(table.above.begin(), table.above.end(), [&context](const LineOfSheet &line) {
                  return namesCampaign(line.text, context.campaign)
                         || readHeading(line.text, context).role == Role::Installed;
              });
}

// The headings stand below one another; shown: the grid as it is written.
QVector<SheetTable> turnedTables(const CellGrid &grid, const CellGrid &shown, int part, const IntakeContext &context)
{
    QVector<SheetTable> tables = TableFinder(turnedGrid(grid), context).find();
    for (SheetTable &table : tables) {
        const auto tellsNothing = [&context](const ReportRow &row) { // "ĐVT", "Ghi chú" beside the values
            const Role role = readHeading(row.label, context).role;
            return role == Role::Ignored || role == Role::Note || role == Role::Previous || role == Role::Ordinal;
        };
        table.rows.erase(std::remove_if(table.rows.begin(), table.rows.end(), tellsNothing), table.rows.end());
        table.turned = true;
        table.above = linesOf(shown, part);
        table.below.clear();
    }
    tables.erase(std::remove_if(tables.begin(), tables.end(),
                                [&context](const SheetTable &table) {
                                    return !table.first(Role::Installed) && !table.first(Role::Remaining)
                                           && !table.first(Role::Increase) && !countsByTitle(table, context);
                                }),
                 tables.end());
    return tables;
}

QVector<SheetTable> tablesOfLines(const CellGrid &grid, int part, const IntakeContext &context)
{
    const SplitGrid split = splitLines(grid);
    QVector<SheetTable> tables;
    if (!split.made.isEmpty())
        tables = turnedTables(split.grid, grid, part, context);
    if (tables.isEmpty()) {
        if (const auto single = singleFigure(split.grid, context))
            tables.append(*single);
        else if (const auto villages = villageList(grid, context))
            tables.append(*villages);
    }
    for (SheetTable &table : tables)
        table.made = split.made;
    return tables;
}
} // namespace

QVector<SheetTable> tablesOf(const CellGrid &grid, int part, const IntakeContext &context)
{
    QVector<SheetTable> tables = TableFinder(grid, context).find();
    tables.erase(
        std::remove_if(tables.begin(), tables.end(), [&](const SheetTable &table) { return !hasFigures(table, context); }),
        tables.end());
    constexpr int mostTurned = 300;
    const bool small = grid.lastRow() < mostTurned && grid.columns() < mostTurned;
    if (tables.isEmpty() && small)
        tables = turnedTables(grid, grid, part, context);
    if (tables.isEmpty() && small)
        tables = tablesOfLines(grid, part, context);
    for (SheetTable &table : tables) {
        table.part = part;
        for (QVector<LineOfSheet> *lines : {&table.above, &table.below}) {
            for (LineOfSheet &line : *lines)
                line.place.part = part;
        }
    }
    return tables;
}

} // namespace dophu
