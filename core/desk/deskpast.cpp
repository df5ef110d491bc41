// What a desk says about the past: the figures as they were known at an earlier hour, and why a later day's differ.
#include "core/coverage/pacedays.h"
#include "core/desk/asof.h"
#include "core/desk/desk.h"
#include "core/storage/journalstore.h"

#include <algorithm>

namespace dophu
{

namespace
{

// Before the office had anything of the day there was nothing to look at.
bool saysSomethingOf(const DayInputs &inputs)
{
    return std::any_of(inputs.rows.begin(), inputs.rows.end(), [&](const DayRow &row) {
        return row.standing && row.standing->day == inputs.day && row.standing->isReport();
    });
}

} // namespace

Result<qint64> Desk::entryAt(Moment at) const
{
    const JournalStore journal(*m_database);
    // Nothing can be known later than now; this also holds while a clock stands behind the journal.
    return at >= m_clock.now() ? journal.lastNumber() : journal.lastNumberAt(at);
}

Result<Consolidation> Desk::consolidationAsOf(Day day, Moment at) const
{
    const auto entry = entryAt(at);
    if (!entry)
        return tl::unexpected<Failure>(entry.error());
    return consolidationAfter(day, *entry, at);
}

Result<Consolidation> Desk::consolidationAfter(Day day, qint64 entry, Moment clock) const
{
    const auto known = AsOf::after(*m_database, m_campaignId, entry);
    if (!known)
        return tl::unexpected<Failure>(known.error());
    auto inputs = known->counting(day, clock);
    if (!inputs)
        return tl::unexpected<Failure>(inputs.error());
    return consolidate(std::move(*inputs));
}

Result<Pace> Desk::paceAfter(Day day, qint64 entry, Moment clock) const
{
    const auto known = AsOf::after(*m_database, m_campaignId, entry);
    if (!known)
        return tl::unexpected<Failure>(known.error());
    auto inputs = known->counting(day, clock);
    if (!inputs)
        return tl::unexpected<Failure>(inputs.error());
    const auto before = known->totals(day.plus(-paceDays), day.plus(-1), clock);
    if (!before)
        return tl::unexpected<Failure>(before.error());
    const Sum sum = consolidate(std::move(*inputs)).district.carriedForward;
    return paceOf(*before, DayTotal{day, sum.installed, sum.base}, known->campaign().target, known->campaign().targetBy);
}

Result<DayInputs> Desk::lookedAt(Day day, const AsOf &known, qint64 entry, LookedAt &how) const
{
    const auto closing = known.closing(day);
    if (!closing)
        return tl::unexpected<Failure>(closing.error());
    if (*closing != 0) {
        how = LookedAt::Closed;
        return known.counting(day, m_clock.now());
    }
    // An open day was looked at when our own report was due, if there was anything to see by then.
    const Moment due = Moment::local(day, known.campaign().submission);
    const auto seen = JournalStore(*m_database).lastNumberAt(due);
    if (!seen)
        return tl::unexpected<Failure>(seen.error());
    if (*seen > 0 && *seen < entry) {
        const auto then = AsOf::after(*m_database, m_campaignId, *seen);
        if (!then)
            return tl::unexpected<Failure>(then.error());
        auto inputs = then->live(day, due);
        if (!inputs || saysSomethingOf(*inputs)) {
            how = LookedAt::Submission;
            return inputs;
        }
    }
    how = LookedAt::Now;
    return known.live(day, m_clock.now());
}

Result<DayChange> Desk::changeBetween(Day from, Day to) const
{
    for (const Day day : {from, to}) {
        if (!m_campaign.includes(day))
            return fail(FailureKind::DayOutsideCampaign, day.iso());
    }
    const auto whole = AsOf::after(*m_database, m_campaignId, wholeJournal);
    if (!whole)
        return tl::unexpected<Failure>(whole.error());
    const auto closing = whole->closing(to);
    if (!closing)
        return tl::unexpected<Failure>(closing.error());
    // A closed day is compared with what was known of the earlier one when it was closed.
    const qint64 entry = *closing != 0 ? *closing : wholeJournal;
    const auto known = AsOf::after(*m_database, m_campaignId, entry);
    if (!known)
        return tl::unexpected<Failure>(known.error());
    DayChange change;
    const auto told = lookedAt(from, *known, entry, change.how);
    if (!told)
        return tl::unexpected<Failure>(told.error());
    const auto since = known->live(from, m_clock.now());
    if (!since)
        return tl::unexpected<Failure>(since.error());
    const auto now = whole->counting(to, m_clock.now());
    if (!now)
        return tl::unexpected<Failure>(now.error());
    change.explained = explainChange(*told, *since, *now);
    return change;
}

} // namespace dophu
