#include "core/domain/coverage.h"

#include <QTest>

using namespace dophu;

namespace
{
Coverage coverageOf(qint64 installed, qint64 base)
{
    return *Coverage::of(*Count::from(installed), *Count::from(base));
}
} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private slots:
    void printsAsPublished_data()
    {
        QTest::addColumn<qint64>("installed");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<QString>("text");
        QTest::newRow("published 2020, a") << qint64(216974) << qint64(689972) << QStringLiteral("31,45");
        QTest::newRow("published 2020, b") << qint64(610578) << qint64(1368840) << QStringLiteral("44,61");
        QTest::newRow("published 2020, c") << qint64(3275589) << qint64(8053663) << QStringLiteral("40,67");
        QTest::newRow("rounds half up") << qint64(125) << qint64(100000) << QStringLiteral("0,13");
        QTest::newRow("just under half") << qint64(124999) << qint64(100000000) << QStringLiteral("0,12");
        QTest::newRow("59,996 % prints as 60,00") << qint64(59996) << qint64(100000) << QStringLiteral("60,00");
        QTest::newRow("nothing") << qint64(0) << qint64(7) << QStringLiteral("0,00");
        QTest::newRow("over the base") << qint64(7580) << qint64(1267) << QStringLiteral("598,26");
        QTest::newRow("largest counts") << Count::largest << Count::largest << QStringLiteral("100,00");
    }
    void printsAsPublished()
    {
        QFETCH(qint64, installed);
        QFETCH(qint64, base);
        QFETCH(QString, text);
        QCOMPARE(coverageOf(installed, base).text(), text);
        QCOMPARE(coverageOf(installed, base).text(DecimalMark::Dot), QString(text).replace(u',', u'.'));
    }

    void sixtyPrintedIsNotSixtyMet()
    {
        const Coverage almost = coverageOf(59996, 100000);
        QCOMPARE(almost.text(), QStringLiteral("60,00"));
        QVERIFY(!almost.meets(Target{6000}));
        QCOMPARE(almost.stillNeeded(Target{6000}).value(), 4);
        QVERIFY(coverageOf(60000, 100000).meets(Target{6000}));
    }

    void stillNeededRoundsTheTargetUp()
    {
        QCOMPARE(Target{6000}.peopleFor(*Count::from(32296)).value(), 19378); // 19.377,6
        QCOMPARE(coverageOf(18512, 32296).stillNeeded(Target{6000}).value(), 866);
        QCOMPARE(coverageOf(20000, 32296).stillNeeded(Target{6000}).value(), 0);
    }

    void comparesExactlyWhereDecimalsWouldTie()
    {
        QVERIFY(coverageOf(1, 3) > coverageOf(333333333, 1000000000));
        QVERIFY(coverageOf(2, 4) == coverageOf(1, 2));
        QVERIFY(coverageOf(Count::largest - 1, Count::largest) < coverageOf(1, 1));
    }

    void withoutABaseThereIsNoRate()
    {
        QVERIFY(!Coverage::of(*Count::from(5), Count()));
    }

    void onlyWholeNumbersFromZeroAreCounts()
    {
        QVERIFY(!Count::from(-1));
        QVERIFY(Count::from(0));
        QVERIFY(!Count::from(Count::largest + 1));
    }
};

QTEST_APPLESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
