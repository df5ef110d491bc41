#include "core/documents/packagewriter.h"
#include "core/documents/tieout.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace dophu
{

namespace
{

// One paragraph of the text, one row of a table with a text a cell, or what a picture says it shows. What holds no word is
// not there.
using DocxLine = QStringList;

class DocxLines
{
public:
    explicit DocxLines(const QByteArray &xml) : m_reader(xml) {}

    Result<QVector<DocxLine>> read()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                start(m_reader.name(), m_reader.attributes());
            else if (m_reader.isEndElement())
                end(m_reader.name());
            else if (m_reader.isCharacters() && m_inText)
                m_paragraph += m_reader.text();
        }
        if (m_reader.hasError())
            return fail(FailureKind::CannotRead, QStringLiteral("word/document.xml"), m_reader.errorString());
        return std::move(m_lines);
    }

private:
    void start(QStringView name, const QXmlStreamAttributes &attributes)
    {
        if (name == QLatin1String("tbl"))
            ++m_depth;
        else if (name == QLatin1String("tr") && m_depth == 1)
            m_row.clear();
        else if (name == QLatin1String("tc") && m_depth == 1)
            m_row.append(QString());
        else if (name == QLatin1String("t"))
            m_inText = true;
        else if (name == QLatin1String("docPr") && attributes.hasAttribute(QLatin1String("descr")))
            m_lines.append({attributes.value(QLatin1String("descr")).toString()});
    }
    void end(QStringView name)
    {
        if (name == QLatin1String("t")) {
            m_inText = false;
        } else if (name == QLatin1String("p")) {
            if (m_depth > 0 && !m_row.isEmpty())
                m_row.last() += m_paragraph;
            else if (!m_paragraph.isEmpty())
                m_lines.append({m_paragraph});
            m_paragraph.clear();
        } else if (name == QLatin1String("tr") && m_depth == 1) {
            if (!m_row.join(QString()).isEmpty())
                m_lines.append(m_row);
            m_row.clear();
        } else if (name == QLatin1String("tbl")) {
            --m_depth;
        }
    }

    QXmlStreamReader m_reader;
    QVector<DocxLine> m_lines;
    QString m_paragraph;
    DocxLine m_row;
    int m_depth = 0;
    bool m_inText = false;
};

void expectTable(QVector<DocxLine> &lines, const Table &table)
{
    if (table.columns.isEmpty())
        return;
    DocxLine titles;
    for (const TableColumn &column : table.columns)
        titles.append(column.title);
    lines.append(titles);
    for (const TableRow &row : table.rows) {
        DocxLine cells = row.kind == RowKind::Group ? row.cells.mid(0, 2) : row.cells;
        while (row.kind != RowKind::Group && cells.size() < table.columns.size())
            cells.append(QString());
        lines.append(cells);
    }
}

void expectAddressees(QVector<DocxLine> &lines, const Addressees &addressees)
{
    if (addressees.names.size() == 1) {
        lines.append({fixedwords::addressed + u' ' + addressees.names.first() + u'.'});
        return;
    }
    lines.append({fixedwords::addressed});
    for (const QString &line : dashedList(addressees.names))
        lines.append({line});
}

QVector<DocxLine> linesOf(const Document &document)
{
    QVector<DocxLine> lines;
    const auto each = [&](const QStringList &texts) {
        for (const QString &text : texts)
            lines.append({text});
    };
    for (const Block &block : document.blocks) {
        std::visit(
            Overloaded{
                [&](const Letterhead &b) {
                    lines.append({(b.superior + b.issuer).join(QString()), fixedwords::stateName + fixedwords::motto});
                    lines.append({b.numberLine + b.about.join(QString()) + b.urgency, b.placeAndDate});
                },
                [&](const TitleBlock &b) {
                    each({b.kind});
                    each(b.subject);
                },
                [&](const Addressees &b) { expectAddressees(lines, b); },
                [&](const Paragraph &b) { each({textOf(b.runs)}); },
                [&](const Heading &b) { each({b.number + u' ' + b.title}); }, [&](const Table &b) { expectTable(lines, b); },
                [&](const Note &b) { each({b.text}); },
                [&](const Picture &b) {
                    each({b.words, b.caption});
                },
                [&](const SignatureBlock &b) {
                    lines.append(
                        {fixedwords::copiesTo + dashedList(b.copies).join(QString()), b.authority.join(QString()) + b.name});
                },
                [&](const AppendixStart &b) {
                    each({appendixHeading(b), b.title});
                    each(b.attached);
                }},
            block);
    }
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const DocxLine &l) { return l.join(QString()).isEmpty(); }),
                lines.end());
    return lines;
}

// A chart that was exchanged for another one is found here; its figures stand in its words.
Result<Disagreements> picturesThatDiffer(const Document &document, const QByteArray &bytes)
{
    int number = 0;
    for (const Block &block : document.blocks) {
        const auto *picture = std::get_if<Picture>(&block);
        if (!picture)
            continue;
        const auto kept = unpackedPart(bytes, QStringLiteral("word/media/image%1.png").arg(++number));
        if (!kept)
            return tl::unexpected<Failure>(kept.error());
        if (*kept != picture->png)
            return Disagreements{{0, QStringLiteral("hình %1").arg(number), picture->caption, QStringLiteral("hình khác")}};
    }
    return Disagreements();
}

Result<QString> footOf(const QByteArray &bytes)
{
    const auto part = unpackedPart(bytes, QStringLiteral("word/footer1.xml"));
    if (!part)
        return tl::unexpected<Failure>(part.error());
    const auto lines = DocxLines(*part).read();
    if (!lines)
        return tl::unexpected<Failure>(lines.error());
    return lines->isEmpty() ? QString() : lines->first().join(QString());
}

} // namespace

Result<Disagreements> tieOutDocx(const Document &document, const QByteArray &bytes)
{
    const auto text = unpackedPart(bytes, QStringLiteral("word/document.xml"));
    if (!text)
        return tl::unexpected<Failure>(text.error());
    const auto found = DocxLines(*text).read();
    if (!found)
        return tl::unexpected<Failure>(found.error());
    const QVector<DocxLine> expected = linesOf(document);
    for (qsizetype i = 0; i < std::max(expected.size(), found->size()); ++i) {
        if (expected.value(i) != found->value(i))
            return Disagreements{{0, QStringLiteral("dòng %1").arg(i + 1), expected.value(i).join(QStringLiteral(" | ")),
                                  found->value(i).join(QStringLiteral(" | "))}};
    }
    const auto foot = footOf(bytes);
    if (!foot)
        return tl::unexpected<Failure>(foot.error());
    if (*foot != document.foot)
        return Disagreements{{0, QStringLiteral("chân trang"), document.foot, *foot}};
    return picturesThatDiffer(document, bytes);
}

} // namespace dophu
