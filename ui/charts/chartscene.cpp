#include "ui/charts/chartscene.h"

#include "ui/charts/charttext.h"
#include "ui/widgets/theme.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QPainterPath>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace dophu
{

namespace
{

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

} // namespace

ChartInks chartInks(bool blackAndWhite)
{
    const Theme &theme = Theme::light();
    if (!blackAndWhite)
        return {theme.bar,   theme.barLow, theme.barLow,   theme.barLow,        theme.text,
                theme.text2, theme.text3,  theme.grid,     theme.controlBorder, theme.target,
                theme.sel,   theme.okSoft, theme.lateSoft, theme.errSoft,       theme.err,
                theme.barLow};
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return {
        QColor(0x333333), white, black, black, black, black, black, QColor(0xCCCCCC), black, black, QColor(0xDDDDDD), white,
        QColor(0xD0D0D0), white, black, QColor(0x808080)};
}

QColor inkOf(LaidRole role, const ChartInks &inks)
{
    switch (role) {
    case LaidRole::Title:
    case LaidRole::Unit:
    case LaidRole::Value:
    case LaidRole::Target:
        return inks.text;
    case LaidRole::Trial:
        return inks.alarm;
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

ChartScene::ChartScene(QSizeF size, double unit, const ChartLook &look)
    : m_scene(std::make_unique<QGraphicsScene>(QRectF(QPointF(), size))), m_unit(unit), m_look(look),
      m_inks(chartInks(look.blackAndWhite))
{
    m_scene->addRect(m_scene->sceneRect(), Qt::NoPen, Qt::white);
}

void ChartScene::addText(const LaidText &text)
{
    addText(text, inkOf(text.role, m_inks));
}

void ChartScene::addText(const LaidText &text, const QColor &ink)
{
    auto *item = new QGraphicsSimpleTextItem(text.text);
    item->setFont(chartFont(text.pixels, text.strong));
    item->setBrush(ink);
    item->setPos(text.box.topLeft());
    item->setZValue(4);
    item->setData(0, int(text.role));
    m_scene->addItem(item);
}

void ChartScene::addHatch(const QRectF &rect)
{
    QPen pen(m_inks.hatch, units(m_look.blackAndWhite ? 0.8 : 1.2));
    pen.setCapStyle(Qt::FlatCap);
    m_scene->addPath(hatching(rect, units(m_look.blackAndWhite ? 4 : 3.4)), pen)->setZValue(1);
}

void ChartScene::addLine(const QLineF &line, const QColor &ink, double width)
{
    m_scene->addLine(line, QPen(ink, units(width)))->setZValue(1);
}

void ChartScene::addBox(const QRectF &rect, const QPen &pen, const QColor &fill)
{
    m_scene->addRect(rect, pen, fill);
}

void ChartScene::addPath(const QPainterPath &path, const QPen &pen)
{
    m_scene->addPath(path, pen)->setZValue(1);
}

void ChartScene::addPatch(const QRectF &rect)
{
    m_scene->addRect(rect, Qt::NoPen, Qt::white)->setZValue(2);
}

void ChartScene::addDot(const QPointF &middle, double radius, const QPen &pen, const QColor &fill)
{
    m_scene->addEllipse(QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), pen, fill)->setZValue(3);
}

QPen ChartScene::outline(LaidSwatch look) const
{
    if (look != LaidSwatch::Carried && !m_look.blackAndWhite)
        return QPen(Qt::NoPen);
    QPen pen(m_inks.outline, units(0.8));
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

QPen ChartScene::dashed(const QColor &ink, double width, double on, double off) const
{
    QPen pen(ink, units(width));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setDashPattern({on / width, off / width});
    return pen;
}

void ChartScene::addSwatch(LaidSwatch swatch, const QRectF &box)
{
    const QLineF middle(box.left(), box.center().y(), box.right(), box.center().y());
    switch (swatch) {
    case LaidSwatch::Met:
        return addBox(box, outline(swatch), m_inks.met);
    case LaidSwatch::Below:
        return addBox(box, outline(swatch), m_inks.below);
    case LaidSwatch::Carried:
        addBox(box, outline(swatch), Qt::white);
        return addHatch(box);
    case LaidSwatch::Needed:
        return addBox(box, dashed(m_inks.alarm, 1.2, 3, 2), Qt::white);
    case LaidSwatch::Line:
        return addLine(middle, m_inks.met, 2);
    case LaidSwatch::Forecast:
        addBox(box, QPen(Qt::NoPen), m_inks.band);
        m_scene->addLine(middle, dashed(m_inks.met, 2, 3, 2))->setZValue(1);
        return;
    case LaidSwatch::Required:
        m_scene->addLine(middle, dashed(m_inks.text2, 1.2, 1.2, 1.6));
        return;
    case LaidSwatch::Plain:
        return addBox(box, QPen(m_inks.grid, units(0.5)), Qt::white);
    case LaidSwatch::Good:
        return addBox(box, QPen(m_inks.grid, units(0.5)), m_inks.good);
    case LaidSwatch::Warned:
        return addBox(box, QPen(m_inks.grid, units(0.5)), m_inks.warned);
    case LaidSwatch::Bad:
        return addBox(box, QPen(m_inks.grid, units(0.5)), m_inks.bad);
    }
}

QChart *ChartScene::addChart(const QRectF &plot)
{
    auto *chart = new QChart;
    m_scene->addItem(chart);
    chart->setGeometry(m_scene->sceneRect());
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMargins({});
    chart->setPlotArea(plot);
    return chart;
}

QValueAxis *ChartScene::addAxis(QChart &chart, Qt::Alignment side, double low, double high, double step)
{
    auto *axis = new QValueAxis(&chart);
    axis->setRange(low, high);
    axis->setLabelsVisible(false);
    if (step > 0) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(step);
        axis->setLineVisible(false);
        axis->setGridLinePen(QPen(m_inks.grid, units(0.8)));
    } else {
        axis->setTickCount(2);
        axis->setGridLineVisible(false);
        axis->setLinePen(QPen(m_inks.zero, units(0.8)));
    }
    chart.addAxis(axis, side);
    return axis;
}

void ChartScene::settle(QChart &chart) const
{
    chart.layout()->activate();
}

} // namespace dophu
