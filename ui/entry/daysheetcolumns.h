// The columns of the day sheet: one table that the header, the flags, the delegate and the tests all read.
#pragma once

#include <Qt>

#include <array>

namespace dophu
{

enum class SheetColumn
{
    Number,
    Unit,
    DayBefore,
    Installed,
    Increase,
    Coverage,
    Received,
    Channel,
    Status,
    Note
};

struct SheetColumnTraits
{
    SheetColumn column;
    const char *title; // source text of DaySheetModel; the day before and the running total are titled by the model
    int width;         // at 100 % text size; Note stretches
    bool editable;
    Qt::Alignment alignment;
};

inline constexpr int sheetColumnCount = 10;
const std::array<SheetColumnTraits, sheetColumnCount> &sheetColumns();

inline const SheetColumnTraits &traitsOf(int column)
{
    return sheetColumns().at(std::size_t(column));
}
inline constexpr int indexOf(SheetColumn column)
{
    return int(column);
}

} // namespace dophu
