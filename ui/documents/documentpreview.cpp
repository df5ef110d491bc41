#include "ui/documents/documentpreview.h"

#include "ui/documents/pagepainter.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace dophu
{

namespace
{
constexpr double screenUnitsPerMm = 96 / 25.4;
constexpr int paperMargin = 16;
constexpr double leastZoom = 0.3;
constexpr double mostZoom = 3;
constexpr double besideZoom = 0.74; // two pages stand side by side from this size on
} // namespace

// The paper on its desk. Pages are inked once for a zoom, so that scrolling costs nothing.
class PageCanvas : public QWidget
{
public:
    explicit PageCanvas(DocumentPreview *preview) : QWidget(preview), m_preview(preview) {}

    void forget() { m_inked.clear(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        painter.fillRect(rect(), theme.border);
        const QSize paper = paperSize();
        const int count = std::min(m_preview->across(), m_preview->pageCount() - m_preview->m_page);
        const int all = count * paper.width() + (count - 1) * paperMargin;
        int x = (width() - all) / 2;
        for (int i = 0; i < count; ++i) {
            const QPoint at(x, std::max(paperMargin, (height() - paper.height()) / 2));
            painter.drawPixmap(at, inked(i, paper));
            painter.setPen(theme.controlBorder);
            painter.drawRect(QRect(at, paper).adjusted(-1, -1, 0, 0));
            x += paper.width() + paperMargin;
        }
    }

private:
    QSize paperSize() const
    {
        const PageSetup &setup = m_preview->m_layout.setup;
        const double scale = m_preview->m_zoom * screenUnitsPerMm;
        return {qRound(setup.width * scale), qRound(setup.height * scale)};
    }

    const QPixmap &inked(int offset, const QSize &paper)
    {
        while (m_inked.size() <= offset)
            m_inked.append(QPixmap());
        QPixmap &sheet = m_inked[offset];
        const QSize pixels = paper * devicePixelRatioF();
        if (sheet.size() == pixels)
            return sheet;
        sheet = QPixmap(pixels);
        sheet.setDevicePixelRatio(devicePixelRatioF());
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        paintPage(painter, m_preview->m_layout.pages.at(m_preview->m_page + offset), m_preview->m_layout.font,
                  m_preview->m_zoom * screenUnitsPerMm);
        return sheet;
    }

    DocumentPreview *m_preview;
    QVector<QPixmap> m_inked;
};

DocumentPreview::DocumentPreview(QWidget *parent) : QScrollArea(parent), m_canvas(new PageCanvas(this))
{
    setObjectName(QStringLiteral("documentPreview"));
    setAccessibleName(tr("Xem trước văn bản"));
    setFrameShape(QFrame::NoFrame);
    setWidget(m_canvas);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the height
}

void DocumentPreview::showPages(const PageLayout &layout)
{
    m_layout = layout;
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    arrange();
}

void DocumentPreview::showPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    arrange();
    verticalScrollBar()->setValue(0);
}

void DocumentPreview::setFit(Fit fit)
{
    m_fit = fit;
    arrange();
}

void DocumentPreview::zoomBy(int steps)
{
    const double percent = std::round(m_zoom * 10) * 10 + 10 * steps;
    m_fit = Fit::Free;
    m_zoom = std::clamp(percent / 100, leastZoom, mostZoom);
    arrange();
}

void DocumentPreview::setZoomPercent(int percent)
{
    m_fit = Fit::Free;
    m_zoom = std::clamp(percent / 100.0, leastZoom, mostZoom);
    arrange();
}

// A wheel turns in steps, a touch pad in small parts of one: they are added up.
void DocumentPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    m_turned += event->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        zoomBy(steps);
    event->accept();
}

int DocumentPreview::zoomPercent() const
{
    return qRound(m_zoom * 100);
}

int DocumentPreview::across() const
{
    const double two = 2 * m_layout.setup.width * screenUnitsPerMm * besideZoom + 3 * paperMargin;
    return viewport()->width() >= two ? 2 : 1;
}

double DocumentPreview::zoomFor(Fit fit) const
{
    const PageSetup &setup = m_layout.setup;
    const double width = (viewport()->width() - (across() + 1) * paperMargin) / (across() * setup.width * screenUnitsPerMm);
    const double height = (viewport()->height() - 2 * paperMargin) / (setup.height * screenUnitsPerMm);
    switch (fit) {
    case Fit::Width:
        return std::clamp(width, leastZoom, mostZoom);
    case Fit::WholePage:
        return std::clamp(std::min(width, height), leastZoom, mostZoom);
    case Fit::Free:
        return m_zoom;
    }
    Q_UNREACHABLE();
}

void DocumentPreview::arrange()
{
    m_zoom = zoomFor(m_fit);
    const double scale = m_zoom * screenUnitsPerMm;
    const int width = qRound(across() * m_layout.setup.width * scale) + (across() + 1) * paperMargin;
    const int height = qRound(m_layout.setup.height * scale) + 2 * paperMargin;
    m_canvas->resize(std::max(width, viewport()->width()), std::max(height, viewport()->height()));
    m_canvas->forget();
    m_canvas->update();
    emit viewChanged();
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DocumentPreview::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_PageDown && bar->value() == bar->maximum())
        return showPage(m_page + 1);
    if (event->key() == Qt::Key_PageUp && bar->value() == bar->minimum())
        return showPage(m_page - 1);
    if (event->key() == Qt::Key_Home)
        return showPage(0);
    if (event->key() == Qt::Key_End)
        return showPage(pageCount() - 1);
    QScrollArea::keyPressEvent(event);
}

} // namespace dophu
