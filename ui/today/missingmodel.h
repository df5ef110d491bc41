// Missing model: the units that have not reported, with whom to call, the last number, how often they were reminded and
// what they promised. First stands who can still move the district's figure most: units in the total by the people they
// would add at their own usual pace (R8's upper edge; a large commune that hardly grows moves little), then by the people
// they have left; the others after them. A tick chooses whom the reminder speaks to.
#pragma once

#include "core/desk/desk.h"

#include <QAbstractTableModel>
#include <QHash>

namespace dophu
{

enum class MissingColumn
{
    Tick,
    Unit,
    Phone,
    Last,
    Reminded
};
inline constexpr int missingColumnCount = 5;

class MissingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // notes: of that day, in the store's order.
    void show(const Consolidation &day, const Registry &registry, const QVector<ChaseNote> &notes, Moment now);
    // A minute passed, or somebody was reminded.
    void showChases(const QVector<ChaseNote> &notes, Moment now);
    void showTime(Moment now);
    const UnitFigures &unitAt(int row) const { return figuresOf(m_rows.at(row)); }
    QString contactAt(int row) const { return m_rows.at(row).contact; }
    const ChaseSummary &chaseAt(int row) const { return m_rows.at(row).chase; }
    qint64 overdueAt(int row) const { return m_rows.at(row).chase.minutesOverdue(m_now); }
    int rowOf(UnitId unit) const; // -1 when it is not missing
    QVector<UnitFigures> ticked() const;
    int tickedCount() const;
    Qt::CheckState allTicked() const;
    void tickAll(bool on);
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void ticksChanged();

private:
    struct Row
    {
        qsizetype unit = 0; // its place among the day's
        QString contact;
        QString phone;
        bool inTotal = false;
        bool ticked = true;
        ChaseSummary chase;
    };
    const UnitFigures &figuresOf(const Row &row) const { return m_units.at(row.unit); }
    void summarise(const QVector<ChaseNote> &notes);
    QString importance(const Row &row) const;
    QString tip(const Row &row) const;
    QVariant displayed(const Row &row, MissingColumn column) const;

    QVector<UnitFigures> m_units; // the day's own, shared: 11,000 units are several megabytes
    QVector<Row> m_rows;
    Day m_day;
    QTime m_cutoff;
    Moment m_now;
};

} // namespace dophu
