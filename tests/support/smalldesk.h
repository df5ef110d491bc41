// Offices made up for tests that need a certain number of units: the order's own campaign, units "Xã Thử 001" … in the
// territory's stream and, every third, an agency; each with a base of 10,000.
#pragma once

#include "core/desk/setup.h"
#include "tests/support/sampledesk.h"

namespace dophu
{

Founding madeUpFounding(int units);
// At a file, a server or ":memory:".
TestDesk madeUpDesk(const QString &location, int units, Moment now);
// Another clerk, or the same one after a restart, at a store that is there already.
TestDesk deskAgain(const QString &location, Moment now, const Clerk &clerk);

} // namespace dophu
