#include "core/documents/xlsxsheetpart.h"

#include "core/documents/document.h"
#include "core/documents/xlsxpart.h"
#include "core/intake/cellgrid.h"

namespace dophu
{

namespace
{

constexpr double usualRowPoints = 15;
constexpr double shownAgain = 10; // characters of a hidden column, once it is shown

QString rangeName(const XlsxRange &range)
{
    return cellName(range.firstRow, range.firstColumn) + u':' + cellName(range.lastRow, range.lastColumn);
}

void writeBookView(XlsxPart &part, const XlsxSheet &sheet, bool first)
{
    part.open("sheetViews").open("sheetView");
    if (!sheet.gridLines)
        part.attribute("showGridLines", xlsxFlag(false));
    if (first)
        part.attribute("tabSelected", xlsxFlag(true));
    part.attribute("workbookViewId", QStringLiteral("0"));
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
        part.open("pane");
        if (sheet.frozenColumns > 0)
            part.attribute("xSplit", xlsxNumber(sheet.frozenColumns));
        if (sheet.frozenRows > 0)
            part.attribute("ySplit", xlsxNumber(sheet.frozenRows));
        part.attribute("topLeftCell", cellName(sheet.frozenRows, sheet.frozenColumns));
        part.attribute("activePane", sheet.frozenColumns == 0 ? QStringLiteral("bottomLeft")
                                     : sheet.frozenRows == 0  ? QStringLiteral("topRight")
                                                              : QStringLiteral("bottomRight"));
        part.attribute("state", QStringLiteral("frozen")).close();
    }
    if (sheet.selected) {
        const QString cell = cellName(sheet.selected->row, sheet.selected->column);
        part.empty("selection", {{"activeCell", cell}, {"sqref", cell}});
    }
    part.close(2);
}

void writeBookColumns(XlsxPart &part, const XlsxSheet &sheet)
{
    const auto column = [&part](int index, double characters, bool hidden) {
        part.empty("col", {{"min", xlsxNumber(index + 1)},
                           {"max", xlsxNumber(index + 1)},
                           {"width", xlsxNumber(characters)},
                           {"hidden", xlsxFlag(hidden)},
                           {"customWidth", xlsxFlag(true)}});
    };
    if (sheet.columnCharacters.isEmpty())
        return;
    part.open("cols");
    for (int i = 0; i < sheet.columnCharacters.size(); ++i)
        column(i, sheet.columnCharacters.at(i), false);
    if (sheet.hiddenColumn && *sheet.hiddenColumn >= sheet.columnCharacters.size())
        column(*sheet.hiddenColumn, shownAgain, true);
    part.close();
}

void writeBookCell(XlsxPart &part, const XlsxCell &cell, const QString &name, int look, XlsxTexts &texts)
{
    part.open("c", {{"r", name}, {"s", xlsxNumber(look)}});
    std::visit(Overloaded{[](std::monostate) {},
                          [&](const QString &text) {
                              part.attribute("t", QStringLiteral("s"));
                              part.words("v", xlsxNumber(texts.numberOf(text)));
                          },
                          [&](double number) { part.words("v", xlsxNumber(number)); },
                          [&](Day day) { part.words("v", xlsxNumber(QDate(1899, 12, 30).daysTo(day.date()))); },
                          [&](const XlsxFormula &formula) {
                              part.attribute("t", QStringLiteral("str"));
                              part.words("f", formula.text).words("v", QString());
                          }},
               cell.value);
    part.close();
}

void writeBookCells(XlsxPart &part, const XlsxSheet &sheet, XlsxLooks &looks, XlsxTexts &texts)
{
    part.open("sheetData");
    for (const auto &[row, cells] : sheet.cells) {
        part.open("row", {{"r", xlsxNumber(row + 1)}});
        if (const auto high = sheet.rowPoints.find(row); high != sheet.rowPoints.end())
            part.attribute("ht", xlsxNumber(high->second)).attribute("customHeight", xlsxFlag(true));
        for (const auto &[column, cell] : cells)
            writeBookCell(part, cell, cellName(row, column), looks.numberOf(cell.look), texts);
        part.close();
    }
    part.close();
}

void writeCounts(XlsxPart &part, const XlsxCounts &counts)
{
    if (counts.places.isEmpty())
        return;
    part.open("dataValidations", {{"count", xlsxNumber(counts.places.size())}});
    for (const XlsxPlace &place : counts.places) {
        part.open("dataValidation", {{"type", QStringLiteral("whole")},
                                     {"operator", QStringLiteral("greaterThanOrEqual")},
                                     {"allowBlank", xlsxFlag(true)},
                                     {"showErrorMessage", xlsxFlag(true)},
                                     {"errorTitle", counts.title},
                                     {"error", counts.message},
                                     {"sqref", cellName(place.row, place.column)}});
        part.words("formula1", QStringLiteral("0")).close();
    }
    part.close();
}

void writeBookPage(XlsxPart &part, const XlsxSheet &sheet)
{
    part.empty("printOptions", {{"horizontalCentered", xlsxFlag(true)}});
    part.empty("pageMargins", {{"left", QStringLiteral("0.6")},
                               {"right", QStringLiteral("0.6")},
                               {"top", QStringLiteral("0.75")},
                               {"bottom", QStringLiteral("0.75")},
                               {"header", QStringLiteral("0.3")},
                               {"footer", QStringLiteral("0.3")}});
    part.empty("pageSetup", {{"paperSize", QStringLiteral("9")}, // A4
                             {"fitToHeight", xlsxFlag(sheet.onePage)},
                             {"orientation", sheet.across ? QStringLiteral("landscape") : QStringLiteral("portrait")}});
    if (!sheet.foot.isEmpty())
        part.open("headerFooter").words("oddFooter", sheet.foot).close();
    if (sheet.newPages.isEmpty())
        return;
    const QString count = xlsxNumber(sheet.newPages.size());
    part.open("rowBreaks", {{"count", count}, {"manualBreakCount", count}});
    for (const int row : sheet.newPages)
        part.empty("brk", {{"id", xlsxNumber(row)}, {"max", QStringLiteral("16383")}, {"man", xlsxFlag(true)}});
    part.close();
}

} // namespace

int XlsxTexts::numberOf(const QString &text)
{
    ++m_uses;
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.constEnd())
        return *found;
    m_texts.append(text);
    return *m_numbers.insert(text, int(m_texts.size()) - 1);
}

QByteArray XlsxTexts::part() const
{
    XlsxPart part("sst",
                  {{"xmlns", xlsxspace::sheet}, {"count", xlsxNumber(m_uses)}, {"uniqueCount", xlsxNumber(m_texts.size())}});
    for (const QString &text : m_texts)
        part.open("si").words("t", text, {{"xml:space", QStringLiteral("preserve")}}).close();
    return part.finish();
}

// The order of the elements is the schema's; Excel refuses any other.
QByteArray xlsxSheetPart(const XlsxSheet &sheet, XlsxLooks &looks, XlsxTexts &texts, bool first)
{
    XlsxPart part("worksheet", {{"xmlns", xlsxspace::sheet}, {"xmlns:r", xlsxspace::office}});
    part.open("sheetPr").empty("pageSetUpPr", {{"fitToPage", xlsxFlag(sheet.newPages.isEmpty())}}).close();
    writeBookView(part, sheet, first);
    part.open("sheetFormatPr", {{"defaultRowHeight", xlsxNumber(sheet.everyRowPoints.value_or(usualRowPoints))}});
    if (sheet.everyRowPoints)
        part.attribute("customHeight", xlsxFlag(true));
    part.close();
    writeBookColumns(part, sheet);
    writeBookCells(part, sheet, looks, texts);
    if (sheet.locked)
        part.empty("sheetProtection",
                   {{"sheet", xlsxFlag(true)}, {"objects", xlsxFlag(true)}, {"scenarios", xlsxFlag(true)}});
    if (!sheet.merged.isEmpty()) {
        part.open("mergeCells", {{"count", xlsxNumber(sheet.merged.size())}});
        for (const XlsxRange &range : sheet.merged)
            part.empty("mergeCell", {{"ref", rangeName(range)}});
        part.close();
    }
    writeCounts(part, sheet.counts);
    writeBookPage(part, sheet);
    if (!sheet.charts.isEmpty())
        part.empty("drawing", {{"r:id", QStringLiteral("rId1")}});
    return part.finish();
}

} // namespace dophu
