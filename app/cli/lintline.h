// Lint line: how the command line says one finding of the page.
#pragma once

#include "core/documents/lint.h"

namespace dophu::cli
{

// "trang 1, cách mép trên 27 mm: … (NĐ 30/2020, …) [motto-rule]"
QString lintLine(const LintFinding &finding);

} // namespace dophu::cli
