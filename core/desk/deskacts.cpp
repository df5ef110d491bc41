// What a desk changes. Each act is one transaction: the journal entry first, then the rows it vouches for.
#include "core/desk/desk.h"
#include "core/desk/spokenreport.h"
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

Outcome Desk::guard(const ReportDraft &draft, const DayReport *present, QHash<qint64, bool> &closed) const
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
    auto known = closed.constFind(draft.day.julian());
    if (known == closed.constEnd()) {
        const auto act = DayStore(*m_database, m_campaignId).latest(draft.day);
        if (!act)
            return tl::unexpected<Failure>(act.error());
        known = closed.insert(draft.day.julian(), act->closed);
    }
    return *known ? fail(FailureKind::DayClosed, draft.day.iso()) : Outcome();
}

// By unit, ascending: the order in which verifying reads revisions back.
Result<QVector<CheckedEntries>> Desk::checked(const QVector<ReportDraft> &drafts) const
{
    QMap<qint64, QVector<ReportDraft>> byUnit;
    for (const ReportDraft &draft : drafts)
        byUnit[draft.unit.value()].append(draft);
    QVector<UnitId> units;
    for (auto it = byUnit.keyBegin(); it != byUnit.keyEnd(); ++it)
        units.append(UnitId(*it));
    const auto lines = ReportStore(*m_database, m_campaignId).linesOf(units);
    if (!lines)
        return tl::unexpected<Failure>(lines.error());
    QVector<CheckedEntries> all;
    all.reserve(units.size());
    QHash<qint64, bool> closed; // by day: asked for once
    for (const UnitId unit : std::as_const(units)) {
        const QVector<DayReport> history = lines->value(unit.value());
        const QVector<ReportDraft> &own = byUnit[unit.value()];
        for (const ReportDraft &draft : own) {
            if (const Outcome allowed = guard(draft, reportOn(history, draft.day), closed); !allowed)
                return tl::unexpected<Failure>(allowed.error());
        }
        all.append(check(history, own, contextOf(unit)));
    }
    return all;
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
        auto checkedOne = checked({draft});
        if (!checkedOne || !length)
            return tl::unexpected<Failure>(checkedOne ? length.error() : checkedOne.error());
        all.entries = std::move(*checkedOne);
        const CheckedEntries *entries = &all.entries.constFirst();
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
    const ReportStore reports(*m_database, m_campaignId);
    const StepStore steps(*m_database, m_campaignId);
    const auto length = journalLength();
    if (!length)
        return tl::unexpected<Failure>(length.error());
    Written written;
    written.journalBefore = *length;
    auto entries = checked(drafts);
    if (!entries)
        return tl::unexpected<Failure>(entries.error());
    written.entries = std::move(*entries);
    ContentDigest digest;
    for (const CheckedEntries &of : std::as_const(written.entries))
        reports.feed(digest, of);
    // An act about one day is a step of that day's sheet; a history that is loaded is none.
    const QVector<Day> days = daysOf(drafts);
    const std::optional<Day> sheet = days.size() == 1 ? days.first() : act.day;
    QVector<AcceptanceAct> back;
    if (act.turned != 0 && sheet) {
        const auto coming = acceptancesComingBack(written.entries, act.turned, *sheet);
        if (!coming)
            return tl::unexpected<Failure>(coming.error());
        back = *coming;
        for (const AcceptanceAct &accepted : std::as_const(back))
            reports.feed(digest, accepted);
    }
    written.accepted = !back.isEmpty();
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
    for (const CheckedEntries &of : std::as_const(written.entries)) {
        if (const Outcome stored = reports.append(of, appended->number); !stored)
            return tl::unexpected<Failure>(stored.error());
        if (const Outcome stored = rejudgeAccepted(of, back, appended->number); !stored)
            return tl::unexpected<Failure>(stored.error());
        units.append(of.unit());
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
    const auto all = checked(drafts);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    QVector<Standing> standings;
    for (const CheckedEntries &entries : *all) {
        for (const Standing &standing : entries.line()) {
            if (standing.day == entries.drafts().last().day)
                standings.append(standing);
        }
    }
    return standings;
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

} // namespace dophu
