#include "core/intake/sheetsums.h"

#include "core/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>

namespace dophu
{

namespace
{
std::optional<qint64> told(const WrittenCount &count)
{
    const bool readable = count.doubt == IntakeReason::None || count.doubt == IntakeReason::SeparatorUnclear
                          || count.doubt == IntakeReason::LettersInNumber;
    return readable && !count.readings.isEmpty() ? std::optional(count.readings.first()) : std::nullopt;
}

// A line of the foot, "Chỉ tiêu huyện giao | 60%", "Tỷ lệ đạt": no part that has yet to report.
bool isMeasure(const ReportRow &row)
{
    static const QRegularExpression measure(QStringLiteral("^(chi tieu|ke hoach|muc tieu|ty le|ti le|dat|so voi)\\b"));
    return measure.match(nameKey(row.label, Marks::Dropped)).hasMatch();
}

// A total and what it may be the sum of.
struct PrintedSum
{
    int row = -1;
    qint64 value = 0;
    QVector<qint64> above;
    qint64 below = 0; // down to the next total
};
} // namespace

ColumnSum sumOf(const SheetTable &table, const QVector<WrittenCount> &column)
{
    ColumnSum sum;
    qint64 section = 0, subtotals = 0;
    QVector<PrintedSum> printed;
    bool unreadable = false;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const std::optional<qint64> value = told(column.at(i));
        if (table.rows.at(i).kind == ReportRow::Data) {
            if (!value && column.at(i).doubt == IntakeReason::None && isMeasure(table.rows.at(i)))
                continue;
            value ? ++sum.partsTold : ++sum.partsSilent;
            section += value.value_or(0);
            if (!printed.isEmpty())
                printed.last().below += value.value_or(0);
            sum.parts += value.value_or(0);
            unreadable = unreadable || (!value && column.at(i).doubt != IntakeReason::None);
        } else if (table.rows.at(i).kind == ReportRow::Sum) {
            unreadable = unreadable || (!value && column.at(i).doubt != IntakeReason::None);
            if (!value)
                continue;
            printed.append(PrintedSum{int(i), *value, {section, sum.parts, subtotals}});
            subtotals += *value;
            section = 0;
        }
    }
    bool agrees = true;
    for (const PrintedSum &one : std::as_const(printed)) {
        // A total above its rows stands for all of them, or for those down to the next.
        agrees = agrees && (one.above.contains(one.value) || one.value == sum.parts || one.value == one.below);
        const bool whole = sum.printed != sum.parts || one.value == sum.parts;
        if (whole) {
            sum.printed = one.value;
            sum.printedRow = one.row;
        }
    }
    sum.ofGroup = agrees && printed.size() > 1 && sum.partsTold > 0 && sum.printed != sum.parts
                  && sum.printed != subtotals - *sum.printed;
    if (unreadable)
        sum.state = SumState::Unreadable;
    else if (!printed.isEmpty() && sum.partsTold > 0)
        sum.state = agrees ? SumState::Agrees : SumState::Differs;
    return sum;
}

} // namespace dophu
