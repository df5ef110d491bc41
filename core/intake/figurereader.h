// Figure reader: the steps of figuresOf(); private to the figure roles. The words to the left and right of a number are
// gathered first, then what they make of it, then what the figures around it say.
#pragma once

#include "core/intake/figurecues.h"
#include "core/intake/figureroles.h"
#include "core/intake/messageclaims.h"

#include <QSet>

namespace dophu
{

class FigureReader
{
public:
    FigureReader(const MessageTokens &found, const Campaign &campaign);
    QVector<MessageFigure> all();

private:
    MessageFigure roleOf(qsizetype i, const QVector<MessageFigure> &before);
    void refine(qsizetype i, MessageFigure &figure) const;
    static void askLoneFigure(QVector<MessageFigure> &figures);
    bool isCounted(const QStringList &right) const;
    static bool isTotal(const QString &phrase);
    FigureRole decide(qsizetype i, const QStringList &left, const QStringList &right, const FigureCue &nearest,
                      const FigureCue &weak, const FigureCue &behind, bool counted) const;
    bool isNamedByColon(qsizetype i, const QStringList &left, const QStringList &right) const;
    static bool isFuture(const QStringList &left);
    void replaceOld(qsizetype i, MessageFigure &figure) const;
    static bool isTotalCue(const FigureCue &cue);

    FigureRole roleByLabel(qsizetype i) const;
    static bool isAimedAt(const QStringList &left, const FigureCue &nearest);
    bool sharesAnAim(qsizetype i, const FigureCue &weak) const;
    QStringList wordsBehindUnit(qsizetype i) const;
    bool isWordAt(qsizetype i) const;
    bool countsStaff(qsizetype i, const FigureCue &nearest) const;
    static bool countsOffice(const QString &right);
    bool isWhatStood(qsizetype i, const QStringList &left) const;
    void settleSums(QVector<MessageFigure> &figures) const;
    QSet<qsizetype> countedNames() const;
    bool hasFigureBehind(qsizetype unit) const;

    const MessageToken *at(qsizetype i) const;
    bool isMark(qsizetype i, const char *signs) const;
    bool isOrdinal(qsizetype i) const;
    QStringList leftWords(qsizetype i) const;
    qsizetype asideStart(qsizetype close) const;
    QStringList rightWords(qsizetype i) const;
    static void dropMeasure(QStringList &words);
    bool isVillage(qsizetype i) const;
    bool isVillageNumber(qsizetype i) const;
    const MessageToken *wordBack(qsizetype i, qsizetype back) const;
    bool followsNumber(qsizetype i) const;
    QString tail(qsizetype i) const;
    bool isBehindSlash(qsizetype i) const;
    bool isArrow(qsizetype i) const;
    static bool isNear(const QStringList &left, const FigureCue &cue);
    static bool isFiller(const QString &word);
    static bool isPlainLead(const QStringList &left);
    static bool isPlainTail(const QStringList &right);

    IntakeReason approximate(qsizetype i, const QStringList &left, const QStringList &right) const;

    const QVector<MessageToken> &m_tokens;
    QString m_unitWord;
    QString m_campaign;
    QSet<qsizetype> m_counting; // numbers that only count the names of a list
};

} // namespace dophu
