#include "core/domain/chase.h"

#include <algorithm>

namespace dophu
{

qint64 ChaseSummary::minutesOverdue(Moment now) const
{
    if (!promised || now <= *promised)
        return 0;
    return std::max<qint64>(1, (now.epochMs() - promised->epochMs()) / 60'000);
}

ChaseSummary summaryOf(const QVector<ChaseNote> &notes)
{
    ChaseSummary summary;
    for (const ChaseNote &note : notes) {
        ++summary.times;
        if (note.chase.at >= summary.last) { // a call of 13:42 may be noted after the reminder of 13:50
            summary.last = note.chase.at;
            summary.lastWasCall = note.chase.kind == ChaseKind::Call;
        }
        if (note.chase.promised)
            summary.promised = note.chase.promised;
    }
    return summary;
}

} // namespace dophu
