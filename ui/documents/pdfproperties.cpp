#include "ui/documents/pdfproperties.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace dophu
{

namespace
{

// "(D:20200819000000+00'00')": only digits and the zone behind them change, never the length, so no offset in the file
// moves.
void stampDate(QByteArray &pdf, Day date)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (D:");
    constexpr qsizetype digits = 14; // yyyyMMddhhmmss
    const qsizetype at = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', at);
    if (at < key.size() || end < at + digits || !date.isValid())
        return;
    pdf.replace(at, digits, date.date().toString(QStringLiteral("yyyyMMdd")).toLatin1() + QByteArrayLiteral("000000"));
    const QByteArray utc = QByteArrayLiteral("+00'00'");
    const qsizetype zone = at + digits;
    if (end - zone == utc.size())
        pdf.replace(zone, utc.size(), utc);
}

// "/ID [ <…> <…> ]": the hash of everything before it instead of chance.
QByteArray stampIdentity(QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("/ID [");
    const qsizetype end = pdf.indexOf(']', at);
    if (at < 0 || end < 0)
        return {};
    const QByteArray identity = QCryptographicHash::hash(pdf.left(at), QCryptographicHash::Md5).toHex();
    qsizetype from = at;
    for (int i = 0; i < 2; ++i) {
        const qsizetype open = pdf.indexOf('<', from);
        const qsizetype close = pdf.indexOf('>', open);
        if (open < 0 || close > end || close - open - 1 != identity.size())
            return pdf.mid(at, end + 1 - at);
        pdf.replace(open + 1, identity.size(), identity);
        from = close;
    }
    return pdf.mid(at, end + 1 - at);
}

QByteArray pdfText(const QString &text)
{
    QByteArray hex = QByteArrayLiteral("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

int referredTo(const QByteArray &trailer, const char *key)
{
    const QRegularExpression reference(QStringLiteral("/%1 (\\d+) 0 R").arg(QLatin1String(key)));
    return reference.match(QString::fromLatin1(trailer)).captured(1).toInt();
}

// The object with more in its dictionary; empty when the file has none such.
QByteArray amendedObject(const QByteArray &pdf, int number, const QByteArray &more)
{
    const QByteArray head = QByteArray::number(number) + QByteArrayLiteral(" 0 obj");
    qsizetype at = pdf.indexOf('\n' + head);
    const qsizetype end = pdf.indexOf("endobj", at);
    if (number == 0 || at < 0 || end < 0)
        return {};
    QByteArray object = pdf.mid(at + 1, end + 6 - at - 1);
    const qsizetype dictionary = object.indexOf("<<");
    if (dictionary < 0)
        return {};
    return object.insert(dictionary + 2, '\n' + more);
}

QByteArray tableRow(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + QByteArrayLiteral(" 00000 n \n");
}

} // namespace

QByteArray xmpOf(const PdfProperties &properties)
{
    QByteArray bytes = QByteArrayLiteral("<?xpacket begin='\xEF\xBB\xBF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"), rdf);
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
    xml.writeAttribute(QStringLiteral("xmlns:pdfaid"), QStringLiteral("http://www.aiim.org/pdfa/ns/id/"));
    const auto list = [&](const char *name, const char *kind, const QString &text, bool alternative) {
        xml.writeStartElement(QLatin1String(name));
        xml.writeStartElement(QLatin1String(kind));
        xml.writeStartElement(QStringLiteral("rdf:li"));
        if (alternative)
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        for (int i = 0; i < 3; ++i)
            xml.writeEndElement();
    };
    list("dc:title", "rdf:Alt", properties.title, true);
    list("dc:creator", "rdf:Seq", properties.author, false);
    list("dc:language", "rdf:Bag", QStringLiteral("vi-VN"), false);
    xml.writeTextElement(QStringLiteral("xmp:CreatorTool"), QStringLiteral("Độ Phủ"));
    if (properties.date.isValid())
        xml.writeTextElement(QStringLiteral("xmp:CreateDate"), properties.date.iso() + QStringLiteral("T00:00:00+00:00"));
    xml.writeTextElement(QStringLiteral("pdfaid:part"), QStringLiteral("1"));
    xml.writeTextElement(QStringLiteral("pdfaid:conformance"), QStringLiteral("B"));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    return bytes + body + QByteArrayLiteral("\n<?xpacket end='w'?>\n");
}

void amend(QByteArray &pdf, const PdfProperties &properties)
{
    stampDate(pdf, properties.date);
    const QByteArray identity = stampIdentity(pdf);
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    if (trailerAt < 0 || startAt < trailerAt)
        return;
    const QByteArray trailer = pdf.mid(trailerAt, startAt - trailerAt);
    const QByteArray previous = pdf.mid(startAt).split('\n').value(1).trimmed();
    const int root = referredTo(trailer, "Root");
    const int info = referredTo(trailer, "Info");
    const QByteArray catalog = amendedObject(pdf, root, QByteArrayLiteral("/Lang (vi-VN)"));
    const QByteArray about = amendedObject(pdf, info, QByteArrayLiteral("/Author ") + pdfText(properties.author));
    const QRegularExpression size(QStringLiteral("/Size (\\d+)"));
    const QByteArray objects = size.match(QString::fromLatin1(trailer)).captured(1).toLatin1();
    if (catalog.isEmpty() || about.isEmpty() || objects.isEmpty() || previous.toLongLong() <= 0)
        return;
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    const qsizetype catalogAt = pdf.size();
    pdf += catalog + '\n';
    const qsizetype aboutAt = pdf.size();
    pdf += about + '\n';
    const qsizetype table = pdf.size();
    pdf += QByteArrayLiteral("xref\n") + QByteArray::number(root) + QByteArrayLiteral(" 1\n") + tableRow(catalogAt)
           + QByteArray::number(info) + QByteArrayLiteral(" 1\n") + tableRow(aboutAt);
    pdf += QByteArrayLiteral("trailer\n<<\n/Size ") + objects + QByteArrayLiteral("\n/Root ") + QByteArray::number(root)
           + QByteArrayLiteral(" 0 R\n/Info ") + QByteArray::number(info) + QByteArrayLiteral(" 0 R\n");
    if (!identity.isEmpty())
        pdf += identity + '\n';
    pdf += QByteArrayLiteral("/Prev ") + previous + QByteArrayLiteral("\n>>\nstartxref\n") + QByteArray::number(table)
           + QByteArrayLiteral("\n%%EOF\n");
}

} // namespace dophu
