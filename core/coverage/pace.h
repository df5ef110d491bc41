// Pace (R9): what the days so far say about the target day: what each coming day must bring to meet it, what a day usually
// brings, and the forecast. Another target or another day asked for is a "what if": the same question with other words.
#pragma once

#include "core/coverage/consolidation.h"
#include "core/coverage/forecast.h"

namespace dophu
{

struct Pace
{
    qint64 daysLeft = 0;               // from the day to the target day; 0 on or after it
    qint64 perDayNeeded = 0;           // people per day from now on to meet the target, ⌈needed / days left⌉
    std::optional<qint64> usualPerDay; // mean increase over the last days, half up; empty under 3 days of data
    std::optional<Coverage> forecast;  // on the target day
    std::optional<Coverage> low;       // 80 % interval
    std::optional<Coverage> high;
    std::optional<ForecastMethod> method;
    bool reachable = false; // the target is met already or lies within the forecast
    bool operator==(const Pace &) const = default;
};

// The shares of tomorrow's people among the district's units (the streams in the total), parallel to day.units: 0 for the
// others and for units that are excused or have no base. Adds up to `people` unless fewer remain.
QVector<Count> quotaOf(const Consolidation &day, Count people);

// totals: consecutive campaign days up to and including the day, oldest first.
Pace paceOf(const QVector<DayTotal> &totals, Target target, Day targetBy);
// Likewise of the days before and the day itself. Days before anything was known are no data: a campaign that starts late
// has no pace yet.
Pace paceOf(QVector<DayTotal> before, const DayTotal &today, Target target, Day targetBy);

} // namespace dophu
