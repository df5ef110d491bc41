// Two campaigns on one axis: each by its own day 1, 2, 3 …, its own base and target, and to its own last moment.
#include "core/coverage/compareseries.h"

#include <QTest>

using namespace dophu;

namespace
{

ComparedPeriod period(const QString &name, Day first, std::initializer_list<qint64> installed, qint64 base, Target target)
{
    ComparedPeriod made;
    made.name = name;
    made.fullName = QStringLiteral("Đợt ") + name;
    for (const qint64 people : installed)
        made.totals.append({first.plus(made.totals.size()), *Count::from(people), *Count::from(base)});
    made.target = target;
    made.targetBy = first.plus(20);
    made.cutoff = QTime(14, 0);
    return made;
}

const ComparedPeriod bluezone = period(QStringLiteral("Bluezone"), Day(2020, 8, 10), {100, 200, 300}, 1000, Target{6000});
const ComparedPeriod vneid = period(QStringLiteral("VNeID"), Day(2023, 2, 1), {0, 50, 0, 90, 120}, 400, Target{4500});

} // namespace

class TestCompareSeries : public QObject
{
    Q_OBJECT

private slots:
    void daysAreNumberedNotDated()
    {
        const LineSeries series = compareSeries(bluezone, vneid, {});
        QCOMPARE(series.columns.size(), 5);
        QCOMPARE(series.columns.first().head, QStringLiteral("1"));
        QVERIFY(!series.columns.first().day.isValid());
        QCOMPARE(series.lines.at(0).points.at(2)->day, Day(2020, 8, 12));
        QCOMPARE(series.lines.at(1).points.at(1)->day, Day(2023, 2, 2));
    }

    void eachRateIsOfItsOwnBase()
    {
        const LineSeries series = compareSeries(bluezone, vneid, {});
        QCOMPARE(series.lines.at(0).points.at(1)->text, QStringLiteral("20,00%"));
        QCOMPARE(series.lines.at(1).points.at(1)->text, QStringLiteral("12,50%"));
    }

    void theShorterLineEndsAndADayWithoutFiguresIsAGap()
    {
        const LineSeries series = compareSeries(bluezone, vneid, {});
        QVERIFY(!series.lines.at(0).points.at(3));
        QVERIFY(!series.lines.at(0).points.at(4));
        QVERIFY(!series.lines.at(1).points.at(0));
        QVERIFY(!series.lines.at(1).points.at(2));
        QVERIFY(series.lines.at(1).points.at(3));
    }

    void bothTargetsAndBothMomentsAreNamed()
    {
        const LineSeries series = compareSeries(bluezone, vneid, {});
        QCOMPARE(series.goals.size(), 2);
        QCOMPARE(series.goals.at(0).text, QStringLiteral("Mục tiêu 60%, Bluezone"));
        QCOMPARE(series.goals.at(1).text, QStringLiteral("Mục tiêu 45%, VNeID"));
        QVERIFY(series.goals.at(0).look != series.goals.at(1).look);
        QVERIFY(series.subtitle.contains(QStringLiteral("mục tiêu 60% đến 30/8/2020, số liệu đến 14h00 ngày 12/8/2020")));
        QVERIFY(series.subtitle.contains(QStringLiteral("mục tiêu 45% đến 21/2/2023, số liệu đến 14h00 ngày 5/2/2023")));
    }

    void oneTargetOfBothIsOneLine()
    {
        ComparedPeriod same = vneid;
        same.target = bluezone.target;
        const LineSeries series = compareSeries(bluezone, same, {});
        QCOMPARE(series.goals.size(), 1);
        QCOMPARE(series.goals.first().text, QStringLiteral("Mục tiêu 60% của cả hai"));
    }

    void theOtherIsNamedAtTheSameDayOfItsRun()
    {
        const ComparedPeriod other = period(QStringLiteral("VNeID"), Day(2023, 2, 1), {40, 50, 70, 90, 120}, 400, Target{4500});
        QVERIFY(compareSeries(bluezone, other, {}).subtitle.endsWith(QStringLiteral("Ngày thứ 3 khi ấy 17,50%")));
        QVERIFY(!compareSeries(other, bluezone, {}).subtitle.contains(QStringLiteral("khi ấy")));
    }

    void anOpenDayIsSaidToBeProvisional()
    {
        ComparedPeriod open = bluezone;
        open.provisional = true;
        QVERIFY(compareSeries(open, vneid, {}).subtitle.contains(QStringLiteral("12/8/2020 (tạm tính)")));
    }

    void theAxisHoldsEveryRateAndBothTargets()
    {
        const ComparedPeriod beyond = period(QStringLiteral("Hơn"), Day(2020, 1, 1), {1300}, 1000, Target{9000});
        const LineSeries series = compareSeries(bluezone, beyond, {});
        QCOMPARE(series.axis.low, 0);
        QVERIFY(series.axis.high > 13000);
        QCOMPARE(series.axis.high % series.axis.step, 0);
    }

    void twoWithoutFiguresHaveWordsInstead()
    {
        const ComparedPeriod none = period(QStringLiteral("A"), Day(2020, 1, 1), {0, 0}, 1000, Target{6000});
        QVERIFY(!compareSeries(none, none, {}).emptyText.isEmpty());
        QVERIFY(compareSeries(none, bluezone, {}).emptyText.isEmpty());
        QVERIFY(!compareSeries({}, {}, {}).emptyText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCompareSeries)
#include "tst_compareseries.moc"
