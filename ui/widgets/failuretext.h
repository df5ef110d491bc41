// Failure text: the sentence a person reads when the world did not let a step happen: what happened, then what to do;
// plain words, no codes in it. The technical detail goes under "Chi tiết".
#pragma once

#include "core/base/failure.h"

namespace dophu
{

struct FailureWords
{
    QString what;            // "Không lưu được."
    QString todo;            // "Kiểm tra ổ đĩa rồi bấm Thử lại."
    QString detail;          // for the fold-out; may be empty
    QString oneLine() const; // both as sentences
};

FailureWords failureWords(const Failure &failure);
QString failureText(const Failure &failure); // oneLine()

} // namespace dophu
