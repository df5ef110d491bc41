// Docx writer: a document as a Word file that a person goes on editing: a real style for each component, the letterhead a
// table without lines, titles of tables that repeat, rows that never break, each appendix a section that counts its own
// pages from 1 and shows no number on its first. It names Times New Roman and embeds no face. The order of elements is
// the schema's, because Word refuses what others forgive.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace dophu
{

// The same document gives the same bytes: its hour is the paper's day. Fails with CannotWrite.
Result<QByteArray> toDocx(const Document &document);

} // namespace dophu
