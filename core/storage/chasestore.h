// ChaseStore: who was reminded or called, when and what was promised (R4's other half: the number that did not come).
// Append-only; who noted it and at which desk is the journal's to say.
#pragma once

#include "core/domain/chase.h"
#include "core/journal/contentdigest.h"
#include "core/storage/database.h"

namespace dophu
{

class ChaseStore
{
public:
    ChaseStore(const Database &database, qint64 campaign) : m_database(database), m_campaign(campaign) {}

    // Of the day, ordered by unit, then as they were made.
    Result<QVector<ChaseNote>> notesOn(Day day) const;
    // Of one unit, newest day first, within a day as they were made.
    Result<QVector<ChaseNote>> notesOf(UnitId unit, Day from, Day to) const;
    Result<int> lastNumber(UnitId unit, Day day) const; // 0 when there is none

    void feed(ContentDigest &digest, const Chase &chase, int number) const;
    Outcome append(const Chase &chase, int number, qint64 journal) const;

private:
    const Database &m_database;
    qint64 m_campaign;
};

} // namespace dophu
