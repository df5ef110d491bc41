#include "core/intake/sourcecontent.h"

#include "core/intake/docxreader.h"
#include "core/intake/emailreader.h"
#include "core/intake/htmltablereader.h"
#include "core/intake/mimemessage.h"
#include "core/intake/odfpackage.h"
#include "core/intake/odsreader.h"
#include "core/intake/odtreader.h"
#include "core/intake/pdfreader.h"
#include "core/intake/plaintextreader.h"
#include "core/intake/readinglimits.h"
#include "core/intake/separatedreader.h"
#include "core/intake/sourcekindofbytes.h"
#include "core/intake/textdecoding.h"
#include "core/intake/xlsreader.h"
#include "core/intake/xlsxreader.h"
#include "core/intake/xmlspreadsheetreader.h"
#include "core/intake/zippackage.h"

#include <QBuffer>

#include <algorithm>

namespace dophu
{

namespace
{

using Reading = tl::expected<SourceContent, Unread>;

tl::unexpected<Unread> unread(UnreadReason reason, const QString &detail = {})
{
    return tl::unexpected<Unread>(Unread{reason, detail});
}

QString endingOf(const QString &name)
{
    return name.mid(name.lastIndexOf(u'.') + 1).toLower();
}

bool hasEnding(const QString &name, std::initializer_list<const char *> endings)
{
    const QString ending = endingOf(name);
    return std::any_of(endings.begin(), endings.end(), [&](const char *one) { return ending == QLatin1String(one); });
}

Reading readOpenDocument(ZipPackage &package)
{
    if (const auto trouble = odfTrouble(package))
        return tl::unexpected<Unread>(*trouble);
    constexpr qint64 longestType = 200;
    const auto type = package.bytes(QStringLiteral("mimetype"), longestType);
    if (!type)
        return tl::unexpected<Unread>(type.error());
    const QByteArray kind = type->value_or(QByteArray());
    if (kind.contains("spreadsheet"))
        return readOds(package);
    if (kind.contains("opendocument.text"))
        return readOdt(package);
    return unread(UnreadReason::UnsupportedFormat, QString::fromLatin1(kind));
}

Reading readPackage(QIODevice &device, const ReadingWatch &watch)
{
    auto package = ZipPackage::open(device, watch);
    if (!package)
        return tl::unexpected<Unread>(package.error());
    ZipPackage &zip = **package;
    if (zip.has(QStringLiteral("content.xml")))
        return readOpenDocument(zip);
    constexpr qint64 longestTypes = 4 << 20;
    const auto types = zip.bytes(QStringLiteral("[Content_Types].xml"), longestTypes);
    if (!types)
        return tl::unexpected<Unread>(types.error());
    const QByteArray list = types->value_or(QByteArray());
    if (zip.has(QStringLiteral("xl/workbook.xml")) || list.contains("spreadsheetml.sheet.main+xml")
        || list.contains("sheet.macroEnabled.main+xml"))
        return readXlsx(zip);
    if (zip.has(QStringLiteral("word/document.xml")) || list.contains("wordprocessingml.document.main+xml"))
        return readDocx(zip);
    return unread(UnreadReason::UnsupportedFormat, QStringLiteral("zip"));
}

// HTML, XML and mail, whatever their endings say; nothing for any other text.
std::optional<Reading> readMarkup(const QByteArray &bytes, const DecodedText &decoded, const ReadingWatch &watch)
{
    if (looksLikeXmlSpreadsheet(decoded.text)) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        qint64 done = 0;
        MarkupFile stream(buffer, [&](qint64 more) { return !watch || watch(done += more, bytes.size()); });
        return readXmlSpreadsheet(stream);
    }
    if (looksLikeHtml(decoded.text))
        return Reading(readHtmlTables(decoded.text));
    if (decoded.text.startsWith(QLatin1String("<?xml")))
        return Reading(unread(UnreadReason::UnsupportedFormat, QStringLiteral("XML")));
    if (const auto message = readMimeMessage(bytes))
        return Reading(readEmail(*message));
    return std::nullopt;
}

bool isOneLine(const QString &text)
{
    return !text.trimmed().contains(u'\n');
}

Reading readText(const QString &name, QIODevice &device, const ReadingWatch &watch)
{
    if (device.size() > mostTextFileBytes)
        return unread(UnreadReason::TooLarge, QString::number(device.size()));
    const QByteArray bytes = device.readAll();
    if (watch && !watch(bytes.size(), bytes.size()))
        return unread(UnreadReason::Cancelled);
    const bool office = hasEnding(name, {"xlsx", "xlsm", "xls", "ods", "docx", "odt", "doc", "pdf", "xlsb"});
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return unread(office ? UnreadReason::Corrupt : UnreadReason::UnsupportedFormat, QStringLiteral("binary"));
    if (decoded->text.trimmed().isEmpty())
        return unread(UnreadReason::EmptyFile, QStringLiteral("blank"));
    if (const auto marked = readMarkup(bytes, *decoded, watch))
        return *marked;
    const auto separation = separationOf(decoded->text);
    constexpr double tabular = 0.5;
    const bool named = hasEnding(name, {"csv", "tsv", "tab"});
    // Elsewhere a comma parts sentences, not fields; a semicolon does in a single line.
    const bool sentence =
        separation && (separation->separator == u',' || (separation->separator == u';' && isOneLine(decoded->text)));
    if (separation && (named || (!sentence && separation->evenness >= tabular)))
        return readSeparated(*decoded, separation->separator);
    return named ? readSeparated(*decoded, u';') : readPlainText(decoded->text);
}

} // namespace

Reading readSource(const QString &name, QIODevice &device, const ReadingWatch &watch)
{
    if (device.size() == 0)
        return unread(UnreadReason::EmptyFile);
    if (device.size() > mostFileBytes)
        return unread(UnreadReason::TooLarge, QString::number(device.size()));
    if (watch && !watch(0, device.size()))
        return unread(UnreadReason::Cancelled);
    constexpr qint64 headBytes = 1024;
    const QByteArray head = device.peek(headBytes);
    switch (byteKindOf(head)) {
    case ByteKind::Zip:
        return readPackage(device, watch);
    case ByteKind::Ole2:
        return readXls(device, watch);
    case ByteKind::Pdf:
        return readPdf(device, watch);
    case ByteKind::Image:
        return unread(UnreadReason::UnsupportedImage, endingOf(name));
    case ByteKind::Other:
        return unread(UnreadReason::UnsupportedFormat, endingOf(name));
    case ByteKind::Unknown:
        break;
    }
    return readText(name, device, watch);
}

} // namespace dophu
