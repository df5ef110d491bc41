// The small painted bars: a share of a whole with a tick for the target, a bar made of segments, a run of columns.
// They take finished numbers; each says its figures in its accessible name, which the owner sets.
#pragma once

#include "core/domain/coverage.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace dophu
{

enum class BarLook
{
    Met,    // target met: filled `bar`
    Below,  // filled `bar-low`
    Carried // hatched: not the unit's own number of this day
};

// 0..1 of the bar's length, never outside. More than the whole is drawn full: the printed number tells the rest.
double shareOf(const std::optional<Coverage> &coverage);
void paintBar(QPainter &painter, const QRectF &where, double share, BarLook look, const Theme &theme);

class CoverageBar : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageBar(QWidget *parent = nullptr);
    void show(const std::optional<Coverage> &coverage, Target target);
    QSize sizeHint() const override { return {120, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Coverage> m_coverage;
    Target m_target;
};

class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        qint64 size = 0;
        QColor colour;
        bool hatched = false;
    };
    explicit SegmentBar(QWidget *parent = nullptr);
    void show(const QVector<Segment> &segments);
    QSize sizeHint() const override { return {120, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<Segment> m_segments;
};

// Columns from 0 (or from the lowest value's base line when falling): the last one stands out.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    void show(const QVector<qint64> &values);
    QSize sizeHint() const override { return {120, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<qint64> m_values;
};

} // namespace dophu
