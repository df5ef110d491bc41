#include "core/intake/sheetlines.h"
#include "core/intake/numberreading.h"
#include "core/intake/tablefinder.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace dophu
{

namespace
{

bool isCount(const GridCell &cell)
{
    return cell.kind == CellKind::Text || cell.kind == CellKind::Number ? !readWritten(cell).readings.isEmpty() : false;
}

// "Đã cài cho học sinh", "Cán bộ đã cài": of some, not of all.
bool isOfSome(const QString &text)
{
    static const QRegularExpression some(QStringLiteral("\\b(can bo|cb|nhan dan|hoc sinh|phu huynh|dang vien|doan vien|hoi "
                                                        "vien|nam|nu|thon|ban|khom|khoi|to|ho|android|ios)\\b"));
    return some.match(nameKey(text, Marks::Dropped)).hasMatch();
}

struct Spot
{
    int row = -1;
    int column = -1;
    bool operator==(const Spot &) const = default;
};

// The next filled cell to the right, else the one right below.
Spot valueBeside(const CellGrid &grid, Spot label)
{
    for (int column = label.column + 1; column < grid.columns(); ++column) {
        if (isFilled(grid.at(label.row, column)))
            return Spot{label.row, column};
    }
    return Spot{label.row + 1, label.column};
}

QVector<Spot> spotsOf(const CellGrid &grid, const std::function<bool(const GridCell &)> &wanted)
{
    QVector<Spot> spots;
    for (const GridRow &row : grid.rows) {
        for (int column = 0; column < row.cells.size(); ++column) {
            if (wanted(row.cells.at(column)))
                spots.append(Spot{row.index, column});
        }
    }
    return spots;
}

} // namespace

SplitGrid splitLines(const CellGrid &grid)
{
    static const QRegularExpression line(QStringLiteral("^\\s*([^:\\d][^:]{1,90}?)\\s*:\\s*(\\d[^:;]{0,40})$"));
    SplitGrid split{grid, {}};
    for (GridRow &row : split.grid.rows) {
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(), isFilled);
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(), isFilled);
        const QRegularExpressionMatch match =
            filled == 1 && cell->kind == CellKind::Text ? line.match(cell->text) : QRegularExpressionMatch();
        if (!match.hasMatch() || !readWritten(match.captured(2)).isKnown())
            continue;
        const int column = int(cell - row.cells.begin());
        cell->text = match.captured(1);
        GridCell number;
        number.kind = CellKind::Text;
        number.text = match.captured(2);
        row.cells.resize(column + 1);
        row.cells.append(number);
        split.made.append({row.index, column + 1});
    }
    return split;
}

std::optional<SheetTable> singleFigure(const CellGrid &grid, const IntakeContext &context)
{
    constexpr int mostRows = 60;
    if (grid.rows.size() > mostRows)
        return std::nullopt;
    const QVector<Spot> counts = spotsOf(grid, isCount);
    const QVector<Spot> labels = spotsOf(grid, [&context](const GridCell &cell) {
        const ColumnHeading heading = readHeading(wordsOfCell(cell), context);
        return heading.role == ColumnRole::Installed && !heading.day;
    });
    if (counts.size() != 1 || labels.size() != 1)
        return std::nullopt;
    const Spot label = labels.first();
    const QString text = wordsOfCell(grid.at(label.row, label.column));
    if (isOfSome(text) || valueBeside(grid, label) != counts.first())
        return std::nullopt;
    SheetTable table;
    table.grid = grid;
    table.columns = {ReportColumn{counts.first().column, readHeading(text, context), text, label.row}};
    ReportRow row;
    row.row = counts.first().row;
    table.rows = {row};
    table.above = linesOf(grid, 0);
    return table;
}

} // namespace dophu
