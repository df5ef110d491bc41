// Letter (công văn): a free official letter from facts: who writes to whom, about what, how urgently, in which words. The
// words are data, a file or what a person typed; the order and the form are the decree's. It knows no campaign.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace dophu
{

struct LetterFacts
{
    QStringList superior; // one entry a line; empty for an office that heads its own letter
    QStringList issuer;   // one entry a line
    QString number;       // empty: a draft leaves room for it
    QString symbol;       // "UBND-VP"
    QString place;
    Day signedOn;
    QStringList about; // "V/v …", one entry a line
    QString urgency;   // "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN" or empty
    QStringList addressees;
    QVector<Runs> paragraphs;
    QStringList copies; // the last is the filing line "Lưu: VT"
    QStringList authority;
    QString name;
    bool operator==(const LetterFacts &) const = default;
};

// Words between ** and ** are bold.
Runs runsFromMarks(const QString &text);

// {"superior": [] or one line as a word, "issuer": [], "number", "symbol", "place", "date": "2020-08-14", "about": [],
// "urgency", "addressees": [], "paragraphs": [], "copies": [], "authority": [], "name"}. Fails with BadInput naming the key:
// a letter wants an issuer, a symbol, a date, something it is about, a paragraph, an authority; an urgency is one of the
// decree's three.
Result<LetterFacts> letterFromJson(const QByteArray &json, const QString &sourceName);

// The words are printed as they are; names lose markup, line breaks and control characters.
Document composeLetter(const LetterFacts &facts);

} // namespace dophu
