// A unit's line: its reports over the days. judgeLine() walks it once, oldest first, and says what stands each day: which
// total counts, from which day, and what is suspicious about it (R7). Pure: the same line and bases give the same
// standings, so standings can always be rebuilt from revisions and are never a second truth. What only shows beside the
// other units of the day is found by the sheet's rules.
#pragma once

#include "core/checks/limits.h"
#include "core/domain/campaign.h"
#include "core/domain/report.h"

namespace dophu
{

// The latest revision of one day, with the first receipt that decides on time or late.
struct DayReport
{
    Day day;
    Said said = Said::Value;
    int revision = 1;
    std::optional<Count> installed;
    Moment firstReceived;
    Moment lastReceived;
    Channel channel = Channel::None;
    QString note;
    QString reason;
    QVector<QPair<FindingCode, Acceptance>> accepted; // of this very revision
    bool operator==(const DayReport &) const = default;
};

struct LineContext
{
    UnitId unit;
    Reporting reporting = Reporting::Cumulative;
    QString baseKind;
    QVector<Base> bases; // of this unit, every kind, oldest first
    Limits limits;

    const Base *baseOn(const QString &kind, Day day) const;
};

// Raised with every change of the rules or of the limits' defaults that makes a stored line read differently: a store that
// was judged by another version is judged anew when it is opened.
inline constexpr int rulesVersion = 2;

// reports: one per day, oldest first. Withdrawn days yield no standing.
QVector<Standing> judgeLine(const QVector<DayReport> &reports, const LineContext &context);

} // namespace dophu
