#include "core/checks/checkedentry.h"

#include <algorithm>

namespace dophu
{

namespace
{
// Returns the revision's number and settles the draft's first receipt.
int apply(ReportDraft &draft, QVector<DayReport> &line)
{
    auto at = std::lower_bound(line.begin(), line.end(), draft.day,
                               [](const DayReport &report, Day day) { return report.day < day; });
    if (at == line.end() || at->day != draft.day) {
        at = line.insert(at, DayReport{});
        at->day = draft.day;
        at->revision = 0;
    }
    const bool unheard = !at->firstReceived.isValid() || at->said == Said::Withdrawn;
    at->said = draft.said;
    at->installed = draft.installed;
    at->channel = draft.channel;
    at->note = draft.note;
    at->reason = draft.reason;
    at->accepted.clear();
    ++at->revision;
    if (!draft.firstReceived.isValid() && !draft.receiptSettled)
        draft.firstReceived = unheard ? draft.received : at->firstReceived;
    at->firstReceived = draft.firstReceived;
    at->lastReceived = draft.received.isValid() ? draft.received : at->lastReceived;
    return at->revision;
}
} // namespace

CheckedEntries check(const QVector<DayReport> &history, const QVector<ReportDraft> &drafts, const LineContext &context)
{
    CheckedEntries checked;
    checked.m_unit = context.unit;
    checked.m_drafts = drafts;
    checked.m_lineBefore = judgeLine(history, context);
    QVector<DayReport> line = history;
    for (ReportDraft &draft : checked.m_drafts)
        checked.m_numbers.append(apply(draft, line));
    checked.m_line = judgeLine(line, context);
    return checked;
}

} // namespace dophu
