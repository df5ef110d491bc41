// Text writer: a document as plain lines, for a message or a terminal. Sentences wrap at 80 columns; tables keep their
// columns aligned in a fixed-width face and are never cut, however wide. UTF-8, NFC, line ends "\n".
#pragma once

#include "core/documents/document.h"

namespace dophu
{

QString toText(const Document &document);

} // namespace dophu
