#include "core/checks/lineday.h"

#include <algorithm>

namespace dophu
{

namespace
{

qint64 meanTenths(const OwnHistory &history, int reports)
{
    const auto [increase, days] = history.recent(reports);
    return days > 0 ? 10 * increase / days : 0;
}

void judgeIncrease(QVector<Finding> &findings, const LineDay &day, qint64 increase)
{
    const Limits &limits = day.context.limits;
    const OwnHistory &history = day.before.history;
    const qint64 most = history.mostIncrease(limits, *day.before.counted, day.baseValue(), day.daysSinceLast());
    if (increase <= most)
        return;
    Finding jump;
    jump.code = FindingCode::Jump;
    jump.first = increase;
    jump.second = meanTenths(history, limits.recentReports);
    jump.offered = day.intended();
    findings.append(jump);
}

// Only where somebody usually comes on: a unit that nearly everybody of has joined does not grow, and a small one not
// every day.
void judgeStandstill(QVector<Finding> &findings, const LineDay &day, LineState &state)
{
    const Limits &limits = day.context.limits;
    if (state.unchanged == 0) {
        state.unchangedSince = state.countedFrom;
        state.unchangedAccepted = 0;
        state.beforeUnchanged = state.history.usual(limits, *state.counted, day.baseValue());
    }
    ++state.unchanged;
    const qint64 usual = state.beforeUnchanged.low;
    const qint64 days = std::max<qint64>(1, state.unchangedSince.daysTo(day.day));
    Finding still;
    still.first = day.total.value();
    still.since = state.unchangedSince;
    if (state.unchanged >= limits.unchangedDays + state.unchangedAccepted) {
        if (usual * days < limits.unchangedExpected * qint64{10})
            return;
        still.code = FindingCode::Unchanged;
        still.second = state.unchanged;
        findings.append(still);
    } else if (state.unchanged == 1 && day.context.reporting == Reporting::Cumulative
               && state.history.steps(limits.recentReports) >= limits.sameHistory
               && state.history.idleSteps(limits.recentReports) <= limits.sameIdle
               && usual * day.daysSinceLast() >= limits.sameExpected * qint64{10}) {
        still.code = FindingCode::SameAsYesterday;
        still.second = meanTenths(state.history, limits.recentReports);
        findings.append(still);
    }
}

} // namespace

void judgeGrowth(QVector<Finding> &findings, const LineDay &day, LineState &state)
{
    if (!state.counted)
        return;
    const qint64 increase = day.total.value() - state.counted->value();
    if (increase == 0)
        judgeStandstill(findings, day, state);
    else if (increase > 0 && findings.isEmpty())
        judgeIncrease(findings, day, increase);
}

void judgeRoundness(QVector<Finding> &findings, const LineDay &day, LineState &state)
{
    const Limits &limits = day.context.limits;
    if (holdsBack(findings) || (state.counted && *state.counted == day.typed))
        return; // a wrong number, or the same again, says nothing new of the habit
    const bool round = day.typed.value() % 10 == 0 && day.typed.value() >= limits.roundFrom;
    state.round = round ? state.round + 1 : 0;
    if (state.round < limits.roundReports)
        return;
    Finding habit;
    habit.code = FindingCode::RoundHabit;
    habit.first = day.typed.value();
    habit.second = state.round;
    findings.append(habit);
}

} // namespace dophu
