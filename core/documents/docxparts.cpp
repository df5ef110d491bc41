#include "core/documents/docxparts.h"

#include "core/documents/officialformat.h"
#include "core/documents/paperstyles.h"

#include <functional>

namespace dophu::docx
{

namespace
{

const QString face = QStringLiteral("Times New Roman");
const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

QByteArray xmlFile(const std::function<void(QXmlStreamWriter &)> &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    content(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray wordFile(const char *root, const std::function<void(QXmlStreamWriter &)> &content)
{
    return xmlFile([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(QLatin1String(root));
        xml.writeAttribute(QStringLiteral("xmlns:w"), mainSpace);
        xml.writeAttribute(QStringLiteral("xmlns:r"), relationSpace);
        content(xml);
        xml.writeEndElement();
    });
}

void writeRunFace(QXmlStreamWriter &xml, const PaperStyleRow &style)
{
    xml.writeStartElement(QStringLiteral("w:rPr"));
    if (style.bold) {
        leaf(xml, "w:b");
        leaf(xml, "w:bCs");
    }
    if (style.italic) {
        leaf(xml, "w:i");
        leaf(xml, "w:iCs");
    }
    if (style.red)
        leaf(xml, "w:color", {{"w:val", QStringLiteral("FF0000")}});
    leaf(xml, "w:sz", {{"w:val", QString::number(halfPoints(style.points))}});
    leaf(xml, "w:szCs", {{"w:val", QString::number(halfPoints(style.points))}});
    xml.writeEndElement();
}

QString alignWord(StyleAlign align)
{
    switch (align) {
    case StyleAlign::Left:
        return QStringLiteral("left");
    case StyleAlign::Centre:
        return QStringLiteral("center");
    case StyleAlign::Right:
        return QStringLiteral("right");
    case StyleAlign::Justified:
        return QStringLiteral("both");
    }
    Q_UNREACHABLE();
}

void writeStyle(QXmlStreamWriter &xml, const PaperStyleRow &style)
{
    xml.writeStartElement(QStringLiteral("w:style"));
    xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("paragraph"));
    xml.writeAttribute(QStringLiteral("w:customStyle"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("w:styleId"), style.id);
    leaf(xml, "w:name", {{"w:val", style.name}});
    leaf(xml, "w:basedOn", {{"w:val", QStringLiteral("Normal")}});
    leaf(xml, "w:qFormat");
    xml.writeStartElement(QStringLiteral("w:pPr"));
    if (style.keepWithNext)
        leaf(xml, "w:keepNext");
    leaf(xml, "w:spacing", {{"w:before", QString::number(twipsOfPoints(style.beforePt))}, {"w:after", QStringLiteral("0")}});
    if (style.firstIndent > 0)
        leaf(xml, "w:ind", {{"w:firstLine", QString::number(twips(style.firstIndent))}});
    leaf(xml, "w:jc", {{"w:val", alignWord(style.align)}});
    if (style.style == PaperStyle::Heading)
        leaf(xml, "w:outlineLvl", {{"w:val", QStringLiteral("0")}});
    xml.writeEndElement();
    writeRunFace(xml, style);
    xml.writeEndElement();
}

QByteArray stylesFile()
{
    return wordFile("w:styles", [](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("w:docDefaults"));
        xml.writeStartElement(QStringLiteral("w:rPrDefault"));
        xml.writeStartElement(QStringLiteral("w:rPr"));
        leaf(xml, "w:rFonts", {{"w:ascii", face}, {"w:hAnsi", face}, {"w:eastAsia", face}, {"w:cs", face}});
        leaf(xml, "w:sz", {{"w:val", QString::number(halfPoints(officialformat::bodyPt))}});
        leaf(xml, "w:szCs", {{"w:val", QString::number(halfPoints(officialformat::bodyPt))}});
        leaf(xml, "w:lang", {{"w:val", QStringLiteral("vi-VN")}, {"w:eastAsia", QStringLiteral("vi-VN")}});
        xml.writeEndElement();
        xml.writeEndElement();
        leaf(xml, "w:pPrDefault");
        xml.writeEndElement();
        xml.writeStartElement(QStringLiteral("w:style"));
        xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("paragraph"));
        xml.writeAttribute(QStringLiteral("w:default"), QStringLiteral("1"));
        xml.writeAttribute(QStringLiteral("w:styleId"), QStringLiteral("Normal"));
        leaf(xml, "w:name", {{"w:val", QStringLiteral("Normal")}});
        leaf(xml, "w:qFormat");
        xml.writeEndElement();
        for (const PaperStyleRow &style : paperStyles())
            writeStyle(xml, style);
    });
}

void openParagraph(QXmlStreamWriter &xml, PaperStyle style)
{
    xml.writeStartElement(QStringLiteral("w:p"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    leaf(xml, "w:pStyle", {{"w:val", paperStyle(style).id}});
    xml.writeEndElement();
}

QByteArray pageHeadFile()
{
    return wordFile("w:hdr", [](QXmlStreamWriter &xml) {
        openParagraph(xml, PaperStyle::PageNumber);
        const auto mark = [&](const char *kind) {
            xml.writeStartElement(QStringLiteral("w:r"));
            leaf(xml, "w:fldChar", {{"w:fldCharType", QLatin1String(kind)}});
            xml.writeEndElement();
        };
        mark("begin");
        xml.writeStartElement(QStringLiteral("w:r"));
        xml.writeStartElement(QStringLiteral("w:instrText"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(QStringLiteral(" PAGE "));
        xml.writeEndElement();
        xml.writeEndElement();
        mark("end");
        xml.writeEndElement();
    });
}

QByteArray firstHeadFile()
{
    return wordFile("w:hdr", [](QXmlStreamWriter &xml) {
        openParagraph(xml, PaperStyle::PageNumber);
        xml.writeEndElement();
    });
}

QByteArray footFile(const QString &foot)
{
    return wordFile("w:ftr", [&](QXmlStreamWriter &xml) {
        openParagraph(xml, PaperStyle::Foot);
        xml.writeStartElement(QStringLiteral("w:r"));
        xml.writeStartElement(QStringLiteral("w:t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(xmlText(foot));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray settingsFile()
{
    return wordFile("w:settings", [](QXmlStreamWriter &xml) {
        leaf(xml, "w:defaultTabStop", {{"w:val", QString::number(twips(officialformat::firstLineIndent))}});
        xml.writeStartElement(QStringLiteral("w:compat"));
        leaf(xml, "w:compatSetting",
             {{"w:name", QStringLiteral("compatibilityMode")},
              {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
              {"w:val", QStringLiteral("15")}});
        xml.writeEndElement();
        leaf(xml, "w:themeFontLang", {{"w:val", QStringLiteral("vi-VN")}});
    });
}

QByteArray coreProperties(const Document &document)
{
    return xmlFile([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("cp:coreProperties"));
        xml.writeAttribute(QStringLiteral("xmlns:cp"), packageSpace + QStringLiteral("metadata/core-properties"));
        xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        xml.writeAttribute(QStringLiteral("xmlns:dcterms"), QStringLiteral("http://purl.org/dc/terms/"));
        xml.writeAttribute(QStringLiteral("xmlns:xsi"), QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
        xml.writeTextElement(QStringLiteral("dc:title"), xmlText(document.title));
        xml.writeTextElement(QStringLiteral("dc:creator"), xmlText(document.author));
        xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("vi-VN"));
        if (document.date.isValid()) {
            xml.writeStartElement(QStringLiteral("dcterms:created"));
            xml.writeAttribute(QStringLiteral("xsi:type"), QStringLiteral("dcterms:W3CDTF"));
            xml.writeCharacters(document.date.iso() + QStringLiteral("T00:00:00Z"));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

QByteArray contentTypes(bool withPictures)
{
    return xmlFile([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("Types"));
        xml.writeAttribute(QStringLiteral("xmlns"), packageSpace + QStringLiteral("content-types"));
        const auto byEnd = [&](const char *end, const char *type) {
            leaf(xml, "Default", {{"Extension", QLatin1String(end)}, {"ContentType", QLatin1String(type)}});
        };
        byEnd("rels", "application/vnd.openxmlformats-package.relationships+xml");
        byEnd("xml", "application/xml");
        if (withPictures)
            byEnd("png", "image/png");
        const QString word = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
        const auto part = [&](const char *name, const QString &type) {
            leaf(xml, "Override", {{"PartName", QLatin1String(name)}, {"ContentType", type}});
        };
        part("/word/document.xml", word + QStringLiteral("document.main+xml"));
        part("/word/styles.xml", word + QStringLiteral("styles+xml"));
        part("/word/settings.xml", word + QStringLiteral("settings+xml"));
        part("/word/header1.xml", word + QStringLiteral("header+xml"));
        part("/word/header2.xml", word + QStringLiteral("header+xml"));
        part("/word/footer1.xml", word + QStringLiteral("footer+xml"));
        part("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
        xml.writeEndElement();
    });
}

struct Relation
{
    QString id;
    QString type; // the last word of its name
    QString target;
};

QByteArray relationsFile(const QVector<Relation> &relations)
{
    return xmlFile([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("Relationships"));
        xml.writeAttribute(QStringLiteral("xmlns"), packageSpace + QStringLiteral("relationships"));
        for (const Relation &relation : relations) {
            const bool core = relation.type == QLatin1String("core-properties");
            leaf(xml, "Relationship",
                 {{"Id", relation.id},
                  {"Type", (core ? packageSpace + QStringLiteral("relationships/metadata/") : relationSpace + u'/')
                               + relation.type},
                  {"Target", relation.target}});
        }
        xml.writeEndElement();
    });
}

} // namespace

int twips(double mm)
{
    return qRound(mm / 25.4 * 1440);
}

int twipsOfPoints(double pt)
{
    return qRound(pt * 20);
}

int halfPoints(double pt)
{
    return qRound(pt * 2);
}

void leaf(QXmlStreamWriter &xml, const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
{
    xml.writeEmptyElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(QLatin1String(key), value);
}

QVector<PackagePart> partsOf(const Document &document, const QByteArray &text, const QVector<Picture> &pictures)
{
    QVector<Relation> ofText{{QStringLiteral("rId1"), QStringLiteral("styles"), QStringLiteral("styles.xml")},
                             {QStringLiteral("rId2"), QStringLiteral("settings"), QStringLiteral("settings.xml")},
                             {pageHead, QStringLiteral("header"), QStringLiteral("header1.xml")},
                             {firstHead, QStringLiteral("header"), QStringLiteral("header2.xml")},
                             {pageFoot, QStringLiteral("footer"), QStringLiteral("footer1.xml")}};
    for (qsizetype i = 0; i < pictures.size(); ++i)
        ofText.append({QStringLiteral("rId%1").arg(firstPicture + i), QStringLiteral("image"),
                       QStringLiteral("media/image%1.png").arg(i + 1)});
    QVector<PackagePart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(!pictures.isEmpty())},
        {QStringLiteral("_rels/.rels"),
         relationsFile({{QStringLiteral("rId1"), QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")},
                        {QStringLiteral("rId2"), QStringLiteral("core-properties"), QStringLiteral("docProps/core.xml")}})},
        {QStringLiteral("word/document.xml"), text},
        {QStringLiteral("word/_rels/document.xml.rels"), relationsFile(ofText)},
        {QStringLiteral("word/styles.xml"), stylesFile()},
        {QStringLiteral("word/settings.xml"), settingsFile()},
        {QStringLiteral("word/header1.xml"), pageHeadFile()},
        {QStringLiteral("word/header2.xml"), firstHeadFile()},
        {QStringLiteral("word/footer1.xml"), footFile(document.foot)},
        {QStringLiteral("docProps/core.xml"), coreProperties(document)}};
    for (qsizetype i = 0; i < pictures.size(); ++i)
        parts.append({QStringLiteral("word/media/image%1.png").arg(i + 1), pictures.at(i).png});
    return parts;
}

} // namespace dophu::docx
