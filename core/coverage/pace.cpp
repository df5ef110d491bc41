#include "core/coverage/pace.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{
constexpr int fewestDays = 3;    // under three days there is no forecast (ui.md §12)
constexpr int usualDays = 5;     // the increases of so many last days make the usual pace
constexpr double damping = 0.95; // each day ahead brings this part of the day before
constexpr double z80 = 1.2816;   // two-sided 80 % of a normal deviation

Count bounded(double people, Count lowest, Count highest)
{
    const double top = std::max(double(lowest.value()), double(highest.value()));
    return *Count::from(qint64(std::llround(std::clamp(people, double(lowest.value()), top))));
}

struct Usual
{
    double mean = 0;
    double deviation = 0;
};

Usual usualIncrease(const QVector<DayTotal> &totals)
{
    const qsizetype steps = std::min<qsizetype>(usualDays, totals.size() - 1);
    Usual usual;
    for (qsizetype i = totals.size() - steps; i < totals.size(); ++i)
        usual.mean += double(totals.at(i).installed.value() - totals.at(i - 1).installed.value()) / double(steps);
    for (qsizetype i = totals.size() - steps; i < totals.size(); ++i) {
        const double increase = double(totals.at(i).installed.value() - totals.at(i - 1).installed.value());
        usual.deviation += (increase - usual.mean) * (increase - usual.mean);
    }
    usual.deviation = steps > 1 ? std::sqrt(usual.deviation / double(steps - 1)) : 0;
    return usual;
}

void forecast(Pace &pace, const QVector<DayTotal> &totals)
{
    const DayTotal &today = totals.last();
    const Usual usual = usualIncrease(totals);
    pace.usualPerDay = qint64(std::floor(usual.mean + 0.5));
    const double step = std::max(0.0, usual.mean);
    double growth = 0;
    double variance = 0;
    double weight = 1;
    for (qint64 i = 0; i < pace.daysLeft; ++i) {
        weight *= damping;
        growth += step * weight;
        variance += usual.deviation * usual.deviation * weight * weight;
    }
    const double spread = z80 * std::sqrt(variance);
    const double now = double(today.installed.value());
    pace.forecast = Coverage::of(bounded(now + growth, today.installed, today.base), today.base);
    pace.low = Coverage::of(bounded(now + growth - spread, today.installed, today.base), today.base);
    pace.high = Coverage::of(bounded(now + growth + spread, today.installed, today.base), today.base);
}
} // namespace

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
    if (totals.size() < fewestDays)
        return pace;
    forecast(pace, totals);
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

} // namespace dophu
