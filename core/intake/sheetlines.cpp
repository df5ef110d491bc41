#include "core/intake/sheetlines.h"
#include "core/intake/numberreading.h"
#include "core/intake/sheetunits.h"
#include "core/intake/tablefinder.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <QSet>
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

// A label, the number right behind it and perhaps what is counted.
struct CountedLine
{
    int row = 0;
    int label = 0;
    int number = 0;
    QString text;
    qint64 value = 0;
    bool phones = false; // "máy"
};

std::optional<CountedLine> countedLine(const GridRow &row)
{
    static const QSet<QString> phones{QStringLiteral("may"), QStringLiteral("dien thoai"), QStringLiteral("dt"),
                                      QStringLiteral("thue bao")};
    QVector<int> filled;
    for (int column = 0; column < row.cells.size(); ++column) {
        if (isFilled(row.cells.at(column)))
            filled.append(column);
    }
    if (filled.size() < 2 || filled.size() > 3 || row.cells.at(filled.first()).kind != CellKind::Text)
        return std::nullopt;
    const std::optional<qint64> value = readWritten(row.cells.at(filled.at(1))).value();
    const QString counted =
        filled.size() > 2 ? nameKey(wordsOfCell(row.cells.at(filled.last())), Marks::Dropped) : QString();
    if (!value || (filled.size() > 2 && counted != u"nguoi" && !phones.contains(counted)))
        return std::nullopt;
    return CountedLine{row.index, filled.first(),          filled.at(1), wordsOfCell(row.cells.at(filled.first())),
                       *value,    phones.contains(counted)};
}

// "Chỉ tiêu cài", "Số người dùng smartphone", "Phát khẩu trang": what the lines above let the numbers be.
bool countsSomethingElse(const QVector<LineOfSheet> &titles)
{
    static const QRegularExpression other(QStringLiteral(
        "\\b(chi tieu|ke hoach|muc tieu|phan dau|giao|can cai|phai cai|chua|con lai|con thieu|moi|them|tang|trong ngay|hom "
        "qua|smartphone|dttm|thong minh|nguoi dung|dan so|nhan khau|ho|to roi|tuyen truyen|tap huan|phat|khau trang|kinh "
        "phi|du "
        "toan|phan cong|danh sach|hoc sinh|tiem|cach ly|hop)\\b"));
    return std::any_of(titles.begin(), titles.end(),
                       [](const LineOfSheet &line) { return other.match(nameKey(line.text, Marks::Dropped)).hasMatch(); });
}

bool saysWholeCommune(const QString &label)
{
    static const QRegularExpression whole(
        QStringLiteral("^(tong|tong cong|tong so|cong|cong chung)?( ?(toan )?(xa|thi tran))?$|^toan (xa|thi tran)\\b"));
    const QString key = nameKey(label, Marks::Dropped);
    return !key.isEmpty() && whole.match(key).hasMatch();
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

std::optional<SheetTable> villageList(const CellGrid &grid, const IntakeContext &context)
{
    constexpr qsizetype fewest = 3; // with the total
    constexpr int mostRows = 60;
    QVector<CountedLine> lines;
    bool ours = false;
    for (const GridRow &row : grid.rows) {
        const std::optional<CountedLine> line = countedLine(row);
        if (line)
            lines.append(*line);
        else if (std::any_of(row.cells.begin(), row.cells.end(), isNumber))
            return std::nullopt;
        for (const GridCell &cell : row.cells)
            ours = ours || namesCampaign(wordsOfCell(cell), context.campaign);
    }
    if (lines.size() < fewest || grid.rows.size() > mostRows || !saysWholeCommune(lines.last().text))
        return std::nullopt;
    SheetTable table;
    table.grid = grid;
    const CountedLine &total = lines.last();
    qint64 sum = 0;
    for (const CountedLine &line : std::as_const(lines)) {
        const bool last = line.row == total.row;
        if (line.number != total.number || line.label != total.label || (!last && !isPartOfUnit(line.text))
            || line.row != total.row - int(lines.size()) + 1 + int(table.rows.size()) || !(ours || line.phones))
            return std::nullopt;
        sum += last ? 0 : line.value;
        table.rows.append(ReportRow{line.row, last ? ReportRow::Sum : ReportRow::Data, line.text, line.label, false});
    }
    table.above = linesOf(grid, 0, 0, lines.first().row - 1);
    if (sum != total.value || countsSomethingElse(table.above))
        return std::nullopt;
    ColumnHeading village;
    village.role = ColumnRole::Place;
    ColumnHeading count;
    count.role = ColumnRole::Installed;
    table.columns = {ReportColumn{total.label, village, {}, lines.first().row},
                     ReportColumn{total.number, count, total.text, lines.first().row}};
    table.below = linesOf(grid, 0, total.row + 1);
    return table;
}

} // namespace dophu
