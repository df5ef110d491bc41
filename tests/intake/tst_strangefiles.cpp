// Strange files: the sample's files with bytes changed, lost and doubled, outside and inside their packages. Each is read or
// refused; what is read keeps the grid's promises. DOPHU_STRANGE_FILES sets how many (100), so that a long run needs no
// other program; the slowest and the memory are printed then.
#include "core/intake/readinglimits.h"
#include "tests/support/packages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace dophu;

namespace
{

class Mutation
{
public:
    explicit Mutation(quint64 seed) : m_engine(seed) {}

    QByteArray of(const QByteArray &original)
    {
        PackageMembers members = under(4) == 0 ? PackageMembers() : membersOf(original);
        if (members.isEmpty())
            return changed(original);
        for (qsizetype i = 0, times = 1 + under(3); i < times; ++i) {
            auto &[name, bytes] = members[under(members.size())];
            bytes = under(3) == 0 ? changed(bytes) : withStrangeValue(bytes);
        }
        if (under(20) == 0)
            members.remove(under(members.size()));
        return packageOf(members);
    }

private:
    qsizetype under(qsizetype below) { return below <= 0 ? 0 : qsizetype(m_engine() % quint64(below)); }

    QByteArray changed(QByteArray bytes)
    {
        for (qsizetype i = 0, times = 1 + under(8); i < times && !bytes.isEmpty(); ++i) {
            const qsizetype at = under(bytes.size());
            const qsizetype length = 1 + under(200);
            switch (under(5)) {
            case 0:
                bytes[at] = char(under(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, bytes.mid(under(bytes.size()), length));
                break;
            case 3:
                bytes.replace(at, std::min(length, bytes.size() - at), QByteArray(length, char(under(256))));
                break;
            default:
                bytes[at] = char(bytes.at(at) ^ char(1 << under(8)));
            }
        }
        if (under(10) == 0)
            bytes.truncate(under(bytes.size()));
        return bytes;
    }

    // A value between quotation marks or tags is replaced by one that no program
    // writes.
    QByteArray withStrangeValue(QByteArray bytes)
    {
        static const QByteArrayList values{"-1",       "0",     "4294967296", "1048576",       "XFD1048576",
                                           "ZZZZZZZ9", "",      "NaN",        "1e999",         "&#0;",
                                           "&amp;",    "&lol;", "<a>",        "A1:XFD1048576", "../..",
                                           "/dev/nul", "16384", "\xED\xA0",   "65535",         "inlineStr"};
        const char mark = under(2) == 0 ? '"' : '>';
        const qsizetype start = bytes.indexOf(mark, under(bytes.size())) + 1;
        const qsizetype end = start > 0 ? bytes.indexOf(mark == '"' ? '"' : '<', start) : -1;
        return end < 0 ? changed(bytes) : bytes.replace(start, end - start, values.at(under(values.size())));
    }

    std::mt19937_64 m_engine;
};

// Peak memory in megabytes, where the system tells.
qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).replace("kB", "").trimmed().toLongLong() / 1024;
    }
    return 0;
}

QString brokenPromise(const CellGrid &grid)
{
    int last = -1;
    for (const GridRow &row : grid.rows) {
        if (row.index <= last || row.index >= mostRows)
            return QStringLiteral("row %1 after %2").arg(row.index).arg(last);
        if (row.cells.isEmpty() || row.cells.last().isEmpty() || row.cells.size() > mostColumns)
            return QStringLiteral("row %1 has %2 cells").arg(row.index).arg(row.cells.size());
        last = row.index;
    }
    for (const GridMerge &merge : grid.merges) {
        if (merge.row < 0 || merge.column < 0 || merge.rows < 1 || merge.columns < 1)
            return QStringLiteral("merge at row %1").arg(merge.row);
    }
    return {};
}

} // namespace

class TestStrangeFiles : public QObject
{
    Q_OBJECT

private slots:
    void eachIsReadOrRefused();
};

void TestStrangeFiles::eachIsReadOrRefused()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("DOPHU_STRANGE_FILES", &isSet);
    const int count = isSet ? wanted : 100;
    QVector<QPair<QString, QByteArray>> originals;
    const QDir samples(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions"));
    for (const QString &day : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(samples.filePath(day) + QStringLiteral("/files"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            originals.append({name, file.readAll()});
        }
    }
    QVERIFY(!originals.isEmpty());
    int read = 0;
    qint64 slowest = 0;
    QString slowestName;
    for (int i = 0; i < count; ++i) {
        const auto &[name, bytes] = originals.at((i * 7) % originals.size());
        const QByteArray strange = Mutation(quint64(i) + 1).of(bytes);
        QElapsedTimer timer;
        timer.start();
        const auto content = readBytes(name, strange);
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            slowestName = QStringLiteral("%1 (%2)").arg(name).arg(i);
        }
        for (const CellGrid &grid : content ? gridsIn(*content) : QVector<CellGrid>()) {
            const QString broken = brokenPromise(grid);
            QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("%1 (%2): %3").arg(name).arg(i).arg(broken)));
        }
        read += content ? 1 : 0;
    }
    QVERIFY2(read > 0 && read < count, "mutants are all alike");
    if (isSet)
        qInfo("%d of %d strange files read, the slowest %lld ms (%s), peak memory "
              "%lld MB",
              read, count, slowest, qPrintable(slowestName), peakMegabytes());
}

QTEST_GUILESS_MAIN(TestStrangeFiles)
#include "tst_strangefiles.moc"
