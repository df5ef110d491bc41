#include "core/documents/reportissue.h"

#include "core/documents/paperkinds.h"

namespace dophu
{

Result<Moment> reportIssuedAt(const Desk &desk, const DayState &state)
{
    if (!state.closed)
        return Moment();
    const auto papers = desk.issuedPapers();
    if (!papers)
        return tl::unexpected<Failure>(papers.error());
    const QStringList &names = paperKindNames();
    const QStringList reports{names.at(int(PaperKind::Daily)), names.at(int(PaperKind::Correction))};
    Moment first;
    for (const IssuedPaper &paper : *papers) { // newest first
        if (paper.day == state.day && paper.seal == state.seal && reports.contains(paper.kind))
            first = paper.at;
    }
    return first;
}

} // namespace dophu
