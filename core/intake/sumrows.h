// Sum rows: rows that add others up without saying so in the words that rowOf() knows: "Chung", the commune's own name, a
// row without a name, "I. Thị trấn" above its towns. Only the numbers decide, in every column that counts something, so
// that a village that happens to be as large as two others stays a village.
#pragma once

#include "core/intake/sheettables.h"

namespace dophu
{

// units: parallel to table.rows, whether a row surely names a unit, which then is no sum of the others. own: whether it
// names the unit that the whole table is of.
void findSums(SheetTable &table, const QVector<bool> &units, const QVector<bool> &own);

} // namespace dophu
