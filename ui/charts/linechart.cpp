#include "ui/charts/linechart.h"

#include "ui/charts/chartscene.h"

#include <QPainterPath>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace dophu
{

namespace
{

// Among more lines the dashes say nothing any more, and cost most of the painting; light and dark still alternate.
constexpr qsizetype mostDashedLines = 40;

QVector<qreal> dashesOf(LineStroke stroke)
{
    switch (stroke) {
    case LineStroke::Whole:
        return {};
    case LineStroke::Dashed:
        return {4, 2};
    case LineStroke::Dotted:
        return {1, 1.4};
    case LineStroke::DashDotted:
        return {4, 1.6, 1, 1.6};
    }
    return {};
}

class DrawingLines
{
public:
    DrawingLines(const LineSeries &series, const LinesLayout &layout, const ChartLook &look)
        : m_series(series), m_layout(layout), m_look(look), m_scene(layout.size, layout.unit, look)
    {
    }

    std::unique_ptr<QGraphicsScene> draw(const LaidLinesPage &page)
    {
        if (m_series.places)
            drawPlaces(page);
        else if (!page.lines.isEmpty())
            drawRates(page);
        for (const LaidText &text : page.texts)
            m_scene.addText(text);
        return m_scene.take();
    }

    QVector<ChartSpot> spots(const LaidLinesPage &page) const
    {
        QVector<ChartSpot> spots;
        const double high = m_series.places ? m_layout.pitch : m_scene.units(14);
        for (const LaidLine &laid : page.lines) {
            const SeriesLine &line = m_series.lines.at(laid.line);
            for (qsizetype column = 0; column < laid.points.size(); ++column) {
                if (!laid.points.at(column))
                    continue;
                QRectF box(0, 0, m_layout.columnWidth, high);
                box.moveCenter(*laid.points.at(column));
                spots.append({box.intersected(m_scene.whole()), wordsOf(line, column), line.id, m_series.columns.at(column).day});
            }
        }
        return spots;
    }

private:
    QString wordsOf(const SeriesLine &line, qsizetype column) const
    {
        const LinePoint &point = *line.points.at(column);
        const LineColumn &day = m_series.columns.at(column);
        if (day.day.isValid())
            return QStringLiteral("%1, %2: %3").arg(line.name, day.head, point.text);
        return QStringLiteral("%1, %2 %3 (%4): %5")
            .arg(line.name, m_series.dayHead.toLower(), day.head, point.day.date().toString(QStringLiteral("d/M/yyyy")), point.text);
    }

    QColor inkOf(LineLook look) const { return look.soft ? m_scene.inks().soft : m_scene.inks().met; }

    QPen penOf(LineLook look, double width) const
    {
        QPen pen(inkOf(look), m_scene.units(width));
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        if (const QVector<qreal> dashes = dashesOf(look.stroke); !dashes.isEmpty())
            pen.setDashPattern(dashes);
        return pen;
    }

    void drawLeaders(const LaidLine &laid)
    {
        for (const QLineF &leader : laid.leaders)
            m_scene.addLine(leader, m_scene.inks().grid, 0.6);
    }

    // Level where it leaves a day and where it reaches the next, so that a place is read at a glance.
    static QPainterPath pathOf(const LaidLine &laid)
    {
        QPainterPath path;
        std::optional<QPointF> before;
        for (const std::optional<QPointF> &point : laid.points) {
            if (point && before) {
                const double middle = (before->x() + point->x()) / 2;
                path.cubicTo({middle, before->y()}, {middle, point->y()}, *point);
            } else if (point) {
                path.moveTo(*point);
            }
            before = point;
        }
        return path;
    }

    void drawPlaces(const LaidLinesPage &page)
    {
        const bool crowded = page.lines.size() > mostDashedLines;
        for (const LaidLine &laid : page.lines) {
            const LineLook look = m_series.lines.at(laid.line).look;
            drawLeaders(laid);
            m_scene.addPath(pathOf(laid), crowded ? QPen(inkOf(look), m_scene.units(1.6)) : penOf(look, 1.6));
            if (page.marks.isEmpty())
                for (const std::optional<QPointF> &point : laid.points)
                    if (point && m_layout.columnWidth > m_scene.units(6))
                        m_scene.addDot(*point, m_scene.units(1.8), QPen(Qt::NoPen), inkOf(look));
        }
        for (const QRectF &mark : page.marks)
            m_scene.addPatch(mark);
    }

    void drawRates(const LaidLinesPage &page)
    {
        drawAxes();
        for (const LaidLine &laid : page.lines) {
            drawLeaders(laid);
            for (const std::optional<QPointF> &point : laid.points)
                if (point && m_layout.columnWidth > m_scene.units(6))
                    m_scene.addDot(*point, m_scene.units(2.4), QPen(Qt::white, m_scene.units(0.8)),
                                   inkOf(m_series.lines.at(laid.line).look));
        }
    }

    void drawAxes()
    {
        QChart *chart = m_scene.addChart(m_layout.plot);
        const double days = double(m_series.columns.size());
        QValueAxis *across = m_scene.addAxis(*chart, Qt::AlignBottom, -0.5, days - 0.5, 0);
        const TrendAxis &axis = m_series.axis;
        QValueAxis *rates = m_scene.addAxis(*chart, Qt::AlignLeft, double(axis.low), double(axis.high), double(axis.step));
        const auto add = [&](const QVector<QPointF> &points, const QPen &pen) {
            auto *series = new QLineSeries(chart);
            series->append(points.toList());
            series->setPen(pen);
            chart->addSeries(series);
            series->attachAxis(across);
            series->attachAxis(rates);
        };
        if (m_look.target)
            for (const LineGoal &goal : m_series.goals) {
                QPen pen = penOf(goal.look, 1.2);
                pen.setDashPattern(goal.look.soft ? QVector<qreal>{1.6, 2.4} : QVector<qreal>{5, 3});
                add({{-0.5, double(goal.height)}, {days - 0.5, double(goal.height)}}, pen);
            }
        for (const SeriesLine &line : m_series.lines)
            addRuns(line, add);
        m_scene.settle(*chart);
    }

    // A day without figures parts the line.
    template <class Add> void addRuns(const SeriesLine &line, Add add) const
    {
        QVector<QPointF> run;
        for (qsizetype day = 0; day <= line.points.size(); ++day) {
            if (day < line.points.size() && line.points.at(day)) {
                run.append({double(day), double(line.points.at(day)->height)});
                continue;
            }
            if (run.size() > 1)
                add(run, penOf(line.look, 2));
            run.clear();
        }
    }

    const LineSeries &m_series;
    const LinesLayout &m_layout;
    ChartLook m_look;
    ChartScene m_scene;
};

} // namespace

LineChart::LineChart(const LineSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
    : m_layout(linesLayout(series, size, look, overflow))
{
    setSize(m_layout.size);
    for (const LaidLinesPage &page : m_layout.pages) {
        DrawingLines drawing(series, m_layout, look);
        QVector<ChartSpot> spots = drawing.spots(page);
        addPage(drawing.draw(page), std::move(spots));
    }
}

} // namespace dophu
