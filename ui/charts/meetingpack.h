// Meeting pack: the charts a head takes to a meeting, of one day, as slides (.pptx: one chart a slide with the sentence that
// says what it shows, its numbers as editable tables), as one PDF of a page or more a chart, or as a workbook (.xlsx) whose
// charts a spreadsheet draws itself. The pictures are those the page shows.
#pragma once

#include "core/base/result.h"
#include "core/desk/desk.h"
#include "ui/charts/chartchoice.h"

namespace dophu
{

struct PackedChart
{
    ChartKind kind{};
    ChartValue value;
    QString sentence;
};

struct MeetingPack
{
    QString title;  // "Cài đặt ứng dụng Bluezone, ngày 19/8/2020"
    QString author; // the office
    Day day;
    QVector<PackedChart> charts;
};

// kinds: in the order of the slides. Kinds that have nothing to show that day are left out; none left is BadInput.
Result<MeetingPack> meetingPack(const Desk &desk, Day day, const QVector<ChartKind> &kinds);
// Those of a usual meeting.
QVector<ChartKind> meetingKinds();

Result<QByteArray> packSlides(const MeetingPack &pack, bool blackAndWhite = false);
QByteArray packPdf(const MeetingPack &pack, bool blackAndWhite = false);
// By the suffix, .pptx, .pdf or .xlsx. Fails with BadInput for another, CannotWrite for a place that cannot be written.
Outcome savePack(const MeetingPack &pack, const QString &path, bool blackAndWhite = false);

} // namespace dophu
