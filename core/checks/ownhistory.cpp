#include "core/checks/ownhistory.h"

#include <QVarLengthArray>
#include <algorithm>

namespace dophu
{

namespace
{

__extension__ using Wide = __int128;
using Paces = QVarLengthArray<qint64, 16>;

constexpr qint64 shareScale = 1'000'000; // a pace is millionths of those still without it, or people × 10 without a base
constexpr int latestSteps = 3;

qint64 medianOf(Paces paces)
{
    if (paces.isEmpty())
        return 0;
    std::sort(paces.begin(), paces.end());
    return (paces[(paces.size() - 1) / 2] + paces[paces.size() / 2]) / 2;
}

qint64 spreadOf(const Paces &paces, qint64 median)
{
    Paces distances;
    for (const qint64 pace : paces)
        distances.append(std::abs(pace - median));
    return medianOf(distances) * 3 / 2; // the median distance is two thirds of a standard deviation
}

qint64 remainingOf(Count total, Count base)
{
    return std::max<qint64>(0, base.value() - total.value());
}

qint64 tenthsOf(qint64 pace, Count last, std::optional<Count> base)
{
    return base ? qint64(Wide(pace) * remainingOf(last, *base) * 10 / shareScale) : pace;
}

qint64 groupPace(const Limits &limits, Count last, std::optional<Count> base)
{
    if (!base)
        return last.value() * limits.groupShare / 100;
    return (base->value() <= limits.staffAtMost ? limits.staffShare : limits.groupShare) * (shareScale / 1000);
}

} // namespace

void OwnHistory::add(Day day, Count total)
{
    constexpr qsizetype most = 64;
    if (m_reported.size() >= most)
        m_reported.remove(0, most / 2);
    m_reported.append(Accepted{day, total});
}

qsizetype OwnHistory::steps(int recent) const
{
    return std::min<qsizetype>(recent, std::max<qsizetype>(0, m_reported.size() - 1));
}

qsizetype OwnHistory::idleSteps(int recent) const
{
    qsizetype idle = 0;
    for (qsizetype i = m_reported.size() - steps(recent); i < m_reported.size(); ++i)
        idle += m_reported.at(i).total <= m_reported.at(i - 1).total;
    return idle;
}

// The pace of the step that ends at m_reported[step].
qint64 OwnHistory::paceOf(qsizetype step, std::optional<Count> base) const
{
    const Accepted &from = m_reported.at(step - 1);
    const Accepted &to = m_reported.at(step);
    const qint64 days = std::max<qint64>(1, from.day.daysTo(to.day));
    const qint64 gained = std::max<qint64>(0, to.total.value() - from.total.value());
    if (!base)
        return gained * 10 / days;
    const qint64 remaining = std::max<qint64>(1, remainingOf(from.total, *base));
    return std::min(shareScale, qint64(Wide(gained) * shareScale / (Wide(days) * remaining)));
}

UsualIncrease OwnHistory::usual(const Limits &limits, Count last, std::optional<Count> base) const
{
    Paces lasting;
    Paces latest;
    const qsizetype known = steps(limits.recentReports);
    for (qsizetype i = m_reported.size() - known; i < m_reported.size(); ++i) {
        lasting.append(paceOf(i, base));
        if (m_reported.size() - i <= latestSteps)
            latest.append(lasting.last());
    }
    const qint64 group = groupPace(limits, last, base);
    for (qsizetype i = known; i < limits.habitReports; ++i) {
        lasting.append(group);
        latest.append(group);
    }
    const qint64 median = medianOf(lasting);
    const qint64 now = medianOf(latest);
    return {tenthsOf(std::min(median, now), last, base), tenthsOf(std::max(median, now), last, base),
            tenthsOf(spreadOf(lasting, median), last, base)};
}

qint64 leastJump(const Limits &limits, std::optional<Count> base)
{
    if (!base)
        return limits.jumpAtLeast;
    const qint64 share = std::min(base->value(), qint64(1'000'000)) * limits.jumpShare / 1000;
    return std::min<qint64>(limits.jumpAtLeast, std::max<qint64>(limits.jumpFewest, share));
}

qint64 OwnHistory::mostIncrease(const Limits &limits, Count last, std::optional<Count> base, qint64 days) const
{
    if (steps(limits.recentReports) < limits.habitReports) {
        const qint64 reach = base ? qint64(Wide(remainingOf(last, *base)) * limits.firstJumpShare / 1000) : last.value();
        return std::max<qint64>(limits.jumpAtLeast, reach);
    }
    const UsualIncrease usual = this->usual(limits, last, base);
    const Wide tenths =
        std::max(Wide(usual.high) * limits.jumpTimes, Wide(usual.high) + Wide(usual.spread) * limits.jumpSpreads);
    const Wide most = tenths * std::max<qint64>(1, days) / 10;
    return std::max(leastJump(limits, base), qint64(std::min(most, Wide(Count::largest))));
}

std::pair<qint64, qint64> OwnHistory::recent(int reports) const
{
    if (m_reported.size() < 2)
        return {0, 0};
    const Accepted &from = m_reported.at(std::max<qsizetype>(0, m_reported.size() - 1 - reports));
    return {m_reported.last().total.value() - from.total.value(), from.day.daysTo(m_reported.last().day)};
}

} // namespace dophu
