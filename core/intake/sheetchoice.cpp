#include "core/intake/sheetchoice.h"
#include "core/intake/numberreading.h"
#include "core/text/namekey.h"

#include <algorithm>

namespace dophu
{

namespace
{
using Role = ColumnRole;

template <class Keep> void keepIfAny(QVector<ReportColumn> &columns, Keep keep)
{
    if (columns.size() < 2 || std::none_of(columns.begin(), columns.end(), keep))
        return;
    columns.erase(std::remove_if(columns.begin(), columns.end(), [&](const ReportColumn &column) { return !keep(column); }),
                  columns.end());
}

bool hasValue(const SheetTable &table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow &row) {
        const GridCell &cell = table.grid.at(row.row, column);
        return !cell.isEmpty() && !(cell.kind == CellKind::Text && cell.text.trimmed().isEmpty());
    });
}

bool isNumeric(const SheetTable &table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow &row) {
        return !readWritten(table.grid.at(row.row, column)).readings.isEmpty();
    });
}

bool titleSaysInstalled(const SheetTable &table)
{
    return std::any_of(table.above.begin(), table.above.end(), [](const LineOfSheet &line) {
        const QString key = nameKey(line.text, Marks::Dropped);
        return key.contains(QStringLiteral("cai dat")) || key.contains(QStringLiteral("da cai"))
               || key.contains(QStringLiteral("install")) || key.contains(QStringLiteral("kich hoat"));
    });
}

int firstOf(const SheetTable &table, Role role)
{
    QVector<ReportColumn> columns = table.all(role);
    keepIfAny(columns, [&](const ReportColumn &column) { return hasValue(table, column.column); });
    return columns.isEmpty() ? -1 : columns.first().column;
}

class Chooser
{
public:
    Chooser(const SheetTable &table, const IntakeContext &context) : m_table(table), m_context(context) {}
    ChosenColumns choose();

private:
    QVector<ReportColumn> installedColumns();
    void chooseDay(QVector<ReportColumn> &columns);

    const SheetTable &m_table;
    const IntakeContext &m_context;
    ChosenColumns m_chosen;
};

// "Tổng số" is the running total where nothing else is, and the base where that is named.
QVector<ReportColumn> Chooser::installedColumns()
{
    QVector<ReportColumn> columns = m_table.all(Role::Installed);
    if (columns.isEmpty() && !m_table.turned) {
        for (const ReportColumn &column : m_table.columns) {
            if (column.heading.role == Role::None && column.heading.day)
                columns.append(column);
        }
    }
    const QVector<ReportColumn> totals = m_table.all(Role::Total) + m_table.all(Role::Status);
    if (columns.isEmpty() && totals.size() == 1 && isNumeric(m_table, totals.first().column)) {
        const bool meant = m_table.first(Role::Increase) || m_table.first(Role::Base) || titleSaysInstalled(m_table);
        if (meant && !m_table.first(Role::Remaining))
            columns = totals;
    }
    return columns;
}

void Chooser::chooseDay(QVector<ReportColumn> &columns)
{
    std::optional<Day> latest;
    for (const ReportColumn &column : std::as_const(columns)) {
        if (column.heading.day && hasValue(m_table, column.column))
            latest = latest ? std::max(*latest, *column.heading.day) : column.heading.day;
    }
    const bool asked = std::any_of(columns.begin(), columns.end(), [&](const ReportColumn &column) {
        return column.heading.day == m_context.day && hasValue(m_table, column.column);
    });
    const std::optional<Day> day = asked ? std::optional(m_context.day) : latest;
    if (day)
        keepIfAny(columns, [day](const ReportColumn &column) { return column.heading.day == day; });
}

ChosenColumns Chooser::choose()
{
    QVector<ReportColumn> columns = installedColumns();
    keepIfAny(columns, [&](const ReportColumn &column) { return hasValue(m_table, column.column); });
    keepIfAny(columns, [&](const ReportColumn &column) { return !m_table.grid.hiddenColumns.contains(column.column); });
    keepIfAny(columns, [](const ReportColumn &column) { return column.heading.learned; }); // whatever its words promise
    keepIfAny(columns, [](const ReportColumn &column) { return !column.heading.total; });
    keepIfAny(columns, [](const ReportColumn &column) { return column.heading.ours; });
    const QVector<ReportColumn> all = columns;
    keepIfAny(columns, [](const ReportColumn &column) { return column.heading.cumulative; });
    m_chosen.increase = firstOf(m_table, Role::Increase);
    if (m_chosen.increase < 0 && columns.size() < all.size() && !all.first().heading.day) {
        for (const ReportColumn &column : all) {
            if (!column.heading.cumulative)
                m_chosen.increase = column.column; // "số cài" beside "luỹ kế"
        }
    }
    chooseDay(columns);
    if (!columns.isEmpty()) {
        m_chosen.installed = columns.first().column;
        m_chosen.installedHeading = columns.first().text;
        m_chosen.installedLearned = columns.first().heading.learned;
        m_chosen.installedDay = columns.first().heading.day;
        for (qsizetype i = 1; i < columns.size(); ++i) {
            m_chosen.rivals.append(columns.at(i).column);
            m_chosen.rivalHeadings.append(columns.at(i).text);
        }
    }
    m_chosen.remaining = firstOf(m_table, Role::Remaining);
    m_chosen.ratio = firstOf(m_table, Role::Ratio);
    for (const ReportColumn &ratio : m_table.all(Role::Ratio)) {
        if (ratio.column > m_chosen.installed && m_chosen.ratio < m_chosen.installed && hasValue(m_table, ratio.column))
            m_chosen.ratio = ratio.column; // the one that follows the figure
    }
    m_chosen.population = firstOf(m_table, Role::Population);
    m_chosen.day = firstOf(m_table, Role::Day);
    m_chosen.code = firstOf(m_table, Role::Code);
    m_chosen.status = firstOf(m_table, Role::Status);
    m_chosen.bases = m_table.all(Role::Base);
    for (const ReportColumn &column : m_table.all(Role::Installed)) {
        if (column.heading.total && column.column != m_chosen.installed && !m_chosen.rivals.contains(column.column))
            m_chosen.bases.append(column); // "Kết quả: tổng số, đã cài"
    }
    if (m_chosen.bases.isEmpty() && m_chosen.installed >= 0) {
        for (const ReportColumn &total : m_table.all(Role::Total)) {
            if (total.column != m_chosen.installed)
                m_chosen.bases.append(total);
        }
    }
    for (const Role role : {Role::Unit, Role::Area, Role::Place, Role::Person, Role::Household, Role::Item}) {
        if (m_chosen.label == Role::None && m_table.first(role))
            m_chosen.label = role;
    }
    return m_chosen;
}
} // namespace

int ChosenColumns::baseFor(const Unit *unit, const Campaign &campaign) const
{
    if (bases.isEmpty())
        return -1;
    const Stream *stream = unit ? campaign.stream(unit->stream) : nullptr;
    if (stream && stream->baseKind == u"cbccvc") {
        for (const ReportColumn &base : bases) {
            if (base.heading.staff && !base.heading.phones)
                return base.column;
        }
    } else if (stream) {
        for (const ReportColumn &base : bases) {
            if (base.heading.phones)
                return base.column;
        }
    }
    return bases.first().column;
}

ChosenColumns chooseColumns(const SheetTable &table, const IntakeContext &context)
{
    return Chooser(table, context).choose();
}

} // namespace dophu
