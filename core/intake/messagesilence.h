// Message silence: what a pasted text says without a figure while figures of others stand around it: a unit where nothing
// changed, one that has none yet, a promise, a question. Without them a unit that wrote would look as if it had not. A
// greeting is no line of anybody's.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"
#include "core/intake/messageenvelope.h"

namespace dophu
{

// values: those read from the message, each with its places; at least one.
QVector<FoundValue> silentLines(const Message &message, const QVector<FoundValue> &values, const IntakeContext &context);

} // namespace dophu
