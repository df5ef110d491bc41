// The undo stack of the day sheet: writing a step and turning it back.
#include "ui/entry/daysheeteditor.h"

#include <QMap>

namespace dophu
{

bool DaySheetEditor::write(const QString &act, const SheetStep &step)
{
    QVector<ReportDraft> drafts;
    for (const SheetChange &change : step.changes)
        drafts.append(change.after);
    Outcome written;
    if (drafts.size() == 1 && act == QLatin1String("report")) {
        const auto entered = m_desk.enter(drafts.first());
        written = entered ? Outcome() : tl::unexpected<Failure>(entered.error());
    } else {
        written = m_desk.enterAll(drafts, act, step.label);
    }
    if (!written) {
        emit failed(written.error());
        return false;
    }
    emit stepsChanged();
    return true;
}

const StepStack &DaySheetEditor::steps() const
{
    if (const auto records = m_desk.stepsAfter(m_steps.newest(), m_day)) {
        for (const StepRecord &record : *records)
            m_steps.take(record);
    }
    return m_steps;
}

// What stands now where the changes were made, one each; a step may have changed several days.
Result<QVector<Revision>> DaySheetEditor::standingsUnder(const QVector<StepChange> &changes) const
{
    QMap<Day, QVector<UnitId>> units;
    for (const StepChange &change : changes)
        units[change.after.day].append(change.after.unit);
    QMap<Day, QHash<qint64, Revision>> there;
    for (auto day = units.cbegin(); day != units.cend(); ++day) {
        auto said = m_desk.latestOf(*day, day.key());
        if (!said)
            return tl::unexpected<Failure>(said.error());
        there.insert(day.key(), std::move(*said));
    }
    QVector<Revision> stands;
    for (const StepChange &change : changes) {
        Revision none;
        none.report = blank(change.after.unit);
        none.report.day = change.after.day;
        stands.append(there.value(change.after.day).value(change.after.unit.value(), none));
    }
    return stands;
}

bool DaySheetEditor::turn(const StepRecord &record, StepKind kind, Theirs theirs)
{
    const auto changes = m_desk.changesOf(record.journal);
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    if (changes->isEmpty()) {
        const auto accepted = m_desk.acceptedIn(record.journal);
        if (!accepted) {
            emit failed(accepted.error());
            return false;
        }
        if (!accepted->isEmpty())
            return turnAcceptance(record, kind, *accepted);
    }
    const auto stands = standingsUnder(*changes);
    if (!stands) {
        emit failed(stands.error());
        return false;
    }
    QVector<ReportDraft> drafts;
    for (qsizetype i = 0; i < changes->size(); ++i) {
        const StepChange &change = changes->at(i);
        const Revision &present = stands->at(i);
        ReportDraft to = change.before;
        if (!saysTheSame(present.report, change.after)) {
            if (theirs == Theirs::Keep)
                continue;
            if (theirs == Theirs::Ask) {
                const auto verb = kind == StepKind::Undone ? SheetConflict::Verb::Undo : SheetConflict::Verb::Redo;
                emit conflicted(SheetConflict{to.unit, present, to, verb, {}, record});
                return false;
            }
        }
        to.expected = present.number;
        to.receiptSettled = true;
        drafts.append(to);
    }
    if (const Outcome turned = m_desk.turnBack(drafts, kind, record.journal, m_day, record.subject); !turned) {
        emit failed(turned.error());
        return false;
    }
    QVector<UnitId> turnedUnits;
    for (const ReportDraft &draft : std::as_const(drafts))
        turnedUnits.append(draft.unit);
    emit stored(turnedUnits);
    emit stepsChanged();
    return true;
}

bool DaySheetEditor::turnAcceptance(const StepRecord &record, StepKind kind, const QVector<UnitId> &units)
{
    const Unit *unit = m_desk.registry().byId(units.first());
    const QString subject =
        record.act == QLatin1String("accept") && unit ? tr("chấp nhận, %1").arg(unit->name) : record.subject;
    if (const Outcome turned = m_desk.turnBack({}, kind, record.journal, m_day, subject); !turned) {
        emit failed(turned.error());
        return false;
    }
    emit stored(units);
    emit stepsChanged();
    return true;
}

bool DaySheetEditor::overwrite(const SheetConflict &conflict)
{
    if (conflict.verb != SheetConflict::Verb::Type) {
        return turn(conflict.record, conflict.verb == SheetConflict::Verb::Undo ? StepKind::Undone : StepKind::Redone,
                    Theirs::Overwrite);
    }
    SheetStep step{conflict.ours.label, {}};
    for (SheetChange change : conflict.ours.changes) {
        const auto present = standing(change.after.unit);
        if (!present) {
            emit failed(present.error());
            return false;
        }
        change.before = present->report;
        change.after.expected = present->number;
        step.changes.append(change);
    }
    if (!write(QStringLiteral("report"), step))
        return false;
    emit stored({conflict.unit});
    return true;
}

bool DaySheetEditor::keepTheirs(const SheetConflict &conflict)
{
    if (conflict.verb == SheetConflict::Verb::Type)
        return true;
    return turn(conflict.record, conflict.verb == SheetConflict::Verb::Undo ? StepKind::Undone : StepKind::Redone,
                Theirs::Keep);
}

void DaySheetEditor::undo()
{
    if (const StepRecord *last = steps().lastDone())
        turn(StepRecord(*last), StepKind::Undone, Theirs::Ask);
}

void DaySheetEditor::redo()
{
    if (const StepRecord *last = steps().lastUndone())
        turn(StepRecord(*last), StepKind::Redone, Theirs::Ask);
}

} // namespace dophu
