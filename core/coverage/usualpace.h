// The usual pace (nhịp): what a day brings as things go now. One figure, wherever a pace is named: on a page, in a report, in
// a picture.
#pragma once

#include "core/coverage/forecast.h"

namespace dophu
{

// The mean increase into the last five days (into fewer, while there are fewer), half up; empty under three days.
// totals: consecutive days up to the one that is asked about, oldest first, none before anything was known.
std::optional<qint64> usualPerDay(const QVector<DayTotal> &totals);

} // namespace dophu
