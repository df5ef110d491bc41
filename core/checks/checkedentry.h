// CheckedEntries: new reports of one unit together with everything they change about that unit's line. The report store
// takes nothing else, and the only way to get one is check(): there is no way to store an unchecked number.
#pragma once

#include "core/checks/linerules.h"

namespace dophu
{

class CheckedEntries
{
public:
    UnitId unit() const { return m_unit; }
    // In the order in which they become revisions; firstReceived is settled.
    const QVector<ReportDraft> &drafts() const { return m_drafts; }
    // Parallel to drafts: the number each gets as a revision of its day.
    const QVector<int> &numbers() const { return m_numbers; }
    // The unit's whole line afterwards, oldest first.
    const QVector<Standing> &line() const { return m_line; }
    // What stood before, to write only what differs.
    const QVector<Standing> &lineBefore() const { return m_lineBefore; }

private:
    friend CheckedEntries check(const QVector<DayReport> &history, const QVector<ReportDraft> &drafts,
                                const LineContext &context);
    UnitId m_unit;
    QVector<ReportDraft> m_drafts;
    QVector<int> m_numbers;
    QVector<Standing> m_line;
    QVector<Standing> m_lineBefore;
};

// history: the unit's reports so far, one per day, oldest first. drafts: all of that unit, any days, in order of arrival.
CheckedEntries check(const QVector<DayReport> &history, const QVector<ReportDraft> &drafts, const LineContext &context);

} // namespace dophu
