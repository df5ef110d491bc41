#include "core/documents/reportissue.h"

#include "core/documents/paperkinds.h"

namespace dophu
{

bool isDayReport(const IssuedPaper &paper)
{
    const QStringList &names = paperKindNames();
    return paper.kind == names.at(int(PaperKind::Daily)) || paper.kind == names.at(int(PaperKind::Correction));
}

Result<Moment> reportIssuedAt(const Desk &desk, const DayState &state)
{
    if (!state.closed)
        return Moment();
    const auto papers = desk.issuedPapers();
    if (!papers)
        return tl::unexpected<Failure>(papers.error());
    Moment first;
    for (const IssuedPaper &paper : *papers) { // newest first
        if (paper.day == state.day && paper.seal == state.seal && isDayReport(paper))
            first = paper.at;
    }
    return first;
}

} // namespace dophu
