// Xlsx table: typed tables as an Excel workbook of a sheet each: counts are numbers, rates are fractions under a percent
// format, a day is a date. Words are always text, whatever they begin with; no cell holds a formula. Printing is set up:
// A4 across, one page wide, titles on every page, "Trang 1/2" in the foot.
#pragma once

#include "core/base/result.h"
#include "core/documents/typedtable.h"
#include "core/documents/xlsxbook.h"

#include <QByteArray>

namespace dophu
{

// tables: at least one, each with a sheet name of its own. author: the office, for the file's properties. The same tables
// give the same bytes. Fails with CannotWrite.
Result<QByteArray> toXlsx(const QVector<TypedTable> &tables, const QString &author);
// The same with a first sheet of plain lines, the words that the tables belong to; tables may then be empty.
Result<QByteArray> toXlsx(const QVector<TypedTable> &tables, const XlsxProperties &properties, const QStringList &words);

} // namespace dophu
