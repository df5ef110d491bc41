// Vietnamese syllable: whether a written word can be one. Vietnamese has few beginnings and few rhymes, so text read in the
// wrong encoding shows at once. Used to choose between encodings, never to correct anybody's spelling.
#pragma once

#include <QStringView>

namespace dophu
{

// A beginning, a rhyme and at most one tone, in any case; "A", "Xy" and "uỷ" are syllables.
bool isVietnameseSyllable(QStringView word);

// Of the words with letters beyond plain Latin, how many can be Vietnamese syllables: 0 … 1; 1 when there is no such word.
double vietnameseShare(QStringView text);

} // namespace dophu
