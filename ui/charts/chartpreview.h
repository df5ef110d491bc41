// Chart preview: the picture as its file will be, drawn smaller or larger. Fits the room unless a zoom was chosen; the
// image is the export's own, scaled, so that what is seen is what is saved.
#pragma once

#include "ui/charts/coveragechart.h"

#include <QImage>
#include <QScrollArea>

namespace dophu
{

class ChartSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ChartSheet(QWidget *parent = nullptr);
    void show(const QImage &image);
    void fit(QSize room); // the largest size in the room that keeps the shape
    void zoomTo(double zoom);
    double zoom() const { return m_zoom; }
    const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QImage m_scaled; // for the current size and screen
    double m_zoom = 1;
};

class ChartPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartPreview(QWidget *parent = nullptr);
    void show(const CoverageSeries &series, const ChartSize &size, const ChartLook &look);
    const QImage &image() const { return m_sheet->image(); }
    int zoomPercent() const;
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void zoomChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void zoomBy(double factor);

    ChartSheet *m_sheet;
    bool m_fits = true;
};

} // namespace dophu
