// Step stack (hoàn tác, làm lại): the acts of one clerk at one desk on one day's sheet, in the order of the journal. Undo
// and redo are entries like any other (R12), so the stack is never stored: it is what the entries say when they are
// read from the first to the last, today or after a restart. It holds numbers only; what an entry changed is the store's.
#pragma once

#include "core/domain/report.h"

#include <QVector>

namespace dophu
{

enum class StepKind
{
    Done,
    Undone,
    Redone
};

struct StepRecord
{
    qint64 journal = 0; // the entry
    StepKind kind = StepKind::Done;
    qint64 turned = 0; // of Undone and Redone: the entry whose changes it turned back
    QString act;
    QString subject;
    bool operator==(const StepRecord &) const = default;
};

struct StepChange
{
    ReportDraft before; // Said::Withdrawn stands for a blank row
    ReportDraft after;
    bool operator==(const StepChange &) const = default;
};

class StepStack
{
public:
    // Records in ascending order of their entries; one that turns what is on neither stack changes nothing.
    void take(const StepRecord &record);
    qint64 newest() const { return m_newest; } // the last entry taken, 0 before the first

    // The records to turn back next: an undo turns lastDone() back, a redo lastUndone().
    const StepRecord *lastDone() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }
    const StepRecord *lastUndone() const { return m_undone.isEmpty() ? nullptr : &m_undone.last(); }
    bool operator==(const StepStack &) const = default;

private:
    QVector<StepRecord> m_done;
    QVector<StepRecord> m_undone;
    qint64 m_newest = 0;
};

} // namespace dophu
