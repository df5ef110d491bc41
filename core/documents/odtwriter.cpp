#include "core/documents/odtwriter.h"

#include "core/documents/editablepaper.h"
#include "core/documents/odtparts.h"
#include "core/documents/officialformat.h"

#include <algorithm>
#include <map>

namespace dophu
{

namespace
{

using odt::millimetres;
using odt::points;

// The text of the paper, and beside it the automatic styles that its paragraphs and tables turn out to need; content.xml
// wants them first.
class OdtText final : public EditableSink
{
public:
    OdtText() : m_body(&m_bodyBytes), m_styles(&m_styleBytes)
    {
        m_body.writeStartElement(QStringLiteral("office:text"));
        m_styles.writeStartElement(QStringLiteral("office:automatic-styles"));
        for (const auto &[bold, italic] : {std::pair(true, false), std::pair(false, true), std::pair(true, true)})
            writeRunStyle(bold, italic);
    }

    QByteArray finished()
    {
        m_body.writeEndElement();
        m_styles.writeEndElement();
        QByteArray bytes;
        {
            QXmlStreamWriter xml(&bytes);
            xml.writeStartDocument();
            odt::openRoot(xml, "office:document-content");
            odt::writeFaces(xml);
        }
        bytes += m_styleBytes + QByteArrayLiteral("<office:body>") + m_bodyBytes
                 + QByteArrayLiteral("</office:body></office:document-content>\n");
        return bytes;
    }
    const QVector<Picture> &pictures() const { return m_pictures; }

    void beginPart(bool) override { m_beginsPart = true; }

    void paragraph(PaperStyle style, const Runs &runs, const ParagraphLook &look) override
    {
        openParagraph(style, look);
        for (const Run &run : runs) {
            const bool bold = run.bold && !paperStyle(style).bold;
            if (bold || run.italic) {
                open("text:span");
                set("text:style-name", runStyle(bold, run.italic));
            }
            words(xmlText(run.text));
            if (bold || run.italic)
                close();
        }
        close();
    }

    void picture(const Picture &picture, double width, double height, const ParagraphLook &look) override
    {
        m_pictures.append(picture);
        openParagraph(PaperStyle::Picture, look);
        open("draw:frame");
        set("text:anchor-type", QStringLiteral("as-char"));
        set("svg:width", millimetres(width));
        set("svg:height", millimetres(height));
        open("draw:image");
        set("xlink:href", QStringLiteral("Pictures/%1.png").arg(m_pictures.size()));
        set("xlink:type", QStringLiteral("simple"));
        set("xlink:show", QStringLiteral("embed"));
        set("xlink:actuate", QStringLiteral("onLoad"));
        close();
        m_body.writeTextElement(QStringLiteral("svg:desc"), xmlText(picture.words));
        close();
        close();
    }

    void openTable(const TableLook &look) override
    {
        const QString name = QStringLiteral("Bang%1").arg(++m_tableCount);
        m_tables.append({look, name, false});
        writeTableStyles(look, name);
        open("table:table");
        set("table:name", name);
        set("table:style-name", name);
        for (qsizetype i = 0; i < look.widths.size(); ++i) {
            open("table:table-column");
            set("table:style-name", name + QStringLiteral(".C%1").arg(i));
            close();
        }
    }
    void closeTable() override
    {
        close();
        m_tables.removeLast();
    }

    void openRow(const RowLook &look) override
    {
        OpenTable &table = m_tables.last();
        table.inTitles = look.titles;
        if (look.titles)
            open("table:table-header-rows");
        open("table:table-row");
        set("table:style-name", rowStyle(look.height));
    }
    void closeRow() override
    {
        close();
        if (m_tables.last().inTitles)
            close();
    }

    void openCell(int, int span, bool middle) override
    {
        m_span = span;
        open("table:table-cell");
        set("table:style-name", m_tables.last().name + (middle ? QStringLiteral(".M") : QStringLiteral(".T")));
        set("office:value-type", QStringLiteral("string"));
        if (span > 1)
            set("table:number-columns-spanned", QString::number(span));
    }
    void closeCell() override
    {
        close();
        for (; m_span > 1; --m_span)
            m_body.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
    }

private:
    struct OpenTable
    {
        TableLook look;
        QString name;
        bool inTitles = false;
    };

    void open(const char *name) { m_body.writeStartElement(QLatin1String(name)); }
    void close() { m_body.writeEndElement(); }
    void set(const char *name, const QString &value) { m_body.writeAttribute(QLatin1String(name), value); }

    void openParagraph(PaperStyle style, const ParagraphLook &look)
    {
        const bool heading = style == PaperStyle::Heading;
        open(heading ? "text:h" : "text:p");
        set("text:style-name", styleFor(style, look));
        if (heading)
            set("text:outline-level", QStringLiteral("1"));
    }

    // Blanks that follow one another would fall together to one.
    void words(const QString &text)
    {
        qsizetype from = 0;
        for (qsizetype at = text.indexOf(QStringLiteral("  ")); at >= 0; at = text.indexOf(QStringLiteral("  "), from)) {
            m_body.writeCharacters(text.mid(from, at + 1 - from));
            m_body.writeEmptyElement(QStringLiteral("text:s"));
            from = at + 2;
        }
        m_body.writeCharacters(text.mid(from));
    }

    static QString runStyle(bool bold, bool italic)
    {
        return QStringLiteral("Chu") + (bold ? QStringLiteral("D") : QString()) + (italic ? QStringLiteral("N") : QString());
    }
    void writeRunStyle(bool bold, bool italic)
    {
        openStyle(runStyle(bold, italic), "text");
        m_styles.writeStartElement(QStringLiteral("style:text-properties"));
        if (bold)
            setStyle("fo:font-weight", QStringLiteral("bold"));
        if (italic)
            setStyle("fo:font-style", QStringLiteral("italic"));
        m_styles.writeEndElement();
        m_styles.writeEndElement();
    }

    void openStyle(const QString &name, const char *family)
    {
        m_styles.writeStartElement(QStringLiteral("style:style"));
        setStyle("style:name", name);
        setStyle("style:family", QLatin1String(family));
    }
    void setStyle(const char *name, const QString &value) { m_styles.writeAttribute(QLatin1String(name), value); }

    QString styleFor(PaperStyle style, const ParagraphLook &look)
    {
        const bool begins = std::exchange(m_beginsPart, false);
        if (look == ParagraphLook{} && !begins && style != PaperStyle::Gap)
            return paperStyle(style).id;
        QString &name = m_paragraphStyles[{int(style), look, begins}];
        if (name.isEmpty()) {
            name = QStringLiteral("P%1").arg(m_paragraphStyles.size());
            writeParagraphStyle(name, style, look, begins);
        }
        return name;
    }

    void writeParagraphStyle(const QString &name, PaperStyle style, const ParagraphLook &look, bool begins)
    {
        openStyle(name, "paragraph");
        setStyle("style:parent-style-name", paperStyle(style).id);
        if (begins)
            setStyle("style:master-page-name", odt::firstPage);
        m_styles.writeStartElement(QStringLiteral("style:paragraph-properties"));
        // Both rooms are one property to some programs: naming one alone would drop the style's other.
        setStyle("fo:margin-top", look.before >= 0 ? millimetres(look.before) : points(paperStyle(style).beforePt));
        setStyle("fo:margin-bottom", millimetres(std::max(0.0, look.after)));
        if (look.left > 0)
            setStyle("fo:margin-left", millimetres(look.left));
        if (look.right > 0)
            setStyle("fo:margin-right", millimetres(look.right));
        if (look.keepWithNext)
            setStyle("fo:keep-with-next", QStringLiteral("always"));
        if (look.rule || style == PaperStyle::Gap)
            setStyle("fo:line-height", points(ruleLinePt));
        if (look.rule)
            setStyle("fo:border-top", points(officialformat::rulePt) + QStringLiteral(" solid #000000"));
        if (begins)
            setStyle("style:page-number", QStringLiteral("1"));
        m_styles.writeEndElement();
        if (look.bold || look.points > 0) {
            m_styles.writeStartElement(QStringLiteral("style:text-properties"));
            if (look.points > 0)
                setStyle("fo:font-size", points(look.points));
            if (look.bold)
                setStyle("fo:font-weight", QStringLiteral("bold"));
            m_styles.writeEndElement();
        }
        m_styles.writeEndElement();
    }

    QString rowStyle(double height)
    {
        QString &name = m_rowStyles[height];
        if (name.isEmpty()) {
            name = QStringLiteral("Dong%1").arg(m_rowStyles.size());
            openStyle(name, "table-row");
            m_styles.writeStartElement(QStringLiteral("style:table-row-properties"));
            setStyle("fo:keep-together", QStringLiteral("always"));
            if (height > 0)
                setStyle("style:row-height", millimetres(height));
            m_styles.writeEndElement();
            m_styles.writeEndElement();
        }
        return name;
    }

    void writeTableStyles(const TableLook &look, const QString &name)
    {
        double sum = 0;
        for (const double wide : look.widths)
            sum += wide;
        const bool begins = std::exchange(m_beginsPart, false);
        openStyle(name, "table");
        if (begins)
            setStyle("style:master-page-name", odt::firstPage);
        m_styles.writeStartElement(QStringLiteral("style:table-properties"));
        setStyle("style:width", millimetres(sum));
        setStyle("table:align", look.centred ? QStringLiteral("center") : QStringLiteral("left"));
        if (look.lines)
            setStyle("table:border-model", QStringLiteral("collapsing"));
        if (look.whole)
            setStyle("style:may-break-between-rows", QStringLiteral("false"));
        if (look.keepWithNext)
            setStyle("fo:keep-with-next", QStringLiteral("always"));
        if (begins)
            setStyle("style:page-number", QStringLiteral("1"));
        m_styles.writeEndElement();
        m_styles.writeEndElement();
        for (qsizetype i = 0; i < look.widths.size(); ++i) {
            openStyle(name + QStringLiteral(".C%1").arg(i), "table-column");
            m_styles.writeStartElement(QStringLiteral("style:table-column-properties"));
            setStyle("style:column-width", millimetres(look.widths.at(i)));
            m_styles.writeEndElement();
            m_styles.writeEndElement();
        }
        writeCellStyle(look, name + QStringLiteral(".M"), true);
        writeCellStyle(look, name + QStringLiteral(".T"), false);
    }

    void writeCellStyle(const TableLook &look, const QString &name, bool middle)
    {
        openStyle(name, "table-cell");
        m_styles.writeStartElement(QStringLiteral("style:table-cell-properties"));
        setStyle("style:vertical-align", middle ? QStringLiteral("middle") : QStringLiteral("top"));
        // A line stands inside its cell here, on paper on its edge: it is taken from the margins.
        const double marginX = look.lines ? look.marginX - look.linePt * officialformat::mmPerPt : look.marginX;
        setStyle("fo:padding-left", millimetres(marginX));
        setStyle("fo:padding-right", millimetres(marginX));
        setStyle("fo:padding-top", millimetres(look.marginY));
        setStyle("fo:padding-bottom", millimetres(look.marginY));
        setStyle("fo:border", look.lines ? points(look.linePt) + QStringLiteral(" solid ")
                                               + (look.red ? QStringLiteral("#ff0000") : QStringLiteral("#000000"))
                                         : QStringLiteral("none"));
        m_styles.writeEndElement();
        m_styles.writeEndElement();
    }

    QByteArray m_bodyBytes;
    QByteArray m_styleBytes;
    QXmlStreamWriter m_body;
    QXmlStreamWriter m_styles;
    QVector<Picture> m_pictures;
    QVector<OpenTable> m_tables;
    std::map<std::tuple<int, ParagraphLook, bool>, QString> m_paragraphStyles;
    std::map<double, QString> m_rowStyles;
    int m_tableCount = 0;
    int m_span = 1;
    bool m_beginsPart = false;
};

} // namespace

Result<QByteArray> toOdt(const Document &document)
{
    OdtText text;
    pour(document, text);
    const QByteArray content = text.finished();
    return packed(odt::partsOf(document, content, text.pictures()));
}

} // namespace dophu
