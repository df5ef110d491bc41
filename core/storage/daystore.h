// DayStore: closings and reopenings of days, and the snapshot that each closing froze (R10).
#pragma once

#include "core/coverage/consolidation.h"
#include "core/journal/contentdigest.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

#include <QHash>

namespace dophu
{

class DayStore
{
public:
    struct Act
    {
        int step = 0; // 0: the day was never closed
        bool closed = false;
        QByteArray snapshot; // dayInputsToJson of the figures that count; empty for a reopening
        qint64 journal = 0;
    };

    DayStore(const Database &database, qint64 campaign) : m_database(database), m_campaign(campaign) {}

    // The newest act of the day up to the entry numbered upTo.
    Result<Act> latest(Day day, qint64 upTo = wholeJournal) const;
    // Which of these days are closed, by the entry that closed each.
    Result<QHash<qint64, qint64>> closedBetween(Day from, Day to) const; // julian day → journal
    void feed(ContentDigest &digest, Day day, const Act &act) const;
    Outcome append(Day day, const Act &act) const;

private:
    const Database &m_database;
    qint64 m_campaign;
};

} // namespace dophu
