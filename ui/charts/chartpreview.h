// Chart preview: the picture as its file will be, drawn smaller or larger on the screen. Fits the room unless a zoom was
// chosen. What is seen is the export's own scene, painted at the screen's size; the image for the clipboard is painted at
// its own. Pointing at a bar or a cell says its number, arrow keys walk from one to the next, Enter or a click opens it.
#pragma once

#include "ui/charts/chartvalue.h"

#include <QImage>
#include <QScrollArea>

namespace dophu
{

class ChartSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ChartSheet(QWidget *parent = nullptr);
    void show(std::unique_ptr<ChartPicture> picture);
    void fit(QSize room); // the largest size in the room that keeps the shape
    void zoomTo(double zoom);
    double zoom() const { return m_zoom; }
    const ChartPicture *picture() const { return m_picture.get(); }
    const ChartSpot *spot() const; // the one pointed at, or walked to

signals:
    void spotChanged();
    void spotOpened(const dophu::ChartSpot &spot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF placeOf(const ChartSpot &spot) const;
    int spotAt(QPointF position) const;
    int beside(int key) const;
    void point(int spot);

    std::unique_ptr<ChartPicture> m_picture;
    QImage m_painted; // for the current size and screen
    double m_zoom = 1;
    int m_spot = -1;
};

class ChartPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartPreview(QWidget *parent = nullptr);
    void show(const ChartValue &value, const ChartSize &size, const ChartLook &look);
    int zoomPercent() const;
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void zoomChanged();
    void spotOpened(const dophu::ChartSpot &spot);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void zoomBy(double factor);
    void tell();

    ChartSheet *m_sheet;
    QString m_subtitle;
    bool m_fits = true;
};

} // namespace dophu
