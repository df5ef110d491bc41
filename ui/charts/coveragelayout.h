// Coverage layout: where every word, bar column and mark of a coverage chart stands, in the picture's own pixels, before
// anything is drawn. Every unit's name and number is whole: when they do not fit, the type shrinks to a floor that is
// still readable on paper, then the units stand in several columns side by side, then the picture grows taller or, on
// paper, goes on over the page. Boxes of text never meet and never leave the page; a test measures that.
#pragma once

#include "core/coverage/coverageseries.h"
#include "ui/charts/chartsize.h"
#include "ui/charts/laidtext.h"

namespace dophu
{

struct LaidColumn
{
    QRectF plot;
    qsizetype firstBar = 0;
    qsizetype bars = 0;
};

struct LaidPage
{
    QVector<LaidText> texts;
    QVector<LaidColumn> columns;
    QVector<QPair<LaidSwatch, QRectF>> swatches;
};

struct CoverageLayout
{
    QSizeF size;     // what was asked, or taller
    double unit = 1; // pixels per unit of the design (720 wide)
    QVector<LaidPage> pages;
};

CoverageLayout coverageLayout(const CoverageSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow);

} // namespace dophu
