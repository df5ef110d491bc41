// Line series: lines over days, each with its own stroke and its own name at its ends, so that nobody needs a colour to
// tell them apart: ranks through the days, one campaign beside another. A day without a figure is a gap. A chart that draws
// it computes nothing, and the same series prints as a table. It knows no font and no pixel.
#pragma once

#include "core/coverage/rankseries.h"
#include "core/coverage/trendseries.h"

namespace dophu
{

enum class LineStroke
{
    Whole,
    Dashed,
    Dotted,
    DashDotted
};
inline constexpr int lineStrokes = 4;

// Neighbours differ in the stroke and in how dark it is.
struct LineLook
{
    LineStroke stroke = LineStroke::Whole;
    bool soft = false;
    bool operator==(const LineLook &) const = default;
};
LineLook lineLook(qsizetype number);

struct LinePoint
{
    qint64 height = 0; // hundredths of a percent, or a place from the top, 1 the best
    QString text;      // "57,49%"; of a rank "hạng 3 (57,49%)"
    QString mark;      // stands in the point itself; may be empty
    Day day;           // where the columns are no calendar days
    bool operator==(const LinePoint &) const = default;
};

struct SeriesLine
{
    UnitId id; // invalid for what is no unit
    QString name;
    QString startText; // at its left end; may be empty
    QString endText;   // at its right end
    LineLook look;
    QVector<std::optional<LinePoint>> points; // parallel to LineSeries::columns
    bool operator==(const SeriesLine &) const = default;
};

struct LineGoal
{
    qint64 height = 0;
    QString text; // "Mục tiêu 60%"
    LineLook look;
    bool operator==(const LineGoal &) const = default;
};

struct LineColumn
{
    Day day; // invalid where each line has days of its own
    QString head;
    bool operator==(const LineColumn &) const = default;
};

struct LineSeries
{
    QString title;
    QString subtitle;
    QString source;
    QString emptyText;
    bool places = false;  // heights are places, the best on top; else rates on the axis
    bool daysDown = false; // its table has a row a day, not a row a line
    TrendAxis axis;       // of rates
    QString nameHead;     // over the names of the lines
    QString dayHead;      // "Ngày thứ": what the columns are
    QVector<LineColumn> columns;
    QVector<SeriesLine> lines;
    QVector<LineGoal> goals;
    bool operator==(const LineSeries &) const = default;
};

// Ranks as lines, the best of the last day first.
LineSeries linesOf(const RankSeries &series);

// Places of `count` lines from `first` on among themselves, for each line parallel to the columns: 1 the best, no two alike,
// empty where the line has a gap. Equal ranks stand in the order of the lines.
QVector<QVector<std::optional<int>>> placesAmong(const LineSeries &series, qsizetype first, qsizetype count);

} // namespace dophu
