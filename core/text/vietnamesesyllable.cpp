#include "core/text/vietnamesesyllable.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>

namespace dophu
{

namespace
{

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.cbegin(), list.cend());
}

const QSet<QString> &rhymes()
{
    static const QSet<QString> all = wordSet(
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch "
        "êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh "
        "oao "
        "oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn "
        "ơp "
        "ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh "
        "uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu");
    return all;
}

// Longest first: "ngh" before "ng" before "n".
const QStringList &beginnings()
{
    static const QStringList all =
        QStringLiteral("ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p q r s t v x").split(u' ');
    return all;
}

constexpr std::array<char16_t, 5> tones{u'\u0300', u'\u0301', u'\u0303', u'\u0309', u'\u0323'};

bool isRhyme(const QString &rest)
{
    return rhymes().contains(rest);
}

bool isBody(const QString &body)
{
    if (isRhyme(body))
        return true;
    for (const QString &beginning : beginnings()) {
        if (!body.startsWith(beginning))
            continue;
        const QString rest = body.mid(beginning.size());
        if (isRhyme(rest))
            return true;
        // "gì", "giếng" write the i once; "quốc", "quăng" give the u to the beginning.
        if (beginning == QLatin1String("gi") && (rest.isEmpty() || isRhyme(u'i' + rest)))
            return true;
    }
    return false;
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    constexpr qsizetype longest = 7; // "nghiêng"
    QString body;
    int toneCount = 0;
    char16_t tone = 0;
    for (const QChar sign : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (std::find(tones.cbegin(), tones.cend(), sign.unicode()) == tones.cend()) {
            body.append(sign);
            continue;
        }
        tone = sign.unicode();
        ++toneCount;
    }
    body = body.normalized(QString::NormalizationForm_C);
    if (toneCount > 1 || body.isEmpty() || body.size() > longest)
        return false;
    const bool stopped =
        body.endsWith(u'c') || body.endsWith(u'p') || body.endsWith(u't') || body.endsWith(QLatin1String("ch"));
    if (stopped && tone != 0 && tone != u'\u0301' && tone != u'\u0323')
        return false; // only the sharp and the heavy tone before a stop
    return isBody(body);
}

double vietnameseShare(QStringView text)
{
    qsizetype marked = 0;
    qsizetype right = 0;
    qsizetype start = 0;
    const auto endWord = [&](qsizetype end) {
        const QStringView word = text.mid(start, end - start);
        start = end + 1;
        if (std::all_of(word.cbegin(), word.cend(), [](QChar sign) { return sign.unicode() < 0x80; }))
            return;
        ++marked;
        right += isVietnameseSyllable(word) ? 1 : 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool within = sign.unicode() >= 0x80 ? !sign.isSpace() : sign.isLetter();
        if (!within)
            endWord(i);
    }
    endWord(text.size());
    return marked == 0 ? 1 : double(right) / double(marked);
}

} // namespace dophu
