#include "ui/intake/intakeeditor.h"

#include <algorithm>

namespace dophu
{

IntakeEditor::IntakeEditor(const IntakeDoors &doors, Day day, Moment received, QObject *parent)
    : QObject(parent), m_doors(doors)
{
    m_preview.day = day;
    m_preview.received = received;
}

IntakeSide IntakeEditor::sideOf(int original) const
{
    return m_preview.originals.at(original).pasted ? IntakeSide::Messages : IntakeSide::Files;
}

QVector<int> IntakeEditor::originalsOf(IntakeSide side) const
{
    QVector<int> originals;
    for (int i = 0; i < m_preview.originals.size(); ++i) {
        if (sideOf(i) == side)
            originals.append(i);
    }
    return originals;
}

QVector<int> IntakeEditor::linesOf(int original) const
{
    QVector<int> rows;
    for (int row = 0; row < m_preview.lines.size(); ++row) {
        if (line(row).original == original)
            rows.append(row);
    }
    return rows;
}

QVector<int> IntakeEditor::linesOf(IntakeSide side) const
{
    QVector<int> rows;
    for (int row = 0; row < m_preview.lines.size(); ++row) {
        const auto &unread = originalOf(row).unread;
        const bool picture = unread && unread->reason == UnreadReason::UnsupportedImage;
        if (sideOf(line(row).original) == side && (!picture || line(row).byHand))
            rows.append(row);
    }
    return rows;
}

IntakeCounts IntakeEditor::countsOf(IntakeSide side) const
{
    IntakePreview shown;
    for (const int row : linesOf(side))
        shown.lines.append(line(row));
    return dophu::countsOf(shown);
}

void IntakeEditor::add(const QVector<Read> &read)
{
    for (const auto &[original, found] : read) {
        m_preview.originals.append(original);
        for (const FoundValue &value : found) {
            IntakeLine line;
            line.original = int(m_preview.originals.size()) - 1;
            line.found = value;
            m_preview.lines.append(line);
        }
    }
    settleAll();
    emit linesReset();
}

void IntakeEditor::removeOriginals(const std::function<bool(int)> &wanted)
{
    QVector<int> kept(m_preview.originals.size(), -1);
    QVector<IntakeOriginal> originals;
    for (int i = 0; i < m_preview.originals.size(); ++i) {
        if (wanted(i))
            continue;
        kept[i] = int(originals.size());
        originals.append(m_preview.originals.at(i));
    }
    QVector<IntakeLine> lines;
    for (IntakeLine line : std::as_const(m_preview.lines)) {
        line.original = kept.at(line.original);
        if (line.original >= 0)
            lines.append(line);
    }
    m_preview.originals = originals;
    m_preview.lines = lines;
    settleAll();
    emit linesReset();
}

void IntakeEditor::removeOriginal(int original)
{
    removeOriginals([original](int i) { return i == original; });
}

void IntakeEditor::clear(IntakeSide side)
{
    removeOriginals([this, side](int i) { return sideOf(i) == side; });
}

void IntakeEditor::reset(Day day)
{
    m_preview.day = day;
    m_preview.originals.clear();
    m_preview.lines.clear();
    emit linesReset();
}

void IntakeEditor::setReceived(Moment received)
{
    m_preview.received = received;
}

void IntakeEditor::setTextChannel(Channel channel)
{
    m_preview.textChannel = channel;
}

void IntakeEditor::setKeepOriginals(bool keep)
{
    m_preview.keepOriginals = keep;
}

bool IntakeEditor::mayTick(int row) const
{
    return row >= 0 && row < m_preview.lines.size() && line(row).takable;
}

void IntakeEditor::tick(int row, bool on)
{
    if (!mayTick(row) || line(row).ticked == on)
        return;
    dophu::tick(m_preview, row, on);
    settleAll(); // of two lines for one cell only one stays ticked
    emit linesChanged();
}

void IntakeEditor::tickAll(IntakeSide side, bool on)
{
    for (const int row : linesOf(side)) {
        const bool plain = line(row).kind == IntakeClass::New || line(row).kind == IntakeClass::Changed;
        if (mayTick(row) && line(row).ticked != on && (!on || plain))
            dophu::tick(m_preview, row, on);
    }
    settleAll();
    emit linesChanged();
}

void IntakeEditor::answerUnit(int row, UnitId unit)
{
    answerCandidate(row, {unit, std::nullopt});
}

void IntakeEditor::answerNumber(int row, qint64 number)
{
    answerCandidate(row, {std::nullopt, number});
}

void IntakeEditor::answerDay(int row, Day day)
{
    m_preview.lines[row].dayAnswer = day;
    answerCandidate(row, {});
}

void IntakeEditor::answerCandidate(int row, const IntakeCandidate &candidate)
{
    IntakeLine &line = m_preview.lines[row];
    if (candidate.unit)
        line.unitAnswer = candidate.unit;
    if (candidate.installed)
        line.numberAnswer = candidate.installed;
    line.headingAnswer = candidate.installed ? candidate.heading.simplified() : line.headingAnswer;
    line.learnColumn = candidate.installed ? !line.headingAnswer.isEmpty() : line.learnColumn;
    line.tickAnswer.reset(); // what was unticked was another number or unit
    settleAll();
    emit linesChanged();
}

void IntakeEditor::takeBase(int row, bool on)
{
    m_preview.lines[row].takeBase = on;
    settleAll();
    emit linesChanged();
}

int IntakeEditor::typeByHand(int original, UnitId unit, qint64 number)
{
    for (const int row : linesOf(original)) {
        if (line(row).byHand && line(row).unit() == unit) {
            answerNumber(row, number);
            return row;
        }
    }
    const int row = addByHand(m_preview, original, unit, number);
    settleAll();
    emit linesReset();
    return row;
}

void IntakeEditor::removeLine(int row)
{
    m_preview.lines.removeAt(row);
    settleAll();
    emit linesReset();
}

bool IntakeEditor::mayLearn(int row) const
{
    if (row < 0 || row >= m_preview.lines.size())
        return false;
    const IntakeReason reason = line(row).found.reason;
    const bool named = reason == IntakeReason::AmbiguousUnit || reason == IntakeReason::UnknownUnit;
    return line(row).unitAnswer && named && !line(row).found.unitBy.text.trimmed().isEmpty();
}

void IntakeEditor::learn(int row, bool on)
{
    if (mayLearn(row))
        m_preview.lines[row].learn = on;
}

bool IntakeEditor::mayLearnColumn(int row) const
{
    return row >= 0 && row < m_preview.lines.size() && line(row).numberAnswer && !line(row).headingAnswer.isEmpty();
}

void IntakeEditor::learnColumn(int row, bool on)
{
    if (mayLearnColumn(row))
        m_preview.lines[row].learnColumn = on;
}

Result<int> IntakeEditor::confirm(IntakeSide side)
{
    IntakePreview wanted = m_preview;
    for (IntakeLine &line : wanted.lines)
        line.ticked = line.ticked && sideOf(line.original) == side;
    return m_doors.confirm(wanted);
}

// The first with the same bytes speaks for all of them.
void IntakeEditor::findTwins()
{
    QHash<QString, int> seen;
    for (int i = 0; i < m_preview.originals.size(); ++i) {
        IntakeOriginal &original = m_preview.originals[i];
        original.sameAs = original.sha256.isEmpty() ? -1 : seen.value(original.sha256, -1);
        if (!original.sha256.isEmpty() && original.sameAs < 0)
            seen.insert(original.sha256, i);
    }
}

void IntakeEditor::settleAll()
{
    findTwins();
    if (const Outcome settled = m_doors.settle(m_preview); !settled)
        emit failed(settled.error());
}

} // namespace dophu
