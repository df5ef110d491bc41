// XML Spreadsheet 2003: what some programs save with the ending .xls or .xml.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

class MarkupStream;

bool looksLikeXmlSpreadsheet(QStringView text);

tl::expected<SourceContent, Unread> readXmlSpreadsheet(MarkupStream &stream);

} // namespace dophu
