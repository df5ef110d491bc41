// Consolidation (tổng hợp): a day's standings added up exactly (R8). consolidate() is pure: the same DayInputs give the
// same figures for ever, which is why closing a day freezes its DayInputs and nothing else.
// Streams are never added to one another here; "district" is the sum of the streams the campaign marks inTotal.
#pragma once

#include "core/domain/campaign.h"
#include "core/domain/report.h"

namespace dophu
{

// One expected unit on the day, with what it said, if anything.
struct DayRow
{
    UnitId id;
    QString code;
    QString name;
    QString shortName;
    QString group;
    QString stream;
    std::optional<Count> base;
    QString baseSource;
    bool baseIsEstimate = false;
    std::optional<Standing> standing; // the latest on or before the day; standing->day tells whether it is this day's
    QString note;                     // of this day's revision
    QString reason;                   // of this day's revision
    bool corrected = false;           // this day's report has more than one revision
    QString origin;                   // of a merged or split unit: from what, since when and by which written rule
    bool operator==(const DayRow &) const = default;
};

struct DayInputs
{
    Day day;
    QTime cutoff;
    Target target;
    Day targetBy;
    QVector<Stream> streams;
    QHash<QString, Target> unitTargets;
    QString mixingRule;
    bool past = true;     // false while the cut-off of the day is still ahead: missing units are "not due"
    QVector<DayRow> rows; // official order
    bool operator==(const DayInputs &) const = default;
};

struct UnitFigures
{
    UnitId id;
    QString code;
    QString name;
    QString shortName;
    QString group;
    QString stream;
    std::optional<Count> base;
    bool baseIsEstimate = false;
    std::optional<Count> installed; // what counts: own, or the last accepted
    std::optional<Count> typed;     // as reported this day
    std::optional<Coverage> coverage;
    std::optional<qint64> increase; // against what counted the day before; empty when nothing had
    std::optional<Count> dayBefore; // what counted the day before
    std::optional<Count> needed;    // people still needed for its target, empty without a base
    std::optional<Count> likely;    // where a missing or held unit would stand at its own usual pace (R8's upper edge)
    std::optional<int> rank;        // within its stream; ties share, then the next is skipped (1, 2, 2, 4)
    UnitStatus status = UnitStatus::Missing;
    qint64 minutesLate = 0; // whole minutes after the cut-off, at least 1 when late
    Moment received;        // first receipt this day
    Channel channel = Channel::None;
    std::optional<Day> carriedFrom; // set when `installed` is another day's
    std::optional<Count> held;      // the typed value an open error keeps out
    bool chosenCarried = false;     // the office chose the last value for this unit
    bool corrected = false;
    bool met = false; // đạt, exactly
    QVector<Finding> findings;
    QString note;
    QString reason;
    QString origin; // of a merged or split unit; prints as a footnote
    bool operator==(const UnitFigures &) const = default;

    bool hasOpen(Severity severity) const;
};

struct Sum
{
    Count installed;
    Count base;
    std::optional<Coverage> coverage() const { return Coverage::of(installed, base); }
    bool operator==(const Sum &) const = default;
};

struct Counts
{
    int expected = 0; // valid on the day, excused included
    int reported = 0; // said something themselves: onTime + late
    int onTime = 0;
    int late = 0;
    int missing = 0; // includes those not due yet
    int excused = 0;
    int noChange = 0; // of those reported
    int errors = 0;   // units with an open error
    int warnings = 0; // units with an open warning and no open error
    int met = 0;
    bool operator==(const Counts &) const = default;
};

// Three figures for missing units (R8) and the day before, for one stream, one group or the district.
struct Figures
{
    Counts counts;
    Sum carriedForward; // the default: missing and held units stand with their last accepted value
    Sum reportedOnly;   // only units whose own value of this day counts
    Sum low;            // = carriedForward
    Sum high;           // missing and held units grown by their mean daily increase, at most to their base
    Sum dayBefore;      // the same units, yesterday's counted values, this day's bases
    Count withoutBase;  // people reported by units without a base; in no sum
    bool anyEstimate = false;
    bool operator==(const Figures &) const = default;
    qint64 increase() const { return carriedForward.installed.value() - dayBefore.installed.value(); }
};

struct StreamFigures
{
    Stream stream;
    Figures figures;
    bool operator==(const StreamFigures &) const = default;
};

struct GroupFigures
{
    QString group;
    Figures figures;
    bool operator==(const GroupFigures &) const = default;
};

struct Consolidation
{
    Day day;
    QTime cutoff;
    Target target;
    Day targetBy;
    QString mixingRule;
    QVector<UnitFigures> units; // official order, every stream
    QVector<StreamFigures> streams;
    QVector<GroupFigures> groups; // in order of first appearance
    Figures district;             // the streams in the total
    Counts all;                   // every expected unit
    Count needed;                 // people the district still needs for its target
    bool met = false;
    bool operator==(const Consolidation &) const = default;

    const UnitFigures *unit(const QString &code) const;
};

// Taken by value: a day of many units that is given away is not copied.
Consolidation consolidate(DayInputs inputs);
// The same, leaving the inputs spent: their words went over into the figures, bases and standings' figures stayed, which
// is what reconsolidate() needs of them.
Consolidation consolidateSpending(DayInputs &inputs);
// Brings the figures and their spent inputs up to date after the standings of some rows, by place, became others: the same
// as consolidating the new day, without walking it. For a sheet of 11,000 units, one keystroke at a time.
void reconsolidate(Consolidation &figures, DayInputs &spent, const QHash<qsizetype, std::optional<Standing>> &changed);

// R6: strictly before the cut-off is on time.
bool isOnTime(Moment received, Moment cutoff);
qint64 minutesLate(Moment received, Moment cutoff); // 0 when on time, else ⌊minutes⌋ but at least 1

} // namespace dophu
