// Document preview: the laid-out pages on screen, inked by the painter that inks paper. One page at a time, two side by
// side where the window is wide enough for both. It never composes or breaks a line.
#pragma once

#include "ui/documents/pagelayout.h"

#include <QPixmap>
#include <QScrollArea>

namespace dophu
{

class PageCanvas;

class DocumentPreview : public QScrollArea
{
    Q_OBJECT

public:
    enum class Fit
    {
        Width,
        WholePage,
        Free // the percentage stands
    };

    explicit DocumentPreview(QWidget *parent = nullptr);

    // Keeps the page that was shown, where there still is one.
    void showPages(const PageLayout &layout);
    const PageLayout &pages() const { return m_layout; }
    int pageCount() const { return int(m_layout.pages.size()); }
    int page() const { return m_page; } // from 0
    void showPage(int page);
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    void zoomBy(int steps);  // 10 % each
    int zoomPercent() const; // 100 is the paper's size at 96 dpi
    void setZoomPercent(int percent); // stands from now on; out of range: the nearest

signals:
    void viewChanged(); // page, zoom or fit

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // Ctrl: larger, smaller

private:
    friend class PageCanvas;
    void arrange();
    double zoomFor(Fit fit) const;
    int across() const;

    PageLayout m_layout;
    PageCanvas *m_canvas;
    int m_page = 0;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_turned = 0; // of the wheel with Ctrl, less than a step; eighths of a degree
};

} // namespace dophu
