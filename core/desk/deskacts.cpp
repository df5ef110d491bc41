// What a desk changes. Each act is one transaction: the journal entry first, then the rows it vouches for.
#include "core/checks/sheetrules.h"
#include "core/coverage/dayinputsjson.h"
#include "core/desk/desk.h"
#include "core/desk/sheetfindings.h"
#include "core/storage/backup.h"
#include "core/storage/campaignstore.h"
#include "core/storage/daystore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"
#include "core/storage/stepstore.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr qint64 desksMayDiffer = 60'000; // milliseconds

QString spoken(Said said, const std::optional<Count> &value)
{
    if (said == Said::Value)
        return value ? QString::number(value->value()) : QString();
    return saidWord(said);
}

const DayReport *reportOn(const QVector<DayReport> &line, Day day)
{
    for (const DayReport &report : line) {
        if (report.day == day)
            return &report;
    }
    return nullptr;
}

QVector<Day> daysOf(const QVector<ReportDraft> &drafts)
{
    QSet<qint64> seen;
    QVector<Day> days;
    for (const ReportDraft &draft : drafts) {
        if (!seen.contains(draft.day.julian())) {
            seen.insert(draft.day.julian());
            days.append(draft.day);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

// What one act did to the sheet of one day, by unit: the revision that stood and the one that stands.
StepStore::Step stepOf(const QVector<CheckedEntries> &all, Day day, StepKind kind, qint64 turned)
{
    StepStore::Step step{day, kind, turned, {}};
    for (const CheckedEntries &entries : all)
        step.changes.append(StepStore::Change{entries.unit(), entries.numbers().first() - 1, entries.numbers().last()});
    return step;
}

// What counts on the day: the line's last standing by then, as the store reads it.
std::optional<Standing> standingOn(const QVector<Standing> &line, Day day)
{
    std::optional<Standing> found;
    for (const Standing &standing : line) {
        if (standing.day <= day)
            found = standing;
    }
    if (found && found->day != day) {
        found->findings.clear();
        found->note.clear();
        found->reason.clear();
    }
    return found;
}

// What the sheet's rules say of rows beside one another may change for a row that nobody touched.
Outcome rejudgeSheet(Consolidation &figures, DayInputs &spent, const Campaign &campaign, const Limits &limits,
                     const AcceptedOfDay &acceptedOfDay)
{
    if (campaign.reporting != Reporting::Cumulative)
        return {};
    QVector<SheetRow> sheet(figures.units.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        const UnitFigures &unit = figures.units.at(i);
        const std::optional<Standing> &standing = spent.rows.at(i).standing;
        sheet[i] = SheetRow{unit.id, unit.name, unit.base, standing ? &*standing : nullptr, &unit.findings};
    }
    const auto found = sheetFindings(sheet, figures.day, limits, acceptedOfDay);
    if (!found)
        return tl::unexpected<Failure>(found.error());
    QHash<qsizetype, std::optional<Standing>> changed;
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        const UnitFigures &unit = figures.units.at(i);
        if (!sheet.at(i).standing || (unit.findings.isEmpty() && !found->contains(i)))
            continue;
        QVector<Finding> findings;
        for (const Finding &finding : unit.findings) {
            if (!isOfSheet(finding.code))
                findings.append(finding);
        }
        findings += found->value(i);
        if (findings == unit.findings)
            continue;
        Standing standing = *sheet.at(i).standing;
        standing.findings = findings;
        standing.note = unit.note;
        standing.reason = unit.reason;
        changed.insert(i, standing);
    }
    if (!changed.isEmpty())
        reconsolidate(figures, spent, changed);
    return {};
}

} // namespace

JournalEntry Desk::entryNow(const QString &act, const QString &subject) const
{
    JournalEntry entry;
    entry.at = m_clock.now();
    entry.by = m_clerk.name;
    entry.desk = m_clerk.desk;
    entry.act = act;
    entry.subject = subject;
    return entry;
}

Result<JournalEntry> Desk::appendEntry(JournalEntry entry)
{
    if (const Outcome noticed = noticeClock(entry.at); !noticed)
        return tl::unexpected<Failure>(noticed.error());
    return JournalStore(*m_database).append(std::move(entry));
}

// R6: a PC clock set back during the day is noticed and logged, once per setting back. Clocks of different desks differ a
// little; only more than that between them is worth a note.
Outcome Desk::noticeClock(Moment at)
{
    const auto last = JournalStore(*m_database).last();
    if (!last)
        return tl::unexpected<Failure>(last.error());
    m_latestHour = std::max({m_latestHour, last->at, at});
    if (at >= m_latestHour)
        m_clockNoticed = false;
    if (last->number == 0 || at >= last->at)
        return {};
    const bool ownEntry = last->desk == m_clerk.desk;
    if (!ownEntry && (m_clockNoticed || last->at.epochMs() - at.epochMs() < desksMayDiffer))
        return {};
    JournalEntry entry = entryNow(QStringLiteral("clock"), m_clerk.desk);
    entry.before = last->at.iso();
    entry.after = at.iso();
    const auto appended = JournalStore(*m_database).append(std::move(entry));
    m_clockNoticed = appended.has_value();
    return appended ? Outcome() : tl::unexpected<Failure>(appended.error());
}

std::optional<Moment> Desk::clockBehind() const
{
    const bool behind = m_latestHour.epochMs() - m_clock.now().epochMs() >= desksMayDiffer;
    return behind ? std::optional<Moment>(m_latestHour) : std::nullopt;
}

Outcome Desk::signIn()
{
    const Outcome noted = m_database->write<void>([&]() -> Outcome {
        const auto appended = appendEntry(entryNow(QStringLiteral("sign_in"), m_clerk.desk));
        return appended ? Outcome() : tl::unexpected<Failure>(appended.error());
    });
    if (noted)
        told({});
    return noted;
}

Outcome Desk::guard(const ReportDraft &draft, const DayReport *present) const
{
    const Unit *unit = m_registry.byId(draft.unit);
    if (!unit)
        return fail(FailureKind::UnknownUnit, QString::number(draft.unit.value()));
    if (!m_campaign.includes(draft.day))
        return fail(FailureKind::DayOutsideCampaign, draft.day.iso());
    if (!unit->isValidOn(draft.day))
        return fail(FailureKind::UnitNotExpected, unit->code, draft.day.iso());
    if (draft.said == Said::Excused && draft.reason.trimmed().isEmpty())
        return fail(FailureKind::ReasonMissing, unit->code);
    const int stands = present ? present->revision : 0;
    if (draft.expected != ReportDraft::whatever && draft.expected != stands)
        return fail(FailureKind::ChangedElsewhere, unit->code,
                    present ? spoken(present->said, present->installed) : QString());
    // R10: a late first report goes into its own day even after closing; what was closed itself needs reopening.
    const bool heard = present && (present->said == Said::Value || present->said == Said::NoChange);
    const bool lateFirst = !heard && (draft.said == Said::Value || draft.said == Said::NoChange);
    if (lateFirst)
        return {};
    const auto act = DayStore(*m_database, m_campaignId).latest(draft.day);
    if (!act)
        return tl::unexpected<Failure>(act.error());
    return act->closed ? fail(FailureKind::DayClosed, draft.day.iso()) : Outcome();
}

Result<CheckedEntries> Desk::checked(UnitId unit, const QVector<ReportDraft> &drafts) const
{
    const auto history = ReportStore(*m_database, m_campaignId).lineOf(unit);
    if (!history)
        return tl::unexpected<Failure>(history.error());
    for (const ReportDraft &draft : drafts) {
        if (const Outcome allowed = guard(draft, reportOn(*history, draft.day)); !allowed)
            return tl::unexpected<Failure>(allowed.error());
    }
    return check(*history, drafts, contextOf(unit));
}

Result<Standing> Desk::enter(const ReportDraft &draft)
{
    const ReportStore reports(*m_database, m_campaignId);
    const StepStore steps(*m_database, m_campaignId);
    Written all;
    const Result<Standing> entered = m_database->write<Standing>([&]() -> Result<Standing> {
        if (const Outcome caught = catchUp(); !caught)
            return tl::unexpected<Failure>(caught.error());
        const auto length = journalLength();
        const auto entries = checked(draft.unit, {draft});
        if (!entries || !length)
            return tl::unexpected<Failure>(entries ? length.error() : entries.error());
        all.entries = {*entries};
        const StepStore::Step step = stepOf(all.entries, draft.day, StepKind::Done, 0);
        ContentDigest digest;
        reports.feed(digest, *entries);
        steps.feed(digest, step);
        JournalEntry entry = entryNow(QStringLiteral("report"), m_registry.byId(draft.unit)->code);
        entry.day = draft.day.iso();
        for (const Standing &standing : entries->lineBefore()) {
            if (standing.day == draft.day)
                entry.before = spoken(standing.said, standing.typed);
        }
        entry.after = spoken(draft.said, draft.installed);
        entry.reason = draft.reason;
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        all.journalBefore = *length;
        all.journalNow = appended->number;
        if (const Outcome written = reports.append(*entries, appended->number); !written)
            return tl::unexpected<Failure>(written.error());
        if (const Outcome written = steps.append(step, appended->number); !written)
            return tl::unexpected<Failure>(written.error());
        if (const Outcome settled = settleHeirs({draft.unit}); !settled)
            return tl::unexpected<Failure>(settled.error());
        for (const Standing &standing : entries->line()) {
            if (standing.day == draft.day)
                return standing;
        }
        Standing withdrawn; // blank again: what counted before goes on counting
        for (const Standing &standing : entries->line()) {
            if (standing.day < draft.day) {
                withdrawn.counted = withdrawn.before = standing.counted;
                withdrawn.countedFrom = standing.countedFrom;
            }
        }
        withdrawn.unit = draft.unit;
        withdrawn.day = draft.day;
        withdrawn.said = Said::Withdrawn;
        withdrawn.revision = entries->numbers().last();
        return withdrawn;
    });
    if (entered) {
        follow(all);
        told({draft.day});
    }
    return entered;
}

Outcome Desk::enterAll(const QVector<ReportDraft> &drafts, const QString &act, const QString &subject)
{
    return drafts.isEmpty() ? Outcome() : writeAll(drafts, SheetAct{act, subject, StepKind::Done, 0, std::nullopt, {}, {}});
}

Outcome Desk::turnBack(const QVector<ReportDraft> &drafts, StepKind kind, qint64 turned, Day day, const QString &subject)
{
    return writeAll(
        drafts,
        SheetAct{
            kind == StepKind::Undone ? QStringLiteral("undo") : QStringLiteral("redo"), subject, kind, turned, day, {}, {}});
}

Outcome Desk::writeAll(const QVector<ReportDraft> &drafts, const SheetAct &act)
{
    const Result<Written> written = m_database->write<Written>([&]() -> Result<Written> {
        if (const Outcome caught = catchUp(); !caught)
            return tl::unexpected<Failure>(caught.error());
        return storeAll(drafts, act);
    });
    if (!written)
        return tl::unexpected<Failure>(written.error());
    follow(*written);
    told(daysOf(drafts));
    return {};
}

// Inside a transaction: checks, journals and stores reports of any units and days.
Result<Desk::Written> Desk::storeAll(const QVector<ReportDraft> &drafts, const SheetAct &act)
{
    QMap<qint64, QVector<ReportDraft>> byUnit; // ascending: the order in which verifying reads revisions back
    for (const ReportDraft &draft : drafts)
        byUnit[draft.unit.value()].append(draft);
    const ReportStore reports(*m_database, m_campaignId);
    const StepStore steps(*m_database, m_campaignId);
    const auto length = journalLength();
    if (!length)
        return tl::unexpected<Failure>(length.error());
    Written written;
    written.journalBefore = *length;
    written.entries.reserve(byUnit.size());
    ContentDigest digest;
    for (auto it = byUnit.begin(); it != byUnit.end(); ++it) {
        auto entries = checked(UnitId(it.key()), it.value());
        if (!entries)
            return tl::unexpected<Failure>(entries.error());
        reports.feed(digest, *entries);
        written.entries.append(std::move(*entries));
    }
    // An act about one day is a step of that day's sheet; a history that is loaded is none.
    const QVector<Day> days = daysOf(drafts);
    const std::optional<Day> sheet = days.size() == 1 ? days.first() : act.day;
    const StepStore::Step step = stepOf(written.entries, sheet.value_or(Day()), act.kind, act.turned);
    if (sheet)
        steps.feed(digest, step);
    if (act.feed)
        act.feed(digest);
    JournalEntry entry = entryNow(act.act, act.subject);
    entry.day = sheet ? sheet->iso() : QString();
    entry.after = QString::number(drafts.size());
    entry.digest = digest.result();
    const auto appended = appendEntry(std::move(entry));
    if (!appended)
        return tl::unexpected<Failure>(appended.error());
    QVector<UnitId> units;
    for (const CheckedEntries &entries : std::as_const(written.entries)) {
        if (const Outcome stored = reports.append(entries, appended->number); !stored)
            return tl::unexpected<Failure>(stored.error());
        units.append(entries.unit());
    }
    written.journalNow = appended->number;
    if (sheet) {
        if (const Outcome stored = steps.append(step, appended->number); !stored)
            return tl::unexpected<Failure>(stored.error());
    }
    if (act.append) {
        if (const Outcome stored = act.append(appended->number); !stored)
            return tl::unexpected<Failure>(stored.error());
    }
    if (const Outcome settled = settleHeirs(units); !settled)
        return tl::unexpected<Failure>(settled.error());
    return written;
}

Result<QVector<Standing>> Desk::tryOut(const QVector<ReportDraft> &drafts) const
{
    QMap<qint64, QVector<ReportDraft>> byUnit;
    for (const ReportDraft &draft : drafts)
        byUnit[draft.unit.value()].append(draft);
    QVector<Standing> standings;
    for (auto it = byUnit.begin(); it != byUnit.end(); ++it) {
        const auto entries = checked(UnitId(it.key()), it.value());
        if (!entries)
            return tl::unexpected<Failure>(entries.error());
        for (const Standing &standing : entries->line()) {
            if (standing.day == it.value().last().day)
                standings.append(standing);
        }
    }
    return standings;
}

// The figures last asked for take in what was just written, unless somebody else wrote in between.
void Desk::follow(const Written &written)
{
    if (!m_worked || !m_worked->spent || m_worked->journal != written.journalBefore)
        return;
    for (const CheckedEntries &of : written.entries) {
        if (m_registry.excuseOn(of.unit(), m_worked->figures.day)) { // a blank there reads as excused: worked out afresh
            m_worked.reset();
            return;
        }
    }
    QHash<qint64, qsizetype> places;
    for (const CheckedEntries &of : written.entries)
        places.insert(of.unit().value(), -1);
    const QVector<UnitFigures> &units = m_worked->figures.units;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (const auto at = places.find(units.at(i).id.value()); at != places.end())
            *at = i;
    }
    QHash<qsizetype, std::optional<Standing>> changed;
    for (const CheckedEntries &of : written.entries) {
        if (const qsizetype place = places.value(of.unit().value()); place >= 0)
            changed.insert(place, standingOn(of.line(), m_worked->figures.day));
    }
    reconsolidate(m_worked->figures, *m_worked->spent, changed);
    const ReportStore reports(*m_database, m_campaignId);
    const Outcome judged = rejudgeSheet(m_worked->figures, *m_worked->spent, m_campaign, m_limits,
                                        [&] { return reports.acceptedOn(m_worked->figures.day); });
    if (!judged)
        return m_worked.reset(); // the day is read again when it is asked for
    m_worked->journal = written.journalNow;
}

Outcome Desk::acceptFindings(Day day, const QVector<QPair<UnitId, FindingCode>> &findings, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(FailureKind::ReasonMissing, day.iso());
    const ReportStore reports(*m_database, m_campaignId);
    const Outcome accepted = m_database->write<void>([&]() -> Outcome {
        if (const Outcome caught = catchUp(); !caught)
            return caught;
        const auto act = DayStore(*m_database, m_campaignId).latest(day);
        if (!act)
            return tl::unexpected<Failure>(act.error());
        if (act->closed)
            return fail(FailureKind::DayClosed, day.iso());
        for (const auto &[unitId, code] : findings) {
            const auto line = reports.lineOf(unitId);
            if (!line)
                return tl::unexpected<Failure>(line.error());
            const DayReport *report = reportOn(*line, day);
            const Unit *unit = m_registry.byId(unitId);
            if (!report || !unit)
                return fail(FailureKind::UnitNotExpected, unit ? unit->code : QString(), day.iso());
            ContentDigest digest;
            reports.feed(digest, unitId, day, report->revision, code, reason.trimmed());
            JournalEntry entry = entryNow(QStringLiteral("accept"), unit->code);
            entry.day = day.iso();
            entry.before = codeWord(code);
            entry.after = spoken(report->said, report->installed);
            entry.reason = reason.trimmed();
            entry.digest = digest.result();
            const auto appended = appendEntry(std::move(entry));
            if (!appended)
                return tl::unexpected<Failure>(appended.error());
            const Outcome written =
                reports.appendAcceptance(unitId, day, report->revision, code, reason.trimmed(), appended->number);
            if (!written)
                return written;
            const auto after = reports.lineOf(unitId);
            if (!after)
                return tl::unexpected<Failure>(after.error());
            const LineContext context = contextOf(unitId);
            if (const Outcome done = reports.replaceStandings(judgeLine(*line, context), judgeLine(*after, context)); !done)
                return done;
            if (const Outcome settled = settleHeirs({unitId}); !settled)
                return settled;
        }
        return {};
    });
    if (accepted)
        told({day});
    return accepted;
}

Outcome Desk::accept(UnitId unit, Day day, FindingCode code, const QString &reason)
{
    return acceptFindings(day, {{unit, code}}, reason);
}

Outcome Desk::acceptAll(Day day, const QString &reason)
{
    // Accepting an error changes what counts and may so raise another finding on the same day's value: once more, then.
    for (int round = 0; round < 3; ++round) {
        const auto live = liveConsolidation(day);
        if (!live)
            return tl::unexpected<Failure>(live.error());
        QVector<QPair<UnitId, FindingCode>> open;
        for (const UnitFigures &unit : live->units) {
            for (const Finding &finding : unit.findings) {
                if (finding.isOpen() && finding.severity() != Severity::Hint)
                    open.append({unit.id, finding.code});
            }
        }
        if (open.isEmpty())
            return {};
        if (const Outcome accepted = acceptFindings(day, open, reason); !accepted)
            return accepted;
    }
    return {};
}

Result<DayState> Desk::close(Day day, const QVector<ReportDraft> &decisions)
{
    if (!m_campaign.includes(day))
        return fail(FailureKind::DayOutsideCampaign, day.iso());
    const DayStore days(*m_database, m_campaignId);
    const Outcome closed = m_database->write<void>([&]() -> Outcome {
        if (const Outcome caught = catchUp(); !caught)
            return caught;
        const auto latest = days.latest(day);
        if (!latest)
            return tl::unexpected<Failure>(latest.error());
        if (latest->closed)
            return fail(FailureKind::DayClosed, day.iso());
        if (!decisions.isEmpty()) {
            const auto stored =
                storeAll(decisions, SheetAct{QStringLiteral("closing_choice"), day.iso(), StepKind::Done, 0, {}, {}, {}});
            if (!stored)
                return tl::unexpected<Failure>(stored.error());
        }
        const auto check = closingCheck(day);
        if (!check)
            return tl::unexpected<Failure>(check.error());
        if (!check->ready()) {
            return fail(FailureKind::Unresolved, day.iso(),
                        QStringLiteral("%1 %2").arg(check->errors.size()).arg(check->warnings.size()));
        }
        auto inputs = liveInputs(day);
        if (!inputs)
            return tl::unexpected<Failure>(inputs.error());
        inputs->past = true;
        DayStore::Act act{latest->step + 1, true, dayInputsToJson(*inputs), 0};
        ContentDigest digest;
        days.feed(digest, day, act);
        JournalEntry entry = entryNow(QStringLiteral("close"), day.iso());
        entry.day = day.iso();
        const auto coverage = consolidate(*inputs).district.carriedForward.coverage();
        entry.after = coverage ? coverage->text() + u'%' : QString();
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        act.journal = appended->number;
        return days.append(day, act);
    });
    if (!closed)
        return tl::unexpected<Failure>(closed.error());
    told({day});
    return dayState(day);
}

Outcome Desk::reopen(Day day, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(FailureKind::ReasonMissing, day.iso());
    if (!m_clerk.mayReopen())
        return fail(FailureKind::NotAllowed, m_clerk.name);
    const DayStore days(*m_database, m_campaignId);
    const Outcome reopened = m_database->write<void>([&]() -> Outcome {
        const auto latest = days.latest(day);
        if (!latest)
            return tl::unexpected<Failure>(latest.error());
        if (!latest->closed)
            return fail(FailureKind::DayNotClosed, day.iso());
        DayStore::Act act{latest->step + 1, false, {}, 0};
        ContentDigest digest;
        days.feed(digest, day, act);
        JournalEntry entry = entryNow(QStringLiteral("reopen"), day.iso());
        entry.day = day.iso();
        entry.reason = reason.trimmed();
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        act.journal = appended->number;
        return days.append(day, act);
    });
    if (reopened)
        told({day});
    return reopened;
}

Outcome Desk::backup(const QString &path)
{
    if (const Outcome saved = backupTo(*m_database, path); !saved)
        return saved;
    const Outcome noted = m_database->write<void>([&]() -> Outcome {
        const auto appended = appendEntry(entryNow(QStringLiteral("backup"), path));
        return appended ? Outcome() : tl::unexpected<Failure>(appended.error());
    });
    if (noted)
        told({});
    return noted;
}

Outcome Desk::refresh()
{
    const auto last = JournalStore(*m_database).last();
    if (!last)
        return tl::unexpected<Failure>(last.error());
    if (last->number == m_seenJournal)
        return {};
    const auto news = JournalStore(*m_database).entries(int(last->number - m_seenJournal), {});
    if (!news)
        return tl::unexpected<Failure>(news.error());
    if (const Outcome loaded = load(); !loaded)
        return loaded;
    QVector<Day> days;
    for (const JournalEntry &entry : *news) {
        const auto day = Day::fromIso(entry.day);
        if (day && !days.contains(*day))
            days.append(*day);
    }
    emit registryChanged();
    emit campaignChanged();
    for (const Day day : days)
        emit dayChanged(day);
    return {};
}

void Desk::told(const QVector<Day> &days)
{
    // What another desk wrote in between is left for refresh() to tell.
    const auto length = journalLength();
    const auto news = length ? JournalStore(*m_database).entries(int(*length - m_seenJournal), {}) : QVector<JournalEntry>();
    if (length && news && std::all_of(news->begin(), news->end(), [this](const JournalEntry &entry) {
            return entry.by == m_clerk.name && entry.desk == m_clerk.desk;
        }))
        m_seenJournal = *length;
    emit saved(m_clock.now());
    for (const Day day : days)
        emit dayChanged(day);
}

} // namespace dophu
