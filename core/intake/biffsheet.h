// BIFF sheet: one worksheet of an Excel 97–2003 workbook becoming a cell grid, record by record. Formulas count by the
// result the file carries; a result that the writing program left to the next opening is not known, never zero.
#pragma once

#include "core/intake/biffstyles.h"
#include "core/intake/gridbuilder.h"

#include <map>
#include <optional>

namespace dophu
{

struct BiffBook // what the sheets of a workbook share
{
    BiffStyles styles;
    QVector<BiffText> strings;
    bool from1904 = false;
};

class BiffSheet
{
public:
    // book and budget outlive the sheet.
    BiffSheet(const BiffBook &book, const QString &name, bool hidden, ReadingBudget &budget);

    // False when the record is shorter than its kind or names a text the workbook does not have.
    bool take(const BiffRecord &record);
    // The grid, once, at the end; nothing when its merges overlap as no program makes them.
    std::optional<CellGrid> finish();

private:
    struct Address
    {
        int row;
        int column;
        int format;
    };
    static Address address(BiffCursor &bytes);
    bool takeCell(const BiffRecord &record, BiffCursor &bytes);
    bool takeOneCell(const BiffRecord &record, BiffCursor &bytes);
    bool takeManyNumbers(const BiffRecord &record);
    bool takeFormula(const BiffRecord &record);
    bool takeLateText(BiffCursor &bytes);
    void takeRow(BiffCursor &bytes);
    void takeColumns(BiffCursor &bytes);
    bool takeMerges(BiffCursor &bytes);
    void put(Address at, GridCell cell);
    void putNumber(Address at, double number, bool formula);
    void putText(Address at, const BiffText &text, bool formula);

    const BiffBook &m_book;
    ReadingBudget &m_budget;
    CellGrid m_grid;
    QVector<GridMerge> m_merges;
    QSet<int> m_hiddenRows;
    std::map<int, std::map<int, GridCell>> m_rows; // programs need not write them in order
    qsizetype m_held = 0;
    std::optional<Address> m_awaited; // a formula whose text comes in a record of its own
};

} // namespace dophu
