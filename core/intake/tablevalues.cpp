#include "core/intake/doubtfulwords.h"
#include "core/intake/tablereader.h"
#include "core/intake/writtendays.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{
using By = Recognised::By;
using Form = WrittenCount::Form;
} // namespace

QString shownIn(const GridCell &cell)
{
    if (cell.kind == CellKind::Number && cell.text.isEmpty())
        return QString::number(cell.number, 'g', 15);
    return cell.text.trimmed();
}

std::optional<Day> dayOfCell(const GridCell &cell, Day near)
{
    if (cell.kind == CellKind::Date)
        return Day(QDate(1899, 12, 30).addDays(qint64(cell.number)));
    return cell.kind == CellKind::Text ? wholeDay(cell.text, near) : std::nullopt;
}

void TableReader::addDay(FoundValue &value, int row) const
{
    const ReportRow &line = m_table.rows.at(row);
    value.asOf = m_around.asOf;
    if (value.reportDay)
        return; // a note says it
    if (m_chosen.day >= 0) {
        if (const auto day = dayOfCell(m_table.grid.at(line.row, m_chosen.day), m_context.day)) {
            value.reportDay = day;
            value.dayBy = Recognised{By::Column, shownIn(m_table.grid.at(line.row, m_chosen.day)),
                                     m_table.placeOf(line.row, m_chosen.day)};
            return;
        }
    }
    if (m_table.turned) {
        if (const auto day = wholeDay(line.label, m_context.day)) {
            value.reportDay = day;
            value.dayBy = Recognised{By::Column, line.label, m_table.placeOf(line.row, line.labelColumn)};
            return;
        }
    }
    if (m_chosen.installedDay) {
        value.reportDay = m_chosen.installedDay;
        value.dayBy = Recognised{By::Column, m_chosen.installedHeading, {}};
        return;
    }
    value.reportDay = m_around.day;
    value.dayBy = m_around.dayBy;
    if (m_around.daysDiffer && value.reason == IntakeReason::None)
        value.reason = IntakeReason::DateConflict;
}

void TableReader::addNumber(FoundValue &value, int row, const WrittenCount &count) const
{
    const int line = m_table.rows.at(row).row;
    if (m_chosen.installed >= 0)
        value.numberBy = Recognised{m_chosen.installedLearned ? By::Learned : By::Column, m_chosen.installedHeading,
                                    m_table.placeOf(line, m_chosen.installed)};
    value.noChange = count.form == Form::NoChange;
    if (count.readings.isEmpty() && count.doubt == IntakeReason::None)
        return;
    if (value.reason == IntakeReason::None)
        value.reason = count.doubt;
    if (!count.readings.isEmpty())
        value.installed = count.readings.first();
    if (count.doubt == IntakeReason::None)
        return;
    for (const qint64 reading : count.readings)
        value.candidates.append(IntakeCandidate{value.unit, reading});
}

// A percentage that fits any of the row's own columns says nothing against the number; one that fits none is kept, to be
// judged.
void TableReader::addShare(FoundValue &value, int row, const WrittenCount &count) const
{
    const int line = m_table.rows.at(row).row;
    value.share = m_chosen.ratio >= 0 ? readShare(m_table.grid.at(line, m_chosen.ratio)) : std::nullopt;
    if (!value.share)
        value.share = count.share;
    if (!value.share || !value.installed)
        return;
    QVector<qint64> wholes;
    for (const ReportColumn &base : m_chosen.bases) {
        if (const auto whole = readWritten(m_table.grid.at(line, base.column)); !whole.readings.isEmpty())
            wholes.append(whole.readings.first());
    }
    double scale = 1;
    for (int i = 0; i < value.share->decimals; ++i)
        scale *= 10;
    const double share = double(value.share->digits) / scale;
    const double slack = 0.55 / scale + 0.05;
    for (const qint64 whole : std::as_const(wholes)) {
        const double percent = whole > 0 ? 100.0 * double(*value.installed) / double(whole) : 0;
        if (std::abs(percent - share) <= slack || std::abs(percent - share * 100) <= slack * 100)
            value.share.reset(); // the latter: 0,57 in a column of fractions
        if (!value.share)
            return;
    }
}

void TableReader::addOthers(FoundValue &value, int row, const NamedUnit &unit, const WrittenCount &count) const
{
    const int line = m_table.rows.at(row).row;
    const auto read = [&](int column) -> std::optional<qint64> {
        if (column < 0)
            return std::nullopt;
        const WrittenCount other = readWritten(m_table.grid.at(line, column));
        const bool sure = other.doubt == IntakeReason::None && !other.readings.isEmpty();
        return sure ? std::optional(other.readings.first()) : std::nullopt;
    };
    const Unit *known = unit.isSure() ? m_context.registry.byId(*unit.unit) : nullptr;
    if (const int column = m_chosen.baseFor(known, m_context.campaign); column >= 0) {
        value.base = read(column);
        value.baseBy = Recognised{By::Column, {}, m_table.placeOf(line, column)};
    } else if (count.of) {
        value.base = count.of;
        value.baseBy = value.numberBy;
    }
    value.population = read(m_chosen.population);
    value.increase = read(m_chosen.increase);
    value.remaining = read(m_chosen.remaining);
    for (const ReportColumn &column : m_table.columns) {
        const bool earlier =
            column.heading.role == ColumnRole::Previous || (column.heading.day && *column.heading.day < m_context.day);
        const std::optional<qint64> before = earlier && value.increase ? read(column.column) : std::nullopt;
        if (before && value.installed && *before + *value.increase == *value.installed)
            value.increase.reset(); // the row's own yesterday explains it
    }
    addShare(value, row, count);
}

// What stands beside the figure, in a column of notes or in none: "ước tính", "chưa tính thôn 3", "số liệu ngày 18/8".
void TableReader::addNotes(FoundValue &value, int row) const
{
    const ReportRow &line = m_table.rows.at(row);
    const int columns = m_table.turned ? 0 : m_table.grid.columns();
    IntakeReason doubt = m_around.doubt;
    for (int column = m_chosen.installed + 1; column < columns; ++column) {
        const auto known = std::find_if(m_table.columns.begin(), m_table.columns.end(),
                                        [column](const ReportColumn &one) { return one.column == column; });
        const bool note = known == m_table.columns.end() || known->heading.role == ColumnRole::Note;
        const GridCell &cell = m_table.grid.at(line.row, column);
        if (!note || cell.kind != CellKind::Text)
            continue;
        if (const IntakeReason words = doubtInWords(cell.text); words != IntakeReason::None)
            doubt = words;
        if (const auto day = dayOfNote(cell.text, m_context.day); day && !value.reportDay) {
            value.reportDay = day;
            value.dayBy = Recognised{By::Column, cell.text, m_table.placeOf(line.row, column)};
        }
    }
    if (value.reason == IntakeReason::None)
        value.reason = doubt;
}

// A line that states another total than the table comes to.
void TableReader::compareStated(FoundValue &value) const
{
    for (const StatedTotal &stated : m_around.stated) {
        if (!value.installed || value.reason != IntakeReason::None || stated.value == *value.installed)
            continue;
        value.reason = IntakeReason::TwoValues;
        value.candidates = {IntakeCandidate{value.unit, value.installed}, IntakeCandidate{value.unit, stated.value}};
    }
}

// A great leap to exactly the number of all, in a column "Tổng số" that only the title says more of.
bool TableReader::looksLikeBase(const FoundValue &value) const
{
    if (!m_chosen.installedBare || !m_chosen.bases.isEmpty() || !value.unit || !value.installed)
        return false;
    const UnitPast past = m_context.pasts.value(*value.unit);
    const qint64 rise = *value.installed - past.last.value_or(0);
    constexpr qint64 usual = 10;
    return past.base == value.installed && rise > usual && rise * usual > *value.installed;
}

// A column that holds the number of all for every second unit holds it for all of them.
void TableReader::doubtWholeColumn(QVector<FoundValue> &values)
{
    const auto doubtful = std::count_if(values.begin(), values.end(),
                                        [](const FoundValue &value) { return value.reason == IntakeReason::NotCertain; });
    if (doubtful * 2 < values.size() || doubtful == 0)
        return;
    for (FoundValue &value : values) {
        if (value.reason == IntakeReason::None)
            value.reason = IntakeReason::NotCertain;
    }
}

std::optional<FoundValue> TableReader::valueOf(int row, const NamedUnit &unit, const WrittenCount &count) const
{
    FoundValue value;
    value.source = m_path;
    value.unit = unit.unit;
    value.unitBy = unit.by;
    addNumber(value, row, count);
    addOthers(value, row, unit, count);
    const bool tells = value.installed || value.noChange || count.doubt != IntakeReason::None
                       || (m_chosen.installed < 0 && (value.increase || value.remaining || value.share)) || count.share;
    if (!tells)
        return std::nullopt;
    for (qsizetype i = 0; i < m_chosen.rivals.size(); ++i) {
        const WrittenCount other = readWritten(m_table.grid.at(m_table.rows.at(row).row, m_chosen.rivals.at(i)));
        if (value.reason == IntakeReason::None && other.isKnown() && value.installed
            && other.readings.first() != *value.installed) {
            value.reason = IntakeReason::TwoValues;
            value.candidates = {IntakeCandidate{value.unit, value.installed, m_chosen.installedHeading},
                                IntakeCandidate{value.unit, other.readings.first(), m_chosen.rivalHeadings.at(i)}};
        }
    }
    addNotes(value, row);
    if (value.reason == IntakeReason::None && looksLikeBase(value))
        value.reason = IntakeReason::NotCertain;
    if (!unit.isSure()) {
        value.reason = unit.doubt;
        value.candidates.clear();
        for (const UnitId candidate : unit.candidates)
            value.candidates.append(IntakeCandidate{candidate, value.installed});
    }
    addDay(value, row);
    return value;
}

} // namespace dophu
