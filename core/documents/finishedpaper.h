// Finished paper: what a composed draft goes through before anybody sees it: the clerk's own sentences stand where the
// automatic ones stood, and every word of it has its tones in the place that the office chose. A draft keeps a paragraph for
// each sentence it could have, empty where the facts give nothing to say, so that a clerk's words always find their place.
#pragma once

#include "core/desk/paperedits.h"
#include "core/documents/document.h"
#include "core/text/toneplace.h"

#include <functional>
#include <optional>

namespace dophu
{

// What a paper says in one place, and what it would say by itself.
struct PaperSentence
{
    QString key;
    QString automatic;          // empty: the facts give nothing to say there
    std::optional<QString> own; // the clerk's
    bool stale = false;         // the numbers under the clerk's words have changed since
    bool operator==(const PaperSentence &) const = default;
};
// In the paper's order; words for a place that this paper no longer has stand last, stale.
QVector<PaperSentence> sentencesOf(const Document &draft, const PaperEdits &edits);

Document finishedPaper(Document draft, const PaperEdits &edits, TonePlace tones);

// Every text that is printed, in order, through the function.
void eachText(Document &document, const std::function<void(QString &)> &change);
QStringList textsOf(const Document &document);

} // namespace dophu
