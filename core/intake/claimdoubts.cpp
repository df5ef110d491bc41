// What keeps a claim's figure from counting, although its words make it one: a guess, a draft, a part of the unit, the
// number of all who have a telephone.
#include "core/intake/claimsettler.h"
#include "core/intake/doubtfulwords.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

// The words of the figure's own clause, and of those without a figure of their own: "391, số liệu chưa rà soát".
IntakeReason ClaimSettler::doubtOf(const FoundValue &value) const
{
    QStringList text;
    for (const TokenRange &range : m_claim.ranges) {
        const auto inside = [&](const MessageFigure &one) {
            return range.contains(one.token) && one.role != FigureRole::Other;
        };
        const auto own = [&](const MessageFigure &one) { return inside(one) && one.value == *value.installed; };
        const bool another = std::any_of(m_claim.figures.begin(), m_claim.figures.end(), inside)
                             || std::any_of(m_claim.shares.begin(), m_claim.shares.end(),
                                            [&](qsizetype share) { return range.contains(share); });
        if (!another || std::any_of(m_claim.figures.begin(), m_claim.figures.end(), own))
            text.append(plainText(m_tokens, range));
    }
    const IntakeReason doubt = doubtOfWords(text.join(QStringLiteral(" . ")));
    return doubt == IntakeReason::None && looksLikeBase(value) ? IntakeReason::NotCertain : doubt;
}

// A great leap to exactly the number of all, and not a word about installing: "Xã Tân Liên tổng số 1739".
bool ClaimSettler::looksLikeBase(const FoundValue &value) const
{
    const std::optional<qint64> last = lastKnown(value);
    if (value.base || !last || knownBase(value) != value.installed)
        return false;
    const qint64 rise = *value.installed - *last;
    const auto figure = std::find_if(m_claim.figures.begin(), m_claim.figures.end(),
                                     [&](const MessageFigure &one) { return one.value == *value.installed; });
    QString text = m_text;
    if (figure != m_claim.figures.end() && isBareTotal(figure->cue)) { // of its own words only: a title speaks of all
        const auto own = std::find_if(m_claim.ranges.begin(), m_claim.ranges.end(),
                                      [&](const TokenRange &range) { return range.contains(figure->token); });
        text = own == m_claim.ranges.end() ? text : plainText(m_tokens, *own);
    }
    return rise > 10 && rise * 10 > *value.installed
           && !saysAny(text, "da cai|cai dat|cai duoc|cai xong|cai|da tai|tai duoc|luy ke|lk|kich hoat|hoan thanh|bluezone");
}

// "391 máy, hôm qua 346" has the day's figure, too; "391 máy là số hôm qua" has only that of the day before.
void ClaimSettler::settleYesterday(FoundValue &value, MessageFigures &installed) const
{
    const auto isYesterdays = [](const MessageFigure &one) { return one.yesterday; };
    if (std::none_of(installed.begin(), installed.end(), isYesterdays))
        return;
    if (!std::all_of(installed.begin(), installed.end(), isYesterdays))
        installed.removeIf(isYesterdays);
    else if (!value.reportDay)
        value.reportDay = m_context.day.plus(-1);
}

// Only the number of all who have a telephone: shown with its unit, never taken.
void ClaimSettler::takeWhole(FoundValue &value) const
{
    const MessageFigures whole = ofRole({FigureRole::Base});
    if (!value.unit || whole.size() != 1)
        return;
    value.numberBy = seen(Recognised::By::Sentence, whole.first().token);
    value.installed = whole.first().value;
    value.base.reset();
    value.reason = IntakeReason::NotCertain;
}

} // namespace dophu
