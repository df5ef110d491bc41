// Compare series (so sánh hai đợt): two campaigns, or two periods of one, on one axis of days 1, 2, 3 … of each. The
// rates are exact and each of its own base and target; nothing is stretched to fit the other, and the shorter line ends
// where its figures end.
#pragma once

#include "core/coverage/lineseries.h"

namespace dophu
{

struct ComparedPeriod
{
    QString name;     // short: at its line, "Bluezone"
    QString fullName; // in the sentence, "Cài đặt ứng dụng Bluezone"
    QVector<DayTotal> totals; // consecutive; the first is its day 1
    Target target;
    Day targetBy;
    QTime cutoff;
    bool provisional = false; // its last day is still open
    bool operator==(const ComparedPeriod &) const = default;
};

struct CompareQuestion
{
    QString title;
    QString unitWord; // "người"
    QString source;
    bool operator==(const CompareQuestion &) const = default;
};

LineSeries compareSeries(const ComparedPeriod &ours, const ComparedPeriod &other, const CompareQuestion &question);

} // namespace dophu
