// What settles which of several figures counts: a correction, days, times of day, parts and their sum, digits and words.
#include "core/intake/claimsettler.h"
#include "core/intake/messagevalues.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

void ClaimSettler::settleCorrection(FoundValue &value, MessageFigures &installed) const
{
    const MessageFigures corrected = ofRole({FigureRole::Corrected});
    MessageFigures rest = installed;
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
QVector<FoundValue> ClaimSettler::perDay(const FoundValue &common, const MessageFigures &installed) const
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
bool ClaimSettler::settleParts(FoundValue &value, MessageFigures &installed, const MessageFigures &unexplained) const
{
    MessageFigures pieces = ofRole({FigureRole::Part});
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
    const MessageFigures totals = uniqueTotals(installed);
    const MessageFigures coverage = ofRole({FigureRole::Coverage});
    static const QRegularExpression village =
        textPattern(R"((^| )(thon|ban|khom|khoi|xom|to|ap) (?!con |chua |da |nay |gui |nop |bao |moi bao)\S+)");
    const QString said = QString(m_text).replace(village, QStringLiteral("\\1\\2")); // "Thôn Mới có 47 máy"
    const bool part =
        saysAny(said, "chua du|moi co|con thieu|chua bao|chua gui|chua day du|con cho|cac thon con lai|con "
                      "lai chieu|bao sau|bao du sau|bao du|"
                      "gui sau|cho bao|chua nop|bo sung sau|moi nhan duoc|chua co so|chua co|moi tong hop duoc")
        || (!coverage.isEmpty() && coverage.first().value < m_tokens.at(coverage.first().token).of);
    value.numberBy = seen(Recognised::By::Total, totals.isEmpty() ? pieces.first().token : totals.first().token);
    if (part) {
        value.reason = IntakeReason::Partial;
        offer(value, {sum});
    } else if (totals.size() == 1 && !named && saysAny(m_text, "cuc gach|khong co|khong dung|khong cai")) {
        value.reason = IntakeReason::NotCertain; // some of them cannot have installed it
        offer(value, {totals.first().value});
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

IntakeReason ClaimSettler::pieceDoubt(const MessageFigures &pieces)
{
    for (const MessageFigure &piece : pieces) {
        if (piece.doubt != IntakeReason::None)
            return piece.doubt;
    }
    return IntakeReason::None;
}

MessageFigures ClaimSettler::uniqueTotals(const MessageFigures &installed)
{
    MessageFigures totals;
    for (const MessageFigure &figure : installed) {
        if (std::none_of(totals.begin(), totals.end(), [&](const MessageFigure &one) { return one.value == figure.value; }))
            totals.append(figure);
    }
    return totals;
}

// "200 (hai trăm linh chín)"
void ClaimSettler::settleWords(FoundValue &value, MessageFigures &installed) const
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

std::optional<qint64> ClaimSettler::knownBase(const FoundValue &value) const
{
    return value.unit ? m_context.pasts.value(*value.unit).base : std::nullopt;
}

bool ClaimSettler::isBareTotal(const QString &cue)
{
    return cue == u"tong so" || cue == u"tong" || cue == u"tong cong" || cue == u"tong so may" || cue == u"co";
}

// "11 cán bộ, 10 đã cài, 1 dùng máy cục gạch", "5 người trong cơ quan, đã cài 4": of an agency, how many there are, how many
// of them have installed, and perhaps the rest.
void ClaimSettler::settleStaff(FoundValue &value, MessageFigures &installed) const
{
    const Unit *unit = value.unit ? m_context.registry.byId(*value.unit) : nullptr;
    const Stream *stream = unit ? m_context.campaign.stream(unit->stream) : nullptr;
    const auto isStaff = [](const MessageFigure &one) { return one.staff; };
    const auto saysInstalled = [](const MessageFigure &one) {
        return !one.staff && (one.cue.contains(u"da cai") || one.cue.contains(u"cai xong") || one.cue.contains(u"cai duoc"));
    };
    if (value.base || !stream || stream->baseKind != u"cbccvc" || installed.size() < 2
        || std::count_if(installed.begin(), installed.end(), isStaff) != 1
        || std::count_if(installed.begin(), installed.end(), saysInstalled) != 1)
        return;
    const MessageFigure whole = *std::find_if(installed.begin(), installed.end(), isStaff);
    const MessageFigure done = *std::find_if(installed.begin(), installed.end(), saysInstalled);
    qint64 sum = value.remaining.value_or(0);
    for (const MessageFigure &figure : std::as_const(installed))
        sum += figure.staff ? 0 : figure.value;
    const bool parted = sum == whole.value;
    const bool pair =
        installed.size() == 2 && done.value <= whole.value && (knownBase(value) == whole.value || !value.remaining);
    const qint64 known = knownBase(value).value_or(whole.value);
    const bool likely = std::abs(known - whole.value) <= std::max<qint64>(2, known / 5); // else it counts something else
    if (!likely || !(parted || pair) || whole.token > done.token)
        return;
    value.base = whole.value;
    value.baseBy = seen(Recognised::By::Sentence, whole.token);
    installed = {done};
}

// "cán bộ 22, nhân dân 369, tổng 391": groups that their total is the sum of.
void ClaimSettler::settleGroups(const FoundValue &value, MessageFigures &installed) const
{
    const auto isTotal = [](const MessageFigure &one) { return one.total; };
    const bool others = installed.size() != m_claim.figures.size() || value.takenBack;
    if (installed.size() < 3 || others || std::count_if(installed.begin(), installed.end(), isTotal) != 1
        || saysAny(m_text, "khong|chua|con lai|con|hom qua|hom nay|may cuc gach|muon|se"))
        return;
    const MessageFigure total = *std::find_if(installed.begin(), installed.end(), isTotal);
    qint64 sum = -total.value;
    for (const MessageFigure &figure : std::as_const(installed))
        sum += figure.doubt == IntakeReason::None ? figure.value : total.value;
    if (sum == total.value)
        installed = {total};
}

// "Tổng số: 12; đã cài (luỹ kế): 9": the one without a word about installing is the base.
void ClaimSettler::settleBase(FoundValue &value, MessageFigures &installed) const
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

bool ClaimSettler::sharesFit(qint64 done, qint64 whole, const StatedShare &share)
{
    qint64 scale = 100;
    for (int i = 0; i < share.decimals; ++i)
        scale *= 10;
    const qint64 off = done * scale - share.digits * whole;
    return std::abs(off) <= whole;
}

std::optional<qint64> ClaimSettler::lastKnown(const FoundValue &value) const
{
    return value.unit ? m_context.pasts.value(*value.unit).last : std::nullopt;
}

// "hôm nay 5, luỹ kế 61"
void ClaimSettler::settleIncrease(FoundValue &value, MessageFigures &installed) const
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
void ClaimSettler::settleTimes(MessageFigures &installed) const
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
int ClaimSettler::minutesBefore(qsizetype token) const
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

} // namespace dophu
