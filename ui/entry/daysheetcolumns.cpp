#include "ui/entry/daysheetcolumns.h"

#include <QtGlobal>

namespace dophu
{

const std::array<SheetColumnTraits, sheetColumnCount> &sheetColumns()
{
    static const std::array<SheetColumnTraits, sheetColumnCount> columns{{
        {SheetColumn::Number, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "STT"), 36, false, Qt::AlignCenter},
        {SheetColumn::Unit, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Đơn vị"), 140, false, Qt::AlignLeft},
        {SheetColumn::DayBefore, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Hôm trước"), 66, false, Qt::AlignRight},
        {SheetColumn::Installed, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Đã cài luỹ kế"), 100, true, Qt::AlignRight},
        {SheetColumn::Increase, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Tăng"), 58, false, Qt::AlignRight},
        {SheetColumn::Coverage, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Tỷ lệ"), 104, false, Qt::AlignRight},
        {SheetColumn::Received, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Giờ nhận"), 62, true, Qt::AlignCenter},
        {SheetColumn::Channel, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Nguồn"), 86, true, Qt::AlignLeft},
        {SheetColumn::Status, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Tình trạng"), 128, false, Qt::AlignLeft},
        {SheetColumn::Note, QT_TRANSLATE_NOOP("dophu::DaySheetModel", "Ghi chú"), 60, true, Qt::AlignLeft},
    }};
    return columns;
}

} // namespace dophu
