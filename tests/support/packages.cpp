#include "tests/support/packages.h"

#include <QBuffer>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace dophu
{

namespace
{

const QByteArray spreadsheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray documentRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + documentRelations + '/' + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray &entries)
{
    return "<Relationships xmlns=\"" + packageRelations + "\">" + entries + "</Relationships>";
}

QByteArray contentTypes(const PackageMembers &members)
{
    const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto entry = [&](const QByteArray &name, const QByteArray &kind) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + type + kind + "+xml\"/>";
    };
    QByteArray entries =
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + entry("xl/workbook.xml", "sheet.main");
    for (const auto &[name, bytes] : members) {
        if (name.contains(QLatin1String("worksheets/")))
            entries += entry(name.toLatin1(), "worksheet");
        else
            entries += entry(name.toLatin1(), name.contains(QLatin1String("styles")) ? "styles" : "sharedStrings");
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + entries + "</Types>";
}

QByteArray openDocument(const QByteArray &type, const QByteArray &inside, const QByteArray &styles,
                        const PackageMembers &more)
{
    const QByteArray content = "<office:document-content "
                               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                               " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                               " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                               " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                               " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1."
                               "0\""
                               " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
                               "xmlns:calcext:1.0\">"
                               "<office:automatic-styles>"
                               + styles + "</office:automatic-styles><office:body>" + inside
                               + "</office:body></office:document-content>";
    return packageOf(PackageMembers{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument." + type},
                                    {QStringLiteral("content.xml"), content}}
                     + more);
}

QString dumpOf(const GridCell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Text:
        return cell.text;
    case CellKind::Number:
        return QString::number(cell.number, 'g', 15) + (cell.percent ? QStringLiteral("%") : QString());
    case CellKind::Date:
        return QStringLiteral("day %1").arg(cell.number, 0, 'g', 15);
    case CellKind::Boolean:
        return cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case CellKind::Error:
        return u'!' + cell.text;
    case CellKind::NoResult:
        return QStringLiteral("=?");
    }
    return {};
}

} // namespace

QByteArray packageOf(const PackageMembers &members)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("cannot make a package");
    for (const auto &[name, bytes] : members) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    zip.close();
    return buffer.data();
}

PackageMembers membersOf(const QByteArray &package)
{
    QBuffer buffer;
    buffer.setData(package);
    QuaZip zip(&buffer);
    PackageMembers members;
    if (!zip.open(QuaZip::mdUnzip))
        return members;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            members.append({zip.getCurrentFileName(), file.readAll()});
    }
    return members;
}

PackageMembers xlsxMembers(const XlsxParts &parts)
{
    QByteArray sheets;
    QByteArray links;
    PackageMembers members;
    for (qsizetype i = 0; i < parts.sheets.size(); ++i) {
        const SheetMarkup &sheet = parts.sheets.at(i);
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray own = "worksheets/sheet" + number + ".xml";
        sheets += "<sheet name=\"" + sheet.name.toUtf8() + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\" "
                  + sheet.state + "/>";
        links += relationship("s" + number, "worksheet", sheet.target.isEmpty() ? own : sheet.target);
        members.append({QStringLiteral("xl/") + QString::fromLatin1(own),
                        "<worksheet xmlns=\"" + spreadsheetSpace + "\">" + sheet.content + "</worksheet>"});
    }
    if (!parts.strings.isEmpty()) {
        links += relationship("strings", "sharedStrings", "sharedStrings.xml");
        members.append(
            {QStringLiteral("xl/sharedStrings.xml"), "<sst xmlns=\"" + spreadsheetSpace + "\">" + parts.strings + "</sst>"});
    }
    if (!parts.styles.isEmpty()) {
        links += relationship("styles", "styles", "styles.xml");
        members.append({QStringLiteral("xl/styles.xml"),
                        "<styleSheet xmlns=\"" + spreadsheetSpace + "\">" + parts.styles + "</styleSheet>"});
    }
    members.append({QStringLiteral("[Content_Types].xml"), contentTypes(members)});
    members.append({QStringLiteral("_rels/.rels"), relationships(relationship("r", "officeDocument", "xl/workbook.xml"))});
    members.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relationships(links)});
    members.append({QStringLiteral("xl/workbook.xml"), "<workbook xmlns=\"" + spreadsheetSpace + "\" xmlns:r=\""
                                                           + documentRelations + "\">" + parts.workbook + "<sheets>" + sheets
                                                           + "</sheets></workbook>"});
    return members + parts.more;
}

QByteArray xlsxOf(const QByteArray &rows)
{
    XlsxParts parts;
    parts.sheets.append({QStringLiteral("Sheet1"), "<sheetData>" + rows + "</sheetData>", {}, {}});
    return packageOf(xlsxMembers(parts));
}

QByteArray odsOf(const QByteArray &content, const QByteArray &styles, const PackageMembers &more)
{
    return openDocument("spreadsheet", "<office:spreadsheet>" + content + "</office:spreadsheet>", styles, more);
}

QByteArray odtOf(const QByteArray &content, const QByteArray &styles)
{
    return openDocument("text", "<office:text>" + content + "</office:text>", styles, {});
}

QByteArray docxOf(const QByteArray &body, const QByteArray &styles)
{
    const QByteArray space = "xmlns:w=\"http://schemas.openxmlformats.org/"
                             "wordprocessingml/2006/main\"";
    return packageOf(
        {{QStringLiteral("_rels/.rels"), relationships(relationship("r", "officeDocument", "word/document.xml"))},
         {QStringLiteral("word/_rels/document.xml.rels"), relationships(relationship("s", "styles", "styles.xml"))},
         {QStringLiteral("word/styles.xml"), "<w:styles " + space + ">" + styles + "</w:styles>"},
         {QStringLiteral("word/document.xml"), "<w:document " + space
                                                   + " xmlns:mc=\"http://schemas.openxmlformats.org/"
                                                     "markup-compatibility/2006\"><w:body>"
                                                   + body + "</w:body></w:document>"}});
}

tl::expected<SourceContent, Unread> readBytes(const QString &name, const QByteArray &bytes, const ReadingWatch &watch)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSource(name, buffer, watch);
}

QVector<CellGrid> gridsIn(const SourceContent &content)
{
    QVector<CellGrid> grids;
    for (const auto &part : content.parts) {
        if (const CellGrid *const grid = std::get_if<CellGrid>(&part))
            grids.append(*grid);
    }
    return grids;
}

QStringList linesIn(const SourceContent &content)
{
    QStringList lines;
    for (const auto &part : content.parts) {
        if (const ProseLine *const line = std::get_if<ProseLine>(&part))
            lines.append(line->text);
    }
    return lines;
}

QString dumpOf(const CellGrid &grid)
{
    QStringList rows;
    for (const GridRow &row : grid.rows) {
        QStringList cells;
        for (const GridCell &cell : row.cells)
            cells.append(dumpOf(cell));
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'/');
}

} // namespace dophu
