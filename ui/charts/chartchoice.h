// Chart choice: turns "this kind of chart, for these units, in this order, over these days" into the value that is drawn,
// with the office's words around the numbers. The window and the command line ask the same question and get the same
// picture.
#pragma once

#include "core/coverage/pace.h"
#include "core/desk/office.h"
#include "ui/charts/chartvalue.h"

namespace dophu
{

enum class ChartKind
{
    Coverage,   // one bar a unit
    Needed,     // people each unit still lacks, and its share of tomorrow's
    Groups,     // one bar a group
    Trend,      // the district day by day, its outlook, people a day
    Increase,   // what the day brought each unit
    Rank,       // each unit's rank, day by day
    Timeliness, // who was in time on which day
    Band        // silent units: where they stood and how far they may have gone on
};
inline constexpr ChartKind chartKinds[] = {ChartKind::Coverage, ChartKind::Needed,    ChartKind::Groups,
                                           ChartKind::Band,     ChartKind::Trend,     ChartKind::Increase,
                                           ChartKind::Rank,     ChartKind::Timeliness};
QString
chartKindWord(ChartKind kind); // of the command line: coverage, needed, groups, trend, increase, rank, timeliness, band
std::optional<ChartKind> chartKindFrom(QStringView word);
bool needsDays(ChartKind kind); // figures of every day from choice.from on

struct ChartChoice
{
    ChartKind kind = ChartKind::Coverage;
    QString group; // of units; empty: all units of the streams in the total
    SeriesOrder order = SeriesOrder::Falling;
    bool provisional = false; // the day is still open
    Day from;                 // of a chart over days; invalid: the campaign's first
    bool forecast = true;
    bool operator==(const ChartChoice &) const = default;
};

// What the choice is answered from; `days` and `totals` only where the kind needs them.
struct ChartFacts
{
    Consolidation day;
    Pace pace;
    QVector<DayTotal> totals;    // up to and including the day, oldest first
    QVector<Consolidation> days; // likewise
};
ChartValue chartValue(const ChartFacts &facts, const Campaign &campaign, const Office &office, const ChartChoice &choice);

CoverageSeries chartSeries(const Consolidation &day, const Campaign &campaign, const Office &office,
                           const ChartChoice &choice);

// "xã, thị trấn": what the units of the choice are called in a sentence.
QString chartNoun(const Consolidation &day, const Campaign &campaign, const ChartChoice &choice);

} // namespace dophu
