// StepStore: which revisions an act on a day's sheet brought and which entry it turned back, so that undo and redo can be
// read from the journal after a restart. The values themselves are the revisions'; nothing is written twice.
#pragma once

#include "core/journal/contentdigest.h"
#include "core/journal/stepstack.h"
#include "core/storage/database.h"

namespace dophu
{

class StepStore
{
public:
    struct Change
    {
        UnitId unit;
        int before = 0; // revision that stood, 0 for none
        int after = 0;
    };
    struct Step
    {
        Day day;
        StepKind kind = StepKind::Done;
        qint64 turned = 0; // of Done: the entry it is one step with, 0 for one that stands alone or is the first of them
        QVector<Change> changes; // by unit, ascending
    };

    StepStore(const Database &database, qint64 campaign) : m_database(database), m_campaign(campaign) {}

    void feed(ContentDigest &digest, const Step &step) const;
    static void feedStep(ContentDigest &digest, qint64 campaign, const Step &step); // without its changes
    static void feedChange(ContentDigest &digest, const Change &change);
    // Only inside Database::write, after the entry.
    Outcome append(const Step &step, qint64 journal) const;

    // Oldest first, from the entry after `newest` on; of one clerk at one desk.
    Result<QVector<StepRecord>> recordsAfter(qint64 newest, Day day, const QString &by, const QString &desk) const;
    // Which revisions the entry brought, by unit.
    Result<QVector<Change>> revisionsOf(qint64 journal) const;
    struct Member
    {
        qint64 journal = 0;
        qint64 turned = 0; // of an undo or a redo
        Day day;
    };
    // The entries that are one step with that one (an import of several days, of bases), itself among them, oldest first.
    // Those of an undo are the undos of the others. Empty for an entry that is no step.
    Result<QVector<Member>> membersOf(qint64 journal) const;
    // What the entry changed, by unit.
    Result<QVector<StepChange>> changesOf(qint64 journal) const;

private:
    Result<qint64> turning(qint64 journal) const;
    const Database &m_database;
    qint64 m_campaign;
};

} // namespace dophu
