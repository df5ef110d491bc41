// The same day through dophu-cli: every command of product.md §6 that exists, its exit codes, and what bad input gets.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray take(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TheCommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = m_folder->filePath(QStringLiteral("huyện.dophu"));
    }

    void theWholeDay()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        const QJsonObject day = json("2020-08-19");
        QCOMPARE(day.value(QLatin1String("expected")).toInt(), 133);
        const QJsonObject communes = day.value(QLatin1String("streams")).toArray().at(0).toObject();
        QCOMPARE(communes.value(QLatin1String("installed")).toInt(), 18387);
        QCOMPARE(communes.value(QLatin1String("percent")).toString(), QStringLiteral("56.93"));
        QCOMPARE(communes.value(QLatin1String("rows")).toArray().size(), 21);
        QCOMPARE(cli({"close", "--date", "2020-08-19"}).code, 1);
        const Ran closed = cli({"close", "--date", "2020-08-19", "--accept-findings", "đã gọi xác nhận"});
        QCOMPARE(closed.code, 0);
        QCOMPARE(cli({"close", "--date", "2020-08-19"}).code, 1);
        for (const char *suffix : {"pdf", "html", "txt"}) {
            const QString out = m_folder->filePath(QStringLiteral("báo cáo.") + QLatin1String(suffix));
            QCOMPARE(cli({"document", "--kind", "daily", "--date", "2020-08-19", "--number", "57", "--out", out}).code, 0);
            QVERIFY(take(out).size() > 1000);
        }
        QVERIFY(QString::fromUtf8(take(m_folder->filePath(QStringLiteral("báo cáo.txt")))).contains(QStringLiteral("57/BC-VHTT")));
        for (const char *suffix : {"png", "svg", "pdf"}) {
            const QString out = m_folder->filePath(QStringLiteral("biểu đồ.") + QLatin1String(suffix));
            QCOMPARE(cli({"chart", "--kind", "coverage", "--date", "2020-08-19", "--out", out}).code, 0);
            QVERIFY(take(out).size() > 1000);
        }
        QCOMPARE(cli({"verify"}).code, 0);
        QVERIFY(cli({"explain", "--date", "2020-08-19", "--figure", "percent"}).out.contains(QStringLiteral("32.296")));
        QVERIFY(cli({"explain", "--date", "2020-08-19", "--figure", "19459"}).out.contains(QStringLiteral("855")));
        QCOMPARE(cli({"reopen", "--date", "2020-08-19", "--reason", "Sở yêu cầu"}).code, 0);
        QCOMPARE(cli({"reopen", "--date", "2020-08-19", "--reason", "Sở yêu cầu"}).code, 1);
    }

    // A number stands for the paper that left with it.
    void anIssuedPaperIsWrittenAgainByItsNumber()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        QCOMPARE(cli({"close", "--date", "2020-08-19", "--accept-findings", "đã gọi xác nhận"}).code, 0);
        const auto document = [this](const char *kind, const QString &number, const QString &out, bool issue) {
            QStringList words{QStringLiteral("document"), QStringLiteral("--kind"), QLatin1String(kind),
                              QStringLiteral("--date"), QStringLiteral("2020-08-19"), QStringLiteral("--out"), out};
            if (!number.isEmpty())
                words << QStringLiteral("--number") << number;
            if (issue)
                words << QStringLiteral("--issue");
            return cli(words);
        };
        // What cannot be written takes no number.
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("thu-muc.pdf")));
        QCOMPARE(document("daily", "5", m_folder->filePath(QStringLiteral("thu-muc.pdf")), true).code, 3);
        const QString first = m_folder->filePath(QStringLiteral("a.pdf"));
        QCOMPARE(document("daily", "5", first, true).code, 0);
        QCOMPARE(document("daily", "6", m_folder->filePath(QStringLiteral("b.pdf")), true).code, 1); // the same figures
        const QString again = m_folder->filePath(QStringLiteral("c.pdf"));
        QCOMPARE(document("daily", "5", again, false).code, 0);
        QCOMPARE(take(again), take(first));
        const QString other = m_folder->filePath(QStringLiteral("d.pdf"));
        QCOMPARE(document("reminder", "5", other, false).code, 1);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(document("daily", "5a", other, false).code, 1);
        QCOMPARE(document("form", QString(), other, true).code, 1);
        QCOMPARE(cli({"verify"}).code, 0);
    }

    // A number that is out stays out, though the register was put back to the day before.
    void restoringNamesThePapersItForgets()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        const QString backup = m_folder->filePath(QStringLiteral("truoc.dophu"));
        const QString out = m_folder->filePath(QStringLiteral("a.pdf"));
        QCOMPARE(cli({"document", "--kind", "letter", "--date", "2020-08-19", "--number", "4", "--out", out, "--issue"}).code, 0);
        QCOMPARE(cli({"backup", backup}).code, 0);
        QCOMPARE(cli({"document", "--kind", "letter", "--date", "2020-08-19", "--number", "7", "--out", out, "--issue"}).code, 0);
        const Ran restored = cli({"restore", backup});
        QCOMPARE(restored.code, 0);
        QVERIFY2(restored.err.contains(QStringLiteral("7/UBND-VP")), qPrintable(restored.err));
        QVERIFY(!restored.err.contains(QStringLiteral("4/UBND-VP")));
        QVERIFY(cli({"restore", backup}).err.isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.xem*")}), QStringList());
    }

    // Two runs of the program, which share no memory, make the same bytes.
    void aPaperIsTheSameBytesRunAfterRun()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        for (const char *suffix : {"pdf", "docx", "odt", "xlsx"}) {
            QByteArray bytes;
            for (int run = 0; run < 3; ++run) {
                const QString out = m_folder->filePath(QStringLiteral("%1.%2").arg(run).arg(QLatin1String(suffix)));
                QCOMPARE(cli({"document", "--kind", "daily", "--date", "2020-08-19", "--out", out}).code, 0);
                bytes = run == 0 ? take(out) : bytes;
                QVERIFY2(take(out) == bytes, suffix);
            }
            QVERIFY(!bytes.isEmpty());
        }
    }

    void anOptionIsGivenOnce()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        QCOMPARE(cli({"consolidate", "--date", "2020-08-19", "--date", "2020-08-18"}).code, 2);
    }

    void ownRegistryAndReports()
    {
        const QString units = file("units.csv", "code,name,group,stream\n01,Xã Một,xa-thi-tran,dia-ban\n02,\"Xã <b>Hai</b>, cũ\",xa-thi-tran,dia-ban\n");
        const QString bases = file("bases.csv", "code,base_kind,value,valid_from,source,estimate\n01,nguoi-dung-dttm,100000,2020-08-10,x,no\n"
                                                "02,nguoi-dung-dttm,50,2020-08-10,x,yes\n");
        const QString reports = file("reports.csv", "date,code,installed,received_at,channel\n"
                                                    "2020-08-10,01,59996,2020-08-10T13:59:59.999,zalo\n2020-08-10,02,0,2020-08-10T14:00:00.000,sms\n");
        QCOMPARE(cli({"init", "--registry", units, "--bases", bases}).code, 0);
        QCOMPARE(cli({"init", "--registry", units, "--bases", bases}).code, 1);
        QCOMPARE(cli({"load-reports", reports}).code, 0);
        QCOMPARE(cli({"load-reports", reports}).code, 0);
        const QJsonArray rows = json("2020-08-10").value(QLatin1String("streams")).toArray().at(0).toObject().value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.at(0).toObject().value(QLatin1String("percent")).toString(), QStringLiteral("60.00"));
        QCOMPARE(rows.at(0).toObject().value(QLatin1String("met")).toBool(), false);
        QCOMPARE(rows.at(0).toObject().value(QLatin1String("status")).toString(), QStringLiteral("on_time"));
        QCOMPARE(rows.at(1).toObject().value(QLatin1String("status")).toString(), QStringLiteral("late"));
        QCOMPARE(rows.at(1).toObject().value(QLatin1String("installed")).toInt(-1), 0);
    }

    void oneBadRowRefusesTheFileNamingItsLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("unknown unit") << QByteArray("2020-08-10,99,5,2020-08-10T10:00:00,zalo");
        QTest::newRow("negative") << QByteArray("2020-08-10,19429,-5,2020-08-10T10:00:00,zalo");
        QTest::newRow("a letter O") << QByteArray("2020-08-10,19429,4O,2020-08-10T10:00:00,zalo");
        QTest::newRow("a separator") << QByteArray("2020-08-10,19429,1.234,2020-08-10T10:00:00,zalo");
        QTest::newRow("too large") << QByteArray("2020-08-10,19429,99999999999999999999,2020-08-10T10:00:00,zalo");
        QTest::newRow("blank is not zero") << QByteArray("2020-08-10,19429,,2020-08-10T10:00:00,zalo");
        QTest::newRow("outside the campaign") << QByteArray("2020-09-10,19429,5,2020-09-10T10:00:00,zalo");
        QTest::newRow("no day") << QByteArray("10/8/2020,19429,5,2020-08-10T10:00:00,zalo");
        QTest::newRow("no time") << QByteArray("2020-08-10,19429,5,2020-08-10,zalo");
        QTest::newRow("unknown channel") << QByteArray("2020-08-10,19429,5,2020-08-10T10:00:00,fax");
        QTest::newRow("a column too many") << QByteArray("2020-08-10,19429,5,2020-08-10T10:00:00,zalo,x");
        QTest::newRow("an open quote") << QByteArray("2020-08-10,19429,5,2020-08-10T10:00:00,\"zalo");
        QTest::newRow("not UTF-8") << QByteArray("2020-08-10,19429,5,2020-08-10T10:00:00,\xE1\xFF");
    }
    void oneBadRowRefusesTheFileNamingItsLine()
    {
        QFETCH(QByteArray, row);
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        const QString before = cli({"consolidate", "--date", "2020-08-10", "--format", "csv"}).out;
        const QString path = file("xấu.csv", "date,code,installed,received_at,channel\n2020-08-10,19456,300,2020-08-10T15:00:00,zalo\n" + row + '\n');
        const Ran loaded = cli({"load-reports", path});
        QCOMPARE(loaded.code, 1);
        QVERIFY2(loaded.err.contains(QStringLiteral("xấu.csv")), qPrintable(loaded.err));
        QCOMPARE(cli({"consolidate", "--date", "2020-08-10", "--format", "csv"}).out, before);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{QStringLiteral("bay")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("verify"), QStringLiteral("--nhanh")};
        QTest::newRow("no date") << QStringList{QStringLiteral("consolidate")};
        QTest::newRow("a date that is none") << QStringList{QStringLiteral("consolidate"), QStringLiteral("--date"), QStringLiteral("2020-02-30")};
        QTest::newRow("unknown format") << QStringList{QStringLiteral("consolidate"), QStringLiteral("--date"), QStringLiteral("2020-08-19"), QStringLiteral("--format"), QStringLiteral("xml")};
        QTest::newRow("init of nothing") << QStringList{QStringLiteral("init")};
        QTest::newRow("an unknown suffix") << QStringList{QStringLiteral("document"), QStringLiteral("--kind"), QStringLiteral("daily"), QStringLiteral("--date"), QStringLiteral("2020-08-19"), QStringLiteral("--out"), QStringLiteral("x.exe")};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, words);
        const Ran ran = cli(words);
        QCOMPARE(ran.code, 2);
        QVERIFY(!QFile::exists(m_db));
    }

    void storageFailuresAreThree()
    {
        QCOMPARE(cli({"verify"}).code, 3);
        put(m_db, "không phải cơ sở dữ liệu");
        QCOMPARE(cli({"consolidate", "--date", "2020-08-19"}).code, 3);
        QCOMPARE(cli({"init", "--sample"}).code, 3);
        QCOMPARE(take(m_db), QByteArray("không phải cơ sở dữ liệu"));
        m_db = QStringLiteral("postgresql://ai@localhost/x?host=/khong/co");
        QCOMPARE(cli({"verify"}).code, 3);
    }

    void badRegistriesLeaveNothingBehind()
    {
        const QString units = file("units.csv", "code,name,group,stream\n01,Xã Một,xa-thi-tran,dia-ban\n01,Xã Hai,xa-thi-tran,dia-ban\n");
        const QString bases = file("bases.csv", "code,base_kind,value,valid_from,source,estimate\n");
        const Ran ran = cli({"init", "--registry", units, "--bases", bases});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(QStringLiteral("units.csv:3")), qPrintable(ran.err));
        QVERIFY(!QFile::exists(m_db));
    }

    void backupDestroyRestore()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        const QString before = cli({"consolidate", "--date", "2020-08-20", "--format", "json"}).out;
        const QString backup = m_folder->filePath(QStringLiteral("sao lưu.dophu"));
        QCOMPARE(cli({"backup", backup}).code, 0);
        put(m_db, "hỏng");
        QFile::remove(m_db + QStringLiteral("-wal"));
        QCOMPARE(cli({"verify"}).code, 3);
        QCOMPARE(cli({"restore", backup}).code, 0);
        QCOMPARE(cli({"consolidate", "--date", "2020-08-20", "--format", "json"}).out, before);
        QCOMPARE(cli({"verify"}).code, 0);
    }

    void anEmptyFileIsDamagedNotNew()
    {
        put(m_db, "");
        const Ran ran = cli({"verify"});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains(QStringLiteral("bị hỏng")), qPrintable(ran.err));
        QCOMPARE(take(m_db), QByteArray());
        QCOMPARE(cli({"init", "--sample"}).code, 0);
    }

    void everyRestoreKeepsWhatItReplaced()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        const QString backup = m_folder->filePath(QStringLiteral("sao lưu.dophu"));
        QCOMPARE(cli({"backup", backup}).code, 0);
        for (int time = 0; time < 4; ++time)
            QCOMPARE(cli({"restore", backup}).code, 0);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("huyện.dophu.truoc-khoi-phuc-*")}).size(), 4);
    }

    void whatPeopleReadIsVietnameseAndEndsItsSentences()
    {
        QCOMPARE(cli({"init", "--sample"}).code, 0);
        const QString table = cli({"consolidate", "--date", "2020-08-19"}).out;
        QVERIFY(table.contains(QStringLiteral("đúng hạn")));
        QVERIFY2(!table.contains(QLatin1String("on_time")) && !table.contains(QLatin1String("missing")), qPrintable(table));
        QVERIFY(cli({"explain", "--date", "2020-08-19", "--figure", "19459"}).out.contains(QStringLiteral("ngày 19/8/2020")));
        QVERIFY(cli({"consolidate", "--date"}).err.contains(QStringLiteral("cần ngày")));
        QVERIFY(cli({"load-reports", file("trống.csv", "")}).err.contains(QStringLiteral("tệp trống. Sửa")));
        QVERIFY(cli({"load-reports", m_folder->filePath(QStringLiteral("mất.csv"))}).err.contains(QStringLiteral("không có tệp này")));
        const Ran help = cli({"restore", "--help"});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(QLatin1String("restore FILE")));
    }

private:
    Ran cli(const QStringList &words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DOPHU_CLI), QStringList{QStringLiteral("--db"), m_db} + words);
        if (!process.waitForFinished(60'000))
            qFatal("dophu-cli did not end");
        return Ran{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                   QString::fromUtf8(process.readAllStandardError())};
    }
    Ran cli(std::initializer_list<QString> words) { return cli(QStringList(words)); }
    QJsonObject json(const char *day)
    {
        return QJsonDocument::fromJson(
                   cli({"consolidate", "--date", QString::fromLatin1(day), "--format", "json"}).out.toUtf8())
            .object();
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        put(path, bytes);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
};

QTEST_GUILESS_MAIN(TheCommandLineTest)
#include "tst_thecommandline.moc"
