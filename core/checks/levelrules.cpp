#include "core/checks/intended.h"
#include "core/checks/lineday.h"

namespace dophu
{

std::optional<Count> LineDay::intended() const
{
    const Limits &limits = context.limits;
    const Count last = before.counted.value_or(Count());
    const qint64 days = daysSinceLast();
    const qint64 usual = before.history.usual(limits, last, baseValue()).high * days / 10;
    const qint64 most = before.counted ? before.history.mostIncrease(limits, last, baseValue(), days)
                                       : baseValue().value_or(Count()).value();
    const qint64 room = base ? std::max<qint64>(0, base->value.value() - last.value()) : Count::largest - last.value();
    Expectation expected;
    expected.usual = usual;
    expected.running = context.reporting == Reporting::Cumulative;
    // A daily number is judged by what it adds, and is corrected as such.
    expected.last = expected.running ? last : Count();
    expected.most = *Count::from(expected.last.value() + std::min(most, room));
    return likelyIntended(typed, expected);
}

void judgeLevel(QVector<Finding> &findings, const LineDay &day)
{
    if (day.before.counted && day.total < *day.before.counted) {
        Finding below;
        below.code = FindingCode::BelowYesterday;
        below.first = day.total.value();
        below.second = day.before.counted->value();
        below.since = day.before.countedFrom;
        below.offered = day.intended();
        findings.append(below);
    }
    if (!day.base) {
        Finding none;
        none.code = FindingCode::NoBase;
        findings.append(none);
        return;
    }
    if (day.total > day.base->value) {
        Finding above;
        above.code = FindingCode::AboveBase;
        above.first = day.total.value();
        above.second = day.base->value.value();
        above.offered = day.intended();
        findings.append(above);
    }
    const Base *population = day.context.baseOn(populationKind, day.day);
    if (population && day.base->value > population->value) {
        Finding impossible;
        impossible.code = FindingCode::BaseAbovePopulation;
        impossible.first = day.base->value.value();
        impossible.second = population->value.value();
        findings.append(impossible);
    }
}

} // namespace dophu
