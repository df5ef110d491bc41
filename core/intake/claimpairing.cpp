// Whose the figures of each group are.
#include "core/intake/messageclaimer.h"
#include "core/intake/messageclaims.h"
#include "core/intake/messagewords.h"

#include <algorithm>

namespace dophu
{

MessageClaim MessageClaimer::wholeMessage() const
{
    MessageClaim claim;
    const QVector<int> named = unitsNamed();
    if (!named.isEmpty())
        claim.mentions.append(named.first());
    for (const ClaimGroup &group : m_groups)
        take(claim, group);
    return claim;
}

void MessageClaimer::take(MessageClaim &claim, const ClaimGroup &group)
{
    claim.figures += group.figures;
    claim.shares += group.shares;
    claim.days += group.days;
    claim.times += group.times;
    claim.ranges.append(group.range);
}

// A line of its own about all of them: "Số liệu đến 13h30 ngày 18/8/2020".
void MessageClaimer::shareDayAndTime(MessageClaims &result, const QVector<qsizetype> &days,
                                     const QVector<qsizetype> &times) const
{
    for (MessageClaim &claim : result.claims) {
        if (claim.days.isEmpty())
            claim.days = days;
        if (claim.times.isEmpty())
            claim.times = times;
    }
}

bool MessageClaimer::isTotalOfAll(const ClaimGroup &group) const
{
    return group.mentions.isEmpty()
           && saysAny(plainText(m_tokens, group.range), "tong cong|tong|cong|tong so|tong chung|tong tat ca");
}

void MessageClaimer::pair(MessageClaims &result)
{
    QVector<qsizetype> days;
    QVector<qsizetype> times;
    int current = -1; // claim
    bool leading = false;
    for (qsizetype g = 0; g < m_groups.size(); ++g) {
        const ClaimGroup &group = m_groups.at(g);
        if (group.mentions.isEmpty()) {
            if (!group.saysSomething()) {
                days += group.days;
                times += group.times;
            } else if (current < 0) {
                leading = leading || std::any_of(group.figures.begin(), group.figures.end(), [](const MessageFigure &one) {
                              return one.role == FigureRole::Installed || one.role == FigureRole::Unexplained;
                          });
            } else if (isTotalOfAll(group) && !result.claims.at(current).figures.isEmpty() && !group.figures.isEmpty()) {
                result.printedTotal = group.figures.last().value;
            } else if (isStrangeLine(g)) {
                MessageClaim nobody;
                take(nobody, group);
                result.claims.append(nobody);
            } else {
                take(result.claims[current], group);
            }
            continue;
        }
        if (g > 0 && group.saysSomething() && m_groups.at(g - 1).onlyNames && m_groups.at(g - 1).mentions.size() == 1
            && !m_groups.at(g - 1).saysSomething() && !m_groups.at(g - 1).endsLine
            && group.mentionTokens.first() == group.range.first) {
            result.claims.last().mentions += group.mentions; // "Khe Sanh, Lao Bảo: 3000"
            take(result.claims.last(), group);
            continue;
        }
        pairGroup(result, group);
        current = int(result.claims.size()) - 1;
    }
    result.claims.removeIf([](const MessageClaim &claim) {
        return claim.figures.isEmpty() && claim.shares.isEmpty() && !claim.mentions.isEmpty();
    });
    shareDayAndTime(result, days, times);
    if (leading)
        openAll(result);
}

// A figure stands before the first name: which of its neighbours it belongs to is open for all of them.
void MessageClaimer::openAll(MessageClaims &result)
{
    QVector<int> all;
    for (const MessageClaim &claim : std::as_const(result.claims))
        all += claim.mentions;
    for (MessageClaim &claim : result.claims) {
        if (all.size() > 1)
            claim.mentions = all;
    }
}

// A list's line with a name that is no unit of ours.
bool MessageClaimer::isStrangeLine(qsizetype g) const
{
    const ClaimGroup &group = m_groups.at(g);
    const bool ownLine = g > 0 && m_groups.at(g - 1).endsLine;
    return ownLine && std::any_of(group.figures.begin(), group.figures.end(), [](const MessageFigure &one) {
               return one.role == FigureRole::Unexplained || one.role == FigureRole::Part;
           });
}

void MessageClaimer::pairGroup(MessageClaims &result, const ClaimGroup &group) const
{
    QVector<int> owners;
    for (const int index : group.mentions) {
        if (std::none_of(owners.begin(), owners.end(), [&](int other) { return sameOwner(other, index); }))
            owners.append(index);
    }
    if (owners.size() == 1) {
        MessageClaim claim;
        claim.mentions = owners;
        // The same unit once more only goes on with it.
        if (!result.claims.isEmpty() && result.claims.last().mentions.size() == 1
            && sameOwner(result.claims.last().mentions.first(), owners.first())) {
            take(result.claims.last(), group);
            return;
        }
        take(claim, group);
        result.claims.append(claim);
        return;
    }
    pairInTurn(result, group);
}

// Several names in one breath: each followed by its own figures, or the figures are anybody's.
void MessageClaimer::pairInTurn(MessageClaims &result, const ClaimGroup &group) const
{
    QVector<MessageClaim> claims;
    bool clear = true;
    for (qsizetype k = 0; k < group.mentionTokens.size(); ++k) {
        const qsizetype from = group.mentionTokens.at(k);
        const qsizetype to = k + 1 < group.mentionTokens.size() ? group.mentionTokens.at(k + 1) : group.range.last;
        MessageClaim claim;
        claim.mentions = {group.mentions.at(k)};
        claim.ranges = {TokenRange{from, to}};
        for (const MessageFigure &figure : group.figures) {
            if (figure.token > from && figure.token < to)
                claim.figures.append(figure);
        }
        for (const qsizetype share : group.shares) {
            if (share > from && share < to)
                claim.shares.append(share);
        }
        claim.days = group.days;
        claim.times = group.times;
        clear = clear && !claim.figures.isEmpty();
        claims.append(claim);
    }
    const bool early = std::any_of(group.figures.begin(), group.figures.end(), [&](const MessageFigure &one) {
        return one.token < group.mentionTokens.first() && statesValue(one.role);
    });
    if (clear && !early) {
        result.claims += claims;
        return;
    }
    MessageClaim open;
    open.mentions = group.mentions;
    take(open, group);
    result.claims.append(open);
}

} // namespace dophu
