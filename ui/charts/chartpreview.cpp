#include "ui/charts/chartpreview.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

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
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ChartSheet::show(std::unique_ptr<ChartPicture> picture)
{
    m_picture = std::move(picture);
    m_painted = {};
    point(-1);
    update();
}

void ChartSheet::fit(QSize room)
{
    if (!m_picture || room.isEmpty())
        return;
    zoomTo(std::min((room.width() - 2) / m_picture->size().width(), (room.height() - 2) / m_picture->size().height()));
}

void ChartSheet::zoomTo(double zoom)
{
    if (!m_picture)
        return;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_painted = {};
    setFixedSize(int(m_picture->size().width() * m_zoom) + 2, int(m_picture->size().height() * m_zoom) + 2);
    update();
}

void ChartSheet::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size() - QSize(2, 2)) * ratio).toSize();
    if (m_picture && m_painted.size() != wanted && !wanted.isEmpty()) {
        m_painted = QImage(wanted, QImage::Format_RGB32);
        m_painted.fill(Qt::white);
        QPainter painter(&m_painted);
        m_picture->paint(painter, QRectF(QPointF(), wanted));
    }
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.drawImage(QRectF(1, 1, width() - 2, height() - 2), m_painted);
    painter.setPen(theme.controlBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (const ChartSpot *here = spot()) {
        painter.setPen(QPen(Theme::light().accent, hasFocus() ? 2 : 1));
        painter.drawRect(placeOf(*here).adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

const ChartSpot *ChartSheet::spot() const
{
    if (!m_picture || m_spot < 0 || m_spot >= m_picture->spots(0).size())
        return nullptr;
    return &m_picture->spots(0).at(m_spot);
}

QRectF ChartSheet::placeOf(const ChartSpot &spot) const
{
    return {1 + spot.box.left() * m_zoom, 1 + spot.box.top() * m_zoom, spot.box.width() * m_zoom,
            spot.box.height() * m_zoom};
}

int ChartSheet::spotAt(QPointF position) const
{
    if (!m_picture)
        return -1;
    const QVector<ChartSpot> &spots = m_picture->spots(0);
    const QPointF there = (position - QPointF(1, 1)) / m_zoom;
    const auto found =
        std::find_if(spots.cbegin(), spots.cend(), [there](const ChartSpot &spot) { return spot.box.contains(there); });
    return found == spots.cend() ? -1 : int(found - spots.cbegin());
}

// The nearest spot in the key's direction; across counts double, so that a row or a column is kept to.
int ChartSheet::beside(int key) const
{
    const QVector<ChartSpot> &spots = m_picture->spots(0);
    const ChartSpot *here = spot();
    if (!here)
        return spots.isEmpty() ? -1 : 0;
    const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int nearest = m_spot;
    double least = 1e18;
    for (int i = 0; i < spots.size(); ++i) {
        const QPointF way = spots.at(i).box.center() - here->box.center();
        const double along = sign * (level ? way.x() : way.y());
        const double distance = along + 2 * std::abs(level ? way.y() : way.x());
        if (along > 0.5 && distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ChartSheet::point(int spot)
{
    if (spot == m_spot)
        return;
    m_spot = spot;
    update();
    emit spotChanged();
}

void ChartSheet::mouseMoveEvent(QMouseEvent *event)
{
    point(spotAt(event->position()));
    const ChartSpot *here = spot();
    setCursor(here && (here->unit.isValid() || here->day.isValid()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartSheet::mouseReleaseEvent(QMouseEvent *event)
{
    point(spotAt(event->position()));
    if (event->button() == Qt::LeftButton && spot())
        emit spotOpened(ChartSpot(*spot()));
}

void ChartSheet::leaveEvent(QEvent *)
{
    if (!hasFocus())
        point(-1);
}

void ChartSheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_picture)
            point(beside(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (spot())
            emit spotOpened(ChartSpot(*spot()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ChartSheet::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    if (const ChartSpot *here = spot())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), here->text, this, placeOf(*here).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

ChartPreview::ChartPreview(QWidget *parent) : QScrollArea(parent), m_sheet(new ChartSheet(this))
{
    setObjectName(QStringLiteral("chartPreview"));
    setAccessibleName(tr("Xem trước biểu đồ"));
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_sheet);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Window);
    connect(m_sheet, &ChartSheet::spotOpened, this, &ChartPreview::spotOpened);
    connect(m_sheet, &ChartSheet::spotChanged, this, &ChartPreview::tell);
}

void ChartPreview::show(const ChartValue &value, const ChartSize &size, const ChartLook &look)
{
    m_subtitle = subtitleOf(value);
    m_sheet->show(drawChart(value, size, look));
    m_sheet->setAccessibleName(titleOf(value));
    tell();
    if (m_fits)
        fit();
    else
        m_sheet->zoomTo(m_sheet->zoom());
    emit zoomChanged();
}

// What a screen reader says: the number pointed at, else what the whole picture is about.
void ChartPreview::tell()
{
    const ChartSpot *spot = m_sheet->spot();
    m_sheet->setAccessibleDescription(spot ? spot->text : m_subtitle);
    if (spot && m_sheet->hasFocus())
        ensureVisible(int(spot->box.center().x() * m_sheet->zoom()), int(spot->box.center().y() * m_sheet->zoom()));
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
