#include "core/intake/docxreader.h"

#include "core/intake/docxstyles.h"
#include "core/intake/documentflow.h"
#include "core/intake/readinglimits.h"
#include "core/intake/xlsxworkbook.h"
#include "core/intake/xmlwalk.h"

namespace dophu
{

namespace
{

using Name = QLatin1String;

bool isOneOf(QStringView name, std::initializer_list<const char *> names)
{
    for (const char *one : names) {
        if (name == Name(one))
            return true;
    }
    return false;
}

// Deleted or moved away, the second choice of a picture, what is no part of the page's text.
bool isAside(QStringView name)
{
    return isOneOf(name, {"del", "moveFrom", "delText", "Fallback", "sectPr", "instrText", "comment", "rubyPr", "rt"});
}

class DocxScan
{
public:
    DocxScan(XmlWalk &walk, const DocxStyles &styles) : m_walk(walk), m_styles(styles) {}

    // What the current element holds, past its end.
    DocumentFlow block();
    std::optional<Unread> trouble() const { return m_trouble; }

private:
    void paragraph(DocumentFlow &flow);
    void run(const DocxLook &paragraph, QVector<TextRun> &runs, DocumentFlow &boxes);
    void table(DocumentFlow &flow);
    void row(FlowTable &table, QHash<int, GridMerge> &open);
    void cell(FlowTable &table, QHash<int, GridMerge> &open, int &column);
    DocxLook properties();
    bool holds(int depth) { return !m_trouble && m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth); }

    XmlWalk &m_walk;
    const DocxStyles &m_styles;
    ReadingBudget m_budget;
    std::optional<Unread> m_trouble;
};

DocumentFlow DocxScan::block()
{
    DocumentFlow flow;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (!m_walk.isStart())
            continue;
        if (isAside(m_walk.name()))
            m_walk.skip();
        else if (m_walk.name() == Name("p"))
            paragraph(flow);
        else if (m_walk.name() == Name("tbl"))
            table(flow);
    }
    return flow;
}

DocxLook DocxScan::properties()
{
    DocxLook look;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (m_walk.isStart(Name("rPrChange")) || m_walk.isStart(Name("pPrChange")))
            m_walk.skip();
        else if (m_walk.isStart(Name("rPr")))
            m_walk.skip(); // of the paragraph's mark, within pPr
        else if (m_walk.isStart())
            takeDocxProperty(m_walk, look);
    }
    return look;
}

void DocxScan::paragraph(DocumentFlow &flow)
{
    DocxLook look = m_styles.paragraphLook({});
    QVector<TextRun> runs;
    DocumentFlow boxes;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (!m_walk.isStart())
            continue;
        if (isAside(m_walk.name()))
            m_walk.skip();
        else if (m_walk.name() == Name("pPr"))
            look = m_styles.paragraphLook(properties().style);
        else if (m_walk.name() == Name("r"))
            run(look, runs, boxes);
    }
    ReadText read = readRuns(runs, LegacyFont::Unicode);
    if (!m_budget.takeText(read.text.size()))
        m_trouble = Unread{UnreadReason::TooLarge, QStringLiteral("text")};
    flow.append(read);
    flow += boxes;
}

void DocxScan::run(const DocxLook &paragraph, QVector<TextRun> &runs, DocumentFlow &boxes)
{
    DocxLook look = paragraph;
    QString text;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (!m_walk.isStart())
            continue;
        const QStringView name = m_walk.name();
        if (isAside(name)) {
            m_walk.skip();
        } else if (name == Name("rPr")) {
            const DocxLook own = properties();
            look = own.over(m_styles.runLook(own.style)).over(paragraph);
        } else if (name == Name("t")) {
            text += m_walk.innerText();
        } else if (name == Name("tab") || name == Name("ptab")) {
            text += u'\t';
        } else if (name == Name("br") || name == Name("cr")) {
            text += u'\n';
        } else if (name == Name("noBreakHyphen")) {
            text += u'-';
        } else if (name == Name("txbxContent")) {
            boxes += block();
        }
    }
    if (!look.hidden.value_or(false))
        runs.append({text, look.font.value_or(LegacyFont::Unicode), look.bold.value_or(false), look.struck.value_or(false)});
}

void DocxScan::table(DocumentFlow &flow)
{
    FlowTable table(m_budget);
    QHash<int, GridMerge> open; // by column: cells that rows below may continue
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (m_walk.isStart(Name("tr")))
            row(table, open);
        else if (m_walk.isStart() && isAside(m_walk.name()))
            m_walk.skip();
    }
    for (const GridMerge &merge : std::as_const(open))
        table.mergeFrom(merge.row, merge.column, merge.rows, merge.columns);
    if (!m_trouble && !table.finish(flow))
        m_trouble = Unread{UnreadReason::Corrupt, QStringLiteral("merged cells overlap")};
}

void DocxScan::row(FlowTable &table, QHash<int, GridMerge> &open)
{
    table.startRow();
    int column = 0;
    bool deleted = false;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (!m_walk.isStart())
            continue;
        if (m_walk.name() == Name("gridBefore"))
            column = std::clamp(m_walk.number(Name("val"), 0), 0, mostColumns);
        else if (m_walk.name() == Name("del"))
            deleted = true; // of the row's own properties
        else if (m_walk.name() == Name("tc") && deleted)
            m_walk.skip();
        else if (m_walk.name() == Name("tc"))
            cell(table, open, column);
        else if (isAside(m_walk.name()))
            m_walk.skip();
    }
    table.endRow();
}

void DocxScan::cell(FlowTable &table, QHash<int, GridMerge> &open, int &column)
{
    int columns = 1;
    bool continues = false;
    bool starts = false;
    DocumentFlow content;
    const int depth = m_walk.depth();
    while (holds(depth)) {
        if (!m_walk.isStart())
            continue;
        const QStringView name = m_walk.name();
        if (name == Name("gridSpan")) {
            columns = std::clamp(m_walk.number(Name("val"), 1), 1, mostColumns);
        } else if (name == Name("vMerge")) {
            starts = m_walk.attribute(Name("val")) == u"restart";
            continues = !starts;
        } else if (name == Name("p")) {
            paragraph(content);
        } else if (name == Name("tbl")) {
            this->table(content);
        } else if (isAside(name)) {
            m_walk.skip();
        }
    }
    const auto above = open.find(column);
    if (continues && above != open.end() && above->row + above->rows == table.row()) {
        ++above->rows;
    } else {
        if (above != open.end())
            table.mergeFrom(above->row, above->column, above->rows, above->columns);
        open.insert(column, {table.row(), column, 1, columns});
        table.put(column, content);
    }
    column = std::min(column + columns, mostColumns);
}

} // namespace

tl::expected<SourceContent, Unread> readDocx(ZipPackage &package)
{
    const auto roots = readRelationships(package, {});
    if (!roots)
        return tl::unexpected<Unread>(roots.error());
    QString member = QStringLiteral("word/document.xml");
    for (const Relationship &part : *roots) {
        if (part.type == Name("officeDocument") && package.has(part.target))
            member = part.target;
    }
    const auto parts = readRelationships(package, member);
    if (!parts)
        return tl::unexpected<Unread>(parts.error());
    DocxStyles styles;
    for (const Relationship &part : *parts) {
        const auto stream = part.type == Name("styles") ? package.member(part.target) : nullptr;
        if (!stream)
            continue;
        XmlWalk walk(*stream);
        styles.read(walk);
        if (const auto trouble = walk.finish())
            return tl::unexpected<Unread>(*trouble);
    }
    const auto stream = package.member(member);
    if (!stream)
        return tl::unexpected<Unread>(Unread{UnreadReason::Corrupt, member});
    XmlWalk walk(*stream);
    DocxScan scan(walk, styles);
    DocumentFlow flow;
    while (!scan.trouble() && walk.next()) {
        if (walk.isStart(Name("body")))
            flow = scan.block();
    }
    if (const auto trouble = scan.trouble() ? scan.trouble() : walk.finish())
        return tl::unexpected<Unread>(*trouble);
    return contentOf(SourceKind::Docx, flow);
}

} // namespace dophu
