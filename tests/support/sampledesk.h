// Desks for tests: the sample campaign in a store of its own that vanishes with it.
#pragma once

#include "core/desk/sample.h"

#include <memory>

namespace dophu
{

// A clock that tests may set; every desk of sampleDesk() has its own and starts at `now`.
struct TestDesk
{
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<Desk> desk;
    Desk *operator->() const { return desk.get(); }
    Desk &operator*() const { return *desk; }
};

Moment at(const char *iso); // "2020-08-19T14:12:00"
Clerk testClerk();

// In memory; with every sample report received by `now`.
TestDesk sampleDesk(Moment now, const Clerk &clerk = testClerk());
// In memory; the sample registry and campaign without any report.
TestDesk emptyDesk(Moment now);
// At a file or server; `reports` loads the sample's.
TestDesk deskAt(const QString &location, Moment now, bool reports, const Clerk &clerk = testClerk());

// Somebody else is named who may reopen a closed day: the desk's clerk may not.
void takeTheRightToReopen(Desk &desk);
// Enters a jump that the checks doubt, for the first commune that leaves room for one; returns the unit.
UnitId enterADoubtfulNumber(Desk &desk, Day day);

} // namespace dophu
