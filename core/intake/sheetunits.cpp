#include "core/intake/sheetunits.h"
#include "core/intake/writtendays.h"
#include "core/text/namekey.h"
#include "core/text/unitmentions.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{
using By = Recognised::By;

NamedUnit sure(UnitId unit, By by, const QString &text, const SourcePlace &place)
{
    NamedUnit named;
    named.unit = unit;
    named.doubt = IntakeReason::None;
    named.by = Recognised{by, text, place};
    return named;
}

NamedUnit doubted(const UnitMatch &match, const QString &text, const SourcePlace &place)
{
    NamedUnit named;
    named.candidates = match.candidates;
    named.doubt = match.kind == UnitMatch::Kind::Unknown       ? IntakeReason::UnknownUnit
                  : match.ground == UnitMatch::Ground::Retired ? IntakeReason::RetiredUnit
                                                               : IntakeReason::AmbiguousUnit;
    named.by = Recognised{By::Nothing, text, place};
    return named;
}

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

// "Huyện Đakrông", "UBND huyện …", "Tỉnh …": above every unit of ours, or another district.
bool isSuperior(const QString &key)
{
    static const QRegularExpression superior(QStringLiteral(
        "^((ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|ban chi dao( .*)?) )?(tinh|huyen|thi xa|thanh pho|tp|tx) "
        ".*$|^(huyen|tinh) uy"
        "( .*)?$|^dang bo .*$|^cong hoa xa hoi.*|^doc lap tu do.*|^dang cong san.*|^so .*|^bo .*|^ban chi dao .*"));
    return superior.match(key).hasMatch();
}

bool isOtherDistrict(const QString &key, const IntakeContext &context)
{
    static const QRegularExpression district(
        QStringLiteral("^((ubnd|hdnd|uy ban nhan dan) )?((huyen(?! uy)|thi xa|thanh pho)( \\w+){1,4})$"));
    const QRegularExpressionMatch found = district.match(key);
    return found.hasMatch() && !context.matcher.district().isEmpty() && found.captured(3) != context.matcher.district()
           && !context.matcher.district().contains(found.captured(3));
}

bool isAddressee(const QString &key)
{
    static const QRegularExpression to(
        QStringLiteral("^(kinh gui|gui|kg|noi nhan|nguoi|theo|can cu|ghi chu|luu y|lien he|de nghi|mau|bieu)\\b"));
    return to.match(key).hasMatch();
}

NamedUnit mentionIn(const QString &text, const SourcePlace &place, By by, const IntakeContext &context)
{
    const QVector<WrittenWord> words = wordsOf(text);
    NamedUnit best;
    for (const UnitMention &mention : unitMentions(words, context.matcher, context.learnedNames)) {
        if (mention.count <= 0)
            continue;
        const WrittenWord &first = words.at(mention.first);
        const WrittenWord &last = words.at(mention.first + mention.count - 1);
        SourcePlace at = place;
        const qsizetype length = last.start + last.length - first.start;
        at.start = place.start + first.start;
        at.length = length;
        const QString written = text.mid(first.start, length);
        const NamedUnit named =
            mention.match.kind == UnitMatch::Kind::Sure
                ? sure(mention.match.unit, mention.how == UnitMention::Misspelt ? By::Misspelt : by, written, at)
                : doubted(mention.match, written, at);
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

enum class LikeNames
{
    Offered,
    Ignored
};

UnitMatch exactly(const QString &text, const IntakeContext &context, LikeNames likeNames = LikeNames::Offered)
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
} // namespace

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
                       "minh|chung|ket qua|so luong|sl|gia tri|"
                       "\\d+|so|can bo|nguoi dan|nhan dan|tong so|cbccvc.*|can bo .*|nguoi lao dong)$"));
    const QString key = nameKey(label, Marks::Dropped);
    return key.isEmpty() || generic.match(key).hasMatch() || wholeDay(label, context.day).has_value();
}

NamedUnit unitOfCell(const QString &text, const SourcePlace &place, const IntakeContext &context)
{
    const QString clean = text.simplified();
    if (clean.isEmpty())
        return {};
    const auto learned = context.learnedNames.constFind(nameKey(clean, Marks::Dropped));
    if (learned != context.learnedNames.constEnd())
        return sure(*learned, By::Learned, clean, place);
    const UnitMatch match = exactly(clean, context);
    if (match.kind == UnitMatch::Kind::Sure)
        return sure(match.unit, match.ground == UnitMatch::Ground::Code ? By::Code : By::Name, clean, place);
    if (match.ground == UnitMatch::Ground::Retired || match.ground == UnitMatch::Ground::Several || isPartOfUnit(clean))
        return doubted(isPartOfUnit(clean) ? UnitMatch{} : match, clean, place);
    NamedUnit mention = mentionIn(clean, place, By::Name, context);
    // Words around the name make it another body: "Hội phụ nữ xã Thuận".
    const bool whole = mention.by.place.length >= clean.size() - 1;
    if (mention.isSure() && !whole) {
        mention.candidates = {*mention.unit};
        mention.unit.reset();
        mention.doubt = IntakeReason::AmbiguousUnit;
    }
    return mention.isSilent() ? doubted(match, clean, place) : mention;
}

NamedUnit unitOfLines(const QVector<LineOfSheet> &lines, const IntakeContext &context)
{
    NamedUnit best;
    bool exact = false;
    for (const LineOfSheet &line : lines) {
        const QString key = nameKey(line.text, Marks::Dropped);
        if (key.isEmpty() || isAddressee(key))
            continue;
        if (isOtherDistrict(key, context)) {
            best = doubted(UnitMatch{}, line.text, line.place);
            return best;
        }
        const UnitMatch match = line.text.size() <= 120 ? exactly(line.text, context, LikeNames::Ignored) : UnitMatch{};
        if (match.kind == UnitMatch::Kind::Sure || match.ground == UnitMatch::Ground::Retired) {
            // The lower line of a letterhead is who writes, the upper one whom they belong to.
            best = match.kind == UnitMatch::Kind::Sure ? sure(match.unit, By::Title, line.text, line.place)
                                                       : doubted(match, line.text, line.place);
            exact = true;
            continue;
        }
        if (exact && isBodyOfCommune(line.text)) {
            best = doubted(UnitMatch{}, line.text, line.place);
            return best;
        }
        if (exact || isSuperior(key))
            continue;
        const NamedUnit mention = mentionIn(line.text, line.place, By::Title, context);
        if (!mention.isSilent() && (mention.isSure() || best.isSilent()))
            best = mention;
    }
    return best;
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
                return sure(match.unit, by, written, {});
        }
        return NamedUnit{};
    }();
    return code.isSure() ? code : mentionIn(words, {}, by, context);
}

} // namespace dophu
