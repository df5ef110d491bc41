// What the report says on the days that are not like the others: free days, the target's own day and those after it, a target
// that may or may not be reached, numbers that came for days before, a paper that replaces another.
#include "reportfixture.h"
#include "samplepapers.h"

#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

QVector<DayRow> twoCommunes(qint64 before, qint64 now)
{
    return {reported(1, QStringLiteral("Xã Xy"), 1000, before, now), reported(2, QStringLiteral("Xã Húc"), 1000, 300, 300)};
}

DailyReportFacts withTargetOn(Day by, const QVector<DayRow> &rows)
{
    Campaign campaign = defaultCampaign();
    campaign.targetBy = by;
    return factsOf(rows, campaign);
}

} // namespace

class ReportSituationsTest : public QObject
{
    Q_OBJECT

private slots:
    // 15 and 16 August 2020 are a weekend, and the order says "hàng ngày".
    void aFreeDayExcusesNobody_data()
    {
        QTest::addColumn<Day>("day");
        QTest::addColumn<QString>("says");
        QTest::newRow("Saturday") << Day(2020, 8, 15) << "Ngày 15/8/2020 là thứ Bảy, các đơn vị vẫn";
        QTest::newRow("Sunday") << Day(2020, 8, 16) << "Ngày 16/8/2020 là Chủ nhật, các đơn vị vẫn";
        QTest::newRow("Friday") << Day(2020, 8, 14) << "";
        QTest::newRow("Monday") << Day(2020, 8, 17) << "";
    }
    void aFreeDayExcusesNobody()
    {
        QFETCH(Day, day);
        QFETCH(QString, says);
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        const auto paper = composePaper(*desk, PaperKind::Daily, day, {});
        QVERIFY(paper);
        const QString text = bodyText(*paper);
        QVERIFY(text.contains(QStringLiteral("chưa báo cáo")));
        QCOMPARE(text.contains(QStringLiteral("các đơn vị vẫn thực hiện chế độ báo cáo hàng ngày")), !says.isEmpty());
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void aFreeDayWithoutAnybodyMissingNeedsNoWord()
    {
        DailyReportFacts facts = factsOf(twoCommunes(300, 310));
        facts.day.day = Day(2020, 8, 15);
        QVERIFY(!bodyText(composeDailyReport(facts)).contains(QStringLiteral("thứ Bảy")));
    }

    // Monday is compared with Sunday, not with the last working day.
    void mondayComparesWithSunday()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        const QString text = bodyText(*composePaper(*desk, PaperKind::Daily, Day(2020, 8, 17), {}));
        QVERIFY(text.contains(QStringLiteral("so với ngày 16/8/2020")));
    }

    void onTheTargetsDayNothingIsForecast()
    {
        const QString text = bodyText(composeDailyReport(withTargetOn(today, twoCommunes(300, 340))));
        QVERIFY2(text.contains(QStringLiteral("Đến hạn ngày 19/8/2020 còn thiếu 560 người, chưa đạt mục tiêu 60%.")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("dự báo")));
        QVERIFY(!text.contains(QStringLiteral("bình quân")));
    }

    void afterTheTargetsDayItIsSaidAsPast()
    {
        const QString text = bodyText(composeDailyReport(withTargetOn(today.plus(-1), twoCommunes(300, 340))));
        QVERIFY2(text.contains(QStringLiteral("Đã qua hạn ngày 18/8/2020, còn thiếu 560 người, chưa đạt mục tiêu 60%.")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Theo nhịp này")));
    }

    void daysBeforeTheTargetSayWhatEachMustBring()
    {
        const QString text = bodyText(composeDailyReport(withTargetOn(today.plus(4), twoCommunes(300, 340))));
        QVERIFY2(text.contains(QStringLiteral("Còn thiếu 560 người để đạt mục tiêu 60% vào ngày 23/8/2020, cần tăng bình quân "
                                              "140 người/ngày.")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Theo nhịp này không kịp đạt mục tiêu 60% vào ngày 23/8/2020.")));
    }

    void aTargetThatTheUpperEndReachesIsUncertain()
    {
        DailyReportFacts facts = withTargetOn(today.plus(4), twoCommunes(800, 860));
        facts.pace.forecast = Coverage::of(*Count::from(1190), *Count::from(2000));
        facts.pace.low = Coverage::of(*Count::from(1170), *Count::from(2000));
        facts.pace.high = Coverage::of(*Count::from(1210), *Count::from(2000));
        facts.pace.usualPerDay = 10;
        const QString text = bodyText(composeDailyReport(facts));
        QVERIFY2(text.contains(QStringLiteral("dự báo ngày 23/8/2020 đạt khoảng 59,50% (từ 58,5% đến 60,5%) trên mẫu số 2.000. "
                                              "Theo nhịp này chưa chắc đạt mục tiêu.")),
                 qPrintable(text));
    }

    void aPaceThatReachesTheTargetHasNoWarning()
    {
        DailyReportFacts facts = withTargetOn(today.plus(4), twoCommunes(800, 860));
        facts.pace.forecast = Coverage::of(*Count::from(1250), *Count::from(2000));
        facts.pace.low = facts.pace.high = facts.pace.forecast;
        facts.pace.usualPerDay = 30;
        const QString text = bodyText(composeDailyReport(facts));
        QVERIFY(text.contains(QStringLiteral("Với mức tăng hiện nay (30 người/ngày), dự báo ngày 23/8/2020 đạt khoảng 62,50%")));
        QVERIFY(!text.contains(QStringLiteral("Theo nhịp này")));
    }

    void figuresThatStandStillSaySo()
    {
        DailyReportFacts facts = withTargetOn(today.plus(4), twoCommunes(300, 300));
        QVERIFY(facts.pace.forecast);
        const QString text = bodyText(composeDailyReport(facts));
        QVERIFY2(text.contains(QStringLiteral("; không tăng so với ngày 18/8/2020.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Những ngày gần đây số liệu không tăng, dự báo ngày 23/8/2020")), qPrintable(text));
    }

    void numbersForDaysBeforeAreCounted()
    {
        DailyReportFacts facts = factsOf(twoCommunes(300, 310));
        QVERIFY(!bodyText(composeDailyReport(facts)).contains(QStringLiteral("báo bù")));
        for (const Day day : {Day(2020, 8, 17), Day(2020, 8, 18)})
            facts.lateForEarlierDays.append(
                {QStringLiteral("Xã Húc"), day, *Count::from(144), Moment::local(today, QTime(8, 30))});
        const QString text = bodyText(composeDailyReport(facts));
        QVERIFY2(text.contains(QStringLiteral("Có 02 số liệu của ngày trước gửi sau khi chốt (báo bù). Danh sách tại Phụ lục II.")),
                 qPrintable(text));
    }

    void aReplacementSaysWhatItReplacesAndHowManyUnitsChanged_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("says");
        QTest::newRow("one") << 1 << "01 đơn vị";
        QTest::newRow("twelve") << 12 << "12 đơn vị";
    }
    void aReplacementSaysWhatItReplacesAndHowManyUnitsChanged()
    {
        QFETCH(int, units);
        QFETCH(QString, says);
        DailyReportFacts facts = factsOf(twoCommunes(300, 310));
        ReplacedReport replaced;
        replaced.number = QStringLiteral("5");
        replaced.symbol = QStringLiteral("BC-VHTT");
        replaced.signedOn = Day(2020, 8, 19);
        replaced.before = facts.day.district.carriedForward;
        for (int i = 0; i < units; ++i)
            replaced.units.append({QStringLiteral("Xã %1").arg(i), Count::from(300), Count::from(310 + i),
                                   QStringLiteral("cộng sót"), QStringLiteral("Hoa")});
        facts.replaces = replaced;
        const Document document = composeDailyReport(facts);
        const QString text = bodyText(document);
        QVERIFY2(text.contains(QStringLiteral("05/BC-VHTT ngày 19 tháng 8 năm 2020")), qPrintable(text));
        QVERIFY2(text.contains(says), qPrintable(text));
        QCOMPARE(tablesOf(document).last().rows.size(), qsizetype(units));
        QCOMPARE(tablesOf(document).last().rows.first().cells.at(4), QStringLiteral("+10"));
    }

    // Two of one rate stand on one rank, the next is two further (R8).
    void tiesShareARank()
    {
        const Document document = composeDailyReport(factsOf({reported(1, "Xã A", 200, 90, 100), reported(2, "Xã B", 400, 190, 200),
                                                              reported(3, "Xã C", 100, 10, 20), reported(4, "Xã D", 100, 70, 80)}));
        const QString text = bodyText(document);
        QVERIFY2(text.contains(QStringLiteral("01 xã, thị trấn đạt từ 60% người dùng điện thoại thông minh trở lên: D (80,00%).")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Thấp nhất: C (20,00%), A (50,00%), B (50,00%).")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(ReportSituationsTest)
#include "tst_reportsituations.moc"
