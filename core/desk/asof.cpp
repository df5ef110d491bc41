#include "core/desk/asof.h"
#include "core/checks/limitfields.h"
#include "core/coverage/dayinputs.h"
#include "core/coverage/dayinputsjson.h"
#include "core/desk/sheetfindings.h"
#include "core/storage/campaignstore.h"
#include "core/storage/daystore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"

#include <algorithm>

namespace dophu
{

LineContext lineContextOf(const Campaign &campaign, const Registry &registry, const Limits &limits, UnitId unitId)
{
    LineContext context;
    context.unit = unitId;
    context.reporting = campaign.reporting;
    if (const Unit *unit = registry.byId(unitId)) {
        if (const Stream *stream = campaign.stream(unit->stream))
            context.baseKind = stream->baseKind;
    }
    context.bases = registry.basesOf(unitId);
    context.limits = limits;
    return context;
}

Result<AsOf> AsOf::after(const Database &database, qint64 campaignId, qint64 entry)
{
    AsOf known(database, entry);
    auto campaign = CampaignStore(database).campaign(campaignId, entry);
    if (!campaign)
        return tl::unexpected<Failure>(campaign.error());
    if (campaign->id == 0)
        return fail(FailureKind::NoCampaign, database.location());
    auto registry = RegistryStore(database).load(entry);
    if (!registry)
        return tl::unexpected<Failure>(registry.error());
    const auto limits = CampaignStore(database).setting(limitsSetting, entry);
    if (!limits)
        return tl::unexpected<Failure>(limits.error());
    known.m_limits = limitsFromJson(limits->toUtf8());
    known.m_campaignId = campaign->id;
    known.m_campaign = std::move(campaign->campaign);
    known.m_registry = std::move(*registry);
    return known;
}

Result<DayInputs> AsOf::live(Day day, Moment clock) const
{
    QVector<std::optional<Standing>> sheet(m_registry.units().size());
    const Outcome read =
        ReportStore(*m_database, m_campaignId).linesUpTo(day, m_entry, [&](UnitId unit, const QVector<DayReport> &line) {
            const qsizetype index = m_registry.indexOf(unit);
            if (index < 0)
                return;
            QVector<Standing> standings = judgeLine(line, lineContextOf(m_campaign, m_registry, m_limits, unit));
            if (standings.isEmpty())
                return;
            Standing &last = standings.last();
            if (last.day != day) { // only the day's own words and findings are the day's
                last.findings.clear();
                last.note.clear();
                last.reason.clear();
            }
            sheet[index] = std::move(last);
        });
    if (!read)
        return tl::unexpected<Failure>(read.error());
    DayInputs inputs = dayInputsOf(day, m_campaign, m_registry, std::move(sheet), clock >= m_campaign.cutoffOf(day));
    const ReportStore reports(*m_database, m_campaignId);
    const Outcome judged = judgeRows(inputs, m_campaign, m_limits, [&] { return reports.acceptedOn(day, m_entry); });
    if (!judged)
        return tl::unexpected<Failure>(judged.error());
    return inputs;
}

Result<QVector<DayTotal>> AsOf::totals(Day from, Day to, Moment clock) const
{
    QVector<DayTotal> totals;
    for (Day day = std::max(from, m_campaign.firstDay); day <= to; day = day.plus(1)) {
        auto inputs = counting(day, clock);
        if (!inputs)
            return tl::unexpected<Failure>(inputs.error());
        const Sum sum = consolidateSpending(*inputs).district.carriedForward;
        totals.append(DayTotal{day, sum.installed, sum.base});
    }
    return totals;
}

Result<qint64> AsOf::closing(Day day) const
{
    const auto act = DayStore(*m_database, m_campaignId).latest(day, m_entry);
    if (!act)
        return tl::unexpected<Failure>(act.error());
    return act->closed ? act->journal : 0;
}

Result<DayInputs> AsOf::counting(Day day, Moment clock) const
{
    const auto act = DayStore(*m_database, m_campaignId).latest(day, m_entry);
    if (!act)
        return tl::unexpected<Failure>(act.error());
    return act->closed ? Result<DayInputs>(dayInputsFromJson(act->snapshot)) : live(day, clock);
}

} // namespace dophu
