// What must never happen to a file: a newer one touched, a damaged one trusted, an older one migrated without a copy, a
// half-written backup taken for a whole one.
#include "core/coverage/consolidationtext.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dophu;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray figures(const Desk &desk)
{
    QByteArray all;
    for (int day = 10; day <= 20; ++day)
        all += consolidationJson(*desk.consolidation(Day(2020, 8, day)), *desk.pace(Day(2020, 8, day)));
    return all;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("Hướng Hoá.dophu"));
    }

    void aNewerFileIsRefusedUntouched()
    {
        (void)deskAt(m_path, m_now, false);
        QVERIFY(
            sabotage(m_path, {QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("PRAGMA user_version = 99")}));
        const QByteArray before = bytesOf(m_path);
        const auto opened = Database::open(m_path, OpenMode::Existing, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, FailureKind::NewerSchema);
        QCOMPARE(opened.error().detail, QStringLiteral("99"));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aNewerServerIsRefused()
    {
        Engines engines;
        const QString location = engines.freshLocation(QStringLiteral("postgres"));
        (void)deskAt(location, m_now, false);
        QVERIFY(sabotage(location, {QStringLiteral("INSERT INTO schema_migration VALUES (99, 0)")}));
        const auto opened = Database::open(location, OpenMode::Existing, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, FailureKind::NewerSchema);
    }

    void whatIsNoDatabaseIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Tên đơn vị;Số đã cài\n");
        QTest::newRow("a photo") << QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(4000, 'x');
        QTest::newRow("only the first bytes") << QByteArray("SQLite format 3");
    }
    void whatIsNoDatabaseIsRefusedUntouched()
    {
        QFETCH(QByteArray, content);
        overwrite(m_path, content);
        const auto opened = Database::open(m_path, OpenMode::Existing, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, FailureKind::NotADatabase);
        QCOMPARE(bytesOf(m_path), content);
    }

    void aDamagedFileIsRecognised()
    {
        {
            const TestDesk desk = deskAt(m_path, m_now, true);
            QVERIFY(desk->backup(backupFolderOf(m_path) + QStringLiteral("/hom-nay.dophu")));
        }
        QByteArray content = bytesOf(m_path);
        for (qsizetype page = 4096 * 3; page + 4096 < content.size(); page += 4096 * 2)
            content.replace(page, 512, QByteArray(512, '\xEE'));
        overwrite(m_path, content);
        const auto opened = Database::open(m_path, OpenMode::Existing, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, FailureKind::Damaged);
        QCOMPARE(QFileInfo(newestGoodBackup(m_path)).fileName(), QStringLiteral("hom-nay.dophu"));
    }

    void oneCopyADayAndOnlyTheNewestStay()
    {
        QTemporaryDir folder;
        TestDesk desk = deskAt(m_path, m_now, true);
        const BackupPlan plan{true, folder.path(), 3};
        QFile other(folder.filePath(QStringLiteral("hang-ngay-khac-2020-08-01.dophu")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        for (int day = 11; day <= 16; ++day) {
            desk.clock->set(Moment::local(Day(2020, 8, day), QTime(8, 0)));
            const auto made = desk->backUpDaily(plan);
            QVERIFY(made && !made->isEmpty());
            QVERIFY(desk->backUpDaily(plan)->isEmpty()); // today's is there
        }
        QStringList left = QDir(folder.path()).entryList({QStringLiteral("*.dophu")}, QDir::Files, QDir::Name);
        QVERIFY(left.removeOne(QFileInfo(other).fileName())); // another store's is left alone
        QCOMPARE(left.size(), 3);
        QVERIFY(left.last().endsWith(QLatin1String("2020-08-16.dophu")));
        QCOMPARE(QFileInfo(newestGoodBackup(m_path, folder.path())).fileName(), left.last());
        QVERIFY(desk->backUpDaily({false, folder.path(), 3})->isEmpty());
        QVERIFY(!desk->backUpDaily({true, m_path + QStringLiteral("/khong-phai-thu-muc"), 3}));
    }

    void aHalfWrittenFileIsRecognised()
    {
        (void)deskAt(m_path, m_now, true);
        overwrite(m_path, bytesOf(m_path).left(40'000));
        const auto opened = Database::open(m_path, OpenMode::Existing, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, FailureKind::Damaged);
    }

    void aFlippedByteInTheFileIsNamedByVerify()
    {
        (void)deskAt(m_path, m_now, true);
        QVERIFY(sabotage(m_path, {QStringLiteral("PRAGMA journal_mode = DELETE")}));
        QByteArray content = bytesOf(m_path);
        const qsizetype place = content.indexOf("Nguyễn Thị Thuý");
        QVERIFY(place > 0);
        content[place] = 'M';
        overwrite(m_path, content);
        auto opened = Database::open(m_path, OpenMode::Existing, m_clock);
        QVERIFY(opened);
        const auto desk = Desk::open(std::move(*opened), m_clock, testClerk());
        QVERIFY(desk);
        QVERIFY(!(*desk)->verify()->intact());
    }

    void backupThenDestroyThenRestoreGivesTheSame()
    {
        const QString backup = m_folder->filePath(QStringLiteral("sao lưu/ngày 19.dophu"));
        QByteArray before;
        {
            const TestDesk desk = deskAt(m_path, m_now, true);
            before = figures(*desk);
            QVERIFY(desk->backup(backup));
        }
        const QByteArray backupBytes = bytesOf(backup);
        overwrite(m_path, QByteArray(100'000, 'x'));
        QVERIFY(restoreFrom(backup, m_path, m_clock));
        QCOMPARE(bytesOf(backup), backupBytes);
        auto opened = Database::open(m_path, OpenMode::Existing, m_clock);
        QVERIFY(opened);
        const auto desk = Desk::open(std::move(*opened), m_clock, testClerk());
        QVERIFY(desk);
        QCOMPARE(figures(**desk), before);
        QVERIFY((*desk)->verify()->intact());
        const QStringList kept = QDir(m_folder->path()).entryList({QStringLiteral("*truoc-khoi-phuc*")});
        QCOMPARE(kept.size(), 1); // what was there is not thrown away
    }

    void aServerIsBackedUpAndRestoredToo()
    {
        Engines engines;
        const QString location = engines.freshLocation(QStringLiteral("postgres"));
        const QString backup = m_folder->filePath(QStringLiteral("may-chu.dophu"));
        QByteArray before;
        {
            const TestDesk desk = deskAt(location, m_now, true);
            before = figures(*desk);
            QVERIFY(desk->backup(backup));
        }
        for (const QString &target : {engines.freshLocation(QStringLiteral("postgres")), location, m_path}) {
            const Outcome restored = restoreFrom(backup, target, m_clock);
            QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
            auto opened = Database::open(target, OpenMode::Existing, m_clock);
            QVERIFY(opened);
            const auto desk = Desk::open(std::move(*opened), m_clock, testClerk());
            QVERIFY(desk);
            QCOMPARE(figures(**desk), before);
            QVERIFY((*desk)->verify()->intact());
        }
    }

    void aBadBackupChangesNothing()
    {
        (void)deskAt(m_path, m_now, true);
        const QByteArray before = bytesOf(m_path);
        const QString backup = m_folder->filePath(QStringLiteral("hong.dophu"));
        overwrite(backup, before.left(30'000));
        QCOMPARE(restoreFrom(backup, m_path, m_clock).error().kind, FailureKind::Damaged);
        QCOMPARE(restoreFrom(m_folder->filePath(QStringLiteral("khong-co")), m_path, m_clock).error().kind,
                 FailureKind::CannotRead);
        QCOMPARE(bytesOf(m_path), before);
    }

    void anOlderFileIsCopiedBeforeItIsMigrated()
    {
        (void)deskAt(m_path, m_now, true);
        QVector<Migration> next = shippedMigrations();
        next.append(Migration{next.last().version + 1, QStringLiteral("CREATE TABLE later (a INTEGER)"), {}});
        QVERIFY(Database::open(m_path, OpenMode::Existing, m_clock, next));
        const QStringList copies =
            QDir(backupFolderOf(m_path))
                .entryList({QStringLiteral("truoc-nang-cap-%1-*.dophu").arg(shippedMigrations().last().version)});
        QCOMPARE(copies.size(), 1);
        QVERIFY(Database::open(backupFolderOf(m_path) + u'/' + copies.first(), OpenMode::Existing, m_clock));
        QCOMPARE(Database::open(m_path, OpenMode::Existing, m_clock).error().kind, FailureKind::NewerSchema);
    }

    void aFailingMigrationLeavesTheOldSchema()
    {
        (void)deskAt(m_path, m_now, true);
        QVector<Migration> next = shippedMigrations();
        next.append(
            Migration{next.last().version + 1, QStringLiteral("CREATE TABLE later (a INTEGER)\n--;\nTHIS IS NO SQL"), {}});
        QCOMPARE(Database::open(m_path, OpenMode::Existing, m_clock, next).error().kind, FailureKind::EngineRefused);
        QVERIFY(Database::open(m_path, OpenMode::Existing, m_clock));
    }

    void aMissingFileIsNotMadeByOpening()
    {
        QCOMPARE(Database::open(m_path, OpenMode::Existing, m_clock).error().kind, FailureKind::CannotOpen);
        QVERIFY(!QFile::exists(m_path));
        const QString nowhere = m_folder->filePath(QStringLiteral("không/có/thư mục.dophu"));
        QCOMPARE(Database::open(nowhere, OpenMode::Create, m_clock).error().kind, FailureKind::CannotOpen);
    }

    void aShareIsRefused()
    {
        QCOMPARE(Database::open(QStringLiteral("//MAYCHU/chung/dophu.dophu"), OpenMode::Create, m_clock).error().kind,
                 FailureKind::NetworkShare);
        for (const char *type : {"nfs4", "cifs", "smb3"})
            QVERIFY(isNetworkFileSystem(type));
        for (const char *type : {"ext4", "ntfs", "tmpfs", "overlay"})
            QVERIFY(!isNetworkFileSystem(type));
    }

    void aVanishedServerIsAFailureNotACrash()
    {
        QCOMPARE(Database::open(QStringLiteral("postgresql://dophu@localhost/x?host=/khong/co"), OpenMode::Existing, m_clock)
                     .error()
                     .kind,
                 FailureKind::ServerGone);
    }

private:
    const Moment m_now = at("2020-08-19T14:12:00");
    FixedClock m_clock{m_now};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
