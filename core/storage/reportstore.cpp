#include "core/storage/reportstore.h"
#include "core/storage/packedstanding.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <numeric>

namespace dophu
{

namespace
{

const QString standingColumns = QStringLiteral("s.unit_id, s.figures, s.counted, w.note, w.reason");
const QString standingWithWords =
    QStringLiteral("standing s LEFT JOIN standing_words w ON w.campaign_id = s.campaign_id AND w.day = s.day"
                   " AND w.unit_id = s.unit_id");

Failure damagedFigures(const Database &database)
{
    return Failure{FailureKind::Damaged, database.location(), QStringLiteral("standing.figures")};
}

// A plain column that somebody changed past the program wins over the packed one, so that verifying sees it.
std::optional<Standing> standingRow(const Statement &row)
{
    auto standing = unpackStanding(row.bytes(1));
    if (!standing || standing->unit.value() != row.number(0))
        return std::nullopt;
    standing->counted = row.count(2);
    standing->note = row.text(3);
    standing->reason = row.text(4);
    return standing;
}

std::optional<qint64> numberOf(const std::optional<Count> &count)
{
    return count ? std::optional<qint64>(count->value()) : std::nullopt;
}

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

} // namespace

Result<QVector<DayReport>> ReportStore::lineOf(UnitId unit) const
{
    Statement revisions(
        m_database, "read a unit's reports",
        QStringLiteral("SELECT day, revision, said, installed, received, channel, note, reason,"
                       " first_received FROM report_revision WHERE campaign_id = ? AND unit_id = ? ORDER BY day, revision"));
    if (const Outcome read = revisions.bind(m_campaign).bind(unit.value()).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<DayReport> line;
    while (revisions.next())
        takeRevision(line, revisions.day(0), revisions);
    Statement accepted(m_database, "read the accepted findings",
                       QStringLiteral("SELECT a.day, a.revision, a.code, a.reason, j.by_name, j.at FROM acceptance a"
                                      " JOIN journal j ON j.number = a.journal WHERE a.campaign_id = ? AND a.unit_id = ?"));
    if (const Outcome read = accepted.bind(m_campaign).bind(unit.value()).run(); !read)
        return tl::unexpected<Failure>(read.error());
    while (accepted.next()) {
        const auto code = findingCodeFrom(accepted.text(2));
        for (DayReport &report : line) {
            if (code && report.day == accepted.day(0) && report.revision == accepted.number(1))
                report.accepted.append({*code, Acceptance{accepted.text(4), accepted.moment(5), accepted.text(3)}});
        }
    }
    return line;
}

Outcome ReportStore::linesUpTo(Day last, qint64 upTo,
                               const std::function<void(UnitId, const QVector<DayReport> &)> &each) const
{
    // The acceptances first: they are few, and one statement is open at a time.
    Statement accepted(
        m_database, "read the findings accepted by then",
        QStringLiteral("SELECT a.unit_id, a.day, a.revision, a.code, a.reason, j.by_name, j.at FROM acceptance a"
                       " JOIN journal j ON j.number = a.journal WHERE a.campaign_id = ? AND a.day <= ?"
                       " AND a.journal <= ?"));
    if (const Outcome read = accepted.bind(m_campaign).bind(last).bind(upTo).run(); !read)
        return read;
    struct Known
    {
        Day day;
        int revision;
        FindingCode code;
        Acceptance acceptance;
    };
    QHash<qint64, QVector<Known>> known;
    while (accepted.next()) {
        if (const auto code = findingCodeFrom(accepted.text(3)))
            known[accepted.number(0)].append(Known{accepted.day(1), int(accepted.number(2)), *code,
                                                   Acceptance{accepted.text(5), accepted.moment(6), accepted.text(4)}});
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
                    report.accepted.append({one.code, one.acceptance});
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

Outcome ReportStore::readFindings(const QString &where, const QVector<QVariant> &values,
                                  QVector<Standing *> &standings) const
{
    Statement rows(
        m_database, "read the findings",
        QStringLiteral("SELECT f.unit_id, f.day, f.code, f.first, f.second, f.since, f.offered, f.accepted_journal,"
                       " f.accepted_reason, j.by_name, j.at FROM standing_finding f"
                       " LEFT JOIN journal j ON j.number = f.accepted_journal"
                       " WHERE f.campaign_id = ? AND %1 ORDER BY f.day, f.unit_id, f.place")
            .arg(where));
    rows.bind(m_campaign);
    for (const QVariant &value : values)
        rows.bind(value);
    if (const Outcome read = rows.run(); !read)
        return read;
    QHash<QPair<qint64, qint64>, Standing *> byPlace;
    while (rows.next()) {
        if (byPlace.isEmpty()) { // most days of most units have none
            for (Standing *standing : standings)
                byPlace.insert({standing->unit.value(), standing->day.julian()}, standing);
        }
        Standing *standing = byPlace.value({rows.number(0), rows.number(1)});
        const auto code = findingCodeFrom(rows.text(2));
        if (!standing || !code)
            continue;
        Finding finding;
        finding.code = *code;
        finding.first = rows.number(3);
        finding.second = rows.number(4);
        finding.since = rows.day(5);
        finding.offered = rows.count(6);
        if (rows.numberOrNull(7))
            finding.accepted = Acceptance{rows.text(9), rows.moment(10), rows.text(8)};
        standing->findings.append(finding);
    }
    return {};
}

Result<QVector<Standing>> ReportStore::standingsOf(UnitId unit, Day from, Day to) const
{
    Statement rows(m_database, "read a unit's line",
                   QStringLiteral("SELECT %1 FROM %2 WHERE s.campaign_id = ? AND s.unit_id = ?"
                                  " AND s.day BETWEEN ? AND ? ORDER BY s.day")
                       .arg(standingColumns, standingWithWords));
    if (const Outcome read = rows.bind(m_campaign).bind(unit.value()).bind(from).bind(to).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Standing> standings;
    while (rows.next()) {
        auto standing = standingRow(rows);
        if (!standing)
            return tl::unexpected<Failure>(damagedFigures(m_database));
        standings.append(std::move(*standing));
    }
    QVector<Standing *> pointers;
    for (Standing &standing : standings)
        pointers.append(&standing);
    const Outcome found = readFindings(QStringLiteral("f.unit_id = ? AND f.day BETWEEN ? AND ?"),
                                       {unit.value(), from.julian(), to.julian()}, pointers);
    if (!found)
        return tl::unexpected<Failure>(found.error());
    return standings;
}

Result<QVector<Revision>> ReportStore::historyOf(UnitId unit, Day day) const
{
    Statement rows(
        m_database, "read a report's revisions",
        QStringLiteral("SELECT r.revision, r.said, r.installed, r.received, r.channel, r.sender, r.note, r.reason,"
                       " r.journal, j.at, j.by_name, j.desk, r.first_received FROM report_revision r"
                       " JOIN journal j ON j.number = r.journal"
                       " WHERE r.campaign_id = ? AND r.unit_id = ? AND r.day = ? ORDER BY r.revision"));
    if (const Outcome read = rows.bind(m_campaign).bind(unit.value()).bind(day).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Revision> history;
    while (rows.next()) {
        Revision revision;
        revision.report.unit = unit;
        revision.report.day = day;
        revision.number = int(rows.number(0));
        revision.report.said = Said(rows.number(1));
        revision.report.installed = rows.count(2);
        revision.report.received = rows.moment(3);
        revision.report.channel = Channel(rows.number(4));
        revision.report.sender = rows.text(5);
        revision.report.note = rows.text(6);
        revision.report.reason = rows.text(7);
        revision.report.expected = revision.number - 1;
        revision.journal = rows.number(8);
        revision.typed = rows.moment(9);
        revision.typedBy = rows.text(10);
        revision.desk = rows.text(11);
        revision.report.firstReceived = rows.moment(12);
        history.append(revision);
    }
    return history;
}

// Reads packed standings, one a row, into their places. A row may hold none.
Outcome ReportStore::placeStandings(Statement &rows, const Registry &registry, const Places &places) const
{
    if (const Outcome read = rows.run(); !read)
        return read;
    while (rows.next()) {
        const QByteArray figures = rows.bytes(0);
        if (figures.isNull())
            continue;
        auto standing = unpackStanding(figures);
        if (!standing)
            return tl::unexpected<Failure>(damagedFigures(m_database));
        const qsizetype index = registry.indexOf(standing->unit);
        if (std::optional<Standing> *place = index >= 0 ? places.at(index) : nullptr)
            *place = std::move(standing);
    }
    return {};
}

Outcome ReportStore::readDay(Day day, const Registry &registry, const Places &places) const
{
    // The day's own standings lie side by side in an index of their own …
    Statement ofDay(m_database, "read the day",
                    QStringLiteral("SELECT figures FROM standing WHERE campaign_id = ? AND day = ?"));
    ofDay.bind(m_campaign).bind(day);
    if (const Outcome read = placeStandings(ofDay, registry, places); !read)
        return read;
    QVector<Standing *> ofThisDay;
    QStringList without;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) && *places.at(i))
            ofThisDay.append(&**places.at(i));
        else if (places.at(i))
            without.append(QString::number(registry.units().at(i).id.value()));
    }
    // … and only for the others an earlier one is looked up. The correlated "latest before" is the shape that stays fast on
    // both engines however long the history is.
    if (!without.isEmpty()) {
        Statement earlier(m_database, "read the last standings",
                          QStringLiteral("SELECT (SELECT s.figures FROM standing s WHERE s.campaign_id = ?"
                                         " AND s.unit_id = u.unit_id AND s.day < ? ORDER BY s.day DESC LIMIT 1)"
                                         " FROM unit_version u WHERE u.version = 1 AND u.unit_id IN (%1)")
                              .arg(without.join(u',')));
        earlier.bind(m_campaign).bind(day);
        if (const Outcome read = placeStandings(earlier, registry, places); !read)
            return read;
    }
    const Outcome found = readFindings(QStringLiteral("f.day = ?"), {day.julian()}, ofThisDay);
    return found ? readWords(day, registry, places) : found;
}

Outcome ReportStore::readWords(Day day, const Registry &registry, const Places &places) const
{
    Statement words(m_database, "read the day's notes",
                    QStringLiteral("SELECT unit_id, note, reason FROM standing_words WHERE campaign_id = ? AND day = ?"));
    if (const Outcome read = words.bind(m_campaign).bind(day).run(); !read)
        return read;
    while (words.next()) {
        const qsizetype index = registry.indexOf(UnitId(words.number(0)));
        std::optional<Standing> *place = index >= 0 ? places.at(index) : nullptr;
        if (!place || !*place || (*place)->day != day)
            continue;
        (*place)->note = words.text(1);
        (*place)->reason = words.text(2);
    }
    return {};
}

Outcome ReportStore::countedBetween(Day from, Day to,
                                    const std::function<void(UnitId, const QVector<std::optional<Count>> &)> &each) const
{
    // What counts at the end of the first day is looked up unit by unit; each later day is read in one piece and changes it.
    Statement first(m_database, "read what counted first",
                    QStringLiteral("SELECT u.unit_id, (SELECT s.counted FROM standing s WHERE s.campaign_id = ?"
                                   " AND s.unit_id = u.unit_id AND s.day <= ? ORDER BY s.day DESC LIMIT 1)"
                                   " FROM unit_version u WHERE u.version = 1"));
    if (const Outcome read = first.bind(m_campaign).bind(from).run(); !read)
        return read;
    const qsizetype days = from.daysTo(to) + 1;
    QVector<UnitId> units;
    QHash<qint64, qsizetype> places;
    QVector<QVector<std::optional<Count>>> counted; // by unit, then by day
    while (first.next()) {
        const UnitId unit(first.number(0));
        places.insert(unit.value(), units.size());
        units.append(unit);
        counted.append(QVector<std::optional<Count>>(days, first.count(1)));
    }
    for (qsizetype i = 1; i < days; ++i) {
        Statement ofDay(m_database, "read the day",
                        QStringLiteral("SELECT figures FROM standing WHERE campaign_id = ? AND day = ?"));
        if (const Outcome read = ofDay.bind(m_campaign).bind(from.plus(i)).run(); !read)
            return read;
        while (ofDay.next()) {
            const auto standing = unpackStanding(ofDay.bytes(0));
            if (!standing)
                return tl::unexpected<Failure>(damagedFigures(m_database));
            if (const auto place = places.constFind(standing->unit.value()); place != places.constEnd())
                std::fill(counted[*place].begin() + i, counted[*place].end(), standing->counted);
        }
    }
    for (qsizetype i = 0; i < units.size(); ++i)
        each(units.at(i), counted.at(i));
    return {};
}

Outcome ReportStore::standingsBetween(Day from, Day to, const std::function<void(const Standing &)> &each) const
{
    for (Day day = from; day <= to; day = day.plus(1)) {
        Statement rows(m_database, "read the day",
                       QStringLiteral("SELECT figures FROM standing WHERE campaign_id = ? AND day = ?"));
        if (const Outcome read = rows.bind(m_campaign).bind(day).run(); !read)
            return read;
        while (rows.next()) {
            const auto standing = unpackStanding(rows.bytes(0));
            if (!standing)
                return tl::unexpected<Failure>(damagedFigures(m_database));
            each(*standing);
        }
    }
    return {};
}

Result<QVector<QPair<UnitId, Day>>> ReportStore::excusedBetween(Day from, Day to) const
{
    Statement rows(m_database, "read who was excused",
                   QStringLiteral("SELECT s.figures FROM standing_words w JOIN standing s ON s.campaign_id = w.campaign_id"
                                  " AND s.unit_id = w.unit_id AND s.day = w.day"
                                  " WHERE w.campaign_id = ? AND w.day BETWEEN ? AND ? AND w.reason <> ''"));
    if (const Outcome read = rows.bind(m_campaign).bind(from).bind(to).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<QPair<UnitId, Day>> excused;
    while (rows.next()) {
        const auto standing = unpackStanding(rows.bytes(0));
        if (!standing)
            return tl::unexpected<Failure>(damagedFigures(m_database));
        if (standing->said == Said::Excused)
            excused.append({standing->unit, standing->day});
    }
    return excused;
}

Result<QVector<AcceptedFinding>> ReportStore::acceptedOn(Day day, qint64 upTo) const
{
    Statement rows(m_database, "read the day's accepted findings",
                   QStringLiteral("SELECT a.unit_id, a.revision, a.code, a.reason, j.by_name, j.at FROM acceptance a"
                                  " JOIN journal j ON j.number = a.journal WHERE a.campaign_id = ? AND a.day = ?"
                                  " AND a.journal <= ?"));
    if (const Outcome read = rows.bind(m_campaign).bind(day).bind(upTo).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<AcceptedFinding> accepted;
    while (rows.next()) {
        if (const auto code = findingCodeFrom(rows.text(2))) {
            accepted.append(AcceptedFinding{UnitId(rows.number(0)), int(rows.number(1)), *code,
                                            Acceptance{rows.text(4), rows.moment(5), rows.text(3)}});
        }
    }
    return accepted;
}

Result<QVector<Standing>> ReportStore::belatedlyReceived(Day before, Moment from, Moment to) const
{
    Statement rows(m_database, "read belated reports",
                   QStringLiteral("SELECT %1 FROM unit_version u CROSS JOIN %2 WHERE u.version = 1"
                                  " AND s.campaign_id = ? AND s.unit_id = u.unit_id AND s.day < ? AND s.day >= ?"
                                  " AND s.first_received >= ? AND s.first_received < ?"
                                  " ORDER BY s.day, s.unit_id")
                       .arg(standingColumns, standingWithWords));
    rows.bind(m_campaign).bind(before).bind(before.plus(-31)).bind(from.epochMs()).bind(to.epochMs());
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Standing> found;
    while (rows.next()) {
        auto standing = standingRow(rows);
        if (!standing)
            return tl::unexpected<Failure>(damagedFigures(m_database));
        if (standing->isReport())
            found.append(std::move(*standing));
    }
    return found;
}

Result<QVector<UnitId>> ReportStore::reportingUnits() const
{
    Statement rows(
        m_database, "read the reporting units",
        QStringLiteral("SELECT u.unit_id FROM unit_version u WHERE u.version = 1 AND EXISTS (SELECT 1 FROM"
                       " report_revision r WHERE r.campaign_id = ? AND r.unit_id = u.unit_id) ORDER BY u.unit_id"));
    if (const Outcome read = rows.bind(m_campaign).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<UnitId> units;
    while (rows.next())
        units.append(UnitId(rows.number(0)));
    return units;
}

void ReportStore::feed(ContentDigest &digest, const CheckedEntries &entries) const
{
    // In the order of the primary key, which is how verifying reads them back.
    QVector<qsizetype> order(entries.drafts().size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(entries.drafts().at(a).day, entries.numbers().at(a))
               < std::pair(entries.drafts().at(b).day, entries.numbers().at(b));
    });
    for (const qsizetype i : order)
        digest.revision(m_campaign, entries.drafts().at(i), entries.numbers().at(i));
}

Outcome ReportStore::append(const CheckedEntries &entries, qint64 journal) const
{
    Statement insert(m_database, "write a report",
                     QStringLiteral("INSERT INTO report_revision (campaign_id, unit_id, day, revision, said, installed,"
                                    " received, first_received, channel, sender, note, reason, journal)"
                                    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    for (qsizetype i = 0; i < entries.drafts().size(); ++i) {
        const ReportDraft &draft = entries.drafts().at(i);
        insert.bind(m_campaign).bind(draft.unit.value()).bind(draft.day).bind(entries.numbers().at(i));
        insert.bind(int(draft.said)).bind(numberOf(draft.installed)).bind(draft.received.epochMs());
        insert.bind(draft.firstReceived.epochMs());
        insert.bind(int(draft.channel)).bind(draft.sender).bind(draft.note).bind(draft.reason).bind(journal);
        if (const Outcome written = insert.run(); !written)
            return written;
    }
    return replaceStandings(entries.lineBefore(), entries.line());
}

void ReportStore::feed(ContentDigest &digest, UnitId unit, Day day, int revision, FindingCode code,
                       const QString &reason) const
{
    digest.row("acceptance");
    digest.field(m_campaign);
    digest.field(unit.value());
    digest.field(day.julian());
    digest.field(qint64(revision));
    digest.field(QStringView(codeWord(code)));
    digest.field(QStringView(reason));
}

Outcome ReportStore::appendAcceptance(UnitId unit, Day day, int revision, FindingCode code, const QString &reason,
                                      qint64 journal) const
{
    Statement insert(m_database, "write an accepted finding",
                     QStringLiteral("INSERT INTO acceptance (campaign_id, unit_id, day, revision, code, reason, journal)"
                                    " VALUES (?,?,?,?,?,?,?)"));
    insert.bind(m_campaign).bind(unit.value()).bind(day).bind(revision).bind(codeWord(code)).bind(reason).bind(journal);
    return insert.run();
}

Outcome ReportStore::replaceStandings(const QVector<Standing> &before, const QVector<Standing> &after) const
{
    QVector<Standing> changed;
    qsizetype i = 0;
    for (const Standing &standing : after) {
        while (i < before.size() && before.at(i).day < standing.day) {
            if (const Outcome removed = removeStanding(before.at(i++)); !removed)
                return removed;
        }
        const bool known = i < before.size() && before.at(i).day == standing.day;
        if (known && before.at(i) == standing) {
            ++i;
            continue;
        }
        if (known) {
            if (const Outcome removed = removeStanding(before.at(i++)); !removed)
                return removed;
        }
        changed.append(standing);
    }
    for (; i < before.size(); ++i) {
        if (const Outcome removed = removeStanding(before.at(i)); !removed)
            return removed;
    }
    return writeStandings(changed);
}

Outcome ReportStore::removeStanding(const Standing &standing) const
{
    for (const char *table : {"standing", "standing_finding", "standing_words"}) {
        Statement statement(
            m_database, "bring a line up to date",
            QStringLiteral("DELETE FROM %1 WHERE campaign_id = ? AND day = ? AND unit_id = ?").arg(QLatin1String(table)));
        const Outcome removed = statement.bind(m_campaign).bind(standing.day).bind(standing.unit.value()).run();
        if (!removed)
            return removed;
    }
    return {};
}

Outcome ReportStore::writeStandings(const QVector<Standing> &standings) const
{
    Statement insert(m_database, "bring a line up to date",
                     QStringLiteral("INSERT INTO standing (campaign_id, unit_id, day, counted, first_received, figures)"
                                    " VALUES (?,?,?,?,?,?)"));
    Statement words(
        m_database, "bring the notes up to date",
        QStringLiteral("INSERT INTO standing_words (campaign_id, day, unit_id, note, reason) VALUES (?,?,?,?,?)"));
    Statement finding(m_database, "bring the findings up to date",
                      QStringLiteral("INSERT INTO standing_finding (campaign_id, day, unit_id, place, code, first, second,"
                                     " since, offered, accepted_journal, accepted_reason) VALUES (?,?,?,?,?,?,?,?,?,"
                                     " (SELECT max(a.journal) FROM acceptance a WHERE a.campaign_id = ? AND a.unit_id = ?"
                                     " AND a.day = ? AND a.revision = ? AND a.code = ?), ?)"));
    for (const Standing &standing : standings) {
        insert.bind(m_campaign).bind(standing.unit.value()).bind(standing.day).bind(numberOf(standing.counted));
        insert.bind(standing.firstReceived.epochMs()).bind(packStanding(standing));
        if (const Outcome written = insert.run(); !written)
            return written;
        if (!standing.note.isEmpty() || !standing.reason.isEmpty()) {
            words.bind(m_campaign).bind(standing.day).bind(standing.unit.value()).bind(standing.note).bind(standing.reason);
            if (const Outcome written = words.run(); !written)
                return written;
        }
        for (int place = 0; place < standing.findings.size(); ++place) {
            const Finding &found = standing.findings.at(place);
            const QString code = codeWord(found.code);
            finding.bind(m_campaign).bind(standing.day).bind(standing.unit.value()).bind(place).bind(code);
            finding.bind(found.first).bind(found.second).bind(found.since).bind(numberOf(found.offered));
            finding.bind(m_campaign).bind(standing.unit.value()).bind(standing.day).bind(standing.revision).bind(code);
            finding.bind(found.accepted ? found.accepted->reason : QString());
            if (const Outcome written = finding.run(); !written)
                return written;
        }
    }
    return {};
}

} // namespace dophu
