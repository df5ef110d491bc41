// Chase (đôn đốc): one time the office went after a unit that had not sent its number, by a reminder or a call, and what
// was promised. Notes only grow; a later call says more, it does not change an earlier one. A chase never decides a figure.
#pragma once

#include "core/domain/report.h"

namespace dophu
{

enum class ChaseKind
{
    Reminder, // the reminder text went out
    Call      // somebody was spoken to, or it was tried
};

struct Chase
{
    UnitId unit;
    Day day; // the day whose number is missing
    ChaseKind kind = ChaseKind::Reminder;
    Moment at;
    Channel channel = Channel::None;
    std::optional<Moment> promised; // not before `at`
    QString note;
    bool operator==(const Chase &) const = default;
};

struct ChaseNote
{
    Chase chase;
    int number = 0; // 1, 2, … for this unit and day
    QString by;
    QString desk;
    qint64 journal = 0;
    bool operator==(const ChaseNote &) const = default;
};

// What the notes of one unit and day come to.
struct ChaseSummary
{
    int times = 0;
    Moment last; // the latest contact
    bool lastWasCall = false;
    std::optional<Moment> promised; // by the latest call that brought a promise
    bool operator==(const ChaseSummary &) const = default;

    // Whole minutes since the promised time passed, at least 1 once it has; 0 while it has not or nothing was promised.
    qint64 minutesOverdue(Moment now) const;
};

// notes: of one unit and day, in the order they were made.
ChaseSummary summaryOf(const QVector<ChaseNote> &notes);

} // namespace dophu
