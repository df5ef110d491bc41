// As of (lúc đó): what the office knew right after one entry of its journal. Everything that counts carries the number of
// the entry that brought it: revisions, acceptances, bases, units, excuses, merges, limits, the campaign, closings. So the
// past is worked out again from the rows up to that number, by the same checks that judge today; derived tables are not
// read. The number decides, never the hour: clocks may have been set back.
#pragma once

#include "core/base/result.h"
#include "core/checks/linerules.h"
#include "core/coverage/pace.h"

namespace dophu
{

class Database;

// What the checks need to know of a unit.
LineContext lineContextOf(const Campaign &campaign, const Registry &registry, const Limits &limits, UnitId unit);

class AsOf
{
public:
    // database outlives it. entry: its number, or wholeJournal. NoCampaign before that campaign's founding.
    static Result<AsOf> after(const Database &database, qint64 campaign, qint64 entry);

    const Campaign &campaign() const { return m_campaign; }
    // From the reports, whether the day was closed then or not. clock: decides whether the cut-off had passed.
    Result<DayInputs> live(Day day, Moment clock) const;
    // What counted: the frozen figures when the day was closed then.
    Result<DayInputs> counting(Day day, Moment clock) const;
    // District totals of the campaign days from..to as they counted, oldest first.
    Result<QVector<DayTotal>> totals(Day from, Day to, Moment clock) const;
    // The entry that had closed the day; 0 when it was open.
    Result<qint64> closing(Day day) const;

private:
    AsOf(const Database &database, qint64 entry) : m_database(&database), m_entry(entry) {}

    const Database *m_database;
    qint64 m_entry;
    qint64 m_campaignId = 0;
    Campaign m_campaign;
    Registry m_registry;
    Limits m_limits;
};

} // namespace dophu
