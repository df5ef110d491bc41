// Grouped header: a table header of two levels. Neighbouring columns with the same upper title and a lower one stand under
// one common title; a column without a lower title takes both levels. It only paints titles it is given.
#pragma once

#include <QHeaderView>

namespace dophu
{

struct HeaderTitles
{
    QString upper;
    QString lower;
    bool operator==(const HeaderTitles &) const = default;
};

class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget *parent = nullptr);
    void setTitles(const QVector<HeaderTitles> &titles);
    // A small triangle at the title the rows are sorted by; -1: none.
    void showOrder(int section, bool descending);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lastOfGroup(int first) const; // logical sections; hidden ones belong too
    void paintTitle(QPainter &painter, const QRect &where, const QString &text, Qt::Alignment alignment) const;
    QRect span(int first, int last) const; // of the visible sections; null when none is

    void paintOrder(QPainter &painter, const QRect &where, int section) const;

    QVector<HeaderTitles> m_titles;
    int m_sorted = -1;
    bool m_descending = false;
};

} // namespace dophu
