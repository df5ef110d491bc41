// Office paper: the parts that every paper of the office has alike: its letterhead, its signature block with Nơi nhận, the
// lead of an appendix. Facts in, blocks out.
#pragma once

#include "core/desk/office.h"
#include "core/documents/document.h"

namespace dophu
{

// "BC-VHTT" → "VHTT": a công văn's symbol has no type code (Mục II.3).
QString letterSymbol(const QString &symbol);

struct PaperNumber
{
    QString number; // "57"; empty: a draft leaves room for it
    QString symbol; // "BC-VHTT"
    Day signedOn;
};

Letterhead letterheadOf(const Office &office, const PaperNumber &number);
// hasAddressees: "Như trên" points at Kính gửi and is left out without it.
SignatureBlock signatureOf(const Office &office, bool hasAddressees);
// paper: "Báo cáo", "Công văn".
AppendixStart appendixOf(const Office &office, const QString &paper, const PaperNumber &number, const QString &ordinal,
                         const QString &title);
// Names as they print, empty ones left out.
QStringList printableNames(const QStringList &names);
// The clerk's words, a paragraph a line, kept as typed; empty when nothing was typed.
QVector<Paragraph> ownWords(const QString &text);

} // namespace dophu
