// As-of model: the units whose figures were others at an earlier hour, then and now side by side. Read only.
#pragma once

#include "core/coverage/unitdifference.h"

#include <QAbstractTableModel>

namespace dophu
{

enum class AsOfColumn
{
    Unit,
    Then,
    Now,
    Moved,
    BaseThen,
    BaseNow,
    StatusThen,
    StatusNow
};
inline constexpr int asOfColumns = 8;

class AsOfModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QVector<UnitDifference> &differences);
    const UnitDifference *differenceAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<UnitDifference> m_differences;
};

} // namespace dophu
