// Message envelope: a pasted text parted into its messages, and each message freed from what is around its words: chat and
// e-mail headers, the time a chat shows, forwarded marks, quoted lines, signatures, placeholders of pictures and files.
// Nothing is interpreted here but who sent it, when, and what is only quoted.
#pragma once

#include "core/domain/day.h"
#include "core/intake/messagetokens.h"

namespace dophu
{

struct Message
{
    QString id;               // of a line "--- ID"; empty where there is none
    QVector<TextLine> body;   // what the sender says
    QVector<TextLine> quoted; // of somebody else; read only for what the message is about
    QString sender;
    Moment received; // only where shown
    QString subject;
    bool attachment = false; // a placeholder of a picture, a file, a recording
    bool noise = false;      // a sticker, a missed call, a recalled message
};

// day: completes a time that is shown without a date.
QVector<Message> partMessages(const QString &text, Day day);

} // namespace dophu
