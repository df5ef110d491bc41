// Chart choice: turns "this kind of chart, for these units, in this order" into a coverage series with the office's words
// around the numbers. The window and the command line ask the same question and get the same picture.
#pragma once

#include "core/coverage/coverageseries.h"
#include "core/desk/office.h"

namespace dophu
{

enum class ChartKind
{
    Coverage, // one bar a unit
    Groups    // one bar a group
};

struct ChartChoice
{
    ChartKind kind = ChartKind::Coverage;
    QString group; // of units; empty: all units of the streams in the total
    SeriesOrder order = SeriesOrder::Falling;
    bool provisional = false; // the day is still open
    bool operator==(const ChartChoice &) const = default;
};

CoverageSeries chartSeries(const Consolidation &day, const Campaign &campaign, const Office &office,
                           const ChartChoice &choice);

// "xã, thị trấn": what the units of the choice are called in a sentence.
QString chartNoun(const Consolidation &day, const Campaign &campaign, const ChartChoice &choice);

} // namespace dophu
