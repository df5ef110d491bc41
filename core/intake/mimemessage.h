// MIME message: the parts of a saved e-mail (.eml) or of a page saved in one file (.mht), decoded. Attachments are told by
// their names and not opened.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace dophu
{

struct MimePart
{
    QString type;    // "text/plain", lower case
    QString charset; // lower case; empty when not told
    QByteArray body; // transfer encoding undone
};

struct MimeMessage
{
    QString subject;         // RFC 2047 undone, NFC
    QVector<MimePart> texts; // text/plain and text/html, in order, attachments left out
    QStringList attachments; // names, where told
};

// Nothing when the head is no message's.
std::optional<MimeMessage> readMimeMessage(const QByteArray &bytes);

// "=?UTF-8?B?…?=" and the like within a header's text.
QString decodedHeader(const QByteArray &raw);
// Text of a part in its charset, or in what its bytes tell.
QString decodedPart(const MimePart &part);

} // namespace dophu
