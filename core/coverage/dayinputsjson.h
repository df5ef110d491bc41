// DayInputs as text: what a closed day keeps. Written once, read for ever; a missing key reads as its default so that
// older snapshots stay readable.
#pragma once

#include "core/coverage/consolidation.h"

#include <QByteArray>

namespace dophu
{

QByteArray dayInputsToJson(const DayInputs &inputs);
DayInputs dayInputsFromJson(const QByteArray &json);

} // namespace dophu
