// The tables of a source: each is read by itself, then they are reconciled with one another and with the names of sheet and
// file.
#include "core/intake/recognition.h"
#include "core/intake/tablereading.h"
#include "core/intake/writtendays.h"

#include <algorithm>

namespace dophu
{

namespace
{
using By = Recognised::By;

bool isWorkbook(SourceKind kind)
{
    return kind == SourceKind::Xlsx || kind == SourceKind::Ods || kind == SourceKind::Xls;
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
    void fillIn(TableSurroundings &around, const CellGrid &grid) const;
    bool isOtherCampaigns(const SheetTable &table, const QVector<LineOfSheet> &above) const;
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
    bool m_other = false; // a table of another campaign was left out
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

void SheetReading::readGrid(const CellGrid &grid, int part)
{
    const QVector<SheetTable> tables = tablesOf(grid, part, m_context);
    const bool workbook = isWorkbook(m_content.kind);
    if (workbook)
        m_last = TableSurroundings{};
    else if (tables.isEmpty())
        m_before += linesOf(grid, part);
    m_cut = m_cut || (grid.cut && !tables.isEmpty());
    for (const SheetTable &table : tables) {
        if (isOtherCampaigns(table, workbook ? table.above : m_before + table.above)) {
            m_other = true;
            continue;
        }
        TableSurroundings around = surroundingsOf(workbook ? table.above : m_before + table.above, table.below, m_context);
        fillIn(around, grid);
        m_last = around;
        const TableReport report = readTable(table, around, m_path, m_context);
        m_blank = m_blank || report.blank;
        m_values += report.values;
    }
}

// Its title, sheet or file names another program, and nothing names ours.
bool SheetReading::isOtherCampaigns(const SheetTable &table, const QVector<LineOfSheet> &above) const
{
    QStringList texts{table.grid.name, fileBase(m_path)};
    for (const LineOfSheet &line : above)
        texts.append(line.text);
    const bool other = std::any_of(texts.begin(), texts.end(),
                                   [&](const QString &text) { return namesOtherMatter(text, m_context.campaign); });
    for (const ReportColumn &column : table.columns)
        texts.append(column.text);
    return other && std::none_of(texts.begin(), texts.end(), [&](const QString &text) {
               return namesCampaign(text, m_context.campaign);
           });
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
    chooseDays();
    settleRepeats();
    if (m_values.isEmpty() && (m_blank || m_other)) {
        FoundValue nothing;
        nothing.source = m_path;
        nothing.reason = m_other ? IntakeReason::OtherCampaign : IntakeReason::BlankTemplate;
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
