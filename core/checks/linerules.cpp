#include "core/checks/linerules.h"
#include "core/checks/lineday.h"

#include <tuple>

namespace dophu
{

namespace
{

void markAccepted(QVector<Finding> &findings, const DayReport &report)
{
    for (Finding &found : findings) {
        for (const auto &[code, acceptance] : report.accepted) {
            if (code == found.code)
                found.accepted = acceptance;
        }
    }
}

std::optional<Count> totalOf(const DayReport &report, const LineState &state, Reporting reporting)
{
    if (report.said != Said::Value || !report.installed)
        return std::nullopt;
    if (reporting == Reporting::Cumulative)
        return report.installed;
    return Count::from(state.counted.value_or(Count()).value() + report.installed->value());
}

void judgeTotal(Standing &standing, const LineDay &day, const DayReport &report, LineState &state)
{
    judgeLevel(standing.findings, day);
    judgeGrowth(standing.findings, day, state);
    judgeRoundness(standing.findings, day, state);
    markAccepted(standing.findings, report);
    for (const Finding &found : standing.findings) {
        if (found.code == FindingCode::Unchanged && found.accepted)
            state.unchangedAccepted = state.unchanged;
    }
    if (!standing.isHeld()) {
        if (state.counted != day.total)
            state.unchanged = 0;
        standing.counted = day.total;
        standing.countedFrom = day.day;
    }
}

Standing judgeDay(const DayReport &report, LineState &state, const LineContext &context)
{
    Standing standing;
    standing.unit = context.unit;
    standing.day = report.day;
    standing.said = report.said;
    standing.revision = report.revision;
    standing.typed = report.installed;
    standing.before = state.counted;
    standing.firstReceived = report.firstReceived;
    standing.lastReceived = report.lastReceived;
    standing.channel = report.channel;
    standing.note = report.note;
    standing.reason = report.reason;
    standing.counted = state.counted;
    standing.countedFrom = state.countedFrom;
    if (const auto total = totalOf(report, state, context.reporting)) {
        const Base *base = context.baseOn(context.baseKind, report.day);
        judgeTotal(standing, LineDay{state, context, base, report.day, *total, *report.installed}, report, state);
    } else if (report.said == Said::NoChange && state.counted) {
        standing.countedFrom = report.day;
    }
    return standing;
}

void advance(LineState &state, const Standing &standing)
{
    state.counted = standing.counted;
    state.countedFrom = standing.countedFrom;
    if (standing.isReport() && standing.counted && standing.countedFrom == standing.day)
        state.history.add(standing.day, *standing.counted);
}

} // namespace

const Base *LineContext::baseOn(const QString &kind, Day day) const
{
    const Base *found = nullptr;
    for (const Base &base : bases) {
        if (base.validFrom > day)
            break;
        if (base.kind == kind)
            found = &base;
    }
    return found;
}

QVector<Standing> judgeLine(const QVector<DayReport> &reports, const LineContext &context)
{
    QVector<Standing> standings;
    standings.reserve(reports.size());
    LineState state;
    for (const DayReport &report : reports) {
        if (report.said == Said::Withdrawn)
            continue;
        Standing standing = judgeDay(report, state, context);
        advance(state, standing);
        std::tie(standing.recentIncrease, standing.recentDays) = state.history.recent(context.limits.recentReports);
        standings.append(standing);
    }
    return standings;
}

} // namespace dophu
