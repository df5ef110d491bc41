// Doubtful words: what a text says of its own figures so that they do not count yet: a guess, hearsay, a denial, an
// example, a draft, a part of the unit. All such lists stand here: what a sentence may say, what a note, what a title.
#pragma once

#include "core/intake/foundvalue.h"

namespace dophu
{

// text: keys without marks parted by blanks (plainText(), or the name key of a cell); digits and "#" both stand for numbers.
// None, NotCertain or Partial.
IntakeReason doubtOfWords(const QString &text);
// As written, in a cell or a note: "dự kiến", "ước tính", "tạm tính", "chưa chính thức": Approximate; "chưa tính thôn 3",
// "mới được 3/6 thôn": Partial.
IntakeReason doubtInWords(const QString &text);
// A title or the name of a sheet or file: "SỐ LIỆU DỰ KIẾN", "BẢN NHÁP". A sentence about a plan is none.
IntakeReason doubtInTitle(const QString &text);

} // namespace dophu
