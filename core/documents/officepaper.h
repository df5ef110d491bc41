// Office paper: the parts that every paper of the office has alike: its letterhead, its signature block with Nơi nhận, the
// lead of an appendix. Facts in, blocks out.
#pragma once

#include "core/desk/office.h"
#include "core/documents/document.h"
#include "core/domain/campaign.h"

namespace dophu
{

// "BC-VHTT" → "VHTT": a công văn's symbol has no type code (Mục II.3).
QString letterSymbol(const QString &symbol);
// The symbol of the office's letters: its own, otherwise the one derived from its reports'.
QString letterSymbolOf(const Office &office);

struct PaperNumber
{
    QString number; // "57"; empty: a draft leaves room for it
    QString symbol; // "BC-VHTT"
    Day signedOn;
};

// Cơ quan chủ quản and cơ quan ban hành, one entry a line: as the templates break them, else each on one line.
QStringList superiorLinesOf(const Office &office);
QStringList issuerLinesOf(const Office &office);
Letterhead letterheadOf(const Office &office, const PaperNumber &number);
// kind: "daily", "reminder", "closing", whose Nơi nhận it is; hasAddressees: "Như trên" points at Kính gửi and is left out
// without it.
SignatureBlock signatureOf(const Office &office, const QString &kind, bool hasAddressees);
// {co_quan}, {can_cu}, {dot}, {gio}: what every paper of a campaign fills into its sentences alike.
QHash<QString, QString> campaignPlaces(const Office &office, const Campaign &campaign);
// The sentence called "kind.name" in the office's words; "_without_basis" is the one for a campaign without căn cứ.
QString sentenceOf(const Office &office, const QString &key, const QHash<QString, QString> &places);
// paper: "Báo cáo", "Công văn".
AppendixStart appendixOf(const Office &office, const QString &paper, const PaperNumber &number, const QString &ordinal,
                         const QString &title);
// Names as they print, empty ones left out.
QStringList printableNames(const QStringList &names);
QStringList printableCapitals(const QStringList &names);
// The clerk's words, a paragraph a line, kept as typed; empty when nothing was typed.
QVector<Paragraph> ownWords(const QString &text);

} // namespace dophu
