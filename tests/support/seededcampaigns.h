// Campaigns that never were: seeded daily totals of many shapes, for what must hold of any campaign. Some saturate, some
// go on evenly, some start slowly, some are pushed and then stall at 10 to 36 % as real ones of 2020 did; weekends are
// weaker, days scatter, reports come late.
#pragma once

#include "core/coverage/forecast.h"

namespace dophu
{

QVector<DayTotal> seededCampaign(quint32 seed);

} // namespace dophu
