// Message tokens: a text as a row of things a reader sees in it: units, numbers, dates, times, percentages, telephone and
// document numbers, links, words and punctuation. What is a telephone number, a date or a document's number is told apart
// here, once, so that nothing after it can take one for a count.
#pragma once

#include "core/domain/day.h"
#include "core/intake/foundvalue.h"
#include "core/text/unitmentions.h"

namespace dophu
{

struct TextLine
{
    int number = 0; // place.part of what is found in it
    QString text;   // NFC
};

struct MessageToken
{
    enum Kind
    {
        Word,
        Unit,     // mention
        Number,   // value
        Fraction, // value of `of`
        Share,    // share
        Date,     // day
        Time,     // time
        Phone,
        Document, // a document's number
        Link,     // an address, a file's name
        Mark,     // one sign of punctuation or an icon
        Break     // the line's end
    };
    Kind kind = Word;
    int line = 0; // place.part
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;
    QString plain;   // of words: key without marks
    QString spelled; // with marks
    int mention = -1;
    qint64 value = 0;
    qint64 of = 0;
    IntakeReason doubt = IntakeReason::None; // Rounded, LettersInNumber, TwoValues (a range: value or `of`)
    bool plus = false;                       // "+5"
    bool inWords = false;
    StatedShare share;
    Day day;
    QTime time;
};

struct MessageTokens
{
    QVector<MessageToken> tokens;
    QVector<UnitMention> mentions;
};

// day: the day asked for, which completes dates without a year.
MessageTokens messageTokens(const QVector<TextLine> &lines, Day day, const UnitMatcher &matcher,
                            const QHash<QString, UnitId> &learned);

} // namespace dophu
