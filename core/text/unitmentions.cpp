#include "core/text/unitmentions.h"
#include "core/text/namekey.h"
#include "core/text/telex.h"

#include <QSet>

#include <algorithm>

namespace dophu
{

namespace
{

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

// Whole words that, in front of a commune, speak about the text and not about a part of the commune.
const QSet<QString> &leadWords()
{
    static const QSet<QString> words = setOf(
        "bao cao bc bcao gui kinh so lieu cua cho ho giup thay o ben tai tu la da duoc em anh chi co chu bac thua va voi "
        "ket qua nhan xin nho ghi tong don vi dia phuong ubnd uy cai dat bluezone bz nay con moi ngay tin chuyen tiep "
        "fwd re hom sang chieu trua den chot a e c oi nhe nha roi dieu chinh dinh sua lai nham thuoc tren huyen "
        "ubndx hdnd cap nhat luy ke kq de khac them ten");
    return words;
}

// "xã em", "trường mình": which one is left open.
const QSet<QString> &pronouns()
{
    static const QSet<QString> words =
        setOf("em minh nha toi ta chung con a anh chi e mk bon cac may nao khac do nay ben ban ay ho tui");
    return words;
}

// No name goes on over these.
const QSet<QString> &stopWords()
{
    static const QSet<QString> words = setOf(
        "bao bc da duoc dc co la hom luy tong so gui nhan cai den tinh luc hien moi chi con van khong xin dat ngay o nhe "
        "a nha chi anh em sang chieu trua toi va cung hay gan hon khoang tam chua ko k tang them chot tu bang nhu ben "
        "hoan vua lk kq ket de nghi trong tren ho giup thay nho cho cua voi duoi may nguoi duong dang roi thi "
        "nay cham tre nop muon giu nguyen tiep tuc bi lieu se mai");
    return words;
}

const QSet<QString> &kinWords()
{
    static const QSet<QString> words = setOf("anh chi em bac chu co ong ba thay dong chau c a e di cau dc o");
    return words;
}

// What a commune has of its own: "công an xã", "chi bộ xã". A head of two words counts only with its second; "chi" alone
// is an elder sister.
const QSet<QString> &partHeads()
{
    static const QSet<QString> heads = [] {
        QSet<QString> all =
            setOf("thon khom mttq ubmttq htx clb chot bchqs ccb tyt tdp xom ubmttqvn khoi cax ca truong tram "
                  "lhpn bqs hpn hnd doan cum");
        const QStringList pairs =
            QStringLiteral("cong an,cong doan,tram y,doan thanh,doan tn,chi bo,chi doan,chi hoi,hoi phu,hoi nong,hoi cuu,"
                           "hoi pn,hoi nd,hoi ccb,hoi lhpn,hoi nguoi,hoi chu,hoi lien,hoi khuyen,hoi ctd,ban chi,ban chqs,"
                           "ban cong,ban quan,ban mat,mat tran,quan su,dan quan,hop tac,cau lac,dang bo,dang uy,can bo,"
                           "xa doi,to giam,to dan,to cong,to truyen,to phong,to covid,to tu,van phong,trung tam,trung doi,"
                           "dan phong,doan xa,buu dien,buu cuc,nhan vien,cum dan,khu pho,dai truyen,nha van,ban nhan,"
                           "ban cham,ban truyen,thanh nien,phu nu,nong dan,cuu chien,hoc sinh,giao vien,doi cong,doi van,"
                           "to y,ho kinh,tieu thuong,dan cu,to bau,bi thu,y te,kiem lam,hoi dong,cong chuc,thanh tra")
                .split(u',');
        for (const QString &pair : pairs)
            all.insert(pair);
        return all;
    }();
    return heads;
}

// Words that say that a unit's name follows.
const QSet<QString> &agencyHeads()
{
    static const QSet<QString> heads = [] {
        QSet<QString> all = setOf("truong phong hoi don doi th thcs thpt mn p cc ban dbp agribank nhno bhxh dl hat vp bql");
        const QStringList pairs =
            QStringLiteral("chi cuc,trung tam,ngan hang,cong ty,benh vien,mam non,tieu hoc,cap 3,cap 2,"
                           "van phong,bien phong,kho bac,dien luc,cong an,buu dien,hai quan,don bp")
                .split(u',');
        for (const QString &pair : pairs)
            all.insert(pair);
        return all;
    }();
    return heads;
}

QString joined(const QVector<WrittenWord> &words, qsizetype first, qsizetype count, QString WrittenWord::*key)
{
    QStringList parts;
    for (qsizetype i = first; i < first + count; ++i)
        parts.append(words.at(i).*key);
    return parts.join(u' ');
}

// Words from `first` on that one name could hold.
qsizetype reach(const QVector<WrittenWord> &words, qsizetype first)
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

class Finder
{
public:
    Finder(const QVector<WrittenWord> &words, const UnitMatcher &matcher, const QHash<QString, UnitId> &learned, bool marked)
        : m_words(words), m_matcher(matcher), m_learned(learned), m_marked(marked)
    {
    }

    QVector<UnitMention> run()
    {
        findExact();
        widenSubUnits();
        findHeads();
        findSlips();
        checkSurroundings();
        std::sort(m_found.begin(), m_found.end(),
                  [](const UnitMention &a, const UnitMention &b) { return a.first < b.first; });
        return m_found;
    }

private:
    bool isFree(qsizetype first, qsizetype count) const
    {
        return std::none_of(m_found.begin(), m_found.end(), [&](const UnitMention &one) {
            return first < one.first + one.count && one.first < first + count;
        });
    }

    std::optional<UnitMention> exactAt(qsizetype first, qsizetype count) const
    {
        UnitMention mention;
        mention.first = first;
        mention.count = count;
        const QString plain = joined(m_words, first, count, &WrittenWord::plain);
        if (const auto learned = m_learned.constFind(plain); learned != m_learned.constEnd()) {
            mention.match = {UnitMatch::Kind::Sure, UnitMatch::Ground::Name, *learned, {}};
            mention.how = UnitMention::Learned;
            return mention;
        }
        mention.match = m_matcher.matchKeys(joined(m_words, first, count, &WrittenWord::spelled), plain);
        if (mention.match.kind == UnitMatch::Kind::Unknown)
            return std::nullopt;
        if (mention.match.ground == UnitMatch::Ground::Code)
            mention.how = UnitMention::ByCode;
        return mention;
    }

    void findExact()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (!m_matcher.mayBegin(m_words.at(i).plain) && m_learned.isEmpty())
                continue;
            for (qsizetype count = reach(m_words, i); count > 0; --count) {
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

    bool isBare(const UnitMention &mention) const
    {
        if (mention.how != UnitMention::ByName)
            return false;
        const WrittenWord &word = m_words.at(mention.first);
        const bool marked = joined(m_words, mention.first, mention.count, &WrittenWord::plain)
                            != joined(m_words, mention.first, mention.count, &WrittenWord::spelled);
        if (mention.count == 1)
            return isPlainSyllable(word.plain);
        return mention.count == 2 && !word.capital && (marked || textHasCapitals()) && !isHead(word.plain);
    }

    bool textHasCapitals() const
    {
        return std::count_if(m_words.begin(), m_words.end(), [](const WrittenWord &word) { return word.capital; }) > 1;
    }

    // "Em Thuận", "Hồ Văn Xy", "hoan thanh", "Thanh Hải", "em thống kê được".
    bool isPersonOrWord(const UnitMention &mention) const
    {
        const qsizetype after = mention.first + mention.count;
        if (after < m_words.size() && m_words.at(after).before == WrittenWord::Blank) {
            const WrittenWord &next = m_words.at(after);
            const bool goesOn = next.capital && m_words.at(mention.first).capital && !isNumber(next.plain) && !isShout();
            const bool ordinary = !stopWords().contains(next.plain) && !isNumber(next.plain);
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
        static const QSet<QString> doers = setOf("em anh chi minh toi da dang se duoc de chua vua");
        if (mention.count > 1)
            return !leadWords().contains(before.plain) || (!isCommune(mention) && doers.contains(before.plain));
        return kinWords().contains(before.plain) || !leadWords().contains(before.plain);
    }

    static bool isNumber(const QString &plain) { return plain.front().isDigit(); }

    bool isShout() const
    {
        return std::all_of(m_words.begin(), m_words.end(),
                           [](const WrittenWord &word) { return word.upper || isNumber(word.plain); });
    }

    // The words straight before a commune, back to the last that only speaks about the text.
    void widenSubUnits()
    {
        for (UnitMention &mention : m_found) {
            if (mention.count == 0 || mention.how == UnitMention::ByCode || !isCommune(mention))
                continue;
            const UnitMention *left = leftNeighbour(mention);
            const qsizetype start =
                left && m_words.at(mention.first).before < WrittenWord::Dash ? left->first : partStart(mention.first);
            if (start < mention.first)
                makePart(mention, start);
        }
        m_found.removeIf([](const UnitMention &mention) { return mention.count == 0; });
    }

    bool isCommune(const UnitMention &mention) const
    {
        const QVector<UnitId> units =
            mention.match.kind == UnitMatch::Kind::Sure ? QVector<UnitId>{mention.match.unit} : mention.match.candidates;
        return std::any_of(units.begin(), units.end(), [this](UnitId unit) { return m_matcher.isCommune(unit); });
    }

    qsizetype partStart(qsizetype first) const
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
    bool isHeadAt(qsizetype at) const
    {
        const bool pair = at + 1 < m_words.size() && m_words.at(at + 1).before < WrittenWord::Dash;
        if (pair && agencyHeads().contains(m_words.at(at).plain + u' ' + m_words.at(at + 1).plain))
            return true;
        // One letter or a word of many meanings is no head by itself.
        return agencyHeads().contains(m_words.at(at).plain) && m_words.at(at).plain.size() > 1
               && m_words.at(at).plain != u"ban";
    }

    bool isPartHead(qsizetype at) const
    {
        const WrittenWord &word = m_words.at(at);
        if (word.plain == u"ban" && word.spelled == nameKey(u"bản", Marks::Kept))
            return true; // a village
        const bool pair = at + 1 < m_words.size() && m_words.at(at + 1).before == WrittenWord::Blank;
        if (pair && partHeads().contains(word.plain + u' ' + m_words.at(at + 1).plain))
            return true;
        return partHeads().contains(word.plain) && (word.plain != u"ca" || word.spelled == word.plain);
    }

    const UnitMention *leftNeighbour(const UnitMention &mention) const
    {
        for (const UnitMention &one : m_found) {
            if (one.count > 0 && !m_words.at(one.first).at && one.first + one.count == mention.first)
                return &one;
        }
        return nullptr;
    }

    void makePart(UnitMention &mention, qsizetype start)
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
    void findHeads()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const qsizetype head = headLength(i);
            if (head == 0 || !isFree(i, head))
                continue;
            qsizetype count = head;
            const qsizetype most = std::min(reach(m_words, i), head + 4);
            while (count < most && isFree(i + count, 1) && goesOn(i + count, count == head))
                ++count;
            addHeaded(i, head, count);
        }
    }

    qsizetype headLength(qsizetype at) const
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

    static bool isHead(const QString &word)
    {
        return agencyHeads().contains(word) || word == u"xa" || word == u"x" || word == u"thi" || word == u"tt"
               || word == u"ubnd";
    }

    bool goesOn(qsizetype at, bool first) const
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

    void addHeaded(qsizetype first, qsizetype head, qsizetype count)
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

    UnitMatch likely(qsizetype first, qsizetype count, bool cutShort) const
    {
        return m_matcher.likeKeys(joined(m_words, first, count, &WrittenWord::spelled),
                                  joined(m_words, first, count, &WrittenWord::plain), cutShort);
    }

    // Names without a head: "Tân Loong", "Hướng L.", "Thành", "TH Thuậnn".
    void findSlips()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            for (qsizetype count = std::min<qsizetype>(6, reach(m_words, i)); count > 0; --count) {
                if (!isFree(i, count) || !mayBeName(i, count))
                    continue;
                UnitMention mention;
                mention.first = i;
                mention.count = count;
                mention.match = likely(i, count, count > 1 || standsAlone(i));
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

    // "TCS Tân Hợp", "PGD NHCSwH": a name inside a longer one that is none of ours is not that name. What the whole may be
    // is asked, or taken where it is a slip of one unit only.
    void checkSurroundings()
    {
        for (qsizetype k = 0; k < m_found.size(); ++k) {
            const UnitMention mention = m_found.at(k);
            if (mention.count == 0 || mention.match.kind == UnitMatch::Kind::Unknown || mention.how == UnitMention::ByCode
                || mention.how == UnitMention::Learned)
                continue;
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
            m_found[k] = wholeOf(mention, first, last - first);
            --k; // what is around the whole counts as well; it only grows
        }
        m_found.removeIf([](const UnitMention &mention) { return mention.count == 0; });
    }

    // "Dân tộc nộội trú" is one letter from another unit's name, whatever the words behind look like by themselves.
    std::optional<QPair<qsizetype, qsizetype>> longerBySlip(const UnitMention &mention) const
    {
        if (mention.match.kind != UnitMatch::Kind::Sure)
            return std::nullopt;
        const QString plain = joined(m_words, mention.first, mention.count, &WrittenWord::plain);
        for (const QString &key : m_matcher.longerNames(plain, mention.match.unit)) {
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
            if (end > m_words.size() || m_words.at(end - 1).before != WrittenWord::Blank
                || isNumber(m_words.at(end - 1).plain))
                break;
            const UnitMatch whole = likely(mention.first, mention.count + more, false);
            if (whole.kind == UnitMatch::Kind::Ask
                || (whole.kind == UnitMatch::Kind::Sure && whole.unit != mention.match.unit))
                return QPair<qsizetype, qsizetype>{mention.first, end};
        }
        return std::nullopt;
    }

    // "BC Hướng Phùng" is a report of Hướng Phùng, and one letter from "BP Hướng Phùng".
    bool isShortLead(qsizetype first, qsizetype name) const
    {
        return name - first == 1 && m_words.at(first).plain.size() <= 2 && isOrdinary(m_words.at(first));
    }

    bool isSlip(qsizetype first, qsizetype last, const QString &key) const
    {
        if (first < 0 || last > m_words.size())
            return false;
        for (qsizetype i = first + 1; i < last; ++i) {
            if (m_words.at(i).before > WrittenWord::Soft)
                return false;
        }
        return m_matcher.isOneSlipFrom(joined(m_words, first, last - first, &WrittenWord::spelled),
                                       joined(m_words, first, last - first, &WrittenWord::plain), key);
    }

    UnitMention wholeOf(const UnitMention &inner, qsizetype first, qsizetype count) const
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

    static bool isOrdinary(const WrittenWord &word)
    {
        static const QSet<QString> more = setOf("hop tong kia lai qua xong het them hqua nua ay do day ne nhi ve");
        static const QSet<QString> never = setOf("luc tai");
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
    qsizetype unexplainedFrom(const UnitMention &mention, qsizetype self) const
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
            } else if (!commune && (!word.capital || isShout() || !textHasCapitals())) {
                break;
            } else {
                --first;
            }
        }
        return first;
    }

    // "cấp 3 Hướng Phùng", "TH số 2 Lao Bảo": one digit that a word leads up to.
    bool isNumbering(qsizetype at) const
    {
        return m_words.at(at).plain.size() == 1 && at > 0 && m_words.at(at).before == WrittenWord::Blank
               && mentionAt(at - 1) < 0;
    }

    bool isOrdinaryBefore(qsizetype at) const
    {
        if (m_words.at(at).plain == u"ho" || m_words.at(at).plain == u"so") {
            // "báo hộ Thanh", not "tiểu họ Thanh"; "gửi số Tân Liên", not "tiểu học số 2 Lao Bảo"
            static const QSet<QString> verbs = setOf("bao gui nhan ghi nhap chuyen noi lam gop chot lay bo sua");
            const bool digit = at + 1 < m_words.size() && isNumber(m_words.at(at + 1).plain);
            return !digit
                   && (at == 0 || m_words.at(at).before == WrittenWord::Hard || verbs.contains(m_words.at(at - 1).plain));
        }
        return isOrdinary(m_words.at(at));
    }

    qsizetype unexplainedTo(const UnitMention &mention) const
    {
        static const QSet<QString> ours = setOf("bluezone bz blz zalo dttm cbccvc cb cv lk tong so stt");
        qsizetype last = mention.first + mention.count;
        while (last < m_words.size() && m_words.at(last).before < WrittenWord::Dash && mentionAt(last) < 0) {
            const WrittenWord &word = m_words.at(last);
            const bool joined = word.before == WrittenWord::Soft && word.upper;
            const bool named = word.capital && !isShout() && textHasCapitals();
            if ((!named && !joined) || isNumber(word.plain) || isOrdinary(word) || ours.contains(word.plain))
                break;
            ++last;
        }
        return last;
    }

    qsizetype mentionAt(qsizetype word) const
    {
        for (qsizetype k = 0; k < m_found.size(); ++k) {
            if (m_found.at(k).count > 0 && m_found.at(k).first <= word && word < m_found.at(k).first + m_found.at(k).count)
                return k;
        }
        return -1;
    }

    bool standsAlone(qsizetype at) const
    {
        if (at + 1 == m_words.size() || m_words.at(at + 1).before != WrittenWord::Blank)
            return true;
        return isNumber(m_words.at(at + 1).plain) || stopWords().contains(m_words.at(at + 1).plain);
    }

    bool mayBeName(qsizetype first, qsizetype count) const
    {
        for (qsizetype i = first; i < first + count; ++i) {
            const WrittenWord &word = m_words.at(i);
            if (!word.capital || (isNumber(word.plain) && i == first))
                return false;
        }
        if (count > 1)
            return !stopWords().contains(m_words.at(first).plain) || m_words.at(first + 1).plain.size() == 1;
        const bool begins = m_words.at(first).before == WrittenWord::Hard;
        const bool afterLead = first > 0 && leadWords().contains(m_words.at(first - 1).plain)
                               && !kinWords().contains(m_words.at(first - 1).plain);
        return m_words.at(first).plain.size() >= 2 && !stopWords().contains(m_words.at(first).plain) && (begins || afterLead)
               && m_words.at(first).spelled != m_words.at(first).plain;
    }

    const QVector<WrittenWord> &m_words;
    const UnitMatcher &m_matcher;
    const QHash<QString, UnitId> &m_learned;
    bool m_marked;
    QVector<UnitMention> m_found;
};

} // namespace

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
    return Finder(words, matcher, learned, marked).run();
}

} // namespace dophu
