// Chart facts from the desk: what a choice needs, and no more, so that a chart of one day does not read a whole campaign.
#pragma once

#include "core/desk/desk.h"
#include "ui/charts/chartchoice.h"

namespace dophu
{

// day: of the campaign. Days before it are read from choice.from, or from the campaign's first day, on.
Result<ChartFacts> chartFacts(const Desk &desk, Day day, const ChartChoice &choice);

} // namespace dophu
