// .docx: paragraphs and tables of the body in reading order, as they would be printed with every change accepted. Hidden
// text, notes and comments are left out; text boxes follow the paragraph they hang on.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

class ZipPackage;

tl::expected<SourceContent, Unread> readDocx(ZipPackage &package);

} // namespace dophu
