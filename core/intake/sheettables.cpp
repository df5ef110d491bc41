#include "core/intake/sheettables.h"
#include "core/intake/numberreading.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{
using Role = ColumnRole;

QString textOf(const GridCell &cell)
{
    return cell.kind == CellKind::Text || cell.kind == CellKind::Error ? cell.text.simplified() : QString();
}

bool isFilled(const GridCell &cell)
{
    return !cell.isEmpty() && !(cell.kind == CellKind::Text && cell.text.trimmed().isEmpty());
}

const GridMerge *mergeAt(const CellGrid &grid, int row, int column)
{
    for (const GridMerge &merge : grid.merges) {
        if (merge.row <= row && row < merge.row + merge.rows && merge.column <= column && column < merge.column + merge.columns)
            return &merge;
    }
    return nullptr;
}

class TableFinder
{
public:
    TableFinder(const CellGrid &grid, const IntakeContext &context) : m_grid(grid), m_context(context) {}
    QVector<SheetTable> find();

private:
    bool isHead(int row) const;
    bool continuesHead(int row, int top) const;
    QVector<TableColumn> columnsOf(int top, int bottom) const;
    Heading headingAt(int row, int column) const;
    bool isColumnNumbers(int row, const QVector<TableColumn> &columns) const;
    int readBody(SheetTable &table, int from) const;
    TableRow rowOf(const SheetTable &table, const GridRow &row) const;

    const CellGrid &m_grid;
    const IntakeContext &m_context;
    mutable QHash<QString, Heading> m_headings; // the same text is asked about again and again
};

Heading TableFinder::headingAt(int row, int column) const
{
    const GridCell &cell = m_grid.at(row, column);
    if (cell.kind == CellKind::Date) {
        Heading heading;
        heading.day = Day(QDate(1899, 12, 30).addDays(qint64(cell.number)));
        return heading;
    }
    const QString text = textOf(cell);
    if (text.isEmpty())
        return {};
    auto found = m_headings.constFind(text);
    if (found == m_headings.constEnd())
        found = m_headings.insert(text, readHeading(text, m_context));
    return *found;
}

// A number, also where a reader left it as text; "18/8" is none.
bool isNumber(const GridCell &cell)
{
    if (cell.kind != CellKind::Text)
        return cell.kind == CellKind::Number || cell.kind == CellKind::NoResult || cell.kind == CellKind::Error;
    const bool digit = std::any_of(cell.text.begin(), cell.text.end(), [](QChar sign) { return sign.isDigit(); });
    if (!digit || cell.text.size() > 24)
        return false;
    const WrittenCount count = readWritten(cell.text);
    return !count.readings.isEmpty() || count.share;
}

// At least two headings, one of them of a number, or several days beside a label; no number in the row.
bool TableFinder::isHead(int row) const
{
    const auto found = std::lower_bound(m_grid.rows.cbegin(), m_grid.rows.cend(), row,
                                        [](const GridRow &left, int index) { return left.index < index; });
    if (found == m_grid.rows.cend() || found->index != row || std::count_if(found->cells.begin(), found->cells.end(), isFilled) < 2
        || std::any_of(found->cells.begin(), found->cells.end(), isNumber))
        return false;
    int known = 0, measures = 0, days = 0;
    bool label = false;
    for (int column = 0; column < found->cells.size(); ++column) {
        const Heading heading = headingAt(row, column);
        known += heading.role != Role::None;
        measures += isMeasure(heading.role);
        label = label || isLabel(heading.role) || heading.role == Role::Day || heading.role == Role::Ordinal;
        days += heading.role == Role::None && heading.day.has_value();
    }
    return (known >= 2 && measures >= 1) || (label && days >= 1 && known + days >= 2);
}

// The row below a head is part of it where its texts are headings and stand below a heading over several columns.
bool TableFinder::continuesHead(int row, int top) const
{
    int known = 0;
    bool hangs = false;
    for (int column = 0; column < m_grid.columns(); ++column) {
        const GridCell &cell = m_grid.at(row, column);
        if (isNumber(cell))
            return false;
        if (!isFilled(cell))
            continue;
        const Heading heading = headingAt(row, column);
        if (heading.role == Role::None && !heading.day && textOf(cell).size() > 30)
            return false;
        known += isMeasure(heading.role) || heading.day || heading.role == Role::Ignored || heading.role == Role::Note;
        const GridMerge *merge = mergeAt(m_grid, top, column);
        hangs = hangs || !isFilled(m_grid.at(top, column)) || (merge && merge->columns > 1);
    }
    return known >= 1 && hangs;
}

QVector<TableColumn> TableFinder::columnsOf(int top, int bottom) const
{
    QVector<TableColumn> columns;
    for (int column = 0; column < m_grid.columns(); ++column) {
        TableColumn made;
        made.column = column;
        bool any = false;
        for (int row = top; row <= bottom; ++row) {
            int at = column;
            if (!isFilled(m_grid.at(row, column))) {
                const GridMerge *merge = mergeAt(m_grid, row, column);
                if (merge && merge->row < row)
                    continue; // the heading above goes down to here
                while (at > 0 && !merge && row < bottom && !isFilled(m_grid.at(row, at)) && isFilled(m_grid.at(bottom, at)))
                    --at; // written over the first of its columns only
                at = merge ? merge->column : at;
            }
            if (!isFilled(m_grid.at(row, at)) || (at != column && row == bottom && top != bottom))
                continue;
            const Heading heading = headingAt(row, at);
            const bool same = any && made.text == textOf(m_grid.at(row, at));
            made.heading = any && !same ? under(made.heading, heading) : heading;
            made.text = textOf(m_grid.at(row, at));
            made.headRow = row;
            any = true;
        }
        if (any)
            columns.append(made);
    }
    return columns;
}

// "(1) (2) (3)", "A B 1 2 3=2/1" below the headings.
bool TableFinder::isColumnNumbers(int row, const QVector<TableColumn> &columns) const
{
    static const QRegularExpression number(QStringLiteral("^[(\\[]?\\s*(\\d{1,2}|[A-Ea-e])\\s*[)\\]]?\\s*(=.*)?$"));
    int filled = 0, numbers = 0, last = 0;
    for (const TableColumn &column : columns) {
        const GridCell &cell = m_grid.at(row, column.column);
        if (!isFilled(cell))
            continue;
        ++filled;
        const QString text = cell.kind == CellKind::Number ? QString::number(cell.number) : textOf(cell);
        const QRegularExpressionMatch found = number.match(text);
        const int value = found.captured(1).toInt();
        if (!found.hasMatch() || (value > 0 && value != last + 1))
            return false;
        last = value > 0 ? value : last;
        ++numbers;
    }
    return filled >= 3 && numbers == filled;
}

bool saysSum(const QString &label)
{
    static const QRegularExpression sum(
        QStringLiteral("^([a-z0-9ivx]{1,4} )?(tong( so| cong| hop| chung| toan.*| cac.*| huyen| xa| thi tran| thon| don vi| khoi.*)?|cong( chung| "
                       "toan.*| khoi.*| cac.*| muc.*)?|tc|cong cong|toan (xa|thi tran|huyen|co quan|don vi|truong|nganh|phuong|tinh|dia ban|"
                       "cum|doan|chi cuc|phong)( .*)?|total|subtotal|sub total|grand total|sum)$"));
    const QString key = nameKey(label, Marks::Dropped);
    // "Công an", "Công đoàn" are units; a single "Công" is "Cộng" mistyped and adds up nothing else.
    return sum.match(key).hasMatch();
}

bool endsTable(const QString &label)
{
    static const QRegularExpression end(
        QStringLiteral("^(ghi chu|luu y|nguoi (lap|bao cao|tong hop|ky)|thu truong|noi nhan|kho khan|kien nghi|de xuat|chi tieu den|tm|kt|"
                       "chu tich|pho chu tich|truong phong|giam doc|hieu truong|nhan xet|danh gia|lien he|mong|de nghi|ngay \\d+|huong hoa "
                       "ngay|bieu mau|nguon|ky ten)\\b"));
    return end.match(nameKey(label, Marks::Dropped)).hasMatch();
}

TableRow TableFinder::rowOf(const SheetTable &table, const GridRow &row) const
{
    TableRow made;
    made.row = row.index;
    made.hidden = row.hidden;
    int firstMeasure = m_grid.columns();
    for (const TableColumn &column : table.columns) {
        if (isMeasure(column.heading.role))
            firstMeasure = std::min(firstMeasure, column.column);
    }
    QVector<int> candidates;
    for (const Role role : {Role::Unit, Role::Area, Role::Place, Role::Person, Role::Household, Role::Item, Role::None}) {
        for (const TableColumn &column : table.columns) {
            if (column.heading.role == role && !column.heading.day)
                candidates.append(column.column);
        }
    }
    for (int column = 0; column < std::min<int>(firstMeasure, int(row.cells.size())); ++column)
        candidates.append(column);
    for (const int column : std::as_const(candidates)) {
        QString text = textOf(m_grid.at(row.index, column));
        if (text.isEmpty()) {
            if (const GridMerge *merge = mergeAt(m_grid, row.index, column); merge && merge->row < row.index)
                text = textOf(m_grid.at(merge->row, merge->column));
        }
        if (text.isEmpty())
            continue;
        made.label = text;
        made.labelColumn = column;
        break;
    }
    for (int column = 0; column < std::min<int>(firstMeasure, int(row.cells.size())); ++column) {
        if (saysSum(textOf(row.cells.at(column)))) {
            made.kind = TableRow::Sum;
            made.label = textOf(row.cells.at(column));
            made.labelColumn = column;
        }
    }
    const bool numbers = std::any_of(table.columns.begin(), table.columns.end(), [&](const TableColumn &column) {
        return (isMeasure(column.heading.role) || column.heading.day || column.heading.role == Role::Status)
               && isFilled(m_grid.at(row.index, column.column));
    });
    if (made.kind == TableRow::Data && !numbers)
        made.kind = TableRow::Section;
    return made;
}

// Returns the row after the last one.
int TableFinder::readBody(SheetTable &table, int from) const
{
    constexpr int widestGap = 2;
    int last = from - 1;
    for (const GridRow &row : m_grid.rows) {
        const bool filled = std::any_of(row.cells.begin(), row.cells.end(), isFilled);
        if (row.index < from || !filled)
            continue;
        if (row.index - last > widestGap + 1 && !table.rows.isEmpty() && row.index - table.rows.last().row > widestGap + 1) {
            // A long list may leave rows out; a total far below still is its own.
            const TableRow far = rowOf(table, row);
            if (far.kind != TableRow::Sum)
                return row.index;
        }
        const TableRow made = rowOf(table, row);
        if (made.kind == TableRow::Section && (endsTable(made.label) || made.label.size() > 70))
            return row.index;
        if (isHead(row.index) && made.kind != TableRow::Sum)
            return row.index;
        last = row.index;
        if (isColumnNumbers(row.index, table.columns) && table.rows.isEmpty())
            continue;
        table.rows.append(made);
    }
    return m_grid.lastRow() + 1;
}

QVector<SheetTable> TableFinder::find()
{
    QVector<SheetTable> tables;
    int next = 0;
    constexpr int mostTries = 400; // rows that are no head before the first one
    int tries = 0;
    for (const GridRow &row : m_grid.rows) {
        if (row.index < next || (tables.isEmpty() && ++tries > mostTries) || !isHead(row.index))
            continue;
        SheetTable table;
        table.grid = m_grid;
        int bottom = row.index;
        while (bottom < row.index + 2 && continuesHead(bottom + 1, row.index))
            ++bottom;
        table.columns = columnsOf(row.index, bottom);
        table.above = linesOf(m_grid, 0, next, row.index - 1);
        next = readBody(table, bottom + 1);
        if (!tables.isEmpty())
            tables.last().below = table.above;
        tables.append(table);
    }
    if (!tables.isEmpty())
        tables.last().below = linesOf(m_grid, 0, next, m_grid.lastRow());
    return tables;
}

bool hasFigures(const SheetTable &table, const IntakeContext &context)
{
    const bool measures = std::any_of(table.columns.begin(), table.columns.end(), [](const TableColumn &column) {
        return (isMeasure(column.heading.role) && column.heading.role != Role::Population) || column.heading.day
               || column.heading.role == Role::Status;
    });
    const auto isHeading = [&](const TableRow &row) {
        const Role role = readHeading(row.label, context).role;
        return role == Role::Installed || role == Role::Base || role == Role::Remaining || role == Role::Increase;
    };
    // Its headings stand below one another.
    const bool below = !table.first(Role::Installed)
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

const TableColumn *SheetTable::first(ColumnRole role) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [role](const TableColumn &column) { return column.heading.role == role; });
    return found == columns.end() ? nullptr : &*found;
}

QVector<TableColumn> SheetTable::all(ColumnRole role) const
{
    QVector<TableColumn> found;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(found),
                 [role](const TableColumn &column) { return column.heading.role == role; });
    return found;
}

SourcePlace SheetTable::placeOf(int row, int column) const
{
    SourcePlace place;
    place.part = part;
    place.row = turned ? column : row;
    place.column = turned ? row : column;
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
                    lines.append({text, SourcePlace{part, row.index, column, start, text.size() == whole.size() ? 0 : line.size()}});
                start += line.size() + 1;
            }
        }
    }
    return lines;
}

QVector<SheetTable> tablesOf(const CellGrid &grid, int part, const IntakeContext &context)
{
    QVector<SheetTable> tables = TableFinder(grid, context).find();
    tables.erase(std::remove_if(tables.begin(), tables.end(), [&](const SheetTable &table) { return !hasFigures(table, context); }),
                 tables.end());
    constexpr int mostTurned = 300;
    if (tables.isEmpty() && grid.lastRow() < mostTurned && grid.columns() < mostTurned) {
        const CellGrid turned = turnedGrid(grid);
        tables = TableFinder(turned, context).find();
        tables.erase(std::remove_if(tables.begin(), tables.end(),
                                    [](const SheetTable &table) {
                                        return !table.first(Role::Installed) && !table.first(Role::Remaining)
                                               && !table.first(Role::Increase);
                                    }),
                     tables.end());
        for (SheetTable &table : tables) {
            table.turned = true;
            table.above = linesOf(grid, part);
            table.below.clear();
        }
    }
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
