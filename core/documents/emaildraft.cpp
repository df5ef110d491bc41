#include "core/documents/emaildraft.h"

#include "core/text/namekey.h"

#include <QCryptographicHash>
#include <QUrl>
#include <algorithm>

namespace dophu
{

namespace
{

constexpr qsizetype mailLine = 76;

QByteArray inMailLines(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += mailLine)
        lines += base64.mid(at, mailLine) + "\r\n";
    return lines;
}

// RFC 2047: words of at most 75 characters, each whole letters; a line break inside a subject would begin a new header.
QByteArray headerWords(const QString &text)
{
    constexpr qsizetype lettersAWord = 12; // of up to 3 bytes, 4/3 of that in Base64
    const QString line = text.simplified();
    QByteArrayList words;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype count = std::min(lettersAWord, line.size() - at);
        if (line.at(at + count - 1).isHighSurrogate())
            ++count;
        words.append("=?UTF-8?B?" + line.mid(at, count).toUtf8().toBase64() + "?=");
        at += count;
    }
    return words.join("\r\n ");
}

QByteArray typeOf(const QString &name)
{
    if (name.endsWith(QLatin1String(".pdf")))
        return "application/pdf";
    if (name.endsWith(QLatin1String(".docx")))
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    if (name.endsWith(QLatin1String(".xlsx")))
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return "application/octet-stream";
}

QByteArray mailDate(Day day)
{
    static const char *const months[]{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDate date = day.date();
    return QByteArray::number(date.day()) + ' ' + months[date.month() - 1] + ' ' + QByteArray::number(date.year())
           + " 00:00:00 +0700";
}

// A place beyond ASCII goes by its xn-- form; a name beyond it is UTF-8 as RFC 6532 has it.
QByteArray spelledAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray place = QUrl::toAce(address.mid(at + 1));
    return address.left(at + 1).toUtf8() + (place.isEmpty() ? address.mid(at + 1).toUtf8() : place);
}

QByteArray mailboxes(const char *head, const QVector<Mailbox> &boxes)
{
    QByteArrayList spelled;
    for (const Mailbox &box : boxes) {
        const QByteArray address = spelledAddress(box.address);
        spelled.append(box.name.simplified().isEmpty() ? address : headerWords(box.name) + "\r\n <" + address + '>');
    }
    return QByteArray(head) + ": " + spelled.join(",\r\n ") + "\r\n";
}

Outcome sound(const QVector<Mailbox> &boxes)
{
    for (const Mailbox &box : boxes) {
        if (const AddressFault fault = faultOfAddress(box.address); fault != AddressFault::None)
            return fail(FailureKind::BadInput, box.address.simplified(), faultInAddressWords(fault));
    }
    return {};
}

} // namespace

AddressFault faultOfAddress(const QString &address)
{
    constexpr qsizetype longest = 254;
    if (std::any_of(address.begin(), address.end(), [](QChar sign) {
            return sign.category() == QChar::Other_Control || sign.category() == QChar::Separator_Line
                   || sign.category() == QChar::Separator_Paragraph || sign.category() == QChar::Other_Format;
        }))
        return AddressFault::Control;
    static const QString never = QStringLiteral(" \t,;:<>()[]\\\"'");
    if (std::any_of(address.begin(), address.end(), [](QChar sign) { return never.contains(sign) || sign.isSpace(); }))
        return AddressFault::Sign;
    if (address.size() > longest)
        return AddressFault::TooLong;
    const QStringList halves = address.split(u'@');
    if (halves.size() != 2)
        return AddressFault::Shape;
    for (const QString &half : halves) {
        if (half.isEmpty() || half.startsWith(u'.') || half.endsWith(u'.') || half.contains(QLatin1String("..")))
            return AddressFault::Shape;
    }
    return halves.at(1).contains(u'.') ? AddressFault::None : AddressFault::Shape;
}

QString faultInAddressWords(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None:
        return {};
    case AddressFault::Control:
        return QStringLiteral("địa chỉ thư không được có chỗ xuống dòng hay ký tự điều khiển");
    case AddressFault::Sign:
        return QStringLiteral("địa chỉ thư không có dấu cách, dấu phẩy, ngoặc; mỗi dòng một địa chỉ");
    case AddressFault::Shape:
        return QStringLiteral("địa chỉ thư có dạng ten@coquan.gov.vn");
    case AddressFault::TooLong:
        return QStringLiteral("địa chỉ thư dài quá 254 ký tự");
    }
    Q_UNREACHABLE();
}

Result<QByteArray> toEml(const EmailDraft &draft)
{
    for (const QVector<Mailbox> *boxes : {&draft.to, &draft.cc}) {
        if (const Outcome known = sound(*boxes); !known)
            return tl::unexpected<Failure>(known.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(draft.text.toUtf8());
    for (const MailAttachment &file : draft.attachments)
        hash.addData(file.bytes);
    const QByteArray boundary = "dophu-" + hash.result().toHex().left(32);
    QByteArray mail = "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (draft.date.isValid())
        mail += "Date: " + mailDate(draft.date) + "\r\n";
    mail += mailboxes("To", draft.to);
    if (!draft.cc.isEmpty())
        mail += mailboxes("Cc", draft.cc);
    mail += "Subject: " + headerWords(draft.subject) + "\r\n";
    mail += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    mail += "--" + boundary + "\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    mail += inMailLines(draft.text.toUtf8().toBase64());
    for (const MailAttachment &file : draft.attachments) {
        const QByteArray name = QUrl::toPercentEncoding(file.name.simplified());
        mail += "--" + boundary + "\r\nContent-Type: " + typeOf(file.name) + "; name*=UTF-8''" + name
                + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=UTF-8''" + name
                + "\r\n\r\n" + inMailLines(file.bytes.toBase64());
    }
    return mail + "--" + boundary + "--\r\n";
}

QString fileStem(const QString &kind, int number, const QString &symbol, Day day)
{
    const QString words = QStringLiteral("%1 %2 %3 %4").arg(kind).arg(number).arg(symbol, day.iso());
    return nameKey(words, Marks::Dropped).replace(u' ', u'-');
}

} // namespace dophu
