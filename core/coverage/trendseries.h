// Trend series (diễn biến, dự báo): the district's coverage day by day, where it is likely to end and what the target asks
// for, worked out to the last number and word. The rate's axis may start above 0 and then says so by its labels; the
// people's axis always starts at 0. A day without figures is a gap, never a 0.
#pragma once

#include "core/coverage/forecast.h"

#include <QString>

namespace dophu
{

struct TrendQuestion
{
    Target target;
    Day targetBy;
    QString title;            // "Diễn biến tỷ lệ …"
    QString who;              // "21 xã, thị trấn huyện Hướng Hoá"
    QString total;            // "Toàn huyện"
    QString unitWord;         // "người"
    QString source;           // "Nguồn: …"
    bool provisional = false; // the last day is still open
    bool forecast = true;
    Day from; // the first day shown; invalid: every day there is. The forecast knows the earlier ones too
    bool operator==(const TrendQuestion &) const = default;
};

struct TrendPoint
{
    Day day;
    QString dayText; // "19/8"
    std::optional<Coverage> coverage;
    qint64 hundredths = 0; // of a percent
    QString text;          // "57,49%"
    bool operator==(const TrendPoint &) const = default;
};

struct TrendOutlook // of a coming day
{
    Day day;
    QString dayText;
    qint64 hundredths = 0;
    qint64 low = 0; // 80 % interval
    qint64 high = 0;
    QString text; // "59,94%"
    bool operator==(const TrendOutlook &) const = default;
};

enum class TrendBarKind
{
    Past,
    Today,
    Needed // what tomorrow must bring for an even way to the target
};

struct TrendBar
{
    QString dayText;
    std::optional<qint64> people; // may be negative; empty where one of the two days has no figures
    QString text;                 // "849", "cần 811", "–"
    TrendBarKind kind = TrendBarKind::Past;
    bool operator==(const TrendBar &) const = default;
};

struct TrendFigure // one of the four cards above the picture
{
    QString caption;
    QString figure;
    QString below;
    bool operator==(const TrendFigure &) const = default;
};

struct TrendAxis
{
    qint64 low = 0;
    qint64 high = 0;
    qint64 step = 1;
    bool operator==(const TrendAxis &) const = default;
};

struct TrendSeries
{
    QString title;
    QString subtitle;
    QString source;
    QString targetText;   // "Mục tiêu 60%"
    QString requiredText; // "Nhịp đều từ 10/8: +2,25 điểm/ngày", empty when the target is met
    QString methodText;   // "Dự báo: xu hướng giảm dần, khoảng 80%", empty without a forecast
    QString emptyText;
    QString trialText;     // "Thử: 70% đến 25/8. …": what is shown is a what-if; empty as a rule
    QString increaseTitle; // "Số người cài thêm mỗi ngày"
    Target target;
    QVector<TrendPoint> points;
    QVector<TrendOutlook> outlook; // tomorrow first
    // The straight way from the first day with figures to the target day: its places among the days, and its rates.
    std::optional<qsizetype> requiredFrom;
    qsizetype requiredTo = 0;
    qint64 requiredLow = 0; // hundredths at requiredFrom; at requiredTo it is the target
    TrendAxis rate;         // hundredths of a percent
    QVector<TrendBar> bars;
    TrendAxis people;
    QVector<TrendFigure> figures;
    bool operator==(const TrendSeries &) const = default;

    qsizetype days() const { return points.size() + outlook.size(); }
};

// totals: consecutive days, oldest first; the last is the day shown. With the four weeks before it the forecast is that of
// the day's pace, whatever part of them is shown.
TrendSeries trendSeries(const QVector<DayTotal> &totals, const TrendQuestion &question);

} // namespace dophu
