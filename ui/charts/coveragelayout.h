// Coverage layout: where every word, bar column and mark of a coverage chart stands, in the picture's own pixels, before
// anything is drawn. Every unit's name and number is whole: when they do not fit, the type shrinks to a floor that is
// still readable on paper, then the units stand in several columns side by side, then the picture grows taller or, on
// paper, goes on over the page. Boxes of text never meet and never leave the page; a test measures that.
#pragma once

#include "core/coverage/coverageseries.h"
#include "ui/charts/chartsize.h"

#include <QRectF>

namespace dophu
{

struct ChartLook
{
    bool target = true;         // the dashed line with its words
    bool numbers = true;        // the column of numbers at the right
    bool source = true;         // who reports, source and marks under the picture
    bool blackAndWhite = false; // for the photocopier
    bool operator==(const ChartLook &) const = default;
};

enum class LaidRole
{
    Title,
    Subtitle,
    Target,
    Unit,
    Value,
    Remark, // stands where a bar would: "chưa có số"
    Axis,
    Legend,
    Source,
    Empty
};

struct LaidText
{
    LaidRole role = LaidRole::Title;
    QRectF box; // one line, exactly as wide as its text
    QString text;
    int pixels = 12;
    bool strong = false;
};

enum class LaidSwatch
{
    Met,
    Below,
    Carried
};

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

enum class Overflow
{
    Grow, // a picture becomes taller
    Page  // paper goes on over the page
};

CoverageLayout coverageLayout(const CoverageSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow);

} // namespace dophu
