#include "core/checks/linerules.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace dophu
{

namespace
{

struct Accepted
{
    Day day;
    Count total;
};

// What is known of the unit before the day that is being judged.
struct LineState
{
    std::optional<Count> counted;
    Day countedFrom;
    QVector<Accepted> reported; // accepted totals of reported days, the newest last
    int unchanged = 0;          // reports in a row without increase
    Day unchangedSince;

    // Increase over the last `reports` reported days and the calendar days it took.
    std::pair<qint64, qint64> recent(int reports) const
    {
        if (reported.size() < 2)
            return {0, 0};
        const Accepted &from = reported.at(std::max<qsizetype>(0, reported.size() - 1 - reports));
        return {reported.last().total.value() - from.total.value(), from.day.daysTo(reported.last().day)};
    }
};

Finding finding(FindingCode code, qint64 first = 0, qint64 second = 0)
{
    Finding made;
    made.code = code;
    made.first = first;
    made.second = second;
    return made;
}

// The most that a plausible correction may reach: the base, and not more than a hundred-fold usual day above the last.
Count mostPlausible(const LineState &state, const Base *base)
{
    const auto [increase, days] = state.recent(7);
    const qint64 last = state.counted ? state.counted->value() : 0;
    const qint64 step = std::max<qint64>({50, last / 2, days > 0 ? 10 * increase / days : 0});
    const Count reach = Count::from(last + step).value_or(Count());
    return base ? std::min(base->value, reach) : reach;
}

void judgeAgainstLast(QVector<Finding> &findings, Count total, const LineState &state, const Base *base)
{
    if (!state.counted || total >= *state.counted)
        return;
    Finding below = finding(FindingCode::BelowYesterday, total.value(), state.counted->value());
    below.since = state.countedFrom;
    below.offered = likelyIntended(total, *state.counted, mostPlausible(state, base));
    findings.append(below);
}

void judgeAgainstBase(QVector<Finding> &findings, Count total, const LineState &state, const LineContext &context,
                      const Base *base, Day day)
{
    if (!base) {
        findings.append(finding(FindingCode::NoBase));
        return;
    }
    if (total > base->value) {
        Finding above = finding(FindingCode::AboveBase, total.value(), base->value.value());
        above.offered = likelyIntended(total, state.counted.value_or(Count()), mostPlausible(state, base));
        findings.append(above);
    }
    const Base *population = context.baseOn(populationKind, day);
    if (population && base->value > population->value)
        findings.append(finding(FindingCode::BaseAbovePopulation, base->value.value(), population->value.value()));
}

void judgeGrowth(QVector<Finding> &findings, Count total, LineState &state, const LineContext &context, const Base *base,
                 Day day)
{
    const Limits &limits = context.limits;
    if (!state.counted)
        return;
    const qint64 increase = total.value() - state.counted->value();
    if (increase == 0) {
        if (state.unchanged == 0)
            state.unchangedSince = state.countedFrom;
        ++state.unchanged;
        if (state.unchanged >= limits.unchangedDays && (!base || total < base->value)) {
            Finding unchanged = finding(FindingCode::Unchanged, total.value(), state.unchanged);
            unchanged.since = state.unchangedSince;
            findings.append(unchanged);
        }
        return;
    }
    state.unchanged = 0;
    const auto [recentIncrease, recentDays] = state.recent(limits.recentReports);
    if (state.reported.size() <= limits.jumpHistory || recentDays <= 0 || increase < limits.jumpAtLeast)
        return;
    const qint64 missedDays = std::max<qint64>(1, state.countedFrom.daysTo(day));
    if (increase * recentDays > limits.jumpTimes * recentIncrease * missedDays)
        findings.append(finding(FindingCode::Jump, increase, 10 * recentIncrease / recentDays));
}

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
    const Base *base = context.baseOn(context.baseKind, report.day);
    if (const auto total = totalOf(report, state, context.reporting)) {
        judgeAgainstLast(standing.findings, *total, state, base);
        judgeAgainstBase(standing.findings, *total, state, context, base, report.day);
        if (standing.findings.isEmpty() || !state.counted || *total >= *state.counted)
            judgeGrowth(standing.findings, *total, state, context, base, report.day);
        markAccepted(standing.findings, report);
        if (!standing.isHeld()) {
            standing.counted = total;
            standing.countedFrom = report.day;
        }
    } else if (report.said == Said::NoChange && state.counted) {
        standing.countedFrom = report.day;
    }
    return standing;
}

void advance(LineState &state, const Standing &standing)
{
    state.counted = standing.counted;
    state.countedFrom = standing.countedFrom;
    if (standing.isReport() && standing.counted && standing.countedFrom == standing.day) {
        if (state.reported.size() >= 16)
            state.reported.remove(0, 8);
        state.reported.append(Accepted{standing.day, *standing.counted});
    }
}

QVector<qint64> exchanged(const QString &digits)
{
    QVector<qint64> readings;
    for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
        QString swapped = digits;
        std::swap(swapped[i], swapped[i + 1]);
        readings.append(swapped.toLongLong());
    }
    return readings;
}

QVector<qint64> oneDropped(const QString &digits)
{
    QVector<qint64> readings;
    for (qsizetype i = 0; i < digits.size() && digits.size() > 1; ++i)
        readings.append(QString(digits).remove(i, 1).toLongLong());
    return readings;
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
        std::tie(standing.recentIncrease, standing.recentDays) = state.recent(context.limits.recentReports);
        standings.append(standing);
    }
    return standings;
}

std::optional<Count> likelyIntended(Count typed, Count last, Count most)
{
    const QString digits = QString::number(typed.value());
    QVector<QVector<qint64>> likeliestFirst;
    if (digits.endsWith(u'0') && digits.size() > 1)
        likeliestFirst.append(QVector<qint64>{typed.value() / 10}); // a zero too many
    likeliestFirst.append(exchanged(digits) + (typed < last ? QVector<qint64>{last.value() + typed.value()} : QVector<qint64>{}));
    likeliestFirst.append(oneDropped(digits));
    for (const QVector<qint64> &readings : likeliestFirst) {
        QSet<qint64> fitting;
        for (const qint64 reading : readings) {
            if (reading >= last.value() && reading <= most.value() && reading != typed.value())
                fitting.insert(reading);
        }
        if (fitting.size() == 1)
            return Count::from(*fitting.begin());
        if (fitting.size() > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace dophu
