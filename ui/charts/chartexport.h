// Chart export: a chart as a file. The kind is the suffix: .png (exactly the pixels asked for, taller only when
// the units would not fit), .svg (text stays text, white ground painted) or .pdf (on paper of the same shape, over as
// many pages as it takes). Needs a QApplication, an offscreen one will do. Files appear whole or not at all.
#pragma once

#include "core/base/result.h"
#include "ui/charts/chartvalue.h"

#include <QByteArray>
#include <functional>

namespace dophu
{

enum class ChartFormat
{
    Png,
    Svg,
    Pdf
};

std::optional<ChartFormat> chartFormatOf(const QString &path);
QByteArray chartBytes(const ChartValue &value, const ChartSize &size, ChartFormat format, const ChartLook &look = {});
QImage chartImage(const ChartValue &value, const ChartSize &size, const ChartLook &look = {});

QByteArray pngOf(const QImage &image);
// Several charts in one PDF, each on pages of its own. goesOn: asked before each chart with the number of those drawn; once
// it says no there are no bytes.
QByteArray chartsPdf(const QVector<ChartValue> &values, const QString &title, const ChartSize &size,
                     const ChartLook &look = {}, const std::function<bool(int)> &goesOn = {});
// Whole or not at all. CannotWrite for a place that cannot be written, and for no bytes.
Outcome saveChartBytes(const QByteArray &bytes, const QString &path);

// BadInput for an unknown suffix, CannotWrite for a place that cannot be written.
Outcome exportChart(const ChartValue &value, const ChartSize &size, const QString &path, const ChartLook &look = {});

} // namespace dophu
