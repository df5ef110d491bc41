// Summary table (biểu tổng hợp): one group's units, or the groups themselves, with the figures of a day beside those of an
// earlier day, every number worked out exactly and none of it rounded. The sum row is the group's own figures: its people
// still needed are not the sum of the column, because a unit past its target lends nothing to another (R8).
#pragma once

#include "core/coverage/consolidation.h"

namespace dophu
{

enum class SummaryColumn
{
    Number,
    Name,
    Base,
    InstalledBefore,
    Installed,
    Increase,
    RateBefore,
    Rate,
    Points,
    ReportedOnly, // the three figures of R8 side by side, for groups and streams: only who reported,
    Low,          // (Rate itself is with carried forward) and the band
    High,
    Needed,
    Rank,
    RankChange,
    Note
};
inline constexpr int summaryColumns = 16;

struct SummaryRow
{
    UnitId id;             // invalid in a row of a group and in the sum
    QString code;          // unit code, group code or stream code
    QString name;          // official name; a group's code in a row of a group
    bool isStream = false; // the stream's own sum below its groups
    int reported = 0;      // units that said something themselves; only in rows of groups, streams and the sum
    int due = 0;           // expected less excused
    std::optional<Count> base;
    bool baseIsEstimate = false;
    std::optional<Count> installedBefore;
    std::optional<Count> installed;
    std::optional<qint64> increase;
    std::optional<Coverage> coverageBefore;
    std::optional<Coverage> coverage;
    std::optional<Coverage> reportedOnly; // rows of groups, streams and the sum
    std::optional<Coverage> low;
    std::optional<Coverage> high;
    std::optional<qint64> points; // hundredths of a percentage point, from the counts
    std::optional<Count> needed;
    bool met = false;
    std::optional<int> rank;
    std::optional<int> rankBefore;
    std::optional<Day> carriedFrom;
    bool excused = false;
    const UnitFigures *unit = nullptr; // in the Consolidation given, which must outlive the table
};

struct SummaryTable
{
    QVector<SummaryRow> rows;
    SummaryRow sum;
    int met = 0;       // rows that met their target
    int metBefore = 0; // on the day compared with
    int rated = 0;     // rows with a coverage
};

// By what the column holds, exactly; rows that hold nothing stand last, equal ones in official order. The column Number is
// the official order; Note holds nothing.
struct SummaryOrder
{
    SummaryColumn column = SummaryColumn::Number;
    bool descending = false;
    bool operator==(const SummaryOrder &) const = default;
};
inline constexpr SummaryOrder officialOrder{};
inline constexpr SummaryOrder highestRateFirst{SummaryColumn::Rate, true};

// earlier: null when there is nothing to compare with; its columns are then empty.
SummaryTable unitSummary(const Consolidation &day, const Consolidation *earlier, const QString &group, SummaryOrder order);
// The groups as rows, below them the sum of a stream of several groups; the sum is the district, that is, the streams in
// the total.
SummaryTable groupSummary(const Consolidation &day, const Consolidation *earlier);
void sortRows(SummaryTable &table, SummaryOrder order);

// now − before in hundredths of a percentage point, exactly, rounded half away from zero once.
qint64 pointsBetween(const Coverage &before, const Coverage &now);

} // namespace dophu
