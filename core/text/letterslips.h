// Letter slips: how far two written names are apart, and what tells at a glance that they are far apart. A name is looked
// for among a thousand others, so that nearly all of them must be told apart without comparing them letter by letter.
#pragma once

#include <QString>

#include <bit>

namespace dophu
{

// Fewest letters to insert, drop or exchange, given up beyond `most`: most + 1.
int lettersApart(const QString &a, const QString &b, int most);
// The same with two neighbours that are swapped as one slip.
int slipsApart(const QString &a, const QString &b, int most);
// Whether words, parted by one blank, stand in the text as whole words.
bool containsWords(const QString &text, const QString &words);

// One bit for each letter in it.
quint32 letterBits(const QString &key);

// Each slip adds or takes away at most two letters of the kinds that occur.
inline bool mayBeWithin(quint32 a, quint32 b, int most)
{
    return std::popcount(a ^ b) <= 2 * most;
}

// What holds a text holds its letters.
inline bool mayHold(quint32 whole, quint32 part)
{
    return (part & ~whole) == 0;
}

} // namespace dophu
