#include "core/storage/registrystore.h"

#include "core/domain/basewithdrawal.h"
#include "core/storage/statement.h"

#include <QSet>

namespace dophu
{

namespace
{

const QChar listMark = u';';

std::optional<qint64> julianOf(const std::optional<Day> &day)
{
    return day ? std::optional<qint64>(day->julian()) : std::nullopt;
}

// Thousands of rows repeat a few words: one copy of each is kept.
class SharedWords
{
public:
    QString operator()(const QString &word) { return *m_words.insert(word); }

private:
    QSet<QString> m_words;
};

Result<qsizetype> countRows(const Database &database, const QString &from)
{
    Statement count(database, "count the registry", QStringLiteral("SELECT count(*) FROM ") + from);
    if (const Outcome read = count.run(); !read)
        return tl::unexpected<Failure>(read.error());
    return count.next() ? qsizetype(count.number(0)) : 0;
}

// " AND w.journal <= 12" for an earlier reading; nothing to ask of each row for the whole.
QString knownBy(qint64 upTo, const QString &before)
{
    return upTo == wholeJournal ? QString() : QStringLiteral("%1journal <= %2").arg(before).arg(upTo);
}

Result<QVector<Unit>> readUnits(const Database &database, qint64 upTo)
{
    const auto size = countRows(database, QStringLiteral("unit_version WHERE version = 1"));
    if (!size)
        return tl::unexpected<Failure>(size.error());
    Statement rows(
        database, "read the units",
        QStringLiteral("SELECT unit_id, code, name, unit_group, short_name, parent, stream, aliases, former_names,"
                       " contact_name, phone, valid_from, valid_to, note FROM unit_version v"
                       " WHERE version = (SELECT max(version) FROM unit_version w WHERE w.unit_id = v.unit_id%1)"
                       " ORDER BY position, unit_id")
            .arg(knownBy(upTo, QStringLiteral(" AND w."))));
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Unit> units;
    units.reserve(*size);
    SharedWords shared;
    while (rows.next()) {
        Unit unit;
        unit.id = UnitId(rows.number(0));
        unit.code = rows.text(1);
        unit.name = rows.text(2);
        unit.group = shared(rows.text(3));
        unit.shortName = rows.text(4);
        if (unit.shortName == unit.name)
            unit.shortName = unit.name; // the same letters once
        unit.parent = shared(rows.text(5));
        unit.stream = shared(rows.text(6));
        unit.aliases = rows.text(7).split(listMark, Qt::SkipEmptyParts);
        unit.formerNames = rows.text(8).split(listMark, Qt::SkipEmptyParts);
        unit.contactName = rows.text(9);
        unit.phone = rows.text(10);
        unit.validFrom = rows.dayOrNull(11);
        unit.validTo = rows.dayOrNull(12);
        unit.note = rows.text(13);
        units.append(std::move(unit));
    }
    return units;
}

Base baseIn(const Statement &rows, SharedWords &shared)
{
    return Base{UnitId(rows.number(0)), shared(rows.text(1)), rows.count(2).value_or(Count()), rows.day(3),
                shared(rows.text(4)),   rows.number(5) != 0};
}

Result<QVector<Base>> readBases(const Database &database, qint64 upTo)
{
    const auto size = countRows(database, QStringLiteral("base"));
    if (!size)
        return tl::unexpected<Failure>(size.error());
    Statement rows(database, "read the bases",
                   QStringLiteral("SELECT unit_id, kind, value, valid_from, source, estimate FROM base%1"
                                  " ORDER BY base_id")
                       .arg(knownBy(upTo, QStringLiteral(" WHERE "))));
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Base> bases;
    bases.reserve(*size);
    SharedWords shared;
    while (rows.next())
        bases.append(baseIn(rows, shared));
    return bases;
}

Result<QVector<CodePast>> readPasts(const Database &database, qint64 upTo)
{
    Statement rows(database, "read the past of codes",
                   QStringLiteral("SELECT code, name, valid_from, valid_to, became, note FROM code_past%1"
                                  " ORDER BY past_id")
                       .arg(knownBy(upTo, QStringLiteral(" WHERE "))));
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<CodePast> pasts;
    while (rows.next()) {
        pasts.append(CodePast{rows.text(0), rows.text(1), rows.dayOrNull(2), rows.dayOrNull(3), rows.text(4), rows.text(5)});
    }
    return pasts;
}

Result<QVector<Excuse>> readExcuses(const Database &database, qint64 upTo)
{
    Statement rows(database, "read the excuses",
                   QStringLiteral("SELECT excuse_id, unit_id, first_day, last_day, reason FROM excuse_version v"
                                  " WHERE version = (SELECT max(version) FROM excuse_version w"
                                  " WHERE w.excuse_id = v.excuse_id%1) ORDER BY first_day, excuse_id")
                       .arg(knownBy(upTo, QStringLiteral(" AND w."))));
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Excuse> excuses;
    while (rows.next())
        excuses.append(Excuse{rows.number(0), UnitId(rows.number(1)), rows.day(2), rows.dayOrNull(3), rows.text(4)});
    return excuses;
}

Result<QVector<Lineage>> readLineages(const Database &database, qint64 upTo)
{
    Statement rows(database, "read merges and splits",
                   QStringLiteral("SELECT lineage_id, kind, day, rule, from_unit, to_unit, base, counted FROM lineage_part%1"
                                  " ORDER BY lineage_id, part")
                       .arg(knownBy(upTo, QStringLiteral(" WHERE "))));
    if (const Outcome read = rows.run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Lineage> lineages;
    while (rows.next()) {
        if (lineages.isEmpty() || lineages.last().id != rows.number(0))
            lineages.append(Lineage{rows.number(0), Lineage::Kind(rows.number(1)), rows.day(2), rows.text(3), {}});
        lineages.last().parts.append(
            LineagePart{UnitId(rows.number(4)), UnitId(rows.number(5)), rows.count(6).value_or(Count()), rows.count(7)});
    }
    return lineages;
}

} // namespace

Result<Registry> RegistryStore::load(qint64 upTo) const
{
    auto units = readUnits(m_database, upTo);
    if (!units)
        return tl::unexpected<Failure>(units.error());
    const auto bases = readBases(m_database, upTo);
    if (!bases)
        return tl::unexpected<Failure>(bases.error());
    const auto pasts = readPasts(m_database, upTo);
    if (!pasts)
        return tl::unexpected<Failure>(pasts.error());
    const auto excuses = readExcuses(m_database, upTo);
    if (!excuses)
        return tl::unexpected<Failure>(excuses.error());
    const auto lineages = readLineages(m_database, upTo);
    if (!lineages)
        return tl::unexpected<Failure>(lineages.error());
    return Registry(std::move(*units), standingBases(*bases), *pasts, *excuses, *lineages);
}

void RegistryStore::feed(ContentDigest &digest, const Unit &unit, int version, int position)
{
    digest.row("unit");
    digest.field(unit.id.value());
    digest.field(qint64(version));
    digest.field(qint64(position));
    for (const QString &text : {unit.code, unit.name, unit.group, unit.shortName, unit.parent, unit.stream,
                                unit.aliases.join(listMark), unit.formerNames.join(listMark), unit.contactName, unit.phone})
        digest.field(QStringView(text));
    digest.field(julianOf(unit.validFrom));
    digest.field(julianOf(unit.validTo));
    digest.field(QStringView(unit.note));
}

void RegistryStore::feed(ContentDigest &digest, qint64 id, const Base &base)
{
    digest.row("base");
    digest.field(id);
    digest.field(base.unit.value());
    digest.field(QStringView(base.kind));
    digest.field(base.value.value());
    digest.field(base.validFrom.julian());
    digest.field(QStringView(base.source));
    digest.field(qint64(base.estimate));
}

void RegistryStore::feed(ContentDigest &digest, qint64 id, const CodePast &past)
{
    digest.row("past");
    digest.field(id);
    digest.field(QStringView(past.code));
    digest.field(QStringView(past.name));
    digest.field(julianOf(past.validFrom));
    digest.field(julianOf(past.validTo));
    digest.field(QStringView(past.became));
    digest.field(QStringView(past.note));
}

void RegistryStore::feed(ContentDigest &digest, const Excuse &excuse, int version)
{
    digest.row("excuse");
    digest.field(excuse.id);
    digest.field(qint64(version));
    digest.field(excuse.unit.value());
    digest.field(excuse.first.julian());
    digest.field(julianOf(excuse.last));
    digest.field(QStringView(excuse.reason));
}

void RegistryStore::feed(ContentDigest &digest, const Lineage &lineage, const LineagePart &thread, int part)
{
    digest.row("lineage");
    digest.field(lineage.id);
    digest.field(qint64(part));
    digest.field(qint64(lineage.kind));
    digest.field(lineage.day.julian());
    digest.field(QStringView(lineage.rule));
    digest.field(thread.from.value());
    digest.field(thread.to.value());
    digest.field(thread.base.value());
    digest.field(thread.counted ? std::optional<qint64>(thread.counted->value()) : std::nullopt);
}

Outcome RegistryStore::append(const Unit &unit, int version, int position, qint64 journal) const
{
    Statement insert(
        m_database, "write a unit",
        QStringLiteral("INSERT INTO unit_version (unit_id, version, position, code, name, unit_group, short_name,"
                       " parent, stream, aliases, former_names, contact_name, phone, valid_from, valid_to, note,"
                       " journal) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(unit.id.value()).bind(version).bind(position);
    for (const QString &text : {unit.code, unit.name, unit.group, unit.shortName, unit.parent, unit.stream,
                                unit.aliases.join(listMark), unit.formerNames.join(listMark), unit.contactName, unit.phone})
        insert.bind(text);
    insert.bind(julianOf(unit.validFrom)).bind(julianOf(unit.validTo)).bind(unit.note).bind(journal);
    return insert.run();
}

Outcome RegistryStore::append(qint64 id, const Base &base, qint64 journal) const
{
    Statement insert(m_database, "write a base",
                     QStringLiteral("INSERT INTO base (base_id, unit_id, kind, value, valid_from, source, estimate, journal)"
                                    " VALUES (?,?,?,?,?,?,?,?)"));
    return insert.bind(id)
        .bind(base.unit.value())
        .bind(base.kind)
        .bind(base.value.value())
        .bind(base.validFrom)
        .bind(base.source)
        .bind(int(base.estimate))
        .bind(journal)
        .run();
}

Outcome RegistryStore::append(qint64 id, const CodePast &past, qint64 journal) const
{
    Statement insert(
        m_database, "write the past of a code",
        QStringLiteral("INSERT INTO code_past (past_id, code, name, valid_from, valid_to, became, note, journal)"
                       " VALUES (?,?,?,?,?,?,?,?)"));
    return insert.bind(id)
        .bind(past.code)
        .bind(past.name)
        .bind(julianOf(past.validFrom))
        .bind(julianOf(past.validTo))
        .bind(past.became)
        .bind(past.note)
        .bind(journal)
        .run();
}

Outcome RegistryStore::append(const Excuse &excuse, int version, qint64 journal) const
{
    Statement insert(m_database, "write an excuse",
                     QStringLiteral("INSERT INTO excuse_version (excuse_id, version, unit_id, first_day, last_day, reason,"
                                    " journal) VALUES (?,?,?,?,?,?,?)"));
    return insert.bind(excuse.id)
        .bind(version)
        .bind(excuse.unit.value())
        .bind(excuse.first)
        .bind(julianOf(excuse.last))
        .bind(excuse.reason)
        .bind(journal)
        .run();
}

Outcome RegistryStore::append(const Lineage &lineage, qint64 journal) const
{
    Statement insert(m_database, "write a merge or split",
                     QStringLiteral("INSERT INTO lineage_part (lineage_id, part, kind, day, rule, from_unit, to_unit, base,"
                                    " counted, journal) VALUES (?,?,?,?,?,?,?,?,?,?)"));
    for (int part = 0; part < lineage.parts.size(); ++part) {
        const LineagePart &thread = lineage.parts.at(part);
        insert.bind(lineage.id).bind(part).bind(int(lineage.kind)).bind(lineage.day).bind(lineage.rule);
        insert.bind(thread.from.value()).bind(thread.to.value()).bind(thread.base.value());
        insert.bind(thread.counted ? std::optional<qint64>(thread.counted->value()) : std::nullopt).bind(journal);
        if (const Outcome written = insert.run(); !written)
            return written;
    }
    return {};
}

Result<qint64> RegistryStore::nextExcuseId() const
{
    return one("number an excuse", QStringLiteral("SELECT coalesce(max(excuse_id), 0) + 1 FROM excuse_version"));
}

Result<qint64> RegistryStore::nextLineageId() const
{
    return one("number a merge or split", QStringLiteral("SELECT coalesce(max(lineage_id), 0) + 1 FROM lineage_part"));
}

Result<int> RegistryStore::excuseVersion(qint64 excuse) const
{
    Statement statement(m_database, "read an excuse's version",
                        QStringLiteral("SELECT coalesce(max(version), 0) FROM excuse_version WHERE excuse_id = ?"));
    if (const Outcome read = statement.bind(excuse).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? int(statement.number(0)) : 0;
}

Result<qint64> RegistryStore::one(const char *purpose, const QString &sql) const
{
    Statement statement(m_database, purpose, sql);
    if (const Outcome read = statement.run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? statement.number(0) : 0;
}

Result<qint64> RegistryStore::nextUnitId() const
{
    return one("number a unit", QStringLiteral("SELECT coalesce(max(unit_id), 0) + 1 FROM unit_version"));
}

Result<std::optional<Base>> RegistryStore::baseOf(qint64 journal) const
{
    Statement rows(m_database, "read a base",
                   QStringLiteral("SELECT unit_id, kind, value, valid_from, source, estimate FROM base WHERE journal = ?"
                                  " ORDER BY base_id"));
    if (const Outcome read = rows.bind(journal).run(); !read)
        return tl::unexpected<Failure>(read.error());
    SharedWords shared;
    return rows.next() ? std::optional(baseIn(rows, shared)) : std::nullopt;
}

Result<qint64> RegistryStore::nextBaseId() const
{
    return one("number a base", QStringLiteral("SELECT coalesce(max(base_id), 0) + 1 FROM base"));
}

Result<qint64> RegistryStore::nextPastId() const
{
    return one("number a code's past", QStringLiteral("SELECT coalesce(max(past_id), 0) + 1 FROM code_past"));
}

Result<RegistryStore::UnitPlace> RegistryStore::placeOf(UnitId unit) const
{
    Statement statement(m_database, "place a unit",
                        QStringLiteral("SELECT version, position FROM unit_version WHERE unit_id = ?"
                                       " ORDER BY version DESC LIMIT 1"));
    if (const Outcome read = statement.bind(unit.value()).run(); !read)
        return tl::unexpected<Failure>(read.error());
    if (statement.next())
        return UnitPlace{int(statement.number(0)), int(statement.number(1))};
    const auto next = one("place a unit", QStringLiteral("SELECT coalesce(max(position), -1) + 1 FROM unit_version"));
    if (!next)
        return tl::unexpected<Failure>(next.error());
    return UnitPlace{0, int(*next)};
}

} // namespace dophu
