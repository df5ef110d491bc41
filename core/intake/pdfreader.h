// Pdf reader: a PDF's text layer as paragraphs and tables in reading order. A file without one is a picture: kept, and
// typed by hand. Without the PDF library (DOPHU_WITH_POPPLER) every PDF is unsupported and says so.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

// device: open, readable. Not for two threads at once.
tl::expected<SourceContent, Unread> readPdf(QIODevice &device, const ReadingWatch &watch = {});

} // namespace dophu
