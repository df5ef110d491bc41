// Day sheet model: the units of one day as rows under their group's row, read from one Consolidation, never from a query
// per cell. What is shown is chosen by a filter and a search and then stays put while numbers change, so that a row does
// not vanish under the clerk's hands. A typed text that is no number is kept beside its sentence until it is corrected.
// It changes nothing: editing is DaySheetEditor's.
#pragma once

#include "ui/entry/daysheetcolumns.h"
#include "ui/entry/sheetfilter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace dophu
{

// The figures of one unit as its row shows them: what was typed, even while an error keeps it out of the sums.
struct ShownFigures
{
    std::optional<Count> value;
    std::optional<qint64> increase;
    std::optional<Coverage> coverage;
    bool carried = false; // italic: not the unit's own number
};
ShownFigures shownFigures(const UnitFigures &unit);

struct RefusedText
{
    int column = 0;
    QString text;
    QString sentence;
};

class DaySheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Sheet
    {
        Consolidation day;
        QString unitWord;
        bool closed = false;
        QSet<qint64> stillOpen; // on a closed day: units not heard when it was closed (R10)
    };
    // Keeps the visible rows when the units are the same.
    void show(Sheet sheet);
    const Consolidation &day() const { return m_sheet.day; }
    bool isClosed() const { return m_sheet.closed; }

    // What a cell is, besides what it says: one word for the ink, the tooltip and the screen reader.
    enum class CellState
    {
        Computed, // not for typing
        Open,
        Saved,   // written by the last step of this clerk
        Finding, // the checks speak of it
        Refused, // a text that could not be read is kept there
        Locked   // the day is closed
    };
    CellState stateOf(int row, int column) const;
    // Marks what the newest step stored; the step before is no news any more.
    void markSaved(const QVector<UnitId> &units, const QString &when);
    void forgetSaved();

    void setSearchKeys(QHash<qint64, QString> keys)
    {
        m_searchKeys = std::move(keys);
    } // by unit: folded code, names, aliases
    bool hasSearchKeys() const { return !m_searchKeys.isEmpty(); }
    // Units within their groups, what is missing last; column −1: the official order.
    void setSort(int column, Qt::SortOrder order);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    void setFilter(SheetFilter filter);
    SheetFilter filter() const { return m_filter; }
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    void toggleGroup(int row);
    void unfold(UnitId unit); // the group it is in
    bool isCollapsed(const QString &group) const { return m_collapsed.contains(group); }

    // Null for a group row.
    const UnitFigures *unitAt(int row) const;
    const UnitFigures *unit(UnitId id) const;
    const GroupFigures *groupAt(int row) const; // the group row's, or the one a unit row stands under
    bool isGroupRow(int row) const { return m_rows.value(row).unit < 0; }
    int numberInGroup(int row) const { return m_rows.value(row).number; }
    int rowOf(UnitId id) const; // -1 when filtered away
    QVector<UnitId> visibleUnits() const;
    bool isEditable(int row, int column) const;

    void refuse(UnitId unit, const RefusedText &refused);
    bool forgetRefused(UnitId unit); // false when nothing was refused there
    bool isRefused(UnitId unit) const { return m_refused.contains(unit.value()); }
    bool hasRefused() const { return !m_refused.isEmpty(); }
    const RefusedText *refusedAt(int row) const;
    QString findingText(const UnitFigures &unit) const; // open findings first, one per line

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void tellRowsOf(const QSet<qint64> &units);
    struct Row
    {
        int group = -1;
        int unit = -1; // -1: the group's own row
        int number = 0;
    };
    void arrange();
    void sortUnits(QVector<Row> &rows) const;
    QString toolTipOf(int row, int column) const;
    bool matches(const UnitFigures &unit) const;
    QVariant displayed(const Row &row, int column) const;
    QVariant edited(const UnitFigures &unit, int column) const;
    QVariant spoken(const Row &row, int place, int column) const;
    QString groupText(const GroupFigures &group) const;

    Sheet m_sheet;
    SheetFilter m_filter = SheetFilter::All;
    QString m_search;
    QSet<QString> m_collapsed;
    QVector<Row> m_rows;
    QVector<int> m_rowOfUnit; // by place in the day's units, −1 when filtered away
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QHash<qint64, QString> m_searchKeys;
    QSet<qint64> m_saved;
    QString m_savedWhen;
    QHash<qint64, int> m_unitIndex;
    QHash<qint64, RefusedText> m_refused;
};

} // namespace dophu
