#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace dophu
{

namespace
{

QByteArray svgBytes(const ChartValue &value, const ChartSize &size, const ChartLook &look)
{
    const auto chart = drawChart(value, size, look);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(titleOf(value).toHtmlEscaped()); // the generator writes these two as they are
    generator.setDescription(subtitleOf(value).toHtmlEscaped());
    generator.setResolution(96);
    generator.setSize(chart->size().toSize());
    generator.setViewBox(QRectF(QPointF(), chart->size()));
    QPainter painter(&generator);
    chart->paint(painter, QRectF(QPointF(), chart->size()));
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<ChartFormat> chartFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return ChartFormat::Png;
    if (suffix == QLatin1String("svg"))
        return ChartFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return ChartFormat::Pdf;
    return std::nullopt;
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartsPdf(const QVector<ChartValue> &values, const QString &title, const ChartSize &size, const ChartLook &look,
                     const std::function<bool(int)> &goesOn)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Độ Phủ"));
    writer.setResolution(size.dotsPerInch);
    const QSizeF paper = size.millimetres();
    const bool wide = paper.width() > paper.height();
    const QSizeF upright = wide ? paper.transposed() : paper;
    writer.setPageLayout(QPageLayout(QPageSize(upright, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
                                     wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    bool first = true;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (goesOn && !goesOn(int(i)))
            return {};
        const auto chart = drawChart(values.at(i), size, look, Overflow::Page);
        for (int page = 0; page < chart->pages(); ++page, first = false) {
            if (!first)
                writer.newPage();
            chart->paint(painter, QRectF(0, 0, writer.width(), writer.height()), page);
        }
    }
    painter.end();
    return buffer.data();
}

QImage chartImage(const ChartValue &value, const ChartSize &size, const ChartLook &look)
{
    const auto chart = drawChart(value, size, look);
    QImage image(chart->size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(size.dotsPerInch / 0.0254 + 0.5));
    image.setDotsPerMeterY(int(size.dotsPerInch / 0.0254 + 0.5));
    QPainter painter(&image);
    chart->paint(painter, QRectF(QPointF(), chart->size()));
    painter.end();
    return image;
}

QByteArray chartBytes(const ChartValue &value, const ChartSize &size, ChartFormat format, const ChartLook &look)
{
    switch (format) {
    case ChartFormat::Png:
        return pngOf(chartImage(value, size, look));
    case ChartFormat::Svg:
        return svgBytes(value, size, look);
    case ChartFormat::Pdf:
        return chartsPdf({value}, titleOf(value), size, look);
    }
    return {};
}

Outcome exportChart(const ChartValue &value, const ChartSize &size, const QString &path, const ChartLook &look)
{
    const auto format = chartFormatOf(path);
    if (!format)
        return fail(FailureKind::BadInput, path, QStringLiteral("tên tệp biểu đồ phải có đuôi .png, .svg hoặc .pdf"));
    return saveChartBytes(chartBytes(value, size, *format, look), path);
}

Outcome saveChartBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FailureKind::CannotWrite, path, file.errorString());
    if (bytes.isEmpty() || file.write(bytes) != bytes.size() || !file.commit())
        return fail(FailureKind::CannotWrite, path, file.errorString());
    return {};
}

} // namespace dophu
