#include "ui/journal/journalmodel.h"

#include "ui/journal/journalwords.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/words.h"

namespace dophu
{

void JournalModel::show(const QVector<JournalEntry> &entries, const Registry &registry, bool withDates)
{
    beginResetModel();
    m_entries = entries;
    m_registry = registry;
    m_withDates = withDates;
    apply();
    endResetModel();
}

void JournalModel::filter(const JournalFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    apply();
    endResetModel();
}

void JournalModel::apply()
{
    m_rows.clear();
    const QString sought = words::folded(m_filter.search);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const JournalEntry &entry = m_entries.at(i);
        if (!m_filter.person.isEmpty() && entry.by != m_filter.person)
            continue;
        if (!m_filter.act.isEmpty() && journalwords::act(entry) != m_filter.act)
            continue;
        if (!sought.isEmpty()) {
            QString all;
            for (int column = 0; column < journalColumns; ++column)
                all += words::folded(text(entry, JournalColumn(column))) + u'\n';
            if (!all.contains(sought) && !words::folded(entry.subject).contains(sought))
                continue;
        }
        m_rows.append(i);
    }
}

void JournalModel::markFrom(qint64 firstBroken)
{
    m_firstBroken = firstBroken;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, journalColumns - 1));
}

QStringList JournalModel::persons() const
{
    QStringList persons;
    for (const JournalEntry &entry : m_entries) {
        if (!persons.contains(entry.by))
            persons.append(entry.by);
    }
    return persons;
}

QStringList JournalModel::acts() const
{
    QStringList acts;
    for (const JournalEntry &entry : m_entries) {
        const QString act = journalwords::act(entry);
        if (!acts.contains(act))
            acts.append(act);
    }
    return acts;
}

const JournalEntry *JournalModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_entries.at(m_rows.at(row)) : nullptr;
}

const JournalEntry *JournalModel::numbered(qint64 number) const
{
    for (const JournalEntry &entry : m_entries) {
        if (entry.number == number)
            return &entry;
    }
    return nullptr;
}

int JournalModel::rowOf(qint64 number) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_entries.at(m_rows.at(row)).number == number)
            return row;
    }
    return -1;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : journalColumns;
}

QString JournalModel::text(const JournalEntry &entry, JournalColumn column) const
{
    switch (column) {
    case JournalColumn::Number:
        return words::count(entry.number);
    case JournalColumn::Time:
        return m_withDates ? words::shortDate(entry.at.day()) + u' ' + words::clock(entry.at) : words::clock(entry.at);
    case JournalColumn::Person:
        return entry.by;
    case JournalColumn::Act:
        return journalwords::act(entry);
    case JournalColumn::Subject:
        return journalwords::subject(entry, m_registry);
    case JournalColumn::Before:
        return journalwords::before(entry);
    case JournalColumn::After:
        return journalwords::after(entry);
    case JournalColumn::Reason:
        return entry.reason;
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const JournalEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    const auto column = JournalColumn(index.column());
    const bool broken = m_firstBroken > 0 && entry->number >= m_firstBroken;
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::ToolTipRole:
        return column == JournalColumn::Reason || column == JournalColumn::Subject ? text(*entry, column) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(*entry, column));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case QuietCellRole::icon:
        return column == JournalColumn::Act ? journalwords::icon(*entry) : QString();
    case QuietCellRole::strong:
        return column == JournalColumn::After;
    case QuietCellRole::small:
        return column == JournalColumn::Reason;
    case QuietCellRole::fill:
        return int(broken ? CellFill::Error : CellFill::None);
    case QuietCellRole::tone: {
        const bool soft = column == JournalColumn::Number || column == JournalColumn::Time || column == JournalColumn::Before
                          || column == JournalColumn::Reason;
        return int(broken && column == JournalColumn::Number ? CellTone::Err : soft ? CellTone::Soft : CellTone::Normal);
    }
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= journalColumns)
        return {};
    const auto column = JournalColumn(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right =
            column == JournalColumn::Number || column == JournalColumn::Before || column == JournalColumn::After;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[journalColumns] = {tr("Số"),        tr("Giờ"),   tr("Người"), tr("Việc"),
                                            tr("Đối tượng"), tr("Trước"), tr("Sau"),   tr("Lý do, ghi chú")};
    return titles[section];
}

} // namespace dophu
