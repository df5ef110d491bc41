#include "core/intake/registryfiles.h"
#include "core/intake/csvrows.h"

#include <QSet>

namespace dophu
{

namespace
{

using Column = QLatin1String;

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u';', Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

// Empty is open; anything else must be an ISO day.
Result<std::optional<Day>> openDay(const CsvRows &csv, const CsvRows::Row &row, const QString &column)
{
    const QString text = csv.at(row, column);
    if (text.isEmpty())
        return std::optional<Day>();
    const auto day = Day::fromIso(text);
    if (!day)
        return csv.complaint(row, QStringLiteral("“%1” không phải ngày (2020-08-10)").arg(text));
    return day;
}

Result<Unit> unitFrom(const CsvRows &csv, const CsvRows::Row &row, const Campaign &campaign)
{
    Unit unit;
    unit.code = csv.at(row, Column("code"));
    unit.name = csv.at(row, Column("name"));
    unit.group = csv.at(row, Column("group"));
    unit.shortName = csv.at(row, Column("short_name"));
    if (unit.shortName.isEmpty())
        unit.shortName = unit.name;
    unit.parent = csv.at(row, Column("parent"));
    unit.stream = csv.at(row, Column("stream"));
    unit.aliases = listOf(csv.at(row, Column("aliases")));
    unit.formerNames = listOf(csv.at(row, Column("former_names")));
    unit.contactName = csv.at(row, Column("contact_name"));
    unit.phone = csv.at(row, Column("phone"));
    unit.note = csv.at(row, Column("note"));
    if (unit.code.isEmpty() || unit.name.isEmpty())
        return csv.complaint(row, QStringLiteral("thiếu mã hoặc tên đơn vị"));
    if (!campaign.stream(unit.stream))
        return csv.complaint(row, QStringLiteral("luồng “%1” không có trong đợt").arg(unit.stream));
    const auto from = openDay(csv, row, Column("valid_from"));
    if (!from)
        return tl::unexpected<Failure>(from.error());
    const auto to = openDay(csv, row, Column("valid_to"));
    if (!to)
        return tl::unexpected<Failure>(to.error());
    if (*from && *to && **to < **from)
        return csv.complaint(row, QStringLiteral("ngày cuối đứng trước ngày đầu"));
    unit.validFrom = *from;
    unit.validTo = *to;
    return unit;
}

} // namespace

Result<QVector<Unit>> readUnits(const QByteArray &bytes, const QString &source, const Campaign &campaign)
{
    const auto csv = CsvRows::read(bytes, source, {Column("code"), Column("name"), Column("group"), Column("stream")});
    if (!csv)
        return tl::unexpected<Failure>(csv.error());
    QVector<Unit> units;
    QSet<QString> codes;
    for (const CsvRows::Row &row : csv->rows()) {
        auto unit = unitFrom(*csv, row, campaign);
        if (!unit)
            return tl::unexpected<Failure>(unit.error());
        if (codes.contains(unit->code))
            return csv->complaint(row, QStringLiteral("mã “%1” đã có ở dòng trên").arg(unit->code));
        codes.insert(unit->code);
        units.append(*unit);
    }
    if (units.isEmpty())
        return fail(FailureKind::BadInput, source, QStringLiteral("không có đơn vị nào"));
    return units;
}

Result<QVector<QPair<QString, Base>>> readBases(const QByteArray &bytes, const QString &source, const QVector<Unit> &units)
{
    const auto csv = CsvRows::read(
        bytes, source,
        {Column("code"), Column("base_kind"), Column("value"), Column("valid_from"), Column("source"), Column("estimate")});
    if (!csv)
        return tl::unexpected<Failure>(csv.error());
    QSet<QString> codes;
    for (const Unit &unit : units)
        codes.insert(unit.code);
    QSet<QString> seen;
    QVector<QPair<QString, Base>> bases;
    for (const CsvRows::Row &row : csv->rows()) {
        const QString code = csv->at(row, Column("code"));
        if (!codes.contains(code))
            return csv->complaint(row, QStringLiteral("không có đơn vị mã “%1”").arg(code));
        bool isNumber = false;
        const auto value = Count::from(csv->at(row, Column("value")).toLongLong(&isNumber));
        if (!isNumber || !value)
            return csv->complaint(row, QStringLiteral("mẫu số “%1” không phải số nguyên từ 0").arg(csv->at(row, Column("value"))));
        const auto from = Day::fromIso(csv->at(row, Column("valid_from")));
        if (!from)
            return csv->complaint(row, QStringLiteral("ngày hiệu lực không phải ngày (2020-08-10)"));
        const QString estimate = csv->at(row, Column("estimate"));
        if (estimate != QLatin1String("yes") && estimate != QLatin1String("no"))
            return csv->complaint(row, QStringLiteral("cột estimate phải là yes hoặc no"));
        Base base;
        base.kind = csv->at(row, Column("base_kind"));
        base.value = *value;
        base.validFrom = *from;
        base.source = csv->at(row, Column("source"));
        base.estimate = estimate == QLatin1String("yes");
        const QString key = code + u'|' + base.kind + u'|' + from->iso();
        if (seen.contains(key))
            return csv->complaint(row, QStringLiteral("đơn vị “%1” có hai mẫu số cùng ngày hiệu lực").arg(code));
        seen.insert(key);
        bases.append({code, base});
    }
    return bases;
}

Result<QVector<CodePast>> readCodePasts(const QByteArray &bytes, const QString &source)
{
    const auto csv = CsvRows::read(bytes, source, {Column("code"), Column("name"), Column("became")});
    if (!csv)
        return tl::unexpected<Failure>(csv.error());
    QVector<CodePast> pasts;
    for (const CsvRows::Row &row : csv->rows()) {
        const auto from = openDay(*csv, row, Column("valid_from"));
        if (!from)
            return tl::unexpected<Failure>(from.error());
        const auto to = openDay(*csv, row, Column("valid_to"));
        if (!to)
            return tl::unexpected<Failure>(to.error());
        pasts.append(CodePast{csv->at(row, Column("code")), csv->at(row, Column("name")), *from, *to,
                              csv->at(row, Column("became")), csv->at(row, Column("note"))});
    }
    return pasts;
}

} // namespace dophu
