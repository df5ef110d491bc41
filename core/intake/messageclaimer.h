// Message claimer: the steps from the things in a message to its claims; private to the message claims. Who is an owner is
// found first, then the groups between commas and lines, then which group's figures are whose.
#pragma once

#include "core/intake/messageclaims.h"

#include <algorithm>

namespace dophu
{

bool statesValue(FigureRole role); // of this campaign

struct ClaimGroup
{
    TokenRange range;
    QVector<int> mentions;
    QVector<qsizetype> mentionTokens;
    QVector<MessageFigure> figures;
    QVector<qsizetype> shares;
    QVector<qsizetype> days;
    QVector<qsizetype> times;
    bool onlyNames = true; // nothing else is said in it
    bool endsLine = false;

    bool saysSomething() const
    {
        return !shares.isEmpty() || std::any_of(figures.begin(), figures.end(), [](const MessageFigure &one) {
            return statesValue(one.role);
        });
    }
};

class MessageClaimer
{
public:
    MessageClaimer(const MessageTokens &found, const Campaign &campaign) : m_found(found), m_tokens(found.tokens)
    {
        for (const MessageFigure &figure : figuresOf(found, campaign)) {
            if (!isAsked(figure.token))
                m_figures.append(figure);
        }
    }
    MessageClaims run();

private:
    bool isAsked(qsizetype token);

    const UnitMention &mention(int index) const { return m_found.mentions.at(index); }
    bool sameOwner(int a, int b) const;
    QVector<int> unitsNamed() const;
    QString before(qsizetype token, int words) const;
    QString after(qsizetype token, int words) const;
    bool isCollector(qsizetype token) const;
    static QString nameKeyOf(const QString &text);
    bool isAddressed(qsizetype token) const;
    bool isReporter(qsizetype token, bool others) const;
    void findLive();
    bool parts(qsizetype i, int depth) const;
    void findGroups();
    void add(ClaimGroup &group, qsizetype i);
    bool isTargetShare(qsizetype i) const;
    bool isAskedConst(qsizetype token) const;
    bool isStatedBefore(qsizetype token, TokenRange sentence) const;
    bool isDocumentDate(qsizetype i) const;

    bool isDeadline(qsizetype i) const;
    MessageClaim wholeMessage() const;
    static void take(MessageClaim &claim, const ClaimGroup &group);
    void shareDayAndTime(MessageClaims &result, const QVector<qsizetype> &days, const QVector<qsizetype> &times) const;
    bool isTotalOfAll(const ClaimGroup &group) const;
    void pair(MessageClaims &result);
    static void openAll(MessageClaims &result);
    bool isStrangeLine(qsizetype g) const;
    void pairGroup(MessageClaims &result, const ClaimGroup &group) const;
    void pairInTurn(MessageClaims &result, const ClaimGroup &group) const;

    const MessageTokens &m_found;
    const QVector<MessageToken> &m_tokens;
    QVector<MessageFigure> m_figures;
    QVector<TokenRange> m_sentences;
    QVector<qsizetype> m_live;
    QVector<ClaimGroup> m_groups;
};

} // namespace dophu
