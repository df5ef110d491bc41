// Message table: rows pasted from a spreadsheet into a chat, columns parted by tabs (or bars), with or without a heading.
// Only for what stands in messages; files go through the recognition of sheets.
#pragma once

#include "core/intake/intakecontext.h"
#include "core/intake/messagetokens.h"

namespace dophu
{

// Nothing when the lines hold no table; an empty list when they hold one without a single row of figures.
std::optional<QVector<FoundValue>> tableValues(const QVector<TextLine> &lines, const IntakeContext &context);

} // namespace dophu
