// Intake editor: the preview under a person's hands. It holds the values found in the files and in the pasted messages with
// the answers given to them, asks the desk after each answer what that makes of the lines, and confirms what is ticked of
// the files or of the messages, all at once. It stores nothing before that and decides no words.
#pragma once

#include "ui/intake/intakedoors.h"

#include <QObject>

namespace dophu
{

enum class IntakeSide
{
    Files,
    Messages // pasted texts
};

class IntakeEditor : public QObject
{
    Q_OBJECT

public:
    // doors outlive the editor. received: of what does not itself show when it was sent.
    IntakeEditor(const IntakeDoors &doors, Day day, Moment received, QObject *parent = nullptr);

    Day day() const { return m_preview.day; }
    const IntakePreview &preview() const { return m_preview; }
    const IntakeLine &line(int row) const { return m_preview.lines.at(row); }
    const IntakeOriginal &originalOf(int row) const { return m_preview.originals.at(line(row).original); }
    IntakeSide sideOf(int original) const;
    QVector<int> originalsOf(IntakeSide side) const;
    QVector<int> linesOf(int original) const;
    // Without pictures that nothing has been typed from: they are in the list of files only.
    QVector<int> linesOf(IntakeSide side) const;
    IntakeCounts countsOf(IntakeSide side) const;

    struct Read
    {
        IntakeOriginal original;
        QVector<FoundValue> found;
    };
    void add(const QVector<Read> &read);
    void add(const IntakeOriginal &original, const QVector<FoundValue> &found) { add({Read{original, found}}); }
    void removeOriginal(int original);
    void clear(IntakeSide side);
    // Another report day: everything goes, to be found anew.
    void reset(Day day);
    void setReceived(Moment received);
    void setTextChannel(Channel channel);
    void setKeepOriginals(bool keep);

    bool mayTick(int row) const;
    void tick(int row, bool on);
    void tickAll(IntakeSide side, bool on); // on: of those that need no answer
    void answerUnit(int row, UnitId unit);
    void answerNumber(int row, qint64 number);
    void answerDay(int row, Day day);
    void answerCandidate(int row, const IntakeCandidate &candidate); // unit and number together
    void takeBase(int row, bool on);
    // A number typed beside a picture; a second one of the same unit replaces the first. The row.
    int typeByHand(int original, UnitId unit, qint64 number);
    void removeLine(int row);

    // "Nhớ tên này": where a person chose the unit for a name as it is written.
    bool mayLearn(int row) const;
    void learn(int row, bool on);
    // Likewise of a column: by itself wherever a person chose between two.
    bool mayLearnColumn(int row) const;
    void learnColumn(int row, bool on);

    // Writes what is ticked on that side; the number of reports.
    Result<int> confirm(IntakeSide side);

signals:
    void linesReset();   // rows came or went
    void linesChanged(); // what they say
    void failed(const dophu::Failure &failure);

private:
    void settleAll();
    void findTwins();
    void removeOriginals(const std::function<bool(int)> &wanted);

    const IntakeDoors &m_doors;
    IntakePreview m_preview;
};

} // namespace dophu
