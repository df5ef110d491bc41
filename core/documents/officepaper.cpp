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

Letterhead letterheadOf(const Office &office, const PaperNumber &number)
{
    return {printable(office.superior).toUpper(),
            {printable(office.name).toUpper()},
            officialformat::numberLine(printable(number.number), printable(number.symbol)),
            officialformat::placeAndDate(printable(office.place), number.signedOn)};
}

SignatureBlock signatureOf(const Office &office, bool hasAddressees)
{
    SignatureBlock block;
    for (const QString &name : printableNames(office.copies)) {
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
