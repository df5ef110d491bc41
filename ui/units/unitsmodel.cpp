#include "ui/units/unitsmodel.h"

#include "core/documents/officialnames.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace dophu
{

namespace
{

// A group row has no parent; a unit's index carries its group's row + 1.
constexpr quintptr groupLevel = 0;

std::optional<Base> baseToShow(const Registry &registry, const Campaign &campaign, const Unit &unit, Day day)
{
    const Stream *stream = campaign.stream(unit.stream);
    if (!stream)
        return std::nullopt;
    if (const Base *base = registry.baseOn(unit.id, stream->baseKind, day))
        return *base;
    for (const Base &base : registry.basesOf(unit.id)) {
        if (base.kind == stream->baseKind)
            return base;
    }
    return std::nullopt;
}

bool passes(const Registry &registry, const Campaign &campaign, const Unit &unit, Day day, UnitsFilter filter)
{
    const bool tracked = unit.isValidOn(day);
    switch (filter) {
    case UnitsFilter::Tracked:
        return tracked;
    case UnitsFilter::Stopped:
        return !tracked;
    case UnitsFilter::Estimated: {
        const auto base = baseToShow(registry, campaign, unit, day);
        return tracked && base && base->estimate;
    }
    case UnitsFilter::Excused:
        return tracked && registry.excuseOn(unit.id, day);
    }
    return false;
}

bool matches(const Unit &unit, const QString &foldedSearch)
{
    if (foldedSearch.isEmpty())
        return true;
    QStringList names = unit.aliases + unit.formerNames;
    names << unit.name << unit.shortName << unit.code;
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return words::folded(name).contains(foldedSearch); });
}

} // namespace

UnitsCounts UnitsModel::countsOf(const Registry &registry, const Campaign &campaign, Day day)
{
    UnitsCounts counts;
    for (const Unit &unit : registry.units()) {
        ++(unit.isValidOn(day) ? counts.tracked : counts.stopped);
        counts.excused += passes(registry, campaign, unit, day, UnitsFilter::Excused) ? 1 : 0;
        counts.estimated += passes(registry, campaign, unit, day, UnitsFilter::Estimated) ? 1 : 0;
    }
    return counts;
}

void UnitsModel::show(const Registry &registry, const Campaign &campaign, Day day, UnitsFilter filter, const QString &search)
{
    const QString folded = words::folded(search);
    QVector<UnitsGroup> groups;
    for (const Unit &unit : registry.units()) {
        if (!passes(registry, campaign, unit, day, filter) || !matches(unit, folded))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const UnitsGroup &g) { return g.group == unit.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), UnitsGroup{unit.group, {}, {}});
        group->lines.append({unit, baseToShow(registry, campaign, unit, day)});
    }
    for (UnitsGroup &group : groups) {
        qint64 people = 0;
        for (const UnitsLine &line : group.lines)
            people += line.base ? line.base->value.value() : 0;
        const Stream *stream = campaign.stream(group.lines.first().unit.stream);
        const QString base =
            stream ? officialnames::lowerFirst(words::shipped(officialnames::baseColumn(stream->baseKind))) : QString();
        group.detail = tr("%1 đơn vị · %2 %3").arg(group.lines.size()).arg(words::count(people), base);
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

UnitId UnitsModel::unitAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return m_groups.at(int(index.internalId()) - 1).lines.at(index.row()).unit.id;
}

QModelIndex UnitsModel::indexOf(UnitId unit) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int row = 0; row < m_groups.at(group).lines.size(); ++row) {
            if (m_groups.at(group).lines.at(row).unit.id == unit)
                return createIndex(row, 0, quintptr(group + 1));
        }
    }
    return {};
}

int UnitsModel::unitCount() const
{
    int count = 0;
    for (const UnitsGroup &group : m_groups)
        count += int(group.lines.size());
    return count;
}

QModelIndex UnitsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : groupLevel);
}

QModelIndex UnitsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupLevel);
}

int UnitsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).lines.size());
}

int UnitsModel::columnCount(const QModelIndex &) const
{
    return unitsColumns;
}

QString UnitsModel::text(const UnitsLine &line, UnitsColumn column) const
{
    switch (column) {
    case UnitsColumn::Code:
        return line.unit.code;
    case UnitsColumn::Name:
        return line.unit.name;
    case UnitsColumn::Base:
        return line.base ? words::count(line.base->value) : words::missing();
    case UnitsColumn::Kind:
        return !line.base ? tr("chưa có") : line.base->estimate ? tr("ước tính") : tr("đã rà soát");
    case UnitsColumn::Since:
        return line.base ? words::date(line.base->validFrom) : words::missing();
    case UnitsColumn::Contact:
        return line.unit.contactName;
    case UnitsColumn::Phone:
        return line.unit.phone;
    }
    return {};
}

QVariant UnitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = UnitsColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == UnitsColumn::Base || column == UnitsColumn::Since ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (index.internalId() == groupLevel) {
        const UnitsGroup &group = m_groups.at(index.row());
        if (role == Qt::DisplayRole && index.column() == 0)
            return words::group(group.group);
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2").arg(words::group(group.group), group.detail);
        if (role == QuietCellRole::raised && index.column() == 0)
            return group.detail;
        if (role == QuietCellRole::strong)
            return true;
        return {};
    }
    const UnitsLine &line = m_groups.at(int(index.internalId()) - 1).lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return column == UnitsColumn::Name ? line.unit.name : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(line.unit.name, headerData(index.column(), Qt::Horizontal).toString(), text(line, column));
    case QuietCellRole::tone: {
        const bool soft = column == UnitsColumn::Code || column == UnitsColumn::Kind || column == UnitsColumn::Since
                          || column == UnitsColumn::Contact || column == UnitsColumn::Phone;
        return int(column == UnitsColumn::Kind && !line.base ? CellTone::Warn : soft ? CellTone::Soft : CellTone::Normal);
    }
    case QuietCellRole::small:
        return column == UnitsColumn::Kind;
    default:
        return {};
    }
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= unitsColumns)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == int(UnitsColumn::Base) || section == int(UnitsColumn::Since);
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[unitsColumns] = {tr("Mã"),          tr("Tên đơn vị"),      tr("Mẫu số"),    tr("Loại"),
                                          tr("Hiệu lực từ"), tr("Người phụ trách"), tr("Điện thoại")};
    return titles[section];
}

Qt::ItemFlags UnitsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == groupLevel ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace dophu
