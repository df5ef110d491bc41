// dophu-cli intake (product.md §6): what it prints, what it writes and when it writes nothing.
#include <QCryptographicHash>
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
    QJsonArray values() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

const QByteArray twoUnits = "TT,Đơn vị,Số người dùng điện thoại thông minh,Đã cài đặt (luỹ kế)\n"
                            "1,Xã Hướng Lập,352,210\n"
                            "2,Xã Tân Hợp,1878,1460\n";

} // namespace

class IntakeCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // A founded office without reports, copied for each test.
        const QString registry = QStringLiteral(DOPHU_SOURCE_DIR "/resources/registry/");
        QCOMPARE(run(m_home.filePath(QStringLiteral("mau.dophu")),
                     {QStringLiteral("init"), QStringLiteral("--registry"), registry + QStringLiteral("units.csv"),
                      QStringLiteral("--bases"), registry + QStringLiteral("bases.csv")})
                     .code,
                 0);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = m_folder->filePath(QStringLiteral("huyện.dophu"));
        QVERIFY(QFile::copy(m_home.filePath(QStringLiteral("mau.dophu")), m_db));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("đến/con")));
        QVERIFY(put(file("đến/hai xã.csv"), twoUnits));
    }

    void aDryRunChangesNoByte()
    {
        const QByteArray before = hashOf(m_db);
        const Ran ran = intake({"--json", file("đến")});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.values().size(), 2);
        QCOMPARE(hashOf(m_db), before);
        QVERIFY(!QFile::exists(m_db + QStringLiteral("-wal")));
    }

    void eachValueIsAnObjectWithEveryField()
    {
        const QJsonArray values = intake({"--json", file("đến")}).values();
        const QJsonObject first = values.first().toObject();
        QCOMPARE(first.keys(), (QStringList{"base", "candidates", "findings", "installed", "outcome", "received_at",
                                            "report_date", "source", "unit", "why"}));
        QCOMPARE(first[QStringLiteral("source")].toString(), file("đến") + QStringLiteral("/hai xã.csv"));
        QCOMPARE(first[QStringLiteral("unit")].toString(), QStringLiteral("19435"));
        QCOMPARE(first[QStringLiteral("installed")].toInt(), 210);
        QCOMPARE(first[QStringLiteral("base")].toInt(), 352);
        QCOMPARE(first[QStringLiteral("outcome")].toString(), QStringLiteral("accept"));
        QVERIFY(first[QStringLiteral("report_date")].isNull());
        QVERIFY(first[QStringLiteral("received_at")].isNull());
        QVERIFY(!first[QStringLiteral("why")].toString().isEmpty());
    }

    void messagesOfATextAreKnownByTheirNames()
    {
        QVERIFY(put(file("tin.txt"), "--- m001\nXã Tân Hợp đã cài 1460\n\n--- m002\nmai em gửi nhé\n"));
        const QJsonArray values = intake({"--json", file("tin.txt")}).values();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values.at(0).toObject()[QStringLiteral("source")].toString(), file("tin.txt") + QStringLiteral("#m001"));
        QCOMPARE(values.at(0).toObject()[QStringLiteral("unit")].toString(), QStringLiteral("19450"));
        QCOMPARE(values.at(1).toObject()[QStringLiteral("outcome")].toString(), QStringLiteral("refuse"));
        QVERIFY(values.at(1).toObject()[QStringLiteral("unit")].isNull());
    }

    void textComesFromTheStandardInput()
    {
        const Ran ran = intake({"--json", "-"}, QByteArray("Xã Tân Hợp: 1460"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.values().size(), 1);
        QCOMPARE(ran.values().first().toObject()[QStringLiteral("unit")].toString(), QStringLiteral("19450"));
        QVERIFY(ran.values().first().toObject()[QStringLiteral("source")].toString().startsWith(u'-'));
    }

    void whatIsCommittedCountsAndTheSameFileTwiceSaysSo()
    {
        const Ran first = intake({"--commit", "--received-at", "13:45", file("đến")});
        QCOMPARE(first.code, 0);
        QVERIFY(first.out.contains(QStringLiteral("Đã ghi 2 báo cáo")));
        const QJsonObject day =
            QJsonDocument::fromJson(run(m_db, {"consolidate", "--date", "2020-08-19", "--format", "json"}).out.toUtf8())
                .object();
        QCOMPARE(day[QStringLiteral("reported")].toInt(), 2);
        QCOMPARE(day[QStringLiteral("on_time")].toInt(), 2);
        const QByteArray stored = hashOf(m_db);
        const Ran second = intake({"--commit", "--json", file("đến")});
        QCOMPARE(second.code, 0);
        for (const QJsonValue value : second.values()) {
            QCOMPARE(value[QStringLiteral("outcome")].toString(), QStringLiteral("refuse"));
            QVERIFY(value[QStringLiteral("findings")].toArray().contains(QStringLiteral("duplicate")));
        }
        QCOMPARE(hashOf(m_db), stored);
        QCOMPARE(run(m_db, {"verify"}).code, 0);
    }

    void twoFilesOfTheSameBytesAreOneReport()
    {
        QVERIFY(put(file("đến/con/bản sao.csv"), twoUnits));
        const QJsonArray values = intake({"--json", file("đến")}).values();
        QCOMPARE(values.size(), 4);
        int refused = 0;
        for (const QJsonValue value : values)
            refused += value[QStringLiteral("outcome")] == QStringLiteral("refuse");
        QCOMPARE(refused, 2);
    }

    void aFileThatCannotBeReadIsRefusedAndTheRestGoesOn()
    {
        QVERIFY(put(file("đến/rỗng.xlsx"), ""));
        QVERIFY(put(file("đến/hỏng.xlsx"), "PK\x03\x04 no more"));
        const QJsonArray values = intake({"--json", file("đến")}).values();
        QStringList reasons;
        for (const QJsonValue value : values) {
            if (value[QStringLiteral("outcome")] == QStringLiteral("refuse"))
                reasons.append(value[QStringLiteral("findings")].toArray().first().toString());
        }
        reasons.sort();
        QCOMPARE(reasons, (QStringList{"corrupt_file", "empty_file"}));
        QCOMPARE(values.size(), 4);
    }

    void wrongUseAndWhatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no day") << QStringList{"intake", "x"} << 2 << "--date";
        QTest::newRow("no path") << QStringList{"intake", "--date", "2020-08-19"} << 2 << "thiếu";
        QTest::newRow("no such day") << QStringList{"intake", "--date", "hôm nay", "-"} << 2 << "không phải ngày";
        QTest::newRow("no such hour") << QStringList{"intake", "--date", "2020-08-19", "--received-at", "trưa", "-"} << 2
                                      << "không phải giờ";
        QTest::newRow("outside the campaign") << QStringList{"intake", "--date", "2020-09-19", "-"} << 1 << "ngoài đợt";
        QTest::newRow("no such file") << QStringList{"intake", "--date", "2020-08-19", "không-có.xlsx"} << 3
                                      << "không-có.xlsx";
    }
    void wrongUseAndWhatIsNotThere()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, sentence);
        const QByteArray before = hashOf(m_db);
        const Ran ran = run(m_db, words);
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.err.contains(sentence), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(hashOf(m_db), before);
    }

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    static Ran run(const QString &db, const QStringList &words, const QByteArray &in = {})
    {
        QProcess process;
        process.start(QStringLiteral(DOPHU_CLI), QStringList{QStringLiteral("--db"), db} + words);
        process.write(in);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            qFatal("dophu-cli did not end");
        return Ran{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                   QString::fromUtf8(process.readAllStandardError())};
    }

    Ran intake(const QStringList &words, const QByteArray &in = {}) const
    {
        return run(
            m_db, QStringList{QStringLiteral("intake"), QStringLiteral("--date"), QStringLiteral("2020-08-19")} + words, in);
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
};

QTEST_GUILESS_MAIN(IntakeCommandTest)
#include "tst_intakecommand.moc"
