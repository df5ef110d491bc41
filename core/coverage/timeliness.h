// Timeliness (đúng hạn theo ngày): who reported in time on which day, units × days, the most often late on top. A day on
// which a unit was excused, not yet due or did not exist counts for nothing and stays empty.
#pragma once

#include "core/coverage/consolidation.h"
#include "core/coverage/unitchoice.h"

namespace dophu
{

enum class PunctualityKind
{
    NotExpected, // no such unit that day, or excused
    NotDue,
    OnTime,
    Late,
    Missing
};

struct Punctuality
{
    PunctualityKind kind = PunctualityKind::NotExpected;
    qint64 minutes = 0; // late
    QString text;       // "37′", "×", empty when on time
    bool operator==(const Punctuality &) const = default;
};

struct PunctualityRow
{
    UnitId id;
    QString code;
    QString name;
    QVector<Punctuality> days; // parallel to TimelinessSeries::days
    int onTime = 0;
    int due = 0;
    QString text;      // "2/10"
    bool weak = false; // on time on at most 6 of 10 days
    bool operator==(const PunctualityRow &) const = default;
};

struct TimelinessDay
{
    Day day;
    QString dayText; // "19"
    QString weekday; // "T4", "CN"
    int onTime = 0;
    int due = 0;
    QString text; // "15"
    bool operator==(const TimelinessDay &) const = default;
};

struct TimelinessQuestion
{
    QString stream; // empty: every stream
    QString group;  // empty: every group
    QString title;
    QString who;
    QString source;
    UnitChoice choice; // top: the most often on time
    bool operator==(const TimelinessQuestion &) const = default;
};

struct TimelinessSeries
{
    QString title;
    QString subtitle;
    QString source;
    QString emptyText;
    QVector<TimelinessDay> days;
    QVector<PunctualityRow> rows;
    QString shareText; // "71%": of all that was due
    bool operator==(const TimelinessSeries &) const = default;
};

// days: consolidations of the days shown, oldest first.
TimelinessSeries timelinessSeries(const QVector<Consolidation> &days, const TimelinessQuestion &question);

} // namespace dophu
