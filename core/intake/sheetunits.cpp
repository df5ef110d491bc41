#include "core/intake/unitreading.h"
#include "core/intake/writtendays.h"
#include "core/text/mentionwords.h"
#include "core/text/namekey.h"
#include "core/text/unitmentions.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{
using By = Recognised::By;

// The district behind a name, whole or its proper name only: "Trung tâm Y tế huyện" is the name that is known.
QStringList spellings(const QString &text, const IntakeContext &context)
{
    static const QRegularExpression aside(QStringLiteral("\\s*\\([^()]*\\)\\s*$"));
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,3}|[IVX]{1,5})\\s*[.)/-]\\s*"));
    QStringList all{text.simplified()};
    QString bare = all.first();
    bare.remove(number).remove(aside);
    if (bare != all.first() && !bare.isEmpty())
        all.append(bare);
    const QString district = context.matcher.district();
    const qsizetype words = district.count(u' ') + 1;
    for (const QString &one : QStringList(all)) {
        const QStringList parts = one.split(u' ');
        if (district.isEmpty() || parts.size() <= words)
            continue;
        const QString tail = nameKey(parts.mid(parts.size() - words).join(u' '), Marks::Dropped);
        if (tail == district)
            all << parts.mid(0, parts.size() - words + 1).join(u' ') << parts.mid(0, parts.size() - words).join(u' ');
        else if (tail.endsWith(district.section(u' ', 1)))
            all << parts.mid(0, parts.size() - words + 1).join(u' ');
    }
    return all;
}

// "các trường cụm Khe Sanh", "các xã vùng Lìa": several, each of which is named below.
bool isOfSeveral(const QVector<WrittenWord> &words, const UnitMention &mention)
{
    static const QSet<QString> several{QStringLiteral("cac"), QStringLiteral("nhung"), QStringLiteral("cum"),
                                       QStringLiteral("vung")};
    return mention.first > 0 && words.at(mention.first).before == WrittenWord::Blank
           && several.contains(words.at(mention.first - 1).plain);
}

// "Thuận 5", "Thanh 1": a village of that number, unless it is the day's.
bool isNumbered(const QString &text, const QVector<WrittenWord> &words, const UnitMention &mention, Day day)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}$"));
    static const QRegularExpression goesOn(QStringLiteral("^\\s*[-./_%]\\s*\\d|^%"));
    const qsizetype at = mention.first + mention.count;
    if (at >= words.size() || words.at(at).before > WrittenWord::Soft || !number.match(words.at(at).plain).hasMatch())
        return false;
    const WrittenWord &word = words.at(at);
    return word.plain.toInt() != day.date().day() && !goesOn.match(text.mid(word.start + word.length)).hasMatch();
}

} // namespace

NamedUnit sureUnit(UnitId unit, By by, const QString &text, const SourcePlace &place)
{
    NamedUnit named;
    named.unit = unit;
    named.doubt = IntakeReason::None;
    named.by = Recognised{by, text, place};
    return named;
}

NamedUnit doubtfulUnit(const UnitMatch &match, const QString &text, const SourcePlace &place)
{
    NamedUnit named;
    named.candidates = match.candidates;
    named.doubt = match.kind == UnitMatch::Kind::Unknown       ? IntakeReason::UnknownUnit
                  : match.ground == UnitMatch::Ground::Retired ? IntakeReason::RetiredUnit
                                                               : IntakeReason::AmbiguousUnit;
    named.by = Recognised{By::Nothing, text, place};
    return named;
}

NamedUnit unitMentionedIn(const QString &text, const SourcePlace &place, By by, const IntakeContext &context)
{
    const QVector<WrittenWord> words = wordsOf(text);
    NamedUnit best;
    for (UnitMention mention : unitMentions(words, context.matcher, context.learnedNames)) {
        if (mention.count <= 0 || isOfSeveral(words, mention))
            continue;
        if (mention.match.kind == UnitMatch::Kind::Sure && isNumbered(text, words, mention, context.day))
            mention.match = {UnitMatch::Kind::Ask, UnitMatch::Ground::NearName, {}, {mention.match.unit}};
        const WrittenWord &first = words.at(mention.first);
        const WrittenWord &last = words.at(mention.first + mention.count - 1);
        SourcePlace at = place;
        const qsizetype length = last.start + last.length - first.start;
        at.start = place.start + first.start;
        at.length = length;
        const QString written = text.mid(first.start, length);
        const NamedUnit named =
            mention.match.kind == UnitMatch::Kind::Sure
                ? sureUnit(mention.match.unit, mention.how == UnitMention::Misspelt ? By::Misspelt : by, written, at)
                : doubtfulUnit(mention.match, written, at);
        if (named.isSure() && best.isSure() && *named.unit != *best.unit) {
            NamedUnit several;
            several.candidates = {*best.unit, *named.unit};
            several.doubt = IntakeReason::AmbiguousUnit;
            several.by = Recognised{By::Nothing, text, place};
            return several;
        }
        if (!best.isSure())
            best = named;
    }
    return best;
}

UnitMatch unitCalled(const QString &text, const IntakeContext &context, LikeNames likeNames)
{
    UnitMatch first;
    for (const QString &spelling : spellings(text, context)) {
        const UnitMatch match =
            likeNames == LikeNames::Offered ? context.matcher.match(spelling) : context.matcher.matchExactly(spelling);
        if (match.kind == UnitMatch::Kind::Sure || match.ground == UnitMatch::Ground::Retired)
            return match;
        if (match.ground == UnitMatch::Ground::Several || first.kind == UnitMatch::Kind::Unknown)
            first = match;
    }
    return first;
}

bool namesPart(const QString &text)
{
    static const QSet<QString> villages{QStringLiteral("thon"), QStringLiteral("khom"), QStringLiteral("xom"),
                                        QStringLiteral("khoi"), QStringLiteral("tdp"),  QStringLiteral("khoa"),
                                        QStringLiteral("lop")};
    static const QSet<QString> pairs{QStringLiteral("to dan"),   QStringLiteral("khu pho"), QStringLiteral("cong doan"),
                                     QStringLiteral("chi doan"), QStringLiteral("chi bo"),  QStringLiteral("chi hoi"),
                                     QStringLiteral("lien doi")};
    const QVector<WrittenWord> words = wordsOf(text);
    if (words.size() < 2 || words.at(1).before != WrittenWord::Blank)
        return false;
    const WrittenWord &head = words.first();
    const WrittenWord &name = words.at(1);
    if (pairs.contains(head.plain + u' ' + name.plain))
        return true;
    const bool numbered = name.plain.front().isDigit();
    if (head.plain == u"khoi" || head.plain == u"to")
        return numbered; // "Khối dân vận"
    const bool village = villages.contains(head.plain) || head.spelled == nameKey(u"bản", Marks::Kept);
    static const QSet<QString> papers{QStringLiteral("sao"), QStringLiteral("in"), QStringLiteral("kem"), QStringLiteral("va")};
    return village && (numbered || (name.capital && !mayFollowName(name) && !papers.contains(name.plain)));
}

// Where small letters end and a capital begins, behind what offices shorten; a name without its blanks.
QString wordsApart(const QString &name, const UnitMatcher &matcher)
{
    static const QRegularExpression seam(
        QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})|(?<=UBND|THCS|THPT|TTYT)(?=\\p{L})|(?<=\\p{L})(?=\\d)"
                       "|(?<=\\bBC|\\bTT|\\bMN|\\bTH|\\bBZ)(?=\\p{Ll})|(?<=\\b\\p{Lu})(?=\\p{Lu}\\p{Ll})"
                       "|(?<=\\p{Ll}\\p{Lu})(?=\\p{Lu}\\p{Ll})"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (const QString &word : QString(name).replace(seam, QStringLiteral(" ")).split(u' ', Qt::SkipEmptyParts)) {
        const QString apart = matcher.apart(nameKey(word, Marks::Dropped));
        parts.append(apart.isEmpty() ? word : apart);
    }
    return parts.join(u' ');
}

QString fileBase(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    const QString name = path.mid(slash + 1).normalized(QString::NormalizationForm_C);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= 6 ? name.left(dot) : name;
}

bool isBodyOfCommune(const QString &label)
{
    static const QRegularExpression body(QStringLiteral(
        "^(\\d+ )?(cong an|tram y te|doan (thanh nien|tn|tncs\\w*)|hoi (nong dan|phu nu|ccb|cuu chien binh|lhpn|lien hiep "
        "phu nu|"
        "nd|pn|nct|nguoi cao tuoi|chu thap do)|mttq|ubmttq|uy ban mttq|ban chqs|ban chi huy quan su|bchqs|dang uy|van phong|"
        "tai chinh|dia chinh|tu phap|hdnd|cong doan|quan su)( (xa|thi tran|tt|phuong|x)\\b.*)?$"));
    static const QRegularExpression commune(QStringLiteral("\\b(xa|thi tran|tt|phuong|x)\\b"));
    const QString key = nameKey(label, Marks::Dropped);
    return body.match(key).hasMatch() && commune.match(key).hasMatch();
}

bool isPartOfUnit(const QString &label)
{
    static const QRegularExpression part(QStringLiteral(
        "^(\\d+ )?((thon|ban|khoi|khom|ap|lang|buon|tdp|to dan pho|khu pho|kp|nhom|lop) .+|(to|doi|ho) \\d+.*)$"));
    static const QRegularExpression committee(QStringLiteral("^\\W*ban\\b"),
                                              QRegularExpression::CaseInsensitiveOption
                                                  | QRegularExpression::UseUnicodePropertiesOption);
    if (hasMarks(label) && committee.match(label).hasMatch())
        return false; // "Ban Tổ chức" is no "bản"
    return part.match(nameKey(label, Marks::Dropped)).hasMatch() || isBodyOfCommune(label);
}

bool isGenericLabel(const QString &label, const IntakeContext &context)
{
    static const QRegularExpression generic(
        QStringLiteral("^(don vi|co quan|xa|thi tran|truong|phong|dia phuong|toan .*|tong .*|tong|cong|don vi "
                       "minh|chung|ket qua|so luong|so lieu|sl|gia tri|"
                       "\\d+|so|can bo|nguoi dan|nhan dan|tong so|cbccvc.*|can bo .*|nguoi lao dong)$"));
    const QString key = nameKey(label, Marks::Dropped);
    return key.isEmpty() || generic.match(key).hasMatch() || wholeDay(label, context.day).has_value();
}

NamedUnit unitOfCell(const QString &text, const SourcePlace &place, const IntakeContext &context, LikeNames likeNames)
{
    const QString clean = text.simplified();
    if (clean.isEmpty())
        return {};
    const auto learned = context.learnedNames.constFind(nameKey(clean, Marks::Dropped));
    if (learned != context.learnedNames.constEnd())
        return sureUnit(*learned, By::Learned, clean, place);
    const UnitMatch match = unitCalled(clean, context, LikeNames::Ignored);
    if (match.kind == UnitMatch::Kind::Sure)
        return sureUnit(match.unit, match.ground == UnitMatch::Ground::Code ? By::Code : By::Name, clean, place);
    if (match.ground == UnitMatch::Ground::Retired || match.ground == UnitMatch::Ground::Several || isPartOfUnit(clean))
        return doubtfulUnit(isPartOfUnit(clean) ? UnitMatch{} : match, clean, place);
    NamedUnit mention = unitMentionedIn(clean, place, By::Name, context);
    // Words around the name make it another body: "Hội phụ nữ xã Thuận".
    const bool whole = mention.by.place.length >= clean.size() - 1;
    if (mention.isSure() && !whole) {
        mention.candidates = {*mention.unit};
        mention.unit.reset();
        mention.doubt = IntakeReason::AmbiguousUnit;
    }
    if (!mention.isSilent())
        return mention;
    return doubtfulUnit(likeNames == LikeNames::Offered ? unitCalled(clean, context) : match, clean, place);
}

NamedUnit unitOfName(const QString &name, Recognised::By by, const IntakeContext &context)
{
    QString words = name.normalized(QString::NormalizationForm_C);
    words.replace(u'_', u' ');
    const NamedUnit code = [&] {
        static const QRegularExpression codes(
            QStringLiteral("(?<![0-9A-Za-z])([A-Z]{2,4}-[A-Z0-9]{2,12}|\\d{5})(?![0-9A-Za-z-])"));
        auto found = codes.globalMatch(words);
        while (found.hasNext()) {
            const QString written = found.next().captured(1);
            const UnitMatch match = context.matcher.match(written);
            if (match.kind == UnitMatch::Kind::Sure && match.ground == UnitMatch::Ground::Code)
                return sureUnit(match.unit, by, written, {});
        }
        return NamedUnit{};
    }();
    if (code.isSure())
        return code;
    NamedUnit named = unitMentionedIn(words, {}, by, context);
    const QString apart = wordsApart(words, context.matcher);
    if (apart != words && (named.isSilent() || named.doubt == IntakeReason::UnknownUnit)) {
        const NamedUnit written = unitMentionedIn(apart, {}, by, context);
        named = written.isSure() || named.isSilent() ? written : named;
    }
    if (named.isSure() && namesPart(words))
        return doubtfulUnit({UnitMatch::Kind::Ask, UnitMatch::Ground::NearName, {}, {*named.unit}}, words, {});
    return named;
}

} // namespace dophu
