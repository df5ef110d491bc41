#include "core/documents/formworkbook.h"

#include "core/documents/document.h"
#include "core/documents/packagewriter.h"
#include "core/intake/cellgrid.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <map>

namespace dophu
{

namespace
{

const QString mainSpace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString linkSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

class Part
{
public:
    explicit Part(const char *root, const QString &space = mainSpace) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        open(root);
        m_xml.writeDefaultNamespace(space);
    }

    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    Part &open(const char *name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1String(key), value);
        return *this;
    }
    Part &close()
    {
        m_xml.writeEndElement();
        return *this;
    }
    Part &empty(const char *name, Attributes attributes = {}) { return open(name, attributes).close(); }
    Part &words(const char *name, const QString &text, Attributes attributes = {})
    {
        open(name, attributes);
        m_xml.writeCharacters(text);
        return close();
    }
    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString number(double value)
{
    return QString::number(value);
}

// Each look once, in the order of its first use; 0 is the plain one that a file must begin with.
class Looks
{
public:
    int index(const FormLook &look)
    {
        const auto [found, isNew] = m_index.try_emplace(look, int(m_looks.size()) + 1);
        if (isNew)
            m_looks.append(look);
        return found->second;
    }

    QByteArray styles() const
    {
        Part part("styleSheet");
        part.open("fonts", {{"count", number(double(m_looks.size()) + 1)}});
        writeFont(part, FormLook());
        for (const FormLook &look : m_looks)
            writeFont(part, look);
        part.close();
        writeFillsAndLines(part);
        part.open("cellStyleXfs").empty("xf").close();
        part.open("cellXfs", {{"count", number(double(m_looks.size()) + 1)}}).empty("xf", {{"fontId", QStringLiteral("0")}});
        for (int i = 0; i < m_looks.size(); ++i)
            writeCell(part, m_looks.at(i), i + 1);
        part.close();
        part.open("cellStyles")
            .empty("cellStyle",
                   {{"name", QStringLiteral("Normal")}, {"xfId", QStringLiteral("0")}, {"builtinId", QStringLiteral("0")}})
            .close();
        return part.finish();
    }

private:
    static void writeFont(Part &part, const FormLook &look)
    {
        part.open("font");
        if (look.bold)
            part.empty("b");
        if (look.italic)
            part.empty("i");
        part.empty("sz", {{"val", number(look.points)}}).empty("name", {{"val", QStringLiteral("Times New Roman")}}).close();
    }

    static void writeFillsAndLines(Part &part)
    {
        part.open("fills");
        for (const char *kind : {"none", "gray125"}) // Excel keeps the first two for itself
            part.open("fill").empty("patternFill", {{"patternType", QString::fromLatin1(kind)}}).close();
        for (const char *colour : {"FFEEF1F4", "FFFFF8DC"})
            part.open("fill")
                .open("patternFill", {{"patternType", QStringLiteral("solid")}})
                .empty("fgColor", {{"rgb", QString::fromLatin1(colour)}})
                .close()
                .close();
        part.close();
        part.open("borders").empty("border").open("border");
        for (const char *side : {"left", "right", "top", "bottom"})
            part.empty(side, {{"style", QStringLiteral("thin")}});
        part.close().close();
    }

    static void writeCell(Part &part, const FormLook &look, int font)
    {
        const QString yes = QStringLiteral("1");
        const QString no = QStringLiteral("0");
        part.open("xf", {{"numFmtId", look.count ? QStringLiteral("3") : no},
                         {"fontId", number(font)},
                         {"fillId", look.open     ? QStringLiteral("3")
                                    : look.shaded ? QStringLiteral("2")
                                                  : no},
                         {"borderId", look.boxed ? yes : no},
                         {"applyNumberFormat", yes},
                         {"applyFont", yes},
                         {"applyFill", yes},
                         {"applyBorder", yes},
                         {"applyAlignment", yes},
                         {"applyProtection", yes}});
        part.empty("alignment", {{"horizontal", look.centred ? QStringLiteral("center") : QStringLiteral("general")},
                                 {"vertical", QStringLiteral("center")},
                                 {"wrapText", look.wrapped ? yes : no}});
        part.empty("protection", {{"locked", look.open ? no : yes}}).close();
    }

    std::map<FormLook, int> m_index;
    QVector<FormLook> m_looks;
};

class SheetPart
{
public:
    SheetPart(const FormWorkbook &workbook, Looks &looks) : m_workbook(workbook), m_looks(looks) {}

    QByteArray write()
    {
        Part part("worksheet");
        part.open("sheetPr").empty("pageSetUpPr", {{"fitToPage", QStringLiteral("1")}}).close();
        part.open("sheetViews")
            .open("sheetView", {{"showGridLines", QStringLiteral("0")}, {"workbookViewId", QStringLiteral("0")}});
        if (!m_workbook.counts.isEmpty()) {
            const auto [row, column] = m_workbook.counts.last();
            part.empty("selection", {{"activeCell", cellName(row, column)}, {"sqref", cellName(row, column)}});
        }
        part.close().close();
        part.empty("sheetFormatPr", {{"defaultRowHeight", number(17)}, {"customHeight", QStringLiteral("1")}});
        writeColumns(part);
        writeRows(part);
        part.empty("sheetProtection",
                   {{"sheet", QStringLiteral("1")}, {"objects", QStringLiteral("1")}, {"scenarios", QStringLiteral("1")}});
        writeMerges(part);
        writeRules(part);
        part.empty("printOptions", {{"horizontalCentered", QStringLiteral("1")}});
        part.empty("pageMargins", {{"left", number(0.8)},
                                   {"right", number(0.6)},
                                   {"top", number(0.8)},
                                   {"bottom", number(0.8)},
                                   {"header", number(0.3)},
                                   {"footer", number(0.3)}});
        part.empty("pageSetup", {{"paperSize", QStringLiteral("9")}, // A4
                                 {"orientation", QStringLiteral("landscape")},
                                 {"fitToHeight", QStringLiteral("1")}});
        return part.finish();
    }

private:
    void writeColumns(Part &part) const
    {
        const auto column = [&part](int index, double characters, bool hidden) {
            part.empty("col", {{"min", number(index + 1)},
                               {"max", number(index + 1)},
                               {"width", number(characters)},
                               {"customWidth", QStringLiteral("1")},
                               {"hidden", hidden ? QStringLiteral("1") : QStringLiteral("0")}});
        };
        part.open("cols");
        for (int i = 0; i < m_workbook.columnCharacters.size(); ++i)
            column(i, m_workbook.columnCharacters.at(i), false);
        if (m_workbook.hiddenColumn >= m_workbook.columnCharacters.size())
            column(m_workbook.hiddenColumn, 10, true);
        part.close();
    }

    void writeRows(Part &part)
    {
        std::map<int, std::map<int, const FormCell *>> rows;
        for (const FormCell &cell : m_workbook.cells)
            rows[cell.row][cell.column] = &cell;
        std::map<int, double> heights;
        for (const auto &[row, points] : m_workbook.rowPoints)
            heights[row] = points;
        part.open("sheetData");
        for (const auto &[row, cells] : rows) {
            if (const auto height = heights.find(row); height != heights.end())
                part.open("row",
                          {{"r", number(row + 1)}, {"ht", number(height->second)}, {"customHeight", QStringLiteral("1")}});
            else
                part.open("row", {{"r", number(row + 1)}});
            for (const auto &[column, cell] : cells)
                writeCell(part, *cell);
            part.close();
        }
        part.close();
    }

    // What a merge covers keeps the look: the lines around it and, in an open one, the lock.
    void writeCell(Part &part, const FormCell &cell)
    {
        const QString look = number(m_looks.index(cell.look));
        const QString place = cellName(cell.row, cell.column);
        std::visit(
            Overloaded{[&](std::monostate) {
                           part.empty("c", {{"r", place}, {"s", look}});
                       },
                       [&](const QString &text) {
                           part.open("c", {{"r", place}, {"s", look}, {"t", QStringLiteral("inlineStr")}});
                           part.open("is").words("t", text, {{"xml:space", QStringLiteral("preserve")}}).close().close();
                       },
                       [&](qint64 count) {
                           part.open("c", {{"r", place}, {"s", look}}).words("v", QString::number(count)).close();
                       },
                       [&](const FormFormula &formula) {
                           part.open("c", {{"r", place}, {"s", look}, {"t", QStringLiteral("str")}});
                           part.words("f", formula.text).words("v", QString()).close();
                       }},
            cell.value);
        for (int i = 1; i < cell.columns; ++i)
            part.empty("c", {{"r", cellName(cell.row, cell.column + i)}, {"s", look}});
    }

    void writeMerges(Part &part) const
    {
        part.open("mergeCells");
        for (const FormCell &cell : m_workbook.cells) {
            if (cell.columns > 1)
                part.empty("mergeCell", {{"ref", cellName(cell.row, cell.column) + u':'
                                                     + cellName(cell.row, cell.column + cell.columns - 1)}});
        }
        part.close();
    }

    void writeRules(Part &part) const
    {
        part.open("dataValidations", {{"count", number(double(m_workbook.counts.size()))}});
        for (const auto &[row, column] : m_workbook.counts) {
            part.open("dataValidation", {{"type", QStringLiteral("whole")},
                                         {"operator", QStringLiteral("greaterThanOrEqual")},
                                         {"allowBlank", QStringLiteral("1")},
                                         {"showErrorMessage", QStringLiteral("1")},
                                         {"errorTitle", m_workbook.countsTitle},
                                         {"error", m_workbook.countsMessage},
                                         {"sqref", cellName(row, column)}});
            part.words("formula1", QStringLiteral("0")).close();
        }
        part.close();
    }

    const FormWorkbook &m_workbook;
    Looks &m_looks;
};

QByteArray contentTypes()
{
    Part part("Types", packageSpace + QStringLiteral("content-types"));
    const QString office = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
    const auto entry = [&](const char *name, const QString &type) {
        part.empty("Override", {{"PartName", QString::fromLatin1(name)}, {"ContentType", type}});
    };
    part.empty("Default", {{"Extension", QStringLiteral("rels")},
                           {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
    entry("/xl/workbook.xml", office + QStringLiteral("sheet.main+xml"));
    entry("/xl/worksheets/sheet1.xml", office + QStringLiteral("worksheet+xml"));
    entry("/xl/styles.xml", office + QStringLiteral("styles+xml"));
    entry("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    return part.finish();
}

QByteArray links(const QVector<QPair<QString, QString>> &targets) // kind, target
{
    Part part("Relationships", packageSpace + QStringLiteral("relationships"));
    for (int i = 0; i < targets.size(); ++i)
        part.empty(
            "Relationship",
            {{"Id", QStringLiteral("rId%1").arg(i + 1)}, {"Type", targets.at(i).first}, {"Target", targets.at(i).second}});
    return part.finish();
}

QByteArray bookPart(const FormWorkbook &workbook)
{
    Part part("workbook");
    part.open("bookViews").empty("workbookView").close();
    part.open("sheets")
        .empty("sheet", {{"name", workbook.sheet},
                         {"sheetId", QStringLiteral("1")},
                         {"xmlns:r", linkSpace},
                         {"r:id", QStringLiteral("rId1")}})
        .close();
    const QString last = columnName(int(workbook.columnCharacters.size()) - 1);
    part.open("definedNames")
        .words("definedName", QStringLiteral("'%1'!$A$1:$%2$%3").arg(workbook.sheet, last).arg(workbook.printedRows),
               {{"name", QStringLiteral("_xlnm.Print_Area")}, {"localSheetId", QStringLiteral("0")}})
        .close();
    return part.finish();
}

QByteArray propertiesPart(const FormWorkbook &workbook)
{
    Part part("coreProperties", packageSpace + QStringLiteral("metadata/core-properties"));
    part.words("dc:title", workbook.title, {{"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
    return part.finish();
}

} // namespace

Result<QByteArray> toXlsx(const FormWorkbook &workbook)
{
    Looks looks;
    const QByteArray sheet = SheetPart(workbook, looks).write();
    const auto kind = [](const char *name) { return linkSpace + u'/' + QLatin1String(name); };
    return packed(
        {{QStringLiteral("[Content_Types].xml"), contentTypes()},
         {QStringLiteral("_rels/.rels"), links({{kind("officeDocument"), QStringLiteral("xl/workbook.xml")},
                                                {packageSpace + QStringLiteral("relationships/metadata/core-properties"),
                                                 QStringLiteral("docProps/core.xml")}})},
         {QStringLiteral("docProps/core.xml"), propertiesPart(workbook)},
         {QStringLiteral("xl/workbook.xml"), bookPart(workbook)},
         {QStringLiteral("xl/_rels/workbook.xml.rels"), links({{kind("worksheet"), QStringLiteral("worksheets/sheet1.xml")},
                                                               {kind("styles"), QStringLiteral("styles.xml")}})},
         {QStringLiteral("xl/styles.xml"), looks.styles()},
         {QStringLiteral("xl/worksheets/sheet1.xml"), sheet}});
}

} // namespace dophu
