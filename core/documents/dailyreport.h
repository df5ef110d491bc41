// The daily report (báo cáo ngày) to the department and the People's Committee: facts in, document value out.
// composeDailyReport is pure; it decides words and order, never ink. Official wording is content with golden tests.
// Every number in it is one of the consolidation's; nothing is computed from a rounded figure.
#pragma once

#include "core/coverage/pace.h"
#include "core/desk/office.h"
#include "core/desk/paperedits.h"
#include "core/documents/document.h"

#include <map>

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

// One unit whose figure of the day is no longer what an issued paper said.
struct CorrectedUnit
{
    QString unit;
    std::optional<Count> before; // empty: no figure then
    std::optional<Count> after;
    QString reason;
    QString who;
    bool operator==(const CorrectedUnit &) const = default;
};

// The paper that this one replaces (NĐ 30/2020, Điều 18: a mistake of content is replaced by a paper of equal form).
struct ReplacedReport
{
    QString number; // "57"
    QString symbol;
    Day signedOn;
    Sum before; // what it said of the whole
    QVector<CorrectedUnit> units; // official order
    bool operator==(const ReplacedReport &) const = default;
};

// A sentence that the clerk wrote otherwise, beside what the program said when it was written.
struct OwnSentence
{
    QString automatic;
    QString written;
    bool operator==(const OwnSentence &) const = default;
};

enum class DailySentence
{
    Opening,
    Reporting,
    Result,
    Certainty,
    Ranking,
    Outlook
};
inline constexpr int dailySentenceCount = 6;
using OwnSentences = std::map<DailySentence, OwnSentence>;

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
    std::optional<ReplacedReport> replaces; // version 2 and on
    OwnSentences own;                       // instead of the automatic ones
};

// What the report says there, and what it would say by itself.
struct SentenceState
{
    DailySentence sentence = DailySentence::Opening;
    QString automatic;           // empty: the day gives nothing to say there
    std::optional<QString> own;  // the clerk's
    bool stale = false;          // the numbers under the clerk's words have changed since
    bool operator==(const SentenceState &) const = default;
};
QVector<SentenceState> sentencesOf(const DailyReportFacts &facts);

// "Kết quả triển khai cài đặt ứng dụng … (tính đến 14h00 ngày 19/8/2020)", one entry a line.
QStringList dailyReportSubject(const Campaign &campaign, Day day);

// "result": by what name a sentence of the draft is edited.
QString keyOf(DailySentence sentence);
PaperEdits editsOf(const OwnSentences &own);
// Before the clerk's own words; see finishedpaper.h.
Document draftDailyReport(const DailyReportFacts &facts);
Document composeDailyReport(const DailyReportFacts &facts);

} // namespace dophu
