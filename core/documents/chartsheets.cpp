#include "core/documents/chartsheets.h"

#include "core/coverage/figuretext.h"
#include "core/documents/chartsheetframe.h"

#include <algorithm>

namespace dophu
{

namespace
{

using namespace chartsheet;

// The columns that only the charts read: a unit stands in the one that says how its figure came.
enum class Plotted
{
    Name, // with the word for what is missing
    Met,
    Below,
    Carried,
    Reach,
    Target
};

class UnitsSheet
{
public:
    UnitsSheet(const CoverageSeries &series, const ChartSheetWords &words)
        : m_series(series), m_words(words), m_frame(words, widths(series)), m_inks(inks(words.blackAndWhite))
    {
    }

    XlsxSheet sheet()
    {
        const qsizetype bars = m_series.bars.size();
        const qsizetype charts = m_series.emptyText.isEmpty() ? (bars + unitsPerNativeChart - 1) / unitsPerNativeChart : 0;
        const qsizetype drawn = std::min(charts, mostNativeCharts);
        const qsizetype each = charts > 0 ? (bars + charts - 1) / charts : 0;
        QString note = m_words.sentence;
        if (drawn < charts)
            note += QStringLiteral(" Biểu đồ vẽ %1 đơn vị đầu trong %2; bảng số có đủ.")
                        .arg(figuretext::count(drawn * each), figuretext::count(bars));
        m_frame.writeHeading(m_series.title, m_series.emptyText.isEmpty() ? m_series.subtitle : m_series.emptyText,
                             note.trimmed());
        QVector<XlsxRange> places;
        for (qsizetype i = 0; i < drawn; ++i)
            places.append(m_frame.placeForChart());
        writeTable();
        for (qsizetype i = 0; i < drawn; ++i)
            addChart(places.at(i), i * each, std::min((i + 1) * each, bars) - 1,
                     drawn > 1 ? QStringLiteral(" (%1/%2)").arg(i + 1).arg(charts) : QString());
        m_frame.writeSource(m_series.source);
        return m_frame.finish();
    }

private:
    static QVector<double> widths(const CoverageSeries &series)
    {
        return series.measure == BarMeasure::People ? QVector<double>{38, 20, 20, 36}
                                                    : QVector<double>{36, 14, 14, 12, 14, 26};
    }

    bool ofPeople() const { return m_series.measure == BarMeasure::People; }
    QString format() const { return ofPeople() ? peopleFormat : percentFormat; }

    QString legend(Plotted column) const
    {
        switch (column) {
        case Plotted::Name:
            return QStringLiteral("Tên trên biểu đồ");
        case Plotted::Met:
            return m_series.metText;
        case Plotted::Below:
            return m_series.belowText.isEmpty() ? QStringLiteral("Số người") : m_series.belowText;
        case Plotted::Carried:
            return m_series.carriedText;
        case Plotted::Reach:
            return m_series.reachText;
        case Plotted::Target:
            return ofPeople() ? QString() : m_series.targetText;
        }
        return {};
    }

    Plotted placeOf(const SeriesBar &bar) const
    {
        if (bar.carried() && !m_series.carriedText.isEmpty())
            return Plotted::Carried;
        return bar.met && !m_series.metText.isEmpty() ? Plotted::Met : Plotted::Below;
    }

    static QString nameOf(const SeriesBar &bar)
    {
        if (!bar.isDrawn())
            return QStringLiteral("%1: %2").arg(bar.name, bar.text);
        return bar.carriedFrom ? QStringLiteral("%1 (số %2)").arg(bar.name, figuretext::shortDate(*bar.carriedFrom))
                               : bar.name;
    }

    static QString remarkOf(const SeriesBar &bar)
    {
        if (!bar.isDrawn())
            return bar.text;
        return bar.carriedFrom ? QStringLiteral("số gần nhất %1").arg(figuretext::date(*bar.carriedFrom)) : QString();
    }

    static XlsxValue counted(const std::optional<Count> &count)
    {
        return count ? XlsxValue(double(count->value())) : XlsxValue();
    }

    void writeTable()
    {
        const QStringList titles =
            ofPeople() ? QStringList{QStringLiteral("Đơn vị"), QStringLiteral("Số người"),
                                     QStringLiteral("Chỉ tiêu ngày mai"), QStringLiteral("Ghi chú")}
                       : QStringList{QStringLiteral("Đơn vị"), QStringLiteral("Đã cài"),    QStringLiteral("Mẫu số"),
                                     QStringLiteral("Tỷ lệ"),  QStringLiteral("Còn thiếu"), QStringLiteral("Ghi chú")};
        m_titles = m_frame.beginTable(titles, m_series.bars.size());
        for (const Plotted column :
             {Plotted::Name, Plotted::Met, Plotted::Below, Plotted::Carried, Plotted::Reach, Plotted::Target}) {
            if (!legend(column).isEmpty())
                m_frame.putPlotted(m_titles, int(column), legend(column));
        }
        for (const SeriesBar &bar : m_series.bars) {
            writeCells(bar);
            plot(bar);
            m_frame.nextRow();
        }
    }

    void writeCells(const SeriesBar &bar)
    {
        int column = 0;
        m_frame.put(column++, bar.name);
        if (ofPeople()) {
            m_frame.put(column++, bar.people ? XlsxValue(double(*bar.people)) : XlsxValue(), peopleFormat);
            m_frame.put(column++, counted(bar.quota), peopleFormat);
        } else {
            const auto &coverage = bar.coverage;
            m_frame.put(column++, coverage ? counted(coverage->installed()) : XlsxValue(), peopleFormat);
            m_frame.put(column++, coverage ? counted(coverage->base()) : XlsxValue(), peopleFormat);
            m_frame.put(column++, coverage ? XlsxValue(rate(*coverage)) : XlsxValue(), percentFormat);
            m_frame.put(column++, counted(bar.needed), peopleFormat);
        }
        m_frame.put(column, remarkOf(bar));
    }

    void plot(const SeriesBar &bar)
    {
        const int row = m_frame.row();
        m_frame.putPlotted(row, int(Plotted::Name), nameOf(bar));
        if (!legend(Plotted::Target).isEmpty())
            m_frame.putPlotted(row, int(Plotted::Target), rate(m_series.target.hundredths), percentFormat);
        if (!bar.isDrawn())
            return;
        const double length = ofPeople() ? double(bar.people.value_or(0)) : rate(*bar.coverage);
        m_frame.putPlotted(row, int(placeOf(bar)), length, format());
        if (bar.reach > 0 && !m_series.reachText.isEmpty())
            m_frame.putPlotted(row, int(Plotted::Reach), rate(bar.reach), percentFormat);
    }

    void addChart(const XlsxRange &place, qsizetype first, qsizetype last, const QString &part)
    {
        const auto rows = [&](Plotted column) {
            const int at = m_frame.plottedColumn(int(column));
            return XlsxRange{m_titles + 1 + int(first), at, m_titles + 1 + int(last), at};
        };
        XlsxChart chart;
        chart.title = m_series.title + part;
        chart.subtitle = m_series.subtitle;
        chart.description = m_words.sentence.isEmpty() ? m_series.subtitle : m_words.sentence;
        chart.categories = rows(Plotted::Name);
        chart.stacked = !m_series.reachText.isEmpty();
        chart.format = format();
        chart.axisFormat = ofPeople() ? peopleFormat : axisPercentFormat;
        if (!ofPeople()) {
            chart.low = 0;
            chart.high = rate(m_series.axisEnd);
            chart.step = rate(m_series.axisStep);
        }
        const auto column = [&](Plotted kind, const QString &colour, const QString &pattern) {
            if (legend(kind).isEmpty())
                return;
            XlsxSeries series{m_titles, m_frame.plottedColumn(int(kind)), rows(kind), colour, pattern};
            series.labels = kind != Plotted::Reach;
            chart.series.append(series);
        };
        column(Plotted::Met, m_inks.met, {});
        column(Plotted::Below, m_inks.below, {});
        column(Plotted::Carried, m_inks.met, QStringLiteral("wdUpDiag"));
        column(Plotted::Reach, m_inks.other, QStringLiteral("pct20"));
        if (!legend(Plotted::Target).isEmpty()) {
            XlsxSeries target{
                m_titles, m_frame.plottedColumn(int(Plotted::Target)), rows(Plotted::Target), m_inks.target, {}};
            target.line = true;
            target.dash = QStringLiteral("dash");
            chart.series.append(target);
        }
        chart.place = place;
        m_frame.sheet().charts.append(chart);
    }

    const CoverageSeries &m_series;
    const ChartSheetWords &m_words;
    ChartSheetFrame m_frame;
    Inks m_inks;
    int m_titles = 0;
};

XlsxGround groundOf(GridTone tone)
{
    switch (tone) {
    case GridTone::Blank:
    case GridTone::Plain:
        return XlsxGround::None;
    case GridTone::Good:
        return XlsxGround::Good;
    case GridTone::Warned:
        return XlsxGround::Warned;
    case GridTone::Bad:
        return XlsxGround::Bad;
    }
    return XlsxGround::None;
}

void writeGridLine(ChartSheetFrame &frame, const GridLine &line)
{
    int column = 0;
    frame.put(column++, line.name);
    for (const GridMark &mark : line.marks)
        frame.put(column++, mark.text, QStringLiteral("@"), groundOf(mark.tone), XlsxAlign::Centre);
    frame.put(column, line.text, QStringLiteral("@"), XlsxGround::None, XlsxAlign::Centre);
    frame.nextRow();
}

} // namespace

XlsxSheet chartSheet(const CoverageSeries &series, const ChartSheetWords &words)
{
    return UnitsSheet(series, words).sheet();
}

XlsxSheet chartSheet(const GridSeries &series, const ChartSheetWords &words)
{
    QVector<double> widths{30};
    QStringList titles{series.nameHead};
    for (const GridColumn &column : series.columns) {
        widths.append(7);
        titles.append(column.second.isEmpty() ? column.head : column.head + u'\n' + column.second);
    }
    widths.append(18);
    titles.append(series.endHead);
    ChartSheetFrame frame(words, widths);
    QStringList tones;
    for (const auto &[tone, word] : series.legend)
        tones.append(word);
    const QString legend =
        tones.isEmpty() ? QString() : QStringLiteral("Chú giải: %1.").arg(tones.join(QStringLiteral("; ")));
    frame.writeHeading(series.title, series.emptyText.isEmpty() ? series.subtitle : series.emptyText,
                       (words.sentence + u' ' + legend).trimmed());
    frame.beginTable(titles, series.lines.size());
    for (const GridLine &line : series.lines)
        writeGridLine(frame, line);
    if (series.sums)
        writeGridLine(frame, *series.sums);
    frame.writeSource(series.source);
    return frame.finish();
}

} // namespace dophu
