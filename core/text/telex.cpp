#include "core/text/telex.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

constexpr std::array initials{"ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d",
                              "g",   "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v",  "x", ""};
constexpr std::array finals{"ch", "ng", "nh", "c", "m", "n", "p", "t", ""};
constexpr std::array vowels{"a",   "e",   "i",   "o",   "u",   "y",   "ai",  "ao",  "au",  "ay",  "eo",  "eu", "ia",
                            "ie",  "iu",  "oa",  "oe",  "oi",  "oo",  "ua",  "ue",  "ui",  "uo",  "uu",  "uy", "ye",
                            "ieu", "oai", "oay", "oeo", "uay", "uoi", "uou", "uya", "uye", "uyu", "yeu", "uoa"};

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouy").contains(letter);
}

struct Tone
{
    char key;
    char16_t mark;
};
constexpr std::array<Tone, 5> telexTones{{{'s', 0x0301}, {'f', 0x0300}, {'r', 0x0309}, {'x', 0x0303}, {'j', 0x0323}}};

// Doubled letters and w as the letters they make; the tone's key has already been taken out.
QString withLetters(const QString &keys)
{
    QString made;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QChar key = keys.at(i);
        const QChar next = i + 1 < keys.size() ? keys.at(i + 1) : QChar();
        if (key == u'd' && next == u'd') {
            made.append(QChar(0x0111));
            ++i;
        } else if (key == next && (key == u'a' || key == u'e' || key == u'o')) {
            made.append(key).append(QChar(0x0302));
            ++i;
        } else if (key == u'w') {
            if (made.endsWith(QStringLiteral("uo")))
                made.insert(made.size() - 1, QChar(0x031B));
            if (made.isEmpty() || !isVowel(made.back()))
                made.append(u'u');
            made.append(made.endsWith(u'a') ? QChar(0x0306) : QChar(0x031B));
        } else {
            made.append(key);
        }
    }
    return made;
}

QString plainOf(const QString &made)
{
    QString plain;
    for (const QChar sign : made) {
        if (sign == QChar(0x0111))
            plain.append(u'd');
        else if (!sign.isMark())
            plain.append(sign);
    }
    return plain;
}

} // namespace

bool isPlainSyllable(QStringView word)
{
    for (const char *initial : initials) {
        const QString head = QLatin1String(initial);
        if (!word.startsWith(head))
            continue;
        const QStringView rest = word.mid(head.size());
        for (const char *final : finals) {
            const QString tail = QLatin1String(final);
            if (!rest.endsWith(tail))
                continue;
            const QStringView middle = rest.chopped(tail.size());
            if (std::any_of(vowels.begin(), vowels.end(), [&](const char *vowel) { return middle == QLatin1String(vowel); }))
                return true;
        }
        if (head == u"gi" && (rest.isEmpty() || rest == u"n" || rest == u"m"))
            return true;
    }
    return false;
}

QString fromRawTelex(QStringView word)
{
    const QString keys = word.toString().toLower();
    constexpr qsizetype longest = 10;
    const bool latin = std::all_of(keys.begin(), keys.end(), [](QChar key) { return key >= u'a' && key <= u'z'; });
    if (keys.size() < 2 || keys.size() > longest || !latin || isPlainSyllable(keys))
        return word.toString();
    for (qsizetype i = keys.size() - 1; i > 0; --i) {
        const auto tone =
            std::find_if(telexTones.begin(), telexTones.end(), [&](const Tone &one) { return keys.at(i) == QLatin1Char(one.key); });
        if (tone == telexTones.end() || std::none_of(keys.begin(), keys.begin() + i, isVowel)
            || std::any_of(keys.begin() + i, keys.end(), isVowel))
            continue; // struck behind the vowels
        const QString made = withLetters(QString(keys).remove(i, 1));
        if (!isPlainSyllable(plainOf(made)))
            continue;
        qsizetype at = made.size();
        while (at > 0 && !isVowel(made.at(at - 1)) && !made.at(at - 1).isMark())
            --at;
        return QString(made).insert(at, QChar(tone->mark));
    }
    const QString made = withLetters(keys);
    return made != keys && isPlainSyllable(plainOf(made)) ? made : word.toString();
}

} // namespace dophu
