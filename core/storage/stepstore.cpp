#include "core/storage/stepstore.h"
#include "core/storage/statement.h"

#include <utility>

namespace dophu
{

namespace
{

const QString draftColumns =
    QStringLiteral("%1.said, %1.installed, %1.received, %1.first_received, %1.channel, %1.sender, %1.note, %1.reason");

// Columns from `at` on; a revision that never was reads as a blank row.
ReportDraft stepDraft(const Statement &row, int at, UnitId unit, Day day, int revision)
{
    ReportDraft draft;
    draft.unit = unit;
    draft.day = day;
    draft.said = Said::Withdrawn;
    if (revision == 0)
        return draft;
    draft.said = Said(row.number(at));
    draft.installed = row.count(at + 1);
    draft.received = row.moment(at + 2);
    draft.firstReceived = row.moment(at + 3);
    draft.channel = Channel(row.number(at + 4));
    draft.sender = row.text(at + 5);
    draft.note = row.text(at + 6);
    draft.reason = row.text(at + 7);
    return draft;
}

} // namespace

void StepStore::feedStep(ContentDigest &digest, qint64 campaign, const Step &step)
{
    digest.row("sheet_step");
    digest.field(campaign);
    digest.field(step.day.julian());
    digest.field(qint64(step.kind));
    digest.field(step.turned);
}

void StepStore::feedChange(ContentDigest &digest, const Change &change)
{
    digest.row("sheet_step_change");
    digest.field(change.unit.value());
    digest.field(qint64(change.before));
    digest.field(qint64(change.after));
}

void StepStore::feed(ContentDigest &digest, const Step &step) const
{
    feedStep(digest, m_campaign, step);
    for (const Change &change : step.changes)
        feedChange(digest, change);
}

Outcome StepStore::append(const Step &step, qint64 journal) const
{
    Statement insert(m_database, "write a step",
                     QStringLiteral("INSERT INTO sheet_step (journal, campaign_id, day, kind, turned) VALUES (?,?,?,?,?)"));
    insert.bind(journal).bind(m_campaign).bind(step.day).bind(int(step.kind)).bind(step.turned);
    if (const Outcome written = insert.run(); !written)
        return written;
    Statement change(m_database, "write a step",
                     QStringLiteral("INSERT INTO sheet_step_change (journal, unit_id, before_revision, after_revision)"
                                    " VALUES (?,?,?,?)"));
    for (const Change &made : step.changes) {
        change.bind(journal).bind(made.unit.value()).bind(made.before).bind(made.after);
        if (const Outcome written = change.run(); !written)
            return written;
    }
    return {};
}

Result<QVector<StepRecord>> StepStore::recordsAfter(qint64 newest, Day day, const QString &by, const QString &desk) const
{
    Statement rows(m_database, "read the steps",
                   QStringLiteral("SELECT s.journal, s.kind, s.turned, j.act, j.subject FROM sheet_step s"
                                  " JOIN journal j ON j.number = s.journal WHERE s.campaign_id = ? AND s.day = ?"
                                  " AND s.journal > ? AND j.by_name = ? AND j.desk = ? ORDER BY s.journal"));
    rows.bind(m_campaign).bind(day).bind(newest).bind(by).bind(desk);
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<StepRecord> records;
    while (rows.next())
        records.append(StepRecord{rows.number(0), StepKind(rows.number(1)), rows.number(2), rows.text(3), rows.text(4)});
    return records;
}

Result<QVector<StepStore::Change>> StepStore::revisionsOf(qint64 journal) const
{
    Statement rows(m_database, "read a step",
                   QStringLiteral("SELECT unit_id, before_revision, after_revision FROM sheet_step_change"
                                  " WHERE journal = ? ORDER BY unit_id"));
    if (const Outcome read = rows.bind(journal).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Change> changes;
    while (rows.next())
        changes.append(Change{UnitId(rows.number(0)), int(rows.number(1)), int(rows.number(2))});
    return changes;
}

// The last undo or redo of the entry; 0 where there is none.
Result<qint64> StepStore::turning(qint64 journal) const
{
    Statement next(m_database, "look for an undo",
                   QStringLiteral("SELECT journal FROM sheet_step WHERE turned = ? AND kind <> 0 ORDER BY journal DESC"));
    if (const Outcome read = next.bind(journal).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return next.next() ? next.number(0) : 0;
}

Result<QVector<StepStore::Member>> StepStore::membersOf(qint64 journal) const
{
    qint64 first = journal; // down to what was done, then to the first of its step
    int turns = 0;
    for (bool done = false; !done;) {
        Statement step(m_database, "read a step", QStringLiteral("SELECT kind, turned FROM sheet_step WHERE journal = ?"));
        if (const Outcome read = step.bind(first).run(); !read)
            return tl::unexpected<Failure>(read.error());
        if (!step.next())
            return QVector<Member>();
        done = StepKind(step.number(0)) == StepKind::Done;
        turns += done ? 0 : 1;
        first = step.number(1) == 0 ? first : step.number(1);
    }
    Statement rows(m_database, "read the parts of a step",
                   QStringLiteral("SELECT journal, day FROM sheet_step WHERE journal = ? OR (turned = ? AND kind = 0)"
                                  " ORDER BY journal"));
    if (const Outcome read = rows.bind(first).bind(first).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Member> members;
    while (rows.next())
        members.append(Member{rows.number(0), 0, rows.day(1)});
    for (Member &member : members) {
        for (int turn = 0; turn < turns; ++turn) {
            const auto next = turning(member.journal);
            if (!next)
                return tl::unexpected<Failure>(next.error());
            member.turned = std::exchange(member.journal, *next);
        }
    }
    return members;
}

Result<QVector<StepChange>> StepStore::changesOf(qint64 journal) const
{
    Statement rows(m_database, "read a step",
                   QStringLiteral("SELECT s.day, c.unit_id, c.before_revision, c.after_revision, %1, %2 FROM sheet_step s"
                                  " JOIN sheet_step_change c ON c.journal = s.journal"
                                  " LEFT JOIN report_revision b ON b.campaign_id = s.campaign_id AND b.unit_id = c.unit_id"
                                  " AND b.day = s.day AND b.revision = c.before_revision"
                                  " LEFT JOIN report_revision a ON a.campaign_id = s.campaign_id AND a.unit_id = c.unit_id"
                                  " AND a.day = s.day AND a.revision = c.after_revision"
                                  " WHERE s.journal = ? ORDER BY c.unit_id")
                       .arg(draftColumns.arg(QStringLiteral("b")), draftColumns.arg(QStringLiteral("a"))));
    if (const Outcome read = rows.bind(journal).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<StepChange> changes;
    while (rows.next()) {
        const UnitId unit(rows.number(1));
        changes.append(StepChange{stepDraft(rows, 4, unit, rows.day(0), int(rows.number(2))),
                                  stepDraft(rows, 12, unit, rows.day(0), int(rows.number(3)))});
    }
    return changes;
}

} // namespace dophu
