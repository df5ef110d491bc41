// Forecast (dự báo, R9): where the coming days are likely to end, if the campaign goes on as it went. A few simple methods,
// each named where its figures are shown; the campaign's own past decides between them: every method is asked, from every
// earlier day, for the days since, and the one that erred least speaks. It never falls below today nor rises above the
// base. The interval holds the outcome four times in five over campaigns of many shapes (tst_forecast), not as a promise
// about one.
#pragma once

#include "core/domain/coverage.h"
#include "core/domain/day.h"

#include <QVector>

namespace dophu
{

struct DayTotal
{
    Day day;
    Count installed; // what counted in the district at the end of that day
    Count base;
    bool operator==(const DayTotal &) const = default;
};

enum class ForecastMethod
{
    LastDays,    // the mean daily increase of the last 5 days goes on
    DampedTrend, // the recent increase goes on, a little less each day
    Saturating   // each day brings the recent part of those who still lack it
};
inline constexpr ForecastMethod forecastMethods[] = {ForecastMethod::LastDays, ForecastMethod::DampedTrend,
                                                     ForecastMethod::Saturating};
QString methodName(ForecastMethod method); // Vietnamese, as printed on charts

struct ForecastDay
{
    Day day;
    Coverage middle;
    Coverage low; // 80 % interval
    Coverage high;
    bool operator==(const ForecastDay &) const = default;
};

struct Forecast
{
    ForecastMethod method = ForecastMethod::DampedTrend;
    QVector<ForecastDay> days; // tomorrow first
    bool operator==(const Forecast &) const = default;
};

inline constexpr int fewestForecastDays = 3; // under three days there is no forecast (ui.md §12)

// totals: consecutive days up to today, oldest first. Empty under fewestForecastDays, without a base, or when `until` is
// not after today. At most 400 days ahead.
std::optional<Forecast> forecastOf(const QVector<DayTotal> &totals, Day until);
// What one method says of the next `days` days, in people, tomorrow first; not rounded.
QVector<double> methodForecast(ForecastMethod method, const QVector<DayTotal> &totals, int days);
// The method that erred least on these days' own past; with under 5 of them there is no past to ask, and it is DampedTrend.
ForecastMethod chosenMethod(const QVector<DayTotal> &totals);

} // namespace dophu
