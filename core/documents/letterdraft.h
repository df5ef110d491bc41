// Letter draft: a free letter while it is being written. Unlike one that is read from a file (letterFromJson) it may lack
// anything; what it still lacks before it can be issued is told one thing at a time. It is kept as text and comes back as it
// was.
#pragma once

#include "core/desk/office.h"
#include "core/documents/letter.h"

namespace dophu
{

// The office's own letterhead and signer, the rest empty.
LetterFacts newLetter(const Office &office, Day signedOn);

// As letterFromJson reads it.
QByteArray letterToJson(const LetterFacts &letter);
// What there is of it; empty when the text is no letter at all. signedOn may be invalid.
std::optional<LetterFacts> letterDraftFrom(const QByteArray &json);

// The reverse of runsFromMarks(): "trước **14h00** hàng ngày".
QString marksFromRuns(const Runs &runs);

enum class LetterLack
{
    Nothing,
    About,     // trích yếu
    Addressee, // Kính gửi
    Words,
    Signer
};
LetterLack lackOf(const LetterFacts &letter);

} // namespace dophu
