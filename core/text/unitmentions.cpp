#include "core/text/unitmentions.h"
#include "core/text/mentionfinder.h"
#include "core/text/namekey.h"
#include "core/text/telex.h"

#include <algorithm>

namespace dophu
{

QString joinedKeys(const QVector<WrittenWord> &words, qsizetype first, qsizetype count, QString WrittenWord::*key)
{
    QStringList parts;
    for (qsizetype i = first; i < first + count; ++i)
        parts.append(words.at(i).*key);
    return parts.join(u' ');
}

qsizetype nameReach(const QVector<WrittenWord> &words, qsizetype first)
{
    constexpr qsizetype longest = 14;
    qsizetype count = 1;
    while (count < longest && first + count < words.size() && words.at(first + count).before != WrittenWord::Hard)
        ++count;
    return count;
}

bool isCommuneHead(const QVector<WrittenWord> &words, qsizetype at, qsizetype *length)
{
    const QString &plain = words.at(at).plain;
    const bool two = at + 1 < words.size() && words.at(at + 1).before != WrittenWord::Hard;
    if (two && plain == u"thi" && words.at(at + 1).plain == u"tran") {
        *length = 2;
        return true;
    }
    *length = 1;
    return plain == u"xa" || plain == u"x" || plain == u"phuong" || plain == u"ubndx";
}

QVector<UnitMention> MentionFinder::run()
{
    findExact();
    widenSubUnits();
    findHeads();
    findSlips();
    checkSurroundings();
    std::sort(m_found.begin(), m_found.end(), [](const UnitMention &a, const UnitMention &b) { return a.first < b.first; });
    return m_found;
}

bool MentionFinder::isFree(qsizetype first, qsizetype count) const
{
    return std::none_of(m_found.begin(), m_found.end(),
                        [&](const UnitMention &one) { return first < one.first + one.count && one.first < first + count; });
}

std::optional<UnitMention> MentionFinder::exactAt(qsizetype first, qsizetype count) const
{
    UnitMention mention;
    mention.first = first;
    mention.count = count;
    const QString plain = joinedKeys(m_words, first, count, &WrittenWord::plain);
    if (const auto learned = m_learned.constFind(plain); learned != m_learned.constEnd()) {
        mention.match = {UnitMatch::Kind::Sure, UnitMatch::Ground::Name, *learned, {}};
        mention.how = UnitMention::Learned;
        return mention;
    }
    mention.match = m_matcher.matchKeys(joinedKeys(m_words, first, count, &WrittenWord::spelled), plain);
    if (mention.match.kind == UnitMatch::Kind::Unknown)
        return std::nullopt;
    if (mention.match.ground == UnitMatch::Ground::Code)
        mention.how = UnitMention::ByCode;
    return mention;
}

void MentionFinder::findExact()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!m_matcher.mayBegin(m_words.at(i).plain) && m_learned.isEmpty())
            continue;
        for (qsizetype count = nameReach(m_words, i); count > 0; --count) {
            if (!m_matcher.mayEnd(m_words.at(i + count - 1).plain) && m_learned.isEmpty())
                continue;
            std::optional<UnitMention> mention = exactAt(i, count);
            if (!mention)
                continue;
            mention->bare = isBare(*mention);
            if (mention->bare && isPersonOrWord(*mention))
                break;
            m_found.append(*mention);
            i += count - 1;
            break;
        }
    }
}

bool MentionFinder::isBare(const UnitMention &mention) const
{
    if (mention.how != UnitMention::ByName)
        return false;
    const WrittenWord &word = m_words.at(mention.first);
    const bool marked = joinedKeys(m_words, mention.first, mention.count, &WrittenWord::plain)
                        != joinedKeys(m_words, mention.first, mention.count, &WrittenWord::spelled);
    if (mention.count == 1)
        return isPlainSyllable(word.plain);
    return mention.count == 2 && !word.capital && (marked || textHasCapitals()) && !isHead(word.plain);
}

bool MentionFinder::textHasCapitals() const
{
    return std::count_if(m_words.begin(), m_words.end(), [](const WrittenWord &word) { return word.capital; }) > 1;
}

// "Em Thuận", "Hồ Văn Xy", "hoan thanh", "Thanh Hải", "em thống kê được".
bool MentionFinder::isPersonOrWord(const UnitMention &mention) const
{
    const qsizetype after = mention.first + mention.count;
    if (after < m_words.size() && m_words.at(after).before == WrittenWord::Blank) {
        const WrittenWord &next = m_words.at(after);
        const bool goesOn = next.capital && m_words.at(mention.first).capital && !isNumber(next.plain) && !isShout();
        const bool otherwise = next.spelled != next.plain && !mayFollowName(next) // "Ván" is not "vẫn"
                               && (next.capital || !textHasCapitals());
        const bool ordinary = (!stopWords().contains(next.plain) || otherwise) && !isNumber(next.plain);
        if (ordinary && (goesOn || mention.count == 1))
            return true;
    }
    if (mention.first == 0)
        return false;
    const WrittenWord &first = m_words.at(mention.first);
    const WrittenWord &before = m_words.at(mention.first - 1);
    if (first.before == WrittenWord::Hard || isNumber(before.plain))
        return false;
    // "em thống kê được": said of what was done.
    static const QSet<QString> doers = keySet("em anh chi minh toi da dang se duoc de chua vua");
    if (isNow(mention.first - 1))
        return false;
    if (mention.count > 1)
        return !leadWords().contains(before.plain) || (!isCommune(mention) && doers.contains(before.plain));
    return kinWords().contains(before.plain) || !leadWords().contains(before.plain);
}

// "hiện Xy 158"; never "thực hiện", "chị Hiền".
bool MentionFinder::isNow(qsizetype at) const
{
    static const QSet<QString> pairs = keySet("thuc phat xuat the bieu");
    return m_words.at(at).spelled == nameKey(u"hiện", Marks::Kept) && (at == 0 || !pairs.contains(m_words.at(at - 1).plain));
}

bool MentionFinder::isShout() const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [](const WrittenWord &word) { return word.upper || isNumber(word.plain); });
}

QVector<WrittenWord> wordsOf(const QString &text)
{
    QVector<WrittenWord> words;
    WrittenWord::Gap gap = WrittenWord::Hard;
    const auto isPartOfWord = [&](qsizetype i) { return text.at(i).isLetterOrNumber() || text.at(i).isMark(); };
    for (qsizetype i = 0; i < text.size();) {
        if (!isPartOfWord(i)) {
            const QChar sign = text.at(i++);
            const bool soft = QStringLiteral(".-–&/'’_").contains(sign);
            if (!sign.isSpace() || sign == u'\t' || sign == u'\n')
                gap = std::max(gap, soft ? WrittenWord::Soft : WrittenWord::Hard);
            // A full stop ends a name unless it ends an abbreviation.
            if (gap == WrittenWord::Soft && QStringLiteral("-–").contains(sign) && i > 1 && text.at(i - 2).isSpace())
                gap = WrittenWord::Dash;
            if (sign == u'.' && i < text.size() && text.at(i).isSpace() && !words.isEmpty() && words.last().length > 3
                && words.last().start + words.last().length == i - 1)
                gap = WrittenWord::Hard;
            continue;
        }
        WrittenWord word;
        word.start = i;
        while (i < text.size() && isPartOfWord(i))
            ++i;
        word.length = i - word.start;
        const QString written = text.mid(word.start, word.length);
        word.at = word.start > 0 && text.at(word.start - 1) == u'@';
        word.capital = written.front().isUpper();
        word.upper = written == written.toUpper() && word.capital;
        const auto capitals = std::count_if(written.begin(), written.end(), [](QChar sign) { return sign.isUpper(); });
        word.mixed = capitals > 1 && !word.upper;
        const QString meant = fromRawTelex(written);
        word.plain = nameKey(meant, Marks::Dropped);
        word.spelled = nameKey(meant, Marks::Kept);
        if (word.plain.isEmpty())
            continue;
        word.before = gap;
        gap = WrittenWord::Blank;
        words.append(word);
    }
    return words;
}

QVector<UnitMention> unitMentions(const QVector<WrittenWord> &words, const UnitMatcher &matcher,
                                  const QHash<QString, UnitId> &learned, bool marked)
{
    return MentionFinder(words, matcher, learned, marked).run();
}

} // namespace dophu
