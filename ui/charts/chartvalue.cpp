#include "ui/charts/chartvalue.h"

#include "ui/charts/coveragechart.h"
#include "ui/charts/gridchart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/trendchart.h"

namespace dophu
{

namespace
{

struct Drawing
{
    const ChartSize &size;
    const ChartLook &look;
    Overflow overflow;

    std::unique_ptr<ChartPicture> operator()(const CoverageSeries &series) const
    {
        return std::make_unique<CoverageChart>(series, size, look, overflow);
    }
    std::unique_ptr<ChartPicture> operator()(const TrendSeries &series) const
    {
        return std::make_unique<TrendChart>(series, size, look);
    }
    std::unique_ptr<ChartPicture> operator()(const GridSeries &series) const
    {
        return std::make_unique<GridChart>(series, size, look, overflow);
    }
    std::unique_ptr<ChartPicture> operator()(const LineSeries &series) const
    {
        return std::make_unique<LineChart>(series, size, look, overflow);
    }
};

} // namespace

QString titleOf(const ChartValue &value)
{
    return std::visit([](const auto &series) { return series.title; }, value);
}

QString subtitleOf(const ChartValue &value)
{
    return std::visit([](const auto &series) { return series.subtitle; }, value);
}

QString trialOf(const ChartValue &value)
{
    if (const auto *bars = std::get_if<CoverageSeries>(&value))
        return bars->trialText;
    const auto *trend = std::get_if<TrendSeries>(&value);
    return trend ? trend->trialText : QString();
}

std::unique_ptr<ChartPicture> drawChart(const ChartValue &value, const ChartSize &size, const ChartLook &look,
                                        Overflow overflow)
{
    return std::visit(Drawing{size, look, overflow}, value);
}

} // namespace dophu
