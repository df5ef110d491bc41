// Raw telex: what is left on the screen when a Vietnamese keyboard is switched off ("xax Huwowngs Taan" for "xã Hướng
// Tân"). Told apart by spelling alone: the word is no Vietnamese syllable as it stands, and is one when its keys are read
// as telex. Words of other languages and names without marks stay as they are.
#pragma once

#include <QString>
#include <QStringView>

namespace dophu
{

// Of a word without marks in lower case: initial, vowels and final that go together in Vietnamese.
bool isPlainSyllable(QStringView word);
// The syllable that was meant, decomposed, or the word itself.
QString fromRawTelex(QStringView word);

} // namespace dophu
