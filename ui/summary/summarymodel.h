// Summary model: a summary table as cells for the screen. The last row is the sum; the page shows it in a view of its own so
// that it never scrolls away. What leaves the window (paper, files, clipboard) is core's sheet of the same facts.
#pragma once

#include "core/documents/summarysheet.h"

#include <QAbstractTableModel>

namespace dophu
{

class SummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const SummaryFacts &facts);
    const SummaryFacts &shown() const { return m_facts; }
    int sumRow() const { return int(m_facts.table.rows.size()); }
    UnitId unitAt(int row) const;
    int rowOf(UnitId unit) const; // -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // The whole title on one line: "Đã cài (luỹ kế) 18/8".
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // Below a common title: "18/8"; empty when the column stands alone.
    QString upperTitle(SummaryColumn column) const;
    QString lowerTitle(SummaryColumn column) const;

private:
    const SummaryRow &rowAt(int row) const;
    QString text(int row, SummaryColumn column) const;
    QString noteText(int row) const;
    QString raised(int row, SummaryColumn column) const;
    int tone(const SummaryRow &row, bool isSum, SummaryColumn column) const;
    bool strong(bool isSum, SummaryColumn column) const;
    QString accessible(int row, SummaryColumn column) const;

    SummaryFacts m_facts;
};

} // namespace dophu
