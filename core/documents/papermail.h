// Paper mail: the e-mail draft that a finished paper goes out with: to whom it is addressed, number and trích yếu as the
// subject, two lines of text, the paper's files attached. Official wording; it sends nothing.
#pragma once

#include "core/desk/office.h"
#include "core/documents/emaildraft.h"
#include "core/domain/issuedpaper.h"

namespace dophu
{

// What the paper says of itself; a draft has number 0. To: whoever stands in Kính gửi and has an address; Cc: those who get a
// copy of everything.
EmailDraft mailOf(const IssuedPaper &paper, const Office &office, QVector<MailAttachment> attachments);

// "05/BC-VHTT"; "…/BC-VHTT" while there is no number.
QString spelledNumber(const IssuedPaper &paper);

// The files' common name, "bao-cao-ngay-05-bc-vhtt-2020-08-19": what, number, the day it is about; "du-thao" for a number.
QString paperFileStem(const IssuedPaper &paper);

} // namespace dophu
