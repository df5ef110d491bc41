// The headings of a table: which rows they are, and what they say together.
#include "core/intake/numberreading.h"
#include "core/intake/tablefinder.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{
using Role = ColumnRole;
} // namespace

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

bool isWorded(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
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
        const bool worded = isWorded(wordsOfCell(found->cells.at(column))); // "%" alone may be what a number is measured in
        measures += (isMeasure(heading.role) && worded) || heading.role == Role::Status;
        label = label || isLabel(heading.role) || heading.role == Role::Day || heading.role == Role::Ordinal;
        named = named || isLabel(heading.role) || heading.role == Role::Ordinal; // "Ngày: | 19/8" is a line of a form
        days += heading.role == Role::None && heading.day.has_value();
    }
    if ((known >= 2 && measures >= 1) || (named && days >= 1 && known + days >= 2))
        return true;
    return label && known >= 2 && continuesHead(row + 1, row); // "NCOVI", "Bluezone" over their own columns
}

// Words without a number, all below cells that go over several columns: "Android, iOS" below "Trong đó".
bool TableFinder::partsHeading(int row, int top) const
{
    bool any = false;
    for (int column = 0; column < m_columns; ++column) {
        const GridCell &cell = m_grid.at(row, column);
        if (!isFilled(cell))
            continue;
        const GridMerge *merge = mergeAt(row - 1, column);
        if (isNumber(cell) || row - 1 < top || !merge || merge->columns < 2 || merge->row + merge->rows != row)
            return false;
        any = true;
    }
    return any;
}

// The row below a head is part of it where its texts are headings and stand below a heading over several columns.
bool TableFinder::continuesHead(int row, int top) const
{
    if (partsHeading(row, top))
        return true;
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

// Words in two or more columns of numbers, and no number: the headings of another table, whatever it counts.
bool TableFinder::isStrangeHead(int row, const QVector<ReportColumn> &columns) const
{
    int worded = 0;
    for (const ReportColumn &column : columns) {
        const GridCell &cell = m_grid.at(row, column.column);
        if (isNumber(cell))
            return false;
        const bool named = isLabel(column.heading.role) && isFilled(cell);
        if (named && headingAt(row, column.column).role == Role::None)
            return false; // a village that has written "không rõ"
        if (isMeasure(column.heading.role) && isWorded(wordsOfCell(cell)))
            worded += readWritten(cell).form == WrittenCount::Form::NoCount;
    }
    return worded >= 2;
}

} // namespace dophu
