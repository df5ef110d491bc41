#include "ui/charts/coveragechart.h"

#include "ui/charts/chartscene.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace dophu
{

namespace
{

constexpr double barShare = 0.7; // of the row

// Draws one page.
class PageOfBars
{
public:
    PageOfBars(const CoverageSeries &series, const CoverageLayout &layout, const ChartLook &look)
        : m_series(series), m_look(look), m_scene(layout.size, layout.unit, look)
    {
    }

    std::unique_ptr<QGraphicsScene> draw(const LaidPage &page)
    {
        for (const LaidColumn &column : page.columns)
            addColumn(column);
        for (const auto &[swatch, box] : page.swatches)
            m_scene.addSwatch(swatch, box);
        for (const LaidText &text : page.texts)
            m_scene.addText(text);
        return m_scene.take();
    }

    QVector<ChartSpot> takeSpots() { return std::move(m_spots); }

private:
    QBarSet *makeSet(LaidSwatch look, const LaidColumn &column, QChart &chart) const
    {
        const ChartInks &inks = m_scene.inks();
        auto *set = new QBarSet(QString(), &chart);
        set->setBrush(look == LaidSwatch::Met ? inks.met : look == LaidSwatch::Below ? inks.below : QColor(Qt::white));
        set->setPen(m_scene.outline(look));
        for (qsizetype row = column.bars - 1; row >= 0; --row) {
            const SeriesBar &bar = m_series.bars.at(column.firstBar + row);
            const LaidSwatch own = bar.carried() ? LaidSwatch::Carried : bar.met ? LaidSwatch::Met : LaidSwatch::Below;
            set->append(own == look ? double(bar.length) : 0.0);
        }
        return set;
    }

    void addTargetLine(QChart &chart, const LaidColumn &column, QValueAxis *value, QValueAxis *rows) const
    {
        auto *line = new QLineSeries(&chart);
        line->append(double(m_series.target.hundredths), -0.5);
        line->append(double(m_series.target.hundredths), double(column.bars) - 0.5);
        line->setPen(m_scene.dashed(m_scene.inks().target, 1.5, 5, 3));
        chart.addSeries(line);
        line->attachAxis(value);
        line->attachAxis(rows);
    }

    // Row n stands at n. A category axis would measure and shorten a label a row, in vain.
    void addColumn(const LaidColumn &column)
    {
        QChart *chart = m_scene.addChart(column.plot);
        auto *bars = new QHorizontalStackedBarSeries(chart);
        bars->setBarWidth(barShare);
        for (const LaidSwatch look : {LaidSwatch::Met, LaidSwatch::Below, LaidSwatch::Carried})
            bars->append(makeSet(look, column, *chart));
        chart->addSeries(bars);
        QValueAxis *rows = m_scene.addAxis(*chart, Qt::AlignLeft, -0.5, double(column.bars) - 0.5, 0);
        QValueAxis *value = m_scene.addAxis(*chart, Qt::AlignBottom, 0, double(m_series.axisEnd), double(m_series.axisStep));
        bars->attachAxis(rows);
        bars->attachAxis(value);
        if (m_look.target && m_series.measure == BarMeasure::Percent)
            addTargetLine(*chart, column, value, rows);
        m_scene.settle(*chart);
        for (qsizetype row = 0; row < column.bars; ++row)
            addRow(column, row);
    }

    void addRow(const LaidColumn &column, qsizetype row)
    {
        const SeriesBar &bar = m_series.bars.at(column.firstBar + row);
        const double pitch = column.plot.height() / double(column.bars);
        const double perLength = column.plot.width() / double(m_series.axisEnd);
        const QRectF place(column.plot.left(), column.plot.top() + (double(row) + 0.5) * pitch - pitch * barShare / 2,
                           perLength * double(bar.length), pitch * barShare);
        if (bar.carried() && bar.length > 0)
            m_scene.addHatch(place);
        if (bar.reach > 0)
            m_scene.addBox(QRectF(place.topRight(), QSizeF(perLength * double(bar.reach), place.height())),
                           m_scene.dashed(m_scene.inks().alarm, 1.2, 3, 2), Qt::transparent);
        m_spots.append({QRectF(0, column.plot.top() + double(row) * pitch, column.plot.right(), pitch),
                        bar.name + QStringLiteral(": ") + bar.text,
                        bar.id,
                        {}});
    }

    const CoverageSeries &m_series;
    ChartLook m_look;
    ChartScene m_scene;
    QVector<ChartSpot> m_spots;
};

} // namespace

CoverageChart::CoverageChart(const CoverageSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
    : m_layout(coverageLayout(series, size, look, overflow))
{
    setSize(m_layout.size);
    for (const LaidPage &page : m_layout.pages) {
        PageOfBars painter(series, m_layout, look);
        auto scene = painter.draw(page);
        addPage(std::move(scene), painter.takeSpots());
    }
}

} // namespace dophu
