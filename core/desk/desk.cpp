#include "core/desk/desk.h"
#include "core/coverage/dayinputs.h"
#include "core/coverage/dayinputsjson.h"
#include "core/coverage/pacedays.h"
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
    const auto officeVersion = campaigns.settingVersion(officeSetting);
    if (!officeVersion)
        return tl::unexpected<Failure>(officeVersion.error());
    const auto last = JournalStore(*m_database).last();
    if (!last)
        return tl::unexpected<Failure>(last.error());
    m_campaignId = campaign->id;
    m_campaignVersion = campaign->version;
    m_campaign = campaign->campaign;
    m_office = *office;
    m_officeVersion = *officeVersion;
    m_seenJournal = last->number;
    m_worked.reset(); // it may have been worked out with what was known before
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
    return followRules();
}

QString Desk::location() const
{
    return m_database->location();
}

Result<DayInputs> Desk::liveInputs(Day day) const
{
    StandingPlaces places;
    DayInputs inputs = expectedOn(day, m_campaign, m_registry, m_clock.now() >= m_campaign.cutoffOf(day), places);
    if (const Outcome read = ReportStore(*m_database, m_campaignId).readDay(day, m_registry, places); !read)
        return tl::unexpected<Failure>(read.error());
    completeRows(inputs, m_registry);
    const ReportStore reports(*m_database, m_campaignId);
    if (const Outcome judged = judgeRows(inputs, m_campaign, m_limits, [&] { return reports.acceptedOn(day); }); !judged)
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
    m_worked = WorkedOut{*last, past, std::move(figures), std::nullopt};
    if (m_typing)
        m_worked->spent = std::move(*inputs);
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
    if (act->step == 0)
        return state;
    const auto entry = JournalStore(*m_database).entry(act->journal);
    if (!entry)
        return tl::unexpected<Failure>(entry.error());
    if (!act->closed) {
        state.reopenedAt = entry->at;
        return state;
    }
    state.closedAt = entry->at;
    state.closedBy = entry->by;
    state.seal = sealOf(*entry);
    return state;
}

// Unit and day of everyone who is out of that day's sums.
Result<QSet<QPair<qint64, qint64>>> Desk::excusedPlaces(Day from, Day to) const
{
    const ReportStore reports(*m_database, m_campaignId);
    const auto spoken = reports.excusedBetween(from, to);
    if (!spoken)
        return tl::unexpected<Failure>(spoken.error());
    QSet<QPair<qint64, qint64>> excused;
    for (const auto &[unit, day] : *spoken)
        excused.insert({unit.value(), day.julian()});
    for (const Excuse &excuse : m_registry.excuses()) {
        const auto own = reports.standingsOf(excuse.unit, from, to);
        if (!own)
            return tl::unexpected<Failure>(own.error());
        QSet<qint64> reportedAllTheSame;
        for (const Standing &standing : *own)
            reportedAllTheSame.insert(standing.day.julian());
        for (Day day = from; day <= to; day = day.plus(1)) {
            if (excuse.covers(day) && !reportedAllTheSame.contains(day.julian()))
                excused.insert({excuse.unit.value(), day.julian()});
        }
    }
    return excused;
}

// What a closing froze never changes, so it is read once.
Result<DayTotal> Desk::frozenTotal(Day day, qint64 closing) const
{
    if (const auto known = m_frozen.constFind(closing); known != m_frozen.constEnd())
        return *known;
    const auto act = DayStore(*m_database, m_campaignId).latest(day);
    if (!act)
        return tl::unexpected<Failure>(act.error());
    const Sum sum = consolidate(dayInputsFromJson(act->snapshot)).district.carriedForward;
    return *m_frozen.insert(closing, DayTotal{day, sum.installed, sum.base});
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
    const auto excused = excusedPlaces(from, to);
    const auto closed = DayStore(*m_database, m_campaignId).closedBetween(from, to);
    if (!excused || !closed)
        return tl::unexpected<Failure>(excused ? closed.error() : excused.error());
    const Outcome read = ReportStore(*m_database, m_campaignId)
                             .countedBetween(from, to, [&](UnitId id, const QVector<std::optional<Count>> &counted) {
                                 const Unit *unit = m_registry.byId(id);
                                 const Stream *stream = unit ? m_campaign.stream(unit->stream) : nullptr;
                                 if (!stream || !stream->inTotal)
                                     return;
                                 for (qsizetype i = 0; i < counted.size(); ++i) {
                                     const Day day = from.plus(i);
                                     if (excused->contains({id.value(), day.julian()}))
                                         continue;
                                     const Base *base =
                                         unit->isValidOn(day) ? m_registry.baseOn(id, stream->baseKind, day) : nullptr;
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
        const Day day = from.plus(i);
        if (const qint64 closing = closed->value(day.julian()); closing != 0) {
            const auto frozen = frozenTotal(day, closing);
            if (!frozen)
                return tl::unexpected<Failure>(frozen.error());
            totals.append(*frozen);
        } else {
            totals.append(DayTotal{day, Count::from(running.at(i).installed).value_or(Count()),
                                   Count::from(running.at(i).base).value_or(Count())});
        }
    }
    return totals;
}

Result<Pace> Desk::pace(Day day) const
{
    const auto today = consolidation(day);
    if (!today)
        return tl::unexpected<Failure>(today.error());
    const auto before = totals(day.plus(-paceDays), day.plus(-1));
    if (!before)
        return tl::unexpected<Failure>(before.error());
    // The day itself as it counts on paper: excused units are out of it, and a closed day is what was frozen.
    const Sum &sum = today->district.carriedForward;
    return paceOf(*before, DayTotal{day, sum.installed, sum.base}, m_campaign.target, m_campaign.targetBy);
}

Result<QVector<Standing>> Desk::line(UnitId unit, Day from, Day to) const
{
    return ReportStore(*m_database, m_campaignId).standingsOf(unit, from, to);
}

Result<QVector<Revision>> Desk::historyOf(UnitId unit, Day day) const
{
    return ReportStore(*m_database, m_campaignId).historyOf(unit, day);
}

Result<QHash<qint64, Revision>> Desk::latestOf(const QVector<UnitId> &units, Day day) const
{
    return ReportStore(*m_database, m_campaignId).latestOf(units, day);
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
    const StepStore store(*m_database, m_campaignId);
    const auto members = store.membersOf(journal);
    if (!members)
        return tl::unexpected<Failure>(members.error());
    QVector<StepChange> all;
    for (const StepStore::Member &member : *members) {
        const auto changes = store.changesOf(member.journal);
        if (!changes)
            return changes;
        all += *changes;
    }
    return all;
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
    return lineContextOf(m_campaign, m_registry, m_limits, unit);
}

} // namespace dophu
