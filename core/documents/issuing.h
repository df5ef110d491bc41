// Issuing (ban hành): compose → write → read back and reconcile → measure → keep. Every step before the last is in memory,
// and the last is one transaction, so a paper is issued whole or not at all. What stands in the way is shown in place, not
// told as a failure: where paper and data differ, where the page breaks the decree.
#pragma once

#include "core/documents/lint.h"
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
    Disagreements differences;
    QVector<LintFinding> form;
    bool pdfRead = false; // this build could read the PDF back
};

// What would stand in the way; nothing is kept and no number taken. The paper is empty.
Result<IssueReport> rehearseIssue(const Desk &desk, PaperKind kind, Day day, const PaperWish &wish, const PaperMaker &make);

// An empty number takes the next one of the year. Reports want a closed day: DayNotClosed otherwise. BadInput: the number is
// no number, or given already. A report of a day that was issued before becomes its next version.
Result<IssueReport> issuePaper(Desk &desk, PaperKind kind, Day day, PaperWish wish, const PaperMaker &make);

} // namespace dophu
