// Both engines for one test suite: a fresh SQLite file, or a fresh database in a throw-away PostgreSQL cluster that this
// process starts on a Unix socket in a temporary folder and stops when it ends.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace dophu
{

class PostgresCluster
{
public:
    // Aborts with a plain message when PostgreSQL 15 is not installed: `./dev test` installs it.
    PostgresCluster();
    ~PostgresCluster();
    QString freshDatabase(); // postgresql://… location

private:
    void runToEnd(const QString &program, const QStringList &arguments);
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
};

class Engines
{
public:
    // "sqlite" or "postgres"
    QString freshLocation(const QString &engine);
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    int m_files = 0;
};

// Rows "sqlite" and "postgres" of a column "engine".
void addEngineRows();
// Runs SQL past the program, as a stranger with the file or the server's password would.
bool sabotage(const QString &location, const QStringList &statements, QString *refusal = nullptr);

} // namespace dophu
