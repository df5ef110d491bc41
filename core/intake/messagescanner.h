// Message scanner: reads one line of a message from left to right; private to the message tokens. At each place the first
// thing that fits is taken, names of units before everything, numbers only after all that merely looks like one.
#pragma once

#include "core/intake/messagetokens.h"

#include <QRegularExpression>
#include <QSet>

namespace dophu
{

const QSet<QString> &attachedMeasures(); // "346máy": what may stand close to its number
const QSet<QString> &numberLabels();     // "thôn 1", "số 4": before these a number is a name

class MessageScanner
{
public:
    MessageScanner(const TextLine &line, Day day, const QVector<WrittenWord> &words, const QVector<UnitMention> &mentions,
                   int firstMention, QVector<MessageToken> &out)
        : m_line(line), m_text(line.text), m_day(day), m_words(words), m_mentions(mentions), m_firstMention(firstMention),
          m_out(out)
    {
    }
    void run();

private:
    MessageToken &put(MessageToken::Kind kind, qsizetype length);
    QRegularExpressionMatch matchHere(const QRegularExpression &expression) const;

    bool atWordStart() const { return m_at == 0 || !m_text.at(m_at - 1).isLetterOrNumber(); }
    QString lastWord(qsizetype back = 1) const;
    bool unit();
    bool link();
    bool phone();
    bool document();
    bool addDate(qsizetype length, int day, int month, int year);
    bool date();
    bool afterDayWord() const;
    bool dayAndMonth(int year);
    bool dayOnly();
    bool time();
    bool share();

    struct Figure
    {
        qint64 value = 0;
        qsizetype length = 0;
        IntakeReason doubt = IntakeReason::None;
    };
    std::optional<Figure> figure(qsizetype at) const;
    bool afterTwinSpaced(qsizetype at) const;
    Figure withThousand(Figure figure, qsizetype at, qint64 whole, qint64 fraction) const;
    bool lettersAmongDigits();
    bool number();
    qsizetype suffixLength(qsizetype at) const;
    void pairWith(MessageToken &token);
    qsizetype wordAt(qsizetype start) const;
    bool isInMention(qsizetype first, qsizetype count) const;
    bool inWords();
    bool isMeasuredWord(qsizetype at) const;
    bool word();
    void mark();

    const TextLine &m_line;
    const QString &m_text;
    Day m_day;
    const QVector<WrittenWord> &m_words;
    const QVector<UnitMention> &m_mentions;
    int m_firstMention;
    QVector<MessageToken> &m_out;
    qsizetype m_at = 0;
};

} // namespace dophu
