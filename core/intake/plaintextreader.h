// Plain text: its lines, numbered as an editor numbers them.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

SourceContent readPlainText(const QString &text);

} // namespace dophu
