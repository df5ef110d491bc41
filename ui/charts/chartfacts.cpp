#include "ui/charts/chartfacts.h"

#include "core/coverage/pacedays.h"
#include "core/desk/deskbeside.h"

#include <algorithm>

namespace dophu
{

namespace
{

Day firstDayOf(const Desk &desk, Day day, const ChartChoice &choice)
{
    const Day first = desk.campaign().firstDay;
    return choice.from.isValid() ? std::clamp(choice.from, first, day) : first;
}

Outcome readTotals(ChartFacts &facts, const Desk &desk, Day from, Day day)
{
    from = std::max(std::min(from, day.plus(-paceDays)), desk.campaign().firstDay);
    if (from < day) {
        auto before = desk.totals(from, day.plus(-1));
        if (!before)
            return tl::unexpected(before.error());
        facts.totals = std::move(*before);
    }
    const Sum &sum = facts.day.district.carriedForward;
    facts.totals.append({day, sum.installed, sum.base});
    return {};
}

Outcome readDays(ChartFacts &facts, const Desk &desk, Day from, Day day, ReadDays &days)
{
    for (Day each = from; each < day; each = each.plus(1)) {
        auto figures = days.day(desk, each);
        if (!figures)
            return tl::unexpected(figures.error());
        facts.days.append(std::move(*figures));
    }
    facts.days.append(facts.day);
    return {};
}

Result<ComparedPeriod> wholePeriod(const Desk &desk)
{
    const Day last = std::min(desk.campaign().lastDay, std::max(desk.now().day(), desk.campaign().firstDay));
    const auto totals = desk.totals(desk.campaign().firstDay, last);
    const auto state = desk.dayState(last);
    if (!totals || !state)
        return tl::unexpected(totals ? state.error() : totals.error());
    ComparedPeriod period = periodOf(*totals, desk.campaign(), desk.campaign().firstDay);
    period.provisional = !state->closed;
    return period;
}

// As many days of the campaign itself, from another day on.
Result<ComparedPeriod> ownPeriod(const Desk &desk, Day from, qint64 days, Day today)
{
    const Day first = std::max(from, desk.campaign().firstDay);
    const auto totals = desk.totals(first, std::min(first.plus(days), today));
    if (!totals)
        return tl::unexpected(totals.error());
    return periodOf(*totals, desk.campaign(), first);
}

// Of all days together: the district's for more than a year, or a few days of 11,000 units.
constexpr qsizetype mostUnitsKept = 60'000;

} // namespace

Result<Consolidation> ReadDays::day(const Desk &desk, Day day)
{
    if (const auto known = m_days.constFind(day.julian()); known != m_days.constEnd())
        return *known;
    auto figures = desk.consolidation(day);
    // Before the cut-off a silent unit is not due, after it missing, without anything being written.
    const bool settled = desk.now() >= desk.campaign().cutoffOf(day);
    if (figures && settled && (m_days.size() + 1) * figures->units.size() <= mostUnitsKept)
        m_days.insert(day.julian(), *figures);
    return figures;
}

Result<ComparedPeriod> ReadDays::other(const Desk &desk, const ComparedWith &with)
{
    if (m_other && m_with == with)
        return *m_other;
    const auto beside =
        with.file.isEmpty() ? DeskBeside::campaign(desk, with.campaign) : DeskBeside::file(with.file, desk.now());
    if (!beside)
        return tl::unexpected(beside.error());
    auto period = wholePeriod((*beside)->desk());
    if (period) {
        m_with = with;
        m_other = *period;
    }
    return period;
}

void ReadDays::forgetAll()
{
    m_days.clear();
    m_other.reset();
}

void ReadDays::forgetFrom(Day day)
{
    m_days.removeIf([day](const auto &entry) { return entry.key() >= day.julian(); });
}

Result<ChartFacts> chartFacts(const Desk &desk, Day day, const ChartChoice &choice, ReadDays &days)
{
    ChartFacts facts;
    auto figures = days.day(desk, day);
    if (!figures)
        return tl::unexpected(figures.error());
    facts.day = std::move(*figures);
    const auto pace = desk.pace(day);
    if (!pace)
        return tl::unexpected(pace.error());
    facts.pace = *pace;
    const Day from = firstDayOf(desk, day, choice);
    Outcome read;
    if (choice.kind == ChartKind::Trend || choice.kind == ChartKind::Compare || choice.whatIf)
        read = readTotals(facts, desk, from, day);
    if (read && choice.kind == ChartKind::Compare && choice.compared) {
        auto other = choice.compared->from.isValid() ? ownPeriod(desk, choice.compared->from, from.daysTo(day), day)
                                                     : days.other(desk, *choice.compared);
        if (!other)
            return tl::unexpected(other.error());
        facts.other = std::move(*other);
    }
    if (read && needsDays(choice.kind))
        read = readDays(facts, desk, from, day, days);
    if (!read)
        return tl::unexpected(read.error());
    return facts;
}

} // namespace dophu
