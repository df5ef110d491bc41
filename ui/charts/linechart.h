// Line chart: a line series drawn after its layout, places as smooth lines with their rank in each point, rates with Qt
// Charts on their axis. Strokes differ, so that a copy in grey says as much.
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/linelayout.h"

namespace dophu
{

class LineChart : public ChartPicture
{
public:
    LineChart(const LineSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow);
    const LinesLayout &layout() const { return m_layout; }

private:
    LinesLayout m_layout;
};

} // namespace dophu
