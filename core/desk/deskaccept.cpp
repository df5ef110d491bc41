// Accepting findings, and taking an acceptance back.
#include "core/desk/desk.h"
#include "core/desk/spokenreport.h"
#include "core/storage/daystore.h"
#include "core/storage/reportstore.h"

namespace dophu
{

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

} // namespace dophu
