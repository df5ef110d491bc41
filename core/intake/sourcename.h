// Source name: what the name of a file says of the unit and the day, beside what its content says. A name fills in a day
// that the content leaves open; where both speak and differ, the value is asked.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"

namespace dophu
{

void compareWithName(QVector<FoundValue> &values, const QString &path, const IntakeContext &context);

} // namespace dophu
