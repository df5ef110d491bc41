// Spreadsheet date: days since 30/12/1899, the way spreadsheets count. A time of day is the part behind the point.
#pragma once

#include <QStringView>
#include <optional>

namespace dophu
{

inline constexpr double days1904 = 1462; // 1904 files count from 1/1/1904

// "2020-08-19", "2020-08-19T14:00:00"; nothing for anything else.
std::optional<double> spreadsheetDay(QStringView iso);
// "PT14H30M00S" as a part of a day.
std::optional<double> spreadsheetDuration(QStringView iso);

} // namespace dophu
