// The reports of the report store, read as lines: one unit's reports, day by day, as the checks want them.
#include "core/storage/reportstore.h"
#include "core/storage/statement.h"

namespace dophu
{

namespace
{

void takeRevision(QVector<DayReport> &line, Day day, const Statement &row)
{
    if (line.isEmpty() || line.last().day != day) {
        line.append(DayReport{});
        line.last().day = day;
        line.last().said = Said::Withdrawn;
    }
    DayReport &report = line.last();
    const Moment received = row.moment(4);
    report.revision = int(row.number(1));
    report.said = Said(row.number(2));
    report.installed = row.count(3);
    report.firstReceived = row.moment(8);
    report.lastReceived = received.isValid() ? received : report.lastReceived;
    report.channel = Channel(row.number(5));
    report.note = row.text(6);
    report.reason = row.text(7);
    report.accepted.clear();
}

// Acts in the order of the journal: the last one of a finding holds.
void takeAcceptance(DayReport &report, FindingCode code, const Acceptance &acceptance, bool inForce)
{
    report.accepted.removeIf([code](const auto &other) { return other.first == code; });
    if (inForce)
        report.accepted.append({code, acceptance});
}

const QString revisionColumns =
    QStringLiteral("r.revision, r.said, r.installed, r.received, r.channel, r.sender, r.note, r.reason, r.journal, j.at,"
                   " j.by_name, j.desk, r.first_received, r.unit_id");

Revision revisionRow(const Statement &row, Day day)
{
    Revision revision;
    revision.report.unit = UnitId(row.number(13));
    revision.report.day = day;
    revision.number = int(row.number(0));
    revision.report.said = Said(row.number(1));
    revision.report.installed = row.count(2);
    revision.report.received = row.moment(3);
    revision.report.channel = Channel(row.number(4));
    revision.report.sender = row.text(5);
    revision.report.note = row.text(6);
    revision.report.reason = row.text(7);
    revision.report.expected = revision.number - 1;
    revision.journal = row.number(8);
    revision.typed = row.moment(9);
    revision.typedBy = row.text(10);
    revision.desk = row.text(11);
    revision.report.firstReceived = row.moment(12);
    return revision;
}

QString listed(const QVector<UnitId> &units)
{
    QStringList numbers;
    for (const UnitId unit : units)
        numbers.append(QString::number(unit.value()));
    return numbers.join(u',');
}

} // namespace

Result<QVector<DayReport>> ReportStore::lineOf(UnitId unit) const
{
    auto lines = readLines(QStringLiteral("= ?"), unit);
    if (!lines)
        return tl::unexpected<Failure>(lines.error());
    return lines->take(unit.value());
}

Result<ReportStore::Lines> ReportStore::linesOf(const QVector<UnitId> &units) const
{
    if (units.isEmpty())
        return Lines();
    if (units.size() == 1) // a text the engine has prepared before
        return readLines(QStringLiteral("= ?"), units.first());
    return readLines(QStringLiteral("IN (%1)").arg(listed(units)), std::nullopt);
}

Result<ReportStore::Lines> ReportStore::readLines(const QString &which, std::optional<UnitId> bound) const
{
    Statement revisions(
        m_database, "read the units' reports",
        QStringLiteral("SELECT day, revision, said, installed, received, channel, note, reason, first_received, unit_id"
                       " FROM report_revision WHERE campaign_id = ? AND unit_id %1 ORDER BY unit_id, day, revision")
            .arg(which));
    revisions.bind(m_campaign);
    if (bound)
        revisions.bind(bound->value());
    if (const Outcome read = revisions.run(); !read)
        return tl::unexpected<Failure>(read.error());
    Lines lines;
    QVector<DayReport> *line = nullptr;
    qint64 unit = 0;
    while (revisions.next()) {
        if (const qint64 next = revisions.number(9); !line || next != unit) {
            unit = next;
            line = &lines[unit];
        }
        takeRevision(*line, revisions.day(0), revisions);
    }
    Statement accepted(m_database, "read the accepted findings",
                       QStringLiteral("SELECT a.day, a.revision, a.code, a.reason, j.by_name, j.at, a.unit_id, a.in_force"
                                      " FROM acceptance_act a JOIN journal j ON j.number = a.journal"
                                      " WHERE a.campaign_id = ? AND a.unit_id %1 ORDER BY a.journal")
                           .arg(which));
    accepted.bind(m_campaign);
    if (bound)
        accepted.bind(bound->value());
    if (const Outcome read = accepted.run(); !read)
        return tl::unexpected<Failure>(read.error());
    while (accepted.next()) {
        const auto code = findingCodeFrom(accepted.text(2));
        for (DayReport &report : lines[accepted.number(6)]) {
            if (code && report.day == accepted.day(0) && report.revision == accepted.number(1))
                takeAcceptance(report, *code, Acceptance{accepted.text(4), accepted.moment(5), accepted.text(3)},
                               accepted.number(7) != 0);
        }
    }
    return lines;
}

Result<QHash<qint64, Revision>> ReportStore::latestOf(const QVector<UnitId> &units, Day day) const
{
    if (units.isEmpty())
        return QHash<qint64, Revision>();
    Statement rows(m_database, "read what was said last",
                   QStringLiteral("SELECT %1 FROM report_revision r JOIN journal j ON j.number = r.journal"
                                  " WHERE r.campaign_id = ? AND r.day = ? AND r.unit_id IN (%2)"
                                  " AND r.revision = (SELECT max(m.revision) FROM report_revision m WHERE"
                                  " m.campaign_id = r.campaign_id AND m.unit_id = r.unit_id AND m.day = r.day)")
                       .arg(revisionColumns, listed(units)));
    if (const Outcome read = rows.bind(m_campaign).bind(day).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QHash<qint64, Revision> latest;
    while (rows.next()) {
        Revision revision = revisionRow(rows, day);
        latest.insert(revision.report.unit.value(), std::move(revision));
    }
    return latest;
}

Result<QVector<Revision>> ReportStore::historyOf(UnitId unit, Day day) const
{
    Statement rows(m_database, "read a report's revisions",
                   QStringLiteral("SELECT %1 FROM report_revision r JOIN journal j ON j.number = r.journal"
                                  " WHERE r.campaign_id = ? AND r.day = ? AND r.unit_id = ? ORDER BY r.revision")
                       .arg(revisionColumns));
    if (const Outcome read = rows.bind(m_campaign).bind(day).bind(unit.value()).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Revision> history;
    while (rows.next())
        history.append(revisionRow(rows, day));
    return history;
}

Outcome ReportStore::linesUpTo(Day last, qint64 upTo,
                               const std::function<void(UnitId, const QVector<DayReport> &)> &each) const
{
    // The acceptances first: they are few, and one statement is open at a time.
    Statement accepted(
        m_database, "read the findings accepted by then",
        QStringLiteral("SELECT a.unit_id, a.day, a.revision, a.code, a.reason, j.by_name, j.at, a.in_force"
                       " FROM acceptance_act a JOIN journal j ON j.number = a.journal WHERE a.campaign_id = ?"
                       " AND a.day <= ? AND a.journal <= ? ORDER BY a.journal"));
    if (const Outcome read = accepted.bind(m_campaign).bind(last).bind(upTo).run(); !read)
        return read;
    struct Known
    {
        Day day;
        int revision;
        FindingCode code;
        Acceptance acceptance;
        bool inForce;
    };
    QHash<qint64, QVector<Known>> known;
    while (accepted.next()) {
        if (const auto code = findingCodeFrom(accepted.text(3)))
            known[accepted.number(0)].append(Known{accepted.day(1), int(accepted.number(2)), *code,
                                                   Acceptance{accepted.text(5), accepted.moment(6), accepted.text(4)},
                                                   accepted.number(7) != 0});
    }
    Statement rows(m_database, "read the reports known by then",
                   QStringLiteral("SELECT day, revision, said, installed, received, channel, note, reason, first_received,"
                                  " unit_id FROM report_revision WHERE campaign_id = ? AND day <= ? AND journal <= ?"
                                  " ORDER BY unit_id, day, revision"));
    if (const Outcome read = rows.bind(m_campaign).bind(last).bind(upTo).run(); !read)
        return read;
    UnitId unit;
    QVector<DayReport> line;
    const auto hand = [&] {
        for (const Known &one : known.value(unit.value())) {
            for (DayReport &report : line) {
                if (report.day == one.day && report.revision == one.revision)
                    takeAcceptance(report, one.code, one.acceptance, one.inForce);
            }
        }
        if (!line.isEmpty())
            each(unit, line);
        line.clear();
    };
    while (rows.next()) {
        if (const UnitId next(rows.number(9)); next != unit) {
            hand();
            unit = next;
        }
        takeRevision(line, rows.day(0), rows);
    }
    hand();
    return {};
}

} // namespace dophu
