// Chart scene: draws what all kinds of charts have in common, words, swatches, hatching and an empty Qt Chart on a white
// ground, in one place, with the light colours or, for the photocopier, with black, grey and patterns.
#pragma once

#include "ui/charts/laidtext.h"

#include <QColor>
#include <QGraphicsScene>
#include <QPen>

#include <memory>

class QChart;
class QValueAxis;
class QXYSeries;

namespace dophu
{

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
    QColor target;
    QColor band; // of a forecast
    QColor good; // cells of a grid
    QColor warned;
    QColor bad;
    QColor alarm; // words that ask for something
    QColor soft;  // every second line
};
ChartInks chartInks(bool blackAndWhite);
QColor inkOf(LaidRole role, const ChartInks &inks);

class ChartScene
{
public:
    // unit: pixels per unit of the design.
    ChartScene(QSizeF size, double unit, const ChartLook &look);

    const ChartInks &inks() const { return m_inks; }
    double units(double design) const { return design * m_unit; }
    QRectF whole() const { return m_scene->sceneRect(); }
    void addText(const LaidText &text);
    void addText(const LaidText &text, const QColor &ink);
    void addSwatch(LaidSwatch swatch, const QRectF &box);
    // Diagonal strokes cut to the rectangle: a brush pattern or a clip would differ between a picture, an SVG and a printer.
    void addHatch(const QRectF &rect);
    // A line of the frame, not of the data.
    void addLine(const QLineF &line, const QColor &ink, double width);
    void addBox(const QRectF &rect, const QPen &pen, const QColor &fill);
    void addPath(const QPainterPath &path, const QPen &pen);
    // A white ground under words that stand on lines.
    void addPatch(const QRectF &rect);
    void addDot(const QPointF &middle, double radius, const QPen &pen, const QColor &fill);
    QPen outline(LaidSwatch look) const;
    QPen dashed(const QColor &ink, double width, double on, double off) const;
    // Without ground, legend, animation and margins; owned by the scene.
    QChart *addChart(const QRectF &plot);
    // A vertical or horizontal axis without words; step 0: no grid.
    QValueAxis *addAxis(QChart &chart, Qt::Alignment side, double low, double high, double step);
    void settle(QChart &chart) const; // axes would wait for an event loop that an export does not have

    std::unique_ptr<QGraphicsScene> take() { return std::move(m_scene); }

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    double m_unit;
    ChartLook m_look;
    ChartInks m_inks;
};

} // namespace dophu
