#include "core/intake/claimsettler.h"
#include "core/intake/messagevalues.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

namespace
{

constexpr const char *noChangeWords =
    "nhu hom qua|khong phat sinh|ko phat sinh|k phat sinh|khong thay doi|ko thay doi|khong doi|giu nguyen"
    "|khong tang|ko tang|k tang|khong co phat sinh|khong co thay doi|van nhu cu|nhu cu|khong co gi moi|ch"
    "ua co gi moi|khong cai them|nhu ngay hom qua|khong co them|y nhu hom qua|bang hom qua|chua tang|nhu "
    "bua qua|khong bien dong|khong them|khong co bien dong|k thay doi|van vay|van giu so|nhu bao cao hom "
    "qua|giong hom qua|nhu so lieu hom qua|nhu ngay truoc|khong co gi thay doi|khong co gi moi|khong co g"
    "i phat sinh";

} // namespace

bool ClaimSettler::saysNoChange() const
{
    return saysAny(m_text, noChangeWords);
}

QVector<FoundValue> ClaimSettler::run()
{
    QVector<FoundValue> values = settle();
    for (FoundValue &value : values) {
        if (value.reason == IntakeReason::None && value.installed && value.unit)
            value.reason = doubtOf(value);
    }
    return values;
}

QVector<FoundValue> ClaimSettler::settle() const
{
    FoundValue value;
    if (!statesAnything())
        return {};
    setUnit(value);
    setDayAndTime(value);
    MessageFigures installed = ofRole({FigureRole::Installed, FigureRole::Corrected});
    const MessageFigures unexplained = ofRole({FigureRole::Unexplained});
    setBeside(value);
    if (isCorrection())
        settleCorrection(value, installed);
    if (const QVector<FoundValue> byDay = perDay(value, installed); !byDay.isEmpty())
        return byDay;
    if (settleParts(value, installed, unexplained))
        return {value};
    settleWords(value, installed);
    settleGroups(value, installed);
    settleStaff(value, installed);
    settleBase(value, installed);
    settleIncrease(value, installed);
    settleYesterday(value, installed);
    settleTimes(installed);
    if (installed.isEmpty() && isOfAPart())
        installed = {m_claim.figures.first()};
    take(value, installed);
    if (value.reason == IntakeReason::None && !value.installed && !unexplained.isEmpty() && !saysAnything(value))
        takeUnexplained(value, unexplained);
    if (value.reason == IntakeReason::None && !value.installed && !saysAnything(value))
        takeWhole(value);
    if (!saysAnything(value) && !value.installed && value.candidates.isEmpty())
        return {};
    return {value};
}

bool ClaimSettler::saysAnything(const FoundValue &value)
{
    return value.increase || value.remaining || value.share || value.noChange || value.reason != IntakeReason::None;
}

// A figure that is only hoped for, somebody's telephone, a target: nothing is stated.
bool ClaimSettler::statesAnything() const
{
    const bool figure = std::any_of(m_claim.figures.begin(), m_claim.figures.end(), [](const MessageFigure &one) {
        return one.role != FigureRole::Other && one.role != FigureRole::Target && one.role != FigureRole::Coverage
               && one.role != FigureRole::Previous && one.role != FigureRole::Population;
    });
    return figure || !m_claim.shares.isEmpty() || saysNoChange() || isOfAPart();
}

// "Đoàn thanh niên xã Húc: 40 đoàn viên đã cài": of this campaign, though of none of our units.
bool ClaimSettler::isOfAPart() const
{
    const bool unknown =
        m_claim.mentions.size() == 1 && m_found.mentions.at(m_claim.mentions.first()).match.kind == UnitMatch::Kind::Unknown;
    return unknown && !m_claim.figures.isEmpty() && saysAny(m_text, "cai|da cai|cai dat|bluezone|bz|cai duoc");
}

MessageFigures ClaimSettler::ofRole(std::initializer_list<FigureRole> roles) const
{
    MessageFigures some;
    for (const MessageFigure &figure : m_claim.figures) {
        if (std::find(roles.begin(), roles.end(), figure.role) != roles.end())
            some.append(figure);
    }
    return some;
}

SourcePlace ClaimSettler::placeOf(const MessageToken &token) const
{
    SourcePlace place;
    place.part = token.line;
    place.start = token.start;
    place.length = token.length;
    return place;
}

Recognised ClaimSettler::seen(Recognised::By by, qsizetype token) const
{
    const MessageToken &one = m_tokens.at(token);
    return Recognised{by, one.text, placeOf(one)};
}

void ClaimSettler::setUnit(FoundValue &value) const
{
    if (m_claim.mentions.isEmpty())
        return;
    const UnitMention &mention = m_found.mentions.at(m_claim.mentions.first());
    const auto token = std::find_if(m_tokens.begin(), m_tokens.end(),
                                    [&](const MessageToken &one) { return one.mention == m_claim.mentions.first(); });
    using By = Recognised::By;
    const By by = mention.how == UnitMention::ByCode     ? By::Code
                  : mention.how == UnitMention::Learned  ? By::Learned
                  : mention.how == UnitMention::Misspelt ? By::Misspelt
                                                         : By::Name;
    if (token != m_tokens.end())
        value.unitBy = seen(by, token - m_tokens.begin());
    if (m_claim.mentions.size() == 1 && mention.match.kind == UnitMatch::Kind::Sure)
        value.unit = mention.match.unit;
}

// Which units it may be; the figure is put in when it is settled.
void ClaimSettler::openUnit(FoundValue &value) const
{
    if (m_claim.mentions.isEmpty() || value.unit)
        return;
    QVector<UnitId> units;
    bool retired = false;
    for (const int index : m_claim.mentions) {
        const UnitMatch &match = m_found.mentions.at(index).match;
        retired = retired || match.ground == UnitMatch::Ground::Retired;
        const QVector<UnitId> some = match.kind == UnitMatch::Kind::Sure ? QVector<UnitId>{match.unit} : match.candidates;
        for (const UnitId unit : some) {
            if (!units.contains(unit))
                units.append(unit);
        }
    }
    const std::optional<qint64> installed = value.installed              ? value.installed
                                            : value.candidates.isEmpty() ? std::nullopt
                                                                         : value.candidates.first().installed;
    value.candidates.clear();
    for (const UnitId unit : units)
        value.candidates.append(IntakeCandidate{unit, installed});
    value.installed = installed;
    value.reason = units.isEmpty() ? IntakeReason::UnknownUnit
                   : retired       ? IntakeReason::RetiredUnit
                                   : IntakeReason::AmbiguousUnit;
}

void ClaimSettler::setDayAndTime(FoundValue &value) const
{
    if (m_claim.days.size() == 1 || allSameDay()) {
        if (!m_claim.days.isEmpty()) {
            value.reportDay = m_tokens.at(m_claim.days.last()).day;
            value.dayBy = seen(Recognised::By::Sentence, m_claim.days.last());
        }
    }
    if (!m_claim.times.isEmpty())
        value.asOf = m_tokens.at(m_claim.times.last()).time;
    const bool yesterday = saysAny(m_text, "hom qua|ngay hom qua|bua qua|chieu qua")
                           && !saysAny(m_text, "so voi hom qua|nhu hom qua|hom nay|bang hom qua|hon hom qua");
    const bool late = saysAny(m_text, "bao bu|gui bu|nop bu|bao bo sung|bo sung so lieu|gui bo sung|quen gui|quen bao|chua "
                                      "kip bao|chua kip gui|bu cho ngay|bo sung ngay");
    value.earlierMeant = late || isCorrection();
    if (yesterday && !value.reportDay && isCorrection())
        value.reportDay = m_context.day.plus(-1);
}

bool ClaimSettler::allSameDay() const
{
    return std::all_of(m_claim.days.begin(), m_claim.days.end(),
                       [this](qsizetype token) { return m_tokens.at(token).day == m_tokens.at(m_claim.days.first()).day; });
}

bool ClaimSettler::isCorrection() const
{
    return saysAny(m_text, "dinh chinh|bao nham|go nham|ghi nham|nham|sua lai|sua thanh|sua giup|sua ho|sua so|khong "
                           "phai|ko phai|moi dung|so "
                           "dung|bao sai|cong sai|ghi sai|bao lai|gui lai|dieu chinh|chinh lai|cap nhat lai|cong nham|danh "
                           "nham|nhap nham|tinh nham|tinh sai|"
                           "sai|lon|bo so|huy so|thay so|thay cho|chinh sua|doi lai|xin loi|sua");
}

// The base, the increase, the share, what remains: stated beside the total.
void ClaimSettler::setBeside(FoundValue &value) const
{
    for (const MessageFigure &figure : m_claim.figures) {
        if (figure.role == FigureRole::Base && (!value.base || *value.base == figure.value)) {
            value.base = figure.value;
            value.baseBy = seen(Recognised::By::Sentence, figure.token);
        } else if (figure.role == FigureRole::Increase) {
            value.increase = figure.value;
        } else if (figure.role == FigureRole::Remaining && !value.remaining) {
            value.remaining = figure.value;
        } else if (figure.role == FigureRole::Population) {
            value.population = figure.value;
        } else if (figure.role == FigureRole::TakenBack) {
            value.takenBack = figure.value;
        }
    }
    if (m_claim.shares.size() == 1)
        value.share = m_tokens.at(m_claim.shares.first()).share;
    value.noChange = saysNoChange();
}

void ClaimSettler::offer(FoundValue &value, std::initializer_list<qint64> numbers) const
{
    for (const qint64 number : numbers) {
        const IntakeCandidate candidate{value.unit, number};
        if (!value.candidates.contains(candidate))
            value.candidates.append(candidate);
    }
}

// What is left: one number, or several that nothing tells apart.
void ClaimSettler::take(FoundValue &value, const MessageFigures &installed) const
{
    const MessageFigures numbers = uniqueTotals(installed);
    if (value.reason != IntakeReason::None || numbers.isEmpty()) {
        openUnit(value);
        return;
    }
    const MessageFigure &figure = numbers.first();
    const MessageToken &token = m_tokens.at(figure.token);
    using By = Recognised::By;
    value.numberBy = seen(value.takenBack ? By::Correction : token.inWords ? By::Words : By::Sentence, figure.token);
    if (numbers.size() > 1) {
        value.reason = IntakeReason::TwoValues;
        for (const MessageFigure &one : numbers)
            offer(value, {one.value});
    } else if (figure.doubt == IntakeReason::TwoValues) {
        value.reason = figure.doubt;
        offer(value, {figure.value, token.of});
    } else {
        value.installed = figure.value;
        value.reason = figure.doubt;
    }
    openUnit(value);
}

// "Húc 391 xyz": a unit, a number, and hardly a word besides.
bool ClaimSettler::isShortNote() const
{
    constexpr qsizetype mostWords = 4;
    static const QRegularExpression word = textPattern(R"((?:^| )[^\s#@]+)");
    qsizetype words = 0;
    for (auto each = word.globalMatch(m_text); each.hasNext(); each.next())
        ++words;
    return m_claim.figures.size() == 1 && words <= mostWords;
}

// Nothing else was said of the unit, and no word explains the numbers: shown, never taken.
void ClaimSettler::takeUnexplained(FoundValue &value, const MessageFigures &unexplained) const
{
    if (!value.unit || unexplained.size() > 2 || !(unexplained.first().evidence || isShortNote()))
        return;
    value.numberBy = seen(Recognised::By::Sentence, unexplained.first().token);
    value.reason = unexplained.size() > 1 ? IntakeReason::TwoValues : IntakeReason::NotCertain;
    for (const MessageFigure &one : unexplained)
        offer(value, {one.value});
    openUnit(value);
}

QVector<FoundValue> valuesOf(const MessageClaim &claim, const MessageTokens &found, const IntakeContext &context)
{
    return ClaimSettler(claim, found, context).run();
}

} // namespace dophu
