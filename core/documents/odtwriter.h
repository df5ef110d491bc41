// Odt writer: a document as an OpenDocument text, with the styles, repeating titles and parts of the .docx writer; it
// names Times New Roman and embeds no face.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace dophu
{

// The same document gives the same bytes: its hour is the paper's day. Fails with CannotWrite.
Result<QByteArray> toOdt(const Document &document);

} // namespace dophu
