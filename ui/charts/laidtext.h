// Laid text: what every chart is made of besides its figure: lines of words with their boxes, swatches of a legend, and how
// the picture is wished to look. Boxes are in the picture's own pixels and exactly as wide as their text, so that a test
// can see that no two meet and none leaves the page.
#pragma once

#include <QRectF>
#include <QString>
#include <QVector>

namespace dophu
{

struct ChartLook
{
    bool heading = true;        // title and subtitle; a slide has its own
    bool target = true;         // the dashed line with its words
    bool numbers = true;        // the figures at bars and points
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
    Empty,
    Trial // what is shown is a what-if
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
    Carried,
    Needed,   // asked for, not there: an empty dashed box
    Line,     // of the days so far
    Forecast, // a dashed line in its band
    Required, // a dotted line
    Plain,    // cells of a grid
    Good,
    Warned,
    Bad
};

enum class Overflow
{
    Grow, // a picture becomes taller
    Page  // paper goes on over the page
};

} // namespace dophu
