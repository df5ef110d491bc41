// Journal model: entries of the journal, newest first, as one filter sees them. Read only. Entries from the first one that
// does not fit its chain are marked.
#pragma once

#include "core/domain/unit.h"
#include "core/journal/journal.h"

#include <QAbstractTableModel>

namespace dophu
{

enum class JournalColumn
{
    Number,
    Time,
    Person,
    Act,
    Subject,
    Before,
    After,
    Reason
};
inline constexpr int journalColumns = 8;

struct JournalFilter
{
    QString person; // empty: everyone
    QString act;    // as words; empty: every act
    QString search; // anywhere, without marks
    bool operator==(const JournalFilter &) const = default;
};

class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QVector<JournalEntry> &entries, const Registry &registry, bool withDates);
    void filter(const JournalFilter &filter);
    void markFrom(qint64 firstBroken); // 0: none
    QStringList persons() const;
    QStringList acts() const;
    const JournalEntry *entryAt(int row) const;
    // Among all loaded, whatever the filter: the neighbours in the chain.
    const JournalEntry *numbered(qint64 number) const;
    int rowOf(qint64 number) const; // -1 when not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const JournalEntry &entry, JournalColumn column) const;
    void apply();

    QVector<JournalEntry> m_entries;
    QVector<qsizetype> m_rows; // into m_entries
    Registry m_registry;
    JournalFilter m_filter;
    qint64 m_firstBroken = 0;
    bool m_withDates = false;
};

} // namespace dophu
