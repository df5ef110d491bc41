// Grids for tests, drawn as text: a line is a row, "|" parts cells. Digits alone are a number cell, "#3.372" a real number,
// "%0.75" a percentage, "@2020-08-19" a date cell, "!" a formula without a result, "~346" a struck-through number; "Kết quả
// >3" is merged over three columns, "STT v2" over two rows; "-- 18.8" begins a sheet of that name, "-- (ẩn) x" a hidden one.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

SourceContent drawnContent(const QString &drawing, SourceKind kind = SourceKind::Xlsx);

} // namespace dophu
