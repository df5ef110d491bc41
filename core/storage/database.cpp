#include "core/storage/database.h"
#include "core/storage/backup.h"
#include "core/storage/idlestatements.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <QtEndian>
#include <array>

namespace dophu
{

namespace
{

constexpr qint64 checkedAtStartUpTo = 16 * 1024 * 1024; // larger files are checked by verify and backup, not at each start
constexpr qint64 deskLock = 978;                        // the advisory lock that serialises writing desks

QString migrationText(const char *name)
{
    QFile file(QStringLiteral(":/core/storage/migrations/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

// Reads the version out of the file's own header, so that a newer file is refused without being opened.
Outcome judgeFileHeader(const QString &path, OpenMode mode, int newestKnown)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::CannotRead, path, file.errorString());
    const QByteArray header = file.read(100);
    if (header.isEmpty()) // a full disk or a broken copy leaves one behind; it never was a store without a campaign
        return mode == OpenMode::Create ? Outcome() : fail(FailureKind::Damaged, path, QStringLiteral("0 byte"));
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return fail(FailureKind::NotADatabase, path);
    const qint32 version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > newestKnown)
        return fail(FailureKind::NewerSchema, path, QString::number(version));
    return {};
}

void setServer(QSqlDatabase &connection, const QUrl &url)
{
    const QUrlQuery query(url);
    const QString host = query.hasQueryItem(QStringLiteral("host"))
                             ? query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded)
                             : url.host();
    connection.setHostName(host);
    if (url.port() > 0)
        connection.setPort(url.port());
    if (query.hasQueryItem(QStringLiteral("port")))
        connection.setPort(query.queryItemValue(QStringLiteral("port")).toInt());
    connection.setDatabaseName(url.path().mid(1));
    connection.setUserName(url.userName());
    connection.setPassword(url.password());
    connection.setConnectOptions(QStringLiteral("connect_timeout=5"));
}

bool isServer(const QString &location)
{
    return location.startsWith(QLatin1String("postgresql://")) || location.startsWith(QLatin1String("postgres://"));
}

// What is told and written down of a server never holds its password.
QString withoutPassword(const QString &location)
{
    if (!isServer(location))
        return location;
    QUrl url(location);
    url.setPassword(QString());
    return url.password().isEmpty() && QUrl(location).password().isEmpty() ? location : url.toString();
}

QStringList statementsOf(const QString &sql)
{
    return sql.split(QStringLiteral("\n--;\n"), Qt::SkipEmptyParts);
}

} // namespace

QVector<Migration> shippedMigrations()
{
    return {
        Migration{1, migrationText("0001_foundation.sqlite.sql"), migrationText("0001_foundation.postgres.sql")},
        Migration{2, migrationText("0002_sheetsteps.sqlite.sql"), migrationText("0002_sheetsteps.postgres.sql")},
        Migration{3, migrationText("0003_chase_evidence.sqlite.sql"), migrationText("0003_chase_evidence.postgres.sql")},
        Migration{4, migrationText("0004_unit_changes.sqlite.sql"), migrationText("0004_unit_changes.postgres.sql")},
        Migration{5, migrationText("0005_standing_by_day.sqlite.sql"), migrationText("0005_standing_by_day.postgres.sql")},
        Migration{6, migrationText("0006_intake.sqlite.sql"), migrationText("0006_intake.postgres.sql")},
        Migration{7, migrationText("0007_acceptance_turns.sqlite.sql"), migrationText("0007_acceptance_turns.postgres.sql")},
        Migration{8, migrationText("0008_issued_papers.sqlite.sql"), migrationText("0008_issued_papers.postgres.sql")}};
}

bool isNetworkFileSystem(const QByteArray &type)
{
    constexpr std::array shares{"nfs",   "nfs4",   "cifs",       "smbfs", "smb2", "smb3",
                                "afpfs", "webdav", "fuse.sshfs", "9p",    "ncpfs"};
    return std::any_of(shares.begin(), shares.end(), [&](const char *share) { return type == share; });
}

bool isOnNetworkShare(const QString &path)
{
    const QString native = QDir::fromNativeSeparators(path);
    if (native.startsWith(QLatin1String("//")))
        return true;
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    return volume.isValid()
           && (isNetworkFileSystem(volume.fileSystemType().toLower()) || volume.device().startsWith("\\\\"));
}

Database::Database(Engine engine, QString location, std::unique_ptr<QSqlDatabase> connection)
    : m_engine(engine), m_location(std::move(location)), m_connection(std::move(connection)),
      m_idle(std::make_unique<IdleStatements>())
{
}

Database::~Database()
{
    const QString name = m_connection->connectionName();
    m_idle.reset();
    m_connection->close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &location, OpenMode mode, const Clock &clock,
                                                 const QVector<Migration> &migrations)
{
    const bool server = isServer(location);
    const bool file = !server && location != QLatin1String(":memory:");
    if (file) {
        if (isOnNetworkShare(location))
            return fail(FailureKind::NetworkShare, location);
        if (mode == OpenMode::Existing && !QFileInfo::exists(location))
            return fail(FailureKind::CannotOpen, location);
        if (QFileInfo::exists(location)) {
            const Outcome header = judgeFileHeader(location, mode, migrations.last().version);
            if (!header)
                return tl::unexpected<Failure>(header.error());
        }
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto connection = std::make_unique<QSqlDatabase>(
        QSqlDatabase::addDatabase(server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), name));
    if (server)
        setServer(*connection, QUrl(location));
    else
        connection->setDatabaseName(location);
    std::unique_ptr<Database> database(
        new Database(server ? Engine::Postgres : Engine::Sqlite, withoutPassword(location), std::move(connection)));
    Outcome ready = database->prepareConnection(mode);
    if (ready)
        ready = database->migrate(migrations, clock);
    if (!ready)
        return tl::unexpected<Failure>(ready.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::look(const QString &location)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto connection = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name));
    setServer(*connection, QUrl(location));
    std::unique_ptr<Database> database(new Database(Engine::Postgres, withoutPassword(location), std::move(connection)));
    if (const Outcome ready = database->prepareConnection(OpenMode::Existing); !ready)
        return tl::unexpected<Failure>(ready.error());
    const auto version = database->schemaVersion();
    if (!version)
        return tl::unexpected<Failure>(version.error());
    if (*version > shippedMigrations().last().version)
        return fail(FailureKind::NewerSchema, database->location(), QString::number(*version));
    return database;
}

Outcome Database::prepareConnection(OpenMode)
{
    if (!m_connection->open()) {
        return fail(m_engine == Engine::Postgres ? FailureKind::ServerGone : FailureKind::CannotOpen, m_location,
                    m_connection->lastError().text());
    }
    if (m_engine == Engine::Postgres) {
        Statement quiet(*this, "set up the connection", QStringLiteral("SET client_min_messages = warning"));
        return quiet.run();
    }
    constexpr std::array pragmas{"PRAGMA busy_timeout = 5000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                 "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON"};
    for (const char *pragma : pragmas) {
        Statement statement(*this, "set up the connection", QLatin1String(pragma));
        if (const Outcome done = statement.run(); !done)
            return done;
    }
    if (m_location != QLatin1String(":memory:") && QFileInfo(m_location).size() <= checkedAtStartUpTo)
        return checkIntegrity();
    return {};
}

Outcome Database::checkIntegrity() const
{
    if (m_engine == Engine::Postgres)
        return {};
    Statement statement(*this, "check the file", QStringLiteral("PRAGMA integrity_check(1)"));
    if (const Outcome done = statement.run(); !done)
        return done;
    const QString verdict = statement.next() ? statement.text(0) : QStringLiteral("no answer");
    if (verdict != QLatin1String("ok"))
        return fail(FailureKind::Damaged, m_location, verdict);
    return {};
}

Result<int> Database::schemaVersion() const
{
    if (!m_connection->tables().contains(QStringLiteral("schema_migration")))
        return 0;
    Statement statement(*this, "read the schema's version", QStringLiteral("SELECT max(version) FROM schema_migration"));
    if (const Outcome done = statement.run(); !done)
        return tl::unexpected<Failure>(done.error());
    return statement.next() ? int(statement.number(0)) : 0;
}

Outcome Database::migrate(const QVector<Migration> &migrations, const Clock &clock)
{
    const Result<int> current = schemaVersion();
    if (!current)
        return tl::unexpected<Failure>(current.error());
    if (*current > migrations.last().version)
        return fail(FailureKind::NewerSchema, m_location, QString::number(*current));
    if (*current == migrations.last().version)
        return {};
    if (*current > 0) {
        if (const Outcome saved = backupBeforeMigration(*this, *current, clock.now()); !saved)
            return saved;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *current)
            continue;
        const Outcome done = write<void>([&]() -> Outcome {
            const QString &sql = m_engine == Engine::Postgres ? migration.postgres : migration.sqlite;
            for (const QString &text : statementsOf(sql)) {
                Statement statement(*this, "migrate the schema", text);
                if (const Outcome ran = statement.run(); !ran)
                    return ran;
            }
            Statement mark(*this, "note the migration",
                           QStringLiteral("INSERT INTO schema_migration (version, applied) VALUES (?, ?)"));
            if (const Outcome noted = mark.bind(migration.version).bind(clock.now().epochMs()).run(); !noted)
                return noted;
            if (m_engine == Engine::Postgres)
                return {};
            Statement stamp(*this, "note the migration", QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
            return stamp.run();
        });
        if (!done)
            return done;
    }
    return {};
}

Outcome Database::begin()
{
    const bool server = m_engine == Engine::Postgres;
    Statement statement(*this, "begin", server ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    if (const Outcome begun = statement.run(); !begun || !server)
        return begun;
    Statement lock(*this, "wait for other desks", QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(deskLock));
    const Outcome locked = lock.run();
    if (!locked)
        rollback();
    return locked;
}

Outcome Database::commit()
{
    Statement statement(*this, "commit", QStringLiteral("COMMIT"));
    return statement.run();
}

void Database::rollback()
{
    // A refusal here has nothing to add: the failure that led here is the one that is told.
    Statement statement(*this, "roll back", QStringLiteral("ROLLBACK"));
    const Outcome ignored = statement.run();
    Q_UNUSED(ignored)
}

} // namespace dophu
