#include "core/intake/odsreader.h"

#include "core/intake/gridbuilder.h"
#include "core/intake/odfpackage.h"
#include "core/intake/odftext.h"
#include "core/intake/readinglimits.h"
#include "core/intake/spreadsheetdate.h"
#include "core/intake/xmlwalk.h"

#include <algorithm>
#include <cmath>

namespace dophu
{

namespace
{

using Name = QLatin1String;

bool isHiddenBy(QStringView visibility)
{
    return visibility == u"collapse" || visibility == u"filter";
}

class OdsTableScan
{
public:
    OdsTableScan(XmlWalk &walk, CellGrid &grid, ReadingBudget &budget, const OdfStyles &styles)
        : m_walk(walk), m_grid(grid), m_budget(budget), m_builder(grid, budget), m_styles(styles)
    {
    }

    std::optional<Unread> run();

private:
    void takeColumn();
    void takeRow();
    void takeCell(bool covered);
    GridCell readCell(const OdfLook &look);
    void setValue(GridCell &cell, QStringView type, bool failed);
    void setText(GridCell &cell, const QVector<TextRun> &runs, const OdfLook &look);
    int repeated(QLatin1String name) const { return std::clamp(m_walk.number(name, 1), 1, mostRows); }

    XmlWalk &m_walk;
    CellGrid &m_grid;
    ReadingBudget &m_budget;
    GridBuilder m_builder;
    const OdfStyles &m_styles;
    QVector<QString> m_columnStyles;
    int m_columns = 0; // declared so far
    int m_row = 0;
    int m_column = 0;
    bool m_tooMuchText = false;
};

std::optional<Unread> OdsTableScan::run()
{
    const int depth = m_walk.depth();
    while (!m_tooMuchText && !m_builder.isFull() && m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth)) {
        if (!m_walk.isStart())
            continue;
        if (isOdfAside(m_walk) || m_walk.name() == Name("table"))
            m_walk.skip();
        else if (m_walk.name() == Name("table-column"))
            takeColumn();
        else if (m_walk.name() == Name("table-row"))
            takeRow();
    }
    if (m_tooMuchText)
        return Unread{UnreadReason::TooLarge, QStringLiteral("text")};
    if (const auto trouble = m_walk.trouble())
        return trouble;
    if (!m_builder.finish())
        return Unread{UnreadReason::Corrupt, QStringLiteral("merged cells overlap")};
    return std::nullopt;
}

void OdsTableScan::takeColumn()
{
    const int times = repeated(Name("number-columns-repeated"));
    const bool hidden = isHiddenBy(m_walk.attribute(Name("visibility")));
    const QString style = m_walk.attribute(Name("default-cell-style-name")).toString();
    for (int i = 0; i < times && m_columns < mostColumns; ++i, ++m_columns) {
        m_columnStyles.append(style);
        if (hidden)
            m_grid.hiddenColumns.append(m_columns);
    }
}

void OdsTableScan::takeRow()
{
    const int times = repeated(Name("number-rows-repeated"));
    m_builder.startRow(m_row, isHiddenBy(m_walk.attribute(Name("visibility"))));
    m_column = 0;
    const int depth = m_walk.depth();
    while (!m_tooMuchText && m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth)) {
        if (m_walk.isStart(Name("table-cell")))
            takeCell(false);
        else if (m_walk.isStart(Name("covered-table-cell")))
            takeCell(true);
    }
    m_builder.endRow(times);
    m_row = std::min(m_row + times, mostRows);
}

void OdsTableScan::takeCell(bool covered)
{
    const int times = repeated(Name("number-columns-repeated"));
    const int rows = repeated(Name("number-rows-spanned"));
    const int columns = repeated(Name("number-columns-spanned"));
    QString style = m_walk.attribute(Name("style-name")).toString();
    if (style.isEmpty())
        style = m_columnStyles.value(m_column);
    const GridCell cell = readCell(m_styles.lookOf(QStringLiteral("table-cell"), style));
    if (!covered) {
        m_builder.merge(m_row, m_column, rows, columns);
        for (int i = 0; i < times && !cell.isEmpty() && m_column + i <= mostColumns; ++i)
            m_builder.put(m_column + i, cell);
    }
    m_column = std::min(m_column + times, mostRows);
}

GridCell OdsTableScan::readCell(const OdfLook &look)
{
    GridCell cell;
    cell.bold = look.bold;
    cell.struck = look.struck;
    cell.formula = !m_walk.attribute(Name("formula")).isEmpty();
    // LibreOffice writes office:value-type and, for errors, calcext:value-type beside it.
    bool failed = false;
    QStringView type;
    for (const QXmlStreamAttribute &attribute : m_walk.attributes()) {
        if (attribute.qualifiedName() == Name("calcext:value-type"))
            failed = attribute.value() == u"error";
        else if (attribute.qualifiedName().endsWith(Name(":value-type")))
            type = attribute.value();
    }
    setValue(cell, type, failed);
    const bool typed = cell.kind != CellKind::Empty;
    const int depth = m_walk.depth();
    QVector<TextRun> runs;
    while (m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth)) {
        if (!m_walk.isStart())
            continue;
        if (m_walk.name() == Name("p") || m_walk.name() == Name("h")) {
            if (!runs.isEmpty())
                runs.last().text += u'\n';
            runs += readOdfRuns(m_walk, m_styles, look);
        } else {
            m_walk.skip();
        }
    }
    if (!typed || cell.kind == CellKind::Text || cell.kind == CellKind::Error)
        setText(cell, runs, look);
    if (cell.isEmpty() && cell.formula && !typed)
        cell.kind = runs.isEmpty() && type.isEmpty() ? CellKind::NoResult : CellKind::Empty;
    return cell;
}

void OdsTableScan::setValue(GridCell &cell, QStringView type, bool failed)
{
    const auto number = [&](QLatin1String name) {
        bool fits = false;
        const double value = m_walk.attribute(name).toDouble(&fits);
        if (fits && std::isfinite(value))
            cell.number = value;
        else
            cell.kind = CellKind::Error;
    };
    if (failed) {
        cell.kind = CellKind::Error;
    } else if (type == u"float" || type == u"currency" || type == u"percentage") {
        cell.kind = CellKind::Number;
        cell.percent = type == u"percentage";
        number(Name("value"));
    } else if (type == u"boolean") {
        cell.kind = CellKind::Boolean;
        cell.number = m_walk.attribute(Name("boolean-value")) == u"true" ? 1 : 0;
    } else if (type == u"date" || type == u"time") {
        const auto day = type == u"date" ? spreadsheetDay(m_walk.attribute(Name("date-value")))
                                         : spreadsheetDuration(m_walk.attribute(Name("time-value")));
        cell.kind = day ? CellKind::Date : CellKind::Error;
        cell.number = day.value_or(0);
    } else if (type == u"string") {
        cell.kind = CellKind::Text;
        // A text that the shown paragraphs abbreviate.
        cell.text = m_walk.attribute(Name("string-value")).toString();
    }
}

void OdsTableScan::setText(GridCell &cell, const QVector<TextRun> &runs, const OdfLook &look)
{
    const ReadText read = readRuns(runs, look.font, look.bold, look.struck);
    if (!read.text.isEmpty() || cell.text.isEmpty())
        cell.text = m_budget.shared(read.text);
    else
        cell.text = m_budget.shared(readLegacy(cell.text, look.font).text);
    cell.encoding = read.encoding;
    cell.bold = runs.isEmpty() ? cell.bold : read.bold;
    cell.struck = runs.isEmpty() ? cell.struck : read.struck;
    if (cell.kind != CellKind::Error)
        cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Text;
    m_tooMuchText = !m_budget.takeText(cell.text.size());
}

} // namespace

tl::expected<SourceContent, Unread> readOds(ZipPackage &package)
{
    auto styles = readOdfStyles(package);
    if (!styles)
        return tl::unexpected<Unread>(styles.error());
    const auto stream = package.member(QStringLiteral("content.xml"));
    if (!stream)
        return tl::unexpected<Unread>(Unread{UnreadReason::Corrupt, QStringLiteral("content.xml")});
    XmlWalk walk(*stream);
    ReadingBudget budget;
    SourceContent content{SourceKind::Ods, {}};
    bool full = false;
    while (!full && walk.next()) {
        if (!walk.isStart() || takeOdfStyle(walk, *styles))
            continue;
        if (isOdfAside(walk) || walk.name() == Name("dde-links"))
            walk.skip(); // tables there are copies of other files
        if (!walk.isStart(Name("table")))
            continue;
        CellGrid grid;
        grid.name = walk.attribute(Name("name")).toString().normalized(QString::NormalizationForm_C);
        grid.hidden = styles->lookOf(QStringLiteral("table"), walk.attribute(Name("style-name")).toString()).hidden;
        if (const auto trouble = OdsTableScan(walk, grid, budget, *styles).run())
            return tl::unexpected<Unread>(*trouble);
        full = budget.cellsAreOut();
        content.parts.append(std::move(grid));
    }
    if (const auto trouble = full ? walk.trouble() : walk.finish())
        return tl::unexpected<Unread>(*trouble);
    return content;
}

} // namespace dophu
