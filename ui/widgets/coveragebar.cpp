#include "ui/widgets/coveragebar.h"
#include "ui/widgets/words.h"

#include <QPainter>

#include <algorithm>

namespace dophu
{

double shareOf(const std::optional<Coverage> &coverage)
{
    if (!coverage)
        return 0;
    const double share = double(coverage->installed().value()) / double(coverage->base().value());
    return std::clamp(share, 0.0, 1.0);
}

void paintBar(QPainter &painter, const QRectF &where, double share, BarLook look, const Theme &theme)
{
    painter.fillRect(where, theme.barTrack);
    QRectF filled(where.topLeft(), QSizeF(where.width() * share, where.height()));
    if (filled.width() <= 0)
        return;
    if (look == BarLook::Carried) {
        filled = filled.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.fillRect(filled, theme.surface);
        painter.fillRect(filled, QBrush(theme.barLow, Qt::BDiagPattern));
        painter.setPen(QPen(theme.barLow, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(filled);
        return;
    }
    painter.fillRect(filled, look == BarLook::Met ? theme.bar : theme.barLow);
}

CoverageBar::CoverageBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageBar::show(const std::optional<Coverage> &coverage, Target target)
{
    m_coverage = coverage;
    m_target = target;
    setAccessibleName(tr("%1, mục tiêu %2").arg(words::percent(coverage), words::percent(target)));
    update();
}

void CoverageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRectF bar(0, 4, width(), height() - 8);
    paintBar(painter, bar, shareOf(m_coverage), BarLook::Met, theme);
    const int tick = qRound(width() * double(m_target.hundredths) / 10000.0);
    painter.fillRect(QRectF(std::min(tick, width() - 2), 0, 2, height()), theme.target);
}

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::show(const QVector<Segment> &segments)
{
    m_segments = segments;
    update();
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    qint64 total = 0;
    for (const Segment &segment : m_segments)
        total += segment.size;
    painter.fillRect(rect(), theme.barTrack);
    double left = 0;
    for (const Segment &segment : m_segments) {
        if (segment.size <= 0 || total <= 0)
            continue;
        const double length = double(width()) * double(segment.size) / double(total);
        const QRectF part(left, 0, length, height());
        if (segment.hatched) {
            painter.fillRect(part, theme.surface);
            painter.fillRect(part, QBrush(segment.colour, Qt::BDiagPattern));
        } else {
            painter.fillRect(part, segment.colour);
            painter.fillRect(QRectF(part.right() - 1, 0, 1, height()), theme.surface);
        }
        left += length;
    }
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Sparkline::show(const QVector<qint64> &values)
{
    m_values = values;
    QStringList said;
    for (const qint64 value : values)
        said.append(words::count(value));
    setAccessibleName(tr("Các ngày gần đây: %1").arg(said.join(QStringLiteral(", "))));
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const qint64 highest = std::max<qint64>(1, *std::max_element(m_values.begin(), m_values.end()));
    const double step = double(width()) / double(m_values.size());
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double tall = std::max(1.0, double(height()) * double(std::max<qint64>(0, m_values[i])) / double(highest));
        painter.fillRect(QRectF(step * double(i), height() - tall, std::max(1.0, step - 2), tall),
                         i + 1 == m_values.size() ? theme.bar : theme.barLow);
    }
}

} // namespace dophu
