#include "core/intake/textdecoding.h"

#include "core/text/legacyencoding.h"
#include "core/text/vietnamesesyllable.h"

#include <QStringDecoder>

#include <algorithm>

namespace dophu
{

namespace
{

QString tidied(QString text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    return text.normalized(QString::NormalizationForm_C);
}

std::optional<QString> decodedAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// UTF-16 without a mark: plain Latin leaves every second byte empty.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    constexpr qsizetype looked = 4096;
    const qsizetype end = std::min(bytes.size(), looked) & ~qsizetype(1);
    qsizetype evenNuls = 0;
    qsizetype oddNuls = 0;
    for (qsizetype i = 0; i < end; i += 2) {
        evenNuls += bytes.at(i) == '\0' ? 1 : 0;
        oddNuls += bytes.at(i + 1) == '\0' ? 1 : 0;
    }
    if (end < 8 || evenNuls + oddNuls == 0)
        return std::nullopt;
    if (evenNuls == 0 && oddNuls * 3 > end / 2)
        return QStringConverter::Utf16LE;
    if (oddNuls == 0 && evenNuls * 3 > end / 2)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isBinary(QStringView text)
{
    const auto controls = std::count_if(text.cbegin(), text.cend(), [](QChar sign) {
        const ushort code = sign.unicode();
        return code < 0x20 && code != '\n' && code != '\t' && code != '\r' && code != '\f';
    });
    return text.contains(QChar(u'\0')) || controls * 50 > text.size();
}

std::optional<QString> unicodeText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedAs(QStringConverter::Utf8, bytes.sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decodedAs(QStringConverter::Utf16LE, bytes.first(bytes.size() & ~qsizetype(1)));
    if (bytes.startsWith("\xFE\xFF"))
        return decodedAs(QStringConverter::Utf16BE, bytes.first(bytes.size() & ~qsizetype(1)));
    if (const auto wide = unmarkedUtf16(bytes))
        return decodedAs(*wide, bytes.first(bytes.size() & ~qsizetype(1)));
    return decodedAs(QStringConverter::Utf8, bytes);
}

} // namespace

namespace
{

// The lines that tell the encoding: those with more than plain Latin, as far as they are needed.
QByteArray tellingLines(QByteArrayView bytes)
{
    constexpr qsizetype enough = 16 << 10;
    QByteArray lines;
    qsizetype start = 0;
    while (start < bytes.size() && lines.size() < enough) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = std::min(found < 0 ? bytes.size() : found + 1, start + enough);
        const QByteArrayView line = bytes.sliced(start, end - start);
        if (std::any_of(line.cbegin(), line.cend(), [](char byte) { return uchar(byte) >= 0x80; }))
            lines.append(line);
        start = end;
    }
    return lines;
}

QString decodedFrom(CellEncoding encoding, QByteArrayView bytes)
{
    switch (encoding) {
    case CellEncoding::Cp1258:
        return fromWindows1258(bytes);
    case CellEncoding::Tcvn3:
        return fromTcvn3(fromWindows1252(bytes));
    case CellEncoding::Vni:
        return fromVni(fromWindows1252(bytes));
    case CellEncoding::Unicode:
        break;
    }
    return fromWindows1252(bytes);
}

// Old letters saved as UTF-8: the codes of another font, each as a sign of its own.
DecodedText withoutOldFonts(const QString &text)
{
    constexpr double clearly = 0.3;
    constexpr qsizetype looked = 16 << 10;
    const QString sample = text.left(looked);
    if (hasVietnameseUnicode(sample))
        return {text, CellEncoding::Unicode};
    const double share = vietnameseShare(sample);
    const double tcvn3 = vietnameseShare(fromTcvn3(sample));
    const double vni = vietnameseShare(fromVni(sample));
    if (std::max(tcvn3, vni) < share + clearly)
        return {text, CellEncoding::Unicode};
    return tcvn3 >= vni ? DecodedText{fromTcvn3(text), CellEncoding::Tcvn3} : DecodedText{fromVni(text), CellEncoding::Vni};
}

} // namespace

DecodedText decodeLegacyBytes(QByteArrayView bytes)
{
    const QByteArray telling = tellingLines(bytes);
    CellEncoding best = CellEncoding::Unicode;
    double most = -1;
    // The order decides a draw: windows-1258 is what Windows itself saves.
    for (const CellEncoding encoding :
         {CellEncoding::Cp1258, CellEncoding::Tcvn3, CellEncoding::Vni, CellEncoding::Unicode}) {
        const double share = vietnameseShare(decodedFrom(encoding, telling));
        if (share > most) {
            most = share;
            best = encoding;
        }
    }
    return {tidied(decodedFrom(best, bytes)), best};
}

std::optional<DecodedText> decodeText(QByteArrayView bytes)
{
    const auto unicode = unicodeText(bytes);
    DecodedText decoded = unicode ? withoutOldFonts(tidied(*unicode)) : decodeLegacyBytes(bytes);
    if (isBinary(decoded.text))
        return std::nullopt;
    return decoded;
}

} // namespace dophu
