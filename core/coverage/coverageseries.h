// Coverage series: what a chart of coverage shows, worked out to the last number and word: one bar a unit (or a group),
// with its exact coverage, the text beside it and the length it is drawn with; the target; title, subtitle and source.
// A chart that draws it computes nothing, so the same series also prints as a table. Bars start at 0 and are never cut:
// the axis reaches past 100 % when a unit does. It knows no colour, no font and no pixel.
#pragma once

#include "core/coverage/consolidation.h"

namespace dophu
{

enum class SeriesOrder
{
    Falling, // highest rate first; equal rates in official order; units without a rate last
    Rising,  // lowest rate first; units without a rate last
    Official
};

// Which units, and what the picture says about them. The office's words are handed in; they are printed as they are.
struct SeriesQuestion
{
    QString stream; // empty: every stream in the total
    QString group;  // empty: every group of the stream
    SeriesOrder order = SeriesOrder::Falling;
    QString title;    // "Tỷ lệ người dùng điện thoại thông minh đã cài đặt ứng dụng Bluezone"
    QString who;      // "xã, thị trấn huyện Hướng Hoá": follows the number of units
    QString total;    // "Toàn huyện", "Cả nhóm": what the sum is called
    QString unitWord; // "người"
    QString source;   // "Nguồn: …"
    bool provisional = false; // the day is still open: said in the source line
    bool operator==(const SeriesQuestion &) const = default;
};

struct SeriesBar
{
    UnitId id; // invalid for a group
    QString code;
    QString name; // short
    std::optional<Coverage> coverage;
    QString text;          // "57,32%", "miễn", "chưa có số", "chưa có mẫu số"
    qint64 hundredths = 0; // of a percent; the length, 0 without a coverage
    bool met = false;
    std::optional<Day> carriedFrom;
    std::optional<Count> needed;
    bool operator==(const SeriesBar &) const = default;

    bool carried() const { return carriedFrom.has_value(); }
};

struct CoverageSeries
{
    Day day;
    QString title;
    QString subtitle;
    QString source;
    Target target;
    QString targetText;  // "Mục tiêu 60%"
    QString metText;     // "Đạt mục tiêu (6)"
    QString belowText;   // "Chưa đạt (15)"
    QString carriedText; // "Trong đó lấy số gần nhất (2)", empty when nobody is carried
    QString emptyText;   // "Chưa có số liệu ngày 20/8/2020", empty when at least one bar has a coverage
    QVector<SeriesBar> bars;
    int met = 0;
    int below = 0;
    int carried = 0;
    qint64 axisEnd = 7000; // hundredths; a multiple of the step, past the longest bar and the target
    qint64 axisStep = 1000;
    bool operator==(const CoverageSeries &) const = default;
};

CoverageSeries coverageSeries(const Consolidation &day, const SeriesQuestion &question);

// One bar a group. names: how each group's code is printed; who in the question is not used.
CoverageSeries groupSeries(const Consolidation &day, const SeriesQuestion &question, const QHash<QString, QString> &names);

// The step that gives at most `most` marks up to the end of this axis.
qint64 axisStepFor(qint64 axisEnd, int most);

} // namespace dophu
