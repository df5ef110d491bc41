// Report issue: whether the report of a closed day has left the office. Read from the register of what was issued, so that
// the day's last step is done when the paper is, and open again when the day was reopened and closed with other figures.
#pragma once

#include "core/desk/desk.h"

namespace dophu
{

// The report of a day, or the report that replaces it: one line of versions.
bool isDayReport(const IssuedPaper &paper);

// When the daily report, or the report that replaces it, was issued from just these figures; invalid while none was.
Result<Moment> reportIssuedAt(const Desk &desk, const DayState &state);

} // namespace dophu
