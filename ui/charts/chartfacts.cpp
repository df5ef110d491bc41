#include "ui/charts/chartfacts.h"

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

Outcome readDays(ChartFacts &facts, const Desk &desk, Day from, Day day)
{
    for (Day each = from; each < day; each = each.plus(1)) {
        auto figures = desk.consolidation(each);
        if (!figures)
            return tl::unexpected(figures.error());
        facts.days.append(std::move(*figures));
    }
    facts.days.append(facts.day);
    return {};
}

} // namespace

Result<ChartFacts> chartFacts(const Desk &desk, Day day, const ChartChoice &choice)
{
    ChartFacts facts;
    auto figures = desk.consolidation(day);
    if (!figures)
        return tl::unexpected(figures.error());
    facts.day = std::move(*figures);
    const auto pace = desk.pace(day);
    if (!pace)
        return tl::unexpected(pace.error());
    facts.pace = *pace;
    const Day from = firstDayOf(desk, day, choice);
    Outcome read;
    if (choice.kind == ChartKind::Trend)
        read = readTotals(facts, desk, from, day);
    else if (needsDays(choice.kind))
        read = readDays(facts, desk, from, day);
    if (!read)
        return tl::unexpected(read.error());
    return facts;
}

} // namespace dophu
