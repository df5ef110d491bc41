#include "core/documents/odtparts.h"

#include "core/documents/editablepaper.h"
#include "core/documents/officialformat.h"
#include "core/documents/paperstyles.h"

#include <functional>

namespace dophu::odt
{

namespace
{

const QString timesFace = QStringLiteral("Times New Roman");
const QString otherPages = QStringLiteral("VbTrangSau");
const QByteArray odtKind = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

void attribute(QXmlStreamWriter &xml, const char *name, const QString &value)
{
    xml.writeAttribute(QLatin1String(name), value);
}

void element(QXmlStreamWriter &xml, const char *name, const std::function<void()> &content)
{
    xml.writeStartElement(QLatin1String(name));
    content();
    xml.writeEndElement();
}

QString odtAlign(StyleAlign align)
{
    switch (align) {
    case StyleAlign::Left:
        return QStringLiteral("start");
    case StyleAlign::Centre:
        return QStringLiteral("center");
    case StyleAlign::Right:
        return QStringLiteral("end");
    case StyleAlign::Justified:
        return QStringLiteral("justify");
    }
    Q_UNREACHABLE();
}

void writeTextFace(QXmlStreamWriter &xml, double size, bool bold, bool italic, bool red)
{
    element(xml, "style:text-properties", [&] {
        attribute(xml, "fo:font-size", points(size));
        attribute(xml, "style:font-size-asian", points(size));
        attribute(xml, "style:font-size-complex", points(size));
        if (bold)
            attribute(xml, "fo:font-weight", QStringLiteral("bold"));
        if (italic)
            attribute(xml, "fo:font-style", QStringLiteral("italic"));
        if (red)
            attribute(xml, "fo:color", QStringLiteral("#ff0000"));
    });
}

void writeNamedStyle(QXmlStreamWriter &xml, const PaperStyleRow &style)
{
    element(xml, "style:style", [&] {
        attribute(xml, "style:name", style.id);
        attribute(xml, "style:display-name", style.name);
        attribute(xml, "style:family", QStringLiteral("paragraph"));
        attribute(xml, "style:parent-style-name", QStringLiteral("Standard"));
        if (style.style == PaperStyle::Heading)
            attribute(xml, "style:default-outline-level", QStringLiteral("1"));
        element(xml, "style:paragraph-properties", [&] {
            attribute(xml, "fo:margin-top", points(style.beforePt));
            attribute(xml, "fo:margin-bottom", QStringLiteral("0pt"));
            attribute(xml, "fo:text-align", odtAlign(style.align));
            attribute(xml, "fo:text-indent", millimetres(style.firstIndent));
            attribute(xml, "fo:orphans", QStringLiteral("2"));
            attribute(xml, "fo:widows", QStringLiteral("2"));
            if (style.keepWithNext)
                attribute(xml, "fo:keep-with-next", QStringLiteral("always"));
        });
        writeTextFace(xml, style.points, style.bold, style.italic, style.red);
    });
}

// Head and foot stand inside the margins: the page's own margin ends where they begin.
void writePageKind(QXmlStreamWriter &xml, const PageSetup &page, const QString &name, bool numbered)
{
    element(xml, "style:page-layout", [&] {
        attribute(xml, "style:name", name);
        element(xml, "style:page-layout-properties", [&] {
            attribute(xml, "fo:page-width", millimetres(page.width));
            attribute(xml, "fo:page-height", millimetres(page.height));
            attribute(xml, "style:print-orientation",
                      page.width > page.height ? QStringLiteral("landscape") : QStringLiteral("portrait"));
            attribute(xml, "fo:margin-top", millimetres(numbered ? headFromEdge() : page.top));
            attribute(xml, "fo:margin-bottom", millimetres(footFromEdge()));
            attribute(xml, "fo:margin-left", millimetres(page.left));
            attribute(xml, "fo:margin-right", millimetres(page.right));
        });
        const auto strip = [&](const char *kind, double height, const char *inner) {
            element(xml, kind, [&] {
                element(xml, "style:header-footer-properties", [&] {
                    constexpr double ownLine = 3.3; // mm of the foot's words
                    attribute(xml, "svg:height", millimetres(height));
                    attribute(xml, inner, millimetres(QLatin1String(inner) == QLatin1String("fo:margin-top") ? height - ownLine
                                                                                                            : 0.0));
                    attribute(xml, "style:dynamic-spacing", QStringLiteral("false"));
                });
            });
        };
        if (numbered)
            strip("style:header-style", page.top - headFromEdge(), "fo:margin-bottom");
        strip("style:footer-style", page.bottom - footFromEdge(), "fo:margin-top");
    });
}

void writeMasterPage(QXmlStreamWriter &xml, const QString &name, const QString &next, const QString &foot, bool numbered)
{
    element(xml, "style:master-page", [&] {
        attribute(xml, "style:name", name);
        attribute(xml, "style:page-layout-name", name + QStringLiteral("Kho"));
        if (!next.isEmpty())
            attribute(xml, "style:next-style-name", next);
        if (numbered) {
            element(xml, "style:header", [&] {
                element(xml, "text:p", [&] {
                    attribute(xml, "text:style-name", paperStyle(PaperStyle::PageNumber).id);
                    element(xml, "text:page-number", [&] {
                        attribute(xml, "text:select-page", QStringLiteral("current"));
                        xml.writeCharacters(QStringLiteral("2"));
                    });
                });
            });
        }
        element(xml, "style:footer", [&] {
            element(xml, "text:p", [&] {
                attribute(xml, "text:style-name", paperStyle(PaperStyle::Foot).id);
                xml.writeCharacters(xmlText(foot));
            });
        });
    });
}

QByteArray odtFile(const char *root, const std::function<void(QXmlStreamWriter &)> &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    openRoot(xml, root);
    content(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtStyles(const Document &document)
{
    return odtFile("office:document-styles", [&](QXmlStreamWriter &xml) {
        writeFaces(xml);
        element(xml, "office:styles", [&] {
            element(xml, "style:default-style", [&] {
                attribute(xml, "style:family", QStringLiteral("paragraph"));
                element(xml, "style:paragraph-properties",
                        [&] { attribute(xml, "style:tab-stop-distance", millimetres(officialformat::firstLineIndent)); });
                element(xml, "style:text-properties", [&] {
                    for (const char *name : {"style:font-name", "style:font-name-asian", "style:font-name-complex"})
                        attribute(xml, name, timesFace);
                    attribute(xml, "fo:font-size", points(officialformat::bodyPt));
                    attribute(xml, "fo:language", QStringLiteral("vi"));
                    attribute(xml, "fo:country", QStringLiteral("VN"));
                });
            });
            element(xml, "style:style", [&] {
                attribute(xml, "style:name", QStringLiteral("Standard"));
                attribute(xml, "style:family", QStringLiteral("paragraph"));
            });
            for (const PaperStyleRow &style : paperStyles())
                writeNamedStyle(xml, style);
        });
        element(xml, "office:automatic-styles", [&] {
            writePageKind(xml, document.page, firstPage + QStringLiteral("Kho"), false);
            writePageKind(xml, document.page, otherPages + QStringLiteral("Kho"), true);
        });
        element(xml, "office:master-styles", [&] {
            writeMasterPage(xml, QStringLiteral("Standard"), otherPages, document.foot, false);
            writeMasterPage(xml, firstPage, otherPages, document.foot, false);
            writeMasterPage(xml, otherPages, {}, document.foot, true);
        });
    });
}

QByteArray odtMeta(const Document &document)
{
    return odtFile("office:document-meta", [&](QXmlStreamWriter &xml) {
        element(xml, "office:meta", [&] {
            xml.writeTextElement(QStringLiteral("dc:title"), xmlText(document.title));
            xml.writeTextElement(QStringLiteral("meta:initial-creator"), xmlText(document.author));
            xml.writeTextElement(QStringLiteral("dc:creator"), xmlText(document.author));
            xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("vi-VN"));
            if (document.date.isValid())
                xml.writeTextElement(QStringLiteral("meta:creation-date"),
                                     document.date.iso() + QStringLiteral("T00:00:00"));
        });
    });
}

QByteArray odtManifest(const QVector<PackagePart> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    element(xml, "manifest:manifest", [&] {
        attribute(xml, "xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
        attribute(xml, "manifest:version", QStringLiteral("1.2"));
        const auto entry = [&](const QString &path, const QString &type) {
            element(xml, "manifest:file-entry", [&] {
                attribute(xml, "manifest:full-path", path);
                attribute(xml, "manifest:media-type", type);
            });
        };
        entry(QStringLiteral("/"), QString::fromLatin1(odtKind));
        for (const PackagePart &part : parts) {
            if (part.name != QLatin1String("mimetype"))
                entry(part.name, part.name.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png")
                                                                           : QStringLiteral("text/xml"));
        }
    });
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QString millimetres(double mm)
{
    return QString::number(mm, 'f', 3) + QStringLiteral("mm");
}

QString points(double pt)
{
    return QString::number(pt, 'f', 2) + QStringLiteral("pt");
}

void openRoot(QXmlStreamWriter &xml, const char *name)
{
    xml.writeStartElement(QLatin1String(name));
    const QString oasis = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
    for (const char *own : {"office", "style", "text", "table", "meta", "drawing"}) {
        const QString space = QLatin1String(own);
        const QString prefix = space == QLatin1String("drawing") ? QStringLiteral("draw") : space;
        xml.writeAttribute(QStringLiteral("xmlns:") + prefix, oasis + space + QStringLiteral(":1.0"));
    }
    for (const auto &[prefix, space] : {std::pair("fo", "xsl-fo"), std::pair("svg", "svg")})
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix),
                           oasis + QLatin1String(space) + QStringLiteral("-compatible:1.0"));
    attribute(xml, "xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/"));
    attribute(xml, "xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
    attribute(xml, "office:version", QStringLiteral("1.2"));
}

void writeFaces(QXmlStreamWriter &xml)
{
    element(xml, "office:font-face-decls", [&] {
        element(xml, "style:font-face", [&] {
            attribute(xml, "style:name", timesFace);
            attribute(xml, "svg:font-family", QStringLiteral("'Times New Roman'"));
            attribute(xml, "style:font-family-generic", QStringLiteral("roman"));
            attribute(xml, "style:font-pitch", QStringLiteral("variable"));
        });
    });
}

QVector<PackagePart> partsOf(const Document &document, const QByteArray &content, const QVector<Picture> &pictures)
{
    QVector<PackagePart> parts{{QStringLiteral("mimetype"), odtKind, true},
                               {QStringLiteral("content.xml"), content},
                               {QStringLiteral("styles.xml"), odtStyles(document)},
                               {QStringLiteral("meta.xml"), odtMeta(document)}};
    for (qsizetype i = 0; i < pictures.size(); ++i)
        parts.append({QStringLiteral("Pictures/%1.png").arg(i + 1), pictures.at(i).png});
    parts.append({QStringLiteral("META-INF/manifest.xml"), odtManifest(parts)});
    return parts;
}

} // namespace dophu::odt
