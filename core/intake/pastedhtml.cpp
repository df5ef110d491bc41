// The HTML flavour of a clipboard: a scan of the tags that make a table, tolerant of what office programs write, blind to
// everything else. Nothing is fetched and nothing runs; what is no table is no block.
#include "core/intake/htmltags.h"
#include "core/intake/pasted.h"

#include <QHash>
#include <algorithm>

namespace dophu
{

namespace
{

class TableScan
{
public:
    explicit TableScan(QStringView html) : m_html(html) {}
    PastedBlock run();

private:
    void take(const HtmlTag &tag);
    void skipPast(const QString &closing);
    void startRow();
    void startCell(const HtmlTag &tag);
    void endCell();
    void addText(QStringView text);

    QStringView m_html;
    qsizetype m_at = 0;
    PastedBlock m_block;
    int m_depth = 0; // tables within a cell are part of its text
    bool m_done = false;
    bool m_inCell = false;
    int m_span = 1;
    int m_rowSpan = 1;
    qsizetype m_cells = 0;
    PastedCell m_cell;
    QHash<qsizetype, int> m_covered; // column: rows still covered by a cell above
};

PastedBlock TableScan::run()
{
    while (m_at < m_html.size() && !m_done && !m_block.cut) {
        const qsizetype open = m_html.indexOf(u'<', m_at);
        if (m_inCell)
            addText(m_html.mid(m_at, (open < 0 ? m_html.size() : open) - m_at));
        if (open < 0)
            break;
        if (m_html.mid(open, 4) == u"<!--") {
            const qsizetype end = m_html.indexOf(u"-->", open + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            continue;
        }
        const HtmlTag tag = htmlTagAt(m_html, open, m_at);
        take(tag);
    }
    endCell();
    while (!m_block.rows.isEmpty()
           && std::all_of(m_block.rows.last().begin(), m_block.rows.last().end(),
                          [](const PastedCell &cell) { return cell.text.isEmpty(); }))
        m_block.rows.removeLast();
    return m_block;
}

void TableScan::skipPast(const QString &closing)
{
    const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end + closing.size();
}

void TableScan::take(const HtmlTag &tag)
{
    if (tag.name == u"style" || tag.name == u"script" || tag.name == u"title")
        return skipPast(QStringLiteral("</%1>").arg(tag.name));
    if (tag.name == u"table") {
        ++m_depth;
    } else if (tag.name == u"/table") {
        if (--m_depth <= 0) {
            endCell();
            m_done = !m_block.rows.isEmpty();
            m_depth = std::max(0, m_depth);
        }
    } else if (m_depth == 1 && tag.name == u"tr") {
        startRow();
    } else if (m_depth == 1 && (tag.name == u"td" || tag.name == u"th")) {
        startCell(tag);
    } else if (m_depth == 1 && (tag.name == u"/td" || tag.name == u"/th" || tag.name == u"/tr")) {
        endCell();
    } else if (m_inCell && (tag.name == u"br" || tag.name == u"br/" || tag.name == u"/p" || tag.name == u"/div")) {
        m_cell.text.append(u'\n');
    }
}

void TableScan::startRow()
{
    endCell();
    m_block.rows.append(QVector<PastedCell>{});
}

void TableScan::startCell(const HtmlTag &tag)
{
    endCell();
    if (m_block.rows.isEmpty())
        startRow();
    QVector<PastedCell> &row = m_block.rows.last();
    while (m_covered.value(row.size()) > 0) {
        --m_covered[row.size()];
        row.append(PastedCell{});
    }
    constexpr int widest = 1000;
    const auto span = [&](const char *name) {
        return std::clamp(tag.attributes.value(QLatin1String(name)).toInt(), 1, widest);
    };
    m_span = span("colspan");
    m_rowSpan = span("rowspan");
    m_cell = {};
    m_inCell = true;
    for (const char *name : {"sdval", "x:num"}) {
        bool isNumber = false;
        const double number = tag.attributes.value(QLatin1String(name)).toDouble(&isNumber);
        if (isNumber && !m_cell.number)
            m_cell.number = number;
    }
}

void TableScan::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    m_cell.text = m_cell.text.normalized(QString::NormalizationForm_C).trimmed();
    QVector<PastedCell> &row = m_block.rows.last();
    if ((m_cells += m_span) > mostPastedCells) {
        m_block.cut = true;
        return;
    }
    for (int i = 0; i < m_span; ++i) {
        if (m_rowSpan > 1)
            m_covered.insert(row.size(), m_rowSpan - 1);
        row.append(i == 0 ? m_cell : PastedCell{}); // a merged cell holds its text once
    }
}

// Line ends and runs of blanks in the source are one blank; what was written as &nbsp; stays.
void TableScan::addText(QStringView text)
{
    QString spaced;
    for (const QChar sign : text) {
        const bool blank = isHtmlBlank(sign);
        const QChar last = !spaced.isEmpty() ? spaced.back() : m_cell.text.isEmpty() ? QChar(u'\n') : m_cell.text.back();
        if (blank && (last == u' ' || last == u'\n'))
            continue;
        spaced.append(blank ? QChar(u' ') : sign);
    }
    m_cell.text.append(htmlUnescaped(spaced));
}

} // namespace

PastedBlock readHtmlTable(const QString &html)
{
    return TableScan(html).run();
}

} // namespace dophu
