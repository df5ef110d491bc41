// Why a change of the units is refused, in the words that the page shows after the unit's name.
#pragma once

#include "core/base/result.h"
#include "core/domain/day.h"

namespace dophu
{

inline tl::unexpected<Failure> refusedChange(const QString &subject, const QString &why)
{
    return fail(FailureKind::BadInput, subject, why);
}

inline QString dayWords(Day day)
{
    return day.date().toString(QStringLiteral("d/M/yyyy"));
}

} // namespace dophu
