// Coverage chart: one picture of a coverage series, drawn with Qt Charts after a coverage layout. The same scene is what
// the window shows, what a file holds and what is printed; only the painter differs. Colours are always the light ones
// on white, because the picture is made to leave the window. The series' words and numbers are drawn as they are.
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/coveragelayout.h"

namespace dophu
{

class CoverageChart : public ChartPicture
{
public:
    CoverageChart(const CoverageSeries &series, const ChartSize &size, const ChartLook &look,
                  Overflow overflow = Overflow::Grow);
    const CoverageLayout &layout() const { return m_layout; }

private:
    CoverageLayout m_layout;
};

} // namespace dophu
