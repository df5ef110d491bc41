#include "core/storage/chasestore.h"
#include "core/storage/statement.h"

namespace dophu
{

namespace
{

const QString chaseColumns = QStringLiteral("c.unit_id, c.day, c.number, c.kind, c.at, c.channel, c.promised, c.note,"
                                            " c.journal, j.by_name, j.desk");

ChaseNote chaseRow(const Statement &row)
{
    ChaseNote note;
    note.chase.unit = UnitId(row.number(0));
    note.chase.day = row.day(1);
    note.number = int(row.number(2));
    note.chase.kind = ChaseKind(row.number(3));
    note.chase.at = row.moment(4);
    note.chase.channel = Channel(row.number(5));
    if (const auto promised = row.numberOrNull(6))
        note.chase.promised = Moment::fromEpochMs(*promised);
    note.chase.note = row.text(7);
    note.journal = row.number(8);
    note.by = row.text(9);
    note.desk = row.text(10);
    return note;
}

std::optional<qint64> epochOf(const std::optional<Moment> &moment)
{
    return moment ? std::optional<qint64>(moment->epochMs()) : std::nullopt;
}

Result<QVector<ChaseNote>> readNotes(Statement &statement)
{
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<ChaseNote> notes;
    while (statement.next())
        notes.append(chaseRow(statement));
    return notes;
}

} // namespace

Result<QVector<ChaseNote>> ChaseStore::notesOn(Day day) const
{
    Statement statement(m_database, "read who was reminded",
                        QStringLiteral("SELECT %1 FROM chase c JOIN journal j ON j.number = c.journal"
                                       " WHERE c.campaign_id = ? AND c.day = ? ORDER BY c.unit_id, c.number")
                            .arg(chaseColumns));
    return readNotes(statement.bind(m_campaign).bind(day));
}

Result<QVector<ChaseNote>> ChaseStore::notesOf(UnitId unit, Day from, Day to) const
{
    Statement statement(m_database, "read who was reminded",
                        QStringLiteral("SELECT %1 FROM chase c JOIN journal j ON j.number = c.journal"
                                       " WHERE c.campaign_id = ? AND c.day BETWEEN ? AND ? AND c.unit_id = ?"
                                       " ORDER BY c.day DESC, c.number")
                            .arg(chaseColumns));
    return readNotes(statement.bind(m_campaign).bind(from).bind(to).bind(unit.value()));
}

Result<int> ChaseStore::lastNumber(UnitId unit, Day day) const
{
    Statement statement(m_database, "read who was reminded",
                        QStringLiteral("SELECT coalesce(max(number), 0) FROM chase"
                                       " WHERE campaign_id = ? AND day = ? AND unit_id = ?"));
    if (const Outcome read = statement.bind(m_campaign).bind(day).bind(unit.value()).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? int(statement.number(0)) : 0;
}

void ChaseStore::feed(ContentDigest &digest, const Chase &chase, int number) const
{
    digest.row("chase");
    digest.field(m_campaign);
    digest.field(chase.unit.value());
    digest.field(chase.day.julian());
    digest.field(qint64(number));
    digest.field(qint64(chase.kind));
    digest.field(chase.at.epochMs());
    digest.field(qint64(chase.channel));
    digest.field(epochOf(chase.promised));
    digest.field(QStringView(chase.note));
}

Outcome ChaseStore::append(const Chase &chase, int number, qint64 journal) const
{
    Statement insert(
        m_database, "note a reminder",
        QStringLiteral("INSERT INTO chase (campaign_id, unit_id, day, number, kind, at, channel, promised, note,"
                       " journal) VALUES (?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(m_campaign).bind(chase.unit.value()).bind(chase.day).bind(number).bind(int(chase.kind));
    insert.bind(chase.at.epochMs()).bind(int(chase.channel)).bind(epochOf(chase.promised)).bind(chase.note).bind(journal);
    return insert.run();
}

} // namespace dophu
