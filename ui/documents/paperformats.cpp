#include "ui/documents/paperformats.h"

#include "core/documents/documentsheets.h"
#include "core/documents/docxwriter.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/odtwriter.h"
#include "core/documents/textwriter.h"
#include "ui/documents/paperwriter.h"

#include <QBuffer>
#include <QFileInfo>

namespace dophu
{

const QStringList &paperSuffixes()
{
    static const QStringList suffixes{QStringLiteral("pdf"),  QStringLiteral("docx"), QStringLiteral("odt"),
                                      QStringLiteral("xlsx"), QStringLiteral("html"), QStringLiteral("txt")};
    return suffixes;
}

Result<QByteArray> paperBytes(const Document &document, const QString &suffix)
{
    if (suffix == QLatin1String("docx"))
        return toDocx(document);
    if (suffix == QLatin1String("odt"))
        return toOdt(document);
    if (suffix == QLatin1String("xlsx"))
        return toXlsx(document);
    if (suffix == QLatin1String("html"))
        return toHtml(document);
    if (suffix == QLatin1String("txt"))
        return toText(document).toUtf8();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Outcome written = writePdf(document, buffer); !written)
        return tl::unexpected<Failure>(written.error());
    return buffer.data();
}

Outcome writePaper(const Document &document, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto bytes = paperBytes(document, paperSuffixes().contains(suffix) ? suffix : QStringLiteral("pdf"));
    if (!bytes)
        return fail(bytes.error().kind, path, bytes.error().detail);
    return writeFile(path, *bytes);
}

} // namespace dophu
