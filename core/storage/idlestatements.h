// Idle statements: what the engine has prepared once and nobody is using, kept by its text for the next that asks the same.
// A step of 150 units runs a few texts hundreds of times; preparing costs more than running. Only short texts are kept, so
// that a list of 11,000 units written into one is not, and only so many.
#pragma once

#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

namespace dophu
{

class IdleStatements
{
public:
    std::optional<QSqlQuery> take(const QString &sql); // prepared; empty when there is none
    void give(const QString &sql, QSqlQuery query);    // finished here: an open one would hold a read lock
    void clear() { m_idle.clear(); }

private:
    std::unordered_map<QString, QSqlQuery> m_idle;
};

} // namespace dophu
