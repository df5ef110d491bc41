#include "ui/today/missingmodel.h"

#include "ui/widgets/words.h"

#include <algorithm>

namespace dophu
{

void MissingModel::show(const Consolidation &day, const Registry &registry)
{
    QHash<qint64, bool> before;
    if (m_day == day.day) {
        for (const Row &row : std::as_const(m_rows))
            before.insert(row.unit.id.value(), row.ticked);
    } else {
        m_reminded.clear();
    }
    QStringList totalStreams;
    for (const StreamFigures &stream : day.streams) {
        if (stream.stream.inTotal)
            totalStreams.append(stream.stream.code);
    }
    beginResetModel();
    m_day = day.day;
    m_rows.clear();
    for (const UnitFigures &unit : day.units) {
        if (unit.status != UnitStatus::Missing && unit.status != UnitStatus::NotDue)
            continue;
        const Unit *registered = registry.byId(unit.id);
        m_rows.append(Row{unit, registered ? registered->contactName : QString(), registered ? registered->phone : QString(),
                          before.value(unit.id.value(), true)});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        const bool aTotal = totalStreams.contains(a.unit.stream);
        const bool bTotal = totalStreams.contains(b.unit.stream);
        if (aTotal != bTotal)
            return aTotal;
        return a.unit.base.value_or(Count()) > b.unit.base.value_or(Count());
    });
    endResetModel();
    emit ticksChanged();
}

QVector<UnitFigures> MissingModel::ticked() const
{
    QVector<UnitFigures> units;
    for (const Row &row : m_rows) {
        if (row.ticked)
            units.append(row.unit);
    }
    return units;
}

Qt::CheckState MissingModel::allTicked() const
{
    const auto count = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.ticked; });
    if (count == 0)
        return Qt::Unchecked;
    return count == m_rows.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void MissingModel::tickAll(bool on)
{
    for (Row &row : m_rows)
        row.ticked = on;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {Qt::CheckStateRole});
    emit ticksChanged();
}

void MissingModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].ticked = !m_rows.at(row).ticked;
    emit dataChanged(index(row, 0), index(row, missingColumnCount - 1));
    emit ticksChanged();
}

void MissingModel::noteReminded(const QVector<UnitFigures> &units)
{
    for (const UnitFigures &unit : units)
        ++m_reminded[unit.id.value()];
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, missingColumnCount - 1));
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : missingColumnCount;
}

QVariant MissingModel::displayed(const Row &row, MissingColumn column) const
{
    switch (column) {
    case MissingColumn::Tick:
        return {};
    case MissingColumn::Unit:
        return row.unit.name;
    case MissingColumn::Phone:
        return row.phone.isEmpty() ? words::missing() : row.phone;
    case MissingColumn::Last:
        return words::count(row.unit.installed);
    case MissingColumn::Reminded: {
        const int times = m_reminded.value(row.unit.id.value());
        return times == 0 ? tr("chưa") : tr("%1 lần").arg(times);
    }
    }
    return {};
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = MissingColumn(index.column());
    if (role == Qt::CheckStateRole && column == MissingColumn::Tick)
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return displayed(row, column);
    if (role == Qt::AccessibleTextRole)
        return QStringList{row.unit.name, row.contact, row.phone, displayed(row, MissingColumn::Last).toString(),
                           row.ticked ? tr("đã chọn") : tr("chưa chọn")}
            .join(QStringLiteral(", "));
    if (role == Qt::ToolTipRole)
        return row.contact.isEmpty() ? row.unit.name : row.unit.name + QStringLiteral(" · ") + row.contact;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column >= MissingColumn::Last ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

bool MissingModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    toggle(index.row());
    return true;
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section >= int(MissingColumn::Last) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (MissingColumn(section)) {
    case MissingColumn::Tick:
        return QString();
    case MissingColumn::Unit:
        return tr("Đơn vị, người phụ trách");
    case MissingColumn::Phone:
        return tr("Điện thoại");
    case MissingColumn::Last:
        return m_day.isValid() ? words::shortDate(m_day.plus(-1)) : QString();
    case MissingColumn::Reminded:
        return tr("Đã nhắc");
    }
    return {};
}

Qt::ItemFlags MissingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == int(MissingColumn::Tick) ? seen | Qt::ItemIsUserCheckable : seen;
}

} // namespace dophu
