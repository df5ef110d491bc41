// Table reader: the inside of tablereading.h. Which kind of table it is and its rows are in tablereading.cpp, what a row
// says in tablevalues.cpp.
#pragma once

#include "core/intake/tablereading.h"

namespace dophu
{

QString shownIn(const GridCell &cell);
std::optional<Day> dayOfCell(const GridCell &cell, Day near);

class TableReader
{
public:
    TableReader(const SheetTable &table, const TableSurroundings &around, const QString &path, const IntakeContext &context)
        : m_table(table), m_around(around), m_path(path), m_context(context), m_chosen(chooseColumns(table, context))
    {
    }
    TableReport read();

private:
    enum class Speaks
    {
        OfUnits,
        OfParts,
        OfDays,
        OfOne
    };
    Speaks kind() const;
    void nameRows();
    void markSums();
    void settleToday();
    bool isAddedUp(int row, qint64 sum) const;
    QVector<FoundValue> readUnits();
    QVector<FoundValue> readParts();
    WrittenCount addedUp(const QVector<WrittenCount> &parts, const ColumnSum &sum) const;
    void forgetRow(FoundValue &value) const;
    QVector<FoundValue> readList();
    QVector<FoundValue> readDays();
    QVector<FoundValue> readOne();
    NamedUnit reconciled(const NamedUnit &row, const QString &label, bool alone) const;
    QVector<WrittenCount> columnOf(int column, const QVector<CountHint> &hints) const;
    CountHint hintOf(const NamedUnit &unit) const;
    std::optional<FoundValue> valueOf(int row, const NamedUnit &unit, const WrittenCount &count) const;
    void addNumber(FoundValue &value, int row, const WrittenCount &count) const;
    void addOthers(FoundValue &value, int row, const NamedUnit &unit, const WrittenCount &count) const;
    void addShare(FoundValue &value, int row, const WrittenCount &count) const;
    void addDay(FoundValue &value, int row) const;
    void addNotes(FoundValue &value, int row) const;
    void compareStated(FoundValue &value) const;
    bool looksLikeBase(const FoundValue &value) const;
    static void doubtWholeColumn(QVector<FoundValue> &values);
    void addDistrict();
    bool isList() const;
    QVector<int> dataRows() const;

    SheetTable m_table; // its sums are found once its rows have names
    const TableSurroundings &m_around;
    const QString &m_path;
    const IntakeContext &m_context;
    ChosenColumns m_chosen;
    QVector<NamedUnit> m_named; // parallel to rows
};

} // namespace dophu
