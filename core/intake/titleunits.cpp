// The lines above a table, which name who writes and whom they belong to, and those below it, which name who signs.
#include "core/intake/unitreading.h"
#include "core/text/namekey.h"
#include "core/text/unitmentions.h"

#include <QRegularExpression>
#include <algorithm>

namespace dophu
{

namespace
{

using By = Recognised::By;

// "Huyện Đakrông", "UBND huyện …", "Tỉnh …": above every unit of ours, or another district.
bool isSuperior(const QString &key)
{
    static const QRegularExpression superior(QStringLiteral(
        "^((ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|ban chi dao( .*)?) )?(tinh(?! hinh\\b)|huyen|thi xa|thanh "
        "pho|tp|tx) "
        ".*$|^(huyen|tinh) uy"
        "( .*)?$|^dang bo .*$|^cong hoa xa hoi.*|^doc lap tu do.*|^dang cong san.*|^so .*|^bo .*|^ban chi dao .*"));
    return superior.match(key).hasMatch();
}

bool isOtherDistrict(const QString &key, const IntakeContext &context)
{
    static const QRegularExpression district(
        QStringLiteral("^((ubnd|hdnd|uy ban nhan dan) )?((huyen(?! (uy|doan))|thi xa|thanh pho)( \\w+){1,4})( tinh.*)?$"));
    const QRegularExpressionMatch found = district.match(key);
    const QString ours = context.matcher.district();
    return found.hasMatch() && !ours.isEmpty() && !found.captured(3).startsWith(ours) && !ours.contains(found.captured(3));
}

bool isAddressee(const QString &key)
{
    static const QRegularExpression to(
        QStringLiteral("^(kinh gui|gui|kg|noi nhan|nguoi|theo|can cu|ghi chu|luu y|lien he|de nghi)\\b"
                       "|^(mau|bieu)( (mau|so))*( \\d+\\w?)?$"));
    return to.match(key).hasMatch();
}

// "UBND huyện Hướng Hoá - UBND xã Húc", "Huyện Hướng Hoá, xã Húc": each by itself, unless the whole is one name. What
// follows an addressee is one, too, until a sender is named.
QVector<LineOfSheet> segmentsOf(const LineOfSheet &line, const IntakeContext &context)
{
    static const QRegularExpression parting(QStringLiteral("\\s+[-–—|]\\s+|[,;]\\s*|(?<=\\w{4})\\.\\s+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sender(QStringLiteral("^((ten )?(don vi|co quan|noi) (gui|bao cao|lap)|don vi)\\b"));
    constexpr qsizetype longest = 120;
    if (line.text.size() > longest || unitCalled(line.text, context, LikeNames::Ignored).kind == UnitMatch::Kind::Sure)
        return {line};
    QVector<LineOfSheet> segments;
    bool addressed = false;
    qsizetype from = 0;
    while (from <= line.text.size()) {
        const QRegularExpressionMatch gap = parting.match(line.text, from);
        const qsizetype to = gap.hasMatch() ? gap.capturedStart() : line.text.size();
        LineOfSheet segment{line.text.mid(from, to - from), line.place};
        segment.place.start += from;
        const QString key = nameKey(segment.text, Marks::Dropped);
        addressed = isAddressee(key) || (addressed && !sender.match(key).hasMatch());
        if (!addressed && !key.isEmpty())
            segments.append(segment);
        if (!gap.hasMatch())
            break;
        from = gap.capturedEnd();
    }
    return segments;
}

// "TM. UBND xã Húc", "Đơn vị báo cáo: xã Húc", "Mã: 19468" → the name.
QString withoutSigning(const QString &text)
{
    static const QRegularExpression before(
        QStringLiteral("^\\s*(t\\s*/?\\s*m|kt|tl|tuq|thay mặt)\\s*[./]?\\s+|^\\s*(tên )?(đơn vị|cơ quan|nơi|xã|mã)"
                       "( báo cáo| gửi| lập| đơn vị| số)?\\s*:\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString name = text.simplified().normalized(QString::NormalizationForm_C);
    return name.remove(before);
}

// Line by line: what is named so far.
class TitleReading
{
public:
    explicit TitleReading(const IntakeContext &context) : m_context(context) {}
    bool read(const LineOfSheet &line); // false: settled, whatever stands below
    NamedUnit named() const;

private:
    const IntakeContext &m_context;
    NamedUnit m_best;
    bool m_exact = false;
    std::optional<LineOfSheet> m_part;
};

bool TitleReading::read(const LineOfSheet &line)
{
    const QString key = nameKey(line.text, Marks::Dropped);
    if (key.isEmpty() || isAddressee(key))
        return true;
    if (isOtherDistrict(key, m_context)) {
        m_best = doubtfulUnit(UnitMatch{}, line.text, line.place);
        m_part.reset();
        return false;
    }
    constexpr qsizetype longest = 120;
    const QString name = withoutSigning(line.text);
    const UnitMatch match = line.text.size() <= longest ? unitCalled(name, m_context, LikeNames::Ignored) : UnitMatch{};
    if (match.kind == UnitMatch::Kind::Sure || match.ground == UnitMatch::Ground::Retired) {
        // The lower line of a letterhead is who writes, the upper one whom they belong to.
        m_best = match.kind == UnitMatch::Kind::Sure ? sureUnit(match.unit, By::Title, line.text, line.place)
                                                     : doubtfulUnit(match, line.text, line.place);
        m_exact = true;
        return true;
    }
    if (namesPart(line.text)) {
        m_part = line;
        return true;
    }
    if (m_exact && isBodyOfCommune(line.text)) {
        m_best = doubtfulUnit(UnitMatch{}, line.text, line.place);
        return false;
    }
    if (m_exact || isSuperior(key))
        return true;
    const NamedUnit mention = unitMentionedIn(line.text, line.place, By::Title, m_context);
    if (!mention.isSilent() && (mention.isSure() || m_best.isSilent()))
        m_best = mention;
    return true;
}

// "Thôn Tà Rùng" under "UBND xã Húc", "Thôn Tân Thành - xã Tân Long": a part, whose whole is offered.
NamedUnit TitleReading::named() const
{
    if (!m_part)
        return m_best;
    NamedUnit part = doubtfulUnit(UnitMatch{}, m_part->text, m_part->place);
    if (m_best.isSure()) {
        part.doubt = IntakeReason::Partial;
        part.candidates = {*m_best.unit};
    }
    return part;
}

} // namespace

NamedUnit unitOfLines(const QVector<LineOfSheet> &lines, const IntakeContext &context)
{
    TitleReading reading(context);
    for (const LineOfSheet &line : lines) {
        for (const LineOfSheet &segment : segmentsOf(line, context)) {
            if (!reading.read(segment))
                return reading.named();
        }
    }
    return reading.named();
}

NamedUnit unitOfSignature(const QVector<LineOfSheet> &lines, const IntakeContext &context)
{
    static const QRegularExpression item(QStringLiteral("^\\s*[-–+•*]"));
    NamedUnit found;
    std::optional<int> receivers; // the column they are listed in
    for (const LineOfSheet &line : lines) {
        if (isAddressee(nameKey(line.text, Marks::Dropped)))
            receivers = line.place.column;
        if (item.match(line.text).hasMatch() || (receivers && *receivers == line.place.column && line.place.column >= 0))
            continue;
        for (const LineOfSheet &segment : segmentsOf(line, context)) {
            const QString name = withoutSigning(segment.text);
            const UnitMatch match = unitCalled(name, context, LikeNames::Ignored);
            const bool person = match.ground != UnitMatch::Ground::Code && name == segment.text && !name.contains(u' ');
            if (match.kind != UnitMatch::Kind::Sure || person)
                continue; // "Thuận" alone is who signs
            if (found.isSure() && *found.unit != match.unit)
                return {};
            found = sureUnit(match.unit, By::Title, segment.text, segment.place);
        }
    }
    return found;
}

} // namespace dophu
