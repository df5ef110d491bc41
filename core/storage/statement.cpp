#include "core/storage/statement.h"
#include "core/storage/idlestatements.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace dophu
{

namespace
{

constexpr qsizetype largeValue = 4'096; // a query keeps what was bound to it until it is bound anew

QSqlQuery queryFor(const Database &database, const QString &sql, bool &prepared)
{
    if (auto idle = database.idleStatements().take(sql)) {
        prepared = true;
        return std::move(*idle);
    }
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    return query;
}

} // namespace

Statement::Statement(const Database &database, const char *purpose, const QString &sql)
    : m_database(database), m_purpose(purpose), m_sql(sql), m_query(queryFor(database, sql, m_prepared))
{
}

Statement::~Statement()
{
    if (m_prepared && m_keep)
        m_database.idleStatements().give(m_sql, std::move(m_query));
}

Statement &Statement::bind(const QVariant &value)
{
    if (!m_prepared) {
        m_prepared = m_query.prepare(m_sql);
        m_keep = m_prepared;
    }
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    m_keep = m_keep && value.size() < largeValue;
    return bind(QVariant(value));
}

Statement &Statement::bind(const QString &value)
{
    m_keep = m_keep && value.size() < largeValue;
    return bind(QVariant(value.isNull() ? QStringLiteral("") : value));
}

Statement &Statement::bind(std::optional<qint64> value)
{
    return bind(value ? QVariant(*value) : QVariant(QMetaType::fromType<qlonglong>()));
}

Outcome Statement::run()
{
    m_bound = 0;
    if (m_prepared ? !m_query.exec() : !m_query.exec(m_sql)) {
        m_keep = false;
        return tl::unexpected<Failure>(refusal());
    }
    return {};
}

std::optional<qint64> Statement::numberOrNull(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
}

std::optional<Day> Statement::dayOrNull(int column) const
{
    const auto value = numberOrNull(column);
    return value ? std::optional<Day>(Day::fromJulian(*value)) : std::nullopt;
}

std::optional<Count> Statement::count(int column) const
{
    const auto value = numberOrNull(column);
    return value ? Count::from(*value) : std::nullopt;
}

Failure Statement::refusal() const
{
    const QSqlError error = m_query.lastError();
    const QString code = error.nativeErrorCode();
    FailureKind kind = FailureKind::EngineRefused;
    if (code == QLatin1String("11")) // SQLITE_CORRUPT
        kind = FailureKind::Damaged;
    else if (code == QLatin1String("26")) // SQLITE_NOTADB
        kind = FailureKind::NotADatabase;
    else if (code == QLatin1String("8") || code == QLatin1String("13") || code == QLatin1String("10"))
        kind = FailureKind::CannotWrite; // read-only, full, I/O error
    else if (code.startsWith(QLatin1String("57P")) || code.startsWith(QLatin1String("08"))
             || error.databaseText().contains(QLatin1String("server closed the connection"))
             || error.databaseText().contains(QLatin1String("no connection to the server")))
        kind = FailureKind::ServerGone;
    const bool aboutThePlace = kind != FailureKind::EngineRefused;
    return Failure{kind, aboutThePlace ? m_database.location() : QString::fromLatin1(m_purpose), error.text()};
}

} // namespace dophu
