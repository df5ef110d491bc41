#include "core/intake/htmltablereader.h"

#include "core/intake/documentflow.h"
#include "core/intake/htmltags.h"
#include "core/intake/readinglimits.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <vector>

namespace dophu
{

namespace
{

using Name = QLatin1String;

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == Name(one); });
}

// Within a cell or outside of any table: text since the last block.
struct HtmlText
{
    QVector<TextRun> runs;
    bool afterBlank = true;

    bool isBlank() const
    {
        return std::all_of(runs.cbegin(), runs.cend(), [](const TextRun &run) { return run.text.trimmed().isEmpty(); });
    }
};

struct HtmlCell
{
    HtmlText text;
    GridCell value; // number and marks
    int columns = 1;
    int rows = 1;
};

struct HtmlTable
{
    explicit HtmlTable(ReadingBudget &budget) : builder(grid, budget) {}

    CellGrid grid;
    GridBuilder builder;
    int row = -1;
    int column = 0;
    bool inRow = false;
    std::optional<HtmlCell> cell;
    QHash<int, int> covered; // column: the first row that is free again
    DocumentFlow nested;
};

class HtmlScan
{
public:
    explicit HtmlScan(QStringView html) : m_html(html) {}
    DocumentFlow run();

private:
    void take(const HtmlTag &tag);
    void takeTableTag(const HtmlTag &tag);
    void takeTextTag(const HtmlTag &tag);
    void skipElement(const QString &name);
    void skipComment(qsizetype open);
    void addText(QStringView text);
    void addSign(QChar sign);
    HtmlText &current();
    void endBlock();
    void openTable();
    void closeTable();
    void openRow(const HtmlTag &tag);
    void closeRow();
    void openCell(const HtmlTag &tag);
    void closeCell();
    TextRun style() const;
    void readClasses(QStringView style);

    QStringView m_html;
    qsizetype m_at = 0;
    ReadingBudget m_budget;
    std::vector<std::unique_ptr<HtmlTable>> m_tables; // each within a cell of the one before
    HtmlText m_outside;
    DocumentFlow m_flow;
    QHash<QString, LegacyFont> m_classes;
    QVector<LegacyFont> m_fonts; // open <font face>
    int m_bold = 0;
    int m_struck = 0;
};

DocumentFlow HtmlScan::run()
{
    while (m_at < m_html.size()) {
        const qsizetype found = m_html.indexOf(u'<', m_at);
        const qsizetype open = found < 0 ? m_html.size() : found;
        addText(m_html.mid(m_at, open - m_at));
        m_at = open;
        if (found < 0)
            break;
        if (m_html.mid(open, 4) == u"<!--") {
            skipComment(open);
            continue;
        }
        const QChar next = open + 1 < m_html.size() ? m_html.at(open + 1) : QChar();
        if (!next.isLetter() && next != u'/' && next != u'!' && next != u'?') {
            addText(u"<");
            m_at = open + 1;
            continue;
        }
        take(htmlTagAt(m_html, open, m_at));
    }
    while (!m_tables.empty())
        closeTable();
    endBlock();
    return m_flow;
}

// Office programs hide styles in comments; nothing else there is of use.
void HtmlScan::skipComment(qsizetype open)
{
    const qsizetype found = m_html.indexOf(u"-->", open + 4);
    const qsizetype end = found < 0 ? m_html.size() : found + 3;
    m_at = end;
}

void HtmlScan::skipElement(const QString &name)
{
    const qsizetype end = m_html.indexOf(QLatin1String("</") + name, m_at, Qt::CaseInsensitive);
    const qsizetype stop = end < 0 ? m_html.size() : end;
    if (name == Name("style"))
        readClasses(m_html.mid(m_at, stop - m_at));
    m_at = stop;
}

// ".xl65 { … font-family:.VnTime … }": all that a style sheet is asked for.
void HtmlScan::readClasses(QStringView style)
{
    constexpr qsizetype longestStyle = 1 << 20;
    static const QRegularExpression rule(QStringLiteral("\\.([\\w-]{1,40})\\s*\\{([^}]{0,4000})\\}"));
    static const QRegularExpression family(QStringLiteral("font-family\\s*:\\s*[\"']?([^;\"',}]{1,60})"));
    auto rules = rule.globalMatch(style.left(longestStyle).toString());
    while (rules.hasNext()) {
        const QRegularExpressionMatch found = rules.next();
        const QRegularExpressionMatch font = family.match(found.captured(2));
        if (font.hasMatch() && legacyFontOf(font.captured(1)) != LegacyFont::Unicode)
            m_classes.insert(found.captured(1), legacyFontOf(font.captured(1)));
    }
}

void HtmlScan::take(const HtmlTag &tag)
{
    if (isOneOf(tag.name, {"script", "style", "title", "textarea", "select", "xml"}))
        skipElement(tag.name);
    else if (isOneOf(tag.name, {"table", "/table", "tr", "/tr", "td", "/td", "th", "/th"}))
        takeTableTag(tag);
    else
        takeTextTag(tag);
}

void HtmlScan::takeTableTag(const HtmlTag &tag)
{
    if (tag.name == Name("table")) {
        openTable();
    } else if (m_tables.empty()) {
        endBlock(); // a row of no table is text
    } else if (tag.name == Name("/table")) {
        closeTable();
    } else if (tag.name == Name("tr")) {
        openRow(tag);
    } else if (tag.name == Name("/tr")) {
        closeRow();
    } else if (tag.name == Name("td") || tag.name == Name("th")) {
        openCell(tag);
    } else {
        closeCell();
    }
}

void HtmlScan::takeTextTag(const HtmlTag &tag)
{
    const bool closes = tag.name.startsWith(u'/');
    const QString name = closes ? tag.name.mid(1) : tag.name;
    if (isOneOf(name, {"b", "strong"})) {
        m_bold = std::max(0, m_bold + (closes ? -1 : 1));
    } else if (isOneOf(name, {"s", "strike", "del"})) {
        m_struck = std::max(0, m_struck + (closes ? -1 : 1));
    } else if (name == Name("font") && closes) {
        if (!m_fonts.isEmpty())
            m_fonts.removeLast();
    } else if (name == Name("font")) {
        constexpr qsizetype mostOpen = 100;
        if (m_fonts.size() < mostOpen)
            m_fonts.append(legacyFontOf(tag.attributes.value(QStringLiteral("face"))));
    } else if (isOneOf(name, {"br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "hr", "body"})) {
        endBlock();
    }
}

HtmlText &HtmlScan::current()
{
    return !m_tables.empty() && m_tables.back()->cell ? m_tables.back()->cell->text : m_outside;
}

TextRun HtmlScan::style() const
{
    TextRun run;
    if (!m_fonts.isEmpty() && m_fonts.last() != LegacyFont::Unicode)
        run.font = m_fonts.last();
    run.bold = m_bold > 0;
    run.struck = m_struck > 0;
    return run;
}

// Runs of blanks in the source are one blank; what was written as &nbsp; stays.
void HtmlScan::addText(QStringView text)
{
    if (text.isEmpty() || (!m_tables.empty() && !m_tables.back()->cell))
        return; // between cells there is nothing to show
    HtmlText &into = current();
    TextRun run = style();
    QString spaced;
    for (const QChar sign : text) {
        const bool blank = isHtmlBlank(sign);
        if (!blank || !into.afterBlank)
            spaced.append(blank ? QChar(u' ') : sign);
        into.afterBlank = blank;
    }
    if (spaced.isEmpty())
        return;
    run.text = htmlUnescaped(spaced);
    if (m_budget.takeText(run.text.size()))
        into.runs.append(run);
}

void HtmlScan::addSign(QChar sign)
{
    HtmlText &into = current();
    TextRun run = style();
    run.text = sign;
    into.runs.append(run);
    into.afterBlank = true;
}

void HtmlScan::endBlock()
{
    HtmlText &text = current();
    if (&text != &m_outside) {
        if (!text.isBlank())
            addSign(u'\n');
        return;
    }
    ReadText read = readRuns(m_outside.runs, LegacyFont::Unicode);
    read.text = read.text.trimmed();
    if (!read.text.isEmpty())
        m_flow.append(read);
    m_outside = HtmlText();
}

void HtmlScan::openTable()
{
    constexpr size_t deepest = 50;
    if (m_tables.empty())
        endBlock();
    if (m_tables.size() < deepest)
        m_tables.push_back(std::make_unique<HtmlTable>(m_budget));
}

void HtmlScan::closeTable()
{
    closeRow();
    const std::unique_ptr<HtmlTable> table = std::move(m_tables.back());
    m_tables.pop_back();
    DocumentFlow &into = m_tables.empty() ? m_flow : m_tables.back()->nested;
    if (table->builder.finish() && !table->grid.rows.isEmpty())
        into.append(std::move(table->grid));
    into += table->nested;
}

void HtmlScan::openRow(const HtmlTag &tag)
{
    closeRow();
    HtmlTable &table = *m_tables.back();
    ++table.row;
    table.column = 0;
    table.inRow = true;
    const QString look = tag.attributes.value(QStringLiteral("style")).remove(u' ');
    table.builder.startRow(table.row, look.contains(Name("display:none"), Qt::CaseInsensitive));
}

void HtmlScan::closeRow()
{
    closeCell();
    HtmlTable &table = *m_tables.back();
    if (table.inRow)
        table.builder.endRow();
    table.inRow = false;
}

void HtmlScan::openCell(const HtmlTag &tag)
{
    if (!m_tables.back()->inRow)
        openRow({});
    closeCell();
    HtmlTable &table = *m_tables.back();
    while (table.column < mostColumns && table.covered.value(table.column, -1) > table.row)
        ++table.column;
    HtmlCell cell;
    const auto span = [&](const char *name, int most) {
        return std::clamp(tag.attributes.value(Name(name)).toInt(), 1, most);
    };
    cell.columns = span("colspan", mostColumns);
    cell.rows = span("rowspan", 65'534); // HTML's own limit
    cell.value.formula = tag.attributes.contains(Name("x:fmla"));
    cell.value.bold = tag.name == Name("th");
    for (const char *name : {"sdval", "x:num"}) {
        bool isNumber = false;
        const double number = tag.attributes.value(Name(name)).toDouble(&isNumber);
        if (isNumber && cell.value.kind == CellKind::Empty) {
            cell.value.kind = CellKind::Number;
            cell.value.number = number;
        }
    }
    cell.text.runs.append(
        TextRun{{}, m_classes.value(tag.attributes.value(QStringLiteral("class")), LegacyFont::Unicode), {}, {}});
    table.cell = cell;
}

void HtmlScan::closeCell()
{
    HtmlTable &table = *m_tables.back();
    if (!table.cell)
        return;
    HtmlCell cell = *table.cell;
    table.cell.reset();
    const LegacyFont font = cell.text.runs.first().font.value_or(LegacyFont::Unicode);
    const ReadText read = readRuns(cell.text.runs, font, cell.value.bold, false);
    GridCell value = cell.value;
    value.text = m_budget.shared(read.text.trimmed());
    value.encoding = read.encoding;
    value.bold = value.bold || read.bold;
    value.struck = read.struck;
    if (value.kind == CellKind::Number)
        value.percent = value.text.endsWith(u'%');
    else if (!value.text.isEmpty())
        value.kind = CellKind::Text;
    table.builder.put(table.column, value);
    table.builder.merge(table.row, table.column, cell.rows, cell.columns);
    for (int i = 0; i < cell.columns && table.column < mostColumns; ++i, ++table.column)
        table.covered.insert(table.column, table.row + cell.rows);
}

} // namespace

bool looksLikeHtml(QStringView text)
{
    constexpr qsizetype looked = 4096;
    const QStringView head = text.left(looked).trimmed();
    if (!head.startsWith(u'<'))
        return false;
    for (const char16_t *tag : {u"<html", u"<table", u"<!doctype html", u"<body", u"<head", u"<meta", u"<div"}) {
        if (head.contains(QStringView(tag), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

SourceContent readHtmlTables(const QString &html)
{
    return contentOf(SourceKind::HtmlTable, HtmlScan(html).run());
}

} // namespace dophu
