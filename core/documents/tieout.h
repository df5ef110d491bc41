// Tie-out (đối chiếu): reads a finished paper back and holds it against what it was to say: every word in its order, every
// cell of a table under its own column on its own row, the titles again on each page; and the document itself against the
// figures of the closed day. It knows the reading of a file, not how it was written; nothing here is rounded or repaired.
#pragma once

#include "core/coverage/consolidation.h"
#include "core/documents/document.h"
#include "core/documents/pdfreading.h"

namespace dophu
{

// The first place where paper and data differ; later ones follow from it.
struct Disagreement
{
    int page = 0; // from 1; 0 where there are no pages
    QString where;
    QString expected;
    QString found;
    bool operator==(const Disagreement &) const = default;
};
using Disagreements = QVector<Disagreement>;

// The text stands inside the page's margins; what stands outside them is its number and its foot.
Disagreements tieOutPdf(const Document &document, const PdfPaper &paper);
// bytes: a finished .docx; its pictures too, by their bytes and by what they say they show. Fails with CannotRead when it is
// none.
Result<Disagreements> tieOutDocx(const Document &document, const QByteArray &bytes);
// The rows are the units, the totals are their sums, the sentences say the totals. For reports of a day's figures.
Disagreements tieOutDay(const Document &document, const Consolidation &day);

} // namespace dophu
