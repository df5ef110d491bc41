// PackedStanding: the figures of one standing as a short row of bytes, so that a day of 11,000 units is read as one value a
// unit instead of fifteen. Only derived figures are kept like this; what people said stays in plain columns. Note, reason
// and findings are stored beside it.
#pragma once

#include "core/domain/report.h"

#include <QByteArray>

namespace dophu
{

QByteArray packStanding(const Standing &standing);
// Empty when the bytes are not what packStanding() wrote.
std::optional<Standing> unpackStanding(const QByteArray &bytes);

} // namespace dophu
