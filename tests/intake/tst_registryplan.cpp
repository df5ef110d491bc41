// The dry run of registry files: every line is told, nothing bad gets through, and carrying it out is one act.
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const QByteArray unitsHead = "code,name,group,short_name,stream,aliases,phone,valid_from,valid_to\n";
const QByteArray basesHead = "code,base_kind,value,valid_from,source,estimate\n";

RegistryFile unitsFile(const QByteArray &rows)
{
    return {QStringLiteral("units.csv"), unitsHead + rows};
}

RegistryFile basesFile(const QByteArray &rows)
{
    return {QStringLiteral("bases.csv"), basesHead + rows};
}

RegistryLine onlyLine(const RegistryPlan &plan)
{
    return plan.lines.size() == 1 ? plan.lines.first() : RegistryLine{};
}

} // namespace

class RegistryPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void badRowsAreNamedByLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("why");
        const auto units = [](const char *name, const char *rows, int line, const char16_t *why) {
            QTest::newRow(name) << unitsHead + rows << line << QString::fromUtf16(why);
        };
        units("no name", "X1,,xa-thi-tran,,dia-ban,,,,\n", 2, u"thiếu mã hoặc tên");
        units("an unknown stream", "X1,Xã X,xa-thi-tran,,khac,,,,\n", 2, u"luồng “khac” không có trong đợt");
        units("a code twice", "X1,Xã X,xa-thi-tran,,dia-ban,,,,\nX1,Xã Y,xa-thi-tran,,dia-ban,,,,\n", 3,
              u"đã có ở dòng trên");
        units("no day", "X1,Xã X,xa-thi-tran,,dia-ban,,,1/1/2020,\n", 2, u"không phải ngày");
        units("last before first", "X1,Xã X,xa-thi-tran,,dia-ban,,,2020-08-10,2020-08-09\n", 2,
              u"ngày cuối đứng trước ngày đầu");
        units("too few columns", "X1,Xã X,xa-thi-tran\n", 2, u"có 3 cột, cần 9");
        units("an open quote", "X1,\"Xã X,xa-thi-tran,,dia-ban,,,,\n", 2, u"dấu ngoặc kép chưa đóng");
        units("a known unit in another stream", "19429,Thị trấn Khe Sanh,xa-thi-tran,,co-quan,,,,\n", 2, u"không đổi luồng");
        const auto bases = [](const char *name, const char *rows, int line, const char16_t *why) {
            QTest::newRow(name) << basesHead + rows << line << QString::fromUtf16(why);
        };
        bases("nobody's base", "X9,nguoi-dung-dttm,10,2020-08-20,BC,no\n", 2, u"không có đơn vị mã “X9”");
        bases("no number", "19429,nguoi-dung-dttm,10O,2020-08-20,BC,no\n", 2, u"không phải số nguyên từ 0");
        bases("negative", "19429,nguoi-dung-dttm,-3,2020-08-20,BC,no\n", 2, u"không phải số nguyên từ 0");
        bases("maybe an estimate", "19429,nguoi-dung-dttm,10,2020-08-20,BC,x\n", 2, u"yes hoặc no");
        bases("a day that has one", "19429,nguoi-dung-dttm,10,2020-08-10,BC,no\n", 2, u"đã có mẫu số 6195 từ ngày này");
        bases("one day twice", "19429,nguoi-dung-dttm,10,2020-08-20,BC,no\n19429,nguoi-dung-dttm,11,2020-08-20,BC,no\n", 3,
              u"hai mẫu số cùng ngày");
        QTest::newRow("something else") << QByteArray("a,b\n1,2\n") << 1 << QStringLiteral("không phải units.csv");
        QTest::newRow("no text") << QByteArray("\xFF\xFE\x00\x41", 4) << 1 << QStringLiteral("không phải UTF-8");
        QTest::newRow("empty") << QByteArray() << 1 << QStringLiteral("tệp trống");
    }
    void badRowsAreNamedByLineAndReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, why);
        const TestDesk desk = emptyDesk(at("2020-08-19T14:12:00"));
        const QVector<RegistryFile> files{{QStringLiteral("t.csv"), bytes}};
        const RegistryPlan plan = desk->planRegistry(files);
        QVERIFY(!plan.ready());
        QCOMPARE(plan.refused, 1);
        const auto bad = std::find_if(plan.lines.begin(), plan.lines.end(),
                                      [](const RegistryLine &l) { return l.change == RegistryChange::Refused; });
        QCOMPARE(bad->line, line);
        QVERIFY2(bad->why.contains(why), qPrintable(bad->why));
        const qint64 length = *desk->journalLength();
        const Outcome done = desk->importRegistry(files);
        QVERIFY(!done);
        QCOMPARE(done.error().subject, QStringLiteral("t.csv:%1").arg(line));
        QCOMPARE(*desk->journalLength(), length);
    }

    void everyShapeOfTheFileReadsTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray comma = unitsHead + "X1,\"Xã \"\"Mới\"\", một\",xa-thi-tran,Mới,dia-ban,M1;M2,,2020-08-20,\n";
        QTest::newRow("comma") << comma;
        QTest::newRow("with a mark") << "\xEF\xBB\xBF" + comma;
        QTest::newRow("CRLF") << QByteArray(comma).replace("\n", "\r\n");
        QTest::newRow("semicolon") << QByteArray(unitsHead).replace(',', ';')
                                          + "X1;\"Xã \"\"Mới\"\", một\";xa-thi-tran;Mới;dia-ban;\"M1;M2\";;2020-08-20;\n";
    }
    void everyShapeOfTheFileReadsTheSame()
    {
        QFETCH(QByteArray, bytes);
        const TestDesk desk = emptyDesk(at("2020-08-19T14:12:00"));
        QVERIFY(desk->importRegistry({{QStringLiteral("u.csv"), bytes}}));
        const Unit *unit = desk->registry().byCode(QStringLiteral("X1"));
        QVERIFY(unit);
        QCOMPARE(unit->name, QStringLiteral("Xã \"Mới\", một"));
        QCOMPARE(unit->aliases, (QStringList{QStringLiteral("M1"), QStringLiteral("M2")}));
    }

    void aChangeIsToldFieldByField()
    {
        const TestDesk desk = emptyDesk(at("2020-08-19T14:12:00"));
        const RegistryPlan plan = desk->planRegistry(
            {{QStringLiteral("u.csv"), "code,name,group,stream,phone\n19489,Xã Lìa,xa-thi-tran,dia-ban,0911\n"}});
        const RegistryLine line = onlyLine(plan);
        QCOMPARE(line.change, RegistryChange::Changed);
        QCOMPARE(line.fields,
                 (QVector<FieldChange>{{QStringLiteral("phone"), QStringLiteral("0900 000 020"), QStringLiteral("0911")}}));
        QCOMPARE(plan.units.first().contactName,
                 desk->registry().byCode(QStringLiteral("19489"))->contactName); // says nothing of it
    }

    void importingIsOneEntryAndTwiceIsOnce_data() { addEngineRows(); }
    void importingIsOneEntryAndTwiceIsOnce()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:12:00"), true);
        const QVector<RegistryFile> files{
            basesFile("X1,nguoi-dung-dttm,500,2020-08-20,BC 7,no\n19489,nguoi-dung-dttm,1422,2020-08-20,BC 42,no\n"),
            unitsFile("X1,Xã X,xa-thi-tran,X,dia-ban,,,2020-08-20,\n19489,Xã Lìa,xa-thi-tran,X. "
                      "Lìa,dia-ban,Lia,0911,2020-01-01,\n"),
            {QStringLiteral("h.csv"), "code,name,valid_from,valid_to,became,note\nX0,Xã X cũ,,2020-08-19,X1,\n"}};
        const qint64 length = *desk->journalLength();
        const auto before = desk->consolidation(Day(2020, 8, 19));
        QVERIFY(desk->planRegistry(files).ready());
        QVERIFY(desk->importRegistry(files));
        QCOMPARE(*desk->journalLength(), length + 1);
        QCOMPARE(desk->consolidation(Day(2020, 8, 19))->district, before->district);
        QCOMPARE(desk->consolidation(Day(2020, 8, 20))->unit(QStringLiteral("X1"))->base->value(), 500);
        const RegistryPlan again = desk->planRegistry(files);
        QCOMPARE(again.count(RegistryChange::Same), 5);
        QVERIFY(desk->importRegistry(files));
        QCOMPARE(*desk->journalLength(), length + 1);
        QVERIFY(desk->verify()->intact());
    }

    void oneBadLineWritesNothingOfTheRest()
    {
        const TestDesk desk = emptyDesk(at("2020-08-19T14:12:00"));
        const Registry before = desk->registry();
        QVERIFY(!desk->importRegistry(
            {unitsFile("X1,Xã X,xa-thi-tran,X,dia-ban,,,,\n"), basesFile("X2,nguoi-dung-dttm,5,2020-08-20,BC,no\n")}));
        QVERIFY(desk->registry() == before);
    }

    void whatIsExportedImportsAsTheSame()
    {
        const TestDesk desk = emptyDesk(at("2020-08-19T14:12:00"));
        Unit odd = *desk->registry().byCode(QStringLiteral("19489"));
        odd.phone = QStringLiteral("+84 900");
        odd.note = QStringLiteral("=1+1, \"x\"");
        QVERIFY(desk->saveUnit(odd));
        const QByteArray bytes = unitsToCsv(desk->registry());
        QVERIFY(bytes.contains(",'+84 900,"));
        const RegistryPlan plan =
            desk->planRegistry({{QStringLiteral("u.csv"), bytes}, {QStringLiteral("b.csv"), basesToCsv(desk->registry())}});
        QCOMPARE(plan.count(RegistryChange::Same), int(plan.lines.size()));
        QVERIFY(plan.lines.size() > 200);
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(RegistryPlanTest)
#include "tst_registryplan.moc"
