// Grid series: units × days as a table of small cells, each with its own word: who was in time on which day. The word says
// everything; the tone only helps to find it.
#pragma once

#include "core/coverage/timeliness.h"

namespace dophu
{

enum class GridTone
{
    Blank, // nothing was expected
    Good,
    Plain,
    Warned,
    Bad
};

struct GridMark
{
    QString text;
    GridTone tone = GridTone::Blank;
    bool operator==(const GridMark &) const = default;
};

struct GridLine
{
    UnitId id; // invalid for the line of sums
    QString name;
    QVector<GridMark> marks; // parallel to GridSeries::columns
    QString text;            // at the end of the line
    bool strong = false;     // its end asks for attention
    bool operator==(const GridLine &) const = default;
};

struct GridColumn
{
    Day day;
    QString head;   // "19"
    QString second; // "T4"
    bool operator==(const GridColumn &) const = default;
};

struct GridSeries
{
    QString title;
    QString subtitle;
    QString source;
    QString emptyText;
    QString nameHead; // over the names
    QString endHead;  // over the ends
    QVector<GridColumn> columns;
    QVector<GridLine> lines;
    std::optional<GridLine> sums;
    QVector<QPair<GridTone, QString>> legend;
    bool operator==(const GridSeries &) const = default;
};

GridSeries gridOf(const TimelinessSeries &series);

} // namespace dophu
