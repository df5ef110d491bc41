#include "ui/charts/coveragelayout.h"

#include "ui/charts/charttext.h"
#include "ui/charts/coveragefit.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

// Places the words of one chart; the numbers of the design are those of a picture 720 wide.
class LayingOut
{
public:
    LayingOut(const CoverageSeries &series, const ChartSize &size, const ChartLook &look)
        : m_series(series), m_look(look), m_size(size.pixels),
          m_unit(std::max(1.0, std::min(size.pixels.width() / 720, size.pixels.height() / 405))),
          m_fitting(series, size.pixels.width() - 2 * margin(), m_unit, look.numbers)
    {
        layHeader();
        measureFooter();
    }

    CoverageLayout run(Overflow overflow)
    {
        const double room = m_size.height() - m_top - m_bottom;
        auto fit = m_fitting.inHeight(room);
        if (!fit && overflow == Overflow::Grow) {
            double needed = 0;
            fit = m_fitting.growing(&needed);
            m_size.setHeight(std::ceil(m_top + needed + m_bottom));
        }
        if (!fit) {
            const double pageMark = chartLineHeight(pixels(11));
            m_footerHeight += pageMark;
            m_bottom += pageMark;
            fit = m_fitting.paged(std::max(room - pageMark, units(60)));
        }
        CoverageLayout layout;
        layout.unit = m_unit;
        for (qsizetype page = 0; page < fit->pages; ++page)
            layout.pages.append(layPage(*fit, page));
        layout.size = m_size;
        return layout;
    }

private:
    double units(double design) const { return design * m_unit; }
    double margin() const { return units(16); }
    int pixels(double design) const { return std::max(11, int(std::floor(design * m_unit))); }
    double right() const { return m_size.width() - margin(); }
    double textRoom() const { return m_size.width() - 2 * margin(); }

    LaidText line(LaidRole role, const QString &text, int px, bool strong = false) const
    {
        return {role, QRectF(0, 0, chartTextWidth(text, px, strong), chartLineHeight(px)), text, px, strong};
    }

    void layHeader()
    {
        m_top = units(10);
        const auto add = [&](LaidRole role, const QString &text, int px, bool strong) {
            for (const QString &part : chartTextLines(text, px, strong, textRoom())) {
                LaidText laid = line(role, part, px, strong);
                laid.box.moveTopLeft({margin(), m_top});
                m_top += laid.box.height();
                m_header.append(laid);
            }
        };
        add(LaidRole::Title, m_series.title, pixels(15), true);
        add(LaidRole::Subtitle, m_series.subtitle, pixels(12), false);
        m_top += units(2);
        if (m_look.target)
            m_top += chartLineHeight(pixels(11)) + units(3);
        else
            m_top += units(8);
    }

    QVector<QPair<LaidSwatch, QString>> legend() const
    {
        QVector<QPair<LaidSwatch, QString>> entries;
        if (!m_series.emptyText.isEmpty())
            return entries;
        entries.append({LaidSwatch::Met, m_series.metText});
        entries.append({LaidSwatch::Below, m_series.belowText});
        if (!m_series.carriedText.isEmpty())
            entries.append({LaidSwatch::Carried, m_series.carriedText});
        return entries;
    }

    double legendEntryWidth(const QString &text) const
    {
        return units(14) + chartTextWidth(text, pixels(11), false) + units(18);
    }

    double legendWidth() const
    {
        double width = 0;
        for (const auto &entry : legend())
            width += legendEntryWidth(entry.second);
        return width;
    }

    void measureFooter()
    {
        if (m_look.source)
            m_sourceLines = chartTextLines(m_series.source, pixels(11), false, textRoom());
        if (m_series.source.isEmpty())
            m_sourceLines.clear();
        const double source = m_sourceLines.isEmpty() ? 0 : chartTextWidth(m_sourceLines.first(), pixels(11), false);
        m_oneFooterLine = m_sourceLines.size() <= 1 && legendWidth() + source <= textRoom();
        double legendLines = legend().isEmpty() ? 0 : 1;
        double used = 0;
        for (const auto &entry : legend()) {
            const double width = legendEntryWidth(entry.second);
            if (used > 0 && used + width > textRoom()) {
                ++legendLines;
                used = 0;
            }
            used += width;
        }
        const double lines = m_oneFooterLine ? std::max<double>(legendLines, m_sourceLines.isEmpty() ? 0 : 1)
                                             : legendLines + double(m_sourceLines.size());
        m_footerHeight = lines * chartLineHeight(pixels(11));
        m_bottom = units(3) + chartLineHeight(pixels(11)) + units(4) + m_footerHeight + units(8);
    }

    LaidPage layPage(const CoverageFit &fit, qsizetype page)
    {
        LaidPage laid;
        laid.texts = m_header;
        double plotLeft = margin();
        if (m_series.emptyText.isEmpty()) {
            const double room = m_size.height() - m_top - m_bottom;
            const double slack = std::max(0.0, room - double(fit.rows) * fit.pitch);
            const double top = m_top + slack / 4;
            for (int column = 0; column < fit.columns; ++column)
                layColumn(laid, fit, page, column, top);
            if (!laid.columns.isEmpty() && fit.columns == 1)
                plotLeft = laid.columns.first().plot.left();
        } else {
            layEmpty(laid);
        }
        layFooter(laid, plotLeft, fit.pages > 1 ? QStringLiteral("Trang %1/%2").arg(page + 1).arg(fit.pages) : QString());
        return laid;
    }

    void layEmpty(LaidPage &page) const
    {
        const QStringList lines = chartTextLines(m_series.emptyText, pixels(18), true, textRoom());
        double y = (m_size.height() - double(lines.size()) * chartLineHeight(pixels(18))) / 2;
        for (const QString &part : lines) {
            LaidText text = line(LaidRole::Empty, part, pixels(18), true);
            text.box.moveTopLeft({(m_size.width() - text.box.width()) / 2, y});
            y += text.box.height();
            page.texts.append(text);
        }
    }

    void layColumn(LaidPage &page, const CoverageFit &fit, qsizetype pageIndex, int column, double top) const
    {
        LaidColumn laid;
        laid.firstBar = (pageIndex * fit.columns + column) * fit.rows;
        laid.bars = std::min(fit.rows, m_series.bars.size() - laid.firstBar);
        if (laid.bars <= 0)
            return;
        const double x = margin() + column * (fit.columnWidth + m_fitting.columnGap());
        const double plotLeft = x + fit.nameWidth + m_fitting.nameGap();
        const double plotWidth = x + fit.columnWidth - fit.valueWidth - plotLeft;
        laid.plot = QRectF(plotLeft, top, plotWidth, double(laid.bars) * fit.pitch);
        for (qsizetype row = 0; row < laid.bars; ++row)
            layRow(page, fit, m_series.bars.at(laid.firstBar + row), laid.plot, x, top + double(row) * fit.pitch);
        layAxis(page, laid.plot);
        if (m_look.target)
            layTarget(page, laid.plot, x, x + fit.columnWidth);
        page.columns.append(laid);
    }

    void layRow(LaidPage &page, const CoverageFit &fit, const SeriesBar &bar, const QRectF &plot, double x, double y) const
    {
        const double middle = y + fit.pitch / 2;
        const QStringList lines = chartTextLines(bar.name, fit.pixels, false, fit.nameWidth + 0.5);
        double lineTop = middle - double(lines.size()) * chartLineHeight(fit.pixels) / 2;
        for (const QString &part : lines) {
            LaidText name = line(LaidRole::Unit, part, fit.pixels);
            name.box.moveTopLeft({x + fit.nameWidth - name.box.width(), lineTop});
            lineTop += name.box.height();
            page.texts.append(name);
        }
        if (bar.coverage && !m_look.numbers)
            return;
        LaidText value =
            line(bar.coverage ? LaidRole::Value : LaidRole::Remark, bar.text, fit.pixels, bar.coverage && bar.met);
        const double left = bar.coverage ? plot.right() + fit.valueWidth - value.box.width() : plot.left() + units(3);
        value.box.moveTopLeft({left, middle - value.box.height() / 2});
        page.texts.append(value);
    }

    double xOf(const QRectF &plot, qint64 hundredths) const
    {
        return plot.left() + plot.width() * double(hundredths) / double(m_series.axisEnd);
    }

    void layAxis(LaidPage &page, const QRectF &plot) const
    {
        const int px = pixels(11);
        const double widest = chartTextWidth(QStringLiteral("%1%").arg(m_series.axisEnd / 100), px, false);
        const int most = std::max(1, int(plot.width() / (widest * 1.5)));
        const qint64 step = std::max(m_series.axisStep, axisStepFor(m_series.axisEnd, most));
        for (qint64 mark = 0; mark <= m_series.axisEnd; mark += step) {
            LaidText text = line(LaidRole::Axis, QStringLiteral("%1%").arg(mark / 100), px);
            text.box.moveTopLeft({xOf(plot, mark) - text.box.width() / 2, plot.bottom() + units(3)});
            page.texts.append(text);
        }
    }

    void layTarget(LaidPage &page, const QRectF &plot, double left, double rightEdge) const
    {
        LaidText text = line(LaidRole::Target, m_series.targetText, pixels(11), true);
        const double x = xOf(plot, m_series.target.hundredths) - text.box.width() / 2;
        text.box.moveTopLeft(
            {std::clamp(x, left, std::max(left, rightEdge - text.box.width())), plot.top() - text.box.height() - units(2)});
        page.texts.append(text);
    }

    void layFooter(LaidPage &page, double plotLeft, const QString &pageMark) const
    {
        double y = m_size.height() - units(8) - m_footerHeight;
        const double height = chartLineHeight(pixels(11));
        const double sourceWidth = m_sourceLines.isEmpty() ? 0 : chartTextWidth(m_sourceLines.first(), pixels(11), false);
        const double latest = right() - legendWidth() - (m_oneFooterLine ? sourceWidth : 0);
        const double start = std::max(margin(), std::min(plotLeft, latest));
        double x = start;
        for (const auto &[swatch, words] : legend()) {
            const double width = legendEntryWidth(words);
            if (x > start && x + width - units(18) > right()) {
                x = margin();
                y += height;
            }
            page.swatches.append({swatch, QRectF(x, y + height / 2 - units(4.5), units(9), units(9))});
            LaidText text = line(LaidRole::Legend, words, pixels(11));
            text.box.moveTopLeft({x + units(14), y});
            page.texts.append(text);
            x += width;
        }
        if (!m_oneFooterLine && !legend().isEmpty())
            y += height;
        for (const QString &part : m_sourceLines) {
            LaidText text = line(LaidRole::Source, part, pixels(11));
            text.box.moveTopLeft({right() - text.box.width(), y});
            y += height;
            page.texts.append(text);
        }
        if (pageMark.isEmpty())
            return;
        LaidText mark = line(LaidRole::Source, pageMark, pixels(11));
        mark.box.moveTopLeft({right() - mark.box.width(), m_size.height() - units(8) - height});
        page.texts.append(mark);
    }

    const CoverageSeries &m_series;
    ChartLook m_look;
    QSizeF m_size;
    double m_unit;
    CoverageFitting m_fitting;
    QVector<LaidText> m_header;
    QStringList m_sourceLines;
    double m_top = 0;
    double m_bottom = 0;
    double m_footerHeight = 0;
    bool m_oneFooterLine = false;
};

} // namespace

CoverageLayout coverageLayout(const CoverageSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
{
    return LayingOut(series, size, look).run(overflow);
}

} // namespace dophu
