// Doubtful words: what a text says of its own figures so that they do not count yet: a guess, hearsay, a denial, an
// example, a draft, a part of the unit. One list for messages, titles, cells and notes, so that "tạm tính" means the same
// wherever an office writes it.
#pragma once

#include "core/intake/foundvalue.h"

namespace dophu
{

// text: keys without marks parted by blanks (plainText(), or the name key of a cell); digits and "#" both stand for numbers.
// None, NotCertain or Partial.
IntakeReason doubtOfWords(const QString &text);

} // namespace dophu
