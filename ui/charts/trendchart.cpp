#include "ui/charts/trendchart.h"

#include "ui/charts/chartscene.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace dophu
{

namespace
{

constexpr double barShare = 0.62; // of a day

class DrawingTrend
{
public:
    DrawingTrend(const TrendSeries &series, const TrendLayout &layout, const ChartLook &look)
        : m_series(series), m_layout(layout), m_look(look), m_scene(layout.size, layout.unit, look)
    {
    }

    std::unique_ptr<QGraphicsScene> draw()
    {
        if (m_series.emptyText.isEmpty()) {
            for (const QRectF &card : m_layout.cards)
                m_scene.addBox(card, QPen(m_scene.inks().grid, m_scene.units(0.8)), Qt::white);
            drawRate();
            drawPeople();
        }
        for (const auto &[swatch, box] : m_layout.swatches)
            m_scene.addSwatch(swatch, box);
        for (const LaidText &text : m_layout.texts)
            m_scene.addText(text);
        for (const LaidText &text : m_layout.alarms)
            m_scene.addText(text, m_scene.inks().alarm);
        return m_scene.take();
    }

    QVector<ChartSpot> spots() const
    {
        QVector<ChartSpot> spots;
        const double width = m_layout.rate.width() / double(std::max<qsizetype>(1, m_series.bars.size()));
        for (qsizetype day = 0; day < m_series.points.size(); ++day) {
            const TrendPoint &point = m_series.points.at(day);
            const QString brought = m_series.bars.at(day).text;
            spots.append({QRectF(m_layout.xOf(m_series, day) - width / 2, m_layout.rate.top(), width,
                                 m_layout.people.bottom() - m_layout.rate.top()),
                          QStringLiteral("%1: %2, %3")
                              .arg(point.dayText, point.text.isEmpty() ? QStringLiteral("–") : point.text, brought),
                          UnitId(), point.day});
        }
        return spots;
    }

private:
    struct Plot
    {
        QChart *chart;
        QValueAxis *days;
        QValueAxis *values;
    };

    Plot addPlot(const QRectF &place, const TrendAxis &axis)
    {
        Plot plot{m_scene.addChart(place), nullptr, nullptr};
        const qsizetype days = std::max(m_series.days(), m_series.bars.size());
        plot.days = m_scene.addAxis(*plot.chart, Qt::AlignBottom, -0.5, double(days) - 0.5, 0);
        plot.values = m_scene.addAxis(*plot.chart, Qt::AlignLeft, double(axis.low), double(axis.high), double(axis.step));
        return plot;
    }

    static void attach(const Plot &plot, QAbstractSeries *series)
    {
        plot.chart->addSeries(series);
        series->attachAxis(plot.days);
        series->attachAxis(plot.values);
    }

    QLineSeries *line(const Plot &plot, const QPen &pen, const QVector<QPointF> &points) const
    {
        auto *series = new QLineSeries(plot.chart);
        series->append(points.toList());
        series->setPen(pen);
        return series;
    }

    double lastDay() const { return double(m_series.points.size()) - 1; }

    void drawBand(const Plot &plot) const
    {
        if (m_series.outlook.isEmpty())
            return;
        const double now = double(m_series.points.last().hundredths);
        QVector<QPointF> low{{lastDay(), now}};
        QVector<QPointF> high = low;
        QVector<QPointF> middle = low;
        for (qsizetype i = 0; i < m_series.outlook.size(); ++i) {
            const TrendOutlook &day = m_series.outlook.at(i);
            low.append({lastDay() + 1 + double(i), double(day.low)});
            high.append({lastDay() + 1 + double(i), double(day.high)});
            middle.append({lastDay() + 1 + double(i), double(day.hundredths)});
        }
        auto *band = new QAreaSeries(line(plot, {}, high), line(plot, {}, low));
        band->setBrush(m_scene.inks().band);
        band->setPen(m_look.blackAndWhite ? QPen(m_scene.inks().outline, m_scene.units(0.5)) : QPen(Qt::NoPen));
        attach(plot, band);
        attach(plot, line(plot, m_scene.dashed(m_scene.inks().met, 2, 4, 3), middle));
    }

    // A day without figures parts the line.
    void drawPast(const Plot &plot)
    {
        QVector<QPointF> run;
        const QPen pen(m_scene.inks().met, m_scene.units(2));
        for (qsizetype day = 0; day <= m_series.points.size(); ++day) {
            if (day < m_series.points.size() && m_series.points.at(day).coverage) {
                run.append({double(day), double(m_series.points.at(day).hundredths)});
                continue;
            }
            if (run.size() > 1)
                attach(plot, line(plot, pen, run));
            run.clear();
        }
    }

    void drawDots()
    {
        const bool many = m_series.days() > 60;
        for (qsizetype day = 0; day < m_series.points.size(); ++day) {
            const TrendPoint &point = m_series.points.at(day);
            if (point.coverage && (!many || day == m_series.points.size() - 1))
                m_scene.addDot({m_layout.xOf(m_series, day), m_layout.yOfRate(m_series, point.hundredths)},
                               m_scene.units(2.6), QPen(Qt::white, m_scene.units(0.8)), m_scene.inks().met);
        }
        if (!m_series.outlook.isEmpty())
            m_scene.addDot({m_layout.xOf(m_series, m_series.days() - 1),
                            m_layout.yOfRate(m_series, m_series.outlook.last().hundredths)},
                           m_scene.units(3), QPen(m_scene.inks().met, m_scene.units(1.4)), Qt::white);
    }

    void drawRate()
    {
        const Plot plot = addPlot(m_layout.rate, m_series.rate);
        drawBand(plot);
        if (m_look.target) {
            const double end = double(std::max(m_series.days(), m_series.bars.size())) - 0.5;
            const double target = double(m_series.target.hundredths);
            attach(plot, line(plot, m_scene.dashed(m_scene.inks().target, 1.5, 5, 3), {{-0.5, target}, {end, target}}));
            if (m_series.requiredFrom)
                attach(plot, line(plot, m_scene.dashed(m_scene.inks().text2, 1.2, 1.2, 1.6),
                                  {{double(*m_series.requiredFrom), double(m_series.requiredLow)},
                                   {double(m_series.requiredTo), target}}));
        }
        drawPast(plot);
        m_scene.settle(*plot.chart);
        drawDots();
    }

    void drawPeople()
    {
        const Plot plot = addPlot(m_layout.people, m_series.people);
        auto *bars = new QStackedBarSeries(plot.chart);
        bars->setBarWidth(barShare);
        for (const TrendBarKind kind : {TrendBarKind::Past, TrendBarKind::Today}) {
            auto *set = new QBarSet(QString(), plot.chart);
            set->setBrush(kind == TrendBarKind::Today ? m_scene.inks().met : m_scene.inks().below);
            set->setPen(m_scene.outline(LaidSwatch::Below));
            for (const TrendBar &bar : m_series.bars)
                set->append(bar.kind == kind ? double(bar.people.value_or(0)) : 0.0);
            bars->append(set);
        }
        attach(plot, bars);
        m_scene.settle(*plot.chart);
        const double zero = m_layout.yOfPeople(m_series, 0);
        const double width = m_layout.people.width() / double(m_series.bars.size()) * barShare;
        m_scene.addLine(QLineF(m_layout.people.left(), zero, m_layout.people.right(), zero), m_scene.inks().zero, 0.8);
        for (qsizetype day = 0; day < m_series.bars.size(); ++day) {
            const TrendBar &bar = m_series.bars.at(day);
            if (bar.kind != TrendBarKind::Needed)
                continue;
            const double top = m_layout.yOfPeople(m_series, *bar.people);
            m_scene.addBox(QRectF(m_layout.xOf(m_series, day) - width / 2, top, width, zero - top),
                           m_scene.dashed(m_scene.inks().alarm, 1.2, 3, 2), Qt::transparent);
        }
    }

    const TrendSeries &m_series;
    const TrendLayout &m_layout;
    ChartLook m_look;
    ChartScene m_scene;
};

} // namespace

TrendChart::TrendChart(const TrendSeries &series, const ChartSize &size, const ChartLook &look)
    : m_layout(trendLayout(series, size, look))
{
    setSize(m_layout.size);
    DrawingTrend drawing(series, m_layout, look);
    QVector<ChartSpot> spots = series.emptyText.isEmpty() ? drawing.spots() : QVector<ChartSpot>();
    addPage(drawing.draw(), std::move(spots));
}

} // namespace dophu
