// Own figures: numbers in a sentence that a clerk wrote and that nothing else of the paper says. They may be right, a count
// of hamlets or of loudspeakers, or a slip; the program cannot know, so whoever issues is told.
#pragma once

#include "core/documents/finishedpaper.h"

namespace dophu
{

struct OwnFigures
{
    QString key; // of the sentence
    QString words;
    QStringList figures; // as they are written: "899", "71,38%", "20/8"
    bool operator==(const OwnFigures &) const = default;
};

// paper: as it was finished, with the clerk's sentences in it. sentences: of that paper.
QVector<OwnFigures> ownFiguresOf(const Document &paper, const QVector<PaperSentence> &sentences);

} // namespace dophu
