// Sheet sums: whether the totals a table prints are what its rows add up to, and what a list of parts comes to.
#pragma once

#include "core/intake/numberreading.h"
#include "core/intake/sheettables.h"

namespace dophu
{

enum class SumState
{
    None, // no total printed, or nothing to add up
    Agrees,
    Differs,
    Unreadable // a row or the total itself leaves open what it says
};

struct ColumnSum
{
    SumState state = SumState::None;
    qint64 parts = 0;    // what the rows add up to
    int partsTold = 0;   // rows with a number
    int partsSilent = 0; // rows that tell something, but not this
    std::optional<qint64> printed;
    int printedRow = -1;  // index in SheetTable::rows of the total that is the whole's, else of the last
    bool ofGroup = false; // which is only a group's: nobody has printed the whole
};

// column: parallel to table.rows.
ColumnSum sumOf(const SheetTable &table, const QVector<WrittenCount> &column);

} // namespace dophu
