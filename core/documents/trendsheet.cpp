// The sheet of a campaign's course: a line of rates with the way to the target and the outlook, and columns of the people
// each day brought. Both are drawn from the columns of the table itself.
#include "core/coverage/figuretext.h"
#include "core/documents/chartsheetframe.h"

#include <algorithm>

namespace dophu
{

namespace
{

using namespace chartsheet;

enum TrendColumn
{
    DayColumn,
    InstalledColumn,
    BaseColumn,
    RateColumn,
    OutlookColumn,
    LowColumn,
    HighColumn,
    TargetColumn,
    RequiredColumn,
    BroughtColumn,
    NeededColumn,
    TrendColumns
};

QVector<double> trendWidths()
{
    QVector<double> widths(TrendColumns, 10.3);
    widths[DayColumn] = 14;
    return widths;
}

class CourseSheet
{
public:
    CourseSheet(const TrendSeries &series, const ChartSheetWords &words)
        : m_series(series), m_words(words), m_frame(words, trendWidths()), m_inks(inks(words.blackAndWhite)),
          m_rows(std::max(series.days(), series.bars.size()))
    {
    }

    XlsxSheet sheet()
    {
        const bool drawn = m_series.emptyText.isEmpty();
        m_frame.writeHeading(m_series.title, drawn ? m_series.subtitle : m_series.emptyText, m_words.sentence);
        QVector<XlsxRange> places;
        if (drawn)
            places = {m_frame.placeForChart(), m_frame.placeForChart()};
        writeTable();
        if (drawn) {
            addRates(places.first());
            addPeople(places.last());
        }
        m_frame.writeSource(m_series.source);
        return m_frame.finish();
    }

private:
    void writeTable()
    {
        m_titles = m_frame.beginTable(
            {QStringLiteral("Ngày"), QStringLiteral("Đã cài"), QStringLiteral("Mẫu số"), QStringLiteral("Tỷ lệ đã đạt"),
             QStringLiteral("Dự báo"), QStringLiteral("Khoảng 80%, thấp"), QStringLiteral("Khoảng 80%, cao"),
             m_series.targetText.isEmpty() ? QStringLiteral("Mục tiêu") : m_series.targetText, QStringLiteral("Nhịp đều"),
             QStringLiteral("Tăng trong ngày"), QStringLiteral("Ngày mai cần")},
            m_rows);
        for (qsizetype day = 0; day < m_rows; ++day) {
            for (int column = 0; column < TrendColumns; ++column)
                m_frame.put(column, {}); // the lines of a table stand around what is not known, too
            writeDay(day);
            m_frame.nextRow();
        }
    }

    void writeDay(qsizetype day)
    {
        const qsizetype known = m_series.points.size();
        if (day < known)
            writeKnown(m_series.points.at(day));
        else if (day < m_series.days())
            writeOutlook(m_series.outlook.at(day - known));
        else
            m_frame.put(DayColumn, m_series.bars.at(day).dayText);
        m_frame.put(TargetColumn, rate(m_series.target.hundredths), percentFormat);
        if (m_series.requiredFrom && day >= *m_series.requiredFrom && day <= m_series.requiredTo)
            m_frame.put(RequiredColumn, evenWay(day), percentFormat);
        if (day < m_series.bars.size())
            writeBar(m_series.bars.at(day));
    }

    void writeKnown(const TrendPoint &point)
    {
        m_frame.put(DayColumn, point.dayText);
        if (!point.coverage)
            return;
        m_frame.put(InstalledColumn, double(point.coverage->installed().value()), peopleFormat);
        m_frame.put(BaseColumn, double(point.coverage->base().value()), peopleFormat);
        m_frame.put(RateColumn, rate(*point.coverage), percentFormat);
    }

    void writeOutlook(const TrendOutlook &day)
    {
        m_frame.put(DayColumn, QStringLiteral("%1 (dự báo)").arg(day.dayText));
        m_frame.put(OutlookColumn, rate(day.hundredths), percentFormat);
        m_frame.put(LowColumn, rate(day.low), percentFormat);
        m_frame.put(HighColumn, rate(day.high), percentFormat);
    }

    void writeBar(const TrendBar &bar)
    {
        if (bar.people)
            m_frame.put(bar.kind == TrendBarKind::Needed ? NeededColumn : BroughtColumn, double(*bar.people), peopleFormat);
    }

    double evenWay(qsizetype day) const
    {
        const qsizetype steps = m_series.requiredTo - *m_series.requiredFrom;
        const double part = steps > 0 ? double(day - *m_series.requiredFrom) / double(steps) : 1;
        return rate(m_series.requiredLow) + (rate(m_series.target.hundredths) - rate(m_series.requiredLow)) * part;
    }

    XlsxRange rows(int column) const { return {m_titles + 1, column, m_titles + int(m_rows), column}; }

    XlsxSeries line(int column, const QString &colour, const QString &dash, const QString &marker = {}) const
    {
        XlsxSeries series{m_titles, column, rows(column), colour, {}};
        series.line = true;
        series.dash = dash;
        series.marker = marker;
        return series;
    }

    void addRates(const XlsxRange &place)
    {
        XlsxChart chart;
        chart.title = m_series.title;
        chart.subtitle = m_series.subtitle;
        chart.description = m_words.sentence.isEmpty() ? m_series.subtitle : m_words.sentence;
        chart.categories = rows(DayColumn);
        chart.format = percentFormat;
        chart.axisFormat = axisPercentFormat;
        chart.low = rate(m_series.rate.low);
        chart.high = rate(m_series.rate.high);
        chart.step = rate(m_series.rate.step);
        chart.series.append(line(RateColumn, m_inks.met, {}, QStringLiteral("circle")));
        chart.series.last().labels = m_series.points.size() <= mostLabels;
        if (!m_series.outlook.isEmpty()) {
            chart.series.append(line(OutlookColumn, m_inks.met, QStringLiteral("sysDot"), QStringLiteral("diamond")));
            chart.series.append(line(LowColumn, m_inks.other, QStringLiteral("sysDot"), QStringLiteral("dash")));
            chart.series.append(line(HighColumn, m_inks.other, QStringLiteral("sysDashDot"), QStringLiteral("dash")));
        }
        if (m_series.requiredFrom)
            chart.series.append(line(RequiredColumn, m_inks.other, QStringLiteral("lgDashDot")));
        chart.series.append(line(TargetColumn, m_inks.target, QStringLiteral("dash")));
        chart.place = place;
        m_frame.sheet().charts.append(chart);
    }

    void addPeople(const XlsxRange &place)
    {
        XlsxChart chart;
        chart.title = m_series.increaseTitle;
        chart.subtitle = m_series.subtitle;
        chart.description = m_series.increaseTitle;
        chart.categories = rows(DayColumn);
        chart.format = chart.axisFormat = peopleFormat;
        const auto column = [&](int at, const QString &colour, const QString &pattern) {
            XlsxSeries series{m_titles, at, rows(at), colour, pattern};
            series.labels = true;
            chart.series.append(series);
        };
        column(BroughtColumn, m_inks.met, {});
        column(NeededColumn, m_inks.target, QStringLiteral("wdUpDiag"));
        chart.place = place;
        m_frame.sheet().charts.append(chart);
    }

    static constexpr qsizetype mostLabels = 14; // more would lie on one another

    const TrendSeries &m_series;
    const ChartSheetWords &m_words;
    ChartSheetFrame m_frame;
    Inks m_inks;
    qsizetype m_rows;
    int m_titles = 0;
};

} // namespace

XlsxSheet chartSheet(const TrendSeries &series, const ChartSheetWords &words)
{
    return CourseSheet(series, words).sheet();
}

} // namespace dophu
