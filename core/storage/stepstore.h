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
        qint64 turned = 0;
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
    // What the entry changed, by unit.
    Result<QVector<StepChange>> changesOf(qint64 journal) const;

private:
    const Database &m_database;
    qint64 m_campaign;
};

} // namespace dophu
