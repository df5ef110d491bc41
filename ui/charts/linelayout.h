// Line layout: where the lines of a line series, their names at both ends and the days stand. Names are broken, never cut.
// Places have a row each, so that no two names meet: when they do not fit the picture grows, or on paper goes on over the
// page, each page with its own lines among themselves. Rates have an axis; names of lines that end close together move apart.
#pragma once

#include "core/coverage/lineseries.h"
#include "ui/charts/chartsize.h"
#include "ui/charts/laidtext.h"

#include <QLineF>

namespace dophu
{

struct LaidLine
{
    qsizetype line = 0; // of the series
    QVector<std::optional<QPointF>> points;
    QVector<QLineF> leaders; // from its ends to its names
};

struct LaidLinesPage
{
    QVector<LaidText> texts;
    QVector<LaidLine> lines;
    QVector<QRectF> marks; // under the words that stand in points
    QVector<QPair<LaidSwatch, QRectF>> swatches;
};

struct LinesLayout
{
    QSizeF size;
    double unit = 1;
    QRectF plot; // of the first page
    double columnWidth = 0;
    double pitch = 0; // of places
    QVector<LaidLinesPage> pages;
};

LinesLayout linesLayout(const LineSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow);

} // namespace dophu
