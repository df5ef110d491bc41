#include "core/documents/xlsxbook.h"

#include "core/documents/packagewriter.h"
#include "core/documents/paperstyles.h"

#include <QHash>
#include <QXmlStreamWriter>
#include <functional>

namespace dophu
{

namespace
{

const QString sheetSpace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString officeSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString openPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

using Attributes = std::initializer_list<std::pair<const char *, QString>>;

void startWith(QXmlStreamWriter &xml, const char *name, Attributes attributes = {})
{
    xml.writeStartElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(QLatin1String(key), value);
}

void single(QXmlStreamWriter &xml, const char *name, Attributes attributes = {})
{
    startWith(xml, name, attributes);
    xml.writeEndElement();
}

QByteArray bookFile(const char *root, const QString &space, const std::function<void(QXmlStreamWriter &)> &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    startWith(xml, root, {{"xmlns", space}});
    content(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString exactNumber(double value)
{
    return QString::number(value, 'g', 16);
}

// "A", "Z", "AA".
QString columnName(int column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

// Every look used, numbered as the cells refer to it; 0 is the sheet's own.
class LookTable
{
public:
    explicit LookTable(const QVector<XlsxSheet> &sheets)
    {
        numberOf({});
        for (const XlsxSheet &sheet : sheets) {
            for (const auto &[row, cells] : sheet.cells) {
                for (const auto &[column, cell] : cells)
                    numberOf(cell.look);
            }
        }
    }
    int numberOf(const XlsxLook &look)
    {
        const auto [found, fresh] = m_numbers.try_emplace(look, int(m_looks.size()));
        if (fresh)
            m_looks.append(look);
        return found->second;
    }
    int known(const XlsxLook &look) const { return m_numbers.at(look); }

    // A font and a format of its own for each look; both are few.
    QByteArray stylesFile() const
    {
        return bookFile("styleSheet", sheetSpace, [&](QXmlStreamWriter &xml) {
            writeFormats(xml);
            writeFonts(xml);
            writeFills(xml);
            writeBorders(xml);
            startWith(xml, "cellStyleXfs", {{"count", QStringLiteral("1")}});
            single(xml, "xf");
            xml.writeEndElement();
            startWith(xml, "cellXfs", {{"count", QString::number(m_looks.size())}});
            for (int i = 0; i < m_looks.size(); ++i)
                writeLook(xml, m_looks.at(i), i);
            xml.writeEndElement();
        });
    }

private:
    static constexpr int firstOwnFormat = 164; // the numbers below are Excel's

    void writeFormats(QXmlStreamWriter &xml) const
    {
        startWith(xml, "numFmts", {{"count", QString::number(m_looks.size())}});
        for (int i = 0; i < m_looks.size(); ++i)
            single(xml, "numFmt",
                   {{"numFmtId", QString::number(firstOwnFormat + i)}, {"formatCode", m_looks.at(i).number}});
        xml.writeEndElement();
    }
    void writeFonts(QXmlStreamWriter &xml) const
    {
        startWith(xml, "fonts", {{"count", QString::number(m_looks.size())}});
        for (const XlsxLook &look : m_looks) {
            startWith(xml, "font");
            if (look.bold)
                single(xml, "b");
            if (look.italic)
                single(xml, "i");
            single(xml, "sz", {{"val", exactNumber(look.points)}});
            single(xml, "name", {{"val", QStringLiteral("Times New Roman")}});
            single(xml, "family", {{"val", QStringLiteral("1")}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    static void writeFills(QXmlStreamWriter &xml)
    {
        startWith(xml, "fills", {{"count", QStringLiteral("3")}}); // the first two are Excel's
        for (const char *pattern : {"none", "gray125"}) {
            startWith(xml, "fill");
            single(xml, "patternFill", {{"patternType", QLatin1String(pattern)}});
            xml.writeEndElement();
        }
        startWith(xml, "fill");
        startWith(xml, "patternFill", {{"patternType", QStringLiteral("solid")}});
        single(xml, "fgColor", {{"rgb", QStringLiteral("FFEEF1F4")}});
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    static void writeBorders(QXmlStreamWriter &xml)
    {
        startWith(xml, "borders", {{"count", QStringLiteral("2")}});
        single(xml, "border");
        startWith(xml, "border");
        for (const char *side : {"left", "right", "top", "bottom"}) {
            startWith(xml, side, {{"style", QStringLiteral("thin")}});
            single(xml, "color", {{"auto", QStringLiteral("1")}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    static void writeLook(QXmlStreamWriter &xml, const XlsxLook &look, int number)
    {
        const QString yes = QStringLiteral("1");
        startWith(xml, "xf",
                  {{"numFmtId", QString::number(firstOwnFormat + number)},
                   {"fontId", QString::number(number)},
                   {"fillId", QString::number(look.shaded ? 2 : 0)},
                   {"borderId", QString::number(look.boxed ? 1 : 0)},
                   {"xfId", QStringLiteral("0")},
                   {"applyNumberFormat", yes},
                   {"applyFont", yes},
                   {"applyFill", yes},
                   {"applyBorder", yes},
                   {"applyAlignment", yes}});
        xml.writeStartElement(QStringLiteral("alignment"));
        if (look.align != XlsxAlign::General)
            xml.writeAttribute(QStringLiteral("horizontal"),
                               look.align == XlsxAlign::Left ? QStringLiteral("left") : QStringLiteral("center"));
        xml.writeAttribute(QStringLiteral("vertical"), look.atTop ? QStringLiteral("top") : QStringLiteral("center"));
        if (look.wrapped)
            xml.writeAttribute(QStringLiteral("wrapText"), yes);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    std::map<XlsxLook, int> m_numbers;
    QVector<XlsxLook> m_looks;
};

// Every text of the book once; the cells refer to it by number, as Excel itself writes and every reader reads.
class SharedTexts
{
public:
    int numberOf(const QString &text)
    {
        ++m_uses;
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.constEnd())
            return *found;
        m_texts.append(text);
        return *m_numbers.insert(text, int(m_texts.size()) - 1);
    }
    QByteArray file() const
    {
        return bookFile("sst", sheetSpace, [&](QXmlStreamWriter &xml) {
            xml.writeAttribute(QStringLiteral("count"), QString::number(m_uses));
            xml.writeAttribute(QStringLiteral("uniqueCount"), QString::number(m_texts.size()));
            for (const QString &text : m_texts) {
                startWith(xml, "si");
                startWith(xml, "t", {{"xml:space", QStringLiteral("preserve")}});
                xml.writeCharacters(xmlText(text));
                xml.writeEndElement();
                xml.writeEndElement();
            }
        });
    }

private:
    QHash<QString, int> m_numbers;
    QStringList m_texts;
    qsizetype m_uses = 0;
};

void writeBookCell(QXmlStreamWriter &xml, const XlsxCell &cell, const QString &name, int look, SharedTexts &texts)
{
    startWith(xml, "c", {{"r", name}, {"s", QString::number(look)}});
    if (const auto *text = std::get_if<QString>(&cell.value)) {
        xml.writeAttribute(QStringLiteral("t"), QStringLiteral("s"));
        xml.writeTextElement(QStringLiteral("v"), QString::number(texts.numberOf(*text)));
    } else if (const auto *number = std::get_if<double>(&cell.value)) {
        xml.writeTextElement(QStringLiteral("v"), exactNumber(*number));
    } else if (const auto *day = std::get_if<Day>(&cell.value)) {
        xml.writeTextElement(QStringLiteral("v"), QString::number(QDate(1899, 12, 30).daysTo(day->date())));
    }
    xml.writeEndElement();
}

void writeView(QXmlStreamWriter &xml, const XlsxSheet &sheet, bool first)
{
    startWith(xml, "sheetViews");
    startWith(xml, "sheetView", {{"workbookViewId", QStringLiteral("0")}});
    if (first)
        xml.writeAttribute(QStringLiteral("tabSelected"), QStringLiteral("1"));
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
        startWith(xml, "pane");
        if (sheet.frozenColumns > 0)
            xml.writeAttribute(QStringLiteral("xSplit"), QString::number(sheet.frozenColumns));
        if (sheet.frozenRows > 0)
            xml.writeAttribute(QStringLiteral("ySplit"), QString::number(sheet.frozenRows));
        xml.writeAttribute(QStringLiteral("topLeftCell"), cellName(sheet.frozenRows, sheet.frozenColumns));
        xml.writeAttribute(QStringLiteral("activePane"),
                           sheet.frozenColumns == 0  ? QStringLiteral("bottomLeft")
                           : sheet.frozenRows == 0 ? QStringLiteral("topRight")
                                                   : QStringLiteral("bottomRight"));
        xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeRows(QXmlStreamWriter &xml, const XlsxSheet &sheet, const LookTable &looks, SharedTexts &texts)
{
    startWith(xml, "sheetData");
    for (const auto &[row, cells] : sheet.cells) {
        startWith(xml, "row", {{"r", QString::number(row + 1)}});
        if (const auto high = sheet.rowPoints.find(row); high != sheet.rowPoints.end()) {
            xml.writeAttribute(QStringLiteral("ht"), exactNumber(high->second));
            xml.writeAttribute(QStringLiteral("customHeight"), QStringLiteral("1"));
        }
        for (const auto &[column, cell] : cells)
            writeBookCell(xml, cell, cellName(row, column), looks.known(cell.look), texts);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter &xml, const XlsxSheet &sheet)
{
    single(xml, "printOptions", {{"horizontalCentered", QStringLiteral("1")}});
    single(xml, "pageMargins",
           {{"left", QStringLiteral("0.6")},
            {"right", QStringLiteral("0.6")},
            {"top", QStringLiteral("0.75")},
            {"bottom", QStringLiteral("0.75")},
            {"header", QStringLiteral("0.3")},
            {"footer", QStringLiteral("0.3")}});
    single(xml, "pageSetup",
           {{"paperSize", QStringLiteral("9")}, // A4
            {"fitToHeight", QStringLiteral("0")},
            {"orientation", sheet.across ? QStringLiteral("landscape") : QStringLiteral("portrait")}});
    if (!sheet.foot.isEmpty()) {
        startWith(xml, "headerFooter");
        xml.writeTextElement(QStringLiteral("oddFooter"), sheet.foot);
        xml.writeEndElement();
    }
}

QByteArray sheetFile(const XlsxSheet &sheet, const LookTable &looks, SharedTexts &texts, bool first)
{
    return bookFile("worksheet", sheetSpace, [&](QXmlStreamWriter &xml) {
        startWith(xml, "sheetPr");
        single(xml, "pageSetUpPr", {{"fitToPage", QStringLiteral("1")}});
        xml.writeEndElement();
        writeView(xml, sheet, first);
        single(xml, "sheetFormatPr", {{"defaultRowHeight", QStringLiteral("15")}});
        if (!sheet.columnCharacters.isEmpty()) {
            startWith(xml, "cols");
            for (int i = 0; i < sheet.columnCharacters.size(); ++i)
                single(xml, "col",
                       {{"min", QString::number(i + 1)},
                        {"max", QString::number(i + 1)},
                        {"width", exactNumber(sheet.columnCharacters.at(i))},
                        {"customWidth", QStringLiteral("1")}});
            xml.writeEndElement();
        }
        writeRows(xml, sheet, looks, texts);
        if (!sheet.merged.isEmpty()) {
            startWith(xml, "mergeCells", {{"count", QString::number(sheet.merged.size())}});
            for (const XlsxRange &range : sheet.merged)
                single(xml, "mergeCell",
                       {{"ref", cellName(range.firstRow, range.firstColumn) + u':'
                                    + cellName(range.lastRow, range.lastColumn)}});
            xml.writeEndElement();
        }
        writePage(xml, sheet);
    });
}

QString quotedSheetName(const XlsxSheet &sheet)
{
    QString name = sheet.name;
    return u'\'' + name.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QByteArray workbookFile(const QVector<XlsxSheet> &sheets)
{
    return bookFile("workbook", sheetSpace, [&](QXmlStreamWriter &xml) {
        xml.writeAttribute(QStringLiteral("xmlns:r"), officeSpace);
        startWith(xml, "sheets");
        for (int i = 0; i < sheets.size(); ++i)
            single(xml, "sheet",
                   {{"name", xmlText(sheets.at(i).name)},
                    {"sheetId", QString::number(i + 1)},
                    {"r:id", QStringLiteral("rId%1").arg(i + 1)}});
        xml.writeEndElement();
        bool any = false;
        for (const XlsxSheet &sheet : sheets)
            any = any || sheet.repeatedRows;
        if (!any)
            return;
        startWith(xml, "definedNames");
        for (int i = 0; i < sheets.size(); ++i) {
            const auto &rows = sheets.at(i).repeatedRows;
            if (!rows)
                continue;
            startWith(xml, "definedName",
                      {{"name", QStringLiteral("_xlnm.Print_Titles")}, {"localSheetId", QString::number(i)}});
            xml.writeCharacters(QStringLiteral("%1!$%2:$%3")
                                    .arg(quotedSheetName(sheets.at(i)))
                                    .arg(rows->first + 1)
                                    .arg(rows->second + 1));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

QByteArray bookRelations(const QVector<std::tuple<QString, QString, QString>> &relations)
{
    return bookFile("Relationships", openPackage + QStringLiteral("relationships"), [&](QXmlStreamWriter &xml) {
        for (const auto &[id, type, target] : relations)
            single(xml, "Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
    });
}

QByteArray bookTypes(qsizetype sheets)
{
    return bookFile("Types", openPackage + QStringLiteral("content-types"), [&](QXmlStreamWriter &xml) {
        single(xml, "Default",
               {{"Extension", QStringLiteral("rels")},
                {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
        single(xml, "Default",
               {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
        const QString kind = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
        const auto part = [&](const QString &name, const QString &type) {
            single(xml, "Override", {{"PartName", name}, {"ContentType", type}});
        };
        part(QStringLiteral("/xl/workbook.xml"), kind + QStringLiteral("sheet.main+xml"));
        part(QStringLiteral("/xl/styles.xml"), kind + QStringLiteral("styles+xml"));
        part(QStringLiteral("/xl/sharedStrings.xml"), kind + QStringLiteral("sharedStrings+xml"));
        for (qsizetype i = 1; i <= sheets; ++i)
            part(QStringLiteral("/xl/worksheets/sheet%1.xml").arg(i), kind + QStringLiteral("worksheet+xml"));
        part(QStringLiteral("/docProps/core.xml"),
             QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    });
}

QByteArray bookProperties(const XlsxProperties &properties)
{
    return bookFile("coreProperties", openPackage + QStringLiteral("metadata/core-properties"), [&](QXmlStreamWriter &xml) {
        xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        xml.writeAttribute(QStringLiteral("xmlns:dcterms"), QStringLiteral("http://purl.org/dc/terms/"));
        xml.writeAttribute(QStringLiteral("xmlns:xsi"), QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
        xml.writeTextElement(QStringLiteral("dc:title"), xmlText(properties.title));
        xml.writeTextElement(QStringLiteral("dc:creator"), xmlText(properties.author));
        if (properties.day.isValid()) {
            startWith(xml, "dcterms:created", {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
            xml.writeCharacters(properties.day.iso() + QStringLiteral("T00:00:00Z"));
            xml.writeEndElement();
        }
    });
}

} // namespace

Result<QByteArray> toXlsxBook(const QVector<XlsxSheet> &sheets, const XlsxProperties &properties)
{
    const LookTable looks(sheets);
    QVector<std::tuple<QString, QString, QString>> ofBook;
    for (qsizetype i = 1; i <= sheets.size(); ++i)
        ofBook.append({QStringLiteral("rId%1").arg(i), officeSpace + QStringLiteral("/worksheet"),
                       QStringLiteral("worksheets/sheet%1.xml").arg(i)});
    ofBook.append({QStringLiteral("rId%1").arg(sheets.size() + 1), officeSpace + QStringLiteral("/styles"),
                   QStringLiteral("styles.xml")});
    ofBook.append({QStringLiteral("rId%1").arg(sheets.size() + 2), officeSpace + QStringLiteral("/sharedStrings"),
                   QStringLiteral("sharedStrings.xml")});
    SharedTexts texts;
    QVector<PackagePart> parts{
        {QStringLiteral("[Content_Types].xml"), bookTypes(sheets.size())},
        {QStringLiteral("_rels/.rels"),
         bookRelations({{QStringLiteral("rId1"), officeSpace + QStringLiteral("/officeDocument"),
                         QStringLiteral("xl/workbook.xml")},
                        {QStringLiteral("rId2"),
                         openPackage + QStringLiteral("relationships/metadata/core-properties"),
                         QStringLiteral("docProps/core.xml")}})},
        {QStringLiteral("docProps/core.xml"), bookProperties(properties)},
        {QStringLiteral("xl/workbook.xml"), workbookFile(sheets)},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), bookRelations(ofBook)},
        {QStringLiteral("xl/styles.xml"), looks.stylesFile()}};
    for (qsizetype i = 0; i < sheets.size(); ++i)
        parts.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), sheetFile(sheets.at(i), looks, texts, i == 0)});
    parts.append({QStringLiteral("xl/sharedStrings.xml"), texts.file()});
    return packed(parts);
}

} // namespace dophu
