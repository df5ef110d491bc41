#include "ui/summary/summarymodel.h"

#include "ui/widgets/quietcell.h"
#include "ui/widgets/words.h"

namespace dophu
{

namespace
{

bool summaryIsText(SummaryColumn column)
{
    return column == SummaryColumn::Name || column == SummaryColumn::Note;
}

int summaryAlignment(SummaryColumn column)
{
    return int((summaryIsText(column)             ? Qt::AlignLeft
                : column == SummaryColumn::Number ? Qt::AlignHCenter
                                                  : Qt::AlignRight)
               | Qt::AlignVCenter);
}

QString summaryPoints(std::optional<qint64> points)
{
    if (!points)
        return words::missing();
    const QString size = hundredthsText(*points < 0 ? -*points : *points);
    return *points > 0 ? u'+' + size : *points < 0 ? words::minus() + size : size;
}

QString summaryRankChange(const SummaryRow &row)
{
    if (!row.rank || !row.rankBefore)
        return {};
    const int change = *row.rankBefore - *row.rank;
    return change == 0 ? QStringLiteral("=") : QString::number(change < 0 ? -change : change);
}

} // namespace

void SummaryModel::show(const SummaryFacts &facts)
{
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

UnitId SummaryModel::unitAt(int row) const
{
    return row >= 0 && row < sumRow() ? m_facts.table.rows.at(row).id : UnitId();
}

int SummaryModel::rowOf(UnitId unit) const
{
    for (int row = 0; row < sumRow(); ++row) {
        if (m_facts.table.rows.at(row).id == unit)
            return row;
    }
    return -1;
}

int SummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sumRow() + 1;
}

int SummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : summaryColumns;
}

const SummaryRow &SummaryModel::rowAt(int row) const
{
    return row == sumRow() ? m_facts.table.sum : m_facts.table.rows.at(row);
}

QString SummaryModel::text(int row, SummaryColumn column) const
{
    const SummaryRow &figures = rowAt(row);
    const bool isSum = row == sumRow();
    switch (column) {
    case SummaryColumn::Number:
        return isSum || figures.isStream ? QString() : QString::number(row + 1);
    case SummaryColumn::Name:
        return isSum ? m_facts.sumName : m_facts.ofGroups() && !figures.isStream ? words::group(figures.name) : figures.name;
    case SummaryColumn::Base:
        return words::count(figures.base);
    case SummaryColumn::InstalledBefore:
        return words::count(figures.installedBefore);
    case SummaryColumn::Installed:
        return words::count(figures.installed);
    case SummaryColumn::Increase:
        return words::increase(figures.increase);
    case SummaryColumn::RateBefore:
        return words::percent(figures.coverageBefore);
    case SummaryColumn::Rate:
        return words::percent(figures.coverage);
    case SummaryColumn::Points:
        return summaryPoints(figures.points);
    case SummaryColumn::ReportedOnly:
        return words::percent(figures.reportedOnly);
    case SummaryColumn::Low:
        return words::percent(figures.low);
    case SummaryColumn::High:
        return words::percent(figures.high);
    case SummaryColumn::Needed:
        return figures.met ? QString() : words::count(figures.needed);
    case SummaryColumn::Rank:
        return figures.rank ? QString::number(*figures.rank) : QString();
    case SummaryColumn::RankChange:
        return summaryRankChange(figures);
    case SummaryColumn::Note:
        return noteText(row);
    }
    return {};
}

QString SummaryModel::noteText(int row) const
{
    const SummaryRow &figures = rowAt(row);
    if (m_facts.ofGroups())
        return tr("%1/%2 gửi").arg(figures.reported).arg(figures.due);
    if (row == sumRow())
        return tr("%1/%2 đạt").arg(m_facts.table.met).arg(m_facts.table.rated);
    return summaryRowNote(figures);
}

QString SummaryModel::raised(int row, SummaryColumn column) const
{
    if (column != SummaryColumn::Note || row == sumRow() || m_facts.ofGroups())
        return {};
    QStringList numbers;
    for (const int number : footnotesOf(m_facts.notes, rowAt(row).id))
        numbers.append(QString::number(number));
    return numbers.isEmpty() ? QString() : u'[' + numbers.join(u',') + u']';
}

int SummaryModel::tone(const SummaryRow &row, bool isSum, SummaryColumn column) const
{
    switch (column) {
    case SummaryColumn::Number:
    case SummaryColumn::InstalledBefore:
    case SummaryColumn::RateBefore:
    case SummaryColumn::Note:
        return int((isSum || row.isStream) && column != SummaryColumn::Note ? CellTone::Normal : CellTone::Soft);
    case SummaryColumn::ReportedOnly:
    case SummaryColumn::Low:
    case SummaryColumn::High:
        return int(CellTone::Soft);
    case SummaryColumn::Rate:
        return int(row.met && !isSum ? CellTone::Ok : CellTone::Normal);
    case SummaryColumn::Needed:
        return int(row.met ? CellTone::Ok : CellTone::Normal);
    case SummaryColumn::RankChange:
        if (!row.rank || !row.rankBefore || *row.rank == *row.rankBefore)
            return int(CellTone::Faint);
        return int(*row.rank < *row.rankBefore ? CellTone::Ok : CellTone::Err);
    default:
        return int(CellTone::Normal);
    }
}

bool SummaryModel::strong(bool isSum, SummaryColumn column) const
{
    if (column == SummaryColumn::ReportedOnly || column == SummaryColumn::Low || column == SummaryColumn::High)
        return false; // bold is the figure that counts
    return column == SummaryColumn::Installed || column == SummaryColumn::Rate || column == SummaryColumn::Rank
           || (isSum && column != SummaryColumn::Note);
}

QString SummaryModel::accessible(int row, SummaryColumn column) const
{
    const SummaryRow &figures = rowAt(row);
    QString value = text(row, column);
    if (column == SummaryColumn::Needed && figures.met)
        value = tr("đã đạt");
    else if (column == SummaryColumn::RankChange && figures.rank && figures.rankBefore)
        value = *figures.rank < *figures.rankBefore   ? tr("lên %1 bậc").arg(value)
                : *figures.rank > *figures.rankBefore ? tr("xuống %1 bậc").arg(value)
                                                      : tr("không đổi");
    return QStringLiteral("%1, %2, %3")
        .arg(text(row, SummaryColumn::Name), headerData(int(column), Qt::Horizontal).toString(), value);
}

QVariant SummaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() > sumRow())
        return {};
    const auto column = SummaryColumn(index.column());
    const bool isSum = index.row() == sumRow();
    const SummaryRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return summaryIsText(column) ? text(index.row(), column) : QVariant();
    case Qt::AccessibleTextRole:
        return accessible(index.row(), column);
    case Qt::TextAlignmentRole:
        return summaryAlignment(column);
    case QuietCellRole::tone:
        return tone(row, isSum, column);
    case QuietCellRole::strong:
        return strong(isSum || row.isStream, column);
    case QuietCellRole::italic:
        return column == SummaryColumn::Installed && row.carriedFrom.has_value();
    case QuietCellRole::small:
        return column == SummaryColumn::Note;
    case QuietCellRole::fill:
        return int(isSum || row.isStream                      ? CellFill::Header
                   : row.met && column == SummaryColumn::Rate ? CellFill::Met
                                                              : CellFill::None);
    case QuietCellRole::icon:
        if (column == SummaryColumn::Needed && row.met)
            return QStringLiteral("check");
        return {};
    case QuietCellRole::rise:
        if (column != SummaryColumn::RankChange || !row.rank || !row.rankBefore)
            return 0;
        return *row.rank < *row.rankBefore ? 1 : *row.rank > *row.rankBefore ? -1 : 0;
    case QuietCellRole::raised:
        return raised(index.row(), column);
    case QuietCellRole::ruled:
        return column == SummaryColumn::Base || column == SummaryColumn::Increase || column == SummaryColumn::Points
               || column == SummaryColumn::High || column == SummaryColumn::Needed || column == SummaryColumn::RankChange;
    default:
        return {};
    }
}

QString SummaryModel::upperTitle(SummaryColumn column) const
{
    return words::shipped(summaryUpperTitle(m_facts, column));
}

QString SummaryModel::lowerTitle(SummaryColumn column) const
{
    if (column == SummaryColumn::RankChange && m_facts.earlier)
        return tr("So %1").arg(words::shortDate(*m_facts.earlier));
    return words::shipped(summaryLowerTitle(m_facts, column));
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= summaryColumns)
        return {};
    const auto column = SummaryColumn(section);
    if (role == Qt::TextAlignmentRole)
        return summaryAlignment(column);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString lower = lowerTitle(column);
    return lower.isEmpty() ? upperTitle(column) : upperTitle(column) + u' ' + lower;
}

} // namespace dophu
