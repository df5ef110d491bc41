// A name and the place it stands with: an office of the same name in another district or at the province, a commune around.
#include "core/text/mentionfinder.h"
#include "core/text/namekey.h"
#include "core/text/placesaround.h"

#include <algorithm>

namespace dophu
{

// "Phòng Nội vụ huyện Đakrông", "Tòa án tỉnh", "Sở Nội vụ", "Kiểm lâm vùng 2": from where to where it is named, or nothing.
std::optional<QPair<qsizetype, qsizetype>> MentionFinder::ofAnotherPlace(const UnitMention &mention) const
{
    const qsizetype end = mention.first + mention.count;
    if (const qsizetype last = otherPlaceEnd(end, mention); last > end)
        return QPair<qsizetype, qsizetype>{mention.first, last};
    if (!isCommune(mention) && isHigherBody(mention))
        return QPair<qsizetype, qsizetype>{mention.first - 1, end};
    return std::nullopt;
}

qsizetype MentionFinder::otherPlaceEnd(qsizetype from, const UnitMention &mention) const
{
    const auto plainAt = [this](qsizetype at) { return at < m_words.size() ? m_words.at(at).plain : QString(); };
    qsizetype at = from;
    if (plainAt(at) == u"cua" && plainAt(at + 1) == u"khau") // "Hải quan cửa khẩu La Lay"
        at += 2;
    else if (plainAt(at) == u"ck" || plainAt(at) == u"thuoc" || plainAt(at) == u"cua")
        ++at;
    if (const qsizetype district = otherDistrictEnd(at); district > at)
        return district;
    if (const qsizetype place = placeAroundEnd(at); place > at)
        return place;
    if (isCommune(mention) || at >= m_words.size() || m_words.at(at).before != WrittenWord::Blank || at != from)
        return from;
    static const QSet<QString> upTo = keySet("den toi ra tu ca luc hom het dung ngay"); // "tính đến"
    const WrittenWord &word = m_words.at(at);
    const bool province = word.plain == u"tinh" && !namesOwnPlace(mention)
                          && (word.spelled == nameKey(u"tỉnh", Marks::Kept)
                              || (word.spelled == word.plain && !upTo.contains(plainAt(at + 1))));
    const bool numbered = word.plain == u"vung" && at + 1 < m_words.size() && isNumber(plainAt(at + 1));
    const bool state = word.plain == u"tw" || word.spelled == nameKey(u"TƯ", Marks::Kept)
                       || (word.plain == u"trung" && plainAt(at + 1) == u"uong");
    if (numbered)
        return at + 2;
    return province || state ? at + 1 : from;
}

// "huyện Gio Linh", "TP Đông Hà", "thị xã Quảng Trị"; the word "huyện" may be the last of the name before.
qsizetype MentionFinder::otherDistrictEnd(qsizetype from) const
{
    const QString ours = m_matcher.district().section(u' ', 1);
    if (from >= m_words.size() || ours.isEmpty())
        return from;
    const auto plainAt = [this](qsizetype at) { return at < m_words.size() ? m_words.at(at).plain : QString(); };
    const WrittenWord &word = m_words.at(from);
    qsizetype head = 0;
    if (word.plain == u"huyen" || word.plain == u"tx" || word.plain == u"tp" || (word.plain == u"h" && word.capital))
        head = 1;
    else if ((word.plain == u"thi" && plainAt(from + 1) == u"xa") || (word.plain == u"thanh" && plainAt(from + 1) == u"pho"))
        head = 2;
    else if (from > 0 && word.before == WrittenWord::Blank && plainAt(from - 1) == u"huyen")
        head = 0;
    else
        return from;
    const qsizetype proper = from + head;
    if (proper >= m_words.size() || m_words.at(proper).before > WrittenWord::Dash)
        return from;
    static const QSet<QString> bodies = keySet("uy doan doi lo dao hh");
    const WrittenWord &first = m_words.at(proper);
    const qsizetype most = std::min<qsizetype>(2, m_words.size() - proper);
    const QString both = joinedKeys(m_words, proper, most, &WrittenWord::plain);
    if (const qsizetype known = placeAroundEnd(proper); known > proper) // before "giờ" is seen in "Gio Linh"
        return known;
    if (isNumber(first.plain) || both == ours || bodies.contains(first.plain) || mayFollowName(first) || !first.capital)
        return from;
    qsizetype end = proper + 1;
    while (end < m_words.size() && end - proper < 2 && m_words.at(end).before == WrittenWord::Blank
           && m_words.at(end).capital && !mayFollowName(m_words.at(end)))
        ++end;
    return end;
}

qsizetype MentionFinder::placeAroundEnd(qsizetype from) const
{
    for (qsizetype count = std::min<qsizetype>(2, m_words.size() - from); count > 0; --count) {
        if ((count == 1 || m_words.at(from + 1).before <= WrittenWord::Soft)
            && isDistrictAround(joinedKeys(m_words, from, count, &WrittenWord::plain))
            && (m_words.at(from).capital || !textHasCapitals()))
            return from + count;
    }
    return from;
}

// "Sở Nội vụ", "Cục Thuế"; never "Chi cục Thuế", "số Nội vụ", "cán bộ Nội vụ".
bool MentionFinder::isHigherBody(const UnitMention &mention) const
{
    if (mention.first == 0 || m_words.at(mention.first).before != WrittenWord::Blank)
        return false;
    const WrittenWord &before = m_words.at(mention.first - 1);
    const bool opens = mention.first == 1 || before.before == WrittenWord::Hard;
    const bool bare = !isHead(m_words.at(mention.first).plain);
    if (before.spelled == nameKey(u"sở", Marks::Kept))
        return true;
    if (before.plain == u"cuc")
        return opens || m_words.at(mention.first - 2).plain != u"chi";
    return opens && bare && (before.spelled == u"so" || before.spelled == nameKey(u"bộ", Marks::Kept));
}

// A commune around, with or without "xã", "trường mầm non" before it. A name of ours that is exactly so written is ours.
bool MentionFinder::isAround(qsizetype first, qsizetype count) const
{
    for (const qsizetype words : {qsizetype(2), qsizetype(1)}) {
        if (count < words)
            continue;
        const QString place = joinedKeys(m_words, first + count - words, words, &WrittenWord::plain);
        if (isCommuneAround(place) && m_matcher.unitsCalled(place).isEmpty())
            return true;
    }
    return false;
}

// "Tòa án nhân dân huyện", "THPT Hướng Hóa", "MN Húc": then "tỉnh Quảng Trị" behind it is only whom all belong to.
bool MentionFinder::namesOwnPlace(const UnitMention &mention) const
{
    const QString plain = joinedKeys(m_words, mention.first, mention.count, &WrittenWord::plain);
    if (plain.endsWith(QStringLiteral(" huyen")) || plain.endsWith(m_matcher.district().section(u' ', 1)))
        return true;
    for (const qsizetype words : {qsizetype(2), qsizetype(1)}) {
        if (mention.count <= words)
            continue;
        const QString last =
            joinedKeys(m_words, mention.first + mention.count - words, words, &WrittenWord::plain);
        const QVector<UnitId> units = m_matcher.unitsCalled(last);
        if (std::any_of(units.begin(), units.end(), [this](UnitId unit) { return m_matcher.isCommune(unit); }))
            return true;
    }
    return false;
}

// None of ours, whatever it holds.
void MentionFinder::makeStranger(qsizetype k, qsizetype first, qsizetype last)
{
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        if (i != k && m_found.at(i).first >= first && m_found.at(i).first + m_found.at(i).count <= last)
            m_found[i].count = 0;
    }
    m_found[k] = UnitMention{first, last - first, {}, UnitMention::ByName, false};
}

} // namespace dophu
