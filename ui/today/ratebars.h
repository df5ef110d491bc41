// Rate bars: the communes by rate, highest first, with the target line, who met it and who is short by how many. A number
// that is not the unit's own of this day is hatched. A click or Enter opens the unit.
#pragma once

#include "core/coverage/consolidation.h"

#include <QAbstractScrollArea>

namespace dophu
{

class RateBars : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RateBars(QWidget *parent = nullptr);
    void show(const Consolidation &day);
    void setRoomy(bool roomy); // 26 px rows on a wide window
    const UnitFigures &unitAt(int row) const { return m_units.at(m_order.at(row)); }
    int count() const { return int(m_order.size()); }

signals:
    void unitChosen(dophu::UnitId unit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowHeight() const;
    QString spokenRates() const;
    void updateScroll();
    int rowAt(int y) const;
    void moveTo(int row);
    void paintRow(QPainter &painter, const UnitFigures &unit, const QRect &row) const;
    void paintLegend(QPainter &painter, const QRect &where) const;

    QVector<UnitFigures> m_units; // the day's own, shared
    QVector<int> m_order;         // those shown, the highest rate first
    Target m_target;
    bool m_roomy = false;
    int m_current = 0;
    int m_shortWidth = 0; // of the longest shortfall
};

} // namespace dophu
