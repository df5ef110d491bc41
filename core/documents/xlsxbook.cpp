#include "core/documents/xlsxbook.h"

#include "core/documents/packagewriter.h"
#include "core/documents/xlsxpart.h"
#include "core/documents/xlsxsheetpart.h"
#include "core/intake/cellgrid.h"

namespace dophu
{

namespace
{

struct XlsxRelation
{
    QString type;
    QString target;
};

XlsxRelation officeRelation(const char *kind, const QString &target)
{
    return {xlsxspace::office + u'/' + QLatin1String(kind), target};
}

// rId1, rId2 … in their order.
QByteArray bookRelations(const QVector<XlsxRelation> &relations)
{
    XlsxPart part("Relationships", {{"xmlns", xlsxspace::package + QStringLiteral("relationships")}});
    for (int i = 0; i < relations.size(); ++i)
        part.empty("Relationship", {{"Id", QStringLiteral("rId%1").arg(i + 1)},
                                    {"Type", relations.at(i).type},
                                    {"Target", relations.at(i).target}});
    return part.finish();
}

QString quotedSheetName(const XlsxSheet &sheet)
{
    QString name = sheet.name;
    return u'\'' + name.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString absoluteName(int row, int column)
{
    return QStringLiteral("$%1$%2").arg(columnName(column)).arg(row + 1);
}

void writeNames(XlsxPart &part, const QVector<XlsxSheet> &sheets)
{
    QVector<std::tuple<const char *, int, QString>> names; // by name, then sheet
    for (int i = 0; i < sheets.size(); ++i) {
        if (const auto &area = sheets.at(i).printed)
            names.append(
                {"_xlnm.Print_Area", i,
                 absoluteName(area->firstRow, area->firstColumn) + u':' + absoluteName(area->lastRow, area->lastColumn)});
    }
    for (int i = 0; i < sheets.size(); ++i) {
        if (const auto &rows = sheets.at(i).repeatedRows)
            names.append({"_xlnm.Print_Titles", i, QStringLiteral("$%1:$%2").arg(rows->first + 1).arg(rows->second + 1)});
    }
    if (names.isEmpty())
        return;
    part.open("definedNames");
    for (const auto &[name, sheet, cells] : names)
        part.words("definedName", quotedSheetName(sheets.at(sheet)) + u'!' + cells,
                   {{"name", QLatin1String(name)}, {"localSheetId", xlsxNumber(sheet)}});
    part.close();
}

QByteArray bookPart(const QVector<XlsxSheet> &sheets)
{
    XlsxPart part("workbook", {{"xmlns", xlsxspace::sheet}, {"xmlns:r", xlsxspace::office}});
    part.open("bookViews").empty("workbookView").close();
    part.open("sheets");
    for (int i = 0; i < sheets.size(); ++i)
        part.empty(
            "sheet",
            {{"name", sheets.at(i).name}, {"sheetId", xlsxNumber(i + 1)}, {"r:id", QStringLiteral("rId%1").arg(i + 1)}});
    part.close();
    writeNames(part, sheets);
    return part.finish();
}

QByteArray bookProperties(const XlsxProperties &properties)
{
    XlsxPart part("coreProperties", {{"xmlns", xlsxspace::package + QStringLiteral("metadata/core-properties")},
                                     {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                                     {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
                                     {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    part.words("dc:title", properties.title);
    part.words("dc:creator", properties.author);
    if (properties.day.isValid())
        part.words("dcterms:created", properties.day.iso() + QStringLiteral("T00:00:00Z"),
                   {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    return part.finish();
}

// The parts in the order they are written, each with its type and, where it leads to others, its relations.
class BookParts
{
public:
    void add(const QString &name, const QByteArray &bytes, const QString &type)
    {
        m_parts.append({name, bytes});
        m_types.append({u'/' + name, type});
    }
    void addRelations(const QString &name, const QVector<XlsxRelation> &relations)
    {
        m_parts.append({name, bookRelations(relations)});
    }
    void addSheet(const XlsxSheet &sheet, XlsxLooks &looks, XlsxTexts &texts)
    {
        const int number = ++m_sheets;
        add(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number), xlsxSheetPart(sheet, looks, texts, number == 1),
            sheetType(QStringLiteral("worksheet")));
        if (sheet.charts.isEmpty())
            return;
        const QString drawing = QStringLiteral("drawing%1.xml").arg(++m_drawings);
        addRelations(QStringLiteral("xl/worksheets/_rels/sheet%1.xml.rels").arg(number),
                     {officeRelation("drawing", QStringLiteral("../drawings/") + drawing)});
        QVector<XlsxRelation> toCharts;
        QVector<QByteArray> charts;
        for (const XlsxChart &chart : sheet.charts) {
            charts.append(xlsxChartPart(chart, sheet));
            toCharts.append(officeRelation("chart", QStringLiteral("../charts/chart%1.xml").arg(m_charts + charts.size())));
        }
        add(QStringLiteral("xl/drawings/") + drawing, xlsxDrawingPart(sheet.charts),
            QStringLiteral("application/vnd.openxmlformats-officedocument.drawing+xml"));
        addRelations(QStringLiteral("xl/drawings/_rels/%1.rels").arg(drawing), toCharts);
        for (const QByteArray &chart : charts)
            add(QStringLiteral("xl/charts/chart%1.xml").arg(++m_charts), chart,
                QStringLiteral("application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
    }
    QVector<PackagePart> packageParts() const
    {
        return QVector<PackagePart>{{QStringLiteral("[Content_Types].xml"), typesPart()}} + m_parts;
    }
    static QString sheetType(const QString &kind)
    {
        return QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml").arg(kind);
    }

private:
    QByteArray typesPart() const
    {
        XlsxPart part("Types", {{"xmlns", xlsxspace::package + QStringLiteral("content-types")}});
        part.empty("Default", {{"Extension", QStringLiteral("rels")},
                               {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
        part.empty("Default", {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
        for (const auto &[name, type] : m_types)
            part.empty("Override", {{"PartName", name}, {"ContentType", type}});
        return part.finish();
    }

    QVector<PackagePart> m_parts;
    QVector<QPair<QString, QString>> m_types;
    int m_sheets = 0;
    int m_drawings = 0;
    int m_charts = 0;
};

} // namespace

void XlsxSheet::put(int row, int column, XlsxValue value, const XlsxLook &look)
{
    cells[row][column] = {std::move(value), look};
}

void XlsxSheet::merge(const XlsxRange &range, XlsxValue value, const XlsxLook &look)
{
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        for (int column = range.firstColumn; column <= range.lastColumn; ++column)
            put(row, column, std::monostate(), look);
    }
    put(range.firstRow, range.firstColumn, std::move(value), look);
    if (range.lastRow > range.firstRow || range.lastColumn > range.firstColumn)
        merged.append(range);
}

Result<QByteArray> toXlsxBook(const QVector<XlsxSheet> &sheets, const XlsxProperties &properties)
{
    BookParts parts;
    parts.addRelations(QStringLiteral("_rels/.rels"),
                       {officeRelation("officeDocument", QStringLiteral("xl/workbook.xml")),
                        {xlsxspace::package + QStringLiteral("relationships/metadata/core-properties"),
                         QStringLiteral("docProps/core.xml")}});
    parts.add(QStringLiteral("docProps/core.xml"), bookProperties(properties),
              QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    parts.add(QStringLiteral("xl/workbook.xml"), bookPart(sheets), BookParts::sheetType(QStringLiteral("sheet.main")));
    QVector<XlsxRelation> ofBook;
    for (qsizetype i = 1; i <= sheets.size(); ++i)
        ofBook.append(officeRelation("worksheet", QStringLiteral("worksheets/sheet%1.xml").arg(i)));
    ofBook.append(officeRelation("styles", QStringLiteral("styles.xml")));
    ofBook.append(officeRelation("sharedStrings", QStringLiteral("sharedStrings.xml")));
    parts.addRelations(QStringLiteral("xl/_rels/workbook.xml.rels"), ofBook);
    XlsxLooks looks;
    XlsxTexts texts;
    for (const XlsxSheet &sheet : sheets)
        parts.addSheet(sheet, looks, texts);
    parts.add(QStringLiteral("xl/styles.xml"), looks.part(), BookParts::sheetType(QStringLiteral("styles")));
    parts.add(QStringLiteral("xl/sharedStrings.xml"), texts.part(), BookParts::sheetType(QStringLiteral("sharedStrings")));
    return packed(parts.packageParts());
}

} // namespace dophu
