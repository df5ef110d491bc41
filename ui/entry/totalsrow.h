// Totals row: the sums under the day sheet, frozen, under the same columns. It follows the filter ("7 đơn vị đang lọc") and
// always shows the total of the current row's group. Streams are not added to one another (R1).
#pragma once

#include <QWidget>

class QHeaderView;

namespace dophu
{

class DaySheetModel;
struct GroupFigures;

class TotalsRow : public QWidget
{
    Q_OBJECT

public:
    TotalsRow(const DaySheetModel &model, QHeaderView *header, QWidget *parent = nullptr);
    void setCurrentRow(int row);
    void refresh();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString name, dayBefore, installed, increase, coverage, rest, strongInRest;
    };
    Line groupLine(const GroupFigures &group) const;
    Line filterLine() const;
    void paintLine(QPainter &painter, const Line &line, const QRect &where) const;
    bool isFiltered() const;

    const DaySheetModel &m_model;
    QHeaderView *m_header;
    int m_row = -1;
};

} // namespace dophu
