// Day sheet editor: the verbs of the entry page and its undo. Every verb goes through the desk at once, so what the sheet
// shows is saved; undo is a counter-revision, visible in the journal, never a deletion. One verb is one step: a paste of a
// hundred cells, or a carried choice for ten units, is undone as one. The steps are the journal's, so that undo and redo
// go on after a restart and without end. What somebody else changed since is never overwritten: the verb is refused with
// both numbers and a person chooses.
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

using SheetChange = StepChange;

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
    ReportDraft wanted; // what would be written over it
    enum class Verb
    {
        Type,
        Undo,
        Redo
    } verb = Verb::Type;
    SheetStep ours;    // of Type
    StepRecord record; // of Undo and Redo: the entry to turn back
};

class DaySheetEditor : public QObject
{
    Q_OBJECT

public:
    explicit DaySheetEditor(Desk &desk, QObject *parent = nullptr);
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
    Pasted fillDown(const QVector<SheetText> &cells);
    // What pasting would write, and why some texts are no such thing; nothing is stored.
    struct Trial
    {
        QVector<StepChange> changes; // by row, only what differs
        QVector<SheetText> refused;
        QStringList sentences; // parallel to refused
    };
    Result<Trial> tryOut(const QVector<SheetText> &cells) const;
    bool clear(const QVector<SheetText> &cells);
    bool takeLast(const QVector<UnitId> &units); // lấy số gần nhất, for units that sent nothing
    bool noChange(const QVector<UnitId> &units); // không phát sinh
    bool excuse(const QVector<UnitId> &units, const QString &reason);
    bool takeOffered(UnitId unit, Count offered);
    bool accept(UnitId unit, FindingCode code, const QString &reason);
    // After a person chose: write ours over theirs, or leave theirs and turn back only the rest of the step.
    bool overwrite(const SheetConflict &conflict);
    bool keepTheirs(const SheetConflict &conflict);

    bool canUndo() const { return steps().lastDone(); }
    bool canRedo() const { return steps().lastUndone(); }
    void undo();
    void redo();

    // "1.059 + 47 = 1.106" while "+47" is being typed; empty otherwise.
    QString previewOf(UnitId unit, const QString &text) const;

signals:
    void stepsChanged();
    void refused(dophu::UnitId unit, int column, const QString &text, const QString &sentence);
    void stored(const QVector<dophu::UnitId> &units);
    void failed(const dophu::Failure &failure);
    void conflicted(const dophu::SheetConflict &conflict);

private:
    struct Draft // a row about to be written, or why a text is no such thing
    {
        ReportDraft draft;
        QString refusal;
    };
    Result<Revision> standing(UnitId unit) const; // number 0 and Withdrawn when nothing was ever said
    Result<QHash<qint64, Revision>> standings(const QVector<UnitId> &units) const;
    Result<QVector<Revision>> standingsUnder(const QVector<StepChange> &changes) const; // likewise
    std::optional<Count> dayBefore(UnitId unit) const;
    Draft withText(const ReportDraft &before, const SheetText &cell) const;
    Draft withCount(const ReportDraft &before, const QString &text) const;
    Draft withTime(const ReportDraft &before, const QString &text) const;
    Draft withChannel(const ReportDraft &before, const QString &text) const;
    ReportDraft blank(UnitId unit) const;
    Pasted pasteAs(const QVector<SheetText> &cells, const QString &label);
    bool write(const QString &act, const SheetStep &step);
    bool say(const QVector<UnitId> &units, Said said, const QString &act, const QString &label, const QString &reason);
    enum class Theirs // what to do where somebody else's value stands
    {
        Ask,
        Keep,
        Overwrite
    };
    bool turn(const StepRecord &record, StepKind kind, Theirs theirs);
    bool turnAcceptance(const StepRecord &record, StepKind kind, const QVector<UnitId> &units);
    const StepStack &steps() const; // up to the newest entry

    Desk &m_desk;
    Day m_day;
    Channel m_lastChannel = Channel::None;
    mutable StepStack m_steps;
};

QString refusalSentence(const Refusal &refusal);

} // namespace dophu
