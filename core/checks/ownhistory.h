// OwnHistory: what a unit usually adds, learned from its own accepted totals. Medians, so that one campaign day or one
// accepted mistake does not move the habit; as a share of those still without it where a base is known, so that an agency
// of twenty is not expected to go on growing when nineteen have it. While a unit has too few increases of its own, the
// group's share stands in for the missing ones. Whole numbers only: every PC of the office learns the same.
#pragma once

#include "core/checks/limits.h"
#include "core/domain/unit.h"

namespace dophu
{

struct UsualIncrease // people × 10 a day
{
    qint64 low = 0;    // the slower of its lasting and its latest pace
    qint64 high = 0;   // the faster of both
    qint64 spread = 0; // how far a day usually is from it
};

class OwnHistory
{
public:
    void add(Day day, Count total);

    // Known increases, at most `recent`.
    qsizetype steps(int recent) const;
    // Of those, the ones that added nobody.
    qsizetype idleSteps(int recent) const;
    UsualIncrease usual(const Limits &limits, Count last, std::optional<Count> base) const;
    // The largest increase over so many days that is no reason to ask.
    qint64 mostIncrease(const Limits &limits, Count last, std::optional<Count> base, qint64 days) const;
    // Increase over the last `reports` reported days and the calendar days it took; zeros with fewer than two reports.
    std::pair<qint64, qint64> recent(int reports) const;

private:
    struct Accepted
    {
        Day day;
        Count total;
    };
    qint64 paceOf(qsizetype step, std::optional<Count> base) const;

    QVector<Accepted> m_reported; // the newest last
};

// The least increase that is ever a jump for a unit of that size.
qint64 leastJump(const Limits &limits, std::optional<Count> base);

} // namespace dophu
