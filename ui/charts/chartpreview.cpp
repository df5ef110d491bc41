#include "ui/charts/chartpreview.h"

#include "ui/charts/chartexport.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace dophu
{

namespace
{

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 2;

} // namespace

ChartSheet::ChartSheet(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("chartSheet"));
}

void ChartSheet::show(const QImage &image)
{
    m_image = image;
    m_scaled = {};
    update();
}

void ChartSheet::fit(QSize room)
{
    if (m_image.isNull() || room.isEmpty())
        return;
    zoomTo(std::min((room.width() - 2) / double(m_image.width()), (room.height() - 2) / double(m_image.height())));
}

void ChartSheet::zoomTo(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_scaled = {};
    setFixedSize(int(m_image.width() * m_zoom) + 2, int(m_image.height() * m_zoom) + 2);
    update();
}

void ChartSheet::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size() - QSize(2, 2)) * ratio).toSize();
    if (m_scaled.size() != wanted && !m_image.isNull())
        m_scaled = m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(this);
    painter.drawImage(QRectF(1, 1, width() - 2, height() - 2), m_scaled);
    painter.setPen(Theme::of(this).controlBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

ChartPreview::ChartPreview(QWidget *parent) : QScrollArea(parent), m_sheet(new ChartSheet(this))
{
    setObjectName(QStringLiteral("chartPreview"));
    setAccessibleName(tr("Xem trước biểu đồ"));
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setWidget(m_sheet);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Window);
}

void ChartPreview::show(const CoverageSeries &series, const ChartSize &size, const ChartLook &look)
{
    m_sheet->show(chartImage(series, size, look));
    m_sheet->setAccessibleName(series.title);
    m_sheet->setAccessibleDescription(series.subtitle);
    if (m_fits)
        fit();
    else
        m_sheet->zoomTo(m_sheet->zoom());
    emit zoomChanged();
}

int ChartPreview::zoomPercent() const
{
    return int(m_sheet->zoom() * 100 + 0.5);
}

void ChartPreview::fit()
{
    m_fits = true;
    m_sheet->fit(viewport()->size());
    emit zoomChanged();
}

void ChartPreview::zoomBy(double factor)
{
    m_fits = false;
    m_sheet->zoomTo(m_sheet->zoom() * factor);
    emit zoomChanged();
}

void ChartPreview::zoomIn()
{
    zoomBy(1.25);
}

void ChartPreview::zoomOut()
{
    zoomBy(0.8);
}

void ChartPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fits)
        fit();
}

} // namespace dophu
