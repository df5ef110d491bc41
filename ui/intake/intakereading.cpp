#include "ui/intake/intakereading.h"

#include <QMetaObject>

namespace dophu
{

IntakeReading::IntakeReading(const IntakeDoors &doors, QObject *parent)
    : QObject(parent), m_doors(doors), m_hand(new QObject)
{
    qRegisterMetaType<IntakeOriginal>("dophu::IntakeOriginal");
    qRegisterMetaType<QVector<FoundValue>>("QVector<dophu::FoundValue>");
    m_hand->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hand, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

IntakeReading::~IntakeReading()
{
    ++m_round;
    m_thread.quit();
    m_thread.wait();
}

// How many files there are is not known before the folders are walked: until then that is one piece of work.
void IntakeReading::readFiles(const QStringList &paths, Day day)
{
    if (paths.isEmpty())
        return;
    const auto recognise = m_doors.recogniser(day);
    if (!recognise)
        return emit failed(recognise.error());
    if (!isReading())
        m_asked = m_done = 0;
    ++m_asked;
    emit searched(0);
    const int round = m_round;
    QMetaObject::invokeMethod(
        m_hand, [this, paths, recognise = *recognise, round] { walk(paths, recognise, round); }, Qt::QueuedConnection);
}

void IntakeReading::readText(const QString &text, Day day)
{
    const IntakeOriginal original = pastedOriginal(text, tr("Tin nhắn dán"));
    ask({[original](const ReadingWatch &) { return original; }}, day);
}

void IntakeReading::recogniseAgain(const QVector<IntakeOriginal> &originals, Day day)
{
    QVector<Read> reads;
    for (const IntakeOriginal &original : originals)
        reads.append([original](const ReadingWatch &) { return original; });
    ask(reads, day);
}

void IntakeReading::cancel()
{
    if (!isReading())
        return;
    ++m_round;
    m_done = m_asked;
    emit finished(true);
}

void IntakeReading::ask(const QVector<Read> &reads, Day day)
{
    if (reads.isEmpty())
        return;
    const auto recognise = m_doors.recogniser(day);
    if (!recognise)
        return emit failed(recognise.error());
    if (!isReading())
        m_asked = m_done = 0;
    m_asked += int(reads.size());
    emit progressed(m_done, m_asked, 0);
    for (const Read &read : reads) {
        const int round = m_round;
        QMetaObject::invokeMethod(
            m_hand, [this, read, recognise = *recognise, round] { carryOut(read, recognise, round); }, Qt::QueuedConnection);
    }
}

// On the thread, the files one after the other right after it, so that they keep their turn.
void IntakeReading::walk(const QStringList &paths, const IntakeDoors::Recognise &recognise, int round)
{
    constexpr qsizetype tellEvery = 50;
    const auto files = m_doors.find(paths, [this, round](qsizetype found) {
        if (found % tellEvery == 0)
            QMetaObject::invokeMethod(
                this,
                [this, round, found] {
                    if (round == m_round)
                        emit searched(int(found));
                },
                Qt::QueuedConnection);
        return round == m_round;
    });
    if (round != m_round)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, round, count = int(files.size())] {
            if (round != m_round)
                return;
            m_asked += count - 1;
            if (count > 0)
                return emit progressed(m_done, m_asked, 0);
            emit nothingFound();
            if (!isReading())
                emit finished(false);
        },
        Qt::QueuedConnection);
    for (const IntakePath &path : files)
        carryOut([this, path](const ReadingWatch &watch) { return m_doors.read(path, watch); }, recognise, round);
}

// On the thread. What comes out is handed over to the window's, where a cancel since then is seen.
void IntakeReading::carryOut(const Read &read, const IntakeDoors::Recognise &recognise, int round)
{
    if (round != m_round)
        return;
    int told = 0;
    const ReadingWatch watch = [this, round, &told](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(100 * done / total) : 0;
        if (percent >= told + 5) {
            told = percent;
            QMetaObject::invokeMethod(
                this,
                [this, round, percent] {
                    if (round == m_round && isReading())
                        emit progressed(m_done, m_asked, percent);
                },
                Qt::QueuedConnection);
        }
        return round == m_round;
    };
    const IntakeOriginal original = read(watch);
    if (round != m_round)
        return;
    const QVector<FoundValue> values = recognise(original);
    QMetaObject::invokeMethod(
        this,
        [this, round, original, values] {
            if (round != m_round)
                return;
            ++m_done;
            emit found(original, values);
            if (m_done == m_asked)
                emit finished(false);
            else
                emit progressed(m_done, m_asked, 0);
        },
        Qt::QueuedConnection);
}

} // namespace dophu
