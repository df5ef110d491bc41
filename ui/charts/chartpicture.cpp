#include "ui/charts/chartpicture.h"

#include <QPainter>

namespace dophu
{

void ChartPicture::paint(QPainter &painter, const QRectF &where, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene(page).render(&painter, where, QRectF(QPointF(), m_size), Qt::KeepAspectRatio);
    painter.restore();
}

void ChartPicture::addPage(std::unique_ptr<QGraphicsScene> scene, QVector<ChartSpot> spots)
{
    m_scenes.push_back(std::move(scene));
    m_spots.push_back(std::move(spots));
}

} // namespace dophu
