// The chips above the day sheet: which rows a choice shows and how many there are. A row may be counted in several.
#pragma once

#include "core/coverage/consolidation.h"

#include <array>

namespace dophu
{

enum class SheetFilter
{
    All,
    Missing,
    Late,
    Errors,
    Warnings,
    Accepted,
    Carried,
    Corrected
};

inline constexpr int sheetFilterCount = 8;

bool isShownBy(SheetFilter filter, const UnitFigures &unit);
std::array<int, sheetFilterCount> countsOf(const Consolidation &day); // by SheetFilter
QString filterWord(SheetFilter filter);
QString filterEmptyText(SheetFilter filter); // "Không có đơn vị nào đang trễ."
QString filterIcon(SheetFilter filter);      // only errors and warnings carry one

} // namespace dophu
