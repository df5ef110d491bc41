// Message claims: which figures of a message belong to which unit. A unit that is only addressed ("Kính gửi …"), that
// only reports for another ("… báo hộ …") or that only heads a list is no owner. Where the order leaves open whose a
// figure is, the claim has several units and is asked.
#pragma once

#include "core/intake/figureroles.h"

namespace dophu
{

struct MessageClaim
{
    QVector<int> mentions;          // one: its unit; several: open; none: nobody is named
    QVector<MessageFigure> figures; // in the order of the text
    QVector<qsizetype> shares;      // tokens
    QVector<qsizetype> days;        // tokens of dates that date figures
    QVector<qsizetype> times;
    QVector<TokenRange> ranges; // the groups it was read from
};

struct MessageClaims
{
    QVector<MessageClaim> claims;
    std::optional<qint64> printedTotal; // of a list of several units
    bool severalUnits = false;
};

MessageClaims claimsOf(const MessageTokens &found, const Campaign &campaign);

// Words of the tokens without marks, "@" for units, "#" for everything that is counted, dated or punctuated.
QString plainText(const QVector<MessageToken> &tokens, TokenRange range);

} // namespace dophu
