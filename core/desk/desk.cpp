#include "core/desk/desk.h"
#include "core/coverage/dayinputs.h"
#include "core/coverage/dayinputsjson.h"
#include "core/desk/asof.h"
#include "core/desk/sheetfindings.h"
#include "core/storage/campaignstore.h"
#include "core/storage/daystore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"
#include "core/storage/stepstore.h"
#include "core/storage/verification.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

Desk::Desk(std::unique_ptr<Database> database, const Clock &clock, Clerk clerk)
    : m_database(std::move(database)), m_clock(clock), m_clerk(std::move(clerk))
{
}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(std::unique_ptr<Database> database, const Clock &clock, Clerk clerk)
{
    auto desk = openQuickly(std::move(database), clock, std::move(clerk));
    if (!desk)
        return desk;
    if (const Outcome read = (*desk)->readRegistry(); !read)
        return tl::unexpected<Failure>(read.error());
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::openQuickly(std::unique_ptr<Database> database, const Clock &clock, Clerk clerk)
{
    std::unique_ptr<Desk> desk(new Desk(std::move(database), clock, std::move(clerk)));
    if (const Outcome loaded = desk->loadCampaign(); !loaded)
        return tl::unexpected<Failure>(loaded.error());
    return desk;
}

Outcome Desk::load()
{
    if (const Outcome loaded = loadCampaign(); !loaded)
        return loaded;
    m_registryRead = false;
    return readRegistry();
}

Outcome Desk::loadCampaign()
{
    const CampaignStore campaigns(*m_database);
    const auto campaign = m_campaignId == 0 ? campaigns.current() : campaigns.campaign(m_campaignId);
    if (!campaign)
        return tl::unexpected<Failure>(campaign.error());
    if (campaign->id == 0)
        return fail(FailureKind::NoCampaign, m_database->location());
    const auto office = CampaignStore(*m_database).office();
    if (!office)
        return tl::unexpected<Failure>(office.error());
    const auto last = JournalStore(*m_database).last();
    if (!last)
        return tl::unexpected<Failure>(last.error());
    m_campaignId = campaign->id;
    m_campaignVersion = campaign->version;
    m_campaign = campaign->campaign;
    m_office = *office;
    m_seenJournal = last->number;
    const auto latest = JournalStore(*m_database).latestMoment();
    if (!latest)
        return tl::unexpected<Failure>(latest.error());
    m_latestHour = *latest;
    if (const Outcome read = readSettings(); !read)
        return read;
    takeRole();
    return {};
}

Outcome Desk::readRegistry()
{
    if (m_registryRead)
        return {};
    auto registry = RegistryStore(*m_database).load();
    if (!registry)
        return tl::unexpected<Failure>(registry.error());
    m_registry = std::move(*registry);
    m_registryRead = true;
    return {};
}

QString Desk::location() const
{
    return m_database->location();
}

namespace
{

// A day covered by an excuse stands as excused without a report; what counted before goes on counting afterwards.
Standing excusedStanding(const std::optional<Standing> &last, const Excuse &excuse, Day day)
{
    Standing standing;
    standing.unit = excuse.unit;
    standing.day = day;
    standing.said = Said::Excused;
    standing.reason = excuse.reason;
    if (last) {
        standing.counted = standing.before = last->counted;
        standing.countedFrom = last->countedFrom;
        standing.recentIncrease = last->recentIncrease;
        standing.recentDays = last->recentDays;
    }
    return standing;
}

// By heir: "nhập từ Xã A, Xã B từ 20/8/2020 (…)".
QHash<qint64, QString> originsOf(const Registry &registry)
{
    QHash<qint64, QString> origins;
    for (const Lineage &lineage : registry.lineages()) {
        QStringList names;
        for (const LineagePart &part : lineage.parts) {
            const Unit *from = registry.byId(part.from);
            if (from && !names.contains(from->name))
                names.append(from->name);
        }
        QString rule = lineage.rule;
        while (rule.endsWith(u'.'))
            rule.chop(1);
        const QString text =
            (lineage.kind == Lineage::Merge ? QStringLiteral("nhập từ %1 từ ngày %2 (%3)")
                                            : QStringLiteral("tách từ %1 từ ngày %2 (%3)"))
                .arg(names.join(QStringLiteral(", ")), lineage.day.date().toString(QStringLiteral("d/M/yyyy")), rule);
        for (const LineagePart &part : lineage.parts)
            origins.insert(part.to.value(), text);
    }
    return origins;
}

void applyUnitChanges(DayInputs &inputs, const Registry &registry)
{
    const QHash<qint64, QString> origins = originsOf(registry);
    QHash<qint64, const Excuse *> excuses; // of this day
    for (const Excuse &excuse : registry.excuses()) {
        if (excuse.covers(inputs.day))
            excuses.insert(excuse.unit.value(), &excuse);
    }
    if (origins.isEmpty() && excuses.isEmpty())
        return;
    for (DayRow &row : inputs.rows) {
        const Excuse *excuse = excuses.value(row.id.value());
        if (excuse && (!row.standing || row.standing->day != inputs.day))
            row.standing = excusedStanding(row.standing, *excuse, inputs.day);
        row.origin = origins.value(row.id.value());
    }
}

} // namespace

Result<DayInputs> Desk::liveInputs(Day day) const
{
    StandingPlaces places;
    DayInputs inputs = expectedOn(day, m_campaign, m_registry, m_clock.now() >= m_campaign.cutoffOf(day), places);
    if (const Outcome read = ReportStore(*m_database, m_campaignId).readDay(day, m_registry, places); !read)
        return tl::unexpected<Failure>(read.error());
    applyUnitChanges(inputs, m_registry);
    takeOwnWords(inputs);
    const ReportStore reports(*m_database, m_campaignId);
    if (const Outcome judged = judgeRows(inputs, m_campaign, [&] { return reports.acceptedOn(day); }); !judged)
        return tl::unexpected<Failure>(judged.error());
    return inputs;
}

Result<Consolidation> Desk::liveConsolidation(Day day) const
{
    auto inputs = liveInputs(day);
    if (!inputs)
        return tl::unexpected<Failure>(inputs.error());
    return consolidate(std::move(*inputs));
}

Result<Consolidation> Desk::consolidation(Day day) const
{
    // Several parts of the window ask for the same day at once. What was worked out holds until the journal has grown
    // or the day's cut-off has passed.
    const auto last = JournalStore(*m_database).lastNumber();
    if (!last)
        return tl::unexpected<Failure>(last.error());
    const bool past = m_clock.now() >= m_campaign.cutoffOf(day);
    if (m_worked && m_worked->journal == *last && m_worked->past == past && m_worked->figures.day == day)
        return m_worked->figures;
    const auto act = DayStore(*m_database, m_campaignId).latest(day);
    if (!act)
        return tl::unexpected<Failure>(act.error());
    if (act->closed) {
        m_worked = WorkedOut{*last, past, consolidate(dayInputsFromJson(act->snapshot)), std::nullopt};
        return m_worked->figures;
    }
    auto inputs = liveInputs(day);
    if (!inputs)
        return tl::unexpected<Failure>(inputs.error());
    Consolidation figures = consolidateSpending(*inputs);
    m_worked = WorkedOut{*last, past, std::move(figures), std::move(*inputs)};
    return m_worked->figures;
}

Result<DayState> Desk::dayState(Day day) const
{
    const auto act = DayStore(*m_database, m_campaignId).latest(day);
    if (!act)
        return tl::unexpected<Failure>(act.error());
    DayState state;
    state.day = day;
    state.closed = act->closed;
    if (!act->closed)
        return state;
    const auto entry = JournalStore(*m_database).entry(act->journal);
    if (!entry)
        return tl::unexpected<Failure>(entry.error());
    state.closedAt = entry->at;
    state.closedBy = entry->by;
    state.seal = sealOf(*entry);
    return state;
}

Result<QVector<DayTotal>> Desk::totals(Day from, Day to) const
{
    from = std::max(from, m_campaign.firstDay);
    if (to < from)
        return QVector<DayTotal>();
    struct Running
    {
        qint64 installed = 0;
        qint64 base = 0;
    };
    QVector<Running> running(from.daysTo(to) + 1);
    QHash<qint64, QSet<qint64>> reportedAllTheSame; // of units with an excuse: the days with a word of their own
    for (const Excuse &excuse : m_registry.excuses()) {
        const auto own = ReportStore(*m_database, m_campaignId).standingsOf(excuse.unit, from, to);
        if (!own)
            return tl::unexpected<Failure>(own.error());
        for (const Standing &standing : *own)
            reportedAllTheSame[excuse.unit.value()].insert(standing.day.julian());
    }
    const Outcome read =
        ReportStore(*m_database, m_campaignId)
            .countedBetween(from, to, [&](UnitId id, const QVector<std::optional<Count>> &counted) {
                const Unit *unit = m_registry.byId(id);
                const Stream *stream = unit ? m_campaign.stream(unit->stream) : nullptr;
                if (!stream || !stream->inTotal)
                    return;
                for (qsizetype i = 0; i < counted.size(); ++i) {
                    const Day day = from.plus(i);
                    if (m_registry.excuseOn(id, day) && !reportedAllTheSame.value(id.value()).contains(day.julian()))
                        continue;
                    const Base *base = unit->isValidOn(day) ? m_registry.baseOn(id, stream->baseKind, day) : nullptr;
                    if (!base || base->value.value() == 0)
                        continue;
                    running[i].installed += counted.at(i).value_or(Count()).value();
                    running[i].base += base->value.value();
                }
            });
    if (!read)
        return tl::unexpected<Failure>(read.error());
    QVector<DayTotal> totals;
    for (qsizetype i = 0; i < running.size(); ++i) {
        totals.append(DayTotal{from.plus(i), Count::from(running.at(i).installed).value_or(Count()),
                               Count::from(running.at(i).base).value_or(Count())});
    }
    return totals;
}

Result<Pace> Desk::pace(Day day) const
{
    const auto today = consolidation(day);
    if (!today)
        return tl::unexpected<Failure>(today.error());
    auto series = totals(day.plus(-7), day.plus(-1));
    if (!series)
        return tl::unexpected<Failure>(series.error());
    // Days before anything was known are no data: a campaign that starts late has no pace yet.
    series->erase(series->begin(), std::find_if(series->begin(), series->end(),
                                                [](const DayTotal &total) { return total.installed.value() > 0; }));
    // The day itself as it counts on paper: excused units are out of it, and a closed day is what was frozen.
    const Sum &sum = today->district.carriedForward;
    series->append(DayTotal{day, sum.installed, sum.base});
    return paceOf(*series, m_campaign.target, m_campaign.targetBy);
}

Result<QVector<Standing>> Desk::line(UnitId unit, Day from, Day to) const
{
    return ReportStore(*m_database, m_campaignId).standingsOf(unit, from, to);
}

Result<QVector<Revision>> Desk::historyOf(UnitId unit, Day day) const
{
    return ReportStore(*m_database, m_campaignId).historyOf(unit, day);
}

Result<ClosingCheck> Desk::closingCheck(Day day) const
{
    const auto live = liveConsolidation(day);
    if (!live)
        return tl::unexpected<Failure>(live.error());
    return closingCheckOf(*live);
}

ClosingCheck closingCheckOf(const Consolidation &live)
{
    ClosingCheck check;
    for (const UnitFigures &unit : live.units) {
        if (unit.hasOpen(Severity::Error))
            check.errors.append(unit);
        else if (unit.hasOpen(Severity::Warning))
            check.warnings.append(unit);
        if (unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue)
            check.missing.append(unit);
    }
    return check;
}

Result<QVector<JournalEntry>> Desk::journal(int most, const QString &day) const
{
    return JournalStore(*m_database).entries(most, day);
}

Result<QVector<JournalEntry>> Desk::journalBefore(qint64 number, const JournalQuery &query, int most) const
{
    return JournalStore(*m_database).before(number, query, most);
}

Result<JournalEntry> Desk::journalEntry(qint64 number) const
{
    return JournalStore(*m_database).entry(number);
}

Result<QStringList> Desk::journalPersons() const
{
    return JournalStore(*m_database).persons();
}

Result<qint64> Desk::journalLength() const
{
    return JournalStore(*m_database).lastNumber();
}

Result<ChainVerdict> Desk::verify() const
{
    return verifyStore(*m_database, m_campaignId, [this](UnitId unit) { return contextOf(unit); });
}

Result<QVector<StepRecord>> Desk::stepsAfter(qint64 newest, Day day) const
{
    return StepStore(*m_database, m_campaignId).recordsAfter(newest, day, m_clerk.name, m_clerk.desk);
}

Result<QVector<StepChange>> Desk::changesOf(qint64 journal) const
{
    return StepStore(*m_database, m_campaignId).changesOf(journal);
}

Result<QVector<Standing>> Desk::lateForEarlierDays(Day day) const
{
    const auto state = dayState(day);
    if (!state)
        return tl::unexpected<Failure>(state.error());
    const Moment from = Moment::local(day.plus(-1), m_campaign.submission);
    const Moment to = state->closed ? state->closedAt : Moment::local(day, m_campaign.submission);
    return ReportStore(*m_database, m_campaignId).belatedlyReceived(day, from, to);
}

LineContext Desk::contextOf(UnitId unit) const
{
    LineContext context = lineContextOf(m_campaign, m_registry, unit);
    context.limits = m_limits;
    return context;
}

} // namespace dophu
