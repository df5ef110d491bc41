#include "ui/documents/documentfont.h"

#include "core/documents/officialformat.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

namespace dophu
{

namespace
{
const QString bundledDocumentFamily = QStringLiteral("Do Phu Serif");

void loadDocumentFaces()
{
    if (QFontDatabase::hasFamily(bundledDocumentFamily))
        return;
    for (const char *style : {"Regular", "Bold", "Italic", "BoldItalic"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DoPhuSerif-%1.ttf").arg(QLatin1String(style)));
}
} // namespace

QFont DocumentFont::font(const Face &face) const
{
    QFont font(family);
    font.setPixelSize(qRound(face.points * textUnitsPerPoint));
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setKerning(true);
    return font;
}

double DocumentFont::ascent(const Face &face) const
{
    return QFontMetricsF(font(face)).ascent() / textUnitsPerMm;
}

double DocumentFont::descent(const Face &face) const
{
    return QFontMetricsF(font(face)).descent() / textUnitsPerMm;
}

double DocumentFont::lineHeight(const Face &face) const
{
    return QFontMetricsF(font(face)).lineSpacing() / textUnitsPerMm * officialformat::lineSpacing;
}

DocumentFont documentFont()
{
#ifdef Q_OS_WIN
    const QString system = QStringLiteral("Times New Roman");
    if (QFontDatabase::hasFamily(system))
        return {system};
#endif
    loadDocumentFaces();
    return {bundledDocumentFamily};
}

} // namespace dophu
