// The tables of a source: each is read by itself, then they are reconciled with one another and with the names of sheet and
// file.
#include "core/intake/doubtfulwords.h"
#include "core/intake/recognition.h"
#include "core/intake/sheetlines.h"
#include "core/intake/tablereading.h"
#include "core/intake/writtendays.h"
#include "core/text/namekey.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace dophu
{

namespace
{
using By = Recognised::By;

bool isWorkbook(SourceKind kind)
{
    return kind == SourceKind::Xlsx || kind == SourceKind::Ods || kind == SourceKind::Xls;
}

// "đã cài được 360", "946 người dùng", dates aside.
bool countsInSentence(QString text, Day near)
{
    static const QRegularExpression counts(QStringLiteral("\\b\\d[\\d ]*(nguoi|may|thue bao|dien thoai)\\b|\\b(cai|cai "
                                                          "dat|luy ke|duoc|dat|la|co|len|tong so)( (duoc|la|len))? \\d"));
    const QVector<WrittenDay> days = daysIn(text, near);
    for (qsizetype i = days.size() - 1; i >= 0; --i)
        text.replace(days.at(i).start, days.at(i).length, QStringLiteral("; "));
    return counts.match(nameKey(text, Marks::Dropped)).hasMatch();
}

class SheetReading
{
public:
    SheetReading(const SourceContent &content, const QString &path, const IntakeContext &context)
        : m_content(content), m_path(path), m_context(context)
    {
        m_fileUnit = unitOfName(fileBase(path), By::FileName, context);
    }
    QVector<FoundValue> read();

private:
    void readGrid(const CellGrid &grid, int part);
    void readLabelledLines();
    void fillIn(TableSurroundings &around, const CellGrid &grid) const;
    void addDoubts(TableSurroundings &around, const SheetTable &table, const QVector<LineOfSheet> &above) const;
    IntakeReason otherMatterOf(QStringList texts, const QVector<ReportColumn> &columns) const;
    QStringList titlesOf(const CellGrid &grid, const QVector<LineOfSheet> &above) const;
    void chooseDays();
    void settleRepeats();

    const SourceContent &m_content;
    const QString &m_path;
    const IntakeContext &m_context;
    NamedUnit m_fileUnit;
    QVector<LineOfSheet> m_before; // of a document: everything above the table
    TableSurroundings m_last;      // of the table before, for one that follows without a title of its own
    QVector<FoundValue> m_values;
    bool m_blank = false;
    IntakeReason m_other = IntakeReason::None; // a table of another campaign or matter was left out
    bool m_cut = false;
};

// What the title leaves open, the table before it, the sheet's name, the file's name say, in this order.
void SheetReading::fillIn(TableSurroundings &around, const CellGrid &grid) const
{
    if (around.unit.isSilent() && !m_last.unit.isSilent())
        around.unit = m_last.unit;
    if (around.unit.isSilent()) {
        const NamedUnit sheet = unitOfName(grid.name, By::Sheet, m_context);
        if (!sheet.isSilent() && sheet.doubt != IntakeReason::UnknownUnit)
            around.unit = sheet;
    }
    if (around.unit.isSilent() && m_fileUnit.doubt != IntakeReason::UnknownUnit)
        around.unit = m_fileUnit;
    if (!around.day && m_last.day) {
        around.day = m_last.day;
        around.dayBy = m_last.dayBy;
        around.asOf = around.asOf.isValid() ? around.asOf : m_last.asOf;
    }
    if (!around.day && isWorkbook(m_content.kind)) {
        around.day = dayInName(grid.name, m_context.day);
        around.dayBy = around.day ? Recognised{By::Sheet, grid.name, {}} : Recognised{};
    }
}

// What the lines around say of the whole table.
void SheetReading::addDoubts(TableSurroundings &around, const SheetTable &table, const QVector<LineOfSheet> &above) const
{
    QStringList titles{fileBase(m_path), isWorkbook(m_content.kind) ? table.grid.name : QString()};
    for (const LineOfSheet &line : above)
        titles.append(line.text);
    for (const QString &title : std::as_const(titles)) {
        if (around.doubt == IntakeReason::None)
            around.doubt = doubtInTitle(title);
    }
    if (!table.turned)
        around.stated = statedTotals(above + table.below, m_context);
}

void SheetReading::readGrid(const CellGrid &grid, int part)
{
    const QVector<SheetTable> tables = tablesOf(grid, part, m_context);
    const bool workbook = isWorkbook(m_content.kind);
    if (workbook)
        m_last = TableSurroundings{};
    else if (tables.isEmpty())
        m_before += linesOf(grid, part);
    if (workbook && tables.isEmpty() && m_other == IntakeReason::None)
        m_other = otherMatterOf(titlesOf(grid, linesOf(grid, part)), {});
    m_cut = m_cut || (grid.cut && !tables.isEmpty());
    for (const SheetTable &table : tables) {
        const QVector<LineOfSheet> above = workbook ? table.above : m_before + table.above;
        if (const IntakeReason other = otherMatterOf(titlesOf(grid, above), table.columns); other != IntakeReason::None) {
            m_other = other;
            continue;
        }
        TableSurroundings around = surroundingsOf(above, table.below, m_context);
        fillIn(around, grid);
        addDoubts(around, table, above);
        m_last = around;
        const TableReport report = readTable(table, around, m_path, m_context);
        m_blank = m_blank || report.blank;
        m_values += report.values;
    }
}

// A document whose figures stand in lines "label: number", and in no sentence.
void SheetReading::readLabelledLines()
{
    constexpr qsizetype mostLines = 60;
    CellGrid grid;
    for (const LineOfSheet &line : std::as_const(m_before)) {
        GridCell cell;
        cell.kind = CellKind::Text;
        cell.text = line.text;
        grid.rows.append(GridRow{int(grid.rows.size()), false, {cell}});
    }
    const SplitGrid split = splitLines(grid);
    const bool sentences = std::any_of(split.grid.rows.begin(), split.grid.rows.end(), [this](const GridRow &row) {
        return row.cells.size() == 1 && countsInSentence(row.cells.first().text, m_context.day);
    });
    if (split.made.size() < 2 || sentences || grid.rows.size() > mostLines)
        return;
    const QVector<LineOfSheet> lines = std::exchange(m_before, {});
    readGrid(grid, 0);
    for (FoundValue &value : m_values) {
        for (Recognised *by : {&value.unitBy, &value.dayBy, &value.numberBy, &value.baseBy}) {
            if (by->place.row >= 0 && by->place.row < lines.size())
                by->place = SourcePlace{lines.at(by->place.row).place.part, -1, -1, by->place.start, by->place.length};
        }
    }
}

// Its title, sheet or file name names another program or matter, and nothing names ours.
IntakeReason SheetReading::otherMatterOf(QStringList texts, const QVector<ReportColumn> &columns) const
{
    IntakeReason other = IntakeReason::None;
    for (const QString &text : std::as_const(texts)) {
        if (other == IntakeReason::None)
            other = otherMatterIn(text, m_context.campaign);
    }
    for (const ReportColumn &column : columns)
        texts.append(column.text);
    const bool ours = std::any_of(texts.begin(), texts.end(),
                                  [&](const QString &text) { return namesCampaign(text, m_context.campaign); });
    return ours ? IntakeReason::None : other;
}

QStringList SheetReading::titlesOf(const CellGrid &grid, const QVector<LineOfSheet> &above) const
{
    QStringList titles{grid.name, fileBase(m_path)};
    for (const LineOfSheet &line : above)
        titles.append(line.text);
    return titles;
}

// Of one unit's figures for several days, those of the day asked for; else the latest.
void SheetReading::chooseDays()
{
    QHash<UnitId, Day> days;
    for (const FoundValue &value : std::as_const(m_values)) {
        if (!value.unit || !value.reportDay)
            continue;
        const auto found = days.find(*value.unit);
        if (found == days.end() || value.reportDay == m_context.day
            || (*found != m_context.day && *found < *value.reportDay))
            days[*value.unit] = *value.reportDay;
    }
    m_values.erase(std::remove_if(m_values.begin(), m_values.end(),
                                  [&](const FoundValue &value) {
                                      return value.unit && value.reportDay && days.value(*value.unit) != *value.reportDay;
                                  }),
                   m_values.end());
}

void SheetReading::settleRepeats()
{
    QVector<FoundValue> kept;
    QHash<UnitId, qsizetype> first;
    for (const FoundValue &value : std::as_const(m_values)) {
        const bool compared = value.unit && value.installed;
        const qsizetype at = compared ? first.value(*value.unit, -1) : -1;
        if (at < 0) {
            if (compared)
                first.insert(*value.unit, kept.size());
            kept.append(value);
            continue;
        }
        FoundValue *same = &kept[at];
        if (*same->installed == *value.installed || same->reason != IntakeReason::None)
            continue;
        same->reason = IntakeReason::TwoValues;
        same->candidates = {IntakeCandidate{same->unit, same->installed}, IntakeCandidate{value.unit, value.installed}};
    }
    m_values = kept;
}

QVector<FoundValue> SheetReading::read()
{
    for (int part = 0; part < m_content.parts.size(); ++part) {
        if (const auto *line = std::get_if<ProseLine>(&m_content.parts.at(part))) {
            m_before.append({line->text, SourcePlace{part, -1, -1, 0, 0}});
            continue;
        }
        const CellGrid &grid = std::get<CellGrid>(m_content.parts.at(part));
        if (!grid.hidden)
            readGrid(grid, part);
    }
    if (m_values.isEmpty() && !m_blank && m_other == IntakeReason::None && !isWorkbook(m_content.kind))
        readLabelledLines();
    chooseDays();
    settleRepeats();
    if (m_values.isEmpty() && (m_blank || m_other != IntakeReason::None)) {
        FoundValue nothing;
        nothing.source = m_path;
        nothing.reason = m_other != IntakeReason::None ? m_other : IntakeReason::BlankTemplate;
        m_values.append(nothing);
    }
    if (m_cut) {
        for (FoundValue &value : m_values)
            value.reason = value.reason == IntakeReason::None ? IntakeReason::Partial : value.reason;
    }
    return m_values;
}
} // namespace

QVector<FoundValue> recogniseSheets(const SourceContent &content, const QString &path, const IntakeContext &context)
{
    return SheetReading(content, path, context).read();
}

} // namespace dophu
