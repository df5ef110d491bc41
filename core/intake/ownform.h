// Own form: the office's pre-filled sheet that came back. Whose it is and for which day, the form says itself
// (ownformmark.h), so nothing is asked; but what a person sees on it must say the same, else the unit or the day is asked.
// The figure stands in the row of the unit's code, in the column numbered (5).
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"
#include "core/intake/sourcecontent.h"

namespace dophu
{

// Nothing when no sheet bears the mark. Several forms in one file give a value each. Judged by nobody yet.
QVector<FoundValue> readOwnForms(const SourceContent &content, const QString &path, const IntakeContext &context);

} // namespace dophu
