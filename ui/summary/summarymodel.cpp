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

void SummaryModel::show(const SummaryShown &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

UnitId SummaryModel::unitAt(int row) const
{
    return row >= 0 && row < sumRow() ? m_shown.table.rows.at(row).id : UnitId();
}

int SummaryModel::rowOf(UnitId unit) const
{
    for (int row = 0; row < sumRow(); ++row) {
        if (m_shown.table.rows.at(row).id == unit)
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
    return row == sumRow() ? m_shown.table.sum : m_shown.table.rows.at(row);
}

QString SummaryModel::text(int row, SummaryColumn column) const
{
    const SummaryRow &figures = rowAt(row);
    const bool isSum = row == sumRow();
    switch (column) {
    case SummaryColumn::Number:
        return isSum ? QString() : QString::number(row + 1);
    case SummaryColumn::Name:
        return isSum ? m_shown.sumName : m_shown.ofGroups ? words::group(figures.name) : figures.name;
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
    case SummaryColumn::Needed:
        return figures.met ? QString() : words::count(figures.needed);
    case SummaryColumn::Rank:
        return figures.rank ? QString::number(*figures.rank) : QString();
    case SummaryColumn::RankChange:
        return summaryRankChange(figures);
    case SummaryColumn::Note:
        return isSum ? sumNote() : noteText(figures);
    }
    return {};
}

QString SummaryModel::sumNote() const
{
    return m_shown.ofGroups ? QString() : tr("%1/%2 đạt").arg(m_shown.table.met).arg(m_shown.table.rated);
}

QString SummaryModel::noteText(const SummaryRow &row) const
{
    const UnitFigures *unit = row.unit;
    if (!unit)
        return {};
    QStringList parts;
    if (unit->status == UnitStatus::Excused)
        parts.append(tr("Miễn"));
    else if (unit->held)
        parts.append(tr("Chờ xác minh"));
    else if (unit->carriedFrom)
        parts.append(tr("Số %1").arg(words::shortDate(*unit->carriedFrom)));
    else if (unit->status == UnitStatus::Missing || unit->status == UnitStatus::NotDue)
        parts.append(tr("Chưa gửi"));
    if (unit->status == UnitStatus::NoChange)
        parts.append(tr("Không phát sinh"));
    if (unit->minutesLate > 0)
        parts.append(tr("Trễ %1").arg(words::time(unit->received)));
    for (const Finding &finding : unit->findings) {
        if (finding.accepted && !parts.contains(finding.accepted->reason))
            parts.append(finding.accepted->reason);
    }
    if (unit->corrected)
        parts.append(tr("Đã sửa"));
    return parts.join(QStringLiteral("; "));
}

QString SummaryModel::raised(int row, SummaryColumn column) const
{
    if (column != SummaryColumn::Note || row == sumRow())
        return {};
    QStringList numbers;
    for (const int number : footnotesOf(m_shown.notes, rowAt(row).id))
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
        return int(isSum && column != SummaryColumn::Note ? CellTone::Normal : CellTone::Soft);
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
        return int((summaryIsText(column)             ? Qt::AlignLeft
                    : column == SummaryColumn::Number ? Qt::AlignHCenter
                                                      : Qt::AlignRight)
                   | Qt::AlignVCenter);
    case QuietCellRole::tone:
        return tone(row, isSum, column);
    case QuietCellRole::strong:
        return strong(isSum, column);
    case QuietCellRole::italic:
        return column == SummaryColumn::Installed && row.carriedFrom.has_value();
    case QuietCellRole::small:
        return column == SummaryColumn::Note;
    case QuietCellRole::fill:
        return int(isSum ? CellFill::Header : row.met && column == SummaryColumn::Rate ? CellFill::Met : CellFill::None);
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
               || column == SummaryColumn::Needed || column == SummaryColumn::RankChange;
    default:
        return {};
    }
}

QString SummaryModel::upperTitle(SummaryColumn column) const
{
    switch (column) {
    case SummaryColumn::Number:
        return tr("STT");
    case SummaryColumn::Name:
        return m_shown.ofGroups ? tr("Nhóm đơn vị") : tr("Đơn vị");
    case SummaryColumn::Base:
        return m_shown.baseTitle;
    case SummaryColumn::InstalledBefore:
    case SummaryColumn::Installed:
    case SummaryColumn::Increase:
        return tr("Đã cài (luỹ kế)");
    case SummaryColumn::RateBefore:
    case SummaryColumn::Rate:
    case SummaryColumn::Points:
        return tr("Tỷ lệ");
    case SummaryColumn::Needed:
        return tr("Còn thiếu");
    case SummaryColumn::Rank:
    case SummaryColumn::RankChange:
        return tr("Xếp hạng");
    case SummaryColumn::Note:
        return tr("Ghi chú");
    }
    return {};
}

QString SummaryModel::lowerTitle(SummaryColumn column) const
{
    const QString before = m_shown.earlier ? words::shortDate(*m_shown.earlier) : words::missing();
    switch (column) {
    case SummaryColumn::InstalledBefore:
    case SummaryColumn::RateBefore:
        return before;
    case SummaryColumn::Installed:
    case SummaryColumn::Rate:
    case SummaryColumn::Rank:
        return m_shown.day.isValid() ? words::shortDate(m_shown.day) : QString();
    case SummaryColumn::Increase:
        return tr("Tăng");
    case SummaryColumn::Points:
        return tr("± điểm");
    case SummaryColumn::RankChange:
        return tr("So %1").arg(before);
    default:
        return {};
    }
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= summaryColumns)
        return {};
    const auto column = SummaryColumn(section);
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString lower = lowerTitle(column);
    return lower.isEmpty() ? upperTitle(column) : upperTitle(column) + u' ' + lower;
}

QString SummaryModel::plainText(int row, SummaryColumn column) const
{
    const SummaryRow &figures = rowAt(row);
    const auto digits = [](const std::optional<Count> &count) {
        return count ? QString::number(count->value()) : QString();
    };
    switch (column) {
    case SummaryColumn::Base:
        return digits(figures.base);
    case SummaryColumn::InstalledBefore:
        return digits(figures.installedBefore);
    case SummaryColumn::Installed:
        return digits(figures.installed);
    case SummaryColumn::Needed:
        return digits(figures.needed);
    case SummaryColumn::Increase:
        return figures.increase ? QString::number(*figures.increase) : QString();
    case SummaryColumn::RateBefore:
        return figures.coverageBefore ? figures.coverageBefore->text() : QString();
    case SummaryColumn::Rate:
        return figures.coverage ? figures.coverage->text() : QString();
    case SummaryColumn::Points:
        return figures.points ? hundredthsText(*figures.points) : QString();
    case SummaryColumn::RankChange:
        return figures.rank && figures.rankBefore ? QString::number(*figures.rankBefore - *figures.rank) : QString();
    default:
        break;
    }
    const QString mark = raised(row, column);
    return mark.isEmpty() ? text(row, column) : (text(row, column) + u' ' + mark).trimmed();
}

} // namespace dophu
