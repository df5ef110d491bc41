#include "core/intake/xlsxworkbook.h"

#include "core/intake/xmlwalk.h"

namespace dophu
{

namespace
{

using Name = QLatin1String;

tl::unexpected<Unread> corrupt(const QString &detail)
{
    return tl::unexpected<Unread>(Unread{UnreadReason::Corrupt, detail});
}

QString relationshipsOf(const QString &owner)
{
    const qsizetype slash = owner.lastIndexOf(u'/');
    return owner.left(slash + 1) + QStringLiteral("_rels/") + owner.mid(slash + 1) + QStringLiteral(".rels");
}

struct SheetEntry
{
    QString name;
    QString relationship;
    bool hidden = false;
};

tl::expected<QVector<SheetEntry>, Unread> readSheetList(ZipPackage &package, const QString &member, bool &from1904)
{
    const auto stream = package.member(member);
    if (!stream)
        return corrupt(member);
    XmlWalk walk(*stream);
    QVector<SheetEntry> sheets;
    while (walk.next()) {
        if (walk.isStart(Name("workbookPr")))
            from1904 = walk.flag(Name("date1904"));
        if (!walk.isStart(Name("sheet")))
            continue;
        const QStringView state = walk.attribute(Name("state"));
        sheets.append({walk.attribute(Name("name")).toString().normalized(QString::NormalizationForm_C),
                       walk.attribute(Name("id")).toString(), !state.isEmpty() && state != u"visible"});
    }
    if (const auto trouble = walk.finish())
        return tl::unexpected<Unread>(*trouble);
    return sheets;
}

QString memberOfType(const QHash<QString, Relationship> &relationships, QLatin1String type)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type)
            return relationship.target;
    }
    return {};
}

} // namespace

tl::expected<QHash<QString, Relationship>, Unread> readRelationships(ZipPackage &package, const QString &owner)
{
    QHash<QString, Relationship> relationships;
    const auto stream = package.member(relationshipsOf(owner));
    if (!stream)
        return relationships;
    XmlWalk walk(*stream);
    while (walk.next()) {
        if (!walk.isStart(Name("Relationship")) || walk.attribute(Name("TargetMode")) == u"External")
            continue;
        const QStringView type = walk.attribute(Name("Type"));
        relationships.insert(walk.attribute(Name("Id")).toString(),
                             {type.mid(type.lastIndexOf(u'/') + 1).toString(),
                              packagePath(owner, walk.attribute(Name("Target")).toString())});
    }
    if (const auto trouble = walk.finish())
        return tl::unexpected<Unread>(*trouble);
    return relationships;
}

tl::expected<XlsxWorkbook, Unread> readXlsxWorkbook(ZipPackage &package)
{
    const auto roots = readRelationships(package, {});
    if (!roots)
        return tl::unexpected<Unread>(roots.error());
    QString member = memberOfType(*roots, Name("officeDocument"));
    if (!package.has(member))
        member = QStringLiteral("xl/workbook.xml");
    XlsxWorkbook workbook;
    const auto sheets = readSheetList(package, member, workbook.from1904);
    if (!sheets)
        return tl::unexpected<Unread>(sheets.error());
    const auto parts = readRelationships(package, member);
    if (!parts)
        return tl::unexpected<Unread>(parts.error());
    for (const SheetEntry &sheet : *sheets) {
        const Relationship part = parts->value(sheet.relationship);
        if (part.type == Name("chartsheet") || part.type == Name("dialogsheet") || part.type.endsWith(Name("acrosheet")))
            continue;
        if (!package.has(part.target))
            return corrupt(QStringLiteral("%1: %2").arg(sheet.name, part.target));
        workbook.sheets.append({sheet.name, part.target, sheet.hidden});
    }
    workbook.strings = memberOfType(*parts, Name("sharedStrings"));
    workbook.styles = memberOfType(*parts, Name("styles"));
    return workbook;
}

} // namespace dophu
