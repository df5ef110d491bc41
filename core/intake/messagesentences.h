// Message sentences: where one ends, and which of them only ask.
#pragma once

#include "core/intake/messagetokens.h"

namespace dophu
{

// Index of tokens, first and behind the last.
struct TokenRange
{
    qsizetype first = 0;
    qsizetype last = 0;
    bool contains(qsizetype at) const { return first <= at && at < last; }
};
QVector<TokenRange> sentencesOf(const QVector<MessageToken> &tokens);
// surely: by its mark or its form alone; else also where it begs for something ("chị kiểm tra giúp").
bool asksSomething(const QVector<MessageToken> &tokens, TokenRange sentence, bool surely);

} // namespace dophu
