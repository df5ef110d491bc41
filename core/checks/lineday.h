// LineDay: one report of a unit's line as its rules see it, with all that is known of the unit before that day; private to
// core/checks. Each family of rules is one function that appends what it finds.
#pragma once

#include "core/checks/linerules.h"
#include "core/checks/ownhistory.h"

namespace dophu
{

// What is known of the unit before the day that is being judged.
struct LineState
{
    std::optional<Count> counted;
    Day countedFrom;
    OwnHistory history;
    int unchanged = 0; // reports in a row without increase
    Day unchangedSince;
    UsualIncrease beforeUnchanged; // the habit when that began: standing still is not to become one
    int unchangedAccepted = 0;     // how many of them somebody has already explained
    int round = 0;                 // reports in a row that end in 0
};

struct LineDay
{
    const LineState &before;
    const LineContext &context;
    const Base *base = nullptr;
    Day day;
    Count total; // running, the day's own number added in a campaign of daily numbers
    Count typed;

    qint64 daysSinceLast() const { return before.counted ? std::max<qint64>(1, before.countedFrom.daysTo(day)) : 1; }
    std::optional<Count> baseValue() const { return base ? std::optional(base->value) : std::nullopt; }
    // What a plausible number for the cell would be; the offered one is chosen among these.
    std::optional<Count> intended() const;
};

// The level: below the last, above the base, a base that cannot be.
void judgeLevel(QVector<Finding> &findings, const LineDay &day);
// The growth: a jump, none where there usually is some. Brings the counters of `state` forward.
void judgeGrowth(QVector<Finding> &findings, const LineDay &day, LineState &state);
// The habit of rounding. Likewise.
void judgeRoundness(QVector<Finding> &findings, const LineDay &day, LineState &state);

} // namespace dophu
