#include "core/storage/backup.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlRecord>
#include <QUrl>
#include <algorithm>
#include <filesystem>

namespace dophu
{

namespace
{

QString stampOf(Moment at)
{
    return at.day().date().toString(QStringLiteral("yyyyMMdd")) + u'-' + at.time().toString(QStringLiteral("HHmmss"));
}

// Parents before children is not needed: the schema has no foreign keys between these tables.
QStringList copiedTables()
{
    static const QRegularExpression created(QStringLiteral("CREATE TABLE (\\w+)"));
    QStringList tables;
    for (const Migration &migration : shippedMigrations()) {
        for (auto found = created.globalMatch(migration.sqlite); found.hasNext();)
            tables.append(found.next().captured(1));
    }
    tables.removeOne(QStringLiteral("schema_migration")); // each store keeps its own
    return tables;
}

Outcome copyTable(const Database &from, const Database &to, const QString &table)
{
    // Asked before the rows: on a server a second question would end the reading of a running one.
    const QSqlRecord columns = from.connection().record(table);
    Statement rows(from, "read a table", QStringLiteral("SELECT * FROM %1").arg(table));
    if (const Outcome read = rows.run(); !read)
        return read;
    QStringList names;
    QStringList marks;
    for (int i = 0; i < columns.count(); ++i) {
        names.append(columns.fieldName(i));
        marks.append(QStringLiteral("?"));
    }
    Statement insert(to, "write a table",
                     QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names.join(u','), marks.join(u',')));
    while (rows.next()) {
        for (int i = 0; i < columns.count(); ++i) {
            QVariant value = rows.value(i);
            if (value.toByteArray().isNull() && columns.field(i).metaType().id() == QMetaType::QByteArray)
                value = QByteArray(""); // SQLite hands an empty blob over as none
            insert.bind(value);
        }
        if (const Outcome written = insert.run(); !written)
            return written;
    }
    return {};
}

Outcome copyStore(const Database &from, Database &to)
{
    return to.write<void>([&]() -> Outcome {
        for (const QString &table : copiedTables()) {
            if (const Outcome copied = copyTable(from, to, table); !copied)
                return copied;
        }
        return {};
    });
}

Outcome moveInto(const QString &temporary, const QString &path)
{
    // Replaces in one step, so that a power cut leaves the old file or the new one.
    std::error_code error;
    std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), error);
    if (error)
        return fail(FailureKind::CannotWrite, path, QString::fromStdString(error.message()));
    return {};
}

// Sets a store's files aside; those of a crashed session (-wal, -shm) belong to it and go with it.
Outcome setAside(const QString &location, QString &suffix)
{
    // Two restores within one second each keep what they replaced.
    const QString stamp = suffix;
    for (int again = 2; QFileInfo::exists(location + suffix); ++again)
        suffix = stamp + u'-' + QString::number(again);
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(location + part) && !QFile::rename(location + part, location + suffix + part))
            return fail(FailureKind::CannotWrite, location + part);
    }
    return {};
}

// A restore that failed half way leaves the store where it was.
void bringBack(const QString &location, const QString &suffix)
{
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(location + suffix + part) && !QFileInfo::exists(location + part))
            QFile::rename(location + suffix + part, location + part);
    }
}

// A server's store is never removed: its tables are kept in a schema of another name.
Outcome restoreIntoServer(const Database &source, const QString &location, const Clock &clock)
{
    {
        auto old = Database::open(location, OpenMode::Existing, clock);
        if (!old)
            return tl::unexpected<Failure>(old.error());
        const QString kept = QStringLiteral("truoc_khoi_phuc_") + stampOf(clock.now()).replace(u'-', u'_');
        for (const QString &sql :
             {QStringLiteral("ALTER SCHEMA public RENAME TO %1").arg(kept), QStringLiteral("CREATE SCHEMA public")}) {
            Statement statement(**old, "set the old tables aside", sql);
            if (const Outcome done = statement.run(); !done)
                return done;
        }
    }
    auto fresh = Database::open(location, OpenMode::Create, clock);
    if (!fresh)
        return tl::unexpected<Failure>(fresh.error());
    return copyStore(source, **fresh);
}

// "7/BC-VHTT", of each year, in the order they were issued.
QStringList papersRegistered(const QString &location, const Clock &clock)
{
    QStringList papers;
    const auto database = Database::open(location, OpenMode::Existing, clock);
    if (!database)
        return papers;
    Statement statement(**database, "read the register",
                        QStringLiteral("SELECT number, symbol, journal FROM issued_paper ORDER BY journal"));
    if (!statement.run())
        return papers;
    while (statement.next())
        papers.append(QStringLiteral("%1/%2").arg(statement.number(0)).arg(statement.text(1)));
    return papers;
}

} // namespace

Outcome backupTo(const Database &database, const QString &path)
{
    const QString temporary = path + QStringLiteral(".dang-ghi");
    QFile::remove(temporary);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(FailureKind::CannotWrite, QFileInfo(path).absolutePath());
    Outcome copied;
    if (database.engine() == Engine::Sqlite) {
        if (copied = database.checkIntegrity(); copied) {
            Statement vacuum(database, "write the backup", QStringLiteral("VACUUM INTO ?"));
            copied = vacuum.bind(temporary).run();
            if (!copied)
                copied = fail(FailureKind::CannotWrite, path, copied.error().detail);
        }
    } else {
        const FixedClock clock(Moment::fromEpochMs(1));
        auto target = Database::open(temporary, OpenMode::Create, clock);
        copied = target ? copyStore(database, **target) : Outcome(tl::unexpected<Failure>(target.error()));
        if (copied) {
            Statement settle(**target, "write the backup", QStringLiteral("PRAGMA journal_mode = DELETE"));
            copied = settle.run();
        }
    }
    if (copied)
        copied = moveInto(temporary, path);
    if (!copied)
        QFile::remove(temporary);
    return copied;
}

Outcome restoreFrom(const QString &backup, const QString &location, const Clock &clock)
{
    // Judged on a copy, so that the backup's own bytes stay as they are.
    const QString copy = location.startsWith(QLatin1String("postgres")) ? backup + QStringLiteral(".doc")
                                                                        : location + QStringLiteral(".khoi-phuc");
    QFile::remove(copy);
    if (!QFileInfo::exists(backup))
        return fail(FailureKind::CannotRead, backup);
    if (!QFile::copy(backup, copy))
        return fail(FailureKind::CannotWrite, copy);
    QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner | QFile::ReadOwner);
    Outcome restored;
    {
        auto source = Database::open(copy, OpenMode::Existing, clock);
        if (!source) {
            Failure failure = source.error();
            failure.subject = backup;
            restored = tl::unexpected<Failure>(failure);
        } else if (restored = (*source)->checkIntegrity(); restored) {
            if (location.startsWith(QLatin1String("postgres"))) {
                restored = restoreIntoServer(**source, location, clock);
            } else {
                Statement settle(**source, "settle the copy", QStringLiteral("PRAGMA journal_mode = DELETE"));
                restored = settle.run();
            }
        }
    }
    if (restored && !location.startsWith(QLatin1String("postgres"))) {
        QString suffix = QStringLiteral(".truoc-khoi-phuc-") + stampOf(clock.now());
        restored = setAside(location, suffix);
        if (restored)
            restored = moveInto(copy, location);
        if (!restored)
            bringBack(location, suffix);
    }
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(copy + part);
    return restored;
}

QStringList papersMissingIn(const QString &backup, const QString &location, const Clock &clock)
{
    // Opening may bring a copy's schema up to date; the backup stays as it is.
    const QString copy = backup + QStringLiteral(".xem");
    QFile::remove(copy);
    if (!QFile::copy(backup, copy))
        return {};
    QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner | QFile::ReadOwner);
    const QStringList kept = papersRegistered(copy, clock);
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(copy + part);
    QStringList missing;
    for (const QString &paper : papersRegistered(location, clock)) {
        if (!kept.contains(paper))
            missing.append(paper);
    }
    return missing;
}

Outcome backupBeforeMigration(const Database &database, int version, Moment at)
{
    if (database.engine() == Engine::Postgres || database.location() == QLatin1String(":memory:"))
        return {}; // a server is backed up by its own tools; its migration is one transaction
    return backupTo(database, QStringLiteral("%1/truoc-nang-cap-%2-%3.dophu")
                                  .arg(backupFolderOf(database.location()))
                                  .arg(version)
                                  .arg(stampOf(at)));
}

QString backupFolderOf(const QString &location)
{
    const QFileInfo file(location);
    return file.absolutePath() + QStringLiteral("/sao-luu-") + file.completeBaseName();
}

Result<QString> dailyBackup(const Database &database, const BackupPlan &plan, Moment at)
{
    const bool kept = database.engine() == Engine::Sqlite && database.location() != QLatin1String(":memory:");
    if (!plan.daily || (plan.folder.isEmpty() && !kept))
        return QString();
    const QDir folder(plan.folder.isEmpty() ? backupFolderOf(database.location()) : plan.folder);
    const QString store = kept ? QFileInfo(database.location()).completeBaseName()
                               : QUrl(database.location()).path().mid(1).replace(u'/', u'_');
    const QString stem = QStringLiteral("hang-ngay-") + store + u'-'; // two stores may share a folder
    const QString path = folder.filePath(stem + at.day().iso() + QStringLiteral(".dophu"));
    if (QFileInfo::exists(path))
        return QString();
    if (const Outcome saved = backupTo(database, path); !saved)
        return tl::unexpected<Failure>(saved.error());
    const QStringList copies =
        folder.entryList({stem + QStringLiteral("20*.dophu")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = std::max(1, plan.keep); i < copies.size(); ++i)
        QFile::remove(folder.filePath(copies.at(i)));
    return path;
}

QString newestGoodBackup(const QString &location, const QString &otherFolder)
{
    QFileInfoList backups = QDir(backupFolderOf(location)).entryInfoList({QStringLiteral("*.dophu")}, QDir::Files);
    if (!otherFolder.isEmpty())
        backups += QDir(otherFolder).entryInfoList({QStringLiteral("*.dophu")}, QDir::Files);
    std::sort(backups.begin(), backups.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    const FixedClock clock(Moment::fromEpochMs(1));
    for (const QFileInfo &backup : backups) {
        const QString copy = backup.absoluteFilePath() + QStringLiteral(".doc");
        QFile::remove(copy);
        if (!QFile::copy(backup.absoluteFilePath(), copy))
            continue;
        bool good = false;
        if (auto opened = Database::open(copy, OpenMode::Existing, clock))
            good = (*opened)->checkIntegrity().has_value();
        for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(copy + part);
        if (good)
            return backup.absoluteFilePath();
    }
    return {};
}

} // namespace dophu
