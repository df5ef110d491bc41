// Pack workbook: the charts of a meeting as an .xlsx, a sheet a chart, drawn by the spreadsheet from the numbers in its
// cells.
#pragma once

#include "ui/charts/meetingpack.h"

namespace dophu
{

// Fails with CannotWrite.
Result<QByteArray> packWorkbook(const MeetingPack &pack, bool blackAndWhite = false);

} // namespace dophu
