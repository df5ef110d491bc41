// Meeting pack: the charts a head takes to a meeting, of one day, as slides (.pptx: one chart a slide with the sentence that
// says what it shows, its numbers as editable tables), as one PDF of a page or more a chart, or as a workbook (.xlsx) whose
// charts a spreadsheet draws itself. The pictures are those the page shows.
#pragma once

#include "core/base/result.h"
#include "core/desk/desk.h"
#include "ui/charts/chartchoice.h"

#include <functional>

namespace dophu
{

struct PackedChart
{
    ChartKind kind{};
    ChartValue value;
    QString sentence;
};

// Told after each chart; false stops the work, and nothing is written.
using PackProgress = std::function<bool(int done, int all)>;

struct MeetingPack
{
    QString title;  // "Cài đặt ứng dụng Bluezone, ngày 19/8/2020"
    QString author; // the office
    Day day;
    QVector<PackedChart> charts;
    bool stopped = false; // before it was whole: it has nothing to save
};

// kinds: in the order of the slides. Kinds that have nothing to show that day are left out; none left is BadInput.
// compared: for the comparison, without which it has nothing to show.
Result<MeetingPack> meetingPack(const Desk &desk, Day day, const QVector<ChartKind> &kinds, const PackProgress &progress = {},
                                const std::optional<ComparedWith> &compared = {});
// Those of a usual meeting, and a comparison where one was asked for.
QVector<ChartKind> meetingKinds();

// Empty when it was stopped.
Result<QByteArray> packSlides(const MeetingPack &pack, bool blackAndWhite = false, const PackProgress &progress = {});
QByteArray packPdf(const MeetingPack &pack, bool blackAndWhite = false, const PackProgress &progress = {});
// By the suffix, .pptx, .pdf or .xlsx; whole or not at all. False when it was stopped. Fails with BadInput for another
// suffix, CannotWrite for a place that cannot be written.
Result<bool> savePack(const MeetingPack &pack, const QString &path, bool blackAndWhite = false,
                      const PackProgress &progress = {});

} // namespace dophu
