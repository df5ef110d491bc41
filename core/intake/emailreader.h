// A saved e-mail (.eml): its subject, then its text. Where the letter comes in two forms, the one with a table is taken,
// because the other has lost its columns. A page that Excel saved in one file (.mht) is read the same way.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

struct MimeMessage;

SourceContent readEmail(const MimeMessage &message);

} // namespace dophu
