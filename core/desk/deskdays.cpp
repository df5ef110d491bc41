// The day's life at the desk (R10): closing freezes the inputs of its figures, reopening needs a right and a reason.
#include "core/coverage/dayinputsjson.h"
#include "core/desk/desk.h"
#include "core/storage/daystore.h"
#include "core/storage/journalstore.h"

namespace dophu
{

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

} // namespace dophu
