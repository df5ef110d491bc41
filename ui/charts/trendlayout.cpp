#include "ui/charts/trendlayout.h"

#include "core/coverage/figuretext.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr double rateShare = 0.62; // of the room for both plots

double along(double from, double to, qint64 value, const TrendAxis &axis)
{
    return from + (to - from) * double(value - axis.low) / double(axis.high - axis.low);
}

class LayingTrend
{
public:
    LayingTrend(const TrendSeries &series, const ChartSize &size, const ChartLook &look)
        : m_series(series), m_look(look), m_frame(words(series, look), size, look)
    {
        m_layout.size = size.pixels;
        m_layout.unit = m_frame.unit();
    }

    TrendLayout run()
    {
        m_layout.texts = m_frame.header();
        if (m_series.emptyText.isEmpty()) {
            placePlots();
            layRateAxis();
            layPeopleAxis();
            layDays(m_layout.rate.bottom() + m_frame.units(3));
            layDays(m_layout.people.bottom() + m_frame.units(3));
            layTarget();
            if (m_look.numbers) {
                layRates();
                layBars();
            }
        } else {
            m_frame.layEmpty(m_layout.texts, m_series.emptyText, m_layout.size.height());
        }
        m_frame.layFooter(m_layout.texts, m_layout.swatches, m_layout.size.height(), m_frame.margin());
        return m_layout;
    }

private:
    static FrameWords words(const TrendSeries &series, const ChartLook &look)
    {
        FrameWords frame{series.title, series.subtitle, series.source, {}, series.trialText};
        if (!series.emptyText.isEmpty())
            return frame;
        frame.legend.append({LaidSwatch::Line, QStringLiteral("Tỷ lệ từng ngày")});
        if (!series.methodText.isEmpty())
            frame.legend.append({LaidSwatch::Forecast, series.methodText});
        if (look.target && !series.requiredText.isEmpty())
            frame.legend.append({LaidSwatch::Required, series.requiredText});
        return frame;
    }

    double lineHeight(double design) const { return chartLineHeight(m_frame.pixels(design)); }

    void placePlots()
    {
        double top = m_frame.top() + m_frame.units(4);
        layCards(top);
        double widest = 0;
        for (qint64 mark = m_series.rate.low; mark <= m_series.rate.high; mark += m_series.rate.step)
            widest = std::max(widest, chartTextWidth(rateText(mark), m_frame.pixels(11), false));
        for (qint64 mark = m_series.people.low; mark <= m_series.people.high; mark += m_series.people.step)
            widest = std::max(widest, chartTextWidth(figuretext::count(mark), m_frame.pixels(11), false));
        const double left = m_frame.margin() + widest + m_frame.units(8);
        const double days = lineHeight(11) + m_frame.units(6);
        const double heading = lineHeight(12) + m_frame.units(6);
        const double bottom = m_layout.size.height() - m_frame.bottomEdge() - m_frame.footer() - m_frame.units(4);
        const double labels = lineHeight(11) + m_frame.units(2); // over the highest mark
        const double room = std::max(m_frame.units(80), bottom - top - 2 * days - heading - 2 * labels);
        m_layout.rate = QRectF(left, top + labels, m_frame.right() - left, room * rateShare);
        LaidText title = m_frame.line(LaidRole::Title, m_series.increaseTitle, m_frame.pixels(12), true);
        title.box.moveTopLeft({m_frame.margin(), m_layout.rate.bottom() + days + m_frame.units(3)});
        add(title);
        m_layout.people =
            QRectF(left, m_layout.rate.bottom() + days + heading + labels, m_layout.rate.width(), room * (1 - rateShare));
    }

    void layCards(double &top)
    {
        if (m_series.figures.isEmpty() || m_layout.size.height() < m_frame.units(330))
            return;
        const double width = m_frame.textRoom() / double(m_series.figures.size());
        const double height = lineHeight(11) * 2 + lineHeight(15) + m_frame.units(6);
        for (qsizetype i = 0; i < m_series.figures.size(); ++i) {
            const TrendFigure &figure = m_series.figures.at(i);
            const QRectF card(m_frame.margin() + double(i) * width, top, width, height);
            m_layout.cards.append(card);
            double y = top + m_frame.units(3);
            const auto put = [&](LaidRole role, const QString &text, double design, bool strong) {
                LaidText line = m_frame.line(role, text, m_frame.pixels(design), strong);
                line.box.moveTopLeft({card.left() + m_frame.units(8), y});
                y += line.box.height();
                add(line);
            };
            put(LaidRole::Axis, figure.caption, 11, false);
            put(LaidRole::Value, figure.figure, 15, true);
            put(LaidRole::Axis, figure.below, 11, false);
        }
        top += height + m_frame.units(6);
    }

    void add(const LaidText &text) { m_layout.texts.append(text); }

    bool meets(const LaidText &text) const
    {
        const auto overlaps = [&text](const LaidText &other) { return other.box.intersects(text.box); };
        return text.box.left() < 0 || text.box.right() > m_layout.size.width()
               || std::any_of(m_layout.texts.cbegin(), m_layout.texts.cend(), overlaps)
               || std::any_of(m_layout.alarms.cbegin(), m_layout.alarms.cend(), overlaps);
    }

    bool addIfFree(const LaidText &text)
    {
        if (meets(text))
            return false;
        add(text);
        return true;
    }

    QString rateText(qint64 mark) const
    {
        return mark % 100 == 0 ? figuretext::count(mark / 100) + u'%' : hundredthsText(mark, DecimalMark::Comma, 1) + u'%';
    }

    void layMarks(const TrendAxis &axis, const QRectF &plot, bool rate)
    {
        for (qint64 mark = axis.low; mark <= axis.high; mark += axis.step) {
            LaidText text =
                m_frame.line(LaidRole::Axis, rate ? rateText(mark) : figuretext::count(mark), m_frame.pixels(11));
            const double y = along(plot.bottom(), plot.top(), mark, axis);
            text.box.moveTopLeft({plot.left() - m_frame.units(6) - text.box.width(), y - text.box.height() / 2});
            addIfFree(text);
        }
    }

    void layRateAxis() { layMarks(m_series.rate, m_layout.rate, true); }
    void layPeopleAxis() { layMarks(m_series.people, m_layout.people, false); }

    QString dayText(qsizetype day) const
    {
        return day < m_series.points.size() ? m_series.points.at(day).dayText
                                            : m_series.outlook.at(day - m_series.points.size()).dayText;
    }

    // From the last day back, so that it always has its name.
    void layDays(double y)
    {
        for (qsizetype day = m_series.days() - 1; day >= 0; --day) {
            const bool strong = day == m_series.points.size() - 1;
            LaidText text = m_frame.line(LaidRole::Axis, dayText(day), m_frame.pixels(11), strong);
            text.box.moveTopLeft({m_layout.xOf(m_series, day) - text.box.width() / 2, y});
            const QRectF spaced = text.box.adjusted(-m_frame.units(3), 0, m_frame.units(3), 0);
            const bool crowded = std::any_of(m_layout.texts.cbegin(), m_layout.texts.cend(),
                                             [&spaced](const LaidText &other) { return other.box.intersects(spaced); });
            if (!crowded && text.box.right() <= m_layout.size.width())
                add(text);
        }
    }

    void layTarget()
    {
        if (!m_look.target)
            return;
        LaidText text = m_frame.line(LaidRole::Target, m_series.targetText, m_frame.pixels(11), true);
        const double y = m_layout.yOfRate(m_series, m_series.target.hundredths);
        text.box.moveTopLeft({m_layout.rate.left() + m_frame.units(4), y - text.box.height() - m_frame.units(1)});
        addIfFree(text);
    }

    bool layAt(qsizetype day, qint64 hundredths, const QString &words, bool strong)
    {
        LaidText text = m_frame.line(LaidRole::Value, words, m_frame.pixels(11), strong);
        const double x = std::min(m_layout.xOf(m_series, day) - text.box.width() / 2,
                                  m_layout.size.width() - m_frame.units(4) - text.box.width());
        const double y = m_layout.yOfRate(m_series, hundredths);
        for (const double top : {y + m_frame.units(6), y - m_frame.units(6) - text.box.height()}) {
            text.box.moveTopLeft({x, top});
            const QRectF plot = m_layout.rate.adjusted(-m_frame.units(40), -lineHeight(11), m_frame.units(40), 0);
            if (plot.contains(text.box) && addIfFree(text))
                return true;
        }
        return false;
    }

    void layRates()
    {
        if (!m_series.outlook.isEmpty()) {
            const TrendOutlook &last = m_series.outlook.last();
            layAt(m_series.days() - 1, last.hundredths, last.text, true);
        }
        for (qsizetype day = m_series.points.size() - 1; day >= 0; --day) {
            const TrendPoint &point = m_series.points.at(day);
            if (point.coverage)
                layAt(day, point.hundredths, point.text, day == m_series.points.size() - 1);
        }
    }

    void layBars()
    {
        for (qsizetype day = m_series.bars.size() - 1; day >= 0; --day) {
            const TrendBar &bar = m_series.bars.at(day);
            const bool needed = bar.kind == TrendBarKind::Needed;
            LaidText text = m_frame.line(LaidRole::Value, bar.text, m_frame.pixels(11), bar.kind != TrendBarKind::Past);
            const double x = m_layout.xOf(m_series, day) - text.box.width() / 2;
            const double y = m_layout.yOfPeople(m_series, std::max<qint64>(0, bar.people.value_or(0)));
            text.box.moveTopLeft({std::min(x, m_layout.size.width() - m_frame.units(4) - text.box.width()),
                                  y - text.box.height() - m_frame.units(1)});
            if (meets(text))
                continue;
            (needed ? m_layout.alarms : m_layout.texts).append(text);
        }
    }

    const TrendSeries &m_series;
    ChartLook m_look;
    ChartFrame m_frame;
    TrendLayout m_layout;
};

} // namespace

double TrendLayout::xOf(const TrendSeries &series, qsizetype day) const
{
    const qsizetype days = std::max({series.days(), series.bars.size(), qsizetype(1)});
    return rate.left() + rate.width() * (double(day) + 0.5) / double(days);
}

double TrendLayout::yOfRate(const TrendSeries &series, qint64 hundredths) const
{
    return along(rate.bottom(), rate.top(), hundredths, series.rate);
}

double TrendLayout::yOfPeople(const TrendSeries &series, qint64 count) const
{
    return along(people.bottom(), people.top(), count, series.people);
}

TrendLayout trendLayout(const TrendSeries &series, const ChartSize &size, const ChartLook &look)
{
    return LayingTrend(series, size, look).run();
}

} // namespace dophu
