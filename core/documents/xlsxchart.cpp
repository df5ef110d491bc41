#include "core/documents/xlsxchart.h"

#include "core/documents/xlsxbook.h"
#include "core/documents/xlsxpart.h"
#include "core/intake/cellgrid.h"

namespace dophu
{

namespace
{

const QString ink = QStringLiteral("17212B");
const QString paleInk = QStringLiteral("C3CBD3");
constexpr int titleSize = 1300; // hundredths of a point
constexpr int wordSize = 900;
constexpr int uprightFrom = 10;     // categories: their names then stand upright
constexpr int narrowFrom = 14;      // columns: their figures then stand upright
constexpr int upright = -5'400'000; // 60,000 a degree
constexpr int lineWidth = 22'225;   // English Metric Units
const QString axisOfCategories = QStringLiteral("111");
const QString axisOfValues = QStringLiteral("222");

class ChartPart
{
public:
    ChartPart(const XlsxChart &chart, const XlsxSheet &sheet)
        : m_chart(chart), m_sheet(sheet),
          m_part("c:chartSpace", {{"xmlns:c", xlsxspace::chart}, {"xmlns:a", xlsxspace::drawing}})
    {
    }

    QByteArray write()
    {
        val("c:date1904", xlsxFlag(false));
        val("c:lang", QStringLiteral("vi-VN"));
        val("c:roundedCorners", xlsxFlag(false));
        m_part.open("c:chart").open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
        writeType(titleSize, true, m_chart.title);
        if (!m_chart.subtitle.isEmpty())
            writeType(wordSize, false, m_chart.subtitle);
        m_part.close(2);
        val("c:overlay", xlsxFlag(false));
        m_part.close();
        val("c:autoTitleDeleted", xlsxFlag(false));
        m_part.open("c:plotArea").empty("c:layout");
        writeGroup(false);
        writeGroup(true);
        writeCategoryAxis();
        writeValueAxis();
        m_part.close();
        m_part.open("c:legend");
        val("c:legendPos", QStringLiteral("b"));
        val("c:overlay", xlsxFlag(false));
        writeText(wordSize);
        m_part.close();
        val("c:plotVisOnly", xlsxFlag(false)); // a column that is folded away is still drawn
        val("c:dispBlanksAs", QStringLiteral("gap"));
        m_part.close();
        fill(QStringLiteral("FFFFFF"), {});
        return m_part.finish();
    }

private:
    void val(const char *name, const QString &value) { m_part.empty(name, {{"val", value}}); }

    void solid(const QString &colour) { m_part.open("a:solidFill").empty("a:srgbClr", {{"val", colour}}).close(); }

    // Of what is drawn as a face; no line around it.
    void fill(const QString &colour, const QString &pattern)
    {
        m_part.open("c:spPr");
        if (pattern.isEmpty()) {
            solid(colour);
        } else {
            m_part.open("a:pattFill", {{"prst", pattern}}).open("a:fgClr").empty("a:srgbClr", {{"val", colour}}).close();
            m_part.open("a:bgClr").empty("a:srgbClr", {{"val", QStringLiteral("FFFFFF")}}).close(2);
        }
        if (!pattern.isEmpty())
            stroke(colour, 6350, {});
        else
            m_part.open("a:ln").empty("a:noFill").close();
        m_part.close();
    }

    void stroke(const QString &colour, int width, const QString &dash)
    {
        m_part.open("a:ln", {{"w", xlsxNumber(width)}, {"cap", QStringLiteral("flat")}});
        solid(colour);
        if (!dash.isEmpty())
            val("a:prstDash", dash);
        m_part.close();
    }

    void writeType(int size, bool bold, const QString &words)
    {
        const auto face = [this] {
            solid(ink);
            m_part.empty("a:latin", {{"typeface", QStringLiteral("Times New Roman")}});
        };
        m_part.open("a:p").open("a:pPr").open("a:defRPr", {{"sz", xlsxNumber(size)}, {"b", xlsxFlag(bold)}});
        face();
        m_part.close(2);
        if (!words.isEmpty()) {
            m_part.open("a:r").open("a:rPr",
                                    {{"lang", QStringLiteral("vi-VN")}, {"sz", xlsxNumber(size)}, {"b", xlsxFlag(bold)}});
            face();
            m_part.close().words("a:t", words).close();
        } else {
            m_part.empty("a:endParaRPr", {{"lang", QStringLiteral("vi-VN")}});
        }
        m_part.close();
    }

    void writeText(int size, int turned = 0)
    {
        m_part.open("c:txPr");
        m_part.empty("a:bodyPr", {{"rot", xlsxNumber(turned)}, {"vert", QStringLiteral("horz")}});
        m_part.empty("a:lstStyle");
        writeType(size, false, {});
        m_part.close();
    }

    QString reference(const XlsxRange &range) const
    {
        const auto corner = [](int row, int column) {
            return QStringLiteral("$%1$%2").arg(columnName(column)).arg(row + 1);
        };
        QString name = m_sheet.name;
        name = u'\'' + name.replace(u'\'', QStringLiteral("''")) + QStringLiteral("'!")
               + corner(range.firstRow, range.firstColumn);
        return range.firstRow == range.lastRow && range.firstColumn == range.lastColumn
                   ? name
                   : name + u':' + corner(range.lastRow, range.lastColumn);
    }

    const XlsxCell *cellAt(int row, int column) const
    {
        const auto cells = m_sheet.cells.find(row);
        if (cells == m_sheet.cells.end())
            return nullptr;
        const auto cell = cells->second.find(column);
        return cell == cells->second.end() ? nullptr : &cell->second;
    }

    QVector<const XlsxCell *> cellsOf(const XlsxRange &range) const
    {
        QVector<const XlsxCell *> cells;
        for (int row = range.firstRow; row <= range.lastRow; ++row) {
            for (int column = range.firstColumn; column <= range.lastColumn; ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }

    // The place and what stands there now, so that a program that only shows need not look it up.
    void writeWords(const XlsxRange &range)
    {
        const auto cells = cellsOf(range);
        m_part.open("c:strRef").words("c:f", reference(range)).open("c:strCache");
        val("c:ptCount", xlsxNumber(cells.size()));
        for (int i = 0; i < cells.size(); ++i) {
            const auto *text = cells.at(i) ? std::get_if<QString>(&cells.at(i)->value) : nullptr;
            if (text)
                m_part.open("c:pt", {{"idx", xlsxNumber(i)}}).words("c:v", *text).close();
        }
        m_part.close(2);
    }

    void writeNumbers(const XlsxRange &range)
    {
        const auto cells = cellsOf(range);
        m_part.open("c:numRef").words("c:f", reference(range)).open("c:numCache");
        m_part.words("c:formatCode", m_chart.format);
        val("c:ptCount", xlsxNumber(cells.size()));
        for (int i = 0; i < cells.size(); ++i) {
            const auto *number = cells.at(i) ? std::get_if<double>(&cells.at(i)->value) : nullptr;
            if (number)
                m_part.open("c:pt", {{"idx", xlsxNumber(i)}}).words("c:v", xlsxNumber(*number)).close();
        }
        m_part.close(2);
    }

    void writeLabels(const XlsxSeries &series)
    {
        m_part.open("c:dLbls");
        m_part.empty("c:numFmt", {{"formatCode", m_chart.format}, {"sourceLinked", xlsxFlag(false)}});
        m_part.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close(2);
        const bool narrow = series.values.lastRow - series.values.firstRow + 1 >= narrowFrom;
        writeText(wordSize - 100, narrow ? upright : 0);
        val("c:dLblPos", series.line       ? QStringLiteral("t")
                         : m_chart.stacked ? QStringLiteral("inBase")
                                           : QStringLiteral("outEnd"));
        val("c:showLegendKey", xlsxFlag(false));
        val("c:showVal", xlsxFlag(true));
        for (const char *no : {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
            val(no, xlsxFlag(false));
        m_part.close();
    }

    void writeMarker(const XlsxSeries &series)
    {
        m_part.open("c:marker");
        val("c:symbol", series.marker.isEmpty() ? QStringLiteral("none") : series.marker);
        if (!series.marker.isEmpty()) {
            val("c:size", QStringLiteral("6"));
            m_part.open("c:spPr");
            solid(series.colour);
            m_part.close();
        }
        m_part.close();
    }

    void writeSeries(const XlsxSeries &series, int number)
    {
        m_part.open("c:ser");
        val("c:idx", xlsxNumber(number));
        val("c:order", xlsxNumber(number));
        m_part.open("c:tx");
        writeWords({series.nameRow, series.nameColumn, series.nameRow, series.nameColumn});
        m_part.close();
        if (series.line) {
            m_part.open("c:spPr");
            stroke(series.colour, lineWidth, series.dash);
            m_part.close();
            writeMarker(series);
        } else {
            fill(series.colour, series.pattern);
            val("c:invertIfNegative", xlsxFlag(false));
        }
        if (series.labels)
            writeLabels(series);
        m_part.open("c:cat");
        writeWords(m_chart.categories);
        m_part.close().open("c:val");
        writeNumbers(series.values);
        m_part.close();
        if (series.line)
            val("c:smooth", xlsxFlag(false));
        m_part.close();
    }

    // All columns, or all lines: the two kinds stand on the same axes.
    void writeGroup(bool lines)
    {
        bool open = false;
        for (int i = 0; i < m_chart.series.size(); ++i) {
            if (m_chart.series.at(i).line != lines)
                continue;
            if (!open) {
                m_part.open(lines ? "c:lineChart" : "c:barChart");
                if (!lines)
                    val("c:barDir", QStringLiteral("col"));
                val("c:grouping", lines             ? QStringLiteral("standard")
                                  : m_chart.stacked ? QStringLiteral("stacked")
                                                    : QStringLiteral("clustered"));
                val("c:varyColors", xlsxFlag(false));
                open = true;
            }
            writeSeries(m_chart.series.at(i), i);
        }
        if (!open)
            return;
        if (lines) {
            val("c:marker", xlsxFlag(true));
        } else {
            val("c:gapWidth", QStringLiteral("40"));
            val("c:overlap", QStringLiteral("100"));
        }
        val("c:axId", axisOfCategories);
        val("c:axId", axisOfValues);
        m_part.close();
    }

    void writeCategoryAxis()
    {
        const bool many = m_chart.categories.lastRow - m_chart.categories.firstRow + 1 >= uprightFrom;
        m_part.open("c:catAx");
        val("c:axId", axisOfCategories);
        m_part.open("c:scaling");
        val("c:orientation", QStringLiteral("minMax"));
        m_part.close();
        val("c:delete", xlsxFlag(false));
        val("c:axPos", QStringLiteral("b"));
        m_part.empty("c:numFmt", {{"formatCode", QStringLiteral("General")}, {"sourceLinked", xlsxFlag(false)}});
        val("c:majorTickMark", QStringLiteral("none"));
        val("c:minorTickMark", QStringLiteral("none"));
        val("c:tickLblPos", QStringLiteral("low")); // below a fall, too
        m_part.open("c:spPr");
        stroke(ink, 9525, {});
        m_part.close();
        writeText(wordSize, many ? upright : 0);
        val("c:crossAx", axisOfValues);
        val("c:crosses", QStringLiteral("autoZero"));
        val("c:auto", xlsxFlag(false));
        val("c:lblAlgn", QStringLiteral("ctr"));
        val("c:lblOffset", QStringLiteral("100"));
        val("c:tickLblSkip", QStringLiteral("1")); // every unit has its name
        val("c:noMultiLvlLbl", xlsxFlag(true));
        m_part.close();
    }

    void writeValueAxis()
    {
        m_part.open("c:valAx");
        val("c:axId", axisOfValues);
        m_part.open("c:scaling");
        val("c:orientation", QStringLiteral("minMax"));
        if (m_chart.high)
            val("c:max", xlsxNumber(*m_chart.high));
        if (m_chart.low)
            val("c:min", xlsxNumber(*m_chart.low));
        m_part.close();
        val("c:delete", xlsxFlag(false));
        val("c:axPos", QStringLiteral("l"));
        m_part.open("c:majorGridlines").open("c:spPr");
        stroke(paleInk, 6350, {});
        m_part.close(2);
        m_part.empty("c:numFmt", {{"formatCode", m_chart.axisFormat}, {"sourceLinked", xlsxFlag(false)}});
        val("c:majorTickMark", QStringLiteral("out"));
        val("c:minorTickMark", QStringLiteral("none"));
        val("c:tickLblPos", QStringLiteral("nextTo"));
        m_part.open("c:spPr");
        stroke(paleInk, 6350, {});
        m_part.close();
        writeText(wordSize);
        val("c:crossAx", axisOfCategories);
        val("c:crosses", QStringLiteral("autoZero"));
        val("c:crossBetween", QStringLiteral("between"));
        if (m_chart.step)
            val("c:majorUnit", xlsxNumber(*m_chart.step));
        m_part.close();
    }

    const XlsxChart &m_chart;
    const XlsxSheet &m_sheet;
    XlsxPart m_part;
};

void writeCorner(XlsxPart &part, const char *name, int row, int column)
{
    part.open(name).words("xdr:col", xlsxNumber(column)).words("xdr:colOff", QStringLiteral("0"));
    part.words("xdr:row", xlsxNumber(row)).words("xdr:rowOff", QStringLiteral("0")).close();
}

} // namespace

QByteArray xlsxChartPart(const XlsxChart &chart, const XlsxSheet &sheet)
{
    return ChartPart(chart, sheet).write();
}

QByteArray xlsxDrawingPart(const QVector<XlsxChart> &charts)
{
    XlsxPart part("xdr:wsDr", {{"xmlns:xdr", xlsxspace::sheetDrawing},
                               {"xmlns:a", xlsxspace::drawing},
                               {"xmlns:r", xlsxspace::office},
                               {"xmlns:c", xlsxspace::chart}});
    for (int i = 0; i < charts.size(); ++i) {
        const XlsxRange &place = charts.at(i).place;
        part.open("xdr:twoCellAnchor", {{"editAs", QStringLiteral("oneCell")}});
        writeCorner(part, "xdr:from", place.firstRow, place.firstColumn);
        writeCorner(part, "xdr:to", place.lastRow + 1, place.lastColumn + 1);
        part.open("xdr:graphicFrame", {{"macro", QString()}}).open("xdr:nvGraphicFramePr");
        part.empty("xdr:cNvPr", {{"id", xlsxNumber(i + 2)},
                                 {"name", QStringLiteral("Biểu đồ %1").arg(i + 1)},
                                 {"descr", charts.at(i).description}});
        part.empty("xdr:cNvGraphicFramePr").close().open("xdr:xfrm");
        part.empty("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        part.empty("a:ext", {{"cx", QStringLiteral("0")}, {"cy", QStringLiteral("0")}}).close();
        part.open("a:graphic").open("a:graphicData", {{"uri", xlsxspace::chart}});
        part.empty("c:chart", {{"r:id", QStringLiteral("rId%1").arg(i + 1)}}).close(3);
        part.empty("xdr:clientData").close();
    }
    return part.finish();
}

} // namespace dophu
