// What a report says, in the few words the journal keeps of it, and the one of a day out of a unit's line.
#pragma once

#include "core/checks/linerules.h"

namespace dophu
{

// "526", "khong-phat-sinh", empty for nothing.
QString spoken(Said said, const std::optional<Count> &value);
// Null when the unit said nothing that day.
const DayReport *reportOn(const QVector<DayReport> &line, Day day);

} // namespace dophu
