// A name and the words around it: whether it is part of a longer one.
#include "core/text/mentionfinder.h"
#include "core/text/namekey.h"
#include "core/text/telex.h"

#include <algorithm>

namespace dophu
{

// "TCS Tân Hợp", "PGD NHCSwH": a name inside a longer one that is none of ours is not that name. What the whole may be
// is asked, or taken where it is a slip of one unit only.
void MentionFinder::checkSurroundings()
{
    for (qsizetype k = 0; k < m_found.size(); ++k) {
        const UnitMention mention = m_found.at(k);
        if (mention.count == 0 || mention.match.kind == UnitMatch::Kind::Unknown || mention.how == UnitMention::ByCode
            || mention.how == UnitMention::Learned)
            continue;
        if (const std::optional<QPair<qsizetype, qsizetype>> elsewhere = ofAnotherPlace(mention)) {
            makeStranger(k, elsewhere->first, elsewhere->second);
            continue;
        }
        qsizetype first = unexplainedFrom(mention, k);
        qsizetype last = unexplainedTo(mention);
        if (const std::optional<QPair<qsizetype, qsizetype>> longer = longerBySlip(mention)) {
            first = std::min(first, longer->first);
            last = std::max(last, longer->second);
        }
        if (first == mention.first && last == mention.first + mention.count)
            continue;
        for (UnitMention &other : m_found) {
            if (other.first >= first && other.first + other.count <= last)
                other.count = 0;
        }
        if (isAround(first, last - first)) {
            makeStranger(k, first, last);
            continue;
        }
        m_found[k] = wholeOf(mention, first, last - first);
        --k; // what is around the whole counts as well; it only grows
    }
    m_found.removeIf([](const UnitMention &mention) { return mention.count == 0; });
}

// "Dân tộc nộội trú" is one letter from another unit's name, whatever the words behind look like by themselves.
std::optional<QPair<qsizetype, qsizetype>> MentionFinder::longerBySlip(const UnitMention &mention) const
{
    if (mention.match.kind != UnitMatch::Kind::Sure)
        return std::nullopt;
    const QString plain = joinedKeys(m_words, mention.first, mention.count, &WrittenWord::plain);
    const auto known = m_longer.constFind(plain);
    const QStringList longer =
        known != m_longer.constEnd() ? *known : *m_longer.insert(plain, m_matcher.longerNames(plain, mention.match.unit));
    for (const QString &key : longer) {
        const qsizetype count = key.count(u' ') + 1;
        const qsizetype end = mention.first + mention.count;
        for (qsizetype more = -1; more <= 1; ++more) { // a slip may join or part two words
            const qsizetype size = count + more;
            if (size <= mention.count)
                continue;
            if (key.startsWith(plain) && isSlip(mention.first, mention.first + size, key))
                return QPair<qsizetype, qsizetype>{mention.first, mention.first + size};
            if (key.endsWith(plain) && isSlip(end - size, end, key) && !isShortLead(end - size, mention.first))
                return QPair<qsizetype, qsizetype>{end - size, end};
        }
    }
    for (qsizetype more = 1; more <= 2; ++more) { // "BD Huyện ủy" is a slip of "BDV Huyện ủy", not "BĐ huyện"
        const qsizetype end = mention.first + mention.count + more;
        if (end > m_words.size() || m_words.at(end - 1).before != WrittenWord::Blank || isNumber(m_words.at(end - 1).plain))
            break;
        const UnitMatch whole = likely(mention.first, mention.count + more, false);
        if (whole.kind == UnitMatch::Kind::Ask || (whole.kind == UnitMatch::Kind::Sure && whole.unit != mention.match.unit))
            return QPair<qsizetype, qsizetype>{mention.first, end};
    }
    return std::nullopt;
}

// "BC Hướng Phùng" is a report of Hướng Phùng, and one letter from "BP Hướng Phùng".
bool MentionFinder::isShortLead(qsizetype first, qsizetype name) const
{
    return name - first == 1 && m_words.at(first).plain.size() <= 2 && isOrdinary(m_words.at(first));
}

bool MentionFinder::isSlip(qsizetype first, qsizetype last, const QString &key) const
{
    if (first < 0 || last > m_words.size())
        return false;
    for (qsizetype i = first + 1; i < last; ++i) {
        if (m_words.at(i).before > WrittenWord::Soft)
            return false;
    }
    return m_matcher.isOneSlipFrom(joinedKeys(m_words, first, last - first, &WrittenWord::spelled),
                                   joinedKeys(m_words, first, last - first, &WrittenWord::plain), key);
}

UnitMention MentionFinder::wholeOf(const UnitMention &inner, qsizetype first, qsizetype count) const
{
    UnitMention whole;
    whole.first = first;
    whole.count = count;
    whole.match = likely(first, count, false);
    // An agency's exact name against another's misspelt one: not for us to say.
    const bool against = inner.match.kind == UnitMatch::Kind::Sure && inner.how == UnitMention::ByName
                         && whole.match.unit != inner.match.unit && !isCommune(inner);
    if (whole.match.kind == UnitMatch::Kind::Sure && !against) {
        whole.how = UnitMention::Misspelt;
        return whole;
    }
    if (whole.match.kind == UnitMatch::Kind::Sure)
        whole.match.candidates = {whole.match.unit};
    QVector<UnitId> units = whole.match.candidates;
    const QVector<UnitId> inside =
        inner.match.kind == UnitMatch::Kind::Sure ? QVector<UnitId>{inner.match.unit} : inner.match.candidates;
    for (const UnitId unit : inside) {
        if (!units.contains(unit))
            units.append(unit);
    }
    whole.match = {UnitMatch::Kind::Ask, UnitMatch::Ground::NearName, {}, units};
    return whole;
}

bool MentionFinder::isOrdinary(const WrittenWord &word)
{
    static const QSet<QString> more = keySet("hop tong kia lai qua xong het them hqua nua ay do day ne nhi ve");
    static const QSet<QString> never = keySet("luc tai");
    static const QSet<QString> places{
        nameKey(u"chợ", Marks::Kept),  nameKey(u"hồ", Marks::Kept),  nameKey(u"đèo", Marks::Kept),
        nameKey(u"cầu", Marks::Kept),  nameKey(u"bến", Marks::Kept), nameKey(u"chùa", Marks::Kept),
        nameKey(u"quán", Marks::Kept), nameKey(u"cửa", Marks::Kept), nameKey(u"nhà", Marks::Kept)};
    if (never.contains(word.plain) || word.mixed || places.contains(word.spelled))
        return false;
    return leadWords().contains(word.plain) || kinWords().contains(word.plain) || stopWords().contains(word.plain)
           || more.contains(word.plain);
}

// Back over words that no one uses to lead up to a commune's name; before an agency's, over capitalised ones.
qsizetype MentionFinder::unexplainedFrom(const UnitMention &mention, qsizetype self) const
{
    qsizetype ignored = 0;
    const bool commune = isCommune(mention);
    if (commune
        && (isCommuneHead(m_words, mention.first, &ignored) || m_words.at(mention.first).plain == u"tt"
            || m_words.at(mention.first).plain == u"ubnd"))
        return mention.first;
    constexpr qsizetype furthest = 8;
    qsizetype first = mention.first;
    while (first > 0 && mention.first - first < furthest && m_words.at(first).before < WrittenWord::Dash) {
        const WrittenWord &word = m_words.at(first - 1);
        const qsizetype other = mentionAt(first - 1);
        const bool coupled = word.plain == u"va" && first > 1 && isHead(m_words.at(first - 2).plain); // "TH và THCS"
        if (coupled) {
            first -= 2;
        } else if (other >= 0 && other != self) {
            const bool named = m_found.at(other).match.kind == UnitMatch::Kind::Sure;
            if (!commune || m_words.at(m_found.at(other).first).at
                || (named && (isCommune(m_found.at(other)) || m_words.at(first).before != WrittenWord::Blank)))
                break;
            first = m_found.at(other).first;
        } else if (word.capital && !isShout() && first > 1 && kinWords().contains(m_words.at(first - 2).plain)) {
            break; // "Cô Ngọc MN Khe Sanh"
        } else if (isNumber(word.plain) ? !isNumbering(first - 1) || !commune : isOrdinaryBefore(first - 1)) {
            break;
        } else if (!commune && isStaffWord(word.plain)) {
            break; // "CBGV trường TH Thanh": its own people
        } else if (!commune && (!word.capital || isShout() || !textHasCapitals())) {
            break;
        } else {
            --first;
        }
    }
    return first;
}

bool MentionFinder::isStaffWord(const QString &plain)
{
    static const QSet<QString> words = keySet("cb cbcc cbccvc cbvc ccvc cbgv cbgvnv gvnv cbnv cbcnv cnv cbql nld");
    return words.contains(plain);
}

// "cấp 3 Hướng Phùng", "TH số 2 Lao Bảo": one digit that a word leads up to.
bool MentionFinder::isNumbering(qsizetype at) const
{
    return m_words.at(at).plain.size() == 1 && at > 0 && m_words.at(at).before == WrittenWord::Blank && mentionAt(at - 1) < 0
           && !isNumber(m_words.at(at - 1).plain);
}

bool MentionFinder::isOrdinaryBefore(qsizetype at) const
{
    if (m_words.at(at).plain == u"ho" || m_words.at(at).plain == u"so") {
        // "báo hộ Thanh", not "tiểu họ Thanh"; "gửi số Tân Liên", not "tiểu học số 2 Lao Bảo"
        static const QSet<QString> verbs = keySet("bao gui nhan ghi nhap chuyen noi lam gop chot lay bo sua");
        const bool digit = at + 1 < m_words.size() && isNumber(m_words.at(at + 1).plain);
        return !digit && (at == 0 || m_words.at(at).before == WrittenWord::Hard || verbs.contains(m_words.at(at - 1).plain));
    }
    if (m_words.at(at).plain == u"nhanh") // "báo cáo nhanh", not "chi nhánh"
        return at > 0 && (m_words.at(at - 1).plain == u"cao" || m_words.at(at - 1).plain == u"bc");
    return isOrdinary(m_words.at(at));
}

qsizetype MentionFinder::unexplainedTo(const UnitMention &mention) const
{
    constexpr qsizetype furthest = 6;
    const qsizetype end = mention.first + mention.count;
    qsizetype last = end;
    while (last < m_words.size() && last - end < furthest && m_words.at(last).before < WrittenWord::Dash
           && mentionAt(last) < 0 && goesOnAt(last, mention))
        ++last;
    return last;
}

// Where capitals tell names from words, a capital goes on; where nothing does, every word that is none of a report.
bool MentionFinder::goesOnAt(qsizetype at, const UnitMention &mention) const
{
    const WrittenWord &word = m_words.at(at);
    const QString ours = m_matcher.district().section(u' ', 1);
    const qsizetype reach = std::min(ours.count(u' ') + 1, m_words.size() - at);
    const bool figure = std::any_of(word.plain.begin(), word.plain.end(), [](QChar sign) { return sign.isDigit(); });
    if (figure || (!ours.isEmpty() && joinedKeys(m_words, at, reach, &WrittenWord::plain) == ours))
        return false; // "l2" for 12; "… huyện Hướng Hoá"
    if (word.before == WrittenWord::Soft)
        return word.upper && !mayFollowName(word);
    const bool ordinary = mayFollowName(word) || isNumberWord(word);
    const bool wroteCapital = !isShout() && at > 1 && m_words.at(at - 1).capital; // the first of a text says nothing
    if (!textHasCapitals() || isShout())
        return !ordinary && (!wroteCapital || word.capital);
    if (word.capital)
        return isCapitalEnd(at);
    return at == mention.first + mention.count && isOneWordAgency(mention) && !ordinary;
}

// "Húc Nghì", "A Dơi Cô"; "Hải quan La Lay": a word without marks that stands before a capital is part of a name, too.
bool MentionFinder::isCapitalEnd(qsizetype at) const
{
    const WrittenWord &word = m_words.at(at);
    if (!mayFollowName(word))
        return true;
    const bool last = at + 1 == m_words.size() || m_words.at(at + 1).before >= WrittenWord::Dash;
    if (last || isNumber(m_words.at(at + 1).plain))
        return word.plain.size() > 1 && word.spelled != word.plain && kinWords().contains(word.plain);
    const WrittenWord &next = m_words.at(at + 1);
    return word.spelled == word.plain && !word.upper && next.capital && !next.upper && !mayFollowName(next)
           && mentionAt(at + 1) < 0;
}

// "Bảo hiểm", "Thuế", "Hải quan": everyday words, which other bodies have in their names.
bool MentionFinder::isOneWordAgency(const UnitMention &mention) const
{
    return mention.count <= 2 && mention.how == UnitMention::ByName && !isCommune(mention)
           && !isHead(m_words.at(mention.first).plain) && !m_words.at(mention.first).upper;
}

qsizetype MentionFinder::mentionAt(qsizetype word) const
{
    for (qsizetype k = 0; k < m_found.size(); ++k) {
        if (m_found.at(k).count > 0 && m_found.at(k).first <= word && word < m_found.at(k).first + m_found.at(k).count)
            return k;
    }
    return -1;
}

} // namespace dophu
