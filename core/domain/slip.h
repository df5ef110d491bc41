// Slip (kiểu gõ nhầm): what probably happened to a number on its way from the unit to the cell. A slip is a reading of two
// numbers, the typed one and the one that is offered for it; it is never stored and never accepted, only told.
#pragma once

#include "core/domain/finding.h"

namespace dophu
{

enum class Slip
{
    DigitsSwapped,   // 526 for 562
    DigitAdded,      // 8155 for 815
    DigitDropped,    // 85 for 815
    TimesTen,        // 7580 for 758, 758 for 7580: a zero too many or too few
    TimesThousand,   // 1106000 for 1106, 1 for 1000: the thousands mark misread
    IncreaseAsTotal, // 47 for 1059 + 47
};
QString slipWord(Slip slip); // digits_swapped, digit_added, digit_dropped, times_ten, separator, increase_as_total

// last: the total that counted before, where there is one.
std::optional<Slip> slipBetween(Count typed, Count intended, std::optional<Count> last);

// The slip a finding about `typed` tells of; empty when nothing is offered or the offer is no misspelling of it.
std::optional<Slip> slipOf(const Finding &finding, std::optional<Count> typed, std::optional<Count> last);

} // namespace dophu
