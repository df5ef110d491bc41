// Xlsx table: a typed table as an Excel workbook of one sheet, through libxlsxwriter: counts are numbers, rates are
// fractions under a percent format, a day is a date. Words are always text, whatever they begin with; no cell holds a
// formula. Printing is set up: A4 across, one page wide, titles on every page, "Trang 1/2" in the foot.
#pragma once

#include "core/base/result.h"
#include "core/documents/typedtable.h"

#include <QByteArray>

namespace dophu
{

// author: the office, for the file's properties. The same table gives the same bytes. Fails with CannotWrite when the PC's
// temporary folder takes no file.
Result<QByteArray> toXlsx(const TypedTable &table, const QString &author);

} // namespace dophu
