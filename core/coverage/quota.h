// Quota (chỉ tiêu ngày mai, R9): how a number of people to reach is shared out among units, in whole people. The shares add
// up to exactly that number, in proportion to what each unit still lacks for its own target; once all those are met the
// rest goes by what is left of each base. No unit is asked for more people than it has left.
#pragma once

#include "core/domain/count.h"

#include <QVector>

namespace dophu
{

struct QuotaPlace
{
    Count lacking;   // people still needed for the unit's own target
    Count remaining; // people of its base who do not have it yet; at least `lacking` for a target of at most 100 %
    bool operator==(const QuotaPlace &) const = default;
};

// Parallel to places. Adds up to `people`, or to all that remains where that is less.
QVector<Count> quota(Count people, const QVector<QuotaPlace> &places);

} // namespace dophu
