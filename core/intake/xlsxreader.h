// .xlsx and .xlsm, streaming. Formulas are never evaluated: their cached value counts, and one without a cached value has
// no result.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

class ZipPackage;

tl::expected<SourceContent, Unread> readXlsx(ZipPackage &package);

} // namespace dophu
