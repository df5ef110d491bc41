// Statement: one SQL text with its bound values and the rows it gives. Text and row reader stand side by side in the
// stores; this class only keeps the engine's refusals from being swallowed.
#pragma once

#include "core/domain/count.h"
#include "core/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace dophu
{

class Statement
{
public:
    // purpose: what the statement is for, told when the engine refuses it.
    Statement(const Database &database, const char *purpose, const QString &sql);
    ~Statement(); // what was prepared goes to the database's idle ones
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    Statement &bind(qint64 value) { return bind(QVariant(value)); }
    Statement &bind(int value) { return bind(QVariant(value)); }
    Statement &bind(const QByteArray &value);
    Statement &bind(const QString &value);
    Statement &bind(std::optional<qint64> value);
    Statement &bind(Day day) { return bind(day.julian()); }

    Outcome run(); // may be run again after binding anew
    bool next() { return m_query.next(); }

    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    std::optional<qint64> numberOrNull(int column) const;
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Day day(int column) const { return Day::fromJulian(number(column)); }
    std::optional<Day> dayOrNull(int column) const;
    std::optional<Count> count(int column) const;
    Moment moment(int column) const { return Moment::fromEpochMs(number(column)); }
    int affected() const { return m_query.numRowsAffected(); }

private:
    Failure refusal() const;

    const Database &m_database;
    const char *m_purpose;
    QString m_sql;
    bool m_prepared = false; // with the first bound value: the server prepares no plain command
    QSqlQuery m_query;
    bool m_keep = true;      // neither refused nor holding on to a large value
    int m_bound = 0;
};

} // namespace dophu
