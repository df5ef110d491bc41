// Chart picture: a drawn chart of any kind: pages of scenes that are painted on the screen, into a file and on paper alike,
// and the spots on them that stand for a unit or a day, with what is said when one is pointed at.
#pragma once

#include "core/domain/unit.h"

#include <QGraphicsScene>

#include <memory>
#include <vector>

class QPainter;

namespace dophu
{

struct ChartSpot
{
    QRectF box; // in the picture's pixels
    QString text;
    UnitId unit; // invalid: about no single unit
    Day day;     // invalid: of the shown day
};

class ChartPicture
{
public:
    virtual ~ChartPicture() = default;
    ChartPicture() = default;
    ChartPicture(const ChartPicture &) = delete;
    ChartPicture &operator=(const ChartPicture &) = delete;

    QSizeF size() const { return m_size; } // pixels; at least as high as asked
    int pages() const { return int(m_scenes.size()); }
    // One page into that place, in proportion; the white ground is painted too.
    void paint(QPainter &painter, const QRectF &where, int page = 0) const;
    QGraphicsScene &scene(int page) const { return *m_scenes.at(std::size_t(page)); }
    const QVector<ChartSpot> &spots(int page) const { return m_spots.at(std::size_t(page)); }

protected:
    void setSize(QSizeF size) { m_size = size; }
    void addPage(std::unique_ptr<QGraphicsScene> scene, QVector<ChartSpot> spots);

private:
    QSizeF m_size;
    std::vector<std::unique_ptr<QGraphicsScene>> m_scenes;
    std::vector<QVector<ChartSpot>> m_spots;
};

} // namespace dophu
