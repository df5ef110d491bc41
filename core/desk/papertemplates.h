// Paper templates (mẫu văn bản): what an office words its own way on the papers this program composes: the lines of the
// letterhead, the symbol of its letters, Nơi nhận of each kind, the fixed sentences, the place of the tones. They are part of
// the office's settings, so each saving is a version, and what left the office names the version it was made with.
// A sentence holds places such as {ngay} that are filled in from the facts; a place nobody can fill is refused when it is
// saved and never printed.
#pragma once

#include "core/text/toneplace.h"

#include <QHash>
#include <QMap>
#include <QVector>

namespace dophu
{

struct PaperTemplates
{
    QStringList superiorLines; // cơ quan chủ quản as it breaks on paper; empty: the office's name for it
    QStringList issuerLines;   // cơ quan ban hành likewise
    QString letterSymbol;      // of a công văn, "VHTT"; empty: the report's symbol without its type code
    TonePlace tones = TonePlace::AsOrdered;
    QMap<QString, QStringList> copies;  // Nơi nhận by kind of paper, without Lưu; a kind that is not there: the office's list
    QMap<QString, QString> wordings;    // by key; what is not there: the standard sentence
    bool operator==(const PaperTemplates &) const = default;
};

// A sentence that an office may word otherwise.
struct Wording
{
    QString key;        // "daily.opening"
    QString standard;   // with its places
    QStringList places; // that may stand in it: "{ngay}"
    bool endsPaper = false; // the last of the text: ends with "./." (Mục II.6)
};
const QVector<Wording> &wordings();
const Wording *wordingCalled(const QString &key);
inline constexpr qsizetype longestWording = 600; // letters: half a page
inline constexpr qsizetype longestPaperLine = 120;
inline constexpr qsizetype mostCopyPlaces = 25;

// The kinds that have Nơi nhận of their own: "daily", "reminder", "closing".
const QStringList &kindsWithCopies();

// The office's sentence where it has a sound one, the standard otherwise, with the places filled in. What is filled in is
// never looked at for places again.
QString worded(const PaperTemplates &templates, const QString &key, const QHash<QString, QString> &places);

enum class TemplateFault
{
    Empty,        // nothing is left to print
    TooLong,      // detail: letters allowed
    UnknownPlace, // detail: "{ngya}"
    LoneBrace,    // "{" or "}" that belongs to no place
    NotOneLine,   // a line break or a control character
    NoEnd,        // the last sentence lacks "./."
    EarlyEnd,     // "./." within a sentence that does not end the paper
    NotASymbol,   // the letter symbol holds what a symbol may not: only capitals, digits, "-", "&"
    TooMany       // Nơi nhận; detail: how many are allowed
};
struct TemplateProblem
{
    QString field; // a wording's key; "superior", "issuer", "letter_symbol", "copies.daily"
    TemplateFault fault{};
    QString detail;
    bool operator==(const TemplateProblem &) const = default;
};
QVector<TemplateProblem> problemsOf(const PaperTemplates &templates);
std::optional<TemplateProblem> problemOfWording(const Wording &wording, const QString &text);

} // namespace dophu
