#include "core/documents/slides.h"

#include "core/documents/packagewriter.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace dophu
{

namespace
{

// English Metric Units: 914,400 an inch. A slide of 13,333 × 7,5 inches.
constexpr qint64 slideWidth = 12'192'000;
constexpr qint64 slideHeight = 6'858'000;
constexpr qint64 margin = 457'200;
constexpr qint64 titleTop = 228'600;
constexpr qint64 titleHeight = 609'600;
constexpr qint64 sentenceHeight = 640'080;
constexpr qint64 pictureTop = titleTop + titleHeight + sentenceHeight;
constexpr qint64 rowHeight = 252'000;

const QString drawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
const QString slideWords = QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main");
const QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageRelations = QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
const QString presentationTypes = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.");

// XML 1.0 cannot hold other control characters, whatever a unit is called.
QString withoutControls(QString text)
{
    text.removeIf([](QChar sign) { return sign.unicode() < 0x20 && sign != u'\n' && sign != u'\t'; });
    return text;
}

class Part
{
public:
    Part() : m_xml(&m_bytes) { m_xml.writeStartDocument(QStringLiteral("1.0"), true); }
    QXmlStreamWriter &xml() { return m_xml; }
    void open(const QString &name, std::initializer_list<QPair<const char *, QString>> attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QString::fromLatin1(key), value);
    }
    void empty(const QString &name, std::initializer_list<QPair<const char *, QString>> attributes = {})
    {
        open(name, attributes);
        m_xml.writeEndElement();
    }
    void close(int elements = 1)
    {
        for (int i = 0; i < elements; ++i)
            m_xml.writeEndElement();
    }
    QByteArray take()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString n(qint64 number)
{
    return QString::number(number);
}

struct Place
{
    qint64 x;
    qint64 y;
    qint64 width;
    qint64 height;
};

void writePlace(Part &part, const QString &element, const Place &place)
{
    part.open(element);
    part.empty(QStringLiteral("a:off"), {{"x", n(place.x)}, {"y", n(place.y)}});
    part.empty(QStringLiteral("a:ext"), {{"cx", n(place.width)}, {"cy", n(place.height)}});
    part.close();
}

struct Type
{
    int hundredths; // of a point
    bool bold = false;
    QString align = QStringLiteral("l");
};

void writeParagraph(Part &part, const QString &text, const Type &type)
{
    part.open(QStringLiteral("a:p"));
    part.empty(QStringLiteral("a:pPr"), {{"algn", type.align}});
    if (!text.isEmpty()) {
        part.open(QStringLiteral("a:r"));
        part.open(QStringLiteral("a:rPr"), {{"lang", QStringLiteral("vi-VN")},
                                            {"sz", n(type.hundredths)},
                                            {"b", type.bold ? QStringLiteral("1") : QStringLiteral("0")},
                                            {"dirty", QStringLiteral("0")}});
        part.open(QStringLiteral("a:solidFill"));
        part.empty(QStringLiteral("a:srgbClr"), {{"val", QStringLiteral("17212B")}});
        part.close();
        part.empty(QStringLiteral("a:latin"), {{"typeface", QStringLiteral("Arial")}});
        part.close();
        part.xml().writeTextElement(QStringLiteral("a:t"), withoutControls(text));
        part.close();
    }
    // The height of a line without words, too.
    part.empty(QStringLiteral("a:endParaRPr"), {{"lang", QStringLiteral("vi-VN")}, {"sz", n(type.hundredths)}});
    part.close();
}

void openGroup(Part &part)
{
    part.open(QStringLiteral("p:cSld"));
    part.open(QStringLiteral("p:spTree"));
    part.open(QStringLiteral("p:nvGrpSpPr"));
    part.empty(QStringLiteral("p:cNvPr"), {{"id", QStringLiteral("1")}, {"name", QString()}});
    part.empty(QStringLiteral("p:cNvGrpSpPr"));
    part.empty(QStringLiteral("p:nvPr"));
    part.close();
    part.open(QStringLiteral("p:grpSpPr"));
    part.close();
}

void openRoot(Part &part, const QString &name)
{
    part.open(name, {{"xmlns:a", drawing}, {"xmlns:r", relations}, {"xmlns:p", slideWords}});
}

void writeWords(Part &part, int id, const QString &name, const QString &kind, const Place &place, const QString &text,
                const Type &type)
{
    part.open(QStringLiteral("p:sp"));
    part.open(QStringLiteral("p:nvSpPr"));
    part.empty(QStringLiteral("p:cNvPr"), {{"id", n(id)}, {"name", name}});
    part.empty(QStringLiteral("p:cNvSpPr"), {{"txBox", kind.isEmpty() ? QStringLiteral("1") : QStringLiteral("0")}});
    part.open(QStringLiteral("p:nvPr"));
    if (!kind.isEmpty())
        part.empty(QStringLiteral("p:ph"), {{"type", kind}});
    part.close(2);
    part.open(QStringLiteral("p:spPr"));
    writePlace(part, QStringLiteral("a:xfrm"), place);
    part.open(QStringLiteral("a:prstGeom"), {{"prst", QStringLiteral("rect")}});
    part.empty(QStringLiteral("a:avLst"));
    part.close(2);
    part.open(QStringLiteral("p:txBody"));
    part.open(QStringLiteral("a:bodyPr"), {{"wrap", QStringLiteral("square")},
                                           {"lIns", QStringLiteral("0")},
                                           {"rIns", QStringLiteral("0")},
                                           {"anchor", QStringLiteral("t")}});
    part.empty(QStringLiteral("a:normAutofit"));
    part.close();
    part.empty(QStringLiteral("a:lstStyle"));
    writeParagraph(part, text, type);
    part.close(2);
}

void writePicture(Part &part, const Slide &slide)
{
    const double wide = double(slideWidth - 2 * margin);
    const double high = double(slideHeight - pictureTop) - double(margin) / 2;
    const double scale = std::min(wide / slide.pixels.width(), high / slide.pixels.height());
    const auto width = qint64(slide.pixels.width() * scale);
    const auto height = qint64(slide.pixels.height() * scale);
    part.open(QStringLiteral("p:pic"));
    part.open(QStringLiteral("p:nvPicPr"));
    part.empty(QStringLiteral("p:cNvPr"),
               {{"id", QStringLiteral("4")}, {"name", QStringLiteral("Biểu đồ")}, {"descr", withoutControls(slide.sentence)}});
    part.open(QStringLiteral("p:cNvPicPr"));
    part.empty(QStringLiteral("a:picLocks"), {{"noChangeAspect", QStringLiteral("1")}});
    part.close();
    part.empty(QStringLiteral("p:nvPr"));
    part.close();
    part.open(QStringLiteral("p:blipFill"));
    part.empty(QStringLiteral("a:blip"), {{"r:embed", QStringLiteral("rId2")}});
    part.open(QStringLiteral("a:stretch"));
    part.empty(QStringLiteral("a:fillRect"));
    part.close(2);
    part.open(QStringLiteral("p:spPr"));
    writePlace(part, QStringLiteral("a:xfrm"), {(slideWidth - width) / 2, pictureTop, width, height});
    part.open(QStringLiteral("a:prstGeom"), {{"prst", QStringLiteral("rect")}});
    part.empty(QStringLiteral("a:avLst"));
    part.close(3);
}

void writeCell(Part &part, const QString &text, bool isText, bool head, int type)
{
    part.open(QStringLiteral("a:tc"));
    part.open(QStringLiteral("a:txBody"));
    part.empty(QStringLiteral("a:bodyPr"));
    part.empty(QStringLiteral("a:lstStyle"));
    writeParagraph(part, text, {type, head, isText ? QStringLiteral("l") : QStringLiteral("r")});
    part.close();
    part.open(QStringLiteral("a:tcPr"), {{"marL", QStringLiteral("45720")},
                                         {"marR", QStringLiteral("45720")},
                                         {"marT", QStringLiteral("18000")},
                                         {"marB", QStringLiteral("18000")}});
    for (const char *edge : {"a:lnL", "a:lnR", "a:lnT", "a:lnB"}) {
        part.open(QString::fromLatin1(edge), {{"w", QStringLiteral("6350")}});
        part.open(QStringLiteral("a:solidFill"));
        part.empty(QStringLiteral("a:srgbClr"), {{"val", QStringLiteral("C3CBD3")}});
        part.close(2);
    }
    part.open(QStringLiteral("a:solidFill"));
    part.empty(QStringLiteral("a:srgbClr"), {{"val", head ? QStringLiteral("EEF1F4") : QStringLiteral("FFFFFF")}});
    part.close(3);
}

void writeTable(Part &part, const SlideTable &table, qsizetype first)
{
    const qint64 columns = table.heads.size();
    const qint64 whole = slideWidth - 2 * margin;
    const qint64 narrow = columns > 1 ? std::min<qint64>(whole * 3 / 4 / (columns - 1), 1'500'000) : 0;
    const int type = columns > 12 ? 800 : 1100;
    const qsizetype rows = std::min<qsizetype>(slideTableRows, table.rows.size() - first);
    part.open(QStringLiteral("p:graphicFrame"));
    part.open(QStringLiteral("p:nvGraphicFramePr"));
    part.empty(QStringLiteral("p:cNvPr"), {{"id", QStringLiteral("4")}, {"name", QStringLiteral("Bảng số")}});
    part.open(QStringLiteral("p:cNvGraphicFramePr"));
    part.empty(QStringLiteral("a:graphicFrameLocks"), {{"noGrp", QStringLiteral("1")}});
    part.close();
    part.empty(QStringLiteral("p:nvPr"));
    part.close();
    writePlace(part, QStringLiteral("p:xfrm"), {margin, titleTop + titleHeight, whole, rowHeight * (rows + 1)});
    part.open(QStringLiteral("a:graphic"));
    part.open(QStringLiteral("a:graphicData"),
              {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/table")}});
    part.open(QStringLiteral("a:tbl"));
    part.empty(QStringLiteral("a:tblPr"), {{"firstRow", QStringLiteral("1")}});
    part.open(QStringLiteral("a:tblGrid"));
    for (qint64 column = 0; column < columns; ++column)
        part.empty(QStringLiteral("a:gridCol"), {{"w", n(column == 0 ? whole - narrow * (columns - 1) : narrow)}});
    part.close();
    const auto writeRow = [&](const QStringList &cells, bool head) {
        part.open(QStringLiteral("a:tr"), {{"h", n(rowHeight)}});
        for (qsizetype column = 0; column < columns; ++column)
            writeCell(part, cells.value(column), table.isText.value(column, true), head, type);
        part.close();
    };
    writeRow(table.heads, true);
    for (qsizetype row = 0; row < rows; ++row)
        writeRow(table.rows.at(first + row), false);
    part.close(4);
}

void closeSlide(Part &part)
{
    part.close(2); // spTree, cSld
    part.open(QStringLiteral("p:clrMapOvr"));
    part.empty(QStringLiteral("a:masterClrMapping"));
    part.close(2);
}

QByteArray pictureSlide(const Slide &slide)
{
    Part part;
    openRoot(part, QStringLiteral("p:sld"));
    openGroup(part);
    writeWords(part, 2, QStringLiteral("Tiêu đề"), QStringLiteral("title"),
               {margin, titleTop, slideWidth - 2 * margin, titleHeight}, slide.title, {2400, true});
    writeWords(part, 3, QStringLiteral("Nhận xét"), {},
               {margin, titleTop + titleHeight, slideWidth - 2 * margin, sentenceHeight}, slide.sentence, {1600});
    if (!slide.png.isEmpty())
        writePicture(part, slide);
    closeSlide(part);
    return part.take();
}

QByteArray tableSlide(const Slide &slide, qsizetype first)
{
    Part part;
    openRoot(part, QStringLiteral("p:sld"));
    openGroup(part);
    const qsizetype last = std::min<qsizetype>(slide.table.rows.size(), first + slideTableRows);
    QString title = slide.title + QStringLiteral(" – bảng số");
    if (slide.table.rows.size() > slideTableRows)
        title += QStringLiteral(", dòng %1–%2/%3").arg(first + 1).arg(last).arg(slide.table.rows.size());
    writeWords(part, 2, QStringLiteral("Tiêu đề"), QStringLiteral("title"),
               {margin, titleTop, slideWidth - 2 * margin, titleHeight}, title, {1800, true});
    writeTable(part, slide.table, first);
    closeSlide(part);
    return part.take();
}

// A relation: its type's last word and its target.
using Relation = QPair<QString, QString>;

QByteArray relationsPart(const QVector<Relation> &list)
{
    Part part;
    part.open(QStringLiteral("Relationships"), {{"xmlns", packageRelations}});
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString type = list.at(i).first.startsWith(u'/')
                                 ? QStringLiteral("http://schemas.openxmlformats.org") + list.at(i).first
                                 : relations + u'/' + list.at(i).first;
        part.empty(QStringLiteral("Relationship"),
                   {{"Id", QStringLiteral("rId%1").arg(i + 1)}, {"Type", type}, {"Target", list.at(i).second}});
    }
    part.close();
    return part.take();
}

QByteArray contentTypes(qsizetype slides)
{
    Part part;
    part.open(QStringLiteral("Types"),
              {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
    const auto ending = [&part](const char *extension, const QString &type) {
        part.empty(QStringLiteral("Default"), {{"Extension", QString::fromLatin1(extension)}, {"ContentType", type}});
    };
    ending("rels", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    ending("xml", QStringLiteral("application/xml"));
    ending("png", QStringLiteral("image/png"));
    const auto named = [&part](const QString &name, const QString &type) {
        part.empty(QStringLiteral("Override"), {{"PartName", name}, {"ContentType", type}});
    };
    named(QStringLiteral("/ppt/presentation.xml"), presentationTypes + QStringLiteral("presentation.main+xml"));
    named(QStringLiteral("/ppt/slideMasters/slideMaster1.xml"), presentationTypes + QStringLiteral("slideMaster+xml"));
    named(QStringLiteral("/ppt/slideLayouts/slideLayout1.xml"), presentationTypes + QStringLiteral("slideLayout+xml"));
    named(QStringLiteral("/ppt/theme/theme1.xml"),
          QStringLiteral("application/vnd.openxmlformats-officedocument.theme+xml"));
    named(QStringLiteral("/docProps/core.xml"),
          QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    for (qsizetype i = 1; i <= slides; ++i)
        named(QStringLiteral("/ppt/slides/slide%1.xml").arg(i), presentationTypes + QStringLiteral("slide+xml"));
    part.close();
    return part.take();
}

QByteArray presentationPart(qsizetype slides)
{
    Part part;
    openRoot(part, QStringLiteral("p:presentation"));
    part.open(QStringLiteral("p:sldMasterIdLst"));
    part.empty(QStringLiteral("p:sldMasterId"), {{"id", QStringLiteral("2147483648")}, {"r:id", QStringLiteral("rId1")}});
    part.close();
    part.open(QStringLiteral("p:sldIdLst"));
    for (qsizetype i = 0; i < slides; ++i)
        part.empty(QStringLiteral("p:sldId"), {{"id", n(256 + i)}, {"r:id", QStringLiteral("rId%1").arg(i + 3)}});
    part.close();
    part.empty(QStringLiteral("p:sldSz"), {{"cx", n(slideWidth)}, {"cy", n(slideHeight)}});
    part.empty(QStringLiteral("p:notesSz"), {{"cx", n(slideHeight)}, {"cy", n(slideWidth)}});
    part.close();
    return part.take();
}

QByteArray masterPart()
{
    Part part;
    openRoot(part, QStringLiteral("p:sldMaster"));
    openGroup(part);
    part.close(2);
    part.empty(QStringLiteral("p:clrMap"), {{"bg1", QStringLiteral("lt1")},
                                            {"tx1", QStringLiteral("dk1")},
                                            {"bg2", QStringLiteral("lt2")},
                                            {"tx2", QStringLiteral("dk2")},
                                            {"accent1", QStringLiteral("accent1")},
                                            {"accent2", QStringLiteral("accent2")},
                                            {"accent3", QStringLiteral("accent3")},
                                            {"accent4", QStringLiteral("accent4")},
                                            {"accent5", QStringLiteral("accent5")},
                                            {"accent6", QStringLiteral("accent6")},
                                            {"hlink", QStringLiteral("hlink")},
                                            {"folHlink", QStringLiteral("folHlink")}});
    part.open(QStringLiteral("p:sldLayoutIdLst"));
    part.empty(QStringLiteral("p:sldLayoutId"), {{"id", QStringLiteral("2147483649")}, {"r:id", QStringLiteral("rId1")}});
    part.close(2);
    return part.take();
}

QByteArray layoutPart()
{
    Part part;
    part.open(
        QStringLiteral("p:sldLayout"),
        {{"xmlns:a", drawing}, {"xmlns:r", relations}, {"xmlns:p", slideWords}, {"type", QStringLiteral("titleOnly")}});
    openGroup(part);
    writeWords(part, 2, QStringLiteral("Tiêu đề"), QStringLiteral("title"),
               {margin, titleTop, slideWidth - 2 * margin, titleHeight}, QStringLiteral("Tiêu đề"), {2400, true});
    closeSlide(part);
    return part.take();
}

QByteArray themePart()
{
    Part part;
    part.open(QStringLiteral("a:theme"), {{"xmlns:a", drawing}, {"name", QStringLiteral("Độ Phủ")}});
    part.open(QStringLiteral("a:themeElements"));
    part.open(QStringLiteral("a:clrScheme"), {{"name", QStringLiteral("Độ Phủ")}});
    const QPair<const char *, const char *> inks[] = {
        {"a:dk1", "17212B"},     {"a:lt1", "FFFFFF"},     {"a:dk2", "0F5EA8"},     {"a:lt2", "F3F5F7"},
        {"a:accent1", "0F5EA8"}, {"a:accent2", "7296BB"}, {"a:accent3", "2E7D4F"}, {"a:accent4", "B06A00"},
        {"a:accent5", "B3261E"}, {"a:accent6", "5A6672"}, {"a:hlink", "0F5EA8"},   {"a:folHlink", "5A6672"}};
    for (const auto &[name, value] : inks) {
        part.open(QString::fromLatin1(name));
        part.empty(QStringLiteral("a:srgbClr"), {{"val", QString::fromLatin1(value)}});
        part.close();
    }
    part.close();
    part.open(QStringLiteral("a:fontScheme"), {{"name", QStringLiteral("Độ Phủ")}});
    for (const char *font : {"a:majorFont", "a:minorFont"}) {
        part.open(QString::fromLatin1(font));
        part.empty(QStringLiteral("a:latin"), {{"typeface", QStringLiteral("Arial")}});
        part.empty(QStringLiteral("a:ea"), {{"typeface", QString()}});
        part.empty(QStringLiteral("a:cs"), {{"typeface", QString()}});
        part.close();
    }
    part.close();
    part.open(QStringLiteral("a:fmtScheme"), {{"name", QStringLiteral("Độ Phủ")}});
    const auto three = [&part](const char *list, const auto &one) {
        part.open(QString::fromLatin1(list));
        for (int i = 0; i < 3; ++i)
            one();
        part.close();
    };
    const auto fill = [&part] {
        part.open(QStringLiteral("a:solidFill"));
        part.empty(QStringLiteral("a:schemeClr"), {{"val", QStringLiteral("phClr")}});
        part.close();
    };
    three("a:fillStyleLst", fill);
    three("a:lnStyleLst", [&part, &fill] {
        part.open(QStringLiteral("a:ln"), {{"w", QStringLiteral("6350")}});
        fill();
        part.close();
    });
    three("a:effectStyleLst", [&part] {
        part.open(QStringLiteral("a:effectStyle"));
        part.empty(QStringLiteral("a:effectLst"));
        part.close();
    });
    three("a:bgFillStyleLst", fill);
    part.close(3);
    return part.take();
}

QByteArray propertiesPart(const QString &title, const QString &author)
{
    Part part;
    part.open(QStringLiteral("cp:coreProperties"),
              {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
               {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
    part.xml().writeTextElement(QStringLiteral("dc:title"), withoutControls(title));
    part.xml().writeTextElement(QStringLiteral("dc:creator"), withoutControls(author));
    part.xml().writeTextElement(QStringLiteral("dc:language"), QStringLiteral("vi-VN"));
    part.close();
    return part.take();
}

struct SlideParts
{
    QVector<PackagePart> parts;
    int slides = 0;
    int pictures = 0;

    void add(const QByteArray &slide, const QByteArray &png)
    {
        ++slides;
        QVector<Relation> list{{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")}};
        if (!png.isEmpty()) {
            ++pictures;
            const QString name = QStringLiteral("image%1.png").arg(pictures);
            parts.append({QStringLiteral("ppt/media/") + name, png, true});
            list.append({QStringLiteral("image"), QStringLiteral("../media/") + name});
        }
        parts.append({QStringLiteral("ppt/slides/slide%1.xml").arg(slides), slide});
        parts.append({QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(slides), relationsPart(list)});
    }
};

} // namespace

Result<QByteArray> presentation(const QVector<Slide> &slides, const QString &title, const QString &author)
{
    SlideParts made;
    for (const Slide &slide : slides) {
        made.add(pictureSlide(slide), slide.png);
        for (qsizetype first = 0; first < slide.table.rows.size(); first += slideTableRows)
            made.add(tableSlide(slide, first), {});
    }
    QVector<Relation> list{{QStringLiteral("slideMaster"), QStringLiteral("slideMasters/slideMaster1.xml")},
                           {QStringLiteral("theme"), QStringLiteral("theme/theme1.xml")}};
    for (int i = 1; i <= made.slides; ++i)
        list.append({QStringLiteral("slide"), QStringLiteral("slides/slide%1.xml").arg(i)});
    QVector<PackagePart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(made.slides)},
        {QStringLiteral("_rels/.rels"),
         relationsPart({{QStringLiteral("officeDocument"), QStringLiteral("ppt/presentation.xml")},
                        {QStringLiteral("/package/2006/relationships/metadata/core-properties"),
                         QStringLiteral("docProps/core.xml")}})},
        {QStringLiteral("docProps/core.xml"), propertiesPart(title, author)},
        {QStringLiteral("ppt/presentation.xml"), presentationPart(made.slides)},
        {QStringLiteral("ppt/_rels/presentation.xml.rels"), relationsPart(list)},
        {QStringLiteral("ppt/theme/theme1.xml"), themePart()},
        {QStringLiteral("ppt/slideMasters/slideMaster1.xml"), masterPart()},
        {QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"),
         relationsPart({{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                        {QStringLiteral("theme"), QStringLiteral("../theme/theme1.xml")}})},
        {QStringLiteral("ppt/slideLayouts/slideLayout1.xml"), layoutPart()},
        {QStringLiteral("ppt/slideLayouts/_rels/slideLayout1.xml.rels"),
         relationsPart({{QStringLiteral("slideMaster"), QStringLiteral("../slideMasters/slideMaster1.xml")}})}};
    return packed(parts + made.parts);
}

} // namespace dophu
