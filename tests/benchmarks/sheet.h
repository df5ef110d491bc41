// The day sheet under the hands of a clerk, beside a bare QTableView over numbers in memory doing the same.
#pragma once

#include "core/domain/day.h"

#include <QString>

namespace dophu
{

// longStore: a store of 11,000 units (largestore.h) whose `day` is shown; folder: for a store of 150 units of its own.
void printSheetFigures(const QString &longStore, Day day, const QString &folder);

} // namespace dophu
