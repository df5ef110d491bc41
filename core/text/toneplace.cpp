#include "core/text/toneplace.h"

#include <QHash>
#include <QSet>
#include <array>

namespace dophu
{

namespace
{

struct ToneRhyme
{
    QString letters;   // "oa"
    QString onFirst;   // of each tone, the first vowel that bears it: "òóỏõọ"
    QString onSecond;  // "àáảãạ"
};

const std::array<ToneRhyme, 3> &toneRhymes()
{
    static const std::array<ToneRhyme, 3> rhymes{
        {{QStringLiteral("oa"), QStringLiteral("òóỏõọ"), QStringLiteral("àáảãạ")},
         {QStringLiteral("oe"), QStringLiteral("òóỏõọ"), QStringLiteral("èéẻẽẹ")},
         {QStringLiteral("uy"), QStringLiteral("ùúủũụ"), QStringLiteral("ỳýỷỹỵ")}}};
    return rhymes;
}

QChar inCaseOf(QChar model, QChar letter)
{
    return model.isUpper() ? letter.toUpper() : letter.toLower();
}

struct SpelledTone
{
    const ToneRhyme *rhyme = nullptr;
    TonePlace place = TonePlace::SecondVowel;
    qsizetype tone = 0; // which of the five
};

// The last two letters of a word, when they are an open rhyme with one tone. The u of "qu" belongs to the consonant.
std::optional<SpelledTone> spelledTone(QStringView word)
{
    if (word.size() < 2)
        return std::nullopt;
    const QChar first = word.at(word.size() - 2).toLower();
    const QChar second = word.back().toLower();
    const QChar before = word.size() > 2 ? word.at(word.size() - 3).toLower() : QChar();
    for (const ToneRhyme &rhyme : toneRhymes()) {
        if (before == u'q' && rhyme.letters.at(0) == u'u')
            continue;
        if (const qsizetype tone = rhyme.onFirst.indexOf(first); tone >= 0 && second == rhyme.letters.at(1))
            return SpelledTone{&rhyme, TonePlace::FirstVowel, tone};
        if (const qsizetype tone = rhyme.onSecond.indexOf(second); tone >= 0 && first == rhyme.letters.at(0))
            return SpelledTone{&rhyme, TonePlace::SecondVowel, tone};
    }
    return std::nullopt;
}

void moveTone(QString &text, qsizetype end, const SpelledTone &spelled, TonePlace place)
{
    const QChar first = text.at(end - 2);
    const QChar second = text.at(end - 1);
    const bool onFirst = place == TonePlace::FirstVowel;
    text[end - 2] = inCaseOf(first, onFirst ? spelled.rhyme->onFirst.at(spelled.tone) : spelled.rhyme->letters.at(0));
    text[end - 1] = inCaseOf(second, onFirst ? spelled.rhyme->letters.at(1) : spelled.rhyme->onSecond.at(spelled.tone));
}

// The one place that a style gives a rhyme.
TonePlace placeFor(TonePlace style, const QString &rhyme)
{
    if (style != TonePlace::AsOrdered)
        return style;
    return rhyme == QLatin1String("uy") ? TonePlace::FirstVowel : TonePlace::SecondVowel;
}

// Calls with each word's begin and end.
template <class F> void eachWord(const QString &text, F use)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool within = i < text.size() && (text.at(i).isLetter() || text.at(i).isMark());
        if (within)
            continue;
        if (i - start >= 2)
            use(start, i);
        start = i + 1;
    }
}

QSet<QString> mixedRhymes(const QStringList &texts)
{
    QHash<QString, int> seen; // a bit for each place
    for (const QString &text : texts) {
        eachWord(text, [&](qsizetype start, qsizetype end) {
            if (const auto spelled = spelledTone(QStringView(text).mid(start, end - start)))
                seen[spelled->rhyme->letters] |= spelled->place == TonePlace::FirstVowel ? 1 : 2;
        });
    }
    QSet<QString> mixed;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (it.value() == 3)
            mixed.insert(it.key());
    }
    return mixed;
}

// only: empty means every rhyme.
QString placed(TonePlace place, const QString &text, const QSet<QString> *only)
{
    QString moved = text;
    eachWord(text, [&](qsizetype start, qsizetype end) {
        const auto spelled = spelledTone(QStringView(text).mid(start, end - start));
        if (!spelled || (only && !only->contains(spelled->rhyme->letters)))
            return;
        const TonePlace wanted = placeFor(place, spelled->rhyme->letters);
        if (spelled->place != wanted)
            moveTone(moved, end, *spelled, wanted);
    });
    return moved;
}

} // namespace

QString withTonesAt(TonePlace place, const QString &text)
{
    return placed(place, text, nullptr);
}

std::optional<ToneSpelling> toneSpellingOf(QStringView word)
{
    const auto spelled = spelledTone(word);
    if (!spelled)
        return std::nullopt;
    return ToneSpelling{spelled->rhyme->letters, spelled->place};
}

QStringList mixedToneWords(const QStringList &texts)
{
    const QSet<QString> mixed = mixedRhymes(texts);
    QStringList words;
    if (mixed.isEmpty())
        return words;
    for (const QString &text : texts) {
        eachWord(text, [&](qsizetype start, qsizetype end) {
            const QString word = text.mid(start, end - start);
            const auto spelled = spelledTone(word);
            if (spelled && mixed.contains(spelled->rhyme->letters) && !words.contains(word))
                words.append(word);
        });
    }
    return words;
}

QStringList withTonesAgreed(TonePlace place, const QStringList &texts)
{
    const QSet<QString> mixed = mixedRhymes(texts);
    QStringList agreed;
    for (const QString &text : texts)
        agreed.append(mixed.isEmpty() ? text : placed(place, text, &mixed));
    return agreed;
}

} // namespace dophu
