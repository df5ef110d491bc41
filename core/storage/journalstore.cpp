#include "core/storage/journalstore.h"
#include "core/storage/statement.h"

namespace dophu
{

namespace
{

const QString journalColumns = QStringLiteral(
    "number, at, by_name, desk, act, subject, day, before_text, after_text, reason, digest, previous, hash");

JournalEntry journalRow(const Statement &row)
{
    JournalEntry entry;
    entry.number = row.number(0);
    entry.at = row.moment(1);
    entry.by = row.text(2);
    entry.desk = row.text(3);
    entry.act = row.text(4);
    entry.subject = row.text(5);
    entry.day = row.text(6);
    entry.before = row.text(7);
    entry.after = row.text(8);
    entry.reason = row.text(9);
    entry.digest = row.bytes(10);
    entry.previous = row.bytes(11);
    entry.hash = row.bytes(12);
    return entry;
}

QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes; // an empty blob, not NULL
}

} // namespace

Result<JournalEntry> JournalStore::append(JournalEntry entry) const
{
    const Result<JournalEntry> previous = last();
    if (!previous)
        return previous;
    entry.number = previous->number + 1;
    entry.previous = previous->hash;
    entry.hash = hashOf(entry);
    Statement insert(m_database, "write the journal",
                     QStringLiteral("INSERT INTO journal (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(journalColumns));
    insert.bind(entry.number).bind(entry.at.epochMs());
    for (const QString &text : {entry.by, entry.desk, entry.act, entry.subject, entry.day, entry.before, entry.after,
                                entry.reason})
        insert.bind(text);
    for (const QByteArray &bytes : {entry.digest, entry.previous, entry.hash})
        insert.bind(QVariant(present(bytes)));
    if (const Outcome written = insert.run(); !written)
        return tl::unexpected<Failure>(written.error());
    return entry;
}

Result<JournalEntry> JournalStore::last() const
{
    Statement statement(m_database, "read the journal",
                        QStringLiteral("SELECT %1 FROM journal ORDER BY number DESC LIMIT 1").arg(journalColumns));
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? journalRow(statement) : JournalEntry{};
}

Result<qint64> JournalStore::lastNumber() const
{
    Statement statement(m_database, "read the journal's length", QStringLiteral("SELECT max(number) FROM journal"));
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? statement.number(0) : 0;
}

Result<qint64> JournalStore::lastNumberAt(Moment at) const
{
    Statement statement(m_database, "find a moment in the journal",
                        QStringLiteral("SELECT number FROM journal WHERE at <= ? ORDER BY number DESC LIMIT 1"));
    if (const Outcome read = statement.bind(at.epochMs()).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? statement.number(0) : 0;
}

Result<Moment> JournalStore::latestMoment() const
{
    Statement statement(m_database, "read the journal's last hour",
                        QStringLiteral("SELECT max(at) FROM journal WHERE number > (SELECT max(number) FROM journal) - 5000"));
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? statement.moment(0) : Moment();
}

Result<JournalEntry> JournalStore::entry(qint64 number) const
{
    Statement statement(m_database, "read the journal",
                        QStringLiteral("SELECT %1 FROM journal WHERE number = ?").arg(journalColumns));
    if (const Outcome read = statement.bind(number).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? journalRow(statement) : JournalEntry{};
}

Result<QVector<JournalEntry>> JournalStore::entries(int most, const QString &day) const
{
    Statement statement(
        m_database, "read the journal",
        QStringLiteral("SELECT %1 FROM journal WHERE (? = '' OR day = ?) ORDER BY number DESC LIMIT ?").arg(journalColumns));
    if (const Outcome read = statement.bind(day).bind(day).bind(most).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<JournalEntry> found;
    while (statement.next())
        found.append(journalRow(statement));
    return found;
}

Result<QVector<JournalEntry>> JournalStore::before(qint64 number, const JournalQuery &query, int most) const
{
    QString where = QStringLiteral("number < ?");
    if (!query.day.isEmpty())
        where += QStringLiteral(" AND day = ?");
    if (!query.person.isEmpty())
        where += QStringLiteral(" AND by_name = ?");
    if (query.unit.isValid()) { // under any code it ever had, or among the units of a paste or a file
        where += QStringLiteral(" AND (subject IN (SELECT code FROM unit_version WHERE unit_id = ?)"
                                " OR number IN (SELECT journal FROM report_revision WHERE unit_id = ?))");
    }
    Statement statement(m_database, "read the journal",
                        QStringLiteral("SELECT %1 FROM journal WHERE %2 ORDER BY number DESC LIMIT ?").arg(journalColumns, where));
    statement.bind(number);
    for (const QString &text : {query.day, query.person}) {
        if (!text.isEmpty())
            statement.bind(text);
    }
    if (query.unit.isValid())
        statement.bind(query.unit.value()).bind(query.unit.value());
    if (const Outcome read = statement.bind(most).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<JournalEntry> found;
    while (statement.next())
        found.append(journalRow(statement));
    return found;
}

Result<QStringList> JournalStore::persons() const
{
    Statement statement(m_database, "read who worked", QStringLiteral("SELECT DISTINCT by_name FROM journal ORDER BY by_name"));
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QStringList persons;
    while (statement.next())
        persons.append(statement.text(0));
    return persons;
}

Outcome JournalStore::walk(const std::function<Outcome(const JournalEntry &)> &each) const
{
    Statement statement(m_database, "read the journal",
                        QStringLiteral("SELECT %1 FROM journal ORDER BY number").arg(journalColumns));
    if (const Outcome read = statement.run(); !read)
        return read;
    while (statement.next()) {
        if (const Outcome done = each(journalRow(statement)); !done)
            return done;
    }
    return {};
}

} // namespace dophu
