// Accepted findings of the report store: each acceptance and each turn of it is an act that is never changed; the last one
// of a finding holds.
#include "core/storage/reportstore.h"
#include "core/storage/statement.h"

namespace dophu
{

namespace
{

AcceptanceAct actRow(const Statement &row, FindingCode code)
{
    AcceptanceAct act;
    act.unit = UnitId(row.number(0));
    act.day = row.day(1);
    act.revision = int(row.number(2));
    act.code = code;
    act.inForce = row.number(4) != 0;
    act.reason = row.text(5);
    act.first = row.number(6) != 0;
    return act;
}

} // namespace

Result<QVector<AcceptedFinding>> ReportStore::acceptedOn(Day day, qint64 upTo) const
{
    Statement rows(m_database, "read the day's accepted findings",
                   QStringLiteral("SELECT a.unit_id, a.revision, a.code, a.reason, j.by_name, j.at, a.in_force"
                                  " FROM acceptance_act a JOIN journal j ON j.number = a.journal"
                                  " WHERE a.campaign_id = ? AND a.day = ? AND a.journal <= ? ORDER BY a.journal"));
    if (const Outcome read = rows.bind(m_campaign).bind(day).bind(upTo).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<AcceptedFinding> accepted;
    while (rows.next()) {
        const auto code = findingCodeFrom(rows.text(2));
        if (!code)
            continue;
        AcceptedFinding found{UnitId(rows.number(0)), int(rows.number(1)), *code,
                              Acceptance{rows.text(4), rows.moment(5), rows.text(3)}};
        accepted.removeIf([&](const AcceptedFinding &other) {
            return other.unit == found.unit && other.revision == found.revision && other.code == found.code;
        });
        if (rows.number(6) != 0)
            accepted.append(std::move(found));
    }
    return accepted;
}

Result<QVector<AcceptanceAct>> ReportStore::readActs(const QString &where, const QVector<QVariant> &values) const
{
    const QString columns = QStringLiteral("campaign_id, unit_id, day, revision, code, reason, journal");
    Statement rows(m_database, "read what was accepted",
                   QStringLiteral("SELECT unit_id, day, revision, code, in_force, reason, is_first FROM"
                                  " (SELECT %1, 1 AS in_force, 1 AS is_first FROM acceptance UNION ALL"
                                  " SELECT %1, in_force, 0 AS is_first FROM acceptance_turn) a"
                                  " WHERE campaign_id = ? AND %2"
                                  " ORDER BY journal, is_first DESC, unit_id, day, revision, code")
                       .arg(columns, where));
    rows.bind(m_campaign);
    for (const QVariant &value : values)
        rows.bind(value);
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<AcceptanceAct> acts;
    while (rows.next()) {
        if (const auto code = findingCodeFrom(rows.text(3)))
            acts.append(actRow(rows, *code));
    }
    return acts;
}

Result<QVector<AcceptanceAct>> ReportStore::acceptanceActsOf(qint64 journal) const
{
    return readActs(QStringLiteral("journal = ?"), {journal});
}

Result<QVector<AcceptanceAct>> ReportStore::acceptancesInForce(UnitId unit, Day day, int revision) const
{
    const auto acts =
        readActs(QStringLiteral("unit_id = ? AND day = ? AND revision = ?"), {unit.value(), day.julian(), revision});
    if (!acts)
        return tl::unexpected<Failure>(acts.error());
    QVector<AcceptanceAct> inForce;
    for (const AcceptanceAct &act : *acts) {
        inForce.removeIf([&act](const AcceptanceAct &other) { return other.code == act.code; });
        if (act.inForce)
            inForce.append(act);
    }
    return inForce;
}

Result<bool> ReportStore::isFirst(const AcceptanceAct &act) const
{
    const auto before = readActs(QStringLiteral("unit_id = ? AND day = ? AND revision = ? AND code = ?"),
                                 {act.unit.value(), act.day.julian(), act.revision, codeWord(act.code)});
    if (!before)
        return tl::unexpected<Failure>(before.error());
    return before->isEmpty();
}

void ReportStore::feed(ContentDigest &digest, const AcceptanceAct &act) const
{
    digest.row(act.first ? "acceptance" : "acceptance_turn");
    digest.field(m_campaign);
    digest.field(act.unit.value());
    digest.field(act.day.julian());
    digest.field(qint64(act.revision));
    digest.field(QStringView(codeWord(act.code)));
    digest.field(QStringView(act.reason));
    if (!act.first)
        digest.field(qint64(act.inForce));
}

Outcome ReportStore::append(const AcceptanceAct &act, qint64 journal) const
{
    Statement insert(
        m_database, "write an accepted finding",
        act.first ? QStringLiteral("INSERT INTO acceptance (campaign_id, unit_id, day, revision, code, reason, journal)"
                                   " VALUES (?,?,?,?,?,?,?)")
                  : QStringLiteral("INSERT INTO acceptance_turn (campaign_id, unit_id, day, revision, code, reason,"
                                   " journal, in_force) VALUES (?,?,?,?,?,?,?,?)"));
    insert.bind(m_campaign).bind(act.unit.value()).bind(act.day).bind(act.revision).bind(codeWord(act.code));
    insert.bind(act.reason).bind(journal);
    if (!act.first)
        insert.bind(int(act.inForce));
    return insert.run();
}

} // namespace dophu
