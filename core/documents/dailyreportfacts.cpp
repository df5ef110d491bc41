#include "core/documents/dailyreportfacts.h"

#include "core/desk/desk.h"

namespace dophu
{

namespace
{

QVector<EarlierReport> earlierReports(const Desk &desk, const QVector<Standing> &standings)
{
    QVector<EarlierReport> reports;
    for (const Standing &standing : standings) {
        const Unit *unit = desk.registry().byId(standing.unit);
        const std::optional<Count> installed = standing.typed ? standing.typed : standing.counted;
        if (unit && installed)
            reports.append({unit->name, standing.day, *installed, standing.firstReceived});
    }
    return reports;
}

} // namespace

Result<DailyReportFacts> dailyReportFacts(const Desk &desk, Day day, const DailyReportFields &fields)
{
    if (!desk.campaign().includes(day))
        return fail(FailureKind::DayOutsideCampaign, day.iso());
    DailyReportFacts facts;
    facts.campaign = desk.campaign();
    facts.office = desk.office();
    auto figures = desk.consolidation(day);
    if (!figures)
        return tl::unexpected<Failure>(figures.error());
    facts.day = std::move(*figures);
    if (desk.campaign().includes(day.plus(-1))) {
        auto before = desk.consolidation(day.plus(-1));
        if (!before)
            return tl::unexpected<Failure>(before.error());
        facts.dayBefore = std::move(*before);
    }
    const auto pace = desk.pace(day);
    const auto state = desk.dayState(day);
    const auto earlier = desk.lateForEarlierDays(day);
    if (!pace)
        return tl::unexpected<Failure>(pace.error());
    if (!state)
        return tl::unexpected<Failure>(state.error());
    if (!earlier)
        return tl::unexpected<Failure>(earlier.error());
    facts.pace = *pace;
    facts.closed = state->closed;
    facts.seal = state->closed ? state->seal : QString();
    facts.lateForEarlierDays = earlierReports(desk, *earlier);
    return filledIn(std::move(facts), fields);
}

DailyReportFacts filledIn(DailyReportFacts facts, const DailyReportFields &fields)
{
    facts.number = fields.number;
    facts.signedOn = fields.signedOn.value_or(facts.day.day);
    facts.difficulties = fields.difficulties;
    facts.proposals = fields.proposals;
    facts.own = fields.own;
    if (fields.recipients)
        facts.campaign.recipients = *fields.recipients;
    if (fields.signer) {
        facts.office.signerAuthority = fields.signer->authority;
        facts.office.signerTitle = fields.signer->title;
        facts.office.signerName = fields.signer->name;
    }
    return facts;
}

} // namespace dophu
