// Every seed of every fuzz target, and every input that a fuzzer has found, is read without a crash.
#include "tests/support/fuzzed.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dophu;

class TestSeeds : public QObject
{
    Q_OBJECT

private slots:
    void everySeedIsRead_data();
    void everySeedIsRead();
};

void TestSeeds::everySeedIsRead_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : fuzzedNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSeeds::everySeedIsRead()
{
    QFETCH(QString, name);
    const QDir folder(QStringLiteral(DOPHU_SOURCE_DIR "/tests/fuzz/seeds/") + name);
    const QStringList seeds = folder.entryList(QDir::Files);
    QVERIFY2(!seeds.isEmpty(), "a target without seeds");
    for (const QString &seed : seeds) {
        QFile file(folder.filePath(seed));
        QVERIFY(file.open(QIODevice::ReadOnly));
        readFuzzed(name, file.readAll());
    }
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
