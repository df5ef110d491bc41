#include "core/coverage/forecast.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{
constexpr int lastDays = 5;
constexpr int rateDays = 7; // days whose part of the remaining makes the saturating rate
constexpr double rateFading = 0.85;
constexpr double trendWeight = 0.35; // of the newest increase
constexpr double damping = 0.90;     // each day ahead brings this part of the day before
constexpr int fewestToChoose = 5;
constexpr int triedOrigins = 14; // of the past, and so many …
constexpr int triedDays = 5;     // … days ahead of each
// A method other than the damped trend speaks only where it erred clearly less: a short past flatters by chance.
constexpr double trendFavour = 0.6;
constexpr double z80 = 1.2816; // two-sided 80 % of a normal deviation
// Of the spread, set on campaigns of many shapes so that the interval holds in 75 to 85 % of cases.
constexpr double dailySpread = 0.95;
constexpr double growthSpread = 0.60;
constexpr int farthest = 400;

double people(const DayTotal &total)
{
    return double(total.installed.value());
}

double meanIncrease(const QVector<DayTotal> &totals, qsizetype steps)
{
    return (people(totals.last()) - people(totals.at(totals.size() - 1 - steps))) / double(steps);
}

QVector<double> lastDaysGoOn(const QVector<DayTotal> &totals, int days)
{
    const double step = std::max(0.0, meanIncrease(totals, std::min<qsizetype>(lastDays, totals.size() - 1)));
    QVector<double> path;
    for (int i = 1; i <= days; ++i)
        path.append(people(totals.last()) + step * i);
    return path;
}

QVector<double> trendFades(const QVector<DayTotal> &totals, int days)
{
    double step = people(totals.at(1)) - people(totals.at(0));
    for (qsizetype i = 2; i < totals.size(); ++i)
        step += trendWeight * (people(totals.at(i)) - people(totals.at(i - 1)) - step);
    step = std::max(0.0, step);
    QVector<double> path;
    double reached = people(totals.last());
    for (int i = 0; i < days; ++i) {
        step *= damping;
        reached += step;
        path.append(reached);
    }
    return path;
}

QVector<double> remainingShrinks(const QVector<DayTotal> &totals, int days)
{
    double brought = 0;
    double lacking = 0;
    double weight = 1;
    const qsizetype first = std::max<qsizetype>(1, totals.size() - rateDays);
    for (qsizetype i = totals.size() - 1; i >= first; --i, weight *= rateFading) {
        brought += weight * (people(totals.at(i)) - people(totals.at(i - 1)));
        lacking += weight * std::max(1.0, double(totals.at(i).base.value()) - people(totals.at(i - 1)));
    }
    const double part = std::clamp(brought / lacking, 0.0, 1.0);
    const double base = double(totals.last().base.value());
    double remaining = std::max(0.0, base - people(totals.last()));
    QVector<double> path;
    for (int i = 0; i < days; ++i) {
        remaining *= 1 - part;
        path.append(std::max(people(totals.last()), base - remaining));
    }
    return path;
}

double errorOf(ForecastMethod method, const QVector<DayTotal> &totals)
{
    double error = 0;
    int tried = 0;
    for (qsizetype known = std::max<qsizetype>(2, totals.size() - triedOrigins); known < totals.size(); ++known) {
        const int days = int(std::min<qsizetype>(triedDays, totals.size() - known));
        const QVector<double> path = methodForecast(method, totals.first(known), days);
        for (int i = 0; i < days; ++i, ++tried)
            error += std::abs(path.at(i) - people(totals.at(known + i))) / (i + 1);
    }
    return tried > 0 ? error / tried : 0;
}

// How much the days' increases differ, drawn towards half their mean while there are few of them.
double deviationOf(const QVector<DayTotal> &totals)
{
    const qsizetype steps = std::min<qsizetype>(rateDays, totals.size() - 1);
    const double mean = meanIncrease(totals, steps);
    double squares = 0;
    for (qsizetype i = totals.size() - steps; i < totals.size(); ++i) {
        const double off = people(totals.at(i)) - people(totals.at(i - 1)) - mean;
        squares += off * off;
    }
    const double seen = steps > 1 ? std::sqrt(squares / double(steps - 1)) : 0;
    return (seen * double(steps - 1) + std::abs(mean)) / double(steps + 1);
}

// The days' own scatter adds up; an error in the growth itself goes on growing.
double spreadAfter(int days, double deviation, double growth)
{
    const double lasting = days > 1 ? std::sqrt((days - 1) / 6.0 + 0.2) : 0.3;
    return z80 * std::hypot(dailySpread * deviation * std::sqrt(double(days)), growthSpread * growth * lasting);
}

Coverage bounded(double reached, const DayTotal &today)
{
    const double lowest = people(today);
    const double highest = std::max(lowest, double(today.base.value()));
    return *Coverage::of(*Count::from(qint64(std::llround(std::clamp(reached, lowest, highest)))), today.base);
}

} // namespace

QString methodName(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::LastDays:
        return QStringLiteral("trung bình 5 ngày gần nhất");
    case ForecastMethod::DampedTrend:
        return QStringLiteral("xu hướng giảm dần");
    case ForecastMethod::Saturating:
        return QStringLiteral("tăng chậm dần theo số chưa cài");
    }
    return {};
}

QVector<double> methodForecast(ForecastMethod method, const QVector<DayTotal> &totals, int days)
{
    switch (method) {
    case ForecastMethod::LastDays:
        return lastDaysGoOn(totals, days);
    case ForecastMethod::DampedTrend:
        return trendFades(totals, days);
    case ForecastMethod::Saturating:
        return remainingShrinks(totals, days);
    }
    return {};
}

ForecastMethod chosenMethod(const QVector<DayTotal> &totals)
{
    ForecastMethod chosen = ForecastMethod::DampedTrend;
    if (totals.size() < fewestToChoose)
        return chosen;
    double least = trendFavour * errorOf(chosen, totals);
    for (const ForecastMethod method : {ForecastMethod::LastDays, ForecastMethod::Saturating}) {
        const double error = errorOf(method, totals);
        if (error < least) {
            least = error;
            chosen = method;
        }
    }
    return chosen;
}

std::optional<Forecast> forecastOf(const QVector<DayTotal> &totals, Day until)
{
    if (totals.size() < fewestForecastDays || totals.last().base.value() == 0 || until <= totals.last().day)
        return std::nullopt;
    const DayTotal &today = totals.last();
    const int days = int(std::min<qint64>(farthest, today.day.daysTo(until)));
    Forecast forecast;
    forecast.method = chosenMethod(totals);
    const QVector<double> path = methodForecast(forecast.method, totals, days);
    const double deviation = deviationOf(totals);
    for (int i = 0; i < days; ++i) {
        const double spread = spreadAfter(i + 1, deviation, path.at(i) - people(today));
        forecast.days.append({today.day.plus(i + 1), bounded(path.at(i), today), bounded(path.at(i) - spread, today),
                              bounded(path.at(i) + spread, today)});
    }
    return forecast;
}

} // namespace dophu
