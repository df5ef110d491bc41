// Chart sheet frame: what every sheet of charts has alike: heading, room for the charts, the table's titles and rows, the
// source, and how it is printed: a chart never over two pages, the table's titles on each page of it.
#pragma once

#include "core/documents/chartsheets.h"

#include <QStringList>

namespace dophu
{

namespace chartsheet
{
inline const QString peopleFormat = QStringLiteral("#,##0");
inline const QString percentFormat = QStringLiteral("0.00%");
inline const QString axisPercentFormat = QStringLiteral("0%");

double rate(const Coverage &coverage); // 0.5749: what a cell under a percent format holds
double rate(qint64 hundredths);

// What the marks of a chart are drawn with, told apart in grey as well.
struct Inks
{
    QString met;
    QString below;
    QString target;
    QString other;
};
Inks inks(bool blackAndWhite);
} // namespace chartsheet

class ChartSheetFrame
{
public:
    // columns: the width of each in characters; charts lie over all of them.
    ChartSheetFrame(const ChartSheetWords &words, const QVector<double> &columns);

    void writeHeading(const QString &title, const QString &subtitle, const QString &note = {});
    // Where the next chart lies; its own page after the first.
    XlsxRange placeForChart();
    // Below the charts; on a page of its own unless it is short. Row of the titles; the first entry's is the next.
    int beginTable(const QStringList &titles, qsizetype rows);
    int row() const { return m_row; }
    void put(int column, XlsxValue value, const QString &format = QStringLiteral("@"), XlsxGround ground = XlsxGround::None,
             XlsxAlign align = XlsxAlign::General);
    void nextRow() { ++m_row; }
    void writeSource(const QString &source);

    // Numbers that only the charts need, right of what is printed.
    int plottedColumn(int index) const { return m_columns + 1 + index; }
    void putPlotted(int row, int index, XlsxValue value, const QString &format = QStringLiteral("@"));

    XlsxSheet &sheet() { return m_sheet; }
    XlsxSheet finish();

private:
    void across(const QString &text, const XlsxLook &look);
    double width() const;

    XlsxSheet m_sheet;
    int m_columns;
    int m_row = 0;
    int m_charts = 0;
};

} // namespace dophu
