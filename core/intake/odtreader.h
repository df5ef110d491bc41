// .odt: paragraphs and tables in reading order, as they would be printed with every change accepted.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

class ZipPackage;

tl::expected<SourceContent, Unread> readOdt(ZipPackage &package);

} // namespace dophu
