#include "core/intake/tablefinder.h"
#include "core/intake/numberreading.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{
using Role = ColumnRole;

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

bool saysSum(const QString &label)
{
    // "Tổng cộng toàn xã (7 thôn)", "Cộng I", "Toàn huyện"; "Công an" and "Tổng công ty" add nothing up.
    static const QRegularExpression sum(QStringLiteral(
        "^(([a-z0-9ivx]{1,4} )?(tong|tong so|tong cong|tong hop|cong|cong cong|cong don|luy ke)( (chung|toan|cac|tat "
        "ca|\\d|[ivx]+\\b|"
        "[ab]\\b|huyen|xa|thi tran|thon|ban|don vi|khoi|muc|nhom|truong|co quan|ca|cua).*)?|tc|toan (xa|thi tran|huyen|co "
        "quan|"
        "don vi|truong|nganh|phuong|tinh|dia ban|cum|doan|chi cuc|phong)\\b.*|total|subtotal|sub total|grand total|sum)$"));
    return sum.match(nameKey(label, Marks::Dropped)).hasMatch();
}

bool endsTable(const QString &label)
{
    static const QRegularExpression end(QStringLiteral(
        "^(ghi chu|luu y|nguoi (lap|bao cao|tong hop|ky)|thu truong|noi nhan|kho khan|kien nghi|de xuat|chi tieu den|tm|kt|"
        "chu tich|pho chu tich|truong phong|giam doc|hieu truong|nhan xet|danh gia|lien he|mong|de nghi|ngay \\d+|huong hoa "
        "ngay|bieu mau|nguon|ky ten)\\b"));
    return end.match(nameKey(label, Marks::Dropped)).hasMatch();
}
// "TT, xã, đã cài" twice in a row of headings: two tables side by side.
QVector<QVector<ReportColumn>> sideBySide(const QVector<ReportColumn> &columns)
{
    for (const Role opens : {Role::Ordinal, Role::Unit, Role::Area}) {
        QVector<QVector<ReportColumn>> blocks;
        for (const ReportColumn &column : columns) {
            if (blocks.isEmpty()
                || (column.heading.role == opens && !blocks.isEmpty()
                    && std::any_of(blocks.last().begin(), blocks.last().end(),
                                   [opens](const ReportColumn &other) { return other.heading.role == opens; })))
                blocks.append(QVector<ReportColumn>{});
            blocks.last().append(column);
        }
        const auto isWhole = [](const QVector<ReportColumn> &block) {
            return std::any_of(block.begin(), block.end(),
                               [](const ReportColumn &column) { return column.heading.role == Role::Installed; });
        };
        if (blocks.size() > 1 && std::all_of(blocks.begin(), blocks.end(), isWhole))
            return blocks;
    }
    return {columns};
}
} // namespace

QString wordsOfCell(const GridCell &cell)
{
    return cell.kind == CellKind::Text || cell.kind == CellKind::Error ? cell.text.simplified() : QString();
}

bool isFilled(const GridCell &cell)
{
    return !cell.isEmpty() && !(cell.kind == CellKind::Text && cell.text.trimmed().isEmpty());
}

TableFinder::TableFinder(const CellGrid &grid, const IntakeContext &context)
    : m_grid(grid), m_columns(grid.columns()), m_context(context)
{
    constexpr qsizetype mostHeadMerges = 1000; // of headings and labels; more are decoration
    m_merges = grid.merges.mid(0, mostHeadMerges);
}

const GridMerge *TableFinder::mergeAt(int row, int column) const
{
    for (const GridMerge &merge : m_merges) {
        if (merge.row <= row && row < merge.row + merge.rows && merge.column <= column
            && column < merge.column + merge.columns)
            return &merge;
    }
    return nullptr;
}

ColumnHeading TableFinder::headingAt(int row, int column) const
{
    const GridCell &cell = m_grid.at(row, column);
    if (cell.kind == CellKind::Date) {
        ColumnHeading heading;
        heading.day = Day(QDate(1899, 12, 30).addDays(qint64(cell.number)));
        return heading;
    }
    const QString text = wordsOfCell(cell);
    if (text.isEmpty())
        return {};
    auto found = m_headings.constFind(text);
    if (found == m_headings.constEnd())
        found = m_headings.insert(text, readHeading(text, m_context));
    return *found;
}

// At least two headings, one of them of a number, or several days beside a label; no number in the row.
bool TableFinder::isHead(int row) const
{
    const auto found = std::lower_bound(m_grid.rows.cbegin(), m_grid.rows.cend(), row,
                                        [](const GridRow &left, int index) { return left.index < index; });
    if (found == m_grid.rows.cend() || found->index != row
        || std::count_if(found->cells.begin(), found->cells.end(), isFilled) < 2
        || std::any_of(found->cells.begin(), found->cells.end(), isNumber))
        return false;
    int known = 0, measures = 0, days = 0;
    bool label = false;
    bool named = false;
    for (int column = 0; column < found->cells.size(); ++column) {
        const ColumnHeading heading = headingAt(row, column);
        known += heading.role != Role::None;
        measures += isMeasure(heading.role) || heading.role == Role::Status;
        label = label || isLabel(heading.role) || heading.role == Role::Day || heading.role == Role::Ordinal;
        named = named || isLabel(heading.role) || heading.role == Role::Ordinal; // "Ngày: | 19/8" is a line of a form
        days += heading.role == Role::None && heading.day.has_value();
    }
    if ((known >= 2 && measures >= 1) || (named && days >= 1 && known + days >= 2))
        return true;
    return label && known >= 2 && continuesHead(row + 1, row); // "NCOVI", "Bluezone" over their own columns
}

// The row below a head is part of it where its texts are headings and stand below a heading over several columns.
bool TableFinder::continuesHead(int row, int top) const
{
    int known = 0;
    bool hangs = false;
    for (int column = 0; column < m_columns; ++column) {
        const GridCell &cell = m_grid.at(row, column);
        if (isNumber(cell))
            return false;
        if (!isFilled(cell))
            continue;
        const ColumnHeading heading = headingAt(row, column);
        if (heading.role == Role::None && !heading.day && wordsOfCell(cell).size() > 30)
            return false;
        known += isMeasure(heading.role) || heading.day || heading.role == Role::Ignored || heading.role == Role::Note;
        const GridMerge *merge = mergeAt(top, column);
        hangs = hangs || !isFilled(m_grid.at(top, column)) || (merge && merge->columns > 1);
    }
    return known >= 1 && hangs;
}

QVector<ReportColumn> TableFinder::columnsOf(int top, int bottom) const
{
    QVector<ReportColumn> columns;
    for (int column = 0; column < m_columns; ++column) {
        ReportColumn made;
        made.column = column;
        bool any = false;
        for (int row = top; row <= bottom; ++row) {
            int at = column;
            if (!isFilled(m_grid.at(row, column))) {
                const GridMerge *merge = mergeAt(row, column);
                if (merge && merge->row < row)
                    continue; // the heading above goes down to here
                while (at > 0 && !merge && row < bottom && !isFilled(m_grid.at(row, at)) && isFilled(m_grid.at(bottom, at)))
                    --at; // written over the first of its columns only
                at = merge ? merge->column : at;
            }
            if (!isFilled(m_grid.at(row, at)) || (at != column && row == bottom && top != bottom))
                continue;
            const ColumnHeading heading = headingAt(row, at);
            const bool same = any && made.text == wordsOfCell(m_grid.at(row, at));
            made.heading = any && !same ? under(made.heading, heading) : heading;
            made.text = wordsOfCell(m_grid.at(row, at));
            made.headRow = row;
            any = true;
        }
        if (any)
            columns.append(made);
    }
    return columns;
}

// "(1) (2) (3)", "A B 1 2 3=2/1" below the headings.
bool TableFinder::isColumnNumbers(int row, const QVector<ReportColumn> &columns) const
{
    static const QRegularExpression number(QStringLiteral("^[(\\[]?\\s*(\\d{1,2}|[A-Ea-e])\\s*[)\\]]?\\s*(=.*)?$"));
    int filled = 0, numbers = 0, last = 0;
    for (const ReportColumn &column : columns) {
        const GridCell &cell = m_grid.at(row, column.column);
        if (!isFilled(cell))
            continue;
        ++filled;
        const QString text = cell.kind == CellKind::Number ? QString::number(cell.number) : wordsOfCell(cell);
        const QRegularExpressionMatch found = number.match(text);
        const int value = found.captured(1).toInt();
        if (!found.hasMatch() || (value > 0 && value != last + 1))
            return false;
        last = value > 0 ? value : last;
        ++numbers;
    }
    return filled >= 3 && numbers == filled;
}

int TableFinder::firstMeasure(const SheetTable &table) const
{
    int first = m_columns;
    for (const ReportColumn &column : table.columns) {
        if (isMeasure(column.heading.role))
            first = std::min(first, column.column);
    }
    return first;
}

// Where a row says of whom it speaks: in a column that is headed so, else in front of the first number.
QVector<int> TableFinder::labelColumns(const SheetTable &table) const
{
    QVector<int> columns;
    for (const Role role : {Role::Unit, Role::Area, Role::Place, Role::Person, Role::Household, Role::Item, Role::None}) {
        for (const ReportColumn &column : table.columns) {
            if (column.heading.role == role && !column.heading.day)
                columns.append(column.column);
        }
    }
    const int before = firstMeasure(table);
    for (int column = table.left; column < before; ++column)
        columns.append(column);
    return columns;
}

bool TableFinder::tellsNumbers(const SheetTable &table, const ReportRow &row) const
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const ReportColumn &column) {
        const GridCell &cell = m_grid.at(row.row, column.column);
        const bool told = isFilled(cell)
                          && (!row.label.isEmpty() || cell.kind != CellKind::Text
                              || readWritten(cell).form != WrittenCount::Form::NoCount);
        return told && (isMeasure(column.heading.role) || column.heading.day || column.heading.role == Role::Status);
    });
}

ReportRow TableFinder::rowOf(const SheetTable &table, const GridRow &row) const
{
    ReportRow made;
    made.row = row.index;
    made.hidden = row.hidden;
    for (const int column : labelColumns(table)) {
        made.label = wordsOfCell(m_grid.at(row.index, column));
        if (const GridMerge *merge = mergeAt(row.index, column); made.label.isEmpty() && merge && merge->row < row.index)
            made.label = wordsOfCell(m_grid.at(merge->row, merge->column));
        made.labelColumn = made.label.isEmpty() ? -1 : column;
        if (!made.label.isEmpty())
            break;
    }
    const int before = std::min<int>(firstMeasure(table), int(row.cells.size()));
    for (int column = table.left; column < before; ++column) {
        if (!saysSum(wordsOfCell(row.cells.at(column))))
            continue;
        made.kind = ReportRow::Sum;
        made.label = wordsOfCell(row.cells.at(column));
        made.labelColumn = column;
    }
    if (made.kind == ReportRow::Data && !tellsNumbers(table, made))
        made.kind = ReportRow::Section;
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
            const ReportRow far = rowOf(table, row);
            if (far.kind != ReportRow::Sum)
                return row.index;
        }
        const ReportRow made = rowOf(table, row);
        if (made.kind == ReportRow::Section && (endsTable(made.label) || made.label.size() > 70))
            return row.index;
        if (isHead(row.index) && made.kind != ReportRow::Sum)
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
        int bottom = row.index;
        while (bottom < row.index + 2 && continuesHead(bottom + 1, row.index))
            ++bottom;
        const QVector<LineOfSheet> above = linesOf(m_grid, 0, next, row.index - 1);
        if (!tables.isEmpty())
            tables.last().below = above;
        const QVector<QVector<ReportColumn>> blocks = sideBySide(columnsOf(row.index, bottom));
        for (const QVector<ReportColumn> &columns : blocks) {
            SheetTable table;
            table.grid = m_grid;
            table.columns = columns;
            table.left = blocks.size() > 1 ? columns.first().column : 0;
            table.above = above;
            next = std::max(next, readBody(table, bottom + 1));
            tables.append(table);
        }
    }
    if (!tables.isEmpty())
        tables.last().below = linesOf(m_grid, 0, next, m_grid.lastRow());
    return tables;
}

} // namespace dophu
