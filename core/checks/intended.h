// The value a person most likely meant: every slip that leads to the typed number is weighed by how often that slip
// happens, how many ways of making it there are, and how well the number behind it would suit the unit's day. One is
// offered only when it outweighs all others together; an offer that is wrong every other time would soon not be read.
#pragma once

#include "core/domain/count.h"

#include <optional>

namespace dophu
{

struct Expectation
{
    Count last;          // the intended value is not below it …
    Count most;          // … nor above this
    qint64 usual = 0;    // people the days since `last` usually bring
    bool running = true; // a running total is typed: the day's increase in its place is a slip
};

std::optional<Count> likelyIntended(Count typed, const Expectation &expected);

} // namespace dophu
