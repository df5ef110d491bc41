#include "ui/charts/coveragelayout.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/charttext.h"
#include "ui/charts/coveragefit.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

// Places the words of one chart in its frame.
class LayingOut
{
public:
    LayingOut(const CoverageSeries &series, const ChartSize &size, const ChartLook &look)
        : m_series(series), m_look(look), m_height(size.pixels.height()), m_frame(frameWords(series), size, look),
          m_fitting(series, m_frame.textRoom(), m_frame.unit(), look.numbers), m_top(m_frame.top()),
          m_bottom(m_frame.units(7) + chartLineHeight(m_frame.pixels(11)) + m_frame.footer() + m_frame.bottomEdge())
    {
        m_top += drawsTarget() ? chartLineHeight(m_frame.pixels(11)) + m_frame.units(3) : m_frame.units(8);
    }

    CoverageLayout run(Overflow overflow)
    {
        const double room = m_height - m_top - m_bottom;
        auto fit = m_fitting.inHeight(room);
        if (!fit && overflow == Overflow::Grow) {
            double needed = 0;
            fit = m_fitting.growing(&needed);
            m_height = std::ceil(m_top + needed + m_bottom);
        }
        if (!fit) {
            const double pageMark = chartLineHeight(m_frame.pixels(11));
            m_bottom += pageMark;
            fit = m_fitting.paged(std::max(room - pageMark, m_frame.units(60)));
        }
        CoverageLayout layout;
        layout.unit = m_frame.unit();
        for (qsizetype page = 0; page < fit->pages; ++page)
            layout.pages.append(layPage(*fit, page));
        layout.size = QSizeF(m_frame.width(), m_height);
        return layout;
    }

private:
    bool drawsTarget() const { return m_look.target && m_series.measure == BarMeasure::Percent; }

    static FrameWords frameWords(const CoverageSeries &series)
    {
        FrameWords words{series.title, series.subtitle, series.source, {}, series.trialText};
        if (!series.emptyText.isEmpty())
            return words;
        const QPair<LaidSwatch, QString> entries[] = {{LaidSwatch::Met, series.metText},
                                                      {LaidSwatch::Below, series.belowText},
                                                      {LaidSwatch::Carried, series.carriedText},
                                                      {LaidSwatch::Needed, series.reachText}};
        for (const auto &entry : entries)
            if (!entry.second.isEmpty())
                words.legend.append(entry);
        return words;
    }

    LaidPage layPage(const CoverageFit &fit, qsizetype page)
    {
        LaidPage laid;
        laid.texts = m_frame.header();
        double plotLeft = m_frame.margin();
        if (m_series.emptyText.isEmpty()) {
            const double room = m_height - m_top - m_bottom;
            const double slack = std::max(0.0, room - double(fit.rows) * fit.pitch);
            const double top = m_top + slack / 4;
            for (int column = 0; column < fit.columns; ++column)
                layColumn(laid, fit, page, column, top);
            if (!laid.columns.isEmpty() && fit.columns == 1)
                plotLeft = laid.columns.first().plot.left();
        } else {
            m_frame.layEmpty(laid.texts, m_series.emptyText, m_height);
        }
        m_frame.layFooter(laid.texts, laid.swatches, m_height, plotLeft,
                          fit.pages > 1 ? QStringLiteral("Trang %1/%2").arg(page + 1).arg(fit.pages) : QString());
        return laid;
    }

    void layColumn(LaidPage &page, const CoverageFit &fit, qsizetype pageIndex, int column, double top) const
    {
        LaidColumn laid;
        laid.firstBar = (pageIndex * fit.columns + column) * fit.rows;
        laid.bars = std::min(fit.rows, m_series.bars.size() - laid.firstBar);
        if (laid.bars <= 0)
            return;
        const double x = m_frame.margin() + column * (fit.columnWidth + m_fitting.columnGap());
        const double plotLeft = x + fit.nameWidth + m_fitting.nameGap();
        const double plotWidth = x + fit.columnWidth - fit.valueWidth - plotLeft;
        laid.plot = QRectF(plotLeft, top, plotWidth, double(laid.bars) * fit.pitch);
        for (qsizetype row = 0; row < laid.bars; ++row)
            layRow(page, fit, m_series.bars.at(laid.firstBar + row), laid.plot, x, top + double(row) * fit.pitch);
        layAxis(page, laid.plot);
        if (drawsTarget())
            layTarget(page, laid.plot, x, x + fit.columnWidth);
        page.columns.append(laid);
    }

    void layRow(LaidPage &page, const CoverageFit &fit, const SeriesBar &bar, const QRectF &plot, double x, double y) const
    {
        const double middle = y + fit.pitch / 2;
        const QStringList lines = chartTextLines(bar.name, fit.pixels, false, fit.nameWidth + 0.5);
        double lineTop = middle - double(lines.size()) * chartLineHeight(fit.pixels) / 2;
        for (const QString &part : lines) {
            LaidText name = m_frame.line(LaidRole::Unit, part, fit.pixels);
            name.box.moveTopLeft({x + fit.nameWidth - name.box.width(), lineTop});
            lineTop += name.box.height();
            page.texts.append(name);
        }
        if (bar.isDrawn() && !m_look.numbers)
            return;
        LaidText value =
            m_frame.line(bar.isDrawn() ? LaidRole::Value : LaidRole::Remark, bar.text, fit.pixels, bar.isDrawn() && bar.met);
        const double left =
            bar.isDrawn() ? plot.right() + fit.valueWidth - value.box.width() : plot.left() + m_frame.units(3);
        value.box.moveTopLeft({left, middle - value.box.height() / 2});
        page.texts.append(value);
    }

    double xOf(const QRectF &plot, qint64 length) const
    {
        return plot.left() + plot.width() * double(length) / double(m_series.axisEnd);
    }

    void layAxis(LaidPage &page, const QRectF &plot) const
    {
        const int px = m_frame.pixels(11);
        const double widest = chartTextWidth(axisText(m_series, m_series.axisEnd), px, false);
        const int most = std::max(1, int(plot.width() / (widest * 1.5)));
        const qint64 step = std::max(m_series.axisStep, coarserStep(m_series, most));
        for (qint64 mark = 0; mark <= m_series.axisEnd; mark += step) {
            LaidText text = m_frame.line(LaidRole::Axis, axisText(m_series, mark), px);
            text.box.moveTopLeft({xOf(plot, mark) - text.box.width() / 2, plot.bottom() + m_frame.units(3)});
            page.texts.append(text);
        }
    }

    void layTarget(LaidPage &page, const QRectF &plot, double left, double rightEdge) const
    {
        LaidText text = m_frame.line(LaidRole::Target, m_series.targetText, m_frame.pixels(11), true);
        const double x = xOf(plot, m_series.target.hundredths) - text.box.width() / 2;
        text.box.moveTopLeft({std::clamp(x, left, std::max(left, rightEdge - text.box.width())),
                              plot.top() - text.box.height() - m_frame.units(2)});
        page.texts.append(text);
    }

    const CoverageSeries &m_series;
    ChartLook m_look;
    double m_height;
    ChartFrame m_frame;
    CoverageFitting m_fitting;
    double m_top;
    double m_bottom;
};

} // namespace

CoverageLayout coverageLayout(const CoverageSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
{
    return LayingOut(series, size, look).run(overflow);
}

} // namespace dophu
