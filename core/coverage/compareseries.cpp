#include "core/coverage/compareseries.h"

#include "core/coverage/coverageseries.h"
#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int mostMarksOfRates = 8;

std::optional<Coverage> rateOn(const ComparedPeriod &period, qsizetype day)
{
    if (day >= period.totals.size() || period.totals.at(day).installed.value() == 0)
        return std::nullopt; // nothing was known yet, or any more
    return Coverage::of(period.totals.at(day).installed, period.totals.at(day).base);
}

std::optional<qsizetype> lastKnown(const ComparedPeriod &period)
{
    for (qsizetype day = period.totals.size() - 1; day >= 0; --day)
        if (rateOn(period, day))
            return day;
    return std::nullopt;
}

SeriesLine lineOf(const ComparedPeriod &period, qsizetype days, LineLook look)
{
    SeriesLine line{UnitId(), period.name, {}, period.name, look, {}};
    for (qsizetype day = 0; day < days; ++day) {
        const auto rate = rateOn(period, day);
        line.points.append(rate ? std::optional(LinePoint{rate->hundredths(), figuretext::percent(*rate), {},
                                                          period.totals.at(day).day})
                                : std::nullopt);
    }
    if (const auto last = lastKnown(period))
        line.endText = QStringLiteral("%1 %2").arg(period.name, line.points.at(*last)->text);
    return line;
}

// "Cài đặt ứng dụng Bluezone từ 10/8/2020: mục tiêu 60% đến 20/8/2020, số liệu đến 14h00 ngày 19/8/2020 (ngày thứ 10) 57,49%"
QString sentenceOf(const ComparedPeriod &period)
{
    QString text = QStringLiteral("%1: mục tiêu %2% đến %3")
                       .arg(period.fullName, period.target.text(), figuretext::date(period.targetBy));
    if (period.totals.isEmpty())
        return text;
    text = QStringLiteral("%1 từ %2: mục tiêu %3% đến %4")
               .arg(period.fullName, figuretext::date(period.totals.first().day), period.target.text(),
                    figuretext::date(period.targetBy));
    text += QStringLiteral(", số liệu đến %1 ngày %2").arg(figuretext::hour(period.cutoff), figuretext::date(period.totals.last().day));
    if (period.provisional)
        text += QStringLiteral(" (tạm tính)");
    if (const auto last = lastKnown(period))
        text += QStringLiteral(", ngày thứ %1 đạt %2").arg(*last + 1).arg(figuretext::percent(*rateOn(period, *last)));
    return text;
}

// The other at the same day of its own run, when both have one.
QString sameDay(const ComparedPeriod &ours, const ComparedPeriod &other)
{
    const auto last = lastKnown(ours);
    const auto rate = last ? rateOn(other, *last) : std::nullopt;
    const auto otherLast = lastKnown(other);
    if (!rate || *otherLast == *last)
        return {};
    return QStringLiteral(". Ngày thứ %1 khi ấy %2").arg(*last + 1).arg(figuretext::percent(*rate));
}

QVector<LineGoal> goalsOf(const ComparedPeriod &ours, const ComparedPeriod &other)
{
    const auto text = [](const ComparedPeriod &period, const QString &whose) {
        return QStringLiteral("Mục tiêu %1%%2").arg(period.target.text(), whose);
    };
    if (ours.target == other.target)
        return {{ours.target.hundredths, text(ours, QStringLiteral(" của cả hai")), lineLook(0)}};
    return {{ours.target.hundredths, text(ours, QStringLiteral(", ") + ours.name), lineLook(0)},
            {other.target.hundredths, text(other, QStringLiteral(", ") + other.name), lineLook(1)}};
}

TrendAxis axisOf(const LineSeries &series)
{
    qint64 high = 100;
    for (const LineGoal &goal : series.goals)
        high = std::max(high, goal.height);
    for (const SeriesLine &line : series.lines)
        for (const auto &point : line.points)
            high = std::max(high, point ? point->height : 0);
    const qint64 step = roundStep(high, mostMarksOfRates);
    return {0, (high + step) / step * step, step};
}

} // namespace

LineSeries compareSeries(const ComparedPeriod &ours, const ComparedPeriod &other, const CompareQuestion &question)
{
    LineSeries series;
    series.title = question.title;
    series.source = question.source;
    series.nameHead = QStringLiteral("Đợt");
    series.dayHead = QStringLiteral("Ngày thứ");
    series.daysDown = true;
    if (!lastKnown(ours) && !lastKnown(other)) {
        series.emptyText = QStringLiteral("Cả hai chưa có số liệu để so sánh");
        return series;
    }
    const qsizetype days = std::max(ours.totals.size(), other.totals.size());
    for (qsizetype day = 1; day <= days; ++day)
        series.columns.append({Day(), QString::number(day)});
    series.lines = {lineOf(ours, days, lineLook(0)), lineOf(other, days, lineLook(1))};
    series.goals = goalsOf(ours, other);
    series.axis = axisOf(series);
    series.subtitle = sentenceOf(ours) + QStringLiteral(". ") + sentenceOf(other) + sameDay(ours, other);
    return series;
}

} // namespace dophu
