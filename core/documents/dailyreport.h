// The daily report (báo cáo ngày) to the department and the People's Committee: facts in, document value out.
// composeDailyReport is pure; it decides words and order, never ink. Official wording is content with golden tests.
// Every number in it is one of the consolidation's; nothing is computed from a rounded figure.
#pragma once

#include "core/coverage/pace.h"
#include "core/desk/office.h"
#include "core/documents/document.h"

namespace dophu
{

// Báo bù: a number for an earlier, closed day that arrived after that closing.
struct EarlierReport
{
    QString unit;
    Day day;
    Count installed;
    Moment received;
    bool operator==(const EarlierReport &) const = default;
};

struct DailyReportFacts
{
    Campaign campaign;
    Office office;
    Consolidation day;
    std::optional<Consolidation> dayBefore; // the frozen or live figures of the day before, when inside the campaign
    Pace pace;
    Day signedOn;
    QString number;       // "57"; empty: a draft leaves room for it
    bool closed = false;  // an open day's report is a draft and says so nowhere but in the window
    QString seal;         // 8 characters, empty while open
    QString difficulties; // section 4, the clerk's own words, a paragraph a line; empty: a neutral sentence
    QString proposals;    // section 5
    QVector<EarlierReport> lateForEarlierDays;
};

// "Kết quả triển khai cài đặt ứng dụng … (tính đến 14h00 ngày 19/8/2020)", one entry a line.
QStringList dailyReportSubject(const Campaign &campaign, Day day);

Document composeDailyReport(const DailyReportFacts &facts);

} // namespace dophu
