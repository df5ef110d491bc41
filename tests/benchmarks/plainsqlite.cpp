#include "tests/benchmarks/plainsqlite.h"

#include <QElapsedTimer>
#include <QVector>
#include <algorithm>
#include <sqlite3.h>

namespace dophu
{

namespace
{

sqlite3 *opened(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    return handle;
}

void run(sqlite3 *handle, const char *sql)
{
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
}

sqlite3_stmt *prepared(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
    return statement;
}

} // namespace

double plainInsert(const QString &from, const QString &to)
{
    struct Row
    {
        qint64 unit, day, installed, received;
    };
    QVector<Row> rows;
    sqlite3 *source = opened(from);
    sqlite3_stmt *select = prepared(source, "SELECT unit_id, day, installed, received FROM report_revision");
    while (sqlite3_step(select) == SQLITE_ROW) {
        rows.append(Row{sqlite3_column_int64(select, 0), sqlite3_column_int64(select, 1), sqlite3_column_int64(select, 2),
                        sqlite3_column_int64(select, 3)});
    }
    sqlite3_finalize(select);
    sqlite3_close(source);

    sqlite3 *target = opened(to);
    run(target, "PRAGMA journal_mode = WAL");
    run(target, "PRAGMA synchronous = FULL");
    run(target, "CREATE TABLE report (unit INTEGER, day INTEGER, installed INTEGER, received INTEGER, PRIMARY KEY (unit, day))"
                " WITHOUT ROWID");
    QElapsedTimer timer;
    timer.start();
    run(target, "BEGIN");
    sqlite3_stmt *insert = prepared(target, "INSERT INTO report VALUES (?,?,?,?)");
    for (const Row &row : rows) {
        sqlite3_bind_int64(insert, 1, row.unit);
        sqlite3_bind_int64(insert, 2, row.day);
        sqlite3_bind_int64(insert, 3, row.installed);
        sqlite3_bind_int64(insert, 4, row.received);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run(target, "COMMIT");
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    sqlite3_close(target);
    return seconds;
}

double plainLatest(const QString &path, qint64 julianDay, int runs, qint64 &sum)
{
    sqlite3 *handle = opened(path);
    sqlite3_stmt *select =
        prepared(handle, "SELECT u.unit_id, (SELECT s.counted FROM standing s WHERE s.campaign_id = 1"
                         " AND s.unit_id = u.unit_id AND s.day <= ?1 ORDER BY s.day DESC LIMIT 1)"
                         " FROM unit_version u WHERE u.version = 1");
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        sum = 0;
        sqlite3_bind_int64(select, 1, julianDay);
        while (sqlite3_step(select) == SQLITE_ROW)
            sum += sqlite3_column_int64(select, 1);
        sqlite3_reset(select);
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    sqlite3_finalize(select);
    sqlite3_close(handle);
    return best;
}

} // namespace dophu
