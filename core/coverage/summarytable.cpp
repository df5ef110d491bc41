#include "core/coverage/summarytable.h"

#include <algorithm>

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
        table.met += row.met ? 1 : 0;
        table.rated += row.coverage ? 1 : 0;
        const UnitFigures *before = earlier && row.unit ? earlier->unit(row.code) : nullptr;
        if (before)
            table.metBefore += before->met && before->status != UnitStatus::Excused ? 1 : 0;
        else if (earlier && row.coverageBefore)
            table.metBefore += row.coverageBefore->meets(earlier->target) ? 1 : 0;
    }
}

} // namespace

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
    if (order == SummaryOrder::ByRate)
        std::stable_sort(table.rows.begin(), table.rows.end(), [](const SummaryRow &a, const SummaryRow &b) {
            if (a.coverage.has_value() != b.coverage.has_value())
                return a.coverage.has_value();
            return a.coverage && *a.coverage > *b.coverage;
        });
    const GroupFigures *now = groupOf(day, group);
    const GroupFigures *before = earlier ? groupOf(*earlier, group) : nullptr;
    table.sum = rowOf(now ? now->figures : Figures(), before ? &before->figures : nullptr, day.target);
    countMet(table, earlier);
    return table;
}

SummaryTable groupSummary(const Consolidation &day, const Consolidation *earlier)
{
    SummaryTable table;
    for (const GroupFigures &group : day.groups) {
        const GroupFigures *before = earlier ? groupOf(*earlier, group.group) : nullptr;
        SummaryRow row = rowOf(group.figures, before ? &before->figures : nullptr, day.target);
        row.code = group.group;
        row.name = group.group;
        table.rows.append(row);
    }
    table.sum = rowOf(day.district, earlier ? &earlier->district : nullptr, day.target);
    countMet(table, earlier);
    return table;
}

} // namespace dophu
