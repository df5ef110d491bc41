// The folder where files from units arrive: told once, when they are whole, and never read.
#include "ui/intake/watchedfolder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

class TestWatchedFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewFileIsToldOnceItIsWhole();
    void aFileStillBeingWrittenIsWaitedFor();
    void onlyWhatIntakeReadsIsTold();
    void whatWasLookedAtIsNotToldAgain();
    void notEvenAfterARestart();
    void aFileSentAgainWithOtherContentIsNew();
    void whatLayThereBeforeTodayIsLeft();
    void aFolderThatIsGoneForAWhileForgetsNothing();
    void withoutAFolderNothingIsTold();

private:
    void write(const QString &name, const QByteArray &bytes);
    void lookTwice();
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<WatchedFolder> m_folder;
};

void TestWatchedFolder::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<WatchedFolder>();
    m_folder->watch(m_place->path(), {});
}

void TestWatchedFolder::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_place->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestWatchedFolder::lookTwice()
{
    m_folder->look();
    m_folder->look();
}

QStringList TestWatchedFolder::names() const
{
    QStringList names;
    for (const QString &path : m_folder->arrived())
        names.append(QFileInfo(path).fileName());
    names.sort();
    return names;
}

void TestWatchedFolder::aNewFileIsToldOnceItIsWhole()
{
    QSignalSpy changed(m_folder.get(), &WatchedFolder::changed);
    write(QStringLiteral("BC Tân Liên.xlsx"), "x");
    m_folder->look();
    QCOMPARE(changed.size(), 0); // it may still grow
    m_folder->look();
    QCOMPARE(names(), QStringList{QStringLiteral("BC Tân Liên.xlsx")});
    m_folder->look();
    QCOMPARE(changed.size(), 1);
}

void TestWatchedFolder::aFileStillBeingWrittenIsWaitedFor()
{
    write(QStringLiteral("a.xlsx"), "1");
    m_folder->look();
    write(QStringLiteral("a.xlsx"), "12");
    m_folder->look();
    write(QStringLiteral("empty.csv"), "");
    lookTwice();
    QCOMPARE(names(), QStringList{QStringLiteral("a.xlsx")});
}

void TestWatchedFolder::onlyWhatIntakeReadsIsTold()
{
    for (const char *name : {"a.docx", "b.XLSX", "~$a.docx", "game.exe", "c.xlsx.crdownload", ".d.csv", "e.jpg"})
        write(QLatin1String(name), "x");
    lookTwice();
    QCOMPARE(names(), (QStringList{QStringLiteral("a.docx"), QStringLiteral("b.XLSX"), QStringLiteral("e.jpg")}));
}

void TestWatchedFolder::whatWasLookedAtIsNotToldAgain()
{
    write(QStringLiteral("a.xlsx"), "x");
    lookTwice();
    m_folder->markSeen(m_folder->arrived());
    QVERIFY(m_folder->arrived().isEmpty());
    lookTwice();
    QVERIFY(m_folder->arrived().isEmpty());
}

void TestWatchedFolder::notEvenAfterARestart()
{
    write(QStringLiteral("a.xlsx"), "x");
    write(QStringLiteral("b.xlsx"), "x");
    lookTwice();
    m_folder->markSeen({m_place->filePath(QStringLiteral("a.xlsx"))});
    WatchedFolder again;
    again.watch(m_place->path(), m_folder->seen());
    again.look();
    again.look();
    QCOMPARE(again.arrived(), QStringList{m_place->filePath(QStringLiteral("b.xlsx"))});
}

void TestWatchedFolder::aFileSentAgainWithOtherContentIsNew()
{
    write(QStringLiteral("a.xlsx"), "x");
    lookTwice();
    m_folder->markSeen(m_folder->arrived());
    write(QStringLiteral("a.xlsx"), "corrected");
    lookTwice();
    QCOMPARE(names(), QStringList{QStringLiteral("a.xlsx")});
}

void TestWatchedFolder::whatLayThereBeforeTodayIsLeft()
{
    write(QStringLiteral("old.xlsx"), "x");
    m_folder->begin(m_place->path(), QDate::currentDate().addDays(1));
    write(QStringLiteral("new.xlsx"), "xy");
    lookTwice();
    QCOMPARE(names(), QStringList{QStringLiteral("new.xlsx")});
}

void TestWatchedFolder::aFolderThatIsGoneForAWhileForgetsNothing()
{
    write(QStringLiteral("a.xlsx"), "x");
    lookTwice();
    m_folder->markSeen(m_folder->arrived());
    const QStringList seen = m_folder->seen();
    WatchedFolder gone;
    gone.watch(m_place->filePath(QStringLiteral("nowhere")), seen);
    gone.look();
    QCOMPARE(gone.seen(), seen);
    QVERIFY(gone.arrived().isEmpty());
}

void TestWatchedFolder::withoutAFolderNothingIsTold()
{
    write(QStringLiteral("a.xlsx"), "x");
    lookTwice();
    QSignalSpy changed(m_folder.get(), &WatchedFolder::changed);
    m_folder->watch({}, {});
    QCOMPARE(changed.size(), 1); // what was told is taken back
    lookTwice();
    QVERIFY(m_folder->arrived().isEmpty());
}

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watchedfolder.moc"
