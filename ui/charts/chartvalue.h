// Chart value: what is drawn, whatever its kind: one series with all its words and numbers. drawChart() makes the picture;
// the same value prints as a table (chartTable).
#pragma once

#include "core/coverage/coverageseries.h"
#include "core/coverage/gridseries.h"
#include "core/coverage/trendseries.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartsize.h"
#include "ui/charts/laidtext.h"

#include <variant>

namespace dophu
{

using ChartValue = std::variant<CoverageSeries, TrendSeries, GridSeries>;

QString titleOf(const ChartValue &value);
QString subtitleOf(const ChartValue &value);
std::unique_ptr<ChartPicture> drawChart(const ChartValue &value, const ChartSize &size, const ChartLook &look = {},
                                        Overflow overflow = Overflow::Grow);

} // namespace dophu
