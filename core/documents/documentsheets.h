// Document sheets: a paper as an Excel workbook: its words on the first sheet, a line each, every table on a sheet of its
// own whose counts and rates are numbers again. A text stays text wherever a column is not one of figures.
#pragma once

#include "core/base/result.h"
#include "core/documents/typedtable.h"

namespace dophu
{

// What the official spelling of a figure says: "18.567", "−28", "57,49%", "+12", "2,63". Anything else is text.
TypedCell cellOfOfficialText(const QString &text);
// The paper's tables; cells of right-aligned columns become figures. Sheet names are unique.
QVector<TypedTable> tablesIn(const Document &document);
// The paper's words in their order, without its tables' rows.
QStringList wordsIn(const Document &document);
// The same document gives the same bytes. Fails with CannotWrite.
Result<QByteArray> toXlsx(const Document &document);

} // namespace dophu
