// Turning acts of the day's sheet back, and turning them again (R12): counter-entries, never a row taken away.
#include "core/desk/desk.h"
#include "core/domain/basewithdrawal.h"
#include "core/storage/daystore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"
#include "core/storage/stepstore.h"

#include <algorithm>

namespace dophu
{

namespace
{

QVector<ReportDraft> draftsOn(const QVector<ReportDraft> &drafts, Day day)
{
    QVector<ReportDraft> own;
    std::copy_if(drafts.cbegin(), drafts.cend(), std::back_inserter(own),
                 [day](const ReportDraft &draft) { return draft.day == day; });
    return own;
}

QString actOf(StepKind kind)
{
    return kind == StepKind::Undone ? QStringLiteral("undo") : QStringLiteral("redo");
}

} // namespace

// The base to write so that the entry's own is turned, none where it set none. A redo turns an undo, which holds a
// withdrawal; what that withdrew stands in the entry it turned.
Result<std::optional<Base>> Desk::turnedBase(qint64 journal, qint64 turned, StepKind kind) const
{
    auto base = RegistryStore(*m_database).baseOf(kind == StepKind::Undone ? journal : turned);
    if (base && *base && kind == StepKind::Undone)
        base = std::optional(withdrawalOf(**base));
    return base;
}

Outcome Desk::turnBack(const QVector<ReportDraft> &drafts, StepKind kind, qint64 turned, Day day, const QString &subject)
{
    const auto accepted = acceptedIn(turned);
    if (!accepted)
        return tl::unexpected<Failure>(accepted.error());
    if (accepted->isEmpty())
        return turnStep(drafts, kind, turned, day, subject);
    const Outcome done = m_database->write<void>([&]() -> Outcome {
        if (const Outcome caught = catchUp(); !caught)
            return caught;
        const auto state = DayStore(*m_database, m_campaignId).latest(day);
        if (!state)
            return tl::unexpected<Failure>(state.error());
        if (state->closed)
            return fail(FailureKind::DayClosed, day.iso());
        const auto acts = ReportStore(*m_database, m_campaignId).acceptanceActsOf(turned);
        if (!acts)
            return tl::unexpected<Failure>(acts.error());
        JournalEntry entry = entryNow(actOf(kind), subject);
        entry.day = day.iso();
        entry.before = codeWord(acts->first().code);
        entry.reason = acts->first().reason;
        return turnAcceptances(*acts, std::move(entry), kind, turned);
    });
    if (done)
        told({day});
    return done;
}

// All entries of the step: the later ones first when they go, the bases first when they come again.
Outcome Desk::turnStep(const QVector<ReportDraft> &drafts, StepKind kind, qint64 turned, Day day, const QString &subject)
{
    const StepStore steps(*m_database, m_campaignId);
    const Registry before = m_registry;
    QVector<Written> all;
    QVector<Day> days;
    bool bases = false;
    const Outcome done = m_database->write<void>([&]() -> Outcome {
        if (const Outcome caught = catchUp(); !caught)
            return caught;
        auto members = steps.membersOf(turned);
        if (!members)
            return tl::unexpected<Failure>(members.error());
        if (members->isEmpty())
            members->append(StepStore::Member{turned, 0, day});
        if (kind == StepKind::Undone)
            std::reverse(members->begin(), members->end());
        for (const StepStore::Member &member : std::as_const(*members)) {
            const auto base = turnedBase(member.journal, member.turned, kind);
            if (!base)
                return tl::unexpected<Failure>(base.error());
            const SheetAct act{actOf(kind), subject, kind, member.journal, member.day, {}, {}};
            days.append(member.day);
            if (*base) {
                bases = true;
                if (const auto stored = storeBase(**base, act); !stored)
                    return tl::unexpected<Failure>(stored.error());
                continue;
            }
            auto written = storeAll(draftsOn(drafts, member.day), act);
            if (!written)
                return tl::unexpected<Failure>(written.error());
            all.append(std::move(*written));
        }
        return {};
    });
    if (!done) {
        m_registry = before;
        return done;
    }
    for (const Written &written : std::as_const(all))
        follow(written);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    told(days);
    if (bases)
        emit registryChanged();
    return {};
}

} // namespace dophu
