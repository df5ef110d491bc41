// Chart sheets: a series as a sheet of a workbook: its title and the sentence that says what it shows, charts that the
// spreadsheet draws itself, and the numbers they are drawn from, in cells. Who is missing, carried forward or only likely is
// told by a word and a pattern, never by colour alone. Units × days have no chart of their own in a spreadsheet: there the
// cells are the picture, toned and worded.
#pragma once

#include "core/coverage/coverageseries.h"
#include "core/coverage/gridseries.h"
#include "core/coverage/lineseries.h"
#include "core/coverage/trendseries.h"
#include "core/documents/xlsxbook.h"

namespace dophu
{

struct ChartSheetWords
{
    QString name;     // of the sheet
    QString sentence; // empty: the series' own line is enough
    bool blackAndWhite = false;
};

inline constexpr qsizetype unitsPerNativeChart = 45;
inline constexpr qsizetype mostNativeCharts = 12; // of one sheet; the table still holds every unit

XlsxSheet chartSheet(const CoverageSeries &series, const ChartSheetWords &words);
XlsxSheet chartSheet(const TrendSeries &series, const ChartSheetWords &words);
XlsxSheet chartSheet(const GridSeries &series, const ChartSheetWords &words);
XlsxSheet chartSheet(const LineSeries &series, const ChartSheetWords &words);

} // namespace dophu
