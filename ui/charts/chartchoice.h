// Chart choice: turns "this kind of chart, for these units, in this order, over these days" into the value that is drawn,
// with the office's words around the numbers. The window and the command line ask the same question and get the same
// picture.
#pragma once

#include "core/coverage/compareseries.h"
#include "core/coverage/whatif.h"
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
    Compare,    // two campaigns, or two periods of one
    Timeliness, // who was in time on which day
    Band        // silent units: where they stood and how far they may have gone on
};
inline constexpr ChartKind chartKinds[] = {ChartKind::Coverage, ChartKind::Needed,    ChartKind::Groups,
                                           ChartKind::Band,     ChartKind::Trend,     ChartKind::Increase,
                                           ChartKind::Rank,     ChartKind::Compare,   ChartKind::Timeliness};
// Of the command line: coverage, needed, groups, band, trend, increase, rank, compare, timeliness.
QString chartKindWord(ChartKind kind);
std::optional<ChartKind> chartKindFrom(QStringView word);
bool needsDays(ChartKind kind); // figures of every day from choice.from on
bool hasUnits(ChartKind kind);  // can show some of them alone
bool canBeTried(ChartKind kind); // shows the target, or what it asks for

// What a campaign is compared with: another one of this store, the newest of another file, or its own days from a day on.
struct ComparedWith
{
    qint64 campaign = 0;
    QString file;
    Day from;
    bool operator==(const ComparedWith &) const = default;
};

struct ChartChoice
{
    ChartKind kind = ChartKind::Coverage;
    QString group; // of units; empty: all units of the streams in the total
    SeriesOrder order = SeriesOrder::Falling;
    bool provisional = false; // the day is still open
    Day from;                 // of a chart over days; invalid: the campaign's first
    bool forecast = true;
    UnitChoice units;             // of the group's
    std::optional<WhatIf> whatIf; // the target and its day as they might be
    std::optional<ComparedWith> compared;
    bool operator==(const ChartChoice &) const = default;
};

// What the choice is answered from; `days` and `totals` only where the kind needs them.
struct ChartFacts
{
    Consolidation day;
    Pace pace;
    QVector<DayTotal> totals;    // up to and including the day, oldest first; four weeks at least, where there are
    QVector<Consolidation> days; // likewise, from choice.from on
    std::optional<ComparedPeriod> other; // what the campaign is compared with
};
ChartValue chartValue(const ChartFacts &facts, const Campaign &campaign, const Office &office, const ChartChoice &choice);

CoverageSeries chartSeries(const Consolidation &day, const Campaign &campaign, const Office &office,
                           const ChartChoice &choice);

// A campaign's days from `from` on, as one of two compared; the last day is taken to be closed.
ComparedPeriod periodOf(const QVector<DayTotal> &totals, const Campaign &campaign, Day from);

// Without day and suffix: "ty-le-theo-xa", of a what-if "thu_…".
QString chartFileName(const ChartChoice &choice);

// "xã, thị trấn": what the units of the choice are called in a sentence.
QString chartNoun(const Consolidation &day, const Campaign &campaign, const ChartChoice &choice);

} // namespace dophu
