#include "core/coverage/pace.h"

#include "core/coverage/quota.h"
#include "core/coverage/usualpace.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

Pace paceOf(const QVector<DayTotal> &totals, Target target, Day targetBy)
{
    Pace pace;
    if (totals.isEmpty() || totals.last().base.value() == 0)
        return pace;
    const DayTotal &today = totals.last();
    const Coverage coverage = *Coverage::of(today.installed, today.base);
    const qint64 needed = coverage.stillNeeded(target).value();
    pace.daysLeft = std::max<qint64>(0, today.day.daysTo(targetBy));
    pace.perDayNeeded = pace.daysLeft > 0 ? (needed + pace.daysLeft - 1) / pace.daysLeft : needed;
    pace.reachable = coverage.meets(target);
    if (totals.size() < fewestForecastDays)
        return pace;
    pace.usualPerDay = usualPerDay(totals);
    if (const auto forecast = forecastOf(totals, targetBy)) {
        pace.method = forecast->method;
        pace.forecast = forecast->days.last().middle;
        pace.low = forecast->days.last().low;
        pace.high = forecast->days.last().high;
    } else {
        pace.forecast = pace.low = pace.high = coverage;
    }
    pace.reachable = pace.reachable || (pace.forecast && pace.forecast->meets(target));
    return pace;
}

Pace paceOf(QVector<DayTotal> before, const DayTotal &today, Target target, Day targetBy)
{
    before.erase(before.begin(), std::find_if(before.begin(), before.end(),
                                              [](const DayTotal &total) { return total.installed.value() > 0; }));
    before.append(today);
    return paceOf(before, target, targetBy);
}

QVector<Count> quotaOf(const Consolidation &day, Count people)
{
    QSet<QString> inTotal;
    for (const StreamFigures &stream : day.streams)
        if (stream.stream.inTotal)
            inTotal.insert(stream.stream.code);
    QVector<QuotaPlace> places;
    for (const UnitFigures &unit : day.units) {
        QuotaPlace place;
        if (inTotal.contains(unit.stream) && unit.base && unit.status != UnitStatus::Excused) {
            const qint64 installed = unit.installed ? unit.installed->value() : 0;
            place.lacking = unit.needed.value_or(Count());
            place.remaining = Count::from(unit.base->value() - installed).value_or(Count());
        }
        places.append(place);
    }
    return quota(people, places);
}

} // namespace dophu
