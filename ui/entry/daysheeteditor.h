// Day sheet editor: the verbs of the entry page and its undo stack. Every verb goes through the desk at once, so what the
// sheet shows is saved; undo is a counter-revision, visible in the journal, never a deletion. One verb is one step: a
// paste of a hundred cells, or a carried choice for ten units, is undone as one. A step holds values only. What somebody
// else changed since is never overwritten: the verb is refused with both numbers and a person chooses.
#pragma once

#include "core/checks/cellreading.h"
#include "core/desk/desk.h"
#include "ui/entry/daysheetcolumns.h"

#include <QObject>

namespace dophu
{

struct SheetText // one cell with what is to be written there
{
    UnitId unit;
    SheetColumn column{};
    QString text;
};

struct SheetChange
{
    ReportDraft before; // Said::Withdrawn stands for a blank row
    ReportDraft after;
};

// The same words on paper; revision numbers and reasons for changing do not matter.
bool saysTheSame(const ReportDraft &a, const ReportDraft &b);

struct SheetStep
{
    QString label;
    QVector<SheetChange> changes;
};

// Another desk changed the row since it was shown or since the step was made.
struct SheetConflict
{
    UnitId unit;
    Revision theirs;
    SheetStep ours; // what would be written over it
    enum class Verb
    {
        Type,
        Undo,
        Redo
    } verb = Verb::Type;
};

class DaySheetEditor : public QObject
{
    Q_OBJECT

public:
    explicit DaySheetEditor(Desk &desk, QObject *parent = nullptr);
    // Forgets the steps of the day before; those of this desk and clerk on the new day are found in the journal.
    void setDay(Day day);
    Day day() const { return m_day; }

    enum class Typed
    {
        Stored,
        Unchanged,
        Refused // the text stays visible; the desk holds what it held
    };
    // seen: the cell's text when typing began; when something else stands there by now, conflicted() is emitted.
    Typed type(const SheetText &cell, const QString &seen);
    struct Pasted
    {
        int taken = 0;
        int refused = 0;
    };
    Pasted paste(const QVector<SheetText> &cells);
    bool clear(const QVector<SheetText> &cells);
    bool takeLast(const QVector<UnitId> &units); // lấy số gần nhất, for units that sent nothing
    bool noChange(const QVector<UnitId> &units); // không phát sinh
    bool excuse(const QVector<UnitId> &units, const QString &reason);
    bool takeOffered(UnitId unit, Count offered);
    bool accept(UnitId unit, FindingCode code, const QString &reason);
    // After a person chose: write ours over theirs.
    bool overwrite(const SheetConflict &conflict);

    bool canUndo() const;
    bool canRedo() const { return !m_undone.isEmpty(); }
    void undo();
    void redo();

    // "1.059 + 47 = 1.106" while "+47" is being typed; empty otherwise.
    QString previewOf(UnitId unit, const QString &text) const;

signals:
    void stepsChanged();
    void refused(dophu::UnitId unit, int column, const QString &text, const QString &sentence);
    void stored(dophu::UnitId unit);
    void stands(const dophu::Standing &standing); // after one report: what counts for that unit now
    void failed(const dophu::Failure &failure);
    void conflicted(const dophu::SheetConflict &conflict);

private:
    struct Draft // a row about to be written, or why a text is no such thing
    {
        ReportDraft draft;
        QString refusal;
    };
    Result<Revision> standing(UnitId unit) const; // number 0 and Withdrawn when nothing was ever said
    std::optional<Count> dayBefore(UnitId unit) const;
    Draft withText(const ReportDraft &before, const SheetText &cell) const;
    Draft withCount(const ReportDraft &before, const QString &text) const;
    Draft withTime(const ReportDraft &before, const QString &text) const;
    Draft withChannel(const ReportDraft &before, const QString &text) const;
    ReportDraft blank(UnitId unit) const;
    bool write(const QString &act, SheetStep step);
    bool say(const QVector<UnitId> &units, Said said, const QString &act, const QString &label, const QString &reason);
    // Writes `to` of each change where `from` still stands.
    bool turn(const SheetStep &step, bool back);
    const QVector<JournalEntry> &earlierActs() const;
    std::optional<SheetStep> stepOf(const JournalEntry &entry) const;

    Desk &m_desk;
    Day m_day;
    Channel m_lastChannel = Channel::None;
    QVector<SheetStep> m_done;
    QVector<SheetStep> m_undone;
    // Acts of an earlier run on this day, oldest first; sought once, before the first act of this run is written.
    mutable std::optional<QVector<JournalEntry>> m_earlier;
};

QString refusalSentence(const Refusal &refusal);

} // namespace dophu
