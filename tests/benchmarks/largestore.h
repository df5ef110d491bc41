// A store far larger than a district's, written through the same path as every number.
#pragma once

#include "core/desk/desk.h"

namespace dophu
{

constexpr int largeUnits = 11'000;

// `units` units from 1/1/2020; reports for `days` days, about 30 % of them missing. Returns seconds spent in loading.
double makeLargeStore(const QString &path, int units, int days);
std::unique_ptr<Desk> openLargeStore(const QString &path);
// As the window opens it, after the cut-off of that day: the registry follows the first paint.
std::unique_ptr<Desk> openLargeStoreQuickly(const QString &path, Day day);
Day lastLargeDay(int days);

} // namespace dophu
