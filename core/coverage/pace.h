// Pace (R9): what the days so far say about the target day. Simple and named: the mean daily increase of the last days,
// damped by a constant each day ahead; never below today's coverage, never above 100 %.
#pragma once

#include "core/coverage/consolidation.h"

namespace dophu
{

struct DayTotal
{
    Day day;
    Count installed; // what counted in the district at the end of that day
    Count base;
    bool operator==(const DayTotal &) const = default;
};

struct Pace
{
    qint64 daysLeft = 0;               // from the day to the target day; 0 on or after it
    qint64 perDayNeeded = 0;           // people per day from now on to meet the target, ⌈needed / days left⌉
    std::optional<qint64> usualPerDay; // mean increase over the last days, half up; empty under 3 days of data
    std::optional<Coverage> forecast;  // on the target day
    std::optional<Coverage> low;       // 80 % interval
    std::optional<Coverage> high;
    bool reachable = false; // the target is met already or lies within the forecast
    bool operator==(const Pace &) const = default;
};

// totals: consecutive campaign days up to and including the day, oldest first.
Pace paceOf(const QVector<DayTotal> &totals, Target target, Day targetBy);
// Likewise of the days before and the day itself. Days before anything was known are no data: a campaign that starts late
// has no pace yet.
Pace paceOf(QVector<DayTotal> before, const DayTotal &today, Target target, Day targetBy);

} // namespace dophu
