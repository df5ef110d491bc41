// E-mail draft: an .eml file that a mail program opens as an unsent message: to whom, about what, with the issued files
// attached. It sends nothing and knows no server; the same draft gives the same bytes.
#pragma once

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

struct EmailDraft
{
    QStringList to; // addresses; may be empty, the person then writes them
    QString subject;
    QString text;
    Day date;
    QVector<MailAttachment> attachments;
};

QByteArray toEml(const EmailDraft &draft);

// "Bao-cao-57-BC-VHTT-2020-08-19": no diacritics, no blanks, nothing that a file system or a mail server minds.
QString fileStem(const QString &kind, int number, const QString &symbol, Day day);

} // namespace dophu
