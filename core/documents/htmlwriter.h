// HTML writer: a document as one self-contained page (no script, no picture, nothing fetched) for the screen, a browser's
// printer or pasting into a letter. Everything a person or unit wrote is escaped.
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace dophu
{

QByteArray toHtml(const Document &document);

} // namespace dophu
