// Chart value: what is drawn, whatever its kind: one series with all its words and numbers. drawChart() makes the picture;
// the same value prints as a table (chartTable).
#pragma once

#include "core/coverage/coverageseries.h"
#include "core/coverage/gridseries.h"
#include "core/coverage/lineseries.h"
#include "core/coverage/trendseries.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartsize.h"
#include "ui/charts/laidtext.h"

#include <variant>

namespace dophu
{

using ChartValue = std::variant<CoverageSeries, TrendSeries, GridSeries, LineSeries>;

QString titleOf(const ChartValue &value);
QString subtitleOf(const ChartValue &value);
QString trialOf(const ChartValue &value); // "Thử: 70% đến 25/8. …", empty when the real figures are shown
std::unique_ptr<ChartPicture> drawChart(const ChartValue &value, const ChartSize &size, const ChartLook &look = {},
                                        Overflow overflow = Overflow::Grow);

} // namespace dophu
