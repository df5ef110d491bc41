// Message values: what one claim of a message says, settled where the words settle it (a correction, two times of day, two
// days, a sum of villages, digits beside words) and left open where they do not. Judged by nobody yet.
#pragma once

#include "core/intake/intakecontext.h"
#include "core/intake/messageclaims.h"

namespace dophu
{

// One value, or one per day where the claim dates several. Empty when the claim states nothing.
QVector<FoundValue> valuesOf(const MessageClaim &claim, const MessageTokens &found, const IntakeContext &context);

} // namespace dophu
