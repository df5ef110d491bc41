#include "core/coverage/trendseries.h"

#include "core/coverage/coverageseries.h"
#include "core/coverage/figuretext.h"
#include "core/coverage/pacedays.h"
#include "core/coverage/usualpace.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int mostRateMarks = 7;
constexpr int mostPeopleMarks = 4;

QString points(qint64 hundredths)
{
    return (hundredths < 0 ? QString() : QStringLiteral("+")) + hundredthsText(hundredths);
}

QString signedPeople(qint64 people)
{
    return people > 0 ? u'+' + figuretext::count(people) : figuretext::count(people);
}

TrendPoint pointOf(const DayTotal &total)
{
    TrendPoint point{total.day, figuretext::shortDate(total.day), Coverage::of(total.installed, total.base), 0, {}};
    if (total.installed.value() == 0)
        point.coverage.reset(); // nothing was known yet
    if (!point.coverage)
        return point;
    point.hundredths = point.coverage->hundredths();
    point.text = figuretext::percent(*point.coverage);
    return point;
}

std::optional<qint64> increaseInto(const QVector<DayTotal> &totals, qsizetype day)
{
    if (day == 0 || totals.at(day - 1).installed.value() == 0)
        return std::nullopt;
    return totals.at(day).installed.value() - totals.at(day - 1).installed.value();
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 part = ((value % step) + step) % step;
    return value - part;
}

qint64 ceilTo(qint64 value, qint64 step)
{
    return -floorTo(-value, step);
}

class Trend
{
public:
    Trend(const QVector<DayTotal> &totals, const TrendQuestion &question)
        : m_past(totals), m_totals(shown(totals, question.from)), m_question(question)
    {
    }

    TrendSeries series()
    {
        m_series.title = m_question.title;
        m_series.source = sourceLine();
        m_series.target = m_question.target;
        m_series.targetText = QStringLiteral("Mục tiêu %1%").arg(m_question.target.text());
        m_series.increaseTitle = QStringLiteral("Số %1 cài thêm mỗi ngày").arg(m_question.unitWord);
        for (const DayTotal &total : m_totals)
            m_series.points.append(pointOf(total));
        if (m_totals.isEmpty() || !m_series.points.last().coverage) {
            const QString day =
                m_totals.isEmpty() ? QString() : QStringLiteral(" ngày ") + figuretext::date(m_totals.last().day);
            m_series.emptyText = QStringLiteral("Chưa có số liệu%1").arg(day);
            return m_series;
        }
        m_now = *m_series.points.last().coverage;
        m_needed = m_now->stillNeeded(m_question.target).value();
        m_daysLeft = std::max<qint64>(0, today().day.daysTo(m_question.targetBy));
        lookAhead();
        addRequired();
        addBars();
        measureRate();
        measurePeople();
        addFigures();
        m_series.subtitle = subtitle();
        return m_series;
    }

private:
    static QVector<DayTotal> shown(const QVector<DayTotal> &totals, Day from)
    {
        const auto first =
            std::find_if(totals.cbegin(), totals.cend(), [from](const DayTotal &total) { return total.day >= from; });
        return QVector<DayTotal>(first, totals.cend());
    }

    const DayTotal &today() const { return m_totals.last(); }
    qint64 perDay() const { return m_daysLeft > 0 ? (m_needed + m_daysLeft - 1) / m_daysLeft : m_needed; }

    QString sourceLine() const
    {
        QStringList parts;
        if (m_question.provisional)
            parts.append(QStringLiteral("Số tạm tính"));
        if (!m_question.source.isEmpty())
            parts.append(m_question.source);
        return parts.join(QStringLiteral(". "));
    }

    QString subtitle() const
    {
        const QString who = m_question.who.isEmpty() ? QString() : m_question.who + QStringLiteral(", ");
        const QString text = QStringLiteral("%1từ %2 đến %3. %4 %5/%6 %7, %8")
                                 .arg(who, figuretext::shortDate(m_totals.first().day), figuretext::date(today().day),
                                      m_question.total, figuretext::count(today().installed),
                                      figuretext::count(today().base), m_question.unitWord, figuretext::percent(*m_now));
        return figuretext::upperFirst(text);
    }

    // What the day's pace knows, too; days before anything was known are no data.
    QVector<DayTotal> known() const
    {
        const QVector<DayTotal> past = m_past.last(std::min<qsizetype>(m_past.size(), paceDays + 1));
        const auto first =
            std::find_if(past.cbegin(), past.cend(), [](const DayTotal &total) { return total.installed.value() > 0; });
        return QVector<DayTotal>(first, past.cend());
    }

    void lookAhead()
    {
        if (!m_question.forecast)
            return;
        const auto forecast = forecastOf(known(), m_question.targetBy);
        if (!forecast)
            return;
        for (const ForecastDay &day : forecast->days)
            m_series.outlook.append({day.day, figuretext::shortDate(day.day), day.middle.hundredths(), day.low.hundredths(),
                                     day.high.hundredths(), figuretext::percent(day.middle)});
        m_series.methodText = QStringLiteral("Dự báo: %1, khoảng 80%").arg(methodName(forecast->method));
        m_last = forecast->days.last();
    }

    void addRequired()
    {
        const auto first = std::find_if(m_series.points.cbegin(), m_series.points.cend(),
                                        [](const TrendPoint &point) { return point.coverage.has_value(); });
        const qint64 days = first->day.daysTo(m_question.targetBy);
        if (first->coverage->meets(m_question.target) || days <= 0 || m_series.outlook.isEmpty())
            return;
        m_series.requiredFrom = first - m_series.points.cbegin();
        m_series.requiredTo = m_series.days() - 1;
        m_series.requiredLow = first->hundredths;
        const qint64 missing = m_question.target.hundredths - first->hundredths;
        m_series.requiredText =
            QStringLiteral("Nhịp đều từ %1: %2 điểm/ngày").arg(first->dayText, points((2 * missing + days) / (2 * days)));
    }

    void addBars()
    {
        for (qsizetype i = 0; i < m_totals.size(); ++i) {
            TrendBar bar{m_series.points.at(i).dayText, increaseInto(m_past, m_past.size() - m_totals.size() + i), {}, TrendBarKind::Past};
            bar.text = bar.people ? figuretext::count(*bar.people) : QStringLiteral("–");
            if (i == m_totals.size() - 1)
                bar.kind = TrendBarKind::Today;
            m_series.bars.append(bar);
        }
        if (m_daysLeft == 0 || m_needed == 0)
            return;
        m_series.bars.append({figuretext::shortDate(today().day.plus(1)), perDay(),
                              QStringLiteral("cần %1").arg(figuretext::count(perDay())), TrendBarKind::Needed});
    }

    void measureRate()
    {
        qint64 low = m_question.target.hundredths;
        qint64 high = low;
        const auto take = [&low, &high](qint64 from, qint64 to) {
            low = std::min(low, from);
            high = std::max(high, to);
        };
        for (const TrendPoint &point : m_series.points)
            if (point.coverage)
                take(point.hundredths, point.hundredths);
        for (const TrendOutlook &day : m_series.outlook)
            take(day.low, day.high);
        const qint64 span = std::max<qint64>(high - low, 500);
        const qint64 step = roundStep(span + span / 8, mostRateMarks);
        m_series.rate = {std::max<qint64>(0, floorTo(low - span / 20, step)), ceilTo(high + span / 20, step), step};
    }

    void measurePeople()
    {
        qint64 low = 0;
        qint64 high = 1;
        for (const TrendBar &bar : m_series.bars) {
            low = std::min(low, bar.people.value_or(0));
            high = std::max(high, bar.people.value_or(0));
        }
        const qint64 step = roundStep(high - low, mostPeopleMarks);
        m_series.people = {floorTo(low, step), ceilTo(high, step), step};
    }

    void addFigures()
    {
        const QString word = m_question.unitWord;
        m_series.figures.append(
            {QStringLiteral("Hiện tại"), figuretext::percent(*m_now), figuretext::count(today().installed) + u' ' + word});
        if (const auto pace = usualPerDay(known()))
            m_series.figures.append({QStringLiteral("Nhịp hiện nay"), signedPeople(*pace), word + QStringLiteral("/ngày")});
        const QString by = figuretext::shortDate(m_question.targetBy);
        if (m_needed == 0)
            m_series.figures.append(
                {QStringLiteral("Cần đến %1").arg(by), QStringLiteral("0"), QStringLiteral("đã đạt mục tiêu")});
        else
            m_series.figures.append(
                {QStringLiteral("Cần đến %1").arg(by), signedPeople(m_needed),
                 m_daysLeft > 0 ? QStringLiteral("trong %1 ngày").arg(m_daysLeft) : QStringLiteral("đã hết hạn")});
        if (m_last)
            m_series.figures.append({QStringLiteral("Dự báo %1").arg(by), figuretext::percent(m_last->middle),
                                     QStringLiteral("80%: %1–%2")
                                         .arg(figuretext::percent(m_last->low, 1), figuretext::percent(m_last->high, 1))});
    }

    const QVector<DayTotal> &m_past;
    QVector<DayTotal> m_totals; // of them, the shown
    const TrendQuestion &m_question;
    TrendSeries m_series;
    std::optional<Coverage> m_now;
    std::optional<ForecastDay> m_last;
    qint64 m_needed = 0;
    qint64 m_daysLeft = 0;
};

} // namespace

TrendSeries trendSeries(const QVector<DayTotal> &totals, const TrendQuestion &question)
{
    return Trend(totals, question).series();
}

} // namespace dophu
