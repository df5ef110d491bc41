#include "ui/entry/daysheetmodel.h"

#include "ui/widgets/statustag.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <utility>

namespace dophu
{

namespace
{

bool sameUnits(const Consolidation &a, const Consolidation &b)
{
    return a.day == b.day
           && std::equal(a.units.begin(), a.units.end(), b.units.begin(), b.units.end(),
                         [](const UnitFigures &x, const UnitFigures &y) { return x.id == y.id && x.group == y.group; });
}

bool isAbsent(const UnitFigures &unit)
{
    return unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue;
}

} // namespace

ShownFigures shownFigures(const UnitFigures &unit)
{
    ShownFigures shown;
    if (unit.status == UnitStatus::Excused || (isAbsent(unit) && !unit.chosenCarried))
        return shown;
    shown.carried = unit.chosenCarried;
    if (!unit.held) {
        shown.value = unit.status == UnitStatus::NoChange || unit.chosenCarried || !unit.typed ? unit.installed : unit.typed;
        shown.increase = unit.increase;
        shown.coverage = unit.coverage;
        return shown;
    }
    // An error keeps the typed number out of the sums, but the row speaks of what was typed.
    shown.value = unit.held;
    if (unit.dayBefore)
        shown.increase = unit.held->value() - unit.dayBefore->value();
    if (unit.base)
        shown.coverage = Coverage::of(*unit.held, *unit.base);
    return shown;
}

void DaySheetModel::show(Sheet sheet)
{
    const bool same = sameUnits(m_sheet.day, sheet.day);
    if (m_sheet.day.day != sheet.day.day) {
        m_refused.clear();
        m_saved.clear();
    }
    if (same) {
        m_sheet = std::move(sheet);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, sheetColumnCount - 1));
        return;
    }
    beginResetModel();
    m_sheet = std::move(sheet);
    m_unitIndex.clear();
    for (int i = 0; i < m_sheet.day.units.size(); ++i)
        m_unitIndex.insert(m_sheet.day.units.at(i).id.value(), i);
    arrange();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, sheetColumnCount - 1);
}

void DaySheetModel::setFilter(SheetFilter filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void DaySheetModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = words::folded(text);
    arrange();
    endResetModel();
}

void DaySheetModel::toggleGroup(int row)
{
    const GroupFigures *group = groupAt(row);
    if (!group)
        return;
    const QString code = group->group;
    beginResetModel();
    if (!m_collapsed.remove(code))
        m_collapsed.insert(code);
    arrange();
    endResetModel();
}

void DaySheetModel::unfold(UnitId id)
{
    const UnitFigures *figures = unit(id);
    if (!figures || !m_collapsed.contains(figures->group))
        return;
    beginResetModel();
    m_collapsed.remove(figures->group);
    arrange();
    endResetModel();
}

bool DaySheetModel::matches(const UnitFigures &unit) const
{
    return isShownBy(m_filter, unit) && (m_search.isEmpty() || m_searchKeys.value(unit.id.value()).contains(m_search));
}

void DaySheetModel::setSort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, sheetColumnCount - 1);
}

void DaySheetModel::arrange()
{
    QHash<QString, QVector<Row>> ofGroup;
    QHash<QString, int> numbers;
    QHash<QString, int> groupPlace;
    for (int g = 0; g < m_sheet.day.groups.size(); ++g)
        groupPlace.insert(m_sheet.day.groups.at(g).group, g);
    for (int u = 0; u < m_sheet.day.units.size(); ++u) {
        const UnitFigures &unit = m_sheet.day.units.at(u);
        const int number = ++numbers[unit.group];
        if (matches(unit))
            ofGroup[unit.group].append(Row{groupPlace.value(unit.group), u, number});
    }
    m_rows.clear();
    m_rowOfUnit.fill(-1, m_sheet.day.units.size());
    for (int g = 0; g < m_sheet.day.groups.size(); ++g) {
        const QString &group = m_sheet.day.groups.at(g).group;
        QVector<Row> rows = ofGroup.value(group);
        if (rows.isEmpty())
            continue;
        m_rows.append(Row{g, -1, 0});
        if (m_collapsed.contains(group) && m_search.isEmpty())
            continue;
        sortUnits(rows);
        for (const Row &row : std::as_const(rows)) {
            m_rowOfUnit[row.unit] = int(m_rows.size());
            m_rows.append(row);
        }
    }
}

const UnitFigures *DaySheetModel::unitAt(int row) const
{
    const int unit = m_rows.value(row).unit;
    return unit < 0 ? nullptr : &m_sheet.day.units.at(unit);
}

const UnitFigures *DaySheetModel::unit(UnitId id) const
{
    const auto found = m_unitIndex.constFind(id.value());
    return found == m_unitIndex.constEnd() ? nullptr : &m_sheet.day.units.at(*found);
}

const GroupFigures *DaySheetModel::groupAt(int row) const
{
    const int group = m_rows.value(row).group;
    return group < 0 ? nullptr : &m_sheet.day.groups.at(group);
}

int DaySheetModel::rowOf(UnitId id) const
{
    const int unit = m_unitIndex.value(id.value(), -1);
    return unit < 0 ? -1 : m_rowOfUnit.value(unit, -1);
}

QVector<UnitId> DaySheetModel::visibleUnits() const
{
    QVector<UnitId> units;
    for (const Row &row : m_rows) {
        if (row.unit >= 0)
            units.append(m_sheet.day.units.at(row.unit).id);
    }
    return units;
}

bool DaySheetModel::isEditable(int row, int column) const
{
    const UnitFigures *figures = unitAt(row);
    if (!figures || column < 0 || column >= sheetColumnCount || !traitsOf(column).editable)
        return false;
    return !m_sheet.closed || m_sheet.stillOpen.contains(figures->id.value());
}

void DaySheetModel::refuse(UnitId unit, const RefusedText &refused)
{
    m_refused.insert(unit.value(), refused);
    if (const int row = rowOf(unit); row >= 0)
        emit dataChanged(index(row, 0), index(row, sheetColumnCount - 1));
}

bool DaySheetModel::forgetRefused(UnitId unit)
{
    if (!m_refused.remove(unit.value()))
        return false;
    if (const int row = rowOf(unit); row >= 0)
        emit dataChanged(index(row, 0), index(row, sheetColumnCount - 1));
    return true;
}

const RefusedText *DaySheetModel::refusedAt(int row) const
{
    const UnitFigures *figures = unitAt(row);
    const auto found = figures ? m_refused.constFind(figures->id.value()) : m_refused.constEnd();
    return found == m_refused.constEnd() ? nullptr : &*found;
}

void DaySheetModel::markSaved(const QVector<UnitId> &units, const QString &when)
{
    for (const UnitId unit : units)
        m_saved.insert(unit.value());
    m_savedWhen = when;
    tellRowsOf(m_saved);
}

void DaySheetModel::forgetSaved()
{
    tellRowsOf(std::exchange(m_saved, {}));
}

// One signal for all: views and bars work out anew what they show with each.
void DaySheetModel::tellRowsOf(const QSet<qint64> &units)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const qint64 unit : units) {
        if (const int row = rowOf(UnitId(unit)); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, sheetColumnCount - 1));
}

DaySheetModel::CellState DaySheetModel::stateOf(int row, int column) const
{
    const UnitFigures *figures = unitAt(row);
    if (!figures || !traitsOf(column).editable)
        return CellState::Computed;
    const RefusedText *refused = refusedAt(row);
    if (refused && refused->column == column)
        return CellState::Refused;
    if (!isEditable(row, column))
        return CellState::Locked;
    if (column != indexOf(SheetColumn::Installed))
        return CellState::Open;
    if (figures->hasOpen(Severity::Error) || figures->hasOpen(Severity::Warning))
        return CellState::Finding;
    return m_saved.contains(figures->id.value()) ? CellState::Saved : CellState::Open;
}

QString DaySheetModel::toolTipOf(int row, int column) const
{
    switch (stateOf(row, column)) {
    case CellState::Refused:
        return refusedAt(row)->sentence;
    case CellState::Locked:
        return tr("Ngày đã chốt, chỉ xem. Mở lại ngày để sửa.");
    case CellState::Saved:
        return tr("Đã lưu %1").arg(m_savedWhen);
    default:
        break;
    }
    const UnitFigures &unit = *unitAt(row);
    if (column == indexOf(SheetColumn::Unit))
        return unit.name;
    if (column == indexOf(SheetColumn::Note))
        return displayed(m_rows.at(row), column).toString();
    return findingText(unit);
}

QString DaySheetModel::findingText(const UnitFigures &unit) const
{
    QStringList lines;
    for (const Finding &finding : unit.findings)
        lines.append(words::findingSentence(finding, m_sheet.unitWord));
    return lines.join(u'\n');
}

int DaySheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DaySheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sheetColumnCount;
}

QVariant DaySheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, index.column());
    case Qt::EditRole:
        return row.unit < 0 ? QVariant() : edited(m_sheet.day.units.at(row.unit), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(traitsOf(index.column()).alignment | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return row.unit < 0 ? QVariant() : toolTipOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.row(), index.column());
    default:
        return {};
    }
}

QVariant DaySheetModel::displayed(const Row &row, int column) const
{
    if (row.unit < 0)
        return column == 0 ? groupText(m_sheet.day.groups.at(row.group)) : QString();
    const UnitFigures &unit = m_sheet.day.units.at(row.unit);
    const auto refused = m_refused.constFind(unit.id.value());
    if (refused != m_refused.constEnd() && refused->column == column)
        return refused->text;
    const ShownFigures shown = shownFigures(unit);
    switch (SheetColumn(column)) {
    case SheetColumn::Number:
        return QString::number(row.number);
    case SheetColumn::Unit:
        return unit.name;
    case SheetColumn::DayBefore:
        return words::count(unit.dayBefore);
    case SheetColumn::Installed:
        return words::count(shown.value);
    case SheetColumn::Increase:
        return shown.increase ? words::increase(*shown.increase) : QString();
    case SheetColumn::Coverage:
        return words::percent(shown.coverage);
    case SheetColumn::Received:
        return words::time(unit.received);
    case SheetColumn::Channel:
        return words::channel(unit.channel);
    case SheetColumn::Status:
        return statusTag(unit).text;
    case SheetColumn::Note:
        return unit.note.isEmpty() ? unit.reason : unit.note;
    }
    return {};
}

QVariant DaySheetModel::edited(const UnitFigures &unit, int column) const
{
    const auto refused = m_refused.constFind(unit.id.value());
    if (refused != m_refused.constEnd() && refused->column == column)
        return refused->text;
    switch (SheetColumn(column)) {
    case SheetColumn::Installed:
        return unit.typed ? QString::number(unit.typed->value()) : QString();
    case SheetColumn::Received:
        return unit.received.isValid() ? words::time(unit.received) : QString();
    case SheetColumn::Channel:
        return words::channel(unit.channel);
    case SheetColumn::Note:
        return unit.note;
    default:
        return {};
    }
}

// "Xã Thuận, đã cài luỹ kế, 526, lỗi: luỹ kế giảm 28 người".
QVariant DaySheetModel::spoken(const Row &row, int place, int column) const
{
    if (row.unit < 0)
        return groupText(m_sheet.day.groups.at(row.group));
    const UnitFigures &unit = m_sheet.day.units.at(row.unit);
    QStringList parts{unit.name, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower(),
                      displayed(row, column).toString()};
    for (const Finding &finding : unit.findings) {
        if (finding.isOpen() && column == indexOf(SheetColumn::Installed))
            parts.append(statusTag(unit).text.toLower() + QStringLiteral(": ")
                         + words::findingTitle(finding, m_sheet.unitWord).toLower());
    }
    const CellState state = stateOf(place, column);
    if (state == CellState::Refused)
        parts.append(tr("không nhận"));
    if (state == CellState::Locked)
        parts.append(tr("đã khoá"));
    if (state == CellState::Saved)
        parts.append(tr("đã lưu"));
    return parts.join(QStringLiteral(", "));
}

QString DaySheetModel::groupText(const GroupFigures &group) const
{
    const Counts &counts = group.figures.counts;
    QStringList parts{words::group(group.group),
                      tr("%1/%2 đã gửi").arg(counts.reported).arg(counts.expected - counts.excused)};
    if (counts.late > 0)
        parts.append(tr("trễ %1").arg(counts.late));
    if (counts.missing > 0)
        parts.append(tr("chưa gửi %1").arg(counts.missing));
    parts.append(words::percent(group.figures.carriedForward.coverage()));
    return parts.join(QStringLiteral(" · "));
}

QVariant DaySheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= sheetColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(traitsOf(section).alignment | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == indexOf(SheetColumn::DayBefore) && m_sheet.day.day.isValid())
        return words::shortDate(m_sheet.day.day.plus(-1));
    return tr(traitsOf(section).title);
}

Qt::ItemFlags DaySheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isGroupRow(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index.row(), index.column()) ? seen | Qt::ItemIsEditable : seen;
}

} // namespace dophu
