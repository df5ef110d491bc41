#include "core/intake/sheetsums.h"

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
} // namespace

ColumnSum sumOf(const SheetTable &table, const QVector<WrittenCount> &column)
{
    ColumnSum sum;
    qint64 section = 0, subtotals = 0;
    QVector<QPair<qint64, QVector<qint64>>> printed; // a total and what it may be the sum of
    bool unreadable = false;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const std::optional<qint64> value = told(column.at(i));
        if (table.rows.at(i).kind == ReportRow::Data) {
            value ? ++sum.partsTold : ++sum.partsSilent;
            section += value.value_or(0);
            sum.parts += value.value_or(0);
            unreadable = unreadable || (!value && column.at(i).doubt != IntakeReason::None);
        } else if (table.rows.at(i).kind == ReportRow::Sum) {
            unreadable = unreadable || (!value && column.at(i).doubt != IntakeReason::None);
            if (!value)
                continue;
            printed.append({*value, {section, sum.parts, subtotals}});
            subtotals += *value;
            section = 0;
            sum.printed = value;
            sum.printedRow = int(i);
        }
    }
    // A total above its rows stands for all of them.
    bool agrees = true;
    for (const auto &[value, sums] : std::as_const(printed))
        agrees = agrees && (sums.contains(value) || value == sum.parts);
    if (unreadable)
        sum.state = SumState::Unreadable;
    else if (!printed.isEmpty() && sum.partsTold > 0)
        sum.state = agrees ? SumState::Agrees : SumState::Differs;
    return sum;
}

} // namespace dophu
