#include "ui/charts/coveragechart.h"

#include "ui/charts/charttext.h"
#include "ui/widgets/theme.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr double barShare = 0.7; // of the row

struct ChartInks
{
    QColor met;
    QColor below;
    QColor outline;
    QColor hatch;
    QColor text;
    QColor text2;
    QColor text3;
    QColor grid;
    QColor zero;
};

ChartInks inksFor(bool blackAndWhite)
{
    const Theme &theme = Theme::light();
    if (!blackAndWhite)
        return {theme.bar,   theme.barLow, theme.barLow, theme.barLow,       theme.text,
                theme.text2, theme.text3,  theme.grid,   theme.controlBorder};
    const QColor black(Qt::black);
    return {QColor(0x333333), QColor(Qt::white), black, black, black, black, black, QColor(0xCCCCCC), black};
}

QColor inkOf(LaidRole role, const ChartInks &inks)
{
    switch (role) {
    case LaidRole::Title:
    case LaidRole::Unit:
    case LaidRole::Value:
    case LaidRole::Target:
        return inks.text;
    case LaidRole::Subtitle:
    case LaidRole::Legend:
    case LaidRole::Empty:
        return inks.text2;
    case LaidRole::Remark:
    case LaidRole::Axis:
    case LaidRole::Source:
        return inks.text3;
    }
    return inks.text;
}

// Diagonal strokes cut to the rectangle by arithmetic: a brush pattern or a clip would differ between a picture, an SVG
// and a printer.
QPainterPath hatching(const QRectF &rect, double distance)
{
    QPainterPath path;
    for (double offset = distance / 2; offset < rect.width() + rect.height(); offset += distance) {
        const double x1 = std::min(offset, rect.width());
        const double y1 = offset - x1;
        const double y2 = std::min(offset, rect.height());
        const double x2 = offset - y2;
        path.moveTo(rect.left() + x1, rect.top() + y1);
        path.lineTo(rect.left() + x2, rect.top() + y2);
    }
    return path;
}

// Builds one page.
class ScenePainter
{
public:
    ScenePainter(const CoverageSeries &series, const CoverageLayout &layout, const ChartLook &look)
        : m_series(series), m_layout(layout), m_look(look), m_inks(inksFor(look.blackAndWhite))
    {
    }

    std::unique_ptr<QGraphicsScene> scene(const LaidPage &page) const
    {
        auto scene = std::make_unique<QGraphicsScene>(QRectF(QPointF(), m_layout.size));
        scene->addRect(scene->sceneRect(), Qt::NoPen, Qt::white);
        for (const LaidColumn &column : page.columns)
            addColumn(*scene, column);
        for (const auto &[swatch, box] : page.swatches)
            addSwatch(*scene, swatch, box);
        for (const LaidText &text : page.texts)
            addText(*scene, text);
        return scene;
    }

private:
    double units(double design) const { return design * m_layout.unit; }

    void addText(QGraphicsScene &scene, const LaidText &text) const
    {
        auto *item = new QGraphicsSimpleTextItem(text.text);
        item->setFont(chartFont(text.pixels, text.strong));
        item->setBrush(inkOf(text.role, m_inks));
        item->setPos(text.box.topLeft());
        item->setData(0, int(text.role));
        scene.addItem(item);
    }

    void addHatch(QGraphicsScene &scene, const QRectF &rect) const
    {
        QPen pen(m_inks.hatch, units(m_look.blackAndWhite ? 0.8 : 1.2));
        pen.setCapStyle(Qt::FlatCap);
        scene.addPath(hatching(rect, units(m_look.blackAndWhite ? 4 : 3.4)), pen)->setZValue(1);
    }

    void addSwatch(QGraphicsScene &scene, LaidSwatch swatch, const QRectF &box) const
    {
        const bool filled = swatch == LaidSwatch::Met || swatch == LaidSwatch::Below;
        const QColor fill = swatch == LaidSwatch::Met ? m_inks.met : filled ? m_inks.below : QColor(Qt::white);
        scene.addRect(box, outline(swatch), fill);
        if (!filled)
            addHatch(scene, box);
    }

    QPen outline(LaidSwatch look) const
    {
        if (look != LaidSwatch::Carried && !m_look.blackAndWhite)
            return QPen(Qt::NoPen);
        QPen pen(m_inks.outline, units(0.8));
        pen.setJoinStyle(Qt::MiterJoin);
        return pen;
    }

    QBarSet *makeSet(LaidSwatch look, const LaidColumn &column, QChart &chart) const
    {
        auto *set = new QBarSet(QString(), &chart);
        set->setBrush(look == LaidSwatch::Met ? m_inks.met : look == LaidSwatch::Below ? m_inks.below : QColor(Qt::white));
        set->setPen(outline(look));
        for (qsizetype row = column.bars - 1; row >= 0; --row) {
            const SeriesBar &bar = m_series.bars.at(column.firstBar + row);
            const LaidSwatch own = bar.carried() ? LaidSwatch::Carried : bar.met ? LaidSwatch::Met : LaidSwatch::Below;
            set->append(own == look ? double(bar.hundredths) / 100 : 0.0);
        }
        return set;
    }

    // Row n stands at n. A category axis would measure and shorten a label a row, in vain.
    QValueAxis *rowAxis(const LaidColumn &column, QChart &chart) const
    {
        auto *axis = new QValueAxis(&chart);
        axis->setRange(-0.5, double(column.bars) - 0.5);
        axis->setTickCount(2);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLinePen(QPen(m_inks.zero, units(0.8)));
        return axis;
    }

    QValueAxis *valueAxis(QChart &chart) const
    {
        auto *axis = new QValueAxis(&chart);
        axis->setRange(0, double(m_series.axisEnd) / 100);
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(double(m_series.axisStep) / 100);
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLinePen(QPen(m_inks.grid, units(0.8)));
        return axis;
    }

    void addTargetLine(QChart &chart, const LaidColumn &column, QAbstractAxis *value, QAbstractAxis *rows) const
    {
        auto *line = new QLineSeries(&chart);
        const double x = double(m_series.target.hundredths) / 100;
        line->append(x, -0.5);
        line->append(x, double(column.bars) - 0.5);
        QPen pen(m_look.blackAndWhite ? m_inks.text : Theme::light().target, units(1.5));
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({5 / 1.5, 3 / 1.5});
        line->setPen(pen);
        chart.addSeries(line);
        line->attachAxis(value);
        line->attachAxis(rows);
    }

    void addColumn(QGraphicsScene &scene, const LaidColumn &column) const
    {
        auto *chart = new QChart;
        scene.addItem(chart);
        chart->setGeometry(QRectF(QPointF(), m_layout.size));
        chart->setBackgroundVisible(false);
        chart->setDropShadowEnabled(false);
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->legend()->hide();
        chart->setMargins({});
        chart->setPlotArea(column.plot);
        auto *bars = new QHorizontalStackedBarSeries(chart);
        bars->setBarWidth(barShare);
        for (const LaidSwatch look : {LaidSwatch::Met, LaidSwatch::Below, LaidSwatch::Carried})
            bars->append(makeSet(look, column, *chart));
        chart->addSeries(bars);
        QValueAxis *rows = rowAxis(column, *chart);
        QValueAxis *value = valueAxis(*chart);
        chart->addAxis(rows, Qt::AlignLeft);
        chart->addAxis(value, Qt::AlignBottom);
        bars->attachAxis(rows);
        bars->attachAxis(value);
        if (m_look.target)
            addTargetLine(*chart, column, value, rows);
        chart->layout()->activate(); // else axes wait for an event loop that an export does not have
        addHatches(scene, column);
    }

    void addHatches(QGraphicsScene &scene, const LaidColumn &column) const
    {
        const double pitch = column.plot.height() / double(column.bars);
        for (qsizetype row = 0; row < column.bars; ++row) {
            const SeriesBar &bar = m_series.bars.at(column.firstBar + row);
            if (!bar.carried() || bar.hundredths == 0)
                continue;
            const double width = column.plot.width() * double(bar.hundredths) / double(m_series.axisEnd);
            const double height = pitch * barShare;
            addHatch(scene, QRectF(column.plot.left(), column.plot.top() + (double(row) + 0.5) * pitch - height / 2, width,
                                   height));
        }
    }

    const CoverageSeries &m_series;
    const CoverageLayout &m_layout;
    const ChartLook &m_look;
    ChartInks m_inks;
};

} // namespace

CoverageChart::CoverageChart(const CoverageSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
    : m_layout(coverageLayout(series, size, look, overflow))
{
    const ScenePainter painter(series, m_layout, look);
    for (const LaidPage &page : m_layout.pages)
        m_scenes.push_back(painter.scene(page));
}

CoverageChart::~CoverageChart() = default;

void CoverageChart::paint(QPainter &painter, const QRectF &where, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene(page).render(&painter, where, QRectF(QPointF(), m_layout.size), Qt::KeepAspectRatio);
    painter.restore();
}

} // namespace dophu
