#include "tests/support/engines.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <unistd.h>

namespace dophu
{

namespace
{
const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
constexpr int patience = 60'000;

// The server refuses to run as root; the package's own account is there for that.
QStringList asServerAccount(const QString &program, const QStringList &arguments)
{
    // The server must not outlive a test that crashes, hence the signal at the parent's death.
    QStringList command{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("TERM")};
    if (geteuid() == 0) {
        command += {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"), QStringLiteral("--clear-groups")};
    }
    return command + QStringList{program} + arguments;
}
} // namespace

PostgresCluster::PostgresCluster()
{
    if (!QFile::exists(programs + QStringLiteral("initdb")))
        qFatal("PostgreSQL 15 is not installed; ./dev test installs it");
    const QString folder = m_folder.path();
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther | QFile::WriteOther);
    runToEnd(programs + QStringLiteral("initdb"),
             {QStringLiteral("-D"), folder + QStringLiteral("/data"), QStringLiteral("-U"), QStringLiteral("dophu"),
              QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
              QStringLiteral("--locale=C"), QStringLiteral("--no-sync")});
    QStringList command = asServerAccount(
        programs + QStringLiteral("postgres"),
        {QStringLiteral("-D"), folder + QStringLiteral("/data"), QStringLiteral("-k"), folder, QStringLiteral("-c"),
         QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=off")});
    const QString program = command.takeFirst();
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(folder + QStringLiteral("/log"));
    m_server.start(program, command);
    const bool up = QTest::qWaitFor([&] { return QFile::exists(folder + QStringLiteral("/.s.PGSQL.5432")); }, patience);
    if (!up)
        qFatal("PostgreSQL did not start");
}

PostgresCluster::~PostgresCluster()
{
    runToEnd(programs + QStringLiteral("pg_ctl"),
             {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"), QStringLiteral("immediate"),
              QStringLiteral("stop")});
    m_server.waitForFinished(patience);
}

void PostgresCluster::runToEnd(const QString &program, const QStringList &arguments)
{
    QStringList command = asServerAccount(program, arguments);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QDir::rootPath());
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

QString PostgresCluster::freshDatabase()
{
    const QString name = QStringLiteral("office%1").arg(++m_databases);
    const QString base = QStringLiteral("postgresql://dophu@localhost/%1?host=%2");
    // The socket may be there a moment before the server takes connections.
    const QString creating = QStringLiteral("CREATE DATABASE %1").arg(name);
    const bool made =
        QTest::qWaitFor([&] { return sabotage(base.arg(QStringLiteral("postgres"), m_folder.path()), {creating}); }, patience);
    if (!made)
        qFatal("no database could be made");
    return base.arg(name, m_folder.path());
}

QString Engines::freshLocation(const QString &engine)
{
    if (engine == QLatin1String("sqlite"))
        return m_folder.filePath(QStringLiteral("office%1.dophu").arg(++m_files));
    if (!m_cluster)
        m_cluster = std::make_unique<PostgresCluster>();
    return m_cluster->freshDatabase();
}

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgres") << QStringLiteral("postgres");
}

bool sabotage(const QString &location, const QStringList &statements, QString *refusal)
{
    const QString name = QUuid::createUuid().toString();
    bool done = false;
    {
        const bool server = location.startsWith(QLatin1String("postgres"));
        QSqlDatabase database =
            QSqlDatabase::addDatabase(server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), name);
        if (server) {
            const QUrl url(location);
            database.setHostName(QUrlQuery(url).queryItemValue(QStringLiteral("host")));
            database.setDatabaseName(url.path().mid(1));
            database.setUserName(url.userName());
        } else {
            database.setDatabaseName(location);
        }
        done = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (done && !query.exec(statement)) {
                done = false;
                if (refusal)
                    *refusal = query.lastError().text();
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace dophu
