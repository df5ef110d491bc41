// Lines as a sheet: two campaigns beside each other as a chart of the spreadsheet's own, each line with its own dash and
// marker; ranks through the days as cells, for the spreadsheet has no chart of them that could be read.
#include "core/documents/chartsheetframe.h"
#include "core/documents/chartsheets.h"

namespace dophu
{

namespace
{

using namespace chartsheet;

XlsxSheet ranksSheet(const LineSeries &series, const ChartSheetWords &words)
{
    QVector<double> widths{30};
    QStringList titles{series.nameHead};
    for (const LineColumn &column : series.columns) {
        widths.append(7);
        titles.append(column.head);
    }
    widths.append(20);
    titles.append(QStringLiteral("Hạng, tỷ lệ"));
    ChartSheetFrame frame(words, widths);
    frame.writeHeading(series.title, series.emptyText.isEmpty() ? series.subtitle : series.emptyText, words.sentence);
    (void)frame.beginTable(titles, series.lines.size());
    for (const SeriesLine &line : series.lines) {
        int column = 0;
        frame.put(column++, line.name);
        for (const auto &point : line.points)
            frame.put(column++, point ? XlsxValue(double(point->height)) : XlsxValue(), peopleFormat, XlsxGround::None,
                      XlsxAlign::Centre);
        frame.put(column, line.points.last() ? line.points.last()->text : QString());
        frame.nextRow();
    }
    frame.writeSource(series.source);
    return frame.finish();
}

// A row a day; of each line its own day and its rate, and beside them the targets, which only the chart needs.
class ComparedSheet
{
public:
    ComparedSheet(const LineSeries &series, const ChartSheetWords &words)
        : m_series(series), m_words(words), m_frame(words, widths(series)), m_inks(inks(words.blackAndWhite))
    {
    }

    XlsxSheet sheet()
    {
        m_frame.writeHeading(m_series.title, m_series.emptyText.isEmpty() ? m_series.subtitle : m_series.emptyText,
                             m_words.sentence);
        const bool drawn = m_series.emptyText.isEmpty();
        const XlsxRange place = drawn ? m_frame.placeForChart() : XlsxRange{};
        writeTable();
        if (drawn)
            addChart(place);
        m_frame.writeSource(m_series.source);
        return m_frame.finish();
    }

private:
    static QVector<double> widths(const LineSeries &series)
    {
        QVector<double> widths{12};
        for (qsizetype i = 0; i < series.lines.size(); ++i)
            widths << 16 << 24;
        return widths;
    }

    void writeTable()
    {
        QStringList titles{m_series.dayHead};
        for (const SeriesLine &line : m_series.lines)
            titles << QStringLiteral("Ngày") << line.name;
        m_titles = m_frame.beginTable(titles, m_series.columns.size());
        for (qsizetype i = 0; i < m_series.goals.size(); ++i)
            m_frame.putPlotted(m_titles, int(i), m_series.goals.at(i).text);
        for (qsizetype day = 0; day < m_series.columns.size(); ++day) {
            int column = 0;
            m_frame.put(column++, m_series.columns.at(day).head);
            for (const SeriesLine &line : m_series.lines) {
                const auto &point = line.points.at(day);
                m_frame.put(column++, point ? point->day.date().toString(QStringLiteral("d/M/yyyy")) : QString());
                m_frame.put(column++, point ? XlsxValue(rate(point->height)) : XlsxValue(), percentFormat);
            }
            for (qsizetype i = 0; i < m_series.goals.size(); ++i)
                m_frame.putPlotted(m_frame.row(), int(i), rate(m_series.goals.at(i).height), percentFormat);
            m_frame.nextRow();
        }
    }

    XlsxRange rows(int column) const
    {
        return {m_titles + 1, column, m_titles + int(m_series.columns.size()), column};
    }

    void addChart(const XlsxRange &place)
    {
        XlsxChart chart;
        chart.title = m_series.title;
        chart.subtitle = m_series.subtitle;
        chart.description = m_words.sentence.isEmpty() ? m_series.subtitle : m_words.sentence;
        chart.categories = rows(0);
        chart.format = percentFormat;
        chart.axisFormat = axisPercentFormat;
        chart.low = rate(m_series.axis.low);
        chart.high = rate(m_series.axis.high);
        chart.step = rate(m_series.axis.step);
        const auto add = [&](int column, const QString &colour, const QString &dash, const QString &marker) {
            XlsxSeries line{m_titles, column, rows(column), colour, {}};
            line.line = true;
            line.dash = dash;
            line.marker = marker;
            chart.series.append(line);
        };
        for (qsizetype i = 0; i < m_series.lines.size(); ++i) {
            const bool soft = m_series.lines.at(i).look.soft;
            add(int(2 + 2 * i), soft ? m_inks.other : m_inks.met, soft ? QStringLiteral("dash") : QString(),
                soft ? QStringLiteral("diamond") : QStringLiteral("circle"));
        }
        for (qsizetype i = 0; i < m_series.goals.size(); ++i)
            add(m_frame.plottedColumn(int(i)), m_inks.target,
                m_series.goals.at(i).look.soft ? QStringLiteral("sysDot") : QStringLiteral("lgDash"), {});
        chart.place = place;
        m_frame.sheet().charts.append(chart);
    }

    const LineSeries &m_series;
    const ChartSheetWords &m_words;
    ChartSheetFrame m_frame;
    Inks m_inks;
    int m_titles = 0;
};

} // namespace

XlsxSheet chartSheet(const LineSeries &series, const ChartSheetWords &words)
{
    return series.places ? ranksSheet(series, words) : ComparedSheet(series, words).sheet();
}

} // namespace dophu
