// Intake reading: folders are walked, files and texts read and recognised on another thread, one after the other, so that the
// window never waits. Cancelling stops between two pieces of a file; what was read before stays read. Results come back in the order
// in which they were asked for.
#pragma once

#include "ui/intake/intakedoors.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace dophu
{

class IntakeReading : public QObject
{
    Q_OBJECT

public:
    explicit IntakeReading(const IntakeDoors &doors, QObject *parent = nullptr);
    ~IntakeReading() override; // cancels, and waits for the piece in hand

    void readFiles(const QStringList &paths, Day day); // folders with all that is in them
    void readText(const QString &text, Day day);
    // What is read already, recognised anew for another day.
    void recogniseAgain(const QVector<IntakeOriginal> &originals, Day day);
    void cancel();
    bool isReading() const { return m_asked > m_done; }
    int asked() const { return m_asked; }
    int done() const { return m_done; }

signals:
    void found(const dophu::IntakeOriginal &original, const QVector<dophu::FoundValue> &values);
    void searched(int found); // while a folder is walked: files so far
    void nothingFound();      // not one file where one asked to look
    void progressed(int done, int asked, int percentOfOne);
    void finished(bool cancelled);
    void failed(const dophu::Failure &failure); // the desk did not say what recognising needs

private:
    using Read = std::function<IntakeOriginal(const ReadingWatch &watch)>;
    void ask(const QVector<Read> &reads, Day day);
    void walk(const QStringList &paths, const IntakeDoors::Recognise &recognise, int round);
    void carryOut(const Read &read, const IntakeDoors::Recognise &recognise, int round);

    const IntakeDoors &m_doors;
    QThread m_thread;
    QObject *m_hand; // lives on the thread
    int m_asked = 0;
    int m_done = 0;
    std::atomic<int> m_round = 0; // what was asked before the last cancel is passed over
};

} // namespace dophu
