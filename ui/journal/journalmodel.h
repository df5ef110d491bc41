// Journal model: the entries of the journal that one filter means, newest first, read piece by piece as the view asks for
// them: a journal of years opens as fast as one of a day. Read only. Entries from the first one that does not fit its chain
// are marked.
#pragma once

#include "core/domain/unit.h"
#include "core/journal/journal.h"

#include <QAbstractTableModel>
#include <functional>

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
    Reason,
    Desk,
    Hash
};
inline constexpr int journalColumns = 10;

struct JournalFilter
{
    JournalQuery query; // what the store can tell
    QString act;        // as words; empty: every act
    QString search;     // anywhere, without marks
    bool operator==(const JournalFilter &) const = default;
};

// At most so many entries below a number, newest first; fewer only at the journal's end.
using JournalSource = std::function<QVector<JournalEntry>(qint64 below, const JournalQuery &query, int most)>;

class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200;      // rows added at a time
    static constexpr int sliceEntries = 4000; // entries looked through at a time, however few of them fit

    explicit JournalModel(JournalSource source, QObject *parent = nullptr);

    void show(const Registry &registry, const JournalFilter &filter);
    // Entries written since come in at the top.
    void takeNew();
    void markFrom(qint64 firstBroken); // 0: none
    const JournalEntry *entryAt(int row) const;
    int rowOf(qint64 number) const; // -1 when not loaded
    const JournalFilter &filter() const { return m_filter; }
    // Every cell of a row as it is shown.
    QStringList texts(const JournalEntry &entry) const;
    // All entries the filter means, loaded or not, newest first.
    void each(const std::function<void(const JournalEntry &)> &take) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    // A slice was looked through and nothing in it fitted: there is more to look through.
    void nothingYet();

private:
    QString text(const JournalEntry &entry, JournalColumn column) const;
    QVariant cell(const JournalEntry &entry, JournalColumn column, int role) const;
    bool fits(const JournalEntry &entry) const;
    QVector<JournalEntry> readSlice();

    JournalSource m_source;
    QVector<JournalEntry> m_entries; // those that fit
    Registry m_registry;
    JournalFilter m_filter;
    QString m_sought;
    qint64 m_newest = 0;
    qint64 m_below = wholeJournal; // everything from here on has been looked through
    bool m_ended = true;
    qint64 m_firstBroken = 0;
};

} // namespace dophu
