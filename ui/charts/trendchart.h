// Trend chart: a trend series drawn with Qt Charts after its layout: the rate and its outlook above, people a day below.
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/trendlayout.h"

namespace dophu
{

class TrendChart : public ChartPicture
{
public:
    TrendChart(const TrendSeries &series, const ChartSize &size, const ChartLook &look);
    const TrendLayout &layout() const { return m_layout; }

private:
    TrendLayout m_layout;
};

} // namespace dophu
