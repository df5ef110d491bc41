// The journal (nhật ký): every act that changes what the office knows, each entry chained to the one before by SHA-256
// (R12). An entry's digest covers the content it brought (revisions, bases, a snapshot), so a byte changed anywhere is
// found at the first entry that no longer fits.
#pragma once

#include "core/domain/unit.h"

#include <QByteArray>
#include <QString>
#include <QVector>
#include <limits>

namespace dophu
{

// Stores can be asked for what they held right after an earlier entry; this is the whole journal.
inline constexpr qint64 wholeJournal = std::numeric_limits<qint64>::max();

struct JournalEntry
{
    qint64 number = 0; // 1, 2, 3 … without a gap
    Moment at;
    QString by;
    QString desk;
    QString act;     // "report", "import", "accept", "close", "reopen", "base", "unit", "campaign", "clock" …
    QString subject; // unit code, ISO day, file name
    QString day;     // ISO day the act is about, or empty
    QString before;
    QString after;
    QString reason;
    QByteArray digest; // SHA-256 of the content the act brought, 32 bytes, or empty
    QByteArray previous;
    QByteArray hash;
    bool operator==(const JournalEntry &) const = default;
};

// Which entries a person looks for; what is left empty does not matter.
struct JournalQuery
{
    QString day;    // ISO day the act is about
    QString person; // who did it
    UnitId unit;    // the act is about it, alone or among others
    bool operator==(const JournalQuery &) const = default;
};

// SHA-256 over all fields but `hash`, each with its length before it.
QByteArray hashOf(const JournalEntry &entry);

// The day's seal: first 8 hexadecimal digits of the closing entry's hash, in capitals.
QString sealOf(const JournalEntry &closing);

struct ChainVerdict
{
    qint64 entries = 0;
    qint64 firstBroken = 0; // number of the first entry that does not fit, 0 when all do
    Moment brokenAt;
    QString what; // which check failed: "chain", "content", "standing"
    bool intact() const { return firstBroken == 0; }
    bool operator==(const ChainVerdict &) const = default;
};

} // namespace dophu
