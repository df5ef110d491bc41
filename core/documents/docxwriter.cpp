#include "core/documents/docxwriter.h"

#include "core/documents/docxparts.h"
#include "core/documents/editablepaper.h"
#include "core/documents/officialformat.h"

#include <algorithm>

namespace dophu
{

namespace
{

using docx::leaf;
using docx::twips;
using docx::twipsOfPoints;
namespace decree = officialformat;

class DocxText final : public EditableSink
{
public:
    explicit DocxText(const PageSetup &page) : m_page(page), m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        open("w:document");
        m_xml.writeAttribute(QStringLiteral("xmlns:w"), docx::mainSpace);
        m_xml.writeAttribute(QStringLiteral("xmlns:r"), docx::relationSpace);
        m_xml.writeAttribute(QStringLiteral("xmlns:wp"),
                             QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"));
        open("w:body");
    }

    QByteArray finished()
    {
        if (m_afterTable) // a cell and a body end with a paragraph, or Word calls the file damaged
            paragraph(PaperStyle::Gap, {}, tight());
        section();
        close();
        close();
        m_xml.writeEndDocument();
        return m_bytes;
    }
    const QVector<Picture> &pictures() const { return m_pictures; }

    // The part before it ends here.
    void beginPart(bool first) override
    {
        if (!first) {
            open("w:p");
            paragraphProperties(PaperStyle::Gap, tight(), true);
            close();
        }
        m_afterTable = false;
    }

    void paragraph(PaperStyle style, const Runs &runs, const ParagraphLook &look) override
    {
        open("w:p");
        paragraphProperties(style, look, false);
        for (const Run &part : runs) {
            if (!part.text.isEmpty())
                run({part.text, part.bold || (look.bold && !paperStyle(style).bold), part.italic}, look.points);
        }
        close();
        m_afterTable = false;
    }

    void picture(const Picture &picture, double width, double height, const ParagraphLook &look) override
    {
        m_pictures.append(picture);
        constexpr double unitsPerMm = 36000;
        open("w:p");
        paragraphProperties(PaperStyle::Picture, look, false);
        open("w:r");
        open("w:drawing");
        drawing(picture, int(m_pictures.size()), qRound64(width * unitsPerMm), qRound64(height * unitsPerMm));
        close();
        close();
        close();
        m_afterTable = false;
    }

    void openTable(const TableLook &look) override
    {
        m_tables.append(look);
        open("w:tbl");
        tableProperties(look);
        open("w:tblGrid");
        for (const double wide : look.widths)
            leaf(m_xml, "w:gridCol", {{"w:w", QString::number(twips(wide))}});
        close();
    }
    void closeTable() override
    {
        close();
        m_tables.removeLast();
        m_afterTable = true;
    }

    void openRow(const RowLook &look) override
    {
        open("w:tr");
        open("w:trPr");
        leaf(m_xml, "w:cantSplit");
        if (look.height > 0)
            leaf(m_xml, "w:trHeight",
                 {{"w:val", QString::number(twips(look.height))}, {"w:hRule", QStringLiteral("exact")}});
        if (look.titles)
            leaf(m_xml, "w:tblHeader");
        close();
    }
    void closeRow() override { close(); }

    void openCell(int column, int span, bool middle) override
    {
        double wide = 0;
        for (int i = column; i < column + span; ++i)
            wide += m_tables.last().widths.at(i);
        open("w:tc");
        open("w:tcPr");
        leaf(m_xml, "w:tcW", {{"w:w", QString::number(twips(wide))}, {"w:type", QStringLiteral("dxa")}});
        if (span > 1)
            leaf(m_xml, "w:gridSpan", {{"w:val", QString::number(span)}});
        if (middle)
            leaf(m_xml, "w:vAlign", {{"w:val", QStringLiteral("center")}});
        close();
    }
    void closeCell() override { close(); }

private:
    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    static ParagraphLook tight()
    {
        ParagraphLook look;
        look.before = 0;
        return look;
    }

    void paragraphProperties(PaperStyle style, const ParagraphLook &look, bool endsSection)
    {
        open("w:pPr");
        leaf(m_xml, "w:pStyle", {{"w:val", paperStyle(style).id}});
        if (look.keepWithNext)
            leaf(m_xml, "w:keepNext");
        if (look.rule) {
            open("w:pBdr");
            leaf(m_xml, "w:top",
                 {{"w:val", QStringLiteral("single")},
                  {"w:sz", QString::number(qRound(decree::rulePt * 8))},
                  {"w:space", QStringLiteral("0")},
                  {"w:color", QStringLiteral("000000")}});
            close();
        }
        spacing(style, look);
        if (look.left > 0 || look.right > 0)
            leaf(m_xml, "w:ind",
                 {{"w:left", QString::number(twips(look.left))}, {"w:right", QString::number(twips(look.right))}});
        if (endsSection)
            section();
        close();
    }

    void spacing(PaperStyle style, const ParagraphLook &look)
    {
        const bool low = look.rule || style == PaperStyle::Gap;
        if (look.before < 0 && look.after <= 0 && !low)
            return;
        m_xml.writeEmptyElement(QStringLiteral("w:spacing"));
        if (look.before >= 0)
            m_xml.writeAttribute(QStringLiteral("w:before"), QString::number(twips(look.before)));
        m_xml.writeAttribute(QStringLiteral("w:after"), QString::number(twips(std::max(0.0, look.after))));
        if (low) {
            m_xml.writeAttribute(QStringLiteral("w:line"), QString::number(twipsOfPoints(ruleLinePt)));
            m_xml.writeAttribute(QStringLiteral("w:lineRule"), QStringLiteral("exact"));
        }
    }

    void run(const Run &run, double points)
    {
        open("w:r");
        if (run.bold || run.italic || points > 0) {
            open("w:rPr");
            if (run.bold) {
                leaf(m_xml, "w:b");
                leaf(m_xml, "w:bCs");
            }
            if (run.italic) {
                leaf(m_xml, "w:i");
                leaf(m_xml, "w:iCs");
            }
            if (points > 0) {
                leaf(m_xml, "w:sz", {{"w:val", QString::number(docx::halfPoints(points))}});
                leaf(m_xml, "w:szCs", {{"w:val", QString::number(docx::halfPoints(points))}});
            }
            close();
        }
        open("w:t");
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(xmlText(run.text));
        close();
        close();
    }

    void section()
    {
        open("w:sectPr");
        const auto refer = [&](const char *name, const char *type, const QString &id) {
            leaf(m_xml, name, {{"w:type", QLatin1String(type)}, {"r:id", id}});
        };
        refer("w:headerReference", "default", docx::pageHead);
        refer("w:headerReference", "first", docx::firstHead);
        refer("w:footerReference", "default", docx::pageFoot);
        refer("w:footerReference", "first", docx::pageFoot);
        leaf(m_xml, "w:type", {{"w:val", QStringLiteral("nextPage")}});
        m_xml.writeEmptyElement(QStringLiteral("w:pgSz"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(twips(m_page.width)));
        m_xml.writeAttribute(QStringLiteral("w:h"), QString::number(twips(m_page.height)));
        if (m_page.width > m_page.height)
            m_xml.writeAttribute(QStringLiteral("w:orient"), QStringLiteral("landscape"));
        leaf(m_xml, "w:pgMar",
             {{"w:top", QString::number(twips(m_page.top))},
              {"w:right", QString::number(twips(m_page.right))},
              {"w:bottom", QString::number(twips(m_page.bottom))},
              {"w:left", QString::number(twips(m_page.left))},
              {"w:header", QString::number(twips(headFromEdge()))},
              {"w:footer", QString::number(twips(footFromEdge()))},
              {"w:gutter", QStringLiteral("0")}});
        leaf(m_xml, "w:pgNumType", {{"w:start", QStringLiteral("1")}});
        leaf(m_xml, "w:titlePg");
        close();
    }

    void tableProperties(const TableLook &look)
    {
        double sum = 0;
        for (const double wide : look.widths)
            sum += wide;
        open("w:tblPr");
        leaf(m_xml, "w:tblW", {{"w:w", QString::number(twips(sum))}, {"w:type", QStringLiteral("dxa")}});
        if (look.centred)
            leaf(m_xml, "w:jc", {{"w:val", QStringLiteral("center")}});
        leaf(m_xml, "w:tblInd", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
        if (look.lines) {
            open("w:tblBorders");
            for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
                leaf(m_xml, side,
                     {{"w:val", QStringLiteral("single")},
                      {"w:sz", QString::number(qRound(look.linePt * 8))},
                      {"w:space", QStringLiteral("0")},
                      {"w:color", look.red ? QStringLiteral("FF0000") : QStringLiteral("000000")}});
            close();
        }
        leaf(m_xml, "w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        open("w:tblCellMar");
        const auto margin = [&](const char *side, double mm) {
            leaf(m_xml, side, {{"w:w", QString::number(twips(mm))}, {"w:type", QStringLiteral("dxa")}});
        };
        margin("w:top", look.marginY);
        margin("w:left", look.marginX);
        margin("w:bottom", look.marginY);
        margin("w:right", look.marginX);
        close();
        close();
    }

    void drawing(const Picture &picture, int number, qint64 wide, qint64 high)
    {
        const QString name = QStringLiteral("Hình %1").arg(number);
        const QString cx = QString::number(wide);
        const QString cy = QString::number(high);
        const QString drawingSpace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/");
        open("wp:inline");
        leaf(m_xml, "wp:extent", {{"cx", cx}, {"cy", cy}});
        leaf(m_xml, "wp:docPr", {{"id", QString::number(number)}, {"name", name}, {"descr", xmlText(picture.words)}});
        open("a:graphic");
        m_xml.writeAttribute(QStringLiteral("xmlns:a"), drawingSpace + QStringLiteral("main"));
        open("a:graphicData");
        m_xml.writeAttribute(QStringLiteral("uri"), drawingSpace + QStringLiteral("picture"));
        open("pic:pic");
        m_xml.writeAttribute(QStringLiteral("xmlns:pic"), drawingSpace + QStringLiteral("picture"));
        open("pic:nvPicPr");
        leaf(m_xml, "pic:cNvPr", {{"id", QString::number(number)}, {"name", name}});
        leaf(m_xml, "pic:cNvPicPr");
        close();
        open("pic:blipFill");
        leaf(m_xml, "a:blip", {{"r:embed", QStringLiteral("rId%1").arg(docx::firstPicture + number - 1)}});
        open("a:stretch");
        leaf(m_xml, "a:fillRect");
        close();
        close();
        open("pic:spPr");
        open("a:xfrm");
        leaf(m_xml, "a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        leaf(m_xml, "a:ext", {{"cx", cx}, {"cy", cy}});
        close();
        open("a:prstGeom");
        m_xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
        leaf(m_xml, "a:avLst");
        close();
        close();
        for (int i = 0; i < 4; ++i) // pic:pic, a:graphicData, a:graphic, wp:inline
            close();
    }

    const PageSetup &m_page;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QVector<Picture> m_pictures;
    QVector<TableLook> m_tables;
    bool m_afterTable = false;
};

} // namespace

Result<QByteArray> toDocx(const Document &document)
{
    DocxText text(document.page);
    pour(document, text);
    const QByteArray body = text.finished();
    return packed(docx::partsOf(document, body, text.pictures()));
}

} // namespace dophu
