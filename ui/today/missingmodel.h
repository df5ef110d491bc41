// Missing model: the units that have not reported, most important first (communes, then size), with whom to call, the last
// number and how often they were reminded in this sitting. A tick chooses whom the reminder speaks to.
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

    void show(const Consolidation &day, const Registry &registry);
    const UnitFigures &unitAt(int row) const { return m_rows.at(row).unit; }
    QString contactAt(int row) const { return m_rows.at(row).contact; }
    QVector<UnitFigures> ticked() const;
    Qt::CheckState allTicked() const;
    void tickAll(bool on);
    void toggle(int row);
    void noteReminded(const QVector<UnitFigures> &units);

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
        UnitFigures unit;
        QString contact;
        QString phone;
        bool ticked = true;
    };
    QVariant displayed(const Row &row, MissingColumn column) const;

    QVector<Row> m_rows;
    Day m_day;
    QHash<qint64, int> m_reminded; // by unit, of m_day
};

} // namespace dophu
