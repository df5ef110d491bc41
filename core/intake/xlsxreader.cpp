#include "core/intake/xlsxreader.h"

#include "core/intake/gridbuilder.h"
#include "core/intake/readinglimits.h"
#include "core/intake/spreadsheetdate.h"
#include "core/intake/xlsxstrings.h"
#include "core/intake/xlsxstyles.h"
#include "core/intake/xlsxworkbook.h"
#include "core/intake/xmlwalk.h"

#include <cmath>

namespace dophu
{

namespace
{

using Name = QLatin1String;

struct CellPlace
{
    int row = -1;
    int column = -1;
};

// "B7"; both −1 when it is none.
CellPlace cellPlaceOf(QStringView reference)
{
    constexpr int farthestPlace = 100'000'000; // beyond any sheet, far from overflow
    qint64 column = 0;
    qint64 row = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference.at(i).unicode() < 0x80 && reference.at(i).isLetter(); ++i)
        column = std::min<qint64>(column * 26 + (reference.at(i).toUpper().unicode() - u'A' + 1), farthestPlace);
    const qsizetype letters = i;
    for (; i < reference.size() && reference.at(i) >= u'0' && reference.at(i) <= u'9'; ++i)
        row = std::min<qint64>(row * 10 + (reference.at(i).unicode() - u'0'), farthestPlace);
    if (letters == 0 || i == letters || i != reference.size() || row == 0)
        return {};
    return {int(row - 1), int(column - 1)};
}

struct RawCell
{
    QString type;
    QString value;
    bool hasValue = false;
    bool formula = false;
    QVector<TextRun> runs; // of an inline text
};

class XlsxSheetScan
{
public:
    XlsxSheetScan(XmlWalk &walk, CellGrid &grid, ReadingBudget &budget, const XlsxStyles &styles, XlsxStrings &strings,
                  double dayShift)
        : m_walk(walk), m_grid(grid), m_budget(budget), m_builder(grid, budget), m_styles(styles), m_strings(strings),
          m_dayShift(dayShift)
    {
    }

    std::optional<Unread> run();

private:
    void takeColumns();
    void takeRow();
    void takeCell();
    RawCell rawCell();
    void setText(GridCell &cell, const ReadText &read);
    void setNumber(GridCell &cell, const RawCell &raw, const XlsxStyle &style);
    GridCell understood(const RawCell &raw, const XlsxStyle &style);
    void takeMerge();
    void refuse(const QString &detail)
    {
        if (!m_trouble)
            m_trouble = Unread{UnreadReason::Corrupt, detail};
    }

    XmlWalk &m_walk;
    CellGrid &m_grid;
    ReadingBudget &m_budget;
    GridBuilder m_builder;
    const XlsxStyles &m_styles;
    XlsxStrings &m_strings;
    double m_dayShift;
    int m_row = -1;
    int m_column = -1;
    std::optional<Unread> m_trouble;
};

std::optional<Unread> XlsxSheetScan::run()
{
    while (!m_trouble && !m_builder.isFull() && m_walk.next()) {
        if (!m_walk.isStart())
            continue;
        if (m_walk.name() == Name("row"))
            takeRow();
        else if (m_walk.name() == Name("col"))
            takeColumns();
        else if (m_walk.name() == Name("mergeCell"))
            takeMerge();
    }
    if (m_trouble)
        return m_trouble;
    if (const auto trouble = m_builder.isFull() ? m_walk.trouble() : m_walk.finish())
        return trouble;
    if (!m_builder.finish())
        return Unread{UnreadReason::Corrupt, QStringLiteral("merged cells overlap")};
    return std::nullopt;
}

void XlsxSheetScan::takeColumns()
{
    if (!m_walk.flag(Name("hidden")))
        return;
    const int last = std::min(m_walk.number(Name("max"), 0), mostColumns);
    for (int column = std::max(m_walk.number(Name("min"), 1), 1); column <= last; ++column) {
        if (m_grid.hiddenColumns.size() < mostColumns)
            m_grid.hiddenColumns.append(column - 1);
    }
}

void XlsxSheetScan::takeRow()
{
    m_row = m_walk.number(Name("r"), m_row + 2) - 1;
    m_column = -1;
    if (!m_builder.startRow(m_row, m_walk.flag(Name("hidden"))))
        return refuse(QStringLiteral("row %1 out of order").arg(m_row + 1));
    const int depth = m_walk.depth();
    while (!m_trouble && m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth)) {
        if (m_walk.isStart(Name("c")))
            takeCell();
    }
    m_builder.endRow();
}

void XlsxSheetScan::takeCell()
{
    const QStringView reference = m_walk.attribute(Name("r"));
    if (reference.isEmpty()) {
        ++m_column;
    } else {
        const CellPlace place = cellPlaceOf(reference);
        if (place.row != m_row)
            return refuse(QStringLiteral("cell %1 in row %2").arg(reference.toString()).arg(m_row + 1));
        m_column = place.column;
    }
    const XlsxStyle &style = m_styles.at(m_walk.number(Name("s"), 0));
    const RawCell raw = rawCell();
    m_builder.put(m_column, understood(raw, style));
}

RawCell XlsxSheetScan::rawCell()
{
    RawCell raw;
    raw.type = m_walk.attribute(Name("t")).toString();
    const int depth = m_walk.depth();
    while (m_walk.next() && !(m_walk.isEnd() && m_walk.depth() == depth)) {
        if (!m_walk.isStart())
            continue;
        if (m_walk.name() == Name("v")) {
            raw.value = m_walk.innerText();
            raw.hasValue = true;
        } else if (m_walk.name() == Name("f")) {
            raw.formula = true;
            m_walk.skip();
        } else if (m_walk.name() == Name("is")) {
            raw.runs = readXlsxRuns(m_walk);
        } else {
            m_walk.skip();
        }
    }
    return raw;
}

void XlsxSheetScan::setText(GridCell &cell, const ReadText &read)
{
    if (read.text.isEmpty())
        return;
    cell.kind = CellKind::Text;
    cell.text = read.text;
    cell.encoding = read.encoding;
    cell.bold = read.bold;
    cell.struck = read.struck;
}

void XlsxSheetScan::setNumber(GridCell &cell, const RawCell &raw, const XlsxStyle &style)
{
    bool fits = false;
    const double number = raw.value.toDouble(&fits);
    if (!fits || !std::isfinite(number)) {
        cell.kind = CellKind::Error;
        cell.text = m_budget.shared(raw.value);
        return;
    }
    cell.kind = style.format.date ? CellKind::Date : CellKind::Number;
    cell.number = style.format.date ? number + m_dayShift : number;
    cell.percent = style.format.percent;
}

GridCell XlsxSheetScan::understood(const RawCell &raw, const XlsxStyle &style)
{
    GridCell cell;
    cell.bold = style.font.bold;
    cell.struck = style.font.struck;
    cell.formula = raw.formula;
    if (raw.type == Name("inlineStr")) {
        ReadText read = readRuns(raw.runs, style.font.encoding, style.font.bold, style.font.struck);
        read.text = m_budget.shared(read.text);
        setText(cell, read);
    } else if (raw.type == Name("str")) {
        const LegacyReading read = readLegacy(raw.value, style.font.encoding);
        setText(cell, {m_budget.shared(read.text), cellEncodingOf(read.from), style.font.bold, style.font.struck});
        if (raw.formula && !raw.hasValue)
            cell.kind = CellKind::NoResult;
    } else if (raw.formula && raw.value.trimmed().isEmpty()) {
        cell.kind = CellKind::NoResult;
    } else if (!raw.hasValue || raw.value.isEmpty()) {
        return cell;
    } else if (raw.type == Name("s")) {
        bool fits = false;
        const int index = raw.value.toInt(&fits);
        if (fits && m_strings.contains(index))
            setText(cell, m_strings.at(index, style.font.encoding, style.font.bold, style.font.struck));
        else
            refuse(QStringLiteral("no shared string %1").arg(raw.value));
    } else if (raw.type == Name("b")) {
        cell.kind = CellKind::Boolean;
        cell.number = raw.value.trimmed() == QLatin1String("1") || raw.value.trimmed() == QLatin1String("true") ? 1 : 0;
    } else if (raw.type == Name("e")) {
        cell.kind = CellKind::Error;
        cell.text = m_budget.shared(raw.value);
    } else if (const auto day = raw.type == Name("d") ? spreadsheetDay(raw.value) : std::nullopt) {
        cell.kind = CellKind::Date;
        cell.number = *day;
    } else {
        setNumber(cell, raw, style);
    }
    if (!m_budget.takeText(raw.type == Name("s") ? 0 : cell.text.size()))
        m_trouble = Unread{UnreadReason::TooLarge, QStringLiteral("text")};
    return cell;
}

void XlsxSheetScan::takeMerge()
{
    const QStringView reference = m_walk.attribute(Name("ref"));
    const qsizetype colon = reference.indexOf(u':');
    const CellPlace from = cellPlaceOf(reference.left(colon < 0 ? reference.size() : colon));
    const CellPlace to = colon < 0 ? from : cellPlaceOf(reference.mid(colon + 1));
    if (from.row >= 0 && to.row >= from.row && to.column >= from.column)
        m_builder.merge(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
}

// A part that the workbook names but does not have is as good as damaged; one it does not name is not needed.
template <class Read> std::optional<Unread> readPart(ZipPackage &package, const QString &name, const Read &read)
{
    if (name.isEmpty())
        return std::nullopt;
    const auto stream = package.member(name);
    if (!stream)
        return Unread{UnreadReason::Corrupt, name};
    XmlWalk walk(*stream);
    if (!read(walk))
        return Unread{UnreadReason::TooLarge, name};
    return walk.finish();
}

} // namespace

tl::expected<SourceContent, Unread> readXlsx(ZipPackage &package)
{
    const auto workbook = readXlsxWorkbook(package);
    if (!workbook)
        return tl::unexpected<Unread>(workbook.error());
    ReadingBudget budget;
    XlsxStyles styles;
    XlsxStrings strings;
    const auto styled = readPart(package, workbook->styles, [&](XmlWalk &walk) {
        styles.read(walk);
        return true;
    });
    if (styled)
        return tl::unexpected<Unread>(*styled);
    if (const auto trouble = readPart(package, workbook->strings, [&](XmlWalk &walk) { return strings.read(walk, budget); }))
        return tl::unexpected<Unread>(*trouble);
    SourceContent content{SourceKind::Xlsx, {}};
    for (const XlsxSheetPart &sheet : workbook->sheets) {
        CellGrid grid;
        grid.name = sheet.name;
        grid.hidden = sheet.hidden;
        grid.cut = budget.cellsAreOut();
        if (!grid.cut) {
            const auto stream = package.member(sheet.member);
            if (!stream)
                return tl::unexpected<Unread>(Unread{UnreadReason::Corrupt, sheet.member});
            XmlWalk walk(*stream);
            if (const auto trouble =
                    XlsxSheetScan(walk, grid, budget, styles, strings, workbook->from1904 ? days1904 : 0).run())
                return tl::unexpected<Unread>(*trouble);
        }
        content.parts.append(std::move(grid));
    }
    return content;
}

} // namespace dophu
