#include "core/coverage/consolidation.h"
#include "core/coverage/dayinputs.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dophu
{

namespace
{

Count plus(Count a, Count b)
{
    return Count::from(a.value() + b.value()).value_or(*Count::from(Count::largest));
}

// Rows are added with sign 1 and taken away again with −1.
void add(Count &sum, Count part, int sign)
{
    sum = sign > 0 ? plus(sum, part) : Count::from(sum.value() - part.value()).value_or(Count());
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

// What is the same for every row of the day.
struct Frame
{
    explicit Frame(const DayInputs &inputs)
        : day(inputs.day), cutoff(Moment::local(inputs.day, inputs.cutoff)),
          unheard(inputs.past ? UnitStatus::Missing : UnitStatus::NotDue)
    {
    }
    Day day;
    Moment cutoff;
    UnitStatus unheard;
};

UnitStatus statusOf(const DayRow &row, const Frame &frame, bool own)
{
    if (!own)
        return frame.unheard;
    switch (row.standing->said) {
    case Said::Excused:
        return UnitStatus::Excused;
    case Said::NoChange:
        return UnitStatus::NoChange;
    case Said::Value:
        return isOnTime(row.standing->firstReceived, frame.cutoff) ? UnitStatus::OnTime : UnitStatus::Late;
    case Said::Carried:
    case Said::Withdrawn:
        return frame.unheard;
    }
    Q_UNREACHABLE();
}

void fillFromStanding(UnitFigures &figures, Standing &standing, bool own, Day day)
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
    figures.received = standing.firstReceived;
    figures.channel = standing.channel;
    figures.chosenCarried = standing.said == Said::Carried;
    if (standing.isHeld())
        figures.held = standing.typed;
    figures.findings = std::move(standing.findings);
}

// Takes the row's words over; its standing's figures stay.
UnitFigures figuresOf(DayRow &row, const DayInputs &inputs, const Frame &frame)
{
    const bool own = row.standing && row.standing->day == inputs.day;
    const Target target = inputs.unitTargets.value(row.code, inputs.target);
    UnitFigures figures;
    figures.id = row.id;
    figures.code = std::move(row.code);
    figures.name = std::move(row.name);
    figures.shortName = std::move(row.shortName);
    figures.group = std::move(row.group);
    figures.stream = std::move(row.stream);
    figures.base = row.base;
    figures.baseIsEstimate = row.baseIsEstimate;
    figures.note = std::move(row.note);
    figures.reason = std::move(row.reason);
    figures.origin = std::move(row.origin);
    figures.corrected = row.corrected;
    figures.status = statusOf(row, frame, own);
    if (row.standing)
        fillFromStanding(figures, *row.standing, own, inputs.day);
    if (figures.status == UnitStatus::Late || figures.status == UnitStatus::NoChange)
        figures.minutesLate = minutesLate(figures.received, frame.cutoff);
    if (row.base && row.base->value() > 0) {
        if (figures.installed) {
            figures.coverage = Coverage::of(*figures.installed, *row.base);
            figures.needed = figures.coverage->stillNeeded(target);
            figures.met = figures.coverage->meets(target);
        } else {
            figures.needed = target.peopleFor(*row.base);
        }
        const bool ownCounts = figures.installed && !figures.carriedFrom && row.standing->isReport();
        if (figures.installed && !ownCounts)
            figures.likely = grown(*row.standing, inputs.day, *row.base);
    }
    return figures;
}

void count(Counts &counts, const UnitFigures &unit, int sign)
{
    counts.expected += sign;
    switch (unit.status) {
    case UnitStatus::Excused:
        counts.excused += sign;
        return;
    case UnitStatus::NotDue:
    case UnitStatus::Missing:
        counts.missing += sign;
        break;
    case UnitStatus::NoChange:
        counts.noChange += sign;
        [[fallthrough]];
    case UnitStatus::OnTime:
    case UnitStatus::Late:
        counts.reported += sign;
        (unit.minutesLate > 0 ? counts.late : counts.onTime) += sign;
        break;
    }
    if (unit.hasOpen(Severity::Error))
        counts.errors += sign;
    else if (unit.hasOpen(Severity::Warning))
        counts.warnings += sign;
    if (unit.met)
        counts.met += sign;
}

void addTo(Figures &figures, const UnitFigures &unit, const DayRow &row, int sign)
{
    count(figures.counts, unit, sign);
    if (unit.status == UnitStatus::Excused)
        return;
    if (!unit.base || unit.base->value() == 0)
        return add(figures.withoutBase, unit.installed.value_or(Count()), sign);
    const Count base = *unit.base;
    const Count installed = unit.installed.value_or(Count());
    const bool ownCounts = unit.installed && !unit.carriedFrom && row.standing->isReport();
    figures.anyEstimate = figures.anyEstimate || unit.baseIsEstimate;
    const auto addSum = [&](Sum &sum, Count part) {
        add(sum.installed, part, sign);
        add(sum.base, base, sign);
    };
    addSum(figures.carriedForward, installed);
    addSum(figures.low, installed);
    if (ownCounts)
        addSum(figures.reportedOnly, installed);
    addSum(figures.high, unit.likely.value_or(installed));
    addSum(figures.dayBefore, unit.dayBefore.value_or(Count()));
}

bool isRanked(const UnitFigures &unit)
{
    return unit.coverage && unit.status != UnitStatus::Excused;
}

void rank(QVector<UnitFigures> &units, const QString &stream)
{
    struct Place
    {
        Coverage coverage;
        qsizetype unit;
    };
    std::vector<Place> places;
    places.reserve(size_t(units.size()));
    for (qsizetype i = 0; i < units.size(); ++i) {
        const UnitFigures &unit = units.at(i);
        if (isRanked(unit) && unit.stream == stream)
            places.push_back(Place{*unit.coverage, i});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.coverage > b.coverage; });
    int shared = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        const bool tie = i > 0 && places[i].coverage == places[i - 1].coverage;
        shared = tie ? shared : int(i) + 1;
        units[places[i].unit].rank = shared;
    }
}

// One unit went from `before` to what it is now: those it passed, or that passed it, move by one place.
void rerank(QVector<UnitFigures> &units, qsizetype moved, const UnitFigures &before)
{
    UnitFigures &unit = units[moved];
    const bool was = isRanked(before);
    const bool is = isRanked(unit);
    int place = 1;
    for (qsizetype i = 0; i < units.size(); ++i) {
        UnitFigures &other = units[i];
        if (i == moved || !other.rank || other.stream != unit.stream)
            continue;
        const bool behindBefore = was && *before.coverage > *other.coverage;
        const bool behindNow = is && *unit.coverage > *other.coverage;
        other.rank = *other.rank - int(behindBefore) + int(behindNow);
        place += is && *other.coverage > *unit.coverage ? 1 : 0;
    }
    unit.rank = is ? std::optional<int>(place) : std::nullopt;
}

// Neighbours mostly share their group: `near` is where the last one was found.
GroupFigures &groupOf(QVector<GroupFigures> &groups, const QString &group, qsizetype &near)
{
    if (near < groups.size() && groups.at(near).group == group)
        return groups[near];
    for (near = 0; near < groups.size(); ++near) {
        if (groups.at(near).group == group)
            return groups[near];
    }
    groups.append(GroupFigures{group, {}});
    return groups.last();
}

void addRow(Consolidation &result, const UnitFigures &unit, const DayRow &row, qsizetype &near, int sign)
{
    count(result.all, unit, sign);
    addTo(groupOf(result.groups, unit.group, near).figures, unit, row, sign);
    for (StreamFigures &stream : result.streams) {
        if (stream.stream.code != unit.stream)
            continue;
        addTo(stream.figures, unit, row, sign);
        if (stream.stream.inTotal)
            addTo(result.district, unit, row, sign);
    }
}

void judgeDistrict(Consolidation &result)
{
    const auto coverage = result.district.carriedForward.coverage();
    result.needed = coverage ? coverage->stillNeeded(result.target) : Count();
    result.met = coverage && coverage->meets(result.target);
}

// The row as it was before its words went over into the figures.
DayRow wholeRow(const DayRow &spent, const UnitFigures &unit)
{
    DayRow row = spent;
    row.code = unit.code;
    row.name = unit.name;
    row.shortName = unit.shortName;
    row.group = unit.group;
    row.stream = unit.stream;
    row.note = unit.note;
    row.reason = unit.reason;
    row.origin = unit.origin;
    if (row.standing && !unit.findings.isEmpty())
        row.standing->findings = unit.findings;
    return row;
}

} // namespace

bool UnitFigures::hasOpen(Severity severity) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [severity](const Finding &finding) { return finding.isOpen() && finding.severity() == severity; });
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

Consolidation consolidate(DayInputs inputs)
{
    return consolidateSpending(inputs);
}

Consolidation consolidateSpending(DayInputs &inputs)
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
    const Frame frame(inputs);
    qsizetype near = 0;
    for (DayRow &row : inputs.rows) {
        result.units.append(figuresOf(row, inputs, frame));
        addRow(result, result.units.last(), row, near, 1);
    }
    for (const StreamFigures &stream : result.streams)
        rank(result.units, stream.stream.code);
    judgeDistrict(result);
    return result;
}

void reconsolidate(Consolidation &figures, DayInputs &spent, const QHash<qsizetype, std::optional<Standing>> &changed)
{
    constexpr qsizetype fewEnough = 16;
    const Frame frame(spent);
    qsizetype near = 0;
    bool whole = false;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const UnitFigures before = figures.units.at(it.key());
        DayRow row = wholeRow(spent.rows.at(it.key()), before);
        row.standing = it.value();
        const bool own = row.standing && row.standing->day == spent.day;
        row.note = own ? row.standing->note : QString();
        row.reason = own ? row.standing->reason : QString();
        row.corrected = own && isCorrected(*row.standing);
        const UnitFigures after = figuresOf(row, spent, frame);
        // An excuse may take the last estimate out of a sum, and a sum cannot say so: then, all again.
        whole = whole || before.status == UnitStatus::Excused || after.status == UnitStatus::Excused;
        if (!whole) {
            addRow(figures, before, spent.rows.at(it.key()), near, -1);
            addRow(figures, after, row, near, 1);
        }
        figures.units[it.key()] = after;
        if (!whole && changed.size() <= fewEnough)
            rerank(figures.units, it.key(), before);
        spent.rows[it.key()] = row;
    }
    if (whole) {
        for (qsizetype i = 0; i < spent.rows.size(); ++i)
            spent.rows[i] = wholeRow(spent.rows.at(i), figures.units.at(i));
        figures = consolidateSpending(spent);
        return;
    }
    if (changed.size() > fewEnough) {
        for (const StreamFigures &stream : std::as_const(figures.streams))
            rank(figures.units, stream.stream.code);
    }
    judgeDistrict(figures);
}

} // namespace dophu
