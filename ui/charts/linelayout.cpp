#include "ui/charts/linelayout.h"

#include "core/coverage/figuretext.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

constexpr int referenceSize = 100;
constexpr double mostForStart = 0.26; // of the room across
constexpr double mostForEnd = 0.34;

class LayingLines
{
public:
    LayingLines(const LineSeries &series, const ChartSize &size, const ChartLook &look)
        : m_series(series), m_look(look), m_frame({series.title, series.subtitle, series.source, {}, {}}, size, look),
          m_height(size.pixels.height())
    {
        m_layout.unit = m_frame.unit();
    }

    LinesLayout run(Overflow overflow)
    {
        if (!m_series.emptyText.isEmpty() || m_series.lines.isEmpty()) {
            LaidLinesPage page;
            page.texts = m_frame.header();
            m_frame.layEmpty(page.texts, m_series.emptyText, m_height);
            finish(page, {});
        } else if (m_series.places) {
            measureWords();
            chooseType();
            layPages(overflow);
        } else {
            m_pixels = m_frame.pixels(11);
            measureWords();
            measure();
            layRates();
        }
        m_layout.size = QSizeF(m_frame.width(), m_height);
        return m_layout;
    }

private:
    double lineHeight() const { return chartLineHeight(m_pixels); }
    int floorPixels() const { return int(std::ceil(std::max(6.5 * m_frame.unit(), 11.0))); }

    QStringList wrapped(const QString &text, double width) const
    {
        return chartTextLines(text, m_pixels, false, width + 0.5);
    }

    // Every name and mark at one size: widths grow with it, the letters are not hinted.
    void measureWords()
    {
        for (const SeriesLine &line : m_series.lines) {
            m_startsAtReference.append(chartTextWidth(line.startText, referenceSize, false));
            m_endsAtReference.append(chartTextWidth(line.endText, referenceSize, false));
            for (const auto &point : line.points)
                if (point && !point->mark.isEmpty())
                    m_markAtReference = std::max(m_markAtReference, chartTextWidth(point->mark, referenceSize, false));
        }
    }

    double sized(double reference) const { return reference > 0 ? reference * m_pixels / referenceSize + 0.5 : 0; }
    double widest(const QVector<double> &references) const
    {
        return sized(*std::max_element(references.cbegin(), references.cend()));
    }

    void measure()
    {
        m_markWidth = sized(m_markAtReference);
        m_startWidth = std::min(widest(m_startsAtReference), m_frame.textRoom() * mostForStart);
        m_endWidth = std::min(widest(m_endsAtReference), m_frame.textRoom() * mostForEnd);
        m_nameLines = 1;
        for (qsizetype i = 0; i < m_series.lines.size(); ++i) {
            if (sized(m_startsAtReference.at(i)) > m_startWidth)
                m_nameLines = std::max(m_nameLines, wrapped(m_series.lines.at(i).startText, m_startWidth).size());
            if (sized(m_endsAtReference.at(i)) > m_endWidth)
                m_nameLines = std::max(m_nameLines, wrapped(m_series.lines.at(i).endText, m_endWidth).size());
        }
    }

    double leastPitch() const { return lineHeight() * double(m_nameLines) + m_frame.units(1); }
    double headHeight() const { return chartLineHeight(m_frame.pixels(11)) + m_frame.units(6); }
    double bodyTop() const { return m_frame.top() + headHeight() + m_frame.units(4); }
    double under() const { return m_frame.units(6) + m_frame.footer() + m_frame.bottomEdge(); }
    double room() const { return m_height - bodyTop() - under(); }

    // The largest type in which every line has its row; else the smallest.
    void chooseType()
    {
        for (m_pixels = std::max(m_frame.pixels(11), floorPixels()); m_pixels > floorPixels(); --m_pixels) {
            measure();
            if (double(m_series.lines.size()) * leastPitch() <= room())
                return;
        }
        measure();
    }

    void layPages(Overflow overflow)
    {
        const qsizetype count = m_series.lines.size();
        qsizetype perPage = count;
        m_layout.pitch = leastPitch();
        if (double(count) * m_layout.pitch <= room())
            m_layout.pitch = std::min(room() / double(count), 2.2 * m_layout.pitch);
        else if (overflow == Overflow::Grow)
            m_height = std::ceil(bodyTop() + double(count) * m_layout.pitch + under());
        else
            perPage = std::max<qsizetype>(1, qsizetype((room() - chartLineHeight(m_frame.pixels(11))) / m_layout.pitch));
        placePlot(m_frame.margin() + m_startWidth + m_frame.units(8), bodyTop(), double(perPage) * m_layout.pitch);
        const qsizetype pages = (count + perPage - 1) / perPage;
        for (qsizetype page = 0; page < pages; ++page) {
            LaidLinesPage laid = layPlaces(page * perPage, std::min(perPage, count - page * perPage));
            finish(laid, pages > 1 ? QStringLiteral("Trang %1/%2").arg(page + 1).arg(pages) : QString());
        }
    }

    void placePlot(double left, double top, double height)
    {
        const double right = m_frame.right() - m_endWidth - m_frame.units(8);
        m_layout.plot = QRectF(left, top, right - left, height);
        m_layout.columnWidth = m_layout.plot.width() / double(m_series.columns.size());
    }

    void finish(LaidLinesPage &page, const QString &pageMark)
    {
        m_frame.layFooter(page.texts, page.swatches, m_height, m_frame.margin(), pageMark);
        m_layout.pages.append(page);
    }

    double xOf(qsizetype column) const { return m_layout.plot.left() + (double(column) + 0.5) * m_layout.columnWidth; }
    double yOfPlace(qsizetype row) const { return m_layout.plot.top() + (double(row) - 0.5) * m_layout.pitch; }
    double yOfRate(qint64 height) const
    {
        const QRectF &plot = m_layout.plot;
        return plot.bottom() - plot.height() * double(height - m_series.axis.low) / double(m_series.axis.high - m_series.axis.low);
    }

    static bool meets(const LaidLinesPage &page, const QRectF &box)
    {
        return std::any_of(page.texts.cbegin(), page.texts.cend(),
                           [&box](const LaidText &other) { return other.box.intersects(box); });
    }

    // From the last day back, so that it always has its name.
    void layHeads(LaidLinesPage &page, double y) const
    {
        for (qsizetype column = m_series.columns.size() - 1; column >= 0; --column) {
            LaidText text = m_frame.line(LaidRole::Axis, m_series.columns.at(column).head, m_frame.pixels(11));
            text.box.moveTopLeft({xOf(column) - text.box.width() / 2, y});
            if (text.box.left() >= 0 && !meets(page, text.box.adjusted(-m_frame.units(3), 0, m_frame.units(3), 0)))
                page.texts.append(text);
        }
    }

    void putName(LaidLinesPage &page, const QStringList &lines, double left, double right, double middle, bool atRight) const
    {
        double y = middle - double(lines.size()) * lineHeight() / 2;
        for (const QString &part : lines) {
            LaidText text = m_frame.line(LaidRole::Unit, part, m_pixels);
            text.box.moveTopLeft({atRight ? left : right - text.box.width(), y});
            y += text.box.height();
            if (!part.isEmpty())
                page.texts.append(text);
        }
    }

    // Rows of names at one end: who has a place there stands at it, the others below in the order of the lines.
    QVector<qsizetype> rowsAt(const QVector<QVector<std::optional<int>>> &places, qsizetype column) const
    {
        const auto placed = std::count_if(places.cbegin(), places.cend(),
                                          [column](const auto &line) { return line.at(column).has_value(); });
        QVector<qsizetype> rows;
        qsizetype next = placed;
        for (const auto &line : places)
            rows.append(line.at(column) ? qsizetype(*line.at(column)) : ++next);
        return rows;
    }

    static std::optional<QPointF> endOf(const QVector<std::optional<QPointF>> &points, bool last)
    {
        for (qsizetype i = 0; i < points.size(); ++i)
            if (const auto &point = points.at(last ? points.size() - 1 - i : i))
                return point;
        return std::nullopt;
    }

    LaidLinesPage layPlaces(qsizetype first, qsizetype count)
    {
        LaidLinesPage page;
        page.texts = m_frame.header();
        layHeads(page, m_frame.top() + m_frame.units(4));
        const auto places = placesAmong(m_series, first, count);
        const QVector<qsizetype> startRows = rowsAt(places, 0);
        const QVector<qsizetype> endRows = rowsAt(places, m_series.columns.size() - 1);
        const QRectF &plot = m_layout.plot;
        const double gap = m_frame.units(8);
        for (qsizetype i = 0; i < count; ++i) {
            const SeriesLine &line = m_series.lines.at(first + i);
            LaidLine laid{first + i, {}, {}};
            for (qsizetype column = 0; column < m_series.columns.size(); ++column) {
                const std::optional<int> place = places.at(i).at(column);
                laid.points.append(place ? std::optional(QPointF(xOf(column), yOfPlace(*place))) : std::nullopt);
                if (place)
                    layMark(page, line.points.at(column)->mark, *laid.points.last());
            }
            putName(page, wrapped(line.startText, m_startWidth), m_frame.margin(), plot.left() - gap, yOfPlace(startRows.at(i)), false);
            putName(page, wrapped(line.endText, m_endWidth), plot.right() + gap, m_frame.right(), yOfPlace(endRows.at(i)), true);
            addLeaders(laid, yOfPlace(startRows.at(i)), yOfPlace(endRows.at(i)));
            page.lines.append(laid);
        }
        return page;
    }

    void addLeaders(LaidLine &laid, double startY, double endY) const
    {
        const auto first = endOf(laid.points, false);
        const auto last = endOf(laid.points, true);
        if (!first)
            return;
        if (m_series.places)
            laid.leaders.append({QPointF(m_layout.plot.left() - m_frame.units(4), startY), *first});
        laid.leaders.append({*last, QPointF(m_layout.plot.right() + m_frame.units(4), endY)});
    }

    void layMark(LaidLinesPage &page, const QString &mark, QPointF middle) const
    {
        if (!m_look.numbers || mark.isEmpty() || m_markWidth + m_frame.units(8) > m_layout.columnWidth)
            return;
        LaidText text = m_frame.line(LaidRole::Value, mark, m_pixels);
        text.box.moveCenter(middle);
        page.texts.append(text);
        QRectF under(0, 0, m_markWidth + m_frame.units(5), std::min(m_layout.pitch, lineHeight()) * 0.94);
        under.moveCenter(middle);
        page.marks.append(under);
    }

    void layRates()
    {
        LaidLinesPage page;
        page.texts = m_frame.header();
        double widest = 0;
        for (qint64 mark = m_series.axis.low; mark <= m_series.axis.high; mark += m_series.axis.step)
            widest = std::max(widest, chartTextWidth(rateMark(mark), m_pixels, false));
        const double top = m_frame.top() + m_frame.units(6) + lineHeight();
        const double days = headHeight() + lineHeight();
        placePlot(m_frame.margin() + widest + m_frame.units(8), top,
                  std::max(m_frame.units(80), m_height - top - days - under()));
        for (qint64 mark = m_series.axis.low; mark <= m_series.axis.high; mark += m_series.axis.step) {
            LaidText text = m_frame.line(LaidRole::Axis, rateMark(mark), m_pixels);
            text.box.moveTopLeft({m_layout.plot.left() - m_frame.units(6) - text.box.width(), yOfRate(mark) - lineHeight() / 2});
            if (!meets(page, text.box))
                page.texts.append(text);
        }
        layHeads(page, m_layout.plot.bottom() + m_frame.units(3));
        LaidText head = m_frame.line(LaidRole::Axis, m_series.dayHead, m_frame.pixels(11));
        head.box.moveTopLeft({m_layout.plot.left(), m_layout.plot.bottom() + m_frame.units(3) + lineHeight()});
        page.texts.append(head);
        layRateLines(page);
        if (m_look.target)
            layGoals(page);
        if (m_look.numbers)
            layValues(page);
        finish(page, {});
    }

    QString rateMark(qint64 mark) const
    {
        return mark % 100 == 0 ? figuretext::count(mark / 100) + u'%' : hundredthsText(mark, DecimalMark::Comma, 1) + u'%';
    }

    // Names at the right, in the order of their lines' ends, moved apart where they would meet.
    void layRateLines(LaidLinesPage &page)
    {
        QVector<qsizetype> order;
        for (qsizetype i = 0; i < m_series.lines.size(); ++i) {
            LaidLine laid{i, {}, {}};
            for (qsizetype column = 0; column < m_series.columns.size(); ++column) {
                const auto &point = m_series.lines.at(i).points.at(column);
                laid.points.append(point ? std::optional(QPointF(xOf(column), yOfRate(point->height))) : std::nullopt);
            }
            page.lines.append(laid);
            order.append(i);
        }
        const auto wishOf = [&](qsizetype i) {
            const auto end = endOf(page.lines.at(i).points, true);
            return end ? end->y() : m_layout.plot.bottom();
        };
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return wishOf(a) < wishOf(b); });
        const double pitch = leastPitch();
        double least = m_layout.plot.top();
        for (qsizetype k = 0; k < order.size(); ++k) {
            const double most = m_layout.plot.bottom() - double(order.size() - k) * pitch + pitch / 2;
            const double middle = std::max(least, std::min(wishOf(order.at(k)), most));
            least = middle + pitch;
            const SeriesLine &line = m_series.lines.at(order.at(k));
            putName(page, wrapped(line.endText, m_endWidth), m_layout.plot.right() + m_frame.units(8), m_frame.right(), middle, true);
            addLeaders(page.lines[order.at(k)], 0, middle);
        }
    }

    bool addIfFree(LaidLinesPage &page, LaidText text, QPointF topLeft) const
    {
        text.box.moveTopLeft(topLeft);
        const QRectF &plot = m_layout.plot;
        if (text.box.left() < plot.left() || text.box.right() > plot.right() || text.box.bottom() > plot.bottom()
            || text.box.top() < plot.top() - lineHeight() || meets(page, text.box))
            return false;
        page.texts.append(text);
        return true;
    }

    void layGoals(LaidLinesPage &page) const
    {
        for (const LineGoal &goal : m_series.goals) {
            const LaidText text = m_frame.line(LaidRole::Target, goal.text, m_frame.pixels(11), true);
            const double y = yOfRate(goal.height);
            const double above = y - text.box.height() - m_frame.units(1);
            const double left = m_layout.plot.left() + m_frame.units(4);
            const double right = m_layout.plot.right() - text.box.width() - m_frame.units(4);
            for (const QPointF place : {QPointF(left, above), QPointF(left, y + m_frame.units(1)), QPointF(right, above),
                                        QPointF(right, y + m_frame.units(1))})
                if (addIfFree(page, text, place))
                    break;
        }
    }

    // What a value must not stand on: the lines themselves and their targets.
    QVector<QLineF> strokesOf(const LaidLinesPage &page) const
    {
        QVector<QLineF> strokes;
        for (const LaidLine &laid : page.lines)
            for (qsizetype i = 1; i < laid.points.size(); ++i)
                if (laid.points.at(i - 1) && laid.points.at(i))
                    strokes.append({*laid.points.at(i - 1), *laid.points.at(i)});
        if (m_look.target)
            for (const LineGoal &goal : m_series.goals)
                strokes.append({m_layout.plot.left(), yOfRate(goal.height), m_layout.plot.right(), yOfRate(goal.height)});
        return strokes;
    }

    static bool crosses(const QRectF &box, const QLineF &stroke)
    {
        const QRectF around = QRectF(stroke.p1(), stroke.p2()).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
        if (!box.intersects(around))
            return false;
        const QLineF diagonals[] = {{box.topLeft(), box.bottomRight()}, {box.bottomLeft(), box.topRight()}};
        return box.contains(stroke.p1()) || std::any_of(std::begin(diagonals), std::end(diagonals), [&](const QLineF &diagonal) {
                   return diagonal.intersects(stroke, nullptr) == QLineF::BoundedIntersection;
               });
    }

    // The newest first; a value that would meet another or lie on a line is left out, the table has it.
    void layValues(LaidLinesPage &page) const
    {
        const QVector<QLineF> strokes = strokesOf(page);
        const auto isClear = [&strokes](const QRectF &box) {
            return std::none_of(strokes.cbegin(), strokes.cend(), [&box](const QLineF &stroke) { return crosses(box, stroke); });
        };
        for (qsizetype column = m_series.columns.size() - 1; column >= 0; --column) {
            for (const LaidLine &laid : std::as_const(page.lines)) {
                const auto &point = laid.points.at(column);
                if (!point)
                    continue;
                const LaidText text =
                    m_frame.line(LaidRole::Value, m_series.lines.at(laid.line).points.at(column)->text, m_pixels);
                const double x = point->x() - text.box.width() / 2;
                for (const double y : {point->y() - text.box.height() - m_frame.units(4), point->y() + m_frame.units(4)})
                    if (isClear(QRectF(QPointF(x, y), text.box.size())) && addIfFree(page, text, {x, y}))
                        break;
            }
        }
    }

    const LineSeries &m_series;
    ChartLook m_look;
    ChartFrame m_frame;
    double m_height;
    LinesLayout m_layout;
    int m_pixels = 11;
    QVector<double> m_startsAtReference; // parallel to the lines, as the ends
    QVector<double> m_endsAtReference;
    double m_markAtReference = 0;
    double m_startWidth = 0;
    double m_endWidth = 0;
    double m_markWidth = 0;
    qsizetype m_nameLines = 1;
};

} // namespace

LinesLayout linesLayout(const LineSeries &series, const ChartSize &size, const ChartLook &look, Overflow overflow)
{
    return LayingLines(series, size, look).run(overflow);
}

} // namespace dophu
