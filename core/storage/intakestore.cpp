#include "core/storage/intakestore.h"
#include "core/journal/stepstack.h"
#include "core/storage/statement.h"

namespace dophu
{

Result<std::optional<TakenSource>> IntakeStore::taken(const QString &sha256) const
{
    Statement rows(m_database, "look for an earlier import",
                   QStringLiteral("SELECT s.journal, s.day, s.name, j.by_name, j.at FROM intake_source s"
                                  " JOIN journal j ON j.number = s.journal WHERE s.sha256 = ? AND s.campaign_id = ?"
                                  " ORDER BY s.journal DESC"));
    if (const Outcome read = rows.bind(sha256).bind(m_campaign).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<TakenSource> all;
    while (rows.next())
        all.append(TakenSource{rows.number(0), rows.day(1), rows.text(2), rows.text(3), rows.moment(4), false});
    for (TakenSource &source : all) {
        const auto back = isTurnedBack(source.journal);
        if (!back)
            return tl::unexpected<Failure>(back.error());
        source.back = *back;
        if (!source.back)
            return source;
    }
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

// An undo turns the entry back, a redo that undo, and so on.
Result<bool> IntakeStore::isTurnedBack(qint64 journal) const
{
    bool back = false;
    for (qint64 entry = journal; entry != 0; back = !back) {
        Statement next(
            m_database, "look for an undo",
            QStringLiteral("SELECT journal FROM sheet_step WHERE turned = ? AND kind <> 0 ORDER BY journal DESC"));
        if (const Outcome read = next.bind(entry).run(); !read)
            return tl::unexpected<Failure>(read.error());
        if (!next.next())
            return back;
        entry = next.number(0);
    }
    return back;
}

Result<QVector<IntakeSource>> IntakeStore::sourcesOf(qint64 journal) const
{
    Statement rows(m_database, "read what an import was made from",
                   QStringLiteral("SELECT name, size, sha256 FROM intake_source WHERE journal = ? ORDER BY place"));
    if (const Outcome read = rows.bind(journal).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<IntakeSource> sources;
    while (rows.next())
        sources.append(IntakeSource{rows.text(0), rows.number(1), rows.text(2)});
    return sources;
}

Result<QVector<LearnedName>> IntakeStore::names() const
{
    Statement rows(m_database, "read the learned names",
                   QStringLiteral("SELECT n.name_key, n.written, n.unit_id, j.by_name, j.at FROM learned_name n"
                                  " JOIN journal j ON j.number = n.journal WHERE n.unit_id IS NOT NULL AND n.version ="
                                  " (SELECT MAX(m.version) FROM learned_name m WHERE m.name_key = n.name_key)"
                                  " ORDER BY n.name_key"));
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<LearnedName> names;
    while (rows.next())
        names.append(LearnedName{rows.text(0), rows.text(1), UnitId(rows.number(2)), rows.text(3), rows.moment(4)});
    return names;
}

Result<QVector<LearnedColumn>> IntakeStore::columns() const
{
    Statement rows(m_database, "read the learned columns",
                   QStringLiteral("SELECT c.heading_key, c.written, c.meaning, j.by_name, j.at FROM learned_column c"
                                  " JOIN journal j ON j.number = c.journal WHERE c.meaning <> '' AND c.version ="
                                  " (SELECT MAX(m.version) FROM learned_column m WHERE m.heading_key = c.heading_key)"
                                  " ORDER BY c.heading_key"));
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<LearnedColumn> columns;
    while (rows.next())
        columns.append(LearnedColumn{rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.moment(4)});
    return columns;
}

Result<int> IntakeStore::version(const QString &sql, const QString &key) const
{
    Statement rows(m_database, "read a version", sql);
    if (const Outcome read = rows.bind(key).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return rows.next() ? int(rows.number(0)) : 0;
}

Result<int> IntakeStore::nameVersion(const QString &key) const
{
    return version(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM learned_name WHERE name_key = ?"), key);
}

Result<int> IntakeStore::columnVersion(const QString &key) const
{
    return version(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM learned_column WHERE heading_key = ?"), key);
}

void IntakeStore::feed(ContentDigest &digest, const IntakeSource &source, Day day, int place) const
{
    digest.row("intake_source");
    digest.field(qint64(place));
    digest.field(m_campaign);
    digest.field(day.julian());
    digest.field(QStringView(source.name));
    digest.field(source.size);
    digest.field(QStringView(source.sha256));
}

void IntakeStore::feed(ContentDigest &digest, const LearnedName &name, int version)
{
    digest.row("learned_name");
    digest.field(QStringView(name.key));
    digest.field(qint64(version));
    digest.field(QStringView(name.written));
    digest.field(name.unit.value());
}

void IntakeStore::feed(ContentDigest &digest, const LearnedColumn &column, int version)
{
    digest.row("learned_column");
    digest.field(QStringView(column.key));
    digest.field(qint64(version));
    digest.field(QStringView(column.written));
    digest.field(QStringView(column.meaning));
}

Outcome IntakeStore::append(const IntakeSource &source, Day day, int place, qint64 journal) const
{
    Statement insert(m_database, "write what an import was made from",
                     QStringLiteral("INSERT INTO intake_source (journal, place, campaign_id, day, name, size, sha256)"
                                    " VALUES (?,?,?,?,?,?,?)"));
    insert.bind(journal).bind(place).bind(m_campaign).bind(day).bind(source.name).bind(source.size);
    return insert.bind(source.sha256).run();
}

Outcome IntakeStore::append(const LearnedName &name, int version, qint64 journal) const
{
    Statement insert(
        m_database, "learn a name",
        QStringLiteral("INSERT INTO learned_name (name_key, version, written, unit_id, journal) VALUES (?,?,?,?,?)"));
    insert.bind(name.key).bind(version).bind(name.written);
    insert.bind(name.unit.isValid() ? std::optional(name.unit.value()) : std::nullopt);
    return insert.bind(journal).run();
}

Outcome IntakeStore::append(const LearnedColumn &column, int version, qint64 journal) const
{
    Statement insert(
        m_database, "learn a column",
        QStringLiteral("INSERT INTO learned_column (heading_key, version, written, meaning, journal) VALUES (?,?,?,?,?)"));
    return insert.bind(column.key).bind(version).bind(column.written).bind(column.meaning).bind(journal).run();
}

} // namespace dophu
