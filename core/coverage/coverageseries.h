// Coverage series: what a chart of coverage shows, worked out to the last number and word: one bar a unit (or a group),
// with its exact coverage, the text beside it and the length it is drawn with; the target; title, subtitle and source.
// The same bars also show people: whom a unit still lacks, what its day brought, what a silent unit may stand at.
// A chart that draws it computes nothing, so the same series also prints as a table. Bars start at 0 and are never cut:
// the axis reaches past 100 % when a unit does. It knows no colour, no font and no pixel.
#pragma once

#include "core/coverage/pace.h"
#include "core/coverage/unitchoice.h"

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
    UnitChoice choice;        // of the group's units
    bool operator==(const SeriesQuestion &) const = default;
};

enum class BarMeasure
{
    Percent, // lengths are hundredths of a percent
    People
};

struct SeriesBar
{
    UnitId id; // invalid for a group
    QString code;
    QString name; // short
    std::optional<Coverage> coverage;
    QString text;      // "57,32%", "miễn", "chưa có số", "chưa có mẫu số"
    qint64 length = 0; // see BarMeasure; 0 without a figure, and for a fall
    qint64 reach = 0;  // beyond the length, how far the figure may go; 0 where nothing is open
    bool met = false;
    std::optional<Day> carriedFrom;
    std::optional<Count> needed;
    std::optional<qint64> people; // what a bar of people says
    std::optional<Count> quota;   // of tomorrow

    bool carried() const { return carriedFrom.has_value(); }
    bool isDrawn() const { return coverage.has_value() || people.has_value(); }
};

struct CoverageSeries
{
    Day day;
    QString title;
    QString subtitle;
    QString source;
    BarMeasure measure = BarMeasure::Percent;
    Target target;
    QString targetText;  // "Mục tiêu 60%"
    QString metText;     // "Đạt mục tiêu (6)"
    QString belowText;   // "Chưa đạt (15)"
    QString carriedText; // "Trong đó lấy số gần nhất (2)", empty when nobody is carried
    QString reachText;   // "Khoảng có thể (3)", empty when no bar has a reach
    QString emptyText;   // "Chưa có số liệu ngày 20/8/2020", empty when at least one bar has a coverage
    QString trialText;   // "Thử: 70% đến 25/8. …": what is shown is a what-if; empty as a rule
    QVector<SeriesBar> bars;
    int met = 0;
    int below = 0;
    int carried = 0;
    qint64 axisEnd = 7000; // a multiple of the step, past the longest bar and the target
    qint64 axisStep = 1000;
    bool operator==(const CoverageSeries &) const = default;
};

CoverageSeries coverageSeries(const Consolidation &day, const SeriesQuestion &question);

// One bar a group. names: how each group's code is printed; who in the question is not used.
CoverageSeries groupSeries(const Consolidation &day, const SeriesQuestion &question, const QHash<QString, QString> &names);

// People each unit still lacks for its target, most first, with its share of what tomorrow must bring.
// pace: of the district; once the target day is past nobody has a share.
CoverageSeries neededSeries(const Consolidation &day, const SeriesQuestion &question, const Pace &pace);
// What the day brought each unit, most first. A fall is a number without a bar.
CoverageSeries increaseSeries(const Consolidation &day, const SeriesQuestion &question);
// Units that are silent or held: their last accepted rate, and how far it may have gone on at their own pace (R8's band).
CoverageSeries bandSeries(const Consolidation &day, const SeriesQuestion &question);

// What stands at that mark of the axis: "60%", "1.200".
QString axisText(const CoverageSeries &series, qint64 mark);
// The smallest round step that gives at most `most` marks on its axis.
qint64 coarserStep(const CoverageSeries &series, int most);
// Likewise for an axis in hundredths of a percent: whole tens.
qint64 axisStepFor(qint64 axisEnd, int most);
// For people: 1, 2 or 5 times a power of ten.
qint64 roundStep(qint64 length, int most);

} // namespace dophu
