#include "core/coverage/summarytable.h"

#include <QCollator>

#include <algorithm>
#include <compare>
#include <functional>

namespace dophu
{

namespace
{

__extension__ using WideCount = __int128;

const GroupFigures *groupOf(const Consolidation &day, const QString &code)
{
    for (const GroupFigures &group : day.groups) {
        if (group.group == code)
            return &group;
    }
    return nullptr;
}

const StreamFigures *streamOf(const Consolidation &day, const QString &code)
{
    for (const StreamFigures &stream : day.streams) {
        if (stream.stream.code == code)
            return &stream;
    }
    return nullptr;
}

// In order of first appearance; a group of two streams stands where it appears first.
QStringList groupsOfStream(const Consolidation &day, const QString &stream)
{
    QStringList groups;
    QStringList seen;
    for (const UnitFigures &unit : day.units) {
        if (seen.contains(unit.group))
            continue;
        seen.append(unit.group);
        if (unit.stream == stream)
            groups.append(unit.group);
    }
    return groups;
}

void compare(SummaryRow &row)
{
    if (row.installed && row.installedBefore)
        row.increase = row.installed->value() - row.installedBefore->value();
    if (row.coverage && row.coverageBefore)
        row.points = pointsBetween(*row.coverageBefore, *row.coverage);
}

SummaryRow rowOf(const UnitFigures &unit, const UnitFigures *before)
{
    SummaryRow row;
    row.id = unit.id;
    row.code = unit.code;
    row.name = unit.name;
    row.base = unit.base;
    row.baseIsEstimate = unit.baseIsEstimate;
    row.excused = unit.status == UnitStatus::Excused;
    row.installed = unit.installed;
    row.coverage = row.excused ? std::nullopt : unit.coverage;
    row.needed = row.excused ? std::nullopt : unit.needed;
    row.met = !row.excused && unit.met;
    row.rank = unit.rank;
    row.carriedFrom = unit.carriedFrom;
    row.unit = &unit;
    if (before) {
        row.installedBefore = before->installed;
        row.coverageBefore = before->status == UnitStatus::Excused ? std::nullopt : before->coverage;
        row.rankBefore = before->rank;
    }
    compare(row);
    return row;
}

SummaryRow rowOf(const Figures &figures, const Figures *before, Target target)
{
    SummaryRow row;
    row.baseIsEstimate = figures.anyEstimate;
    row.reported = figures.counts.reported;
    row.due = figures.counts.expected - figures.counts.excused;
    row.reportedOnly = figures.reportedOnly.coverage();
    row.low = figures.low.coverage();
    row.high = figures.high.coverage();
    row.base = figures.carriedForward.base;
    row.installed = figures.carriedForward.installed;
    row.coverage = figures.carriedForward.coverage();
    if (row.coverage) {
        row.needed = row.coverage->stillNeeded(target);
        row.met = row.coverage->meets(target);
    }
    if (before) {
        row.installedBefore = before->carriedForward.installed;
        row.coverageBefore = before->carriedForward.coverage();
    }
    compare(row);
    return row;
}

void countMet(SummaryTable &table, const Consolidation *earlier)
{
    for (const SummaryRow &row : table.rows) {
        if (row.isStream)
            continue; // its groups were counted
        table.met += row.met ? 1 : 0;
        table.rated += row.coverage ? 1 : 0;
        const UnitFigures *before = earlier && row.unit ? earlier->unit(row.code) : nullptr;
        if (before)
            table.metBefore += before->met && before->status != UnitStatus::Excused ? 1 : 0;
        else if (earlier && row.coverageBefore)
            table.metBefore += row.coverageBefore->meets(earlier->target) ? 1 : 0;
    }
}

using RowsCompare = std::function<std::strong_ordering(const SummaryRow &, const SummaryRow &)>;

// has: whether a row holds something; compare: only asked of rows that do.
void sortHolding(QVector<SummaryRow> &rows, bool descending, const std::function<bool(const SummaryRow &)> &has,
                 const RowsCompare &compare)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const SummaryRow &a, const SummaryRow &b) {
        if (has(a) != has(b))
            return has(a);
        if (!has(a))
            return false;
        const auto order = compare(a, b);
        return descending ? order > 0 : order < 0;
    });
}

template <class T> void sortBy(QVector<SummaryRow> &rows, bool descending, std::optional<T> SummaryRow::*member)
{
    sortHolding(
        rows, descending, [member](const SummaryRow &row) { return (row.*member).has_value(); },
        [member](const SummaryRow &a, const SummaryRow &b) { return *(a.*member) <=> *(b.*member); });
}

void sortByName(QVector<SummaryRow> &rows, bool descending)
{
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    sortHolding(
        rows, descending, [](const SummaryRow &) { return true; },
        [&](const SummaryRow &a, const SummaryRow &b) { return collator.compare(a.name, b.name) <=> 0; });
}

void sortByRankChange(QVector<SummaryRow> &rows, bool descending)
{
    sortHolding(
        rows, descending, [](const SummaryRow &row) { return row.rank && row.rankBefore; },
        [](const SummaryRow &a, const SummaryRow &b) { return *a.rankBefore - *a.rank <=> *b.rankBefore - *b.rank; });
}

} // namespace

void sortRows(SummaryTable &table, SummaryOrder order)
{
    QVector<SummaryRow> &rows = table.rows;
    const bool down = order.descending;
    switch (order.column) {
    case SummaryColumn::Number:
        if (down)
            std::reverse(rows.begin(), rows.end());
        return;
    case SummaryColumn::Name:
        return sortByName(rows, down);
    case SummaryColumn::Base:
        return sortBy(rows, down, &SummaryRow::base);
    case SummaryColumn::InstalledBefore:
        return sortBy(rows, down, &SummaryRow::installedBefore);
    case SummaryColumn::Installed:
        return sortBy(rows, down, &SummaryRow::installed);
    case SummaryColumn::Increase:
        return sortBy(rows, down, &SummaryRow::increase);
    case SummaryColumn::RateBefore:
        return sortBy(rows, down, &SummaryRow::coverageBefore);
    case SummaryColumn::Rate:
        return sortBy(rows, down, &SummaryRow::coverage);
    case SummaryColumn::Points:
        return sortBy(rows, down, &SummaryRow::points);
    case SummaryColumn::ReportedOnly:
        return sortBy(rows, down, &SummaryRow::reportedOnly);
    case SummaryColumn::Low:
        return sortBy(rows, down, &SummaryRow::low);
    case SummaryColumn::High:
        return sortBy(rows, down, &SummaryRow::high);
    case SummaryColumn::Needed:
        return sortBy(rows, down, &SummaryRow::needed);
    case SummaryColumn::Rank:
        return sortBy(rows, down, &SummaryRow::rank);
    case SummaryColumn::RankChange:
        return sortByRankChange(rows, down);
    case SummaryColumn::Note:
        return;
    }
}

qint64 pointsBetween(const Coverage &before, const Coverage &now)
{
    const WideCount difference = WideCount(now.installed().value()) * before.base().value()
                                 - WideCount(before.installed().value()) * now.base().value();
    const WideCount bases = WideCount(now.base().value()) * before.base().value();
    const WideCount size = difference < 0 ? -difference : difference;
    const qint64 points = qint64((size * 20000 + bases) / (bases * 2));
    return difference < 0 ? -points : points;
}

SummaryTable unitSummary(const Consolidation &day, const Consolidation *earlier, const QString &group, SummaryOrder order)
{
    SummaryTable table;
    for (const UnitFigures &unit : day.units) {
        if (unit.group == group)
            table.rows.append(rowOf(unit, earlier ? earlier->unit(unit.code) : nullptr));
    }
    sortRows(table, order);
    const GroupFigures *now = groupOf(day, group);
    const GroupFigures *before = earlier ? groupOf(*earlier, group) : nullptr;
    table.sum = rowOf(now ? now->figures : Figures(), before ? &before->figures : nullptr, day.target);
    countMet(table, earlier);
    return table;
}

SummaryTable groupSummary(const Consolidation &day, const Consolidation *earlier)
{
    SummaryTable table;
    const auto addGroup = [&](const QString &code) {
        const GroupFigures *group = groupOf(day, code);
        const GroupFigures *before = earlier ? groupOf(*earlier, code) : nullptr;
        SummaryRow row = rowOf(group->figures, before ? &before->figures : nullptr, day.target);
        row.code = row.name = code;
        table.rows.append(row);
    };
    QStringList shown;
    for (const StreamFigures &stream : day.streams) {
        const QStringList groups = groupsOfStream(day, stream.stream.code);
        for (const QString &code : groups)
            addGroup(code);
        shown += groups;
        if (groups.size() < 2)
            continue;
        const StreamFigures *before = earlier ? streamOf(*earlier, stream.stream.code) : nullptr;
        SummaryRow row = rowOf(stream.figures, before ? &before->figures : nullptr, day.target);
        row.code = stream.stream.code;
        row.name = stream.stream.name;
        row.isStream = true;
        table.rows.append(row);
    }
    for (const GroupFigures &group : day.groups) { // of a stream the campaign does not know
        if (!shown.contains(group.group))
            addGroup(group.group);
    }
    table.sum = rowOf(day.district, earlier ? &earlier->district : nullptr, day.target);
    countMet(table, earlier);
    return table;
}

} // namespace dophu
