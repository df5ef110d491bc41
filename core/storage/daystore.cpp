#include "core/storage/daystore.h"
#include "core/storage/statement.h"

namespace dophu
{

Result<DayStore::Act> DayStore::latest(Day day, qint64 upTo) const
{
    Statement statement(
        m_database, "read the day's state",
        QStringLiteral("SELECT step, closed, snapshot, journal FROM day_act WHERE campaign_id = ? AND day = ?"
                       " AND journal <= ? ORDER BY step DESC LIMIT 1"));
    if (const Outcome read = statement.bind(m_campaign).bind(day).bind(upTo).run(); !read)
        return tl::unexpected<Failure>(read.error());
    if (!statement.next())
        return Act{};
    return Act{int(statement.number(0)), statement.number(1) != 0, statement.text(2).toUtf8(), statement.number(3)};
}

Result<QHash<qint64, qint64>> DayStore::closedBetween(Day from, Day to) const
{
    Statement rows(m_database, "read which days are closed",
                   QStringLiteral("SELECT day, journal FROM day_act d WHERE campaign_id = ? AND day BETWEEN ? AND ?"
                                  " AND closed = 1 AND step = (SELECT max(step) FROM day_act e"
                                  " WHERE e.campaign_id = d.campaign_id AND e.day = d.day)"));
    if (const Outcome read = rows.bind(m_campaign).bind(from).bind(to).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QHash<qint64, qint64> closed;
    while (rows.next())
        closed.insert(rows.number(0), rows.number(1));
    return closed;
}

void DayStore::feed(ContentDigest &digest, Day day, const Act &act) const
{
    digest.row("day");
    digest.field(m_campaign);
    digest.field(day.julian());
    digest.field(qint64(act.step));
    digest.field(qint64(act.closed));
    digest.field(QStringView(QString::fromUtf8(act.snapshot)));
}

Outcome DayStore::append(Day day, const Act &act) const
{
    Statement insert(m_database, "write the day's state",
                     QStringLiteral("INSERT INTO day_act (campaign_id, day, step, closed, snapshot, journal)"
                                    " VALUES (?,?,?,?,?,?)"));
    return insert.bind(m_campaign)
        .bind(day)
        .bind(act.step)
        .bind(int(act.closed))
        .bind(QString::fromUtf8(act.snapshot))
        .bind(act.journal)
        .run();
}

} // namespace dophu
