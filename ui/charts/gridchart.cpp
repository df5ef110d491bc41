#include "ui/charts/gridchart.h"

#include "ui/charts/chartscene.h"

namespace dophu
{

namespace
{

QColor fillOf(GridTone tone, const ChartInks &inks)
{
    switch (tone) {
    case GridTone::Blank:
    case GridTone::Plain:
        return Qt::white;
    case GridTone::Good:
        return inks.good;
    case GridTone::Warned:
        return inks.warned;
    case GridTone::Bad:
        return inks.bad;
    }
    return Qt::white;
}

QVector<ChartSpot> spotsOf(const GridSeries &series, const GridPlan &plan, const LaidGridPage &page)
{
    QVector<ChartSpot> spots;
    for (qsizetype i = 0; i < page.lines; ++i) {
        const GridLine &line = series.lines.at(page.firstLine + i);
        for (qsizetype column = plan.firstColumn; column < series.columns.size(); ++column) {
            const GridMark &mark = line.marks.at(column);
            if (mark.tone == GridTone::Blank)
                continue;
            const GridColumn &day = series.columns.at(column);
            const QRectF box(page.days.left() + double(column - plan.firstColumn) * plan.columnWidth,
                             page.body.top() + double(i) * plan.pitch, plan.columnWidth, plan.pitch);
            const QString word = mark.text.isEmpty() ? series.endHead.toLower() : mark.text;
            spots.append({box, QStringLiteral("%1, %2: %3").arg(line.name, day.head, word), line.id, day.day});
        }
    }
    return spots;
}

} // namespace

GridChart::GridChart(const GridSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
    : m_plan(gridPlan(series, size, look, overflow))
{
    setSize(m_plan.size);
    for (const LaidGridPage &page : m_plan.pages) {
        ChartScene scene(m_plan.size, m_plan.unit, look);
        const QPen edge(scene.inks().grid, scene.units(0.5));
        for (const LaidCell &cell : page.cells)
            scene.addBox(cell.box, edge, fillOf(cell.tone, scene.inks()));
        if (page.sumsTop > 0)
            scene.addLine(QLineF(page.body.left(), page.sumsTop, page.body.right(), page.sumsTop), scene.inks().zero, 0.8);
        for (const auto &[swatch, box] : page.swatches)
            scene.addSwatch(swatch, box);
        for (const LaidText &text : page.texts)
            scene.addText(text);
        for (const LaidText &text : page.alarms)
            scene.addText(text, scene.inks().alarm);
        addPage(scene.take(), spotsOf(series, m_plan, page));
    }
}

} // namespace dophu
