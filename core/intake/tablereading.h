// Table reading: from one table to the reports in it. A table speaks of units row by row, of the parts of one unit
// (villages, people) that a total sums up, of one unit day by day, or of one unit in a single row. What the words of the
// table leave open is a reason on the value; what the past says of it is judge()'s.
#pragma once

#include "core/intake/sheetchoice.h"
#include "core/intake/sheetsums.h"
#include "core/intake/sheetunits.h"
#include "core/intake/tablenotes.h"

namespace dophu
{

// What stands around a table and holds for all of it.
struct TableSurroundings
{
    NamedUnit unit;
    std::optional<Day> day;
    Recognised dayBy;
    bool daysDiffer = false; // two days are named for the figures
    QTime asOf;
    IntakeReason doubt = IntakeReason::None; // "SỐ LIỆU DỰ KIẾN"
    QVector<StatedTotal> stated;             // in lines of their own
};

TableSurroundings surroundingsOf(const QVector<LineOfSheet> &above, const QVector<LineOfSheet> &below,
                                 const IntakeContext &context);

struct TableReport
{
    QVector<FoundValue> values;
    bool blank = false; // a form nobody has filled in
};

TableReport readTable(const SheetTable &table, const TableSurroundings &around, const QString &path,
                      const IntakeContext &context);

} // namespace dophu
