// ReportStore: revisions that only grow, and the standings derived from them. It takes nothing but CheckedEntries.
#pragma once

#include "core/checks/checkedentry.h"
#include "core/journal/contentdigest.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

namespace dophu
{

// A finding somebody accepted, of one revision.
struct AcceptedFinding
{
    UnitId unit;
    int revision = 0;
    FindingCode code{};
    Acceptance acceptance;
};

// Accepting a finding, or taking that back.
struct AcceptanceAct
{
    UnitId unit;
    Day day;
    int revision = 0;
    FindingCode code{};
    QString reason;
    bool inForce = true;
    bool first = true; // the first about that finding of that revision; each later one is a turn
    bool operator==(const AcceptanceAct &) const = default;
};

class Statement;

class ReportStore
{
public:
    ReportStore(const Database &database, qint64 campaign) : m_database(database), m_campaign(campaign) {}

    // The unit's line as the checks want it, oldest first, with the acceptances of each latest revision.
    Result<QVector<DayReport>> lineOf(UnitId unit) const;
    // The same of several units at once, by unit; those that never reported are absent.
    using Lines = QHash<qint64, QVector<DayReport>>;
    Result<Lines> linesOf(const QVector<UnitId> &units) const;
    // The lines of all units up to a day, as they stood right after the entry numbered upTo; unit by unit, in no order
    // that means anything.
    Outcome linesUpTo(Day last, qint64 upTo, const std::function<void(UnitId, const QVector<DayReport> &)> &each) const;
    // Stored standings between two days, oldest first.
    Result<QVector<Standing>> standingsOf(UnitId unit, Day from, Day to) const;
    Result<QVector<Revision>> historyOf(UnitId unit, Day day) const;
    // The last revision of each of these units for the day, by unit.
    Result<QHash<qint64, Revision>> latestOf(const QVector<UnitId> &units, Day day) const;
    // Puts each unit's latest standing on or before the day, with its findings and words when it is of that day, into its
    // place; places are parallel to registry.units(), null where the unit does not matter.
    using Places = QVector<std::optional<Standing> *>;
    Outcome readDay(Day day, const Registry &registry, const Places &places) const;
    // For each unit, the totals that count at the end of each day from..to, empty where nothing counts yet.
    Outcome countedBetween(Day from, Day to,
                           const std::function<void(UnitId, const QVector<std::optional<Count>> &)> &each) const;
    // Every standing of those days, day by day, without its findings and words.
    Outcome standingsBetween(Day from, Day to, const std::function<void(const Standing &)> &each) const;
    // Units that were excused by a report of their own on these days, each with the day. An excuse has its reason, so this
    // reads only the few standings with words.
    Result<QVector<QPair<UnitId, Day>>> excusedBetween(Day from, Day to) const;
    // What was accepted about reports of that day, of any revision, up to the entry numbered upTo.
    Result<QVector<AcceptedFinding>> acceptedOn(Day day, qint64 upTo = wholeJournal) const;
    // Standings of earlier days whose first report was received between two moments (báo bù, R10).
    Result<QVector<Standing>> belatedlyReceived(Day before, Moment from, Moment to) const;
    // Every unit that has a report.
    Result<QVector<UnitId>> reportingUnits() const;

    void feed(ContentDigest &digest, const CheckedEntries &entries) const;
    Outcome append(const CheckedEntries &entries, qint64 journal) const;

    // What the entry accepted or took back, in the order in which verifying reads it: first acts before turns.
    Result<QVector<AcceptanceAct>> acceptanceActsOf(qint64 journal) const;
    // The acceptances that hold of one revision.
    Result<QVector<AcceptanceAct>> acceptancesInForce(UnitId unit, Day day, int revision) const;
    // Whether the act is the first about its finding.
    Result<bool> isFirst(const AcceptanceAct &act) const;
    void feed(ContentDigest &digest, const AcceptanceAct &act) const;
    Outcome append(const AcceptanceAct &act, qint64 journal) const;
    // Brings the stored standings of a unit from `before` to `after`; writes only what differs.
    Outcome replaceStandings(const QVector<Standing> &before, const QVector<Standing> &after) const;

private:
    Result<QVector<AcceptanceAct>> readActs(const QString &where, const QVector<QVariant> &values) const;
    Result<Lines> readLines(const QString &which, std::optional<UnitId> bound) const;
    Outcome placeStandings(Statement &rows, const Registry &registry, const Places &places) const;
    Outcome readEarlier(Day day, const Registry &registry, const Places &places) const;
    Outcome readWords(Day day, const Registry &registry, const Places &places) const;
    Outcome readFindings(const QString &where, const QVector<QVariant> &values, QVector<Standing *> &standings) const;
    Outcome writeStandings(const QVector<Standing> &standings) const;
    Outcome removeStanding(const Standing &standing) const;
    Outcome removeWords(const Standing &standing) const;
    Outcome remove(const char *table, const Standing &standing) const;

    const Database &m_database;
    qint64 m_campaign;
};

} // namespace dophu
