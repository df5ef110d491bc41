#include "core/coverage/usualpace.h"

#include <algorithm>

namespace dophu
{

namespace
{
constexpr int usualDays = 5; // the increases of so many last days make the usual pace
} // namespace

std::optional<qint64> usualPerDay(const QVector<DayTotal> &totals)
{
    if (totals.size() < fewestForecastDays)
        return std::nullopt;
    const qsizetype steps = std::min<qsizetype>(usualDays, totals.size() - 1);
    const qint64 grown = totals.last().installed.value() - totals.at(totals.size() - 1 - steps).installed.value();
    const qint64 doubled = 2 * grown + steps; // half up, a fall rounds down
    return doubled >= 0 ? doubled / (2 * steps) : -((-doubled + 2 * steps - 1) / (2 * steps));
}

} // namespace dophu
