// The chart of 134 units as files, and on the page while the day changes, beside a bare QChart of as many bars doing the
// same in the same run.
#pragma once

#include <QString>

namespace dophu
{

// folder: for a store of 134 units of its own.
void printChartFigures(const QString &folder);

} // namespace dophu
