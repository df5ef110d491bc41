// Tables and text of an HTML file, which many programs save with the ending .xls. A table within a cell stands on its own
// behind the table that holds it. A number that the file carries beside what is shown (x:num, sdval) is the cell's value.
#pragma once

#include "core/intake/sourcecontent.h"

namespace dophu
{

// Whether a text is HTML rather than something that mentions it.
bool looksLikeHtml(QStringView text);

SourceContent readHtmlTables(const QString &html);

} // namespace dophu
