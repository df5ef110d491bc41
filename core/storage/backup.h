// Backups: a whole copy of a store as an SQLite file, checked before it gets its name. They are what restore takes, what
// is made before a migration, and what is offered when the file is damaged.
#pragma once

#include "core/domain/backupplan.h"
#include "core/storage/database.h"

namespace dophu
{

// Writes a checked copy to `path` (an SQLite file whatever the engine). An existing file is replaced only by a good copy.
Outcome backupTo(const Database &database, const QString &path);

// Puts the backup in place of the store at `location`; what was there is kept beside it with `at` in its name.
// Damaged, NotADatabase or NewerSchema when the backup itself is no good; then nothing is touched.
Outcome restoreFrom(const QString &backup, const QString &location, const Clock &clock);

// Papers in the store's register that the backup's does not have, "7/BC-VHTT" in the order they were issued: putting the
// backup in place forgets them, but they are out, and their numbers must not be given again. Empty where the store cannot be
// read any more.
QStringList papersMissingIn(const QString &backup, const QString &location, const Clock &clock);

Outcome backupBeforeMigration(const Database &database, int version, Moment at);

// Today's copy by the plan, named by the day; the path, or nothing when it is there already or none is wanted. Of copies
// made this way only the newest `keep` stay; other files of the folder are left alone.
Result<QString> dailyBackup(const Database &database, const BackupPlan &plan, Moment at);

// The folder in which a store's own backups lie, and the newest of them that passes the check (empty: none).
QString backupFolderOf(const QString &location);
QString newestGoodBackup(const QString &location, const QString &otherFolder = {});

} // namespace dophu
