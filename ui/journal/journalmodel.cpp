#include "ui/journal/journalmodel.h"

#include "ui/journal/journalwords.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/words.h"

namespace dophu
{

JournalModel::JournalModel(JournalSource source, QObject *parent) : QAbstractTableModel(parent), m_source(std::move(source))
{
}

void JournalModel::show(const Registry &registry, const JournalFilter &filter)
{
    beginResetModel();
    m_registry = registry;
    m_filter = filter;
    m_sought = words::folded(filter.search);
    m_entries.clear();
    m_newest = 0;
    m_below = wholeJournal;
    m_ended = false;
    m_entries = readSlice(); // within the reset: views ask for more as soon as it ends
    endResetModel();
    if (m_entries.isEmpty() && !m_ended)
        emit nothingYet();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_ended;
}

QVector<JournalEntry> JournalModel::readSlice()
{
    QVector<JournalEntry> found;
    int seen = 0;
    while (!m_ended && found.size() < pageRows && seen < sliceEntries) {
        // With words to look for most entries do not fit: larger pieces then.
        const int most = m_filter.act.isEmpty() && m_sought.isEmpty() ? pageRows : 1000;
        const QVector<JournalEntry> piece = m_source(m_below, m_filter.query, most);
        m_ended = piece.size() < most;
        seen += int(piece.size());
        for (const JournalEntry &entry : piece) {
            m_newest = std::max(m_newest, entry.number);
            m_below = entry.number;
            if (fits(entry))
                found.append(entry);
        }
    }
    return found;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QVector<JournalEntry> found = readSlice();
    if (!found.isEmpty()) {
        beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + found.size()) - 1);
        m_entries += found;
        endInsertRows();
    } else if (!m_ended) {
        emit nothingYet();
    }
}

void JournalModel::takeNew()
{
    QVector<JournalEntry> found;
    qint64 newest = m_newest;
    for (qint64 below = wholeJournal;;) {
        const QVector<JournalEntry> piece = m_source(below, m_filter.query, pageRows);
        for (const JournalEntry &entry : piece) {
            below = entry.number;
            newest = std::max(newest, entry.number);
            if (entry.number > m_newest && fits(entry))
                found.append(entry);
        }
        if (piece.size() < pageRows || below <= m_newest)
            break;
    }
    m_newest = newest;
    if (found.isEmpty())
        return;
    beginInsertRows({}, 0, int(found.size()) - 1);
    m_entries = found + m_entries;
    endInsertRows();
}

bool JournalModel::fits(const JournalEntry &entry) const
{
    if (!m_filter.act.isEmpty() && journalwords::act(entry) != m_filter.act)
        return false;
    if (m_sought.isEmpty())
        return true;
    QString all = words::folded(entry.subject);
    for (const QString &text : texts(entry))
        all += u'\n' + words::folded(text);
    return all.contains(m_sought);
}

void JournalModel::each(const std::function<void(const JournalEntry &)> &take) const
{
    constexpr int most = 1000;
    for (qint64 below = wholeJournal;;) {
        const QVector<JournalEntry> piece = m_source(below, m_filter.query, most);
        for (const JournalEntry &entry : piece) {
            below = entry.number;
            if (fits(entry))
                take(entry);
        }
        if (piece.size() < most)
            return;
    }
}

void JournalModel::markFrom(qint64 firstBroken)
{
    m_firstBroken = firstBroken;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, journalColumns - 1));
}

const JournalEntry *JournalModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int JournalModel::rowOf(qint64 number) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).number == number)
            return row;
    }
    return -1;
}

QStringList JournalModel::texts(const JournalEntry &entry) const
{
    QStringList texts;
    for (int column = 0; column < journalColumns; ++column)
        texts.append(text(entry, JournalColumn(column)));
    return texts;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
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
        return words::shortDate(entry.at.day()) + u' ' + words::clock(entry.at);
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
    case JournalColumn::Desk:
        return entry.desk;
    case JournalColumn::Hash:
        return journalwords::shortHash(entry.hash);
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const JournalEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    return entry ? cell(*entry, JournalColumn(index.column()), role) : QVariant();
}

QVariant JournalModel::cell(const JournalEntry &entry, JournalColumn column, int role) const
{
    const bool broken = m_firstBroken > 0 && entry.number >= m_firstBroken;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == JournalColumn::Reason || column == JournalColumn::Subject ? text(entry, column) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(headerData(int(column), Qt::Horizontal).toString(), text(entry, column));
    case Qt::TextAlignmentRole:
        return headerData(int(column), Qt::Horizontal, role);
    case QuietCellRole::icon:
        return column != JournalColumn::Act ? QString() : broken ? QStringLiteral("error") : journalwords::icon(entry);
    case QuietCellRole::strong:
        return column == JournalColumn::After;
    case QuietCellRole::small:
        return column == JournalColumn::Reason || column == JournalColumn::Desk;
    case QuietCellRole::fill:
        return int(broken ? CellFill::Error : CellFill::None);
    case QuietCellRole::tone: {
        const bool soft = column == JournalColumn::Number || column == JournalColumn::Time || column == JournalColumn::Before
                          || column >= JournalColumn::Reason;
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
    const QString titles[journalColumns] = {tr("Số"),    tr("Giờ"), tr("Người"),          tr("Việc"), tr("Đối tượng"),
                                            tr("Trước"), tr("Sau"), tr("Lý do, ghi chú"), tr("Máy"),  tr("Mã")};
    return titles[section];
}

} // namespace dophu
