// Table widths: how wide the columns of an official table have to be at its size, estimated from the characters, because
// core measures no ink. The paper writer breaks whatever is still too long; nothing is cut.
#pragma once

#include "core/documents/document.h"

namespace dophu
{

// widths of the columns in mm become at least what their longest number and the longest word of their title need;
// nameColumn takes what is left of the text width.
void fitColumns(Table &table, qsizetype nameColumn);
// For a page of another text width, in mm.
void fitColumns(Table &table, qsizetype nameColumn, double textWidth);

} // namespace dophu
