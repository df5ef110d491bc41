// Numbers in words, as Vietnamese offices write them beside the digits or in their place: "hai trăm linh chín", "ba mươi
// bảy", "một nghìn ba trăm". With or without marks; a word that carries other marks ("nam" is năm, "nấm" is not) is none.
#pragma once

#include "core/text/unitmentions.h"

#include <optional>

namespace dophu
{

struct NumberInWords
{
    qint64 value = 0;
    qsizetype words = 0;
    bool compound = false; // more than one digit's word: sure to be a number even where no unit word follows
    bool rounded = false;  // "một nghìn hai", "hai nghìn": spoken, not counted
    bool operator==(const NumberInWords &) const = default;
};

// The longest number that starts at the word.
std::optional<NumberInWords> numberInWords(const QVector<WrittenWord> &words, qsizetype first);

} // namespace dophu
