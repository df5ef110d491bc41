// Claim settler: the steps from a claim to its values; private to the message values. Each step settles what the words
// settle, and leaves the figures that are still open to the next.
#pragma once

#include "core/intake/messagevalues.h"

namespace dophu
{

using MessageFigures = QVector<MessageFigure>;

class ClaimSettler
{
public:
    ClaimSettler(const MessageClaim &claim, const MessageTokens &found, const IntakeContext &context)
        : m_claim(claim), m_found(found), m_tokens(found.tokens), m_context(context)
    {
        QStringList text;
        for (const TokenRange &range : claim.ranges)
            text.append(plainText(m_tokens, range));
        m_text = text.join(u' ');
    }
    QVector<FoundValue> run();

private:
    QVector<FoundValue> settle() const;
    IntakeReason doubtOf(const FoundValue &value) const;
    void settleYesterday(FoundValue &value, MessageFigures &installed) const;
    void takeWhole(FoundValue &value) const;
    bool looksLikeBase(const FoundValue &value) const;
    static bool saysAnything(const FoundValue &value);
    bool statesAnything() const;
    bool isOfAPart() const;
    bool isShortNote() const;

    bool saysNoChange() const;
    MessageFigures ofRole(std::initializer_list<FigureRole> roles) const;
    SourcePlace placeOf(const MessageToken &token) const;
    Recognised seen(Recognised::By by, qsizetype token) const;
    void setUnit(FoundValue &value) const;
    void openUnit(FoundValue &value) const;
    void setDayAndTime(FoundValue &value) const;
    bool allSameDay() const;
    bool isCorrection() const;
    void setBeside(FoundValue &value) const;
    void settleCorrection(FoundValue &value, MessageFigures &installed) const;
    QVector<FoundValue> perDay(const FoundValue &common, const MessageFigures &installed) const;
    bool settleParts(FoundValue &value, MessageFigures &installed, const MessageFigures &unexplained) const;
    static IntakeReason pieceDoubt(const MessageFigures &pieces);
    static MessageFigures uniqueTotals(const MessageFigures &installed);
    void offer(FoundValue &value, std::initializer_list<qint64> numbers) const;
    void settleWords(FoundValue &value, MessageFigures &installed) const;
    std::optional<qint64> knownBase(const FoundValue &value) const;
    static bool isBareTotal(const QString &cue);
    void settleStaff(FoundValue &value, MessageFigures &installed) const;
    void settleGroups(const FoundValue &value, MessageFigures &installed) const;
    void settleBase(FoundValue &value, MessageFigures &installed) const;
    static bool sharesFit(qint64 done, qint64 whole, const StatedShare &share);
    std::optional<qint64> lastKnown(const FoundValue &value) const;
    void settleIncrease(FoundValue &value, MessageFigures &installed) const;
    void settleTimes(MessageFigures &installed) const;
    int minutesBefore(qsizetype token) const;
    void take(FoundValue &value, const MessageFigures &installed) const;
    void takeUnexplained(FoundValue &value, const MessageFigures &unexplained) const;

    const MessageClaim &m_claim;
    const MessageTokens &m_found;
    const QVector<MessageToken> &m_tokens;
    const IntakeContext &m_context;
    QString m_text;
};

} // namespace dophu
