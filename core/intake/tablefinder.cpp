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

// "Tên" alone may be of units or villages as well as of people; beside "Họ đệm" it is a person's.
QVector<ReportColumn> namesSettled(QVector<ReportColumn> columns)
{
    QVector<ReportColumn *> bare;
    bool person = false;
    for (ReportColumn &column : columns) {
        const QString key = nameKey(column.text, Marks::Dropped);
        if (column.heading.role == Role::Person && (key == u"ten" || key == u"name" || key == u"danh sach"))
            bare.append(&column);
        else
            person = person || column.heading.role == Role::Person;
    }
    for (ReportColumn *column : std::as_const(bare)) {
        if (!person && bare.size() == 1)
            column->heading.role = Role::Area;
    }
    return columns;
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

// "2. NCOVI" between the rows: what follows is not this campaign's.
bool TableFinder::opensOtherMatter(const ReportRow &row) const
{
    return row.kind == ReportRow::Section && namesOtherMatter(row.label, m_context.campaign)
           && !namesCampaign(row.label, m_context.campaign);
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
        if ((isHead(row.index) && made.kind != ReportRow::Sum) || opensOtherMatter(made)
            || (!table.rows.isEmpty() && isStrangeHead(row.index, table.columns)))
            return row.index;
        last = row.index;
        if (isColumnNumbers(row.index, table.columns) && table.rows.isEmpty())
            continue;
        table.rows.append(made);
    }
    return m_grid.lastRow() + 1;
}

// Lines of a single text below the last figures are who signs, not a section: out of the table, from which row on.
int TableFinder::dropTail(SheetTable &table, int end) const
{
    const auto isLine = [this](const ReportRow &row) {
        int filled = 0;
        for (int column = 0; column < m_columns; ++column)
            filled += isFilled(m_grid.at(row.row, column));
        return row.kind == ReportRow::Section && filled == 1;
    };
    const bool figures = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const ReportRow &row) { return row.kind != ReportRow::Section; });
    while (figures && isLine(table.rows.last())) {
        end = table.rows.last().row;
        table.rows.removeLast();
    }
    return end;
}

// "Chỉ tiêu" above words is what is counted, above numbers what is aimed at.
QVector<ReportColumn> TableFinder::indicatorsSettled(QVector<ReportColumn> columns, int bottom) const
{
    constexpr int looked = 12;
    for (ReportColumn &column : columns) {
        if (column.heading.role != Role::Target || nameKey(column.text, Marks::Dropped) != u"chi tieu")
            continue;
        int words = 0;
        int numbers = 0;
        for (int row = bottom + 1; row <= bottom + looked; ++row) {
            const GridCell &cell = m_grid.at(row, column.column);
            numbers += isNumber(cell);
            words += !isNumber(cell) && isWorded(wordsOfCell(cell));
        }
        if (words > 0 && numbers == 0)
            column.heading.role = Role::Item;
    }
    return columns;
}

QVector<SheetTable> TableFinder::find()
{
    QVector<SheetTable> tables;
    int next = 0;
    constexpr int mostTries = 400; // rows that are no head before the first one
    constexpr int mostHeadRows = 4;
    int tries = 0;
    for (const GridRow &row : m_grid.rows) {
        if (row.index < next || (tables.isEmpty() && ++tries > mostTries) || !isHead(row.index))
            continue;
        int bottom = row.index;
        while (bottom < row.index + mostHeadRows - 1 && continuesHead(bottom + 1, row.index))
            ++bottom;
        const QVector<LineOfSheet> above = linesOf(m_grid, 0, next, row.index - 1);
        if (!tables.isEmpty())
            tables.last().below = above;
        const QVector<QVector<ReportColumn>> blocks =
            sideBySide(indicatorsSettled(namesSettled(columnsOf(row.index, bottom)), bottom));
        for (const QVector<ReportColumn> &columns : blocks) {
            SheetTable table;
            table.grid = m_grid;
            table.columns = columns;
            table.left = blocks.size() > 1 ? columns.first().column : 0;
            table.above = above;
            next = std::max(next, dropTail(table, readBody(table, bottom + 1)));
            tables.append(table);
        }
    }
    if (!tables.isEmpty())
        tables.last().below = linesOf(m_grid, 0, next, m_grid.lastRow());
    return tables;
}

} // namespace dophu
