#include "core/intake/registryfiles.h"

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

const QString formulaStarts = QStringLiteral("=+-@");

QString csvField(const QString &text)
{
    QString field = !text.isEmpty() && formulaStarts.contains(text.at(0)) ? u'\'' + text : text;
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r'))
        field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return field;
}

QString csvRecord(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    return written.join(u',') + u'\n';
}

// A field's text without the apostrophe that kept a spreadsheet from calculating it.
QString fieldText(const CsvRows &csv, const CsvRows::Row &row, const QString &column)
{
    const QString text = csv.at(row, column);
    return text.size() > 1 && text.at(0) == u'\'' && formulaStarts.contains(text.at(1)) ? text.mid(1) : text;
}

QString openDayText(const std::optional<Day> &day)
{
    return day ? day->iso() : QString();
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

struct Validity
{
    std::optional<Day> from;
    std::optional<Day> to;
};

Result<Validity> validityFrom(const CsvRows &csv, const CsvRows::Row &row)
{
    const auto from = openDay(csv, row, Column("valid_from"));
    if (!from)
        return tl::unexpected<Failure>(from.error());
    const auto to = openDay(csv, row, Column("valid_to"));
    if (!to)
        return tl::unexpected<Failure>(to.error());
    if (*from && *to && **to < **from)
        return csv.complaint(row, QStringLiteral("ngày cuối đứng trước ngày đầu"));
    return Validity{*from, *to};
}

} // namespace

Result<Unit> unitFrom(const CsvRows &csv, const CsvRows::Row &row, const Campaign &campaign)
{
    Unit unit;
    unit.code = csv.at(row, Column("code"));
    unit.name = fieldText(csv, row, Column("name"));
    unit.group = csv.at(row, Column("group"));
    unit.shortName = fieldText(csv, row, Column("short_name"));
    if (unit.shortName.isEmpty())
        unit.shortName = unit.name;
    unit.parent = csv.at(row, Column("parent"));
    unit.stream = csv.at(row, Column("stream"));
    unit.aliases = listOf(fieldText(csv, row, Column("aliases")));
    unit.formerNames = listOf(csv.at(row, Column("former_names")));
    unit.contactName = fieldText(csv, row, Column("contact_name"));
    unit.phone = fieldText(csv, row, Column("phone"));
    unit.note = fieldText(csv, row, Column("note"));
    if (unit.code.isEmpty() || unit.name.isEmpty())
        return csv.complaint(row, QStringLiteral("thiếu mã hoặc tên đơn vị"));
    if (!campaign.stream(unit.stream))
        return csv.complaint(row, QStringLiteral("luồng “%1” không có trong đợt").arg(unit.stream));
    const auto validity = validityFrom(csv, row);
    if (!validity)
        return tl::unexpected<Failure>(validity.error());
    unit.validFrom = validity->from;
    unit.validTo = validity->to;
    return unit;
}

Result<Base> baseFrom(const CsvRows &csv, const CsvRows::Row &row)
{
    const QString text = csv.at(row, Column("value"));
    bool isNumber = false;
    const auto value = Count::from(text.toLongLong(&isNumber));
    if (!isNumber || !value)
        return csv.complaint(row, QStringLiteral("mẫu số “%1” không phải số nguyên từ 0").arg(text));
    const auto from = Day::fromIso(csv.at(row, Column("valid_from")));
    if (!from)
        return csv.complaint(row, QStringLiteral("ngày hiệu lực không phải ngày (2020-08-10)"));
    const QString estimate = csv.at(row, Column("estimate"));
    if (estimate != QLatin1String("yes") && estimate != QLatin1String("no"))
        return csv.complaint(row, QStringLiteral("cột estimate phải là yes hoặc no"));
    Base base;
    base.kind = csv.at(row, Column("base_kind"));
    base.value = *value;
    base.validFrom = *from;
    base.source = fieldText(csv, row, Column("source"));
    base.estimate = estimate == QLatin1String("yes");
    return base;
}

Result<CodePast> codePastFrom(const CsvRows &csv, const CsvRows::Row &row)
{
    const auto validity = validityFrom(csv, row);
    if (!validity)
        return tl::unexpected<Failure>(validity.error());
    if (csv.at(row, Column("code")).isEmpty() || csv.at(row, Column("name")).isEmpty())
        return csv.complaint(row, QStringLiteral("thiếu mã hoặc tên"));
    return CodePast{csv.at(row, Column("code")),   csv.at(row, Column("name")), validity->from, validity->to,
                    csv.at(row, Column("became")), csv.at(row, Column("note"))};
}

QString againstLineage(const Registry &registry, const Unit &unit)
{
    for (const Lineage &lineage : registry.lineages()) {
        const QString since = lineage.day.date().toString(QStringLiteral("d/M/yyyy"));
        for (const LineagePart &part : lineage.parts) {
            if (part.from == unit.id && (!unit.validTo || *unit.validTo >= lineage.day))
                return QStringLiteral("đã sáp nhập hoặc tách từ ngày %1; không theo dõi lại, kẻo tính hai lần").arg(since);
            if (part.to == unit.id && unit.validFrom != lineage.day)
                return QStringLiteral("lập do sáp nhập hoặc tách từ ngày %1; không đổi ngày đầu").arg(since);
        }
    }
    return {};
}

QStringList columnsOf(RegistryFileKind kind)
{
    switch (kind) {
    case RegistryFileKind::Units:
        return {Column("code"), Column("name"), Column("group"), Column("stream")};
    case RegistryFileKind::Bases:
        return {Column("code"),       Column("base_kind"), Column("value"),
                Column("valid_from"), Column("source"),    Column("estimate")};
    case RegistryFileKind::Pasts:
        return {Column("code"), Column("name"), Column("became")};
    }
    Q_UNREACHABLE();
}

Result<QVector<Unit>> readUnits(const QByteArray &bytes, const QString &source, const Campaign &campaign)
{
    const auto csv = CsvRows::read(bytes, source, columnsOf(RegistryFileKind::Units));
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
    const auto csv = CsvRows::read(bytes, source, columnsOf(RegistryFileKind::Bases));
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
        const auto base = baseFrom(*csv, row);
        if (!base)
            return tl::unexpected<Failure>(base.error());
        const QString key = code + u'|' + base->kind + u'|' + base->validFrom.iso();
        if (seen.contains(key))
            return csv->complaint(row, QStringLiteral("đơn vị “%1” có hai mẫu số cùng ngày hiệu lực").arg(code));
        seen.insert(key);
        bases.append({code, *base});
    }
    return bases;
}

Result<QVector<CodePast>> readCodePasts(const QByteArray &bytes, const QString &source)
{
    const auto csv = CsvRows::read(bytes, source, columnsOf(RegistryFileKind::Pasts));
    if (!csv)
        return tl::unexpected<Failure>(csv.error());
    QVector<CodePast> pasts;
    for (const CsvRows::Row &row : csv->rows()) {
        const auto past = codePastFrom(*csv, row);
        if (!past)
            return tl::unexpected<Failure>(past.error());
        pasts.append(*past);
    }
    return pasts;
}

QByteArray unitsToCsv(const Registry &registry)
{
    QString text = QChar(QChar::ByteOrderMark)
                   + csvRecord({Column("code"), Column("name"), Column("group"), Column("short_name"), Column("parent"),
                                Column("stream"), Column("aliases"), Column("former_names"), Column("contact_name"),
                                Column("phone"), Column("valid_from"), Column("valid_to"), Column("note")});
    for (const Unit &unit : registry.units()) {
        text += csvRecord({unit.code, unit.name, unit.group, unit.shortName, unit.parent, unit.stream,
                           unit.aliases.join(u';'), unit.formerNames.join(u';'), unit.contactName, unit.phone,
                           openDayText(unit.validFrom), openDayText(unit.validTo), unit.note});
    }
    return text.toUtf8();
}

QByteArray basesToCsv(const Registry &registry)
{
    QString text = QChar(QChar::ByteOrderMark)
                   + csvRecord({Column("code"), Column("base_kind"), Column("value"), Column("valid_from"), Column("source"),
                                Column("estimate")});
    for (const Unit &unit : registry.units()) {
        for (const Base &base : registry.basesOf(unit.id)) {
            text += csvRecord({unit.code, base.kind, QString::number(base.value.value()), base.validFrom.iso(), base.source,
                               base.estimate ? QStringLiteral("yes") : QStringLiteral("no")});
        }
    }
    return text.toUtf8();
}

} // namespace dophu
