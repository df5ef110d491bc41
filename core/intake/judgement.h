// Judgement: what the registry and the figures of the past say of a found value. Recognition sets what stands in the
// source, and a reason where the source itself is unclear; judge() (recognition.h) keeps such a reason, says the rest, and
// leaves every asked value with the readings to offer. It reads the context and never the source.
#pragma once

#include "core/intake/foundvalue.h"

namespace dophu
{

// Ask or Refuse; Accept for None.
IntakeOutcome outcomeOf(IntakeReason reason);
// Whether the reason leaves open which number is meant; then the value carries none and the candidates do.
bool leavesNumberOpen(IntakeReason reason);

} // namespace dophu
