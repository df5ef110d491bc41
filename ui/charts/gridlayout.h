// Grid layout: where the cells and words of a grid of units × days stand. Names are broken, never cut; when the days do not
// fit beside one another the type shrinks to its floor, then the picture is cut from the left and says how many days it
// shows; when the units do not fit, the picture grows or goes on over the page, with the days' names on every page.
#pragma once

#include "core/coverage/gridseries.h"
#include "ui/charts/chartsize.h"
#include "ui/charts/laidtext.h"

namespace dophu
{

struct LaidCell
{
    QRectF box;
    GridTone tone = GridTone::Blank;
};

struct LaidGridPage
{
    QVector<LaidText> texts;
    QVector<LaidText> alarms;
    QVector<LaidCell> cells;
    QVector<QPair<LaidSwatch, QRectF>> swatches;
    qsizetype firstLine = 0;
    qsizetype lines = 0;
    QRectF body;        // of the lines
    QRectF days;        // of the cells alone
    double sumsTop = 0; // the rule over the sums; 0 where there are none
};

struct GridPlan
{
    QSizeF size;
    double unit = 1;
    qsizetype firstColumn = 0; // of the days shown
    double columnWidth = 0;
    double pitch = 0;
    QVector<LaidGridPage> pages;
};

GridPlan gridPlan(const GridSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow);

} // namespace dophu
