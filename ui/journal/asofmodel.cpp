#include "ui/journal/asofmodel.h"

#include "ui/widgets/quietcell.h"
#include "ui/widgets/statustag.h"
#include "ui/widgets/words.h"

namespace dophu
{

namespace
{

QString installedText(const std::optional<UnitFigures> &unit)
{
    if (!unit)
        return words::missing();
    return unit->held ? AsOfModel::tr("%1 (gửi %2)").arg(words::count(unit->installed), words::count(*unit->held))
                      : words::count(unit->installed);
}

QString baseText(const std::optional<UnitFigures> &unit)
{
    return unit ? words::count(unit->base) : words::missing();
}

QString statusText(const std::optional<UnitFigures> &unit)
{
    return unit ? statusTag(*unit).text : AsOfModel::tr("Chưa theo dõi");
}

QString differenceText(const UnitDifference &difference, AsOfColumn column)
{
    switch (column) {
    case AsOfColumn::Unit:
        return difference.known().name;
    case AsOfColumn::Then:
        return installedText(difference.then);
    case AsOfColumn::Now:
        return installedText(difference.now);
    case AsOfColumn::Moved:
        return words::increase(difference.moved());
    case AsOfColumn::BaseThen:
        return baseText(difference.then);
    case AsOfColumn::BaseNow:
        return baseText(difference.now);
    case AsOfColumn::StatusThen:
        return statusText(difference.then);
    case AsOfColumn::StatusNow:
        return difference.now ? statusText(difference.now) : AsOfModel::tr("Ngừng theo dõi");
    }
    return {};
}

} // namespace

void AsOfModel::show(const QVector<UnitDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

const UnitDifference *AsOfModel::differenceAt(int row) const
{
    return row >= 0 && row < m_differences.size() ? &m_differences.at(row) : nullptr;
}

int AsOfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int AsOfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : asOfColumns;
}

QVariant AsOfModel::data(const QModelIndex &index, int role) const
{
    const UnitDifference *difference = index.isValid() ? differenceAt(index.row()) : nullptr;
    if (!difference)
        return {};
    const auto column = AsOfColumn(index.column());
    const bool then = column == AsOfColumn::Then || column == AsOfColumn::BaseThen || column == AsOfColumn::StatusThen;
    switch (role) {
    case Qt::DisplayRole:
        return differenceText(*difference, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                            differenceText(*difference, column));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case QuietCellRole::strong:
        return column == AsOfColumn::Now;
    case QuietCellRole::tone:
        return int(then ? CellTone::Soft : CellTone::Normal);
    default:
        return {};
    }
}

QVariant AsOfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= asOfColumns)
        return {};
    const auto column = AsOfColumn(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column >= AsOfColumn::Then && column <= AsOfColumn::BaseNow;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[asOfColumns] = {
        tr("Đơn vị"),        tr("Lúc đó"),     tr("Bây giờ"),           tr("Chênh"),
        tr("Mẫu số lúc đó"), tr("Mẫu số nay"), tr("Tình trạng lúc đó"), tr("Tình trạng nay")};
    return titles[section];
}

} // namespace dophu
