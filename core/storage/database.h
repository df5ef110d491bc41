// Database: one open store of the office, an SQLite file on this PC or a PostgreSQL server for many desks (R14), with the
// same schema behind both. It opens, migrates, recognises what it must not touch, and brackets writes in transactions; the
// stores beside it speak the office's verbs.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QVector>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace dophu
{

class IdleStatements;

enum class Engine
{
    Sqlite,
    Postgres
};

enum class OpenMode
{
    Existing, // CannotOpen when there is none
    Create    // AlreadyInitialised when there is one with a campaign in it
};

struct Migration
{
    int version = 0;
    QString sqlite;   // SQL text, statements parted by lines "--;"
    QString postgres; // likewise
};

// All migrations that ship, oldest first.
QVector<Migration> shippedMigrations();

class Database
{
public:
    // location: a file path, ":memory:", or postgresql://[user@]host[:port]/name[?host=/socket/folder].
    // Failures: NetworkShare, CannotOpen, NotADatabase, Damaged, NewerSchema (the file is not touched), ServerGone.
    // An older schema is backed up beside the file, then migrated.
    static Result<std::unique_ptr<Database>> open(const QString &location, OpenMode mode, const Clock &clock,
                                                  const QVector<Migration> &migrations = shippedMigrations());
    // Connects to a server and changes nothing there: no migration. NewerSchema, ServerGone.
    static Result<std::unique_ptr<Database>> look(const QString &location);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_engine; }
    const QString &location() const { return m_location; }
    // For the stores of this folder only.
    QSqlDatabase &connection() const { return *m_connection; }
    IdleStatements &idleStatements() const { return *m_idle; }

    // Runs `work` in one write transaction that excludes every other desk's; rolls back when it fails.
    template <class T> Result<T> write(const std::function<Result<T>()> &work);

    // The engine's own check of the whole file; Damaged with its first finding.
    Outcome checkIntegrity() const;

private:
    Database(Engine engine, QString location, std::unique_ptr<QSqlDatabase> connection);
    Outcome prepareConnection(OpenMode mode);
    Outcome migrate(const QVector<Migration> &migrations, const Clock &clock);
    Result<int> schemaVersion() const;
    Outcome begin();
    Outcome commit();
    void rollback();

    Engine m_engine;
    QString m_location;
    std::unique_ptr<QSqlDatabase> m_connection;
    std::unique_ptr<IdleStatements> m_idle;
};

template <class T> Result<T> Database::write(const std::function<Result<T>()> &work)
{
    if (const Outcome begun = begin(); !begun)
        return tl::unexpected<Failure>(begun.error());
    Result<T> result = work();
    if (!result) {
        rollback();
        return result;
    }
    if (const Outcome done = commit(); !done) {
        rollback();
        return tl::unexpected<Failure>(done.error());
    }
    return result;
}

// True for a path on a network share, where SQLite's locking cannot be trusted.
bool isOnNetworkShare(const QString &path);
// The same decision from what the system says of a volume; "nfs4", "cifs", "smb3" …
bool isNetworkFileSystem(const QByteArray &type);

} // namespace dophu
