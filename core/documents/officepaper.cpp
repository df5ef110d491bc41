#include "core/documents/officepaper.h"

#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"

namespace dophu
{

using officialnames::printable;

QString letterSymbol(const QString &symbol)
{
    const QString words = printable(symbol);
    return words.startsWith(QStringLiteral("BC-")) ? words.mid(3) : words;
}

QString letterSymbolOf(const Office &office)
{
    const QString own = printable(office.templates.letterSymbol);
    return own.isEmpty() ? letterSymbol(office.symbol) : own;
}

QStringList superiorLinesOf(const Office &office)
{
    return office.templates.superiorLines.isEmpty() ? QStringList(office.superior) : office.templates.superiorLines;
}

QStringList issuerLinesOf(const Office &office)
{
    return office.templates.issuerLines.isEmpty() ? QStringList(office.name) : office.templates.issuerLines;
}

Letterhead letterheadOf(const Office &office, const PaperNumber &number)
{
    return {printableCapitals(superiorLinesOf(office)), printableCapitals(issuerLinesOf(office)),
            officialformat::numberLine(printable(number.number), printable(number.symbol)),
            officialformat::placeAndDate(printable(office.place), number.signedOn)};
}

SignatureBlock signatureOf(const Office &office, const QString &kind, bool hasAddressees)
{
    SignatureBlock block;
    for (const QString &name : printableNames(office.templates.copies.value(kind, office.copies))) {
        if (hasAddressees || name != QStringLiteral("Như trên"))
            block.copies.append(name);
    }
    block.copies.append(office.filing.trimmed().isEmpty() ? QStringLiteral("Lưu: VT")
                                                          : QStringLiteral("Lưu: VT, ") + printable(office.filing));
    for (const QString &line : {office.signerAuthority, office.signerTitle}) {
        if (const QString words = printable(line); !words.isEmpty())
            block.authority.append(words.toUpper());
    }
    block.name = printable(office.signerName);
    return block;
}

AppendixStart appendixOf(const Office &office, const QString &paper, const PaperNumber &number, const QString &ordinal,
                         const QString &title)
{
    const QString spelled = officialformat::numberAndSymbol(printable(number.number), printable(number.symbol));
    return {ordinal,
            title.toUpper(),
            {QStringLiteral("(Kèm theo %1 số %2 %3").arg(paper, spelled, officialformat::fullDate(number.signedOn)),
             QStringLiteral("của %1)").arg(printable(office.name))}};
}

QStringList printableNames(const QStringList &names)
{
    QStringList printed;
    for (const QString &name : names) {
        if (const QString words = printable(name); !words.isEmpty())
            printed.append(words);
    }
    return printed;
}

QStringList printableCapitals(const QStringList &names)
{
    QStringList lines;
    for (const QString &line : printableNames(names))
        lines.append(line.toUpper());
    return lines;
}

QHash<QString, QString> campaignPlaces(const Office &office, const Campaign &campaign)
{
    return {{QStringLiteral("{co_quan}"), printable(office.name)},
            {QStringLiteral("{can_cu}"), printableNames(campaign.legalBasis).join(QStringLiteral("; "))},
            {QStringLiteral("{dot}"), officialnames::lowerFirst(printable(campaign.name))},
            {QStringLiteral("{gio}"), officialformat::hour(campaign.cutoff)}};
}

QString sentenceOf(const Office &office, const QString &key, const QHash<QString, QString> &places)
{
    const QString without = key + QStringLiteral("_without_basis");
    const bool noBasis = places.value(QStringLiteral("{can_cu}")).isEmpty() && wordingCalled(without);
    return printable(worded(office.templates, noBasis ? without : key, places));
}

QVector<Paragraph> ownWords(const QString &text)
{
    QVector<Paragraph> paragraphs;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = printable(line); !words.isEmpty())
            paragraphs.append(Paragraph{{{words}}});
    }
    return paragraphs;
}

} // namespace dophu
