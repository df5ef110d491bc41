#include "core/intake/xmlspreadsheetreader.h"

#include "core/intake/gridbuilder.h"
#include "core/intake/legacycell.h"
#include "core/intake/numberformat.h"
#include "core/intake/readinglimits.h"
#include "core/intake/spreadsheetdate.h"
#include "core/intake/xmlwalk.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

using Name = QLatin1String;

struct SheetStyle
{
    NumberFormat format;
    LegacyFont font = LegacyFont::Unicode;
    bool bold = false;
    bool struck = false;
};

NumberFormat namedFormat(QStringView format)
{
    if (format == u"Percent")
        return {true, false};
    if (format.endsWith(u"Date") || format.endsWith(u"Time"))
        return {false, true};
    for (const char16_t *plain : {u"General Number", u"Currency", u"Euro Currency", u"Fixed", u"Standard", u"Scientific",
                                  u"Yes/No", u"True/False", u"On/Off"}) {
        if (format == QStringView(plain))
            return {};
    }
    return numberFormatOf(format);
}

class XmlSpreadsheetScan
{
public:
    explicit XmlSpreadsheetScan(XmlWalk &walk) : m_walk(walk) {}

    SourceContent run();
    std::optional<Unread> trouble() const { return m_trouble; }

private:
    bool holds(int depth) { return !m_trouble && m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth); }
    void takeStyle();
    CellGrid sheet();
    void takeColumn(CellGrid &grid, int &column);
    void takeRow(GridBuilder &builder, int &row);
    void takeCell(GridBuilder &builder, int row, int &column);
    void setValue(GridCell &cell, const QString &type, const QString &value, const SheetStyle &style);
    int ordinal(int after) const { return std::clamp(m_walk.number(Name("Index"), after + 2) - 1, 0, mostRows); }
    int span(QLatin1String name) const { return std::clamp(m_walk.number(name, 0), 0, mostRows); }

    XmlWalk &m_walk;
    ReadingBudget m_budget;
    QHash<QString, SheetStyle> m_styles;
    std::optional<Unread> m_trouble;
};

SourceContent XmlSpreadsheetScan::run()
{
    SourceContent content{SourceKind::HtmlTable, {}};
    while (!m_trouble && !m_budget.cellsAreOut() && m_walk.next()) {
        if (m_walk.isStart(Name("Style")))
            takeStyle();
        else if (m_walk.isStart(Name("Worksheet")))
            content.parts.append(sheet());
    }
    return content;
}

void XmlSpreadsheetScan::takeStyle()
{
    const QString id = m_walk.attribute(Name("ID")).toString();
    SheetStyle style = m_styles.value(m_walk.attribute(Name("Parent")).toString());
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (m_walk.isStart(Name("NumberFormat"))) {
            style.format = namedFormat(m_walk.attribute(Name("Format")));
        } else if (m_walk.isStart(Name("Font"))) {
            style.font = legacyFontOf(m_walk.attribute(Name("FontName")));
            style.bold = m_walk.flag(Name("Bold"));
            style.struck = m_walk.flag(Name("StrikeThrough"));
        }
    }
    m_styles.insert(id, style);
}

CellGrid XmlSpreadsheetScan::sheet()
{
    CellGrid grid;
    grid.name = m_walk.attribute(Name("Name")).toString().normalized(QString::NormalizationForm_C);
    GridBuilder builder(grid, m_budget);
    int row = -1;
    int column = -1;
    const int depth = m_walk.depth();
    while (!builder.isFull() && holds(depth)) {
        if (!m_walk.isStart())
            continue;
        if (m_walk.name() == Name("Column"))
            takeColumn(grid, column);
        else if (m_walk.name() == Name("Row"))
            takeRow(builder, row);
        else if (m_walk.name() == Name("Visible"))
            grid.hidden = m_walk.innerText().startsWith(QLatin1String("SheetHidden"));
    }
    if (!m_trouble && !builder.finish())
        m_trouble = Unread{UnreadReason::Corrupt, QStringLiteral("merged cells overlap")};
    return grid;
}

void XmlSpreadsheetScan::takeColumn(CellGrid &grid, int &column)
{
    const int first = ordinal(column);
    column = first + span(Name("Span"));
    for (int i = first; m_walk.flag(Name("Hidden")) && i <= column && i < mostColumns; ++i)
        grid.hiddenColumns.append(i);
}

void XmlSpreadsheetScan::takeRow(GridBuilder &builder, int &row)
{
    row = ordinal(row);
    if (!builder.startRow(row, m_walk.flag(Name("Hidden"))))
        m_trouble = Unread{UnreadReason::Corrupt, QStringLiteral("row %1 out of order").arg(row + 1)};
    const int empty = span(Name("Span")); // empty rows like it
    int column = -1;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (m_walk.isStart(Name("Cell")))
            takeCell(builder, row, column);
    }
    builder.endRow();
    row = std::min(row + empty, mostRows);
}

void XmlSpreadsheetScan::takeCell(GridBuilder &builder, int row, int &column)
{
    column = ordinal(column);
    const int across = span(Name("MergeAcross"));
    builder.merge(row, column, span(Name("MergeDown")) + 1, across + 1);
    const SheetStyle style =
        m_styles.value(m_walk.attribute(Name("StyleID")).toString(), m_styles.value(QStringLiteral("Default")));
    GridCell cell;
    cell.formula = !m_walk.attribute(Name("Formula")).isEmpty();
    cell.bold = style.bold;
    cell.struck = style.struck;
    bool valued = false;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (m_walk.isStart(Name("Comment"))) {
            m_walk.skip();
        } else if (m_walk.isStart(Name("Data"))) {
            const QString type = m_walk.attribute(Name("Type")).toString();
            setValue(cell, type, m_walk.innerText(), style);
            valued = true;
        }
    }
    if (cell.formula && !valued)
        cell.kind = CellKind::NoResult;
    builder.put(column, cell);
    column = std::min(column + across, mostRows);
}

void XmlSpreadsheetScan::setValue(GridCell &cell, const QString &type, const QString &value, const SheetStyle &style)
{
    if (value.isEmpty())
        return;
    bool fits = false;
    const double number = value.toDouble(&fits);
    if (type == Name("Number") && fits && std::isfinite(number)) {
        cell.kind = style.format.date ? CellKind::Date : CellKind::Number;
        cell.number = number;
        cell.percent = style.format.percent;
    } else if (type == Name("Boolean")) {
        cell.kind = CellKind::Boolean;
        cell.number = value == Name("1") ? 1 : 0;
    } else if (const auto day = type == Name("DateTime") ? spreadsheetDay(value) : std::nullopt) {
        cell.kind = CellKind::Date;
        cell.number = *day;
    } else {
        const LegacyReading read = readLegacy(value, style.font);
        cell.kind = type == Name("String") ? CellKind::Text : CellKind::Error;
        cell.text = m_budget.shared(read.text);
        cell.encoding = cellEncodingOf(read.from);
        if (!m_budget.takeText(cell.text.size()))
            m_trouble = Unread{UnreadReason::TooLarge, QStringLiteral("text")};
    }
}

} // namespace

bool looksLikeXmlSpreadsheet(QStringView text)
{
    constexpr qsizetype looked = 4096;
    return text.left(looked).contains(u"urn:schemas-microsoft-com:office:spreadsheet")
           && text.left(looked).contains(u"<?xml");
}

tl::expected<SourceContent, Unread> readXmlSpreadsheet(MarkupStream &stream)
{
    XmlWalk walk(stream);
    XmlSpreadsheetScan scan(walk);
    const SourceContent content = scan.run();
    if (const auto trouble = scan.trouble() ? scan.trouble() : walk.trouble())
        return tl::unexpected<Unread>(*trouble);
    return content;
}

} // namespace dophu
