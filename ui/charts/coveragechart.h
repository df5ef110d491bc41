// Coverage chart: one picture of a coverage series, drawn with Qt Charts after a coverage layout. The same scene is what
// the window shows, what a file holds and what is printed; only the painter differs. Colours are always the light ones
// on white, because the picture is made to leave the window. The series' words and numbers are drawn as they are.
#pragma once

#include "ui/charts/coveragelayout.h"

#include <memory>
#include <vector>

class QGraphicsScene;
class QPainter;

namespace dophu
{

class CoverageChart
{
public:
    CoverageChart(const CoverageSeries &series, const ChartSize &size, const ChartLook &look,
                  Overflow overflow = Overflow::Grow);
    ~CoverageChart();
    CoverageChart(const CoverageChart &) = delete;
    CoverageChart &operator=(const CoverageChart &) = delete;

    QSizeF size() const { return m_layout.size; } // pixels; at least as high as asked
    int pages() const { return int(m_scenes.size()); }
    const CoverageLayout &layout() const { return m_layout; }
    // One page into that place, in proportion; the white ground is painted too.
    void paint(QPainter &painter, const QRectF &where, int page = 0) const;
    QGraphicsScene &scene(int page) const { return *m_scenes.at(std::size_t(page)); }

private:
    CoverageLayout m_layout;
    std::vector<std::unique_ptr<QGraphicsScene>> m_scenes;
};

} // namespace dophu
