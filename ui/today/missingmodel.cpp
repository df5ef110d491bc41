#include "ui/today/missingmodel.h"

#include "ui/widgets/chasewords.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <tuple>

namespace dophu
{

namespace
{

// People the unit would add today at its usual pace.
qint64 usualMove(const UnitFigures &unit)
{
    return unit.likely && unit.installed ? unit.likely->value() - unit.installed->value() : 0;
}

// People it has left.
qint64 roomOf(const UnitFigures &unit)
{
    return std::max<qint64>(0, unit.base.value_or(Count()).value() - unit.installed.value_or(Count()).value());
}

} // namespace

void MissingModel::show(const Consolidation &day, const Registry &registry, const QVector<ChaseNote> &notes, Moment now)
{
    QHash<qint64, bool> before;
    if (m_day == day.day) {
        for (const Row &row : std::as_const(m_rows))
            before.insert(figuresOf(row).id.value(), row.ticked);
    }
    QStringList totalStreams;
    for (const StreamFigures &stream : day.streams) {
        if (stream.stream.inTotal)
            totalStreams.append(stream.stream.code);
    }
    beginResetModel();
    m_day = day.day;
    m_cutoff = day.cutoff;
    m_now = now;
    m_rows.clear();
    m_units = day.units;
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const UnitFigures &unit = m_units.at(i);
        if (unit.status != UnitStatus::Missing && unit.status != UnitStatus::NotDue)
            continue;
        const Unit *registered = registry.byId(unit.id);
        m_rows.append(Row{i,
                          registered ? registered->contactName : QString(),
                          registered ? registered->phone : QString(),
                          totalStreams.contains(unit.stream),
                          before.value(unit.id.value(), true),
                          {}});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        const UnitFigures &first = figuresOf(a);
        const UnitFigures &second = figuresOf(b);
        return std::tuple(b.inTotal, usualMove(second), roomOf(second))
               < std::tuple(a.inTotal, usualMove(first), roomOf(first));
    });
    summarise(notes);
    endResetModel();
    emit ticksChanged();
}

void MissingModel::summarise(const QVector<ChaseNote> &notes)
{
    QHash<qint64, QVector<ChaseNote>> byUnit;
    for (const ChaseNote &note : notes)
        byUnit[note.chase.unit.value()].append(note);
    for (Row &row : m_rows)
        row.chase = summaryOf(byUnit.value(figuresOf(row).id.value()));
}

void MissingModel::showChases(const QVector<ChaseNote> &notes, Moment now)
{
    summarise(notes);
    showTime(now);
}

void MissingModel::showTime(Moment now)
{
    m_now = now;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, missingColumnCount - 1));
}

int MissingModel::rowOf(UnitId unit) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (unitAt(row).id == unit)
            return row;
    }
    return -1;
}

QVector<UnitFigures> MissingModel::ticked() const
{
    QVector<UnitFigures> units;
    for (const Row &row : m_rows) {
        if (row.ticked)
            units.append(figuresOf(row));
    }
    return units;
}

int MissingModel::tickedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.ticked; }));
}

Qt::CheckState MissingModel::allTicked() const
{
    const int count = tickedCount();
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
        return figuresOf(row).name;
    case MissingColumn::Phone:
        return row.phone.isEmpty() ? words::missing() : row.phone;
    case MissingColumn::Last:
        return words::count(figuresOf(row).installed);
    case MissingColumn::Reminded:
        return row.chase.times == 0 ? tr("chưa") : tr("%1 lần").arg(row.chase.times);
    }
    return {};
}

QString MissingModel::importance(const Row &row) const
{
    const UnitFigures &unit = figuresOf(row);
    if (usualMove(unit) > 0)
        return tr("Theo nhịp thường ngày thêm khoảng %1, còn %2 chưa cài")
            .arg(words::count(usualMove(unit)), words::count(roomOf(unit)));
    return unit.base ? tr("Còn %1 chưa cài").arg(words::count(roomOf(unit))) : tr("Chưa có mẫu số");
}

QString MissingModel::tip(const Row &row) const
{
    const QString &name = figuresOf(row).name;
    QStringList lines{row.contact.isEmpty() ? name : name + QStringLiteral(" · ") + row.contact};
    lines.append(importance(row));
    if (row.chase.times > 0) {
        lines.append(tr("Đã nhắc %1 lần: %2").arg(row.chase.times).arg(words::chaseSummary(row.chase)));
        if (const qint64 minutes = row.chase.minutesOverdue(m_now); minutes > 0)
            lines.last() += QStringLiteral(", ") + words::overdue(minutes);
    }
    return lines.join(u'\n');
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
        return QStringList{QString(tip(row)).replace(u'\n', QStringLiteral(", ")), row.phone,
                           tr("số gần nhất %1").arg(displayed(row, MissingColumn::Last).toString()),
                           row.ticked ? tr("đã chọn") : tr("chưa chọn")}
            .join(QStringLiteral(", "));
    if (role == Qt::ToolTipRole)
        return tip(row);
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
    if (role == Qt::ToolTipRole && section == int(MissingColumn::Unit))
        return tr("Xã, thị trấn trước, xếp theo số người mỗi đơn vị còn có thể thêm hôm nay: nhịp thường ngày, rồi đến số\n"
                  "người chưa cài. Cơ quan xếp sau vì không tính vào tỷ lệ toàn huyện.");
    if (role == Qt::ToolTipRole && section == int(MissingColumn::Reminded))
        return tr("Số lần nhắc hoặc gọi trong ngày, và giờ lần cuối");
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
