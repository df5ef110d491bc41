// Xls reader: an Excel 97–2003 workbook (BIFF8 in an OLE2 file) as cell grids, a sheet each, hidden ones too. What else
// comes in an OLE2 file is told apart: a workbook or package under a password, Excel 95, Word 97. Records are read one by
// one; a file that breaks off anywhere is damaged as a whole, so that no half of a table passes for the table.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

// device: open, readable, seekable, beginning with the OLE2 signature.
tl::expected<SourceContent, Unread> readXls(QIODevice &device, const ReadingWatch &watch = {});

} // namespace dophu
