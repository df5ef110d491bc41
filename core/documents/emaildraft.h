// E-mail draft: an .eml file that a mail program opens as an unsent message: to whom, about what, with the issued files
// attached. It sends nothing and knows no server; the same draft gives the same bytes. Heads are RFC 5322 with names and
// subject as RFC 2047 words; an address that could begin a head of its own is refused, never mended.
#pragma once

#include "core/base/result.h"
#include "core/domain/day.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace dophu
{

struct MailAttachment
{
    QString name; // "bao-cao-57.pdf"
    QByteArray bytes;
};

struct Mailbox
{
    QString address; // "so-tttt@quangtri.gov.vn"
    QString name = {};
    bool operator==(const Mailbox &) const = default;
};

enum class AddressFault
{
    None,
    Control, // a line break or another control character: the rest would be a head of its own
    Shape,   // not one name, one @, one place with a dot
    Sign,    // a blank, comma, quote, bracket …: it would be read as several addresses or as something else
    TooLong  // more than 254 letters (RFC 5321 §4.5.3.1.3)
};
AddressFault faultOfAddress(const QString &address);
// Vietnamese, for a failure's detail; empty for None.
QString faultInAddressWords(AddressFault fault);

struct EmailDraft
{
    QVector<Mailbox> to; // may be empty, the person then writes them
    QVector<Mailbox> cc;
    QString subject;
    QString text;
    Day date;
    QVector<MailAttachment> attachments;
};

// Fails with BadInput, subject: the address, detail: what is wrong with it.
Result<QByteArray> toEml(const EmailDraft &draft);

// "bao-cao-57-bc-vhtt-2020-08-19": no diacritics, no blanks, nothing that a file system or a mail server minds.
QString fileStem(const QString &kind, int number, const QString &symbol, Day day);

} // namespace dophu
