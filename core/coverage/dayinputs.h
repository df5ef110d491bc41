// Day inputs: from the campaign, the registry and what stands for each unit to what consolidate() adds up. Pure; where the
// standings come from, the store's own or rebuilt for an earlier hour, is the caller's business.
#pragma once

#include "core/coverage/consolidation.h"

namespace dophu
{

// Where each unit's standing goes, parallel to registry.units(); null where the unit is not expected.
using StandingPlaces = QVector<std::optional<Standing> *>;

// The day's rows before anything stands in them. past: the day's cut-off has passed. The places point into the rows and
// hold as long as no row is added.
DayInputs expectedOn(Day day, const Campaign &campaign, const Registry &registry, bool past, StandingPlaces &places);
// Whether what stands for its own day is a second number or a second word of the unit: a choice of the office about a unit
// that said nothing corrects nothing, however often it is made.
bool isCorrected(const Standing &own);
// Once all stands: excuses and origins from the registry, and the words of each unit's own report of the day beside its
// figures.
void completeRows(DayInputs &inputs, const Registry &registry);

// The two in one. sheet: parallel to registry.units(), the latest standing on or before the day.
DayInputs dayInputsOf(Day day, const Campaign &campaign, const Registry &registry, QVector<std::optional<Standing>> sheet,
                      bool past);

} // namespace dophu
