#include "core/intake/mimemessage.h"

#include "core/intake/textdecoding.h"
#include "core/text/legacyencoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr int deepestParts = 10;
constexpr qsizetype mostParts = 200;

QString decodedBytes(const QByteArray &bytes, const QString &charset)
{
    if (charset == QLatin1String("windows-1258"))
        return fromWindows1258(bytes);
    if (charset == QLatin1String("windows-1252") || charset == QLatin1String("iso-8859-1"))
        return fromWindows1252(bytes);
    if (charset == QLatin1String("utf-8")) {
        QStringDecoder decoder(QStringConverter::Utf8);
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            return text;
    }
    const auto decoded = decodeText(bytes);
    return decoded ? decoded->text : QString();
}

QByteArray fromQuotedPrintable(const QByteArray &text, bool header)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (header && text.at(i) == '_') {
            plain.append(' ');
        } else if (text.at(i) != '=') {
            plain.append(text.at(i));
        } else if (text.mid(i + 1, 2) == "\r\n") {
            i += 2;
        } else if (text.mid(i + 1, 1) == "\n") {
            i += 1;
        } else {
            bool isHex = false;
            const uint code = text.mid(i + 1, 2).toUInt(&isHex, 16);
            plain.append(isHex ? char(code) : '=');
            i += isHex ? 2 : 0;
        }
    }
    return plain;
}

using Headers = QHash<QByteArray, QByteArray>;

// Up to the empty line; folded lines joined. `body` becomes the place behind it. The first of two alike counts.
Headers headersAt(const QByteArray &bytes, qsizetype from, qsizetype &body)
{
    Headers headers;
    QByteArray last;
    qsizetype at = from;
    while (at < bytes.size()) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        QByteArray line = bytes.mid(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = std::min(end + 1, bytes.size());
        if (line.isEmpty())
            break;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty()) {
            headers[last] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        last = colon > 0 ? line.left(colon).trimmed().toLower() : QByteArray();
        if (colon > 0 && !headers.contains(last))
            headers.insert(last, line.mid(colon + 1).trimmed());
        else
            last.clear();
    }
    body = at;
    return headers;
}

// "text/plain; charset=utf-8; boundary="x"": the value of a parameter.
QString parameter(const QByteArray &header, const char *name)
{
    const QRegularExpression shape(
        QStringLiteral("(?:^|[;\\s])%1\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))").arg(QLatin1String(name)),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(header));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

QString mediaType(const QByteArray &header)
{
    const qsizetype end = header.indexOf(';');
    return QString::fromLatin1(header.left(end < 0 ? header.size() : end).trimmed().toLower());
}

class MimeScan
{
public:
    explicit MimeScan(MimeMessage &message) : m_message(message) {}

    void take(const QByteArray &bytes, int depth)
    {
        qsizetype body = 0;
        const Headers headers = headersAt(bytes, 0, body);
        takeBody(headers, bytes.mid(body), depth);
    }

private:
    void takeBody(const Headers &headers, const QByteArray &body, int depth)
    {
        if (++m_parts > mostParts || depth > deepestParts)
            return;
        const QByteArray type = headers.value("content-type", "text/plain");
        const QString media = mediaType(type);
        if (media.startsWith(QLatin1String("multipart/")))
            return takeParts(body, parameter(type, "boundary").toLatin1(), depth);
        if (media == QLatin1String("message/rfc822"))
            return take(body, depth + 1);
        const QByteArray disposition = headers.value("content-disposition");
        QString name = parameter(disposition, "filename");
        if (name.isEmpty())
            name = parameter(type, "name");
        const bool attached = disposition.toLower().startsWith("attachment") || !name.isEmpty();
        if (attached || (media != QLatin1String("text/plain") && media != QLatin1String("text/html"))) {
            if (!name.isEmpty())
                m_message.attachments.append(decodedHeader(name.toLatin1()));
            return;
        }
        m_message.texts.append({media, parameter(type, "charset").toLower(), decoded(headers, body)});
    }

    static QByteArray decoded(const Headers &headers, const QByteArray &body)
    {
        const QByteArray encoding = headers.value("content-transfer-encoding").toLower();
        if (encoding == "base64")
            return QByteArray::fromBase64(body);
        return encoding == "quoted-printable" ? fromQuotedPrintable(body, false) : body;
    }

    void takeParts(const QByteArray &body, const QByteArray &boundary, int depth)
    {
        if (boundary.isEmpty())
            return;
        const QByteArray mark = "--" + boundary;
        qsizetype from = -1;
        for (qsizetype at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.size())) {
            if (at > 0 && body.at(at - 1) != '\n')
                continue;
            if (from >= 0)
                take(body.mid(from, at - from), depth + 1);
            const qsizetype line = body.indexOf('\n', at);
            from = line < 0 ? body.size() : line + 1;
            if (body.mid(at + mark.size(), 2) == "--")
                return;
        }
        if (from >= 0)
            take(body.mid(from),
                 depth + 1); // the message was cut: its last part is all there is
    }

    MimeMessage &m_message;
    qsizetype m_parts = 0;
};

} // namespace

QString decodedHeader(const QByteArray &raw)
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?]*)\\?=(\\s+(?==\\?))?"));
    const QString text = decodedBytes(raw, QString());
    QString plain;
    qsizetype at = 0;
    // Parts of one letter may lie in two neighbouring words, so bytes are joined
    // before they are read.
    QByteArray pending;
    QString pendingCharset;
    const auto flush = [&] {
        plain += decodedBytes(pending, pendingCharset);
        pending.clear();
    };
    auto words = word.globalMatch(text);
    while (words.hasNext()) {
        const QRegularExpressionMatch found = words.next();
        if (found.capturedStart() > at) {
            flush();
            plain += text.mid(at, found.capturedStart() - at);
        }
        const QString charset = found.captured(1).toLower();
        if (charset != pendingCharset)
            flush();
        pendingCharset = charset;
        const QByteArray coded = found.captured(3).toLatin1();
        pending += found.captured(2).toLower() == QLatin1String("b") ? QByteArray::fromBase64(coded)
                                                                     : fromQuotedPrintable(coded, true);
        at = found.capturedEnd();
    }
    flush();
    return (plain + text.mid(at)).normalized(QString::NormalizationForm_C);
}

QString decodedPart(const MimePart &part)
{
    QString text = decodedBytes(part.body, part.charset);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.normalized(QString::NormalizationForm_C);
}

std::optional<MimeMessage> readMimeMessage(const QByteArray &bytes)
{
    qsizetype body = 0;
    const Headers headers = headersAt(bytes, 0, body);
    const bool mime = headers.contains("mime-version") && headers.contains("content-type");
    const bool mail = headers.contains("from") && (headers.contains("to") || headers.contains("subject"))
                      && (headers.contains("date") || headers.contains("received") || headers.contains("message-id"));
    if (!mime && !mail)
        return std::nullopt;
    MimeMessage message;
    message.subject = decodedHeader(headers.value("subject"));
    MimeScan(message).take(bytes, 0);
    return message;
}

} // namespace dophu
