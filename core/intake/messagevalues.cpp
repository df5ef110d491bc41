#include "core/intake/messagevalues.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

namespace
{

using Figures = QVector<MessageFigure>;

constexpr const char *noChangeWords =
    "nhu hom qua|khong phat sinh|ko phat sinh|k phat sinh|khong thay doi|ko thay doi|khong doi|giu nguyen"
    "|khong tang|ko tang|k tang|khong co phat sinh|khong co thay doi|van nhu cu|nhu cu|khong co gi moi|ch"
    "ua co gi moi|khong cai them|nhu ngay hom qua|khong co them|y nhu hom qua|bang hom qua|chua tang|nhu "
    "bua qua|khong bien dong|khong them|khong co bien dong|k thay doi|van vay|van giu so|nhu bao cao hom "
    "qua|giong hom qua|nhu so lieu hom qua|nhu ngay truoc|khong co gi thay doi|khong co gi moi|khong co g"
    "i phat sinh";

class Settler
{
public:
    Settler(const MessageClaim &claim, const MessageTokens &found, const IntakeContext &context)
        : m_claim(claim), m_found(found), m_tokens(found.tokens), m_context(context)
    {
        QStringList text;
        for (const TokenRange &range : claim.ranges)
            text.append(plainText(m_tokens, range));
        m_text = text.join(u' ');
    }

    QVector<FoundValue> run()
    {
        FoundValue value;
        if (!statesAnything())
            return {};
        setUnit(value);
        setDayAndTime(value);
        Figures installed = ofRole({FigureRole::Installed, FigureRole::Corrected});
        const Figures unexplained = ofRole({FigureRole::Unexplained});
        setBeside(value);
        if (isCorrection())
            settleCorrection(value, installed);
        if (const QVector<FoundValue> byDay = perDay(value, installed); !byDay.isEmpty())
            return byDay;
        if (settleParts(value, installed, unexplained))
            return {value};
        settleWords(value, installed);
        settleBase(value, installed);
        settleIncrease(value, installed);
        settleTimes(installed);
        if (installed.isEmpty() && isOfAPart())
            installed = {m_claim.figures.first()};
        take(value, installed);
        if (value.reason == IntakeReason::None && !value.installed && !unexplained.isEmpty() && !saysAnything(value))
            takeUnexplained(value, unexplained);
        if (!saysAnything(value) && !value.installed && value.candidates.isEmpty())
            return {};
        return {value};
    }

private:
    static bool saysAnything(const FoundValue &value)
    {
        return value.increase || value.remaining || value.share || value.noChange || value.reason != IntakeReason::None;
    }

    // A figure that is only hoped for, somebody's telephone, a target: nothing is stated.
    bool statesAnything() const
    {
        const bool figure = std::any_of(m_claim.figures.begin(), m_claim.figures.end(), [](const MessageFigure &one) {
            return one.role != FigureRole::Other && one.role != FigureRole::Target && one.role != FigureRole::Coverage
                   && one.role != FigureRole::Previous && one.role != FigureRole::Population;
        });
        return figure || !m_claim.shares.isEmpty() || saysNoChange() || isOfAPart();
    }

    // "Đoàn thanh niên xã Húc: 40 đoàn viên đã cài": of this campaign, though of none of our units.
    bool isOfAPart() const
    {
        const bool unknown = m_claim.mentions.size() == 1
                             && m_found.mentions.at(m_claim.mentions.first()).match.kind == UnitMatch::Kind::Unknown;
        return unknown && !m_claim.figures.isEmpty() && saysAny(m_text, "cai|da cai|cai dat|bluezone|bz|cai duoc");
    }

    bool saysNoChange() const { return saysAny(m_text, noChangeWords); }

    Figures ofRole(std::initializer_list<FigureRole> roles) const
    {
        Figures some;
        for (const MessageFigure &figure : m_claim.figures) {
            if (std::find(roles.begin(), roles.end(), figure.role) != roles.end())
                some.append(figure);
        }
        return some;
    }

    SourcePlace placeOf(const MessageToken &token) const
    {
        SourcePlace place;
        place.part = token.line;
        place.start = token.start;
        place.length = token.length;
        return place;
    }

    Recognised seen(Recognised::By by, qsizetype token) const
    {
        const MessageToken &one = m_tokens.at(token);
        return Recognised{by, one.text, placeOf(one)};
    }

    void setUnit(FoundValue &value) const
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
    void openUnit(FoundValue &value) const
    {
        if (m_claim.mentions.isEmpty() || value.unit)
            return;
        QVector<UnitId> units;
        bool retired = false;
        for (const int index : m_claim.mentions) {
            const UnitMatch &match = m_found.mentions.at(index).match;
            retired = retired || match.ground == UnitMatch::Ground::Retired;
            const QVector<UnitId> some =
                match.kind == UnitMatch::Kind::Sure ? QVector<UnitId>{match.unit} : match.candidates;
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

    void setDayAndTime(FoundValue &value) const
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
        const bool late =
            saysAny(m_text, "bao bu|gui bu|nop bu|bao bo sung|bo sung so lieu|gui bo sung|quen gui|quen bao|chua "
                            "kip bao|chua kip gui|bu cho ngay|bo sung ngay");
        value.earlierMeant = late || isCorrection();
        if (yesterday && !value.reportDay && isCorrection())
            value.reportDay = m_context.day.plus(-1);
    }

    bool allSameDay() const
    {
        return std::all_of(m_claim.days.begin(), m_claim.days.end(), [this](qsizetype token) {
            return m_tokens.at(token).day == m_tokens.at(m_claim.days.first()).day;
        });
    }

    bool isCorrection() const
    {
        return saysAny(m_text,
                       "dinh chinh|bao nham|go nham|ghi nham|nham|sua lai|sua thanh|sua giup|sua ho|sua so|khong "
                       "phai|ko phai|moi dung|so "
                       "dung|bao sai|cong sai|ghi sai|bao lai|gui lai|dieu chinh|chinh lai|cap nhat lai|cong nham|danh "
                       "nham|nhap nham|tinh nham|tinh sai|"
                       "sai|lon|bo so|huy so|thay so|thay cho|chinh sua|doi lai|xin loi|sua");
    }

    // The base, the increase, the share, what remains: stated beside the total.
    void setBeside(FoundValue &value) const
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

    void settleCorrection(FoundValue &value, Figures &installed) const
    {
        const Figures corrected = ofRole({FigureRole::Corrected});
        Figures rest = installed;
        if (corrected.size() == 1 && installed.size() == 2 && !value.takenBack) {
            for (const MessageFigure &figure : installed) {
                if (figure.role == FigureRole::Installed)
                    value.takenBack = figure.value;
            }
            rest = corrected;
        } else if (corrected.size() == 1 && installed.size() > 1) {
            rest = corrected;
        }
        installed = rest;
    }

    // "17/8: 6; 18/8: 8"
    QVector<FoundValue> perDay(const FoundValue &common, const Figures &installed) const
    {
        if (allSameDay() || installed.size() != m_claim.days.size() || common.takenBack)
            return {};
        QVector<FoundValue> values;
        for (qsizetype i = 0; i < installed.size(); ++i) {
            const qsizetype day = m_claim.days.at(i);
            const bool inOrder = day < installed.at(i).token && (i == 0 || installed.at(i - 1).token < day);
            if (!inOrder)
                return {};
            FoundValue value = common;
            value.reportDay = m_tokens.at(day).day;
            value.dayBy = seen(Recognised::By::Sentence, day);
            value.earlierMeant = true;
            value.base.reset();
            value.share.reset();
            take(value, {installed.at(i)});
            values.append(value);
        }
        return values;
    }

    // "thôn 1 180, thôn 2 377 … Cộng 1.355"
    bool settleParts(FoundValue &value, Figures &installed, const Figures &unexplained) const
    {
        Figures pieces = ofRole({FigureRole::Part});
        const bool named = !pieces.isEmpty();
        const bool listed =
            unexplained.size() >= 2
            && std::any_of(installed.begin(), installed.end(), [](const MessageFigure &one) { return one.total; });
        if (named || listed)
            pieces += unexplained;
        if (pieces.size() < 2)
            return false;
        qint64 sum = 0;
        for (const MessageFigure &figure : std::as_const(pieces))
            sum += figure.value;
        const Figures totals = uniqueTotals(installed);
        const Figures coverage = ofRole({FigureRole::Coverage});
        const bool part =
            saysAny(m_text, "chua du|moi co|con thieu|chua bao|chua gui|chua day du|con cho|cac thon con lai|con "
                            "lai chieu|bao sau|bao du sau|bao du|"
                            "gui sau|cho bao|chua nop|bo sung sau|moi nhan duoc|chua co so|chua co|moi tong hop duoc")
            || (!coverage.isEmpty() && coverage.first().value < m_tokens.at(coverage.first().token).of);
        value.numberBy = seen(Recognised::By::Total, totals.isEmpty() ? pieces.first().token : totals.first().token);
        if (part) {
            value.reason = IntakeReason::Partial;
            offer(value, {sum});
        } else if (totals.size() == 1 && totals.first().value == sum && pieceDoubt(pieces) == IntakeReason::None) {
            value.installed = sum;
            value.reason = totals.first().doubt;
        } else if (totals.size() == 1) {
            value.reason = IntakeReason::TotalMismatch;
            offer(value, {totals.first().value, sum});
        } else if (totals.isEmpty()) {
            value.reason = IntakeReason::Partial;
            offer(value, {sum});
        } else {
            value.reason = IntakeReason::TwoValues;
            offer(value, {totals.first().value, totals.last().value});
        }
        openUnit(value);
        return true;
    }

    static IntakeReason pieceDoubt(const Figures &pieces)
    {
        for (const MessageFigure &piece : pieces) {
            if (piece.doubt != IntakeReason::None)
                return piece.doubt;
        }
        return IntakeReason::None;
    }

    static Figures uniqueTotals(const Figures &installed)
    {
        Figures totals;
        for (const MessageFigure &figure : installed) {
            if (std::none_of(totals.begin(), totals.end(),
                             [&](const MessageFigure &one) { return one.value == figure.value; }))
                totals.append(figure);
        }
        return totals;
    }

    void offer(FoundValue &value, std::initializer_list<qint64> numbers) const
    {
        for (const qint64 number : numbers) {
            const IntakeCandidate candidate{value.unit, number};
            if (!value.candidates.contains(candidate))
                value.candidates.append(candidate);
        }
    }

    // "200 (hai trăm linh chín)"
    void settleWords(FoundValue &value, Figures &installed) const
    {
        const auto words = std::find_if(installed.begin(), installed.end(),
                                        [this](const MessageFigure &one) { return m_tokens.at(one.token).inWords; });
        const auto digits = std::find_if(installed.begin(), installed.end(),
                                         [this](const MessageFigure &one) { return !m_tokens.at(one.token).inWords; });
        if (words == installed.end() || digits == installed.end() || installed.size() != 2)
            return;
        if (words->value != digits->value) {
            value.reason = IntakeReason::DigitsWordsConflict;
            offer(value, {digits->value, words->value});
            value.numberBy = seen(Recognised::By::Words, words->token);
            installed.clear();
            return;
        }
        installed = {*digits};
        installed.first().doubt = IntakeReason::None;
    }

    std::optional<qint64> knownBase(const FoundValue &value) const
    {
        return value.unit ? m_context.pasts.value(*value.unit).base : std::nullopt;
    }

    static bool isBareTotal(const QString &cue)
    {
        return cue == u"tong so" || cue == u"tong" || cue == u"tong cong" || cue == u"tong so may" || cue == u"co";
    }

    // "Tổng số: 12; đã cài (luỹ kế): 9": the one without a word about installing is the base.
    void settleBase(FoundValue &value, Figures &installed) const
    {
        if (value.base || installed.size() != 2)
            return;
        for (qsizetype i = 0; i < 2; ++i) {
            const MessageFigure &whole = installed.at(i);
            const MessageFigure &done = installed.at(1 - i);
            const bool aboutInstalling = done.cue.contains(u"cai") || done.cue == u"luy ke" || done.cue == u"bluezone";
            const bool fits =
                knownBase(value) == whole.value || (value.share && sharesFit(done.value, whole.value, *value.share));
            if (isBareTotal(whole.cue) && aboutInstalling && whole.value >= done.value && fits) {
                value.base = whole.value;
                value.baseBy = seen(Recognised::By::Sentence, whole.token);
                installed = {done};
                return;
            }
        }
    }

    static bool sharesFit(qint64 done, qint64 whole, const StatedShare &share)
    {
        qint64 scale = 100;
        for (int i = 0; i < share.decimals; ++i)
            scale *= 10;
        const qint64 off = done * scale - share.digits * whole;
        return std::abs(off) <= whole;
    }

    std::optional<qint64> lastKnown(const FoundValue &value) const
    {
        return value.unit ? m_context.pasts.value(*value.unit).last : std::nullopt;
    }

    // "hôm nay 5, luỹ kế 61"
    void settleIncrease(FoundValue &value, Figures &installed) const
    {
        if (installed.size() != 2 || value.increase)
            return;
        for (qsizetype i = 0; i < 2; ++i) {
            const MessageFigure &whole = installed.at(i);
            const MessageFigure &more = installed.at(1 - i);
            if (!whole.total || more.total || more.value > whole.value)
                continue;
            const std::optional<qint64> last = lastKnown(value);
            if ((last && *last + more.value == whole.value) || (more.today && more.value * 2 < whole.value)) {
                value.increase = more.value;
                installed = {whole};
                return;
            }
        }
    }

    // "10h: 193; 13h30: 200", "sáng nay 510, đến 13h30 là 540"
    void settleTimes(Figures &installed) const
    {
        if (installed.size() < 2)
            return;
        QVector<QPair<int, MessageFigure>> timed;
        for (const MessageFigure &figure : std::as_const(installed))
            timed.append({minutesBefore(figure.token), figure});
        const bool all = std::all_of(timed.begin(), timed.end(), [](const auto &one) { return one.first >= 0; });
        const auto latest =
            std::max_element(timed.begin(), timed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        const bool once =
            std::count_if(timed.begin(), timed.end(), [&](const auto &one) { return one.first == latest->first; }) == 1;
        if (!all || !once)
            return;
        for (const auto &[minutes, figure] : timed) {
            if (figure.value > latest->second.value)
                return;
        }
        installed = {latest->second};
    }

    // The time of day that stands before the figure, since the figure before it; -1 for none.
    int minutesBefore(qsizetype token) const
    {
        for (qsizetype i = token - 1; i >= 0; --i) {
            const MessageToken &one = m_tokens.at(i);
            if (one.kind == MessageToken::Number || one.kind == MessageToken::Fraction)
                return -1;
            if (one.kind == MessageToken::Time)
                return one.time.hour() * 60 + one.time.minute();
            if (one.kind != MessageToken::Word)
                continue;
            if (one.plain == u"sang")
                return 8 * 60;
            if (one.plain == u"trua")
                return 11 * 60 + 59;
            if (one.plain == u"chieu")
                return 13 * 60 + 1;
        }
        return -1;
    }

    // What is left: one number, or several that nothing tells apart.
    void take(FoundValue &value, const Figures &installed) const
    {
        const Figures numbers = uniqueTotals(installed);
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

    // Nothing else was said of the unit, and no word explains the numbers: shown, never taken.
    void takeUnexplained(FoundValue &value, const Figures &unexplained) const
    {
        if (!value.unit || unexplained.size() > 2 || !unexplained.first().evidence)
            return;
        value.numberBy = seen(Recognised::By::Sentence, unexplained.first().token);
        value.reason = IntakeReason::TwoValues;
        for (const MessageFigure &one : unexplained)
            offer(value, {one.value});
        openUnit(value);
    }

    const MessageClaim &m_claim;
    const MessageTokens &m_found;
    const QVector<MessageToken> &m_tokens;
    const IntakeContext &m_context;
    QString m_text;
};

} // namespace

QVector<FoundValue> valuesOf(const MessageClaim &claim, const MessageTokens &found, const IntakeContext &context)
{
    return Settler(claim, found, context).run();
}

} // namespace dophu
