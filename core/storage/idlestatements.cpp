#include "core/storage/idlestatements.h"

namespace dophu
{

namespace
{

constexpr qsizetype longestText = 2'000;
constexpr std::size_t mostTexts = 100;

} // namespace

std::optional<QSqlQuery> IdleStatements::take(const QString &sql)
{
    auto found = m_idle.extract(sql);
    return found ? std::optional<QSqlQuery>(std::move(found.mapped())) : std::nullopt;
}

void IdleStatements::give(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (sql.size() > longestText)
        return;
    if (m_idle.size() >= mostTexts)
        m_idle.clear();
    m_idle.insert_or_assign(sql, std::move(query));
}

} // namespace dophu
