#include "core/coverage/coverageseries.h"
#include "core/coverage/remark.h"
#include "tests/support/sampledesk.h"
#include "ui/charts/chartchoice.h"

#include <QTest>

using namespace dophu;

class TestCoverageSeries : public QObject
{
    Q_OBJECT

private slots:
    void barsAreTheTerritorysUnitsHighestFirst();
    void aUnitWithoutANumberStandsLastAndSaysSo();
    void theAxisReachesPastTheLongestBar_data();
    void theAxisReachesPastTheLongestBar();
    void fiftyNinePointNineNineSixPrintsSixtyAndIsBelow();
    void anEmptyDayHasWordsInsteadOfBars();
    void agenciesNameTheirOwnBase();
    void groupsAreComparedWithoutBeingAdded();
    void remarkCountsNamesAndForecasts();
    void remarkOfADayWithoutNumbers();
};

namespace
{

DayInputs seriesInputs(const QVector<QPair<qint64, qint64>> &installedOverBase)
{
    DayInputs inputs;
    inputs.day = Day(2020, 8, 19);
    inputs.cutoff = QTime(14, 0);
    inputs.targetBy = Day(2020, 8, 20);
    inputs.streams = defaultCampaign().streams;
    for (qsizetype i = 0; i < installedOverBase.size(); ++i) {
        DayRow row;
        row.id = UnitId(i + 1);
        row.code = QString::number(i + 1);
        row.name = QStringLiteral("Xã %1").arg(i + 1);
        row.shortName = row.name;
        row.group = QStringLiteral("xa-thi-tran");
        row.stream = QStringLiteral("dia-ban");
        row.base = Count::from(installedOverBase.at(i).second);
        if (installedOverBase.at(i).first >= 0) {
            Standing standing;
            standing.unit = row.id;
            standing.day = inputs.day;
            standing.typed = Count::from(installedOverBase.at(i).first);
            standing.counted = standing.typed;
            standing.countedFrom = inputs.day;
            standing.firstReceived = Moment::local(inputs.day, QTime(13, 0));
            row.standing = standing;
        }
        inputs.rows.append(row);
    }
    return inputs;
}

} // namespace

void TestCoverageSeries::barsAreTheTerritorysUnitsHighestFirst()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto day = desk->consolidation(Day(2020, 8, 19));
    const CoverageSeries series = chartSeries(*day, desk->campaign(), desk->office(), {});
    QCOMPARE(series.bars.size(), 21);
    for (qsizetype i = 1; i < series.bars.size(); ++i)
        QVERIFY(*series.bars.at(i - 1).coverage >= *series.bars.at(i).coverage);
    QCOMPARE(series.met + series.below, 21);
    QVERIFY(series.subtitle.contains(QStringLiteral("21 xã, thị trấn huyện Hướng Hoá")));
    QVERIFY(series.subtitle.contains(QStringLiteral("Toàn huyện %1%").arg(day->district.carriedForward.coverage()->text())));
    QVERIFY(series.source.contains(QStringLiteral("Nguồn: Phòng Văn hoá và Thông tin huyện Hướng Hoá")));
}

void TestCoverageSeries::aUnitWithoutANumberStandsLastAndSaysSo()
{
    const CoverageSeries series = coverageSeries(consolidate(seriesInputs({{-1, 100}, {10, 100}, {5, 0}})), {});
    QCOMPARE(series.bars.first().text, QStringLiteral("10,00%"));
    QCOMPARE(series.bars.at(1).text, QStringLiteral("chưa có số"));
    QCOMPARE(series.bars.at(2).text, QStringLiteral("chưa có mẫu số"));
    QCOMPARE(series.bars.at(1).length, qint64(0));
}

void TestCoverageSeries::theAxisReachesPastTheLongestBar_data()
{
    QTest::addColumn<qint64>("installed");
    QTest::addColumn<qint64>("end");
    QTest::newRow("a campaign stuck at 10 still shows its target") << qint64(10) << qint64(7000);
    QTest::newRow("64 percent ends at 70") << qint64(64) << qint64(7000);
    QTest::newRow("exactly 100 ends at 100") << qint64(100) << qint64(10000);
    QTest::newRow("122 percent is shown, not cut") << qint64(122) << qint64(14000);
    QTest::newRow("an extra digit makes a coarse axis") << qint64(598) << qint64(60000);
}

void TestCoverageSeries::theAxisReachesPastTheLongestBar()
{
    QFETCH(qint64, installed);
    QFETCH(qint64, end);
    const CoverageSeries series = coverageSeries(consolidate(seriesInputs({{installed, 100}})), {});
    QCOMPARE(series.axisEnd, end);
    QVERIFY(series.axisEnd >= series.bars.first().length);
    QVERIFY(series.axisEnd / series.axisStep <= 11);
}

void TestCoverageSeries::fiftyNinePointNineNineSixPrintsSixtyAndIsBelow()
{
    const CoverageSeries series = coverageSeries(consolidate(seriesInputs({{14999, 24999}})), {});
    QCOMPARE(series.bars.first().text, QStringLiteral("60,00%"));
    QVERIFY(!series.bars.first().met);
    QCOMPARE(series.bars.first().needed->value(), qint64(1));
}

void TestCoverageSeries::anEmptyDayHasWordsInsteadOfBars()
{
    const CoverageSeries series = coverageSeries(consolidate(seriesInputs({{-1, 100}})), {});
    QCOMPARE(series.emptyText, QStringLiteral("Chưa có số liệu ngày 19/8/2020"));
}

void TestCoverageSeries::agenciesNameTheirOwnBase()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto day = desk->consolidation(Day(2020, 8, 19));
    ChartChoice choice;
    choice.group = QStringLiteral("co-quan-huyen");
    const CoverageSeries series = chartSeries(*day, desk->campaign(), desk->office(), choice);
    QVERIFY(series.title.contains(QStringLiteral("cán bộ, công chức, viên chức")));
    QVERIFY(!series.title.contains(QStringLiteral("điện thoại thông minh")));
    QVERIFY(series.subtitle.contains(QStringLiteral("Cả nhóm")));
}

void TestCoverageSeries::groupsAreComparedWithoutBeingAdded()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto day = desk->consolidation(Day(2020, 8, 19));
    ChartChoice choice;
    choice.kind = ChartKind::Groups;
    const CoverageSeries series = chartSeries(*day, desk->campaign(), desk->office(), choice);
    QCOMPARE(series.bars.size(), 3);
    QVERIFY(series.subtitle.contains(QStringLiteral("Toàn huyện %1%").arg(day->district.carriedForward.coverage()->text())));
}

void TestCoverageSeries::remarkCountsNamesAndForecasts()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto day = desk->consolidation(Day(2020, 8, 19));
    const auto before = desk->consolidation(Day(2020, 8, 18));
    const auto pace = desk->pace(Day(2020, 8, 19));
    const QString text = remark(*day, &*before, *pace, {{}, {}, QStringLiteral("xã, thị trấn"), QStringLiteral("người")});
    QVERIFY(text.startsWith(QStringLiteral("Đến 14h00 ngày 19/8/2020, 6/21 xã, thị trấn đạt mục tiêu 60%")));
    QVERIFY(text.contains(QStringLiteral("tăng 3 đơn vị so với ngày 18/8")));
    QVERIFY(text.contains(QStringLiteral("Dự báo ngày 20/8")));
    QVERIFY(text.contains(QStringLiteral("cần thêm 989 người")));
}

void TestCoverageSeries::remarkOfADayWithoutNumbers()
{
    const QString text =
        remark(consolidate(seriesInputs({})), nullptr, {}, {{}, {}, QStringLiteral("xã"), QStringLiteral("người")});
    QCOMPARE(text, QStringLiteral("Đến 14h00 ngày 19/8/2020, chưa có số liệu để nhận xét."));
}

QTEST_MAIN(TestCoverageSeries)
#include "tst_coverageseries.moc"
