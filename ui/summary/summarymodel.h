// Summary model: a summary table as cells for the screen, the clipboard and a CSV file. The last row is the sum; the page
// shows it in a view of its own so that it never scrolls away. Columns are one table that header, text and export read.
#pragma once

#include "core/coverage/footnotes.h"
#include "core/coverage/summarytable.h"

#include <QAbstractTableModel>

namespace dophu
{

enum class SummaryColumn
{
    Number,
    Name,
    Base,
    InstalledBefore,
    Installed,
    Increase,
    RateBefore,
    Rate,
    Points,
    Needed,
    Rank,
    RankChange,
    Note
};
inline constexpr int summaryColumns = 13;

struct SummaryShown
{
    SummaryTable table;
    QVector<Footnote> notes;
    Day day;
    std::optional<Day> earlier;
    QString baseTitle = QStringLiteral("Mẫu số");
    QString sumName;
    bool ofGroups = false;
};

class SummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const SummaryShown &shown);
    const SummaryShown &shown() const { return m_shown; }
    int sumRow() const { return int(m_shown.table.rows.size()); }
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
    // Numbers as digits alone, so that a spreadsheet reads them as numbers; percentages with a comma.
    QString plainText(int row, SummaryColumn column) const;

private:
    const SummaryRow &rowAt(int row) const;
    QString text(int row, SummaryColumn column) const;
    QString noteText(const SummaryRow &row) const;
    QString sumNote() const;
    QString raised(int row, SummaryColumn column) const;
    int tone(const SummaryRow &row, bool isSum, SummaryColumn column) const;
    bool strong(bool isSum, SummaryColumn column) const;
    QString accessible(int row, SummaryColumn column) const;

    SummaryShown m_shown;
};

} // namespace dophu
