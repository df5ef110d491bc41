#include "ui/charts/gridlayout.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/charttext.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr int measuredPixels = 100;

LaidSwatch swatchOf(GridTone tone)
{
    switch (tone) {
    case GridTone::Good:
        return LaidSwatch::Good;
    case GridTone::Warned:
        return LaidSwatch::Warned;
    case GridTone::Bad:
        return LaidSwatch::Bad;
    case GridTone::Blank:
    case GridTone::Plain:
        break;
    }
    return LaidSwatch::Plain;
}

class LayingGrid
{
public:
    LayingGrid(const GridSeries &series, const ChartSize &size, const ChartLook &look)
        : m_series(series), m_frame(words(series), size, look), m_height(size.pixels.height())
    {
        m_plan.unit = m_frame.unit();
    }

    GridPlan run(Overflow overflow)
    {
        if (!m_series.emptyText.isEmpty() || m_series.lines.isEmpty()) {
            LaidGridPage page;
            page.texts = m_frame.header();
            m_frame.layEmpty(page.texts, m_series.emptyText, m_height);
            m_frame.layFooter(page.texts, page.swatches, m_height, m_frame.margin());
            m_plan.pages.append(page);
            m_plan.size = QSizeF(m_frame.width(), m_height);
            return m_plan;
        }
        measureWords();
        chooseType();
        const qsizetype perPage = fitLines(overflow);
        const qsizetype pages = (m_series.lines.size() + perPage - 1) / perPage;
        for (qsizetype page = 0; page < pages; ++page)
            m_plan.pages.append(layPage(page, perPage, pages));
        m_plan.size = QSizeF(m_frame.width(), m_height);
        return m_plan;
    }

private:
    static FrameWords words(const GridSeries &series)
    {
        FrameWords frame{series.title, series.subtitle, series.source, {}, {}};
        if (series.emptyText.isEmpty())
            for (const auto &[tone, text] : series.legend)
                frame.legend.append({swatchOf(tone), text});
        return frame;
    }

    static double widest(const QStringList &texts, bool strong = false)
    {
        double width = 0;
        for (const QString &text : texts)
            width = std::max(width, chartTextWidth(text, measuredPixels, strong));
        return width;
    }

    // The widest words of each kind, at one size: widths grow with it, the letters are not hinted.
    void measureWords()
    {
        QStringList ends{m_series.endHead};
        QSet<QString> marks;
        m_names = {m_series.nameHead};
        for (const GridLine &line : m_series.lines) {
            m_names.append(line.name);
            ends.append(line.text);
            for (const GridMark &mark : line.marks)
                marks.insert(mark.text);
        }
        if (m_series.sums) {
            m_names.append(m_series.sums->name);
            ends.append(m_series.sums->text);
            for (const GridMark &mark : m_series.sums->marks)
                marks.insert(mark.text);
        }
        for (const GridColumn &column : m_series.columns) {
            marks.insert(column.head);
            marks.insert(column.second);
        }
        for (const QString &name : std::as_const(m_names))
            m_namesAtReference.append(chartTextWidth(name, measuredPixels, false));
        m_endAtReference = widest(ends, true);
        m_markAtReference = widest(QStringList(marks.cbegin(), marks.cend()), true);
    }

    double atSize(double reference) const { return reference * m_pixels / measuredPixels + 0.5; }

    void measure()
    {
        m_nameWidth = std::min(atSize(*std::max_element(m_namesAtReference.cbegin(), m_namesAtReference.cend())),
                               m_frame.textRoom() * 0.32);
        m_endWidth = atSize(m_endAtReference);
        m_markWidth = atSize(m_markAtReference) + m_frame.units(4);
        m_nameLines = 1;
        for (qsizetype i = 0; i < m_names.size(); ++i)
            if (atSize(m_namesAtReference.at(i)) > m_nameWidth)
                m_nameLines = std::max(m_nameLines, int(nameLines(m_names.at(i)).size()));
    }

    QStringList nameLines(const QString &name) const { return chartTextLines(name, m_pixels, false, m_nameWidth + 0.5); }

    double daysRoom() const { return m_frame.textRoom() - m_nameWidth - m_endWidth - 2 * m_frame.units(8); }

    bool fitsAcross() const { return m_markWidth * double(m_series.columns.size()) <= daysRoom(); }
    bool fitsDown() const { return double(m_series.lines.size()) * leastPitch() <= m_height - taken(); }

    // The largest type in which everything fits; when nothing makes the lines fit, the largest that fits across.
    void chooseType()
    {
        const int floor = int(std::ceil(std::max(6.5 * m_frame.unit(), 11.0)));
        int across = floor;
        for (m_pixels = std::max(m_frame.pixels(11), floor); m_pixels >= floor; --m_pixels) {
            measure();
            if (fitsAcross() && across == floor)
                across = m_pixels;
            if (fitsAcross() && fitsDown())
                break;
        }
        if (m_pixels < floor) {
            m_pixels = across;
            measure();
        }
        const qsizetype shown = std::max<qsizetype>(1, qsizetype(daysRoom() / m_markWidth));
        m_plan.firstColumn = std::max<qsizetype>(0, m_series.columns.size() - shown);
        const double most = m_frame.units(64);
        m_plan.columnWidth = std::min(most, daysRoom() / double(m_series.columns.size() - m_plan.firstColumn));
    }

    double lineHeight() const { return chartLineHeight(m_pixels); }
    bool twoHeads() const
    {
        return std::any_of(m_series.columns.cbegin(), m_series.columns.cend(),
                           [](const GridColumn &column) { return !column.second.isEmpty(); });
    }
    double headHeight() const { return lineHeight() * (twoHeads() ? 2 : 1) + m_frame.units(4); }
    double sumsHeight() const { return m_series.sums ? lineHeight() + m_frame.units(8) : 0; }

    double leastPitch() const { return lineHeight() * m_nameLines + m_frame.units(1); }
    // By all that is not lines.
    double taken() const
    {
        return m_frame.top() + m_frame.units(6) + headHeight() + sumsHeight() + m_frame.units(6) + m_frame.footer()
               + m_frame.bottomEdge();
    }

    qsizetype fitLines(Overflow overflow)
    {
        const double least = leastPitch();
        const double room = m_height - taken();
        const double count = double(m_series.lines.size());
        if (count * least <= room) {
            m_plan.pitch = std::min(room / count, least * 1.6);
            return m_series.lines.size();
        }
        m_plan.pitch = least;
        if (overflow == Overflow::Grow) {
            m_height = std::ceil(taken() + count * least);
            return m_series.lines.size();
        }
        return std::max<qsizetype>(1, qsizetype((room - lineHeight()) / least));
    }

    void put(QVector<LaidText> &texts, LaidRole role, const QString &text, QPointF middle, bool strong) const
    {
        if (text.isEmpty())
            return;
        LaidText line = m_frame.line(role, text, m_pixels, strong);
        line.box.moveCenter(middle);
        texts.append(line);
    }

    double daysLeft() const { return m_frame.margin() + m_nameWidth + m_frame.units(8); }
    qsizetype shownColumns() const { return m_series.columns.size() - m_plan.firstColumn; }
    double middleOf(qsizetype column) const
    {
        return daysLeft() + (double(column - m_plan.firstColumn) + 0.5) * m_plan.columnWidth;
    }
    double endRight() const
    {
        return daysLeft() + double(shownColumns()) * m_plan.columnWidth + m_frame.units(8) + m_endWidth;
    }

    void putEnd(QVector<LaidText> &texts, LaidRole role, const QString &text, double middle, bool strong) const
    {
        LaidText line = m_frame.line(role, text, m_pixels, strong);
        line.box.moveTopLeft({endRight() - line.box.width(), middle - line.box.height() / 2});
        texts.append(line);
    }

    void putName(QVector<LaidText> &texts, const QString &name, double middle, bool strong) const
    {
        const QStringList lines = nameLines(name);
        double y = middle - double(lines.size()) * lineHeight() / 2;
        for (const QString &part : lines) {
            LaidText line = m_frame.line(LaidRole::Unit, part, m_pixels, strong);
            line.box.moveTopLeft({m_frame.margin(), y});
            y += lineHeight();
            texts.append(line);
        }
    }

    void layHead(LaidGridPage &page, double top) const
    {
        const double first = top + lineHeight() / 2;
        putName(page.texts, m_series.nameHead, first, false);
        putEnd(page.texts, LaidRole::Axis, m_series.endHead, first, false);
        for (qsizetype column = m_plan.firstColumn; column < m_series.columns.size(); ++column) {
            const GridColumn &day = m_series.columns.at(column);
            put(page.texts, LaidRole::Axis, day.head, {middleOf(column), first}, true);
            put(page.texts, LaidRole::Axis, day.second, {middleOf(column), first + lineHeight()}, false);
        }
    }

    void layLine(LaidGridPage &page, const GridLine &line, double top, double pitch, bool sums) const
    {
        const double middle = top + pitch / 2;
        putName(page.texts, line.name, middle, sums);
        putEnd(line.strong ? page.alarms : page.texts, LaidRole::Value, line.text, middle, line.strong || sums);
        for (qsizetype column = m_plan.firstColumn; column < m_series.columns.size(); ++column) {
            const GridMark &mark = line.marks.at(column);
            if (!sums)
                page.cells.append(
                    {QRectF(middleOf(column) - m_plan.columnWidth / 2, top, m_plan.columnWidth, pitch)
                         .adjusted(m_frame.units(0.5), m_frame.units(0.5), -m_frame.units(0.5), -m_frame.units(0.5)),
                     mark.tone});
            put(page.texts, LaidRole::Value, mark.text, {middleOf(column), middle}, sums || mark.tone == GridTone::Bad);
        }
    }

    LaidGridPage layPage(qsizetype number, qsizetype perPage, qsizetype pages) const
    {
        LaidGridPage page;
        page.texts = m_frame.header();
        page.firstLine = number * perPage;
        page.lines = std::min(perPage, m_series.lines.size() - page.firstLine);
        const double top = m_frame.top() + m_frame.units(6);
        layHead(page, top);
        const double bodyTop = top + headHeight();
        for (qsizetype i = 0; i < page.lines; ++i)
            layLine(page, m_series.lines.at(page.firstLine + i), bodyTop + double(i) * m_plan.pitch, m_plan.pitch, false);
        const double bodyBottom = bodyTop + double(page.lines) * m_plan.pitch;
        page.body = QRectF(m_frame.margin(), bodyTop, endRight() - m_frame.margin(), bodyBottom - bodyTop);
        page.days = QRectF(daysLeft(), bodyTop, double(shownColumns()) * m_plan.columnWidth, bodyBottom - bodyTop);
        if (m_series.sums && number == pages - 1) {
            page.sumsTop = bodyBottom + m_frame.units(3);
            layLine(page, *m_series.sums, page.sumsTop + m_frame.units(2), lineHeight(), true);
        }
        m_frame.layFooter(page.texts, page.swatches, m_height, m_frame.margin(),
                          pages > 1 ? QStringLiteral("Trang %1/%2").arg(number + 1).arg(pages) : QString());
        return page;
    }

    const GridSeries &m_series;
    ChartFrame m_frame;
    double m_height;
    GridPlan m_plan;
    int m_pixels = 11;
    int m_nameLines = 1;
    QStringList m_names;
    QVector<double> m_namesAtReference; // parallel to m_names
    double m_endAtReference = 0;
    double m_markAtReference = 0;
    double m_nameWidth = 0;
    double m_endWidth = 0;
    double m_markWidth = 0;
};

} // namespace

GridPlan gridPlan(const GridSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
{
    return LayingGrid(series, size, look).run(overflow);
}

} // namespace dophu
