#include "core/intake/emailreader.h"

#include "core/intake/htmltablereader.h"
#include "core/intake/mimemessage.h"
#include "core/intake/plaintextreader.h"

#include <algorithm>

namespace dophu
{

namespace
{

bool hasTable(const SourceContent &content)
{
    return std::any_of(content.parts.cbegin(), content.parts.cend(), [](const auto &part) {
        const CellGrid *const grid = std::get_if<CellGrid>(&part);
        return grid && grid->columns() > 1;
    });
}

} // namespace

SourceContent readEmail(const MimeMessage &message)
{
    SourceContent plain{SourceKind::Email, {}};
    SourceContent html{SourceKind::Email, {}};
    for (const MimePart &part : message.texts) {
        if (part.type == QLatin1String("text/html"))
            html.parts += readHtmlTables(decodedPart(part)).parts;
        else
            plain.parts += readPlainText(decodedPart(part)).parts;
    }
    SourceContent content = plain.parts.isEmpty() || hasTable(html) ? html : plain;
    if (!message.subject.trimmed().isEmpty())
        content.parts.prepend(ProseLine{0, 0, message.subject});
    int line = 0; // counted anew: of the letter, not of the file, where it may be
                  // one long line of base64
    for (auto &part : content.parts) {
        if (ProseLine *const prose = std::get_if<ProseLine>(&part))
            prose->number = ++line;
    }
    return content;
}

} // namespace dophu
