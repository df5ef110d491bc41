// Issuing (ban hành): compose → write → read back and reconcile → measure → keep. Every step before the last is in memory,
// and the last is one transaction, so a paper is issued whole or not at all. What stands in the way is shown in place, not
// told as a failure: where paper and data differ, where the page breaks the decree.
#pragma once

#include "core/documents/lint.h"
#include "core/documents/ownfigures.h"
#include "core/documents/paperkinds.h"
#include "core/documents/tieout.h"
#include "core/domain/issuedpaper.h"

#include <functional>

namespace dophu
{

// Writes a document as "pdf", "docx" or "xlsx"; given from outside, because paper is drawn where there are fonts.
using PaperMaker = std::function<Result<QByteArray>(const Document &document, const QString &suffix)>;

struct IssueReport
{
    std::optional<IssuedPaper> paper; // empty when something stands in the way
    Document document;                // as it was made, with its number
    Disagreements differences;
    QVector<LintFinding> form;
    QVector<OwnFigures> doubts;
    bool pdfRead = false; // this build could read the PDF back
};

// What the register says of a paper is what stands on it: symbol, trích yếu, Kính gửi, signer; without files.
IssuedPaper registerEntryOf(const Document &document, PaperKind kind, Day day, const QString &unit, int number);

// The words a report that replaces an earlier version is made from: which paper, of what date, from what closing.
void replacing(const IssuedPaper &earlier, PaperWish &wish);

// The last report of the day that was issued, a replacement included; empty when none was.
Result<std::optional<IssuedPaper>> lastReportOf(const Desk &desk, Day day);

// As it would be issued: a daily report of a day that was issued from other figures before becomes that one's replacement
// (R10), and is told which it replaces. Other papers stay what they are.
Outcome becomeNextVersion(const Desk &desk, PaperKind &kind, Day day, PaperWish &wish);

// A paper as it would be issued, and what it is held against. A value: the desk is not needed again.
struct IssueTrial
{
    Document document;
    std::optional<Consolidation> figures; // of a report, of the day it is about
    QVector<OwnFigures> doubts;
};
Result<IssueTrial> trialOf(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish);

// What would stand in the way; nothing is kept and no number taken. The paper is empty. Runs on any thread, where its maker
// does.
Result<IssueReport> rehearseIssue(const IssueTrial &trial, const PaperMaker &make);

// An empty number takes the next one of the year. Reports want a closed day: DayNotClosed otherwise. BadInput: the number is
// no number, or given already; the daily report was issued from the same figures; a letter lacks what every letter has; a
// form, which is the unit's own paper, has no number of ours. Doubts stop nothing.
Result<IssueReport> issuePaper(Desk &desk, PaperKind kind, Day day, PaperWish wish, const PaperMaker &make);

} // namespace dophu
