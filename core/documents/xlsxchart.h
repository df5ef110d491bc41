// Xlsx chart: a chart of a sheet that Excel and LibreOffice draw themselves: columns, lines, or columns with lines over the
// same categories. It holds no number: names, categories and values are places in the sheet, so that it can show nothing
// but what the cells say. A blank cell is a gap, never a zero.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace dophu
{

struct XlsxSheet;

struct XlsxRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    bool operator==(const XlsxRange &) const = default;
};

struct XlsxSeries
{
    int nameRow = 0;
    int nameColumn = 0;
    XlsxRange values;
    QString colour;    // "0F5EA8"
    QString pattern{}; // DrawingML's of a column: "wdUpDiag"; empty: solid
    bool line = false;
    QString dash{};   // DrawingML's of a line: "dash"; empty: whole
    QString marker{}; // of a line: "circle"; empty: none
    bool labels = false;
};

struct XlsxChart
{
    QString title;
    QString subtitle;    // under it, smaller: whose figures, as of when
    QString description; // for who does not see it
    XlsxRange categories;
    QVector<XlsxSeries> series; // at least one
    bool stacked = false;       // columns on one another; else they share one place, for each category fills one of them
    QString format;             // of the values
    QString axisFormat;         // of what stands at the axis
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> step;
    XlsxRange place; // the cells it lies on, whole
};

// The chart's part, and the drawing of all charts of a sheet, which leads to them as rId1, rId2 … .
QByteArray xlsxChartPart(const XlsxChart &chart, const XlsxSheet &sheet);
QByteArray xlsxDrawingPart(const QVector<XlsxChart> &charts);

} // namespace dophu
