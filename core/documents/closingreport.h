// Closing report (báo cáo tổng kết đợt): what became of a campaign from its first day to a day: the result, how it grew,
// how the units kept the hours. Facts in, document value out; every number is one of the consolidations'.
#pragma once

#include "core/documents/dailyreport.h"

namespace dophu
{

struct CampaignDay
{
    Day day;
    Counts counts;
    Sum district; // carried forward
    bool operator==(const CampaignDay &) const = default;
};

struct ClosingFacts
{
    Campaign campaign;
    Office office;
    Consolidation last;         // the day the report is about
    QVector<CampaignDay> days;  // from the first day of the campaign to that day, oldest first
    QHash<QString, int> missed; // by unit code: days without a report of its own, excused ones apart
    QVector<Picture> charts;    // already drawn; may be none
    Day signedOn;
    QString number;
    QString seal;
    QString difficulties;
    QString proposals;
};

Document draftClosingReport(const ClosingFacts &facts); // before the clerk's own words; see finishedpaper.h
Document composeClosingReport(const ClosingFacts &facts);

} // namespace dophu
