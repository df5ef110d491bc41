// Tone place (chỗ đặt dấu thanh): Vietnamese writes the tone of an open oa, oe, uy either on the second vowel, "hoá, khoẻ,
// uỷ", or on the first, "hóa, khỏe, ủy". Both are official (Nghị định 30/2020/NĐ-CP itself writes both); one paper keeps to
// one. Only the place moves, never the tone, the letters or their case; what has one place only ("hoàn", "quý", "của",
// "thuở") stays.
#pragma once

#include <QStringList>
#include <optional>

namespace dophu
{

enum class TonePlace
{
    SecondVowel, // "hoá, khoẻ, uỷ"
    FirstVowel,  // "hóa, khỏe, ủy"
    AsOrdered    // "hoá, khoẻ" but "ủy": as the order itself writes, "Ủy ban nhân dân huyện Hướng Hoá"
};

// Composed text (NFC) comes back composed; other text as it came.
QString withTonesAt(TonePlace place, const QString &text);

// The rhyme whose tone this word writes and where: {"oa", SecondVowel} for "Hoá"; nothing for a word that has no choice.
struct ToneSpelling
{
    QString rhyme; // "oa", "oe", "uy"
    TonePlace place = TonePlace::SecondVowel; // never AsOrdered
    bool operator==(const ToneSpelling &) const = default;
};
std::optional<ToneSpelling> toneSpellingOf(QStringView word);

// Words of the text that write a rhyme in both places, as they stand, each once: "Văn hoá … Văn hóa" → {"hoá", "hóa"}.
QStringList mixedToneWords(const QStringList &texts);

// Where the texts write a rhyme in both places, this one place for it; a rhyme written in one way alone stays as it is.
QStringList withTonesAgreed(TonePlace place, const QStringList &texts);

} // namespace dophu
