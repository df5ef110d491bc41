// Journal words: an entry of the journal as a person reads it: what was done, to whom, from what to what. The journal
// itself holds stable words and plain digits; this is the only place that turns them into sentences.
#pragma once

#include "core/domain/unit.h"
#include "core/journal/journal.h"

namespace dophu::journalwords
{

QString act(const JournalEntry &entry);  // "Nhập số", "Sửa số", "Chốt ngày"; an unknown act is shown as it is
QStringList kinds();                     // every act this version knows, in words
QString icon(const JournalEntry &entry); // name of a line icon
// The unit's name, the day, the file; what is unknown is shown as it is.
QString subject(const JournalEntry &entry, const Registry &registry);
QString before(const JournalEntry &entry); // "526", "miễn", "–"
QString after(const JournalEntry &entry);
// The first 8 hexadecimal digits, in capitals.
QString shortHash(const QByteArray &hash);

} // namespace dophu::journalwords
