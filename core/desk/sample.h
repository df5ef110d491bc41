// The sample: the order's own campaign with the registry of Hướng Hoá and the reports of 10–20/8/2020 that ship in the
// resources (resources/README.md says what of them is real).
#pragma once

#include "core/desk/setup.h"

namespace dophu
{

// The registry that ships, with the order's own campaign; reports not included.
Result<Founding> shippedFounding();
Outcome foundSample(Database &database, const Clock &clock, const Clerk &clerk);
// Loads the sample's reports through the same path as any file; `until`: only what had been received by then.
Outcome loadSampleReports(Desk &desk, std::optional<Moment> until = std::nullopt);

} // namespace dophu
