// Series table: the numbers of a chart as a table (Xem bảng số), for who cannot or does not want to read bars. It shows
// exactly the series that was drawn.
#pragma once

#include "ui/charts/charttable.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace dophu
{

class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SeriesModel(const ChartTable &table, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int alignment(int column) const;

    ChartTable m_table;
};

class SeriesWindow : public QDialog
{
    Q_OBJECT

public:
    explicit SeriesWindow(const ChartValue &value, QWidget *parent = nullptr);
};

} // namespace dophu
