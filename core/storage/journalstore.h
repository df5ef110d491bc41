// JournalStore: appends to the hash chain and reads it back. Every other store's write happens inside a transaction that
// has first appended its entry here.
#pragma once

#include "core/journal/contentdigest.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

namespace dophu
{

class JournalStore
{
public:
    explicit JournalStore(const Database &database) : m_database(database) {}

    // Fills number, previous and hash. Only inside Database::write.
    Result<JournalEntry> append(JournalEntry entry) const;
    // The newest entry, with number 0 when there is none.
    Result<JournalEntry> last() const;
    Result<qint64> lastNumber() const; // 0 when there is none
    // The newest entry written when the clock said `at` or earlier; 0 when there is none. After a clock was set back an
    // hour comes twice: its second time is meant.
    Result<qint64> lastNumberAt(Moment at) const;
    // The latest hour among the newest entries; invalid when there is none.
    Result<Moment> latestMoment() const;
    Result<JournalEntry> entry(qint64 number) const;
    // Newest first; day: only acts about that ISO day, empty for all.
    Result<QVector<JournalEntry>> entries(int most, const QString &day) const;
    // Newest first, at most `most` of those below a number.
    Result<QVector<JournalEntry>> before(qint64 number, const JournalQuery &query, int most) const;
    // Everyone who ever did something, by name.
    Result<QStringList> persons() const;
    // Every entry, oldest first, one after the other; stops at the first failure of `each`.
    Outcome walk(const std::function<Outcome(const JournalEntry &)> &each) const;

private:
    const Database &m_database;
};

} // namespace dophu
