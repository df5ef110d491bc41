#include "core/storage/reportstore.h"
#include "core/storage/packedstanding.h"
#include "core/storage/statement.h"

#include <algorithm>

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

QStringList emptyPlaces(const Registry &registry, const ReportStore::Places &places)
{
    QStringList units;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) && !*places.at(i))
            units.append(QString::number(registry.units().at(i).id.value()));
    }
    return units;
}

} // namespace

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
    for (std::optional<Standing> *place : places) {
        if (place && *place)
            ofThisDay.append(&**place);
    }
    if (const Outcome read = readEarlier(day, registry, places); !read)
        return read;
    const Outcome found = readFindings(QStringLiteral("f.day = ?"), {day.julian()}, ofThisDay);
    return found ? readWords(day, registry, places) : found;
}

// … those of whom it has none mostly have one a day or two before, in that index, too, whose days are as long as they are
// however many there are; and only for the rest the last one is looked up unit by unit. The correlated "latest before" is
// the shape that stays fast on both engines.
Outcome ReportStore::readEarlier(Day day, const Registry &registry, const Places &places) const
{
    QStringList without = emptyPlaces(registry, places);
    bool mostlyFound = true;
    for (Day before = day.plus(-1); mostlyFound && !without.isEmpty(); before = before.plus(-1)) {
        Statement ofBefore(
            m_database, "read the days before",
            QStringLiteral("SELECT figures FROM standing WHERE campaign_id = ? AND day = ? AND unit_id IN (%1)")
                .arg(without.join(u',')));
        ofBefore.bind(m_campaign).bind(before);
        if (const Outcome read = placeStandings(ofBefore, registry, places); !read)
            return read;
        const qsizetype asked = without.size();
        without = emptyPlaces(registry, places);
        mostlyFound = without.size() < asked / 2;
    }
    if (without.isEmpty())
        return {};
    Statement last(m_database, "read the last standings",
                   QStringLiteral("SELECT (SELECT s.figures FROM standing s WHERE s.campaign_id = ?"
                                  " AND s.unit_id = u.unit_id AND s.day < ? ORDER BY s.day DESC LIMIT 1)"
                                  " FROM unit_version u WHERE u.version = 1 AND u.unit_id IN (%1)")
                       .arg(without.join(u',')));
    last.bind(m_campaign).bind(day);
    return placeStandings(last, registry, places);
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

} // namespace dophu
