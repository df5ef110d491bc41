// What leaves and enters the day sheet as text: tab-separated cells, as Excel writes and reads them. Pure: where a pasted
// text would go, and what would not fit, is decided before anything is stored.
#pragma once

#include "ui/entry/daysheeteditor.h"
#include "ui/entry/daysheetmodel.h"

#include <functional>

namespace dophu
{

struct PastePlan
{
    QVector<SheetText> cells; // editable ones only; computed cells are skipped
    int beyond = 0;           // lines below the last visible row
    bool namesUnits = false;  // the first column holds names or codes: the intake reads that, not the grid
};

// visible: whether a column is shown; a pasted column lands on the next visible one.
PastePlan planPaste(const QString &text, const DaySheetModel &model, int row, int column,
                    const std::function<bool(int)> &visible);
QString copied(const DaySheetModel &model, const QModelIndexList &cells);

} // namespace dophu
