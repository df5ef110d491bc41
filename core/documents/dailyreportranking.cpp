// Who meets the target, who is highest and lowest, with their ties. The other sentences: dailyreportsentences.cpp.
#include "core/documents/dailyreportsentences.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"

#include <algorithm>

namespace dophu::dailysentences
{

namespace
{

QString unitWithPercent(const UnitFigures &unit, Target target)
{
    const QString name = officialnames::bare(unit.name);
    if (!unit.met && unit.coverage->hundredths() >= target.hundredths)
        return QStringLiteral("%1 (%2, còn thiếu %3)")
            .arg(name, officialformat::percent(*unit.coverage),
                 officialformat::fewPadded(unit.needed.value_or(Count()).value()));
    return QStringLiteral("%1 (%2)").arg(name, officialformat::percent(*unit.coverage));
}

template <class Keep> UnitList chosen(const UnitList &units, Keep keep)
{
    UnitList kept;
    std::copy_if(units.begin(), units.end(), std::back_inserter(kept), keep);
    return kept;
}

// How many of an ordered list are the first `wanted` with everybody who ties with the last of them.
qsizetype edgeEnd(const UnitList &ordered, qsizetype wanted)
{
    qsizetype end = std::min(wanted, ordered.size());
    while (end > 0 && end < ordered.size() && *ordered.at(end)->coverage == *ordered.at(end - 1)->coverage)
        ++end;
    return end;
}

// Those at the edge by name, at most twice as many as wanted; a longer tie is counted.
QString edgeOf(const UnitList &ordered, qsizetype wanted, const DailyReportPlan &plan)
{
    const qsizetype end = edgeEnd(ordered, wanted);
    const qsizetype named = std::min(end, 2 * wanted);
    QStringList texts;
    for (qsizetype i = 0; i < named; ++i)
        texts.append(unitWithPercent(*ordered.at(i), plan.facts.campaign.targetOf(ordered.at(i)->code)));
    QString text = texts.join(QStringLiteral(", "));
    if (named < end)
        text += QStringLiteral(" và %1 khác cùng tỷ lệ").arg(officialformat::units(end - named));
    return text;
}

UnitList rankedTerritory(const DailyReportPlan &plan)
{
    UnitList ranked;
    for (const UnitFigures *unit : plan.territory) {
        if (unit->coverage && unit->status != UnitStatus::Excused)
            ranked.append(unit);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const UnitFigures *a, const UnitFigures *b) { return *a->coverage > *b->coverage; });
    return ranked;
}

QString goal(const DailyReportPlan &plan)
{
    const auto &targets = plan.facts.campaign.unitTargets;
    const bool own = std::any_of(plan.territory.begin(), plan.territory.end(),
                                 [&](const UnitFigures *unit) { return targets.contains(unit->code); });
    if (own)
        return QStringLiteral("đạt mục tiêu được giao");
    const QString base = plan.territoryBase();
    return QStringLiteral("đạt từ %1%%2 trở lên")
        .arg(plan.facts.day.target.text(), base.isEmpty() ? QString() : u' ' + base);
}

QString metText(const DailyReportPlan &plan, const UnitList &met, qsizetype ranked)
{
    const QString noun = plan.territoryNoun();
    if (met.isEmpty())
        return QStringLiteral("Chưa có %1 nào %2").arg(noun, goal(plan));
    const QString text = QStringLiteral("%1 %2 %3").arg(officialformat::fewPadded(met.size()), noun, goal(plan));
    return met.size() == ranked && ranked == plan.judged() ? QStringLiteral("Tất cả ") + text : text;
}

} // namespace

QString ranking(const DailyReportPlan &plan)
{
    const UnitList ranked = rankedTerritory(plan);
    if (ranked.isEmpty())
        return {};
    const auto isMet = [](const UnitFigures *unit) { return unit->met; };
    const UnitList met = chosen(ranked, isMet);
    const bool allMet = met.size() == ranked.size();
    constexpr qsizetype mostNamed = 12;
    const bool metNamed = !met.isEmpty() && !allMet && met.size() <= mostNamed;
    QString text = metText(plan, met, ranked.size());
    text += metNamed ? QStringLiteral(": %1.").arg(edgeOf(met, met.size(), plan)) : QStringLiteral(".");
    const qsizetype highest = metNamed ? 0 : edgeEnd(ranked, 3);
    if (!metNamed)
        text += QStringLiteral(" Cao nhất: %1.").arg(edgeOf(ranked, 3, plan));
    UnitList lowest = chosen(ranked.mid(highest), [&](const UnitFigures *unit) { return allMet || !unit->met; });
    std::stable_sort(lowest.begin(), lowest.end(),
                     [](const UnitFigures *a, const UnitFigures *b) { return *a->coverage < *b->coverage; });
    if (!lowest.isEmpty())
        text += QStringLiteral(" Thấp nhất: %1.").arg(edgeOf(lowest, 4, plan));
    return text;
}

} // namespace dophu::dailysentences
