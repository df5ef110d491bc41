// Grid chart: a grid of units × days as a picture. Cells are light so that their words read on any printer; the words, not
// the colours, carry the meaning.
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/gridlayout.h"

namespace dophu
{

class GridChart : public ChartPicture
{
public:
    GridChart(const GridSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow = Overflow::Grow);
    const GridPlan &plan() const { return m_plan; }

private:
    GridPlan m_plan;
};

} // namespace dophu
