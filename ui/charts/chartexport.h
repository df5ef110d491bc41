// Chart export: a coverage chart as a file. The kind is the suffix: .png (exactly the pixels asked for, taller only when
// the units would not fit), .svg (text stays text, white ground painted) or .pdf (on paper of the same shape, over as
// many pages as it takes). Needs a QApplication, an offscreen one will do. Files appear whole or not at all.
#pragma once

#include "core/base/result.h"
#include "ui/charts/coveragechart.h"

#include <QByteArray>

namespace dophu
{

enum class ChartFormat
{
    Png,
    Svg,
    Pdf
};

std::optional<ChartFormat> chartFormatOf(const QString &path);
QByteArray chartBytes(const CoverageSeries &series, const ChartSize &size, ChartFormat format, const ChartLook &look = {});
QImage chartImage(const CoverageSeries &series, const ChartSize &size, const ChartLook &look = {});

// BadInput for an unknown suffix, CannotWrite for a place that cannot be written.
Outcome exportChart(const CoverageSeries &series, const ChartSize &size, const QString &path, const ChartLook &look = {});

} // namespace dophu
