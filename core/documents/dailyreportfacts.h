// What the daily report of a day is made from: the desk's figures and what a person fills in. The window and the command
// line gather them with this one function, so that both print the same paper.
#pragma once

#include "core/documents/dailyreport.h"

namespace dophu
{

class Desk;

struct Signer
{
    QString authority; // "KT. TRƯỞNG PHÒNG", empty for the head
    QString title;
    QString name;
    bool operator==(const Signer &) const = default;
};

// Empty optionals: as the office's settings and the campaign say.
struct DailyReportFields
{
    QString number;
    std::optional<Day> signedOn; // the day itself otherwise
    std::optional<QStringList> recipients;
    std::optional<Signer> signer;
    QString difficulties;
    QString proposals;
    OwnSentences own;
    bool operator==(const DailyReportFields &) const = default;
};

// Fails with DayOutsideCampaign, and as the desk's reading does.
Result<DailyReportFacts> dailyReportFacts(const Desk &desk, Day day, const DailyReportFields &fields);

// The same figures with what was filled in; facts made without any fields.
DailyReportFacts filledIn(DailyReportFacts facts, const DailyReportFields &fields);

} // namespace dophu
