// What is said like a unit: sub-units, names behind a head, slips of the pen.
#include "core/text/mentionfinder.h"
#include "core/text/namekey.h"
#include "core/text/telex.h"

#include <algorithm>

namespace dophu
{

// The words straight before a commune, back to the last that only speaks about the text.
void MentionFinder::widenSubUnits()
{
    for (UnitMention &mention : m_found) {
        if (mention.count == 0 || mention.how == UnitMention::ByCode)
            continue;
        if (!isCommune(mention)) {
            if (const qsizetype start = staffPartStart(mention); start < mention.first)
                makePart(mention, start);
            continue;
        }
        const UnitMention *left = leftNeighbour(mention);
        const qsizetype start =
            left && m_words.at(mention.first).before < WrittenWord::Dash ? left->first : partStart(mention.first);
        if (start < mention.first)
            makePart(mention, start);
    }
    m_found.removeIf([](const UnitMention &mention) { return mention.count == 0; });
}

// "Phụ huynh MN Húc", "công đoàn trường THCS Khe Sanh": not the agency's staff.
qsizetype MentionFinder::staffPartStart(const UnitMention &mention) const
{
    qsizetype at = mention.first;
    if (at > 1 && m_words.at(at).before < WrittenWord::Dash && m_words.at(at - 1).plain == u"cua")
        --at;
    if (at > 1 && m_words.at(at).before < WrittenWord::Dash && m_words.at(at - 1).plain == u"truong")
        --at;
    if (at == 0 || m_words.at(at).before >= WrittenWord::Dash || !isFree(at - 1, 1))
        return mention.first;
    if (at > 1 && isFree(at - 2, 1) && m_words.at(at - 1).before == WrittenWord::Blank
        && staffParts().contains(m_words.at(at - 2).plain + u' ' + m_words.at(at - 1).plain))
        return at - 2;
    const bool person = at > 1 && kinWords().contains(m_words.at(at - 2).plain); // "em Khoa TTYT"
    return staffParts().contains(m_words.at(at - 1).plain) && !person ? at - 1 : mention.first;
}

// "các thôn xã Húc": all of them, which are the commune.
bool MentionFinder::isManyParts(qsizetype at) const
{
    static const QSet<QString> many = keySet("cac nhung tung");
    static const QSet<QString> villages = keySet("thon ban khom khoi xom to");
    return at > 0 && many.contains(m_words.at(at - 1).plain) && villages.contains(m_words.at(at).plain);
}

bool MentionFinder::isCommune(const UnitMention &mention) const
{
    const QVector<UnitId> units =
        mention.match.kind == UnitMatch::Kind::Sure ? QVector<UnitId>{mention.match.unit} : mention.match.candidates;
    return std::any_of(units.begin(), units.end(), [this](UnitId unit) { return m_matcher.isCommune(unit); });
}

qsizetype MentionFinder::partStart(qsizetype first) const
{
    constexpr qsizetype furthest = 7;
    qsizetype start = first;
    for (qsizetype i = first; i > 0 && first - i < furthest && m_words.at(i).before < WrittenWord::Dash; --i) {
        const QString &word = m_words.at(i - 1).plain;
        if (!isFree(i - 1, 1))
            break;
        if (isPartHead(i - 1) || isHeadAt(i - 1))
            start = i - 1;
        else if (word == u"so" && isNumber(m_words.at(i).plain))
            continue; // "TH số 3 Lao Bảo"
        else if ((leadWords().contains(word) || kinWords().contains(word)) && (i < 2 || !isPartHead(i - 2)))
            break;
    }
    return start;
}

// "TH số 3" before "Lao Bảo": an agency of the place, and none of ours, or it would have been found whole.
bool MentionFinder::isHeadAt(qsizetype at) const
{
    const bool pair = at + 1 < m_words.size() && m_words.at(at + 1).before < WrittenWord::Dash;
    if (pair && agencyHeads().contains(m_words.at(at).plain + u' ' + m_words.at(at + 1).plain))
        return true;
    // One letter or a word of many meanings is no head by itself.
    return agencyHeads().contains(m_words.at(at).plain) && m_words.at(at).plain.size() > 1 && m_words.at(at).plain != u"ban";
}

bool MentionFinder::isPartHead(qsizetype at) const
{
    const WrittenWord &word = m_words.at(at);
    if (isManyParts(at))
        return false;
    if (word.plain == u"ban" && word.spelled == nameKey(u"bản", Marks::Kept))
        return at + 1 < m_words.size() && !mayFollowName(m_words.at(at + 1)); // a village, not "bản tổng hợp"
    const bool pair = at + 1 < m_words.size() && m_words.at(at + 1).before == WrittenWord::Blank;
    if (pair && partHeads().contains(word.plain + u' ' + m_words.at(at + 1).plain))
        return true;
    return partHeads().contains(word.plain) && (word.plain != u"ca" || word.spelled == word.plain);
}

const UnitMention *MentionFinder::leftNeighbour(const UnitMention &mention) const
{
    for (const UnitMention &one : m_found) {
        if (one.count > 0 && !m_words.at(one.first).at && one.first + one.count == mention.first)
            return &one;
    }
    return nullptr;
}

void MentionFinder::makePart(UnitMention &mention, qsizetype start)
{
    const qsizetype end = mention.first + mention.count;
    for (UnitMention &one : m_found) {
        if (&one != &mention && one.first >= start && one.first + one.count <= end)
            one.count = 0;
    }
    mention.first = start;
    mention.count = end - start;
    mention.match = {UnitMatch::Kind::Unknown, UnitMatch::Ground::None, {}, {}};
    mention.bare = false;
}

// "xã Hải Thượng", "trường Thuận", "Trung tâm": said like a unit, but not found.
void MentionFinder::findHeads()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const qsizetype head = headLength(i);
        if (head == 0 || !isFree(i, head))
            continue;
        qsizetype count = head;
        const qsizetype most = std::min(nameReach(m_words, i), head + 4);
        while (count < most && isFree(i + count, 1) && goesOn(i + count, count == head))
            ++count;
        addHeaded(i, head, count);
    }
}

qsizetype MentionFinder::headLength(qsizetype at) const
{
    qsizetype length = 0;
    const qsizetype office = m_words.at(at).plain == u"ubnd" && at + 1 < m_words.size() ? 1 : 0;
    if (isCommuneHead(m_words, at + office, &length)) {
        const WrittenWord &head = m_words.at(at + office);
        const bool village = m_marked && head.plain == u"xa" && head.spelled == u"xa" && !isShout(); // "Xa Ry"
        return village ? 0 : office + length;
    }
    const QString &word = m_words.at(at).plain;
    const bool two = at + 1 < m_words.size() && m_words.at(at + 1).before != WrittenWord::Hard;
    static const QSet<QString> otherThings{QStringLiteral("don vi"),       QStringLiteral("truong hop"),
                                           QStringLiteral("truong thon"),  QStringLiteral("truong ban"),
                                           QStringLiteral("truong phong"), QStringLiteral("hoi thao"),
                                           QStringLiteral("phong hop")};
    if ((word == u"don" && !two) || m_words.at(at).spelled == nameKey(u"bản", Marks::Kept))
        return 0;
    if (two && otherThings.contains(word + u' ' + m_words.at(at + 1).plain))
        return 0;
    if (two && agencyHeads().contains(word + u' ' + m_words.at(at + 1).plain))
        return 2;
    return agencyHeads().contains(word) || word == u"tt" ? 1 : 0;
}

bool MentionFinder::goesOn(qsizetype at, bool first) const
{
    const WrittenWord &word = m_words.at(at);
    if (isNumber(word.plain))
        return false;
    if (first && pronouns().contains(word.plain) && !word.capital)
        return false;
    if (textHasCapitals() && !isShout())
        return word.capital;
    return !stopWords().contains(word.plain);
}

void MentionFinder::addHeaded(qsizetype first, qsizetype head, qsizetype count)
{
    qsizetype ignored = 0;
    const bool commune = isCommuneHead(m_words, first, &ignored) || m_words.at(first).plain == u"ubnd";
    if (commune && (count == head || (m_marked && !m_words.at(first + head).capital)))
        return; // "các xã, thị trấn khẩn trương"
    // "Trung tâm", "Agribank" by themselves are several; "phòng", "trường" by themselves say nothing.
    if (count == head && head < 2 && m_words.at(first).plain != u"agribank")
        return;
    UnitMention mention;
    mention.first = first;
    for (qsizetype length = count; length > head || length == count; --length) {
        mention.count = length;
        mention.match = likely(first, length, true);
        if (mention.match.kind == UnitMatch::Kind::Sure)
            mention.how = UnitMention::Misspelt;
        if (mention.match.kind != UnitMatch::Kind::Unknown || length == head || textHasCapitals())
            break;
    }
    if (mention.match.kind == UnitMatch::Kind::Unknown)
        mention.count = count;
    // An agency's everyday words ("phòng dịch", "ban ngày") are no unit where nothing at all is like them.
    if (mention.match.kind == UnitMatch::Kind::Unknown && !commune && !m_words.at(first).capital)
        return;
    if (!commune && count == head && first > 0 && m_words.at(first).before == WrittenWord::Blank
        && !leadWords().contains(m_words.at(first - 1).plain))
        return;
    m_found.append(mention);
    const qsizetype start = commune ? partStart(first) : first;
    if (start < first)
        makePart(m_found.last(), start);
}

UnitMatch MentionFinder::likely(qsizetype first, qsizetype count, bool cutShort) const
{
    if (isAround(first, count))
        return {};
    return m_matcher.likeKeys(joinedKeys(m_words, first, count, &WrittenWord::spelled),
                              joinedKeys(m_words, first, count, &WrittenWord::plain), cutShort);
}

// Names without a head: "Tân Loong", "Hướng L.", "Thành", "TH Thuậnn".
void MentionFinder::findSlips()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        for (qsizetype count = std::min<qsizetype>(6, nameReach(m_words, i)); count > 0; --count) {
            if (!isFree(i, count) || !mayBeName(i, count))
                continue;
            UnitMention mention;
            mention.first = i;
            mention.count = count;
            mention.match = likely(i, count, count > 1 || standsAlone(i));
            // "Ba Nang", "Húc Nghì": like one of ours, and known to be none.
            const bool stranger = count > 1 && isAround(i, count)
                                  && (exactAt(i, 1) || isLikeOurs(i, count));
            if (stranger) {
                m_found.append(mention);
                break;
            }
            // One word alone is a commune cut short or misspelt, or nothing.
            if (mention.match.kind == UnitMatch::Kind::Unknown || (count == 1 && !isCommune(mention)))
                continue;
            if (mention.match.kind == UnitMatch::Kind::Sure)
                mention.how = UnitMention::Misspelt;
            m_found.append(mention);
            break;
        }
    }
}

bool MentionFinder::isLikeOurs(qsizetype first, qsizetype count) const
{
    const UnitMatch match = m_matcher.likeKeys(joinedKeys(m_words, first, count, &WrittenWord::spelled),
                                               joinedKeys(m_words, first, count, &WrittenWord::plain), false);
    return match.kind != UnitMatch::Kind::Unknown;
}

bool MentionFinder::standsAlone(qsizetype at) const
{
    if (at + 1 == m_words.size() || m_words.at(at + 1).before != WrittenWord::Blank)
        return true;
    return isNumber(m_words.at(at + 1).plain) || stopWords().contains(m_words.at(at + 1).plain);
}

bool MentionFinder::mayBeName(qsizetype first, qsizetype count) const
{
    for (qsizetype i = first; i < first + count; ++i) {
        const WrittenWord &word = m_words.at(i);
        if (!word.capital || (isNumber(word.plain) && i == first))
            return false;
    }
    if (count > 1)
        return !stopWords().contains(m_words.at(first).plain) || m_words.at(first + 1).plain.size() == 1;
    const bool begins = m_words.at(first).before == WrittenWord::Hard;
    const bool afterLead =
        first > 0 && leadWords().contains(m_words.at(first - 1).plain) && !kinWords().contains(m_words.at(first - 1).plain);
    return m_words.at(first).plain.size() >= 2 && !stopWords().contains(m_words.at(first).plain) && (begins || afterLead)
           && m_words.at(first).spelled != m_words.at(first).plain;
}

bool MentionFinder::isHead(const QString &word)
{
    return agencyHeads().contains(word) || word == u"xa" || word == u"x" || word == u"thi" || word == u"tt"
           || word == u"ubnd";
}

} // namespace dophu
