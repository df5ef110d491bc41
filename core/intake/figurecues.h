// Figure cues: the phrases that say what a number beside them is, as tables. Keys without marks; "@" stands for a unit, "%"
// for a percentage, "#" for a date or a time, "(" for a parenthesis, "bluezone" for the campaign's own short name.
#pragma once

#include "core/intake/figureroles.h"

#include <QSet>
#include <QStringList>

namespace dophu
{

struct FigureCue
{
    FigureRole role = FigureRole::Unexplained;
    qsizetype end = -1;
    qsizetype length = 0;
    QString phrase;
};

// The phrase that ends nearest to the end of `words`, the longest of those. weak: those that decide only where nothing else
// does.
FigureCue nearestLeftCue(const QStringList &words, bool weak);
// The longest phrase that `words` begin with.
FigureCue leadingRightCue(const QStringList &words);

const QSet<QString> &fillerWords();  // say nothing of their own
const QSet<QString> &measureWords(); // "máy", "người": what is counted
const QSet<QString> &measurePairs(); // "điện thoại", "đồng chí"

} // namespace dophu
