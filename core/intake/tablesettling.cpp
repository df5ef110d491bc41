// What of a table is settled only once its rows have names: which rows are sums, and what "hôm nay" stands for.
#include "core/intake/sumrows.h"
#include "core/intake/tablereader.h"

#include <algorithm>

namespace dophu
{

void TableReader::markSums()
{
    constexpr qsizetype ends = 3; // of a list of villages only the rows at its ends may be the commune's
    QVector<bool> units;
    QVector<bool> own;
    for (qsizetype i = 0; i < m_named.size(); ++i) {
        NamedUnit named = m_named.at(i);
        const ReportRow &row = m_table.rows.at(i);
        units.append(named.isSure());
        if (!named.isSure() && row.labelColumn >= 0 && (i < ends || i >= m_named.size() - ends))
            named = unitOfCell(row.label, m_table.placeOf(row.row, row.labelColumn), m_context, LikeNames::Ignored);
        own.append(named.isSure() && (m_around.unit.isSilent() || m_around.unit.unit == named.unit));
    }
    findSums(m_table, units, own);
}

// "Hội Nông dân" in a list of the district's own offices: the one that is named so with "huyện" behind it.
void TableReader::addDistrict()
{
    constexpr int enough = 2;
    int offices = 0;
    for (const NamedUnit &named : std::as_const(m_named)) {
        if (named.isSure() && m_context.matcher.isCommune(*named.unit))
            return;
        offices += named.isSure();
    }
    if (offices < enough || m_around.unit.isSure())
        return;
    for (const int i : dataRows()) {
        const ReportRow &row = m_table.rows.at(i);
        if (m_named.at(i).isSure() || m_named.at(i).doubt == IntakeReason::UnitConflict || row.labelColumn < 0
            || !row.label.contains(u' '))
            continue;
        const NamedUnit named = unitOfCell(row.label + QStringLiteral(" huyện"), m_table.placeOf(row.row, row.labelColumn),
                                           m_context, LikeNames::Ignored);
        if (named.isSure() && named.by.by == Recognised::By::Name && !m_context.matcher.isCommune(*named.unit)) {
            m_named[i] = named;
            m_named[i].by.text = row.label;
        }
    }
}

// "Hôm qua | Hôm nay": where yesterday's column is what the books hold, today's is the total of today, too, unless the two
// are added up in a third.
void TableReader::settleToday()
{
    const auto chosen = std::find_if(m_table.columns.begin(), m_table.columns.end(),
                                     [this](const ReportColumn &column) { return column.column == m_chosen.installed; });
    const bool told = chosen != m_table.columns.end() && chosen->heading.role == ColumnRole::Installed;
    if (m_chosen.previous < 0 || m_chosen.today < 0 || told)
        return;
    bool known = false;
    bool added = false;
    for (const int i : dataRows()) {
        const ReportRow &row = m_table.rows.at(i);
        const std::optional<qint64> before = readWritten(m_table.grid.at(row.row, m_chosen.previous)).value();
        const std::optional<qint64> today = readWritten(m_table.grid.at(row.row, m_chosen.today)).value();
        const std::optional<qint64> last = hintOf(m_named.at(i).isSure() ? m_named.at(i) : m_around.unit).last;
        if (!before || !today)
            continue;
        if (*today < *before || (last && *last != *before))
            return;
        known = known || last.has_value();
        added = added || isAddedUp(row.row, *before + *today);
    }
    if (!known || added)
        return;
    m_chosen.installed = m_chosen.today;
    m_chosen.increase = -1;
    m_chosen.rivals.clear();
    m_chosen.rivalHeadings.clear();
    for (const ReportColumn &column : std::as_const(m_table.columns)) {
        if (column.column == m_chosen.installed)
            m_chosen.installedHeading = column.text;
        else if (column.heading.role == ColumnRole::Total && m_chosen.bases.isEmpty())
            m_chosen.bases.append(column);
    }
}

bool TableReader::isAddedUp(int row, qint64 sum) const
{
    return std::any_of(m_table.columns.begin(), m_table.columns.end(), [&](const ReportColumn &column) {
        const ColumnRole role = column.heading.role;
        return (role == ColumnRole::Total || role == ColumnRole::Installed)
               && readWritten(m_table.grid.at(row, column.column)).value() == sum;
    });
}

} // namespace dophu
