// .ods, streaming: a sheet of a million repeated rows is never unrolled.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

class ZipPackage;

tl::expected<SourceContent, Unread> readOds(ZipPackage &package);

} // namespace dophu
