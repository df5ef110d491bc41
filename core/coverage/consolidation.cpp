#include "core/coverage/consolidation.h"

#include <algorithm>

namespace dophu
{

namespace
{

Count plus(Count a, Count b)
{
    return Count::from(a.value() + b.value()).value_or(*Count::from(Count::largest));
}

// R8's upper edge: the last accepted value grown by the unit's own mean daily increase for each day it is missing.
Count grown(const Standing &last, Day day, Count base)
{
    const Count from = *last.counted;
    if (from >= base || last.recentDays <= 0 || last.recentIncrease <= 0)
        return from;
    const qint64 missingDays = last.countedFrom.daysTo(day);
    const qint64 growth = (2 * last.recentIncrease * missingDays + last.recentDays) / (2 * last.recentDays);
    return std::min(base, plus(from, *Count::from(growth)));
}

UnitStatus statusOf(const DayRow &row, const DayInputs &inputs, bool own)
{
    if (!own)
        return inputs.past ? UnitStatus::Missing : UnitStatus::NotDue;
    switch (row.standing->said) {
    case Said::Excused:
        return UnitStatus::Excused;
    case Said::NoChange:
        return UnitStatus::NoChange;
    case Said::Value:
        return isOnTime(row.standing->firstReceived, Moment::local(inputs.day, inputs.cutoff)) ? UnitStatus::OnTime
                                                                                              : UnitStatus::Late;
    case Said::Carried:
    case Said::Withdrawn:
        return inputs.past ? UnitStatus::Missing : UnitStatus::NotDue;
    }
    Q_UNREACHABLE();
}

void fillFromStanding(UnitFigures &figures, const Standing &standing, bool own, Day day)
{
    figures.installed = standing.counted;
    if (standing.counted && standing.countedFrom != day)
        figures.carriedFrom = standing.countedFrom;
    figures.dayBefore = own ? standing.before : standing.counted;
    if (figures.installed && figures.dayBefore)
        figures.increase = figures.installed->value() - figures.dayBefore->value();
    if (!own)
        return;
    figures.typed = standing.typed;
    figures.findings = standing.findings;
    figures.received = standing.firstReceived;
    figures.channel = standing.channel;
    figures.chosenCarried = standing.said == Said::Carried;
    if (standing.isHeld())
        figures.held = standing.typed;
}

UnitFigures figuresOf(const DayRow &row, const DayInputs &inputs)
{
    UnitFigures figures;
    figures.id = row.id;
    figures.code = row.code;
    figures.name = row.name;
    figures.shortName = row.shortName;
    figures.group = row.group;
    figures.stream = row.stream;
    figures.base = row.base;
    figures.baseIsEstimate = row.baseIsEstimate;
    figures.note = row.note;
    figures.reason = row.reason;
    figures.corrected = row.corrected;
    const bool own = row.standing && row.standing->day == inputs.day;
    figures.status = statusOf(row, inputs, own);
    if (row.standing)
        fillFromStanding(figures, *row.standing, own, inputs.day);
    if (figures.status == UnitStatus::Late || figures.status == UnitStatus::NoChange)
        figures.minutesLate = minutesLate(figures.received, Moment::local(inputs.day, inputs.cutoff));
    const Target target = inputs.unitTargets.value(row.code, inputs.target);
    if (row.base && row.base->value() > 0) {
        if (figures.installed) {
            figures.coverage = Coverage::of(*figures.installed, *row.base);
            figures.needed = figures.coverage->stillNeeded(target);
            figures.met = figures.coverage->meets(target);
        } else {
            figures.needed = target.peopleFor(*row.base);
        }
    }
    return figures;
}

void count(Counts &counts, const UnitFigures &unit)
{
    ++counts.expected;
    switch (unit.status) {
    case UnitStatus::Excused:
        ++counts.excused;
        return;
    case UnitStatus::NotDue:
    case UnitStatus::Missing:
        ++counts.missing;
        break;
    case UnitStatus::NoChange:
        ++counts.noChange;
        [[fallthrough]];
    case UnitStatus::OnTime:
    case UnitStatus::Late:
        ++counts.reported;
        ++(unit.minutesLate > 0 ? counts.late : counts.onTime);
        break;
    }
    if (unit.hasOpen(Severity::Error))
        ++counts.errors;
    else if (unit.hasOpen(Severity::Warning))
        ++counts.warnings;
    if (unit.met)
        ++counts.met;
}

void addTo(Figures &figures, const UnitFigures &unit, const DayRow &row, Day day)
{
    count(figures.counts, unit);
    if (unit.status == UnitStatus::Excused)
        return;
    if (!unit.base || unit.base->value() == 0) {
        figures.withoutBase = plus(figures.withoutBase, unit.installed.value_or(Count()));
        return;
    }
    const Count base = *unit.base;
    const Count installed = unit.installed.value_or(Count());
    const bool ownCounts = unit.installed && !unit.carriedFrom && row.standing->isReport();
    figures.anyEstimate = figures.anyEstimate || unit.baseIsEstimate;
    for (Sum *sum : {&figures.carriedForward, &figures.low}) {
        sum->installed = plus(sum->installed, installed);
        sum->base = plus(sum->base, base);
    }
    if (ownCounts) {
        figures.reportedOnly.installed = plus(figures.reportedOnly.installed, installed);
        figures.reportedOnly.base = plus(figures.reportedOnly.base, base);
    }
    const Count highest = ownCounts || !unit.installed ? installed : grown(*row.standing, day, base);
    figures.high.installed = plus(figures.high.installed, highest);
    figures.high.base = plus(figures.high.base, base);
    figures.dayBefore.installed = plus(figures.dayBefore.installed, unit.dayBefore.value_or(Count()));
    figures.dayBefore.base = plus(figures.dayBefore.base, base);
}

void rank(QVector<UnitFigures> &units, const QString &stream)
{
    QVector<UnitFigures *> ranked;
    for (UnitFigures &unit : units) {
        if (unit.stream == stream && unit.coverage && unit.status != UnitStatus::Excused)
            ranked.append(&unit);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const UnitFigures *a, const UnitFigures *b) { return *a->coverage > *b->coverage; });
    for (int i = 0; i < ranked.size(); ++i) {
        const bool tie = i > 0 && *ranked.at(i)->coverage == *ranked.at(i - 1)->coverage;
        ranked.at(i)->rank = tie ? *ranked.at(i - 1)->rank : i + 1;
    }
}

template <class List, class Make> auto &entryFor(List &list, const QString &key, Make make)
{
    for (auto &entry : list) {
        if (make(entry) == key)
            return entry;
    }
    list.emplaceBack();
    return list.last();
}

} // namespace

bool UnitFigures::hasOpen(Severity severity) const
{
    return std::any_of(findings.begin(), findings.end(), [severity](const Finding &finding) {
        return finding.isOpen() && finding.severity() == severity;
    });
}

const UnitFigures *Consolidation::unit(const QString &unitCode) const
{
    for (const UnitFigures &figures : units) {
        if (figures.code == unitCode)
            return &figures;
    }
    return nullptr;
}

bool isOnTime(Moment received, Moment cutoff)
{
    return received < cutoff;
}

qint64 minutesLate(Moment received, Moment cutoff)
{
    if (!received.isValid() || isOnTime(received, cutoff))
        return 0;
    return std::max<qint64>(1, (received.epochMs() - cutoff.epochMs()) / 60'000);
}

Consolidation consolidate(const DayInputs &inputs)
{
    Consolidation result;
    result.day = inputs.day;
    result.cutoff = inputs.cutoff;
    result.target = inputs.target;
    result.targetBy = inputs.targetBy;
    result.mixingRule = inputs.mixingRule;
    for (const Stream &stream : inputs.streams)
        result.streams.append(StreamFigures{stream, {}});
    result.units.reserve(inputs.rows.size());
    for (const DayRow &row : inputs.rows) {
        result.units.append(figuresOf(row, inputs));
        const UnitFigures &unit = result.units.last();
        count(result.all, unit);
        GroupFigures &group = entryFor(result.groups, row.group, [](const GroupFigures &g) { return g.group; });
        group.group = row.group;
        addTo(group.figures, unit, row, inputs.day);
        for (StreamFigures &stream : result.streams) {
            if (stream.stream.code != row.stream)
                continue;
            addTo(stream.figures, unit, row, inputs.day);
            if (stream.stream.inTotal)
                addTo(result.district, unit, row, inputs.day);
        }
    }
    for (const StreamFigures &stream : result.streams)
        rank(result.units, stream.stream.code);
    if (const auto coverage = result.district.carriedForward.coverage()) {
        result.needed = coverage->stillNeeded(inputs.target);
        result.met = coverage->meets(inputs.target);
    }
    return result;
}

} // namespace dophu
