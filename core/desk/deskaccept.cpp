// Accepting findings, and taking an acceptance back.
#include "core/desk/desk.h"
#include "core/desk/spokenreport.h"
#include "core/storage/daystore.h"
#include "core/storage/reportstore.h"
#include "core/storage/stepstore.h"

#include <algorithm>

namespace dophu
{

// Where the same act stands now: undoing and redoing around it gave the number it is about another revision.
Result<AcceptanceAct> Desk::turnedAcceptance(AcceptanceAct act) const
{
    const ReportStore reports(*m_database, m_campaignId);
    const bool takenBack = act.inForce;
    act.inForce = !act.inForce;
    const auto history = reports.historyOf(act.unit, act.day);
    if (!history)
        return tl::unexpected<Failure>(history.error());
    const auto about = std::find_if(history->begin(), history->end(),
                                    [&act](const Revision &revision) { return revision.number == act.revision; });
    if (about == history->end() || about->report.said != history->last().report.said
        || about->report.installed != history->last().report.installed)
        return act;
    const int last = history->last().number;
    const auto inForce = reports.acceptancesInForce(act.unit, act.day, last);
    if (!inForce)
        return tl::unexpected<Failure>(inForce.error());
    // Somebody else's acceptance of the same number, with another reason, is not ours to take back.
    const bool ours = std::any_of(inForce->begin(), inForce->end(), [&act](const AcceptanceAct &other) {
        return other.code == act.code && other.reason == act.reason;
    });
    if (!takenBack || ours)
        act.revision = last;
    return act;
}

Outcome Desk::turnAcceptances(QVector<AcceptanceAct> acts, JournalEntry entry, StepKind kind, qint64 turned)
{
    for (AcceptanceAct &act : acts) {
        const auto turnedAct = turnedAcceptance(act);
        if (!turnedAct)
            return tl::unexpected<Failure>(turnedAct.error());
        act = *turnedAct;
    }
    return writeAcceptances(std::move(acts), std::move(entry), kind, turned);
}

Outcome Desk::writeAcceptances(QVector<AcceptanceAct> acts, JournalEntry entry, StepKind kind, qint64 turned)
{
    const ReportStore reports(*m_database, m_campaignId);
    const StepStore steps(*m_database, m_campaignId);
    QVector<UnitId> units;
    for (AcceptanceAct &act : acts) {
        const auto first = reports.isFirst(act);
        if (!first)
            return tl::unexpected<Failure>(first.error());
        act.first = *first;
        if (!units.contains(act.unit))
            units.append(act.unit);
    }
    std::stable_partition(acts.begin(), acts.end(), [](const AcceptanceAct &act) { return act.first; });
    const auto before = reports.linesOf(units);
    if (!before)
        return tl::unexpected<Failure>(before.error());
    const StepStore::Step step{acts.first().day, kind, turned, {}};
    ContentDigest digest;
    for (const AcceptanceAct &act : std::as_const(acts))
        reports.feed(digest, act);
    steps.feed(digest, step);
    entry.digest = digest.result();
    const auto appended = appendEntry(std::move(entry));
    if (!appended)
        return tl::unexpected<Failure>(appended.error());
    for (const AcceptanceAct &act : std::as_const(acts)) {
        if (const Outcome written = reports.append(act, appended->number); !written)
            return written;
    }
    if (const Outcome written = steps.append(step, appended->number); !written)
        return written;
    const auto after = reports.linesOf(units);
    if (!after)
        return tl::unexpected<Failure>(after.error());
    for (const UnitId unit : std::as_const(units)) {
        const LineContext context = contextOf(unit);
        const Outcome done = reports.replaceStandings(judgeLine(before->value(unit.value()), context),
                                                      judgeLine(after->value(unit.value()), context));
        if (!done)
            return done;
    }
    return settleHeirs(units);
}

Outcome Desk::acceptOne(UnitId unitId, Day day, FindingCode code, const QString &reason)
{
    const auto line = ReportStore(*m_database, m_campaignId).lineOf(unitId);
    if (!line)
        return tl::unexpected<Failure>(line.error());
    const DayReport *report = reportOn(*line, day);
    const Unit *unit = m_registry.byId(unitId);
    if (!report || !unit)
        return fail(FailureKind::UnitNotExpected, unit ? unit->code : QString(), day.iso());
    JournalEntry entry = entryNow(QStringLiteral("accept"), unit->code);
    entry.day = day.iso();
    entry.before = codeWord(code);
    entry.after = spoken(report->said, report->installed);
    entry.reason = reason;
    return writeAcceptances({AcceptanceAct{unitId, day, report->revision, code, reason, true, true}}, std::move(entry),
                            StepKind::Done, 0);
}

Outcome Desk::acceptFindings(Day day, const QVector<QPair<UnitId, FindingCode>> &findings, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(FailureKind::ReasonMissing, day.iso());
    const Outcome accepted = m_database->write<void>([&]() -> Outcome {
        if (const Outcome caught = catchUp(); !caught)
            return caught;
        const auto act = DayStore(*m_database, m_campaignId).latest(day);
        if (!act)
            return tl::unexpected<Failure>(act.error());
        if (act->closed)
            return fail(FailureKind::DayClosed, day.iso());
        for (const auto &[unit, code] : findings) {
            if (const Outcome done = acceptOne(unit, day, code, reason.trimmed()); !done)
                return done;
        }
        return {};
    });
    if (accepted)
        told({day});
    return accepted;
}

Result<QVector<UnitId>> Desk::acceptedIn(qint64 journal) const
{
    const auto acts = ReportStore(*m_database, m_campaignId).acceptanceActsOf(journal);
    const auto steps = StepStore(*m_database, m_campaignId).revisionsOf(journal);
    if (!acts || !steps)
        return tl::unexpected<Failure>(acts ? steps.error() : acts.error());
    QVector<UnitId> units;
    for (const AcceptanceAct &act : *acts) {
        if (steps->isEmpty() && !units.contains(act.unit)) // an undone number may have brought its acceptance back with it
            units.append(act.unit);
    }
    return units;
}

// What holds of the revisions that the entry `turned` had replaced holds of those that bring them back.
Result<QVector<AcceptanceAct>> Desk::acceptancesComingBack(const QVector<CheckedEntries> &entries, qint64 turned,
                                                           Day day) const
{
    const ReportStore reports(*m_database, m_campaignId);
    const auto changes = StepStore(*m_database, m_campaignId).revisionsOf(turned);
    if (!changes)
        return tl::unexpected<Failure>(changes.error());
    QVector<AcceptanceAct> back;
    for (const CheckedEntries &of : entries) {
        const auto change = std::find_if(changes->begin(), changes->end(),
                                         [&of](const StepStore::Change &made) { return made.unit == of.unit(); });
        if (change == changes->end() || change->before == 0)
            continue;
        auto held = reports.acceptancesInForce(of.unit(), day, change->before);
        if (!held)
            return held;
        for (AcceptanceAct &act : *held) {
            act.revision = of.numbers().last();
            act.first = true;
            back.append(act);
        }
    }
    return back;
}

// After the entries are stored: what was accepted along with them, and the line as it reads with that.
Outcome Desk::rejudgeAccepted(const CheckedEntries &entries, const QVector<AcceptanceAct> &acts, qint64 journal)
{
    const ReportStore reports(*m_database, m_campaignId);
    bool any = false;
    for (const AcceptanceAct &act : acts) {
        if (act.unit != entries.unit())
            continue;
        any = true;
        if (const Outcome written = reports.append(act, journal); !written)
            return written;
    }
    if (!any)
        return {};
    const auto line = reports.lineOf(entries.unit());
    if (!line)
        return tl::unexpected<Failure>(line.error());
    return reports.replaceStandings(entries.line(), judgeLine(*line, contextOf(entries.unit())));
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

} // namespace dophu
