// Unit differences: the units whose figures differ between two readings of one day, e.g. as known at 14:30 and as known
// now. Pure.
#pragma once

#include "core/coverage/consolidation.h"

namespace dophu
{

struct UnitDifference
{
    std::optional<UnitFigures> then; // empty: not expected in that reading
    std::optional<UnitFigures> now;
    bool operator==(const UnitDifference &) const = default;

    const UnitFigures &known() const { return now ? *now : *then; }
    // now − then of what counts, empty when either is not known
    std::optional<qint64> moved() const;
};

// In the later reading's order; units that are gone from it come last.
QVector<UnitDifference> differencesBetween(const Consolidation &then, const Consolidation &now);

} // namespace dophu
