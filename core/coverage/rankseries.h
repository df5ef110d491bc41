// Rank series (xếp hạng qua các ngày): each unit's rank within its group of the question, day by day, ranked anew on exact
// ratios (R8: ties share, then the next is skipped). A day without a rate is a gap.
#pragma once

#include "core/coverage/consolidation.h"
#include "core/coverage/unitchoice.h"

namespace dophu
{

struct RankLine
{
    UnitId id;
    QString code;
    QString name;
    QVector<std::optional<int>> ranks;          // parallel to RankSeries::days
    QVector<std::optional<Coverage>> coverages; // likewise
    QString lastText;                           // "1. Khe Sanh 63,96%"
    std::optional<int> moved;                   // places gained from the first to the last day both ranked
    bool operator==(const RankLine &) const = default;
};

struct RankQuestion
{
    QString stream; // empty: every stream in the total
    QString group;
    QString title;
    QString who;
    QString source;
    UnitChoice choice; // of the lines; ranks stay those among all
    bool operator==(const RankQuestion &) const = default;
};

struct RankSeries
{
    QString title;
    QString subtitle;
    QString source;
    QString emptyText;
    QVector<Day> days;
    QStringList dayTexts;
    QVector<RankLine> lines; // best on the last day first, units without a rank last
    int places = 0;          // the lowest rank of any day
    bool operator==(const RankSeries &) const = default;
};

// days: consolidations of the days shown, oldest first.
RankSeries rankSeries(const QVector<Consolidation> &days, const RankQuestion &question);

} // namespace dophu
