// The undo stack of the day sheet: writing a step, turning it back, and finding the steps of an earlier run in the journal.
#include "ui/entry/daysheeteditor.h"

#include <algorithm>
#include <utility>

namespace dophu
{

namespace
{

bool isUndoableAct(const QString &act)
{
    return act == QLatin1String("report") || act == QLatin1String("paste") || act == QLatin1String("clear")
           || act == QLatin1String("carry") || act == QLatin1String("no_change") || act == QLatin1String("excuse")
           || act == QLatin1String("import") || act == QLatin1String("redo");
}

} // namespace

bool DaySheetEditor::write(const QString &act, SheetStep step)
{
    earlierActs(); // sought before this one is in the journal
    QVector<ReportDraft> drafts;
    for (const SheetChange &change : step.changes)
        drafts.append(change.after);
    Outcome written;
    if (drafts.size() == 1 && act == QLatin1String("report")) {
        const auto entered = m_desk.enter(drafts.first());
        written = entered ? Outcome() : tl::unexpected<Failure>(entered.error());
        if (entered)
            emit stands(*entered);
    } else {
        written = m_desk.enterAll(drafts, act, step.label);
    }
    if (!written) {
        emit failed(written.error());
        return false;
    }
    m_done.append(std::move(step));
    m_undone.clear();
    emit stepsChanged();
    return true;
}

bool DaySheetEditor::turn(const SheetStep &step, bool back)
{
    QVector<ReportDraft> drafts;
    for (const SheetChange &change : step.changes) {
        const ReportDraft &from = back ? change.after : change.before;
        ReportDraft to = back ? change.before : change.after;
        const auto present = standing(from.unit);
        if (!present) {
            emit failed(present.error());
            return false;
        }
        if (!saysTheSame(present->report, from)) {
            emit conflicted(
                SheetConflict{from.unit, *present, step, back ? SheetConflict::Verb::Undo : SheetConflict::Verb::Redo});
            return false;
        }
        to.expected = present->number;
        drafts.append(to);
    }
    const Outcome written = m_desk.enterAll(drafts, back ? QStringLiteral("undo") : QStringLiteral("redo"), step.label);
    if (!written)
        emit failed(written.error());
    return written.has_value();
}

bool DaySheetEditor::overwrite(const SheetConflict &conflict)
{
    SheetStep step{conflict.ours.label, {}};
    for (SheetChange change : conflict.ours.changes) {
        const auto present = standing(change.after.unit);
        if (!present) {
            emit failed(present.error());
            return false;
        }
        if (conflict.verb == SheetConflict::Verb::Undo)
            change.after = change.before;
        change.before = present->report;
        change.after.expected = present->number;
        step.changes.append(change);
    }
    if (!write(QStringLiteral("report"), std::move(step)))
        return false;
    emit stored(conflict.unit);
    return true;
}

bool DaySheetEditor::canUndo() const
{
    return !m_done.isEmpty() || !earlierActs().isEmpty();
}

void DaySheetEditor::undo()
{
    while (m_done.isEmpty() && !earlierActs().isEmpty()) {
        if (auto step = stepOf(m_earlier->takeLast()))
            m_done.append(std::move(*step));
    }
    if (m_done.isEmpty() || !turn(m_done.last(), true))
        return;
    for (const SheetChange &change : std::as_const(m_done.last().changes))
        emit stored(change.after.unit);
    m_undone.append(m_done.takeLast());
    emit stepsChanged();
}

void DaySheetEditor::redo()
{
    if (!canRedo() || !turn(m_undone.last(), false))
        return;
    for (const SheetChange &change : std::as_const(m_undone.last().changes))
        emit stored(change.after.unit);
    m_done.append(m_undone.takeLast());
    emit stepsChanged();
}

// An undo survives a restart because the stack can be read back: my acts on this day, oldest first, where "undo" takes the
// last one away again.
const QVector<JournalEntry> &DaySheetEditor::earlierActs() const
{
    if (m_earlier)
        return *m_earlier;
    m_earlier.emplace();
    constexpr int mostEntries = 200;
    const auto entries = m_desk.journal(mostEntries, m_day.iso());
    if (!entries)
        return *m_earlier;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (entry->by != m_desk.clerk().name || entry->desk != m_desk.clerk().desk)
            continue;
        if (entry->act == QLatin1String("undo")) {
            if (!m_earlier->isEmpty())
                m_earlier->removeLast();
        } else if (isUndoableAct(entry->act)) {
            m_earlier->append(*entry);
        }
    }
    return *m_earlier;
}

std::optional<SheetStep> DaySheetEditor::stepOf(const JournalEntry &entry) const
{
    SheetStep step{entry.subject, {}};
    for (const Unit &unit : m_desk.registry().units()) {
        if (entry.act == QLatin1String("report") && unit.code != entry.subject)
            continue;
        auto history = m_desk.historyOf(unit.id, m_day);
        if (!history)
            return std::nullopt;
        std::sort(history->begin(), history->end(),
                  [](const Revision &a, const Revision &b) { return a.number < b.number; });
        for (qsizetype i = 0; i < history->size(); ++i) {
            if (history->at(i).journal == entry.number)
                step.changes.append(SheetChange{i > 0 ? history->at(i - 1).report : blank(unit.id), history->at(i).report});
        }
    }
    return step.changes.isEmpty() ? std::nullopt : std::optional<SheetStep>(std::move(step));
}

} // namespace dophu
