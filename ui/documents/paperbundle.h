// Paper bundle (trọn bộ): one paper as everything that leaves the office: PDF, Word and Excel, an e-mail draft with the
// three, and the pages on a printer. All of it has the same figures, because all of it is made from one document: the one
// that was issued, where the office issues first. Files stand in the folder all or none, and nothing is issued before the
// folder has shown that it takes files.
#pragma once

#include "core/documents/issuing.h"

#include <QStringList>
#include <functional>

namespace dophu
{

class Printing;

struct BundleWish
{
    QString folder;
    bool issue = true; // give it a number and keep it first; what is kept already from the same figures is taken as it is
    bool print = true;
    QString printer; // by name
    int copies = 1;
    bool operator==(const BundleWish &) const = default;
};

struct BundleMade
{
    bool stopped = false;              // by the person, before anything was issued or written
    std::optional<IssueReport> report; // what stands in the way of issuing, then nothing is written; else what was issued
    QString number;                    // "05/BC-VHTT"; empty for a draft
    QStringList paths;                 // the files, the e-mail draft last
    bool mailHasNoAddress = false;     // nobody in Kính gửi has an e-mail address in the settings
    int pages = 0;                     // of one printed copy; 0: nothing was printed
    std::optional<Failure> notWritten; // what was issued is kept all the same, and nothing was printed
    std::optional<Failure> notPrinted; // the files are there all the same
    bool changedSinceIssue = false;    // what would be printed is no longer what was kept, so it was not printed
};

// Called before each of bundleSteps steps, from 0; false: stop. What has begun to leave the office is not stopped any more.
using GoOn = std::function<bool(int step)>;
inline constexpr int bundleSteps = 6;

// The paper of the same day, kind and unit that was issued from the day's present figures; empty when there is none.
Result<std::optional<IssuedPaper>> issuedFromTheseFigures(const Desk &desk, PaperKind kind, Day day, const QString &unit);

// Whether papers of this kind get a number at all: a form does not.
bool isNumbered(PaperKind kind);
// Whether it is made from a closed day's figures only.
bool wantsClosedDay(PaperKind kind);

// Fails as composing, issuing and writing do.
Result<BundleMade> makeBundle(Desk &desk, PaperKind kind, Day day, const PaperWish &paper, const BundleWish &wish,
                              Printing &printing, const GoOn &goOn);

} // namespace dophu
