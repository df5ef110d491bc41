#include "core/coverage/consolidation.h"
#include "core/domain/campaign.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

class DayTest : public QObject
{
    Q_OBJECT

private slots:
    void momentsAreHanoiTimeWhateverThePcSays()
    {
        const Moment moment = at("2020-08-19T13:59:59.999");
        QCOMPARE(moment.day(), Day(2020, 8, 19));
        QCOMPARE(moment.time(), QTime(13, 59, 59, 999));
        QCOMPARE(moment.iso(), QStringLiteral("2020-08-19T13:59:59.999"));
        QCOMPARE(at("2020-08-19T06:59:59.999Z"), moment);
        QCOMPARE(at("2020-08-19T13:59:59.999+07:00"), moment);
        QCOMPARE(at("2020-08-18T17:00:00Z").day(), Day(2020, 8, 19));
    }

    void fourteenHundredSharpIsLate_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("onTime");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("a millisecond before") << QStringLiteral("2020-08-19T13:59:59.999") << true << qint64(0);
        QTest::newRow("sharp") << QStringLiteral("2020-08-19T14:00:00.000") << false << qint64(1);
        QTest::newRow("a minute and a half") << QStringLiteral("2020-08-19T14:01:30") << false << qint64(1);
        QTest::newRow("five minutes") << QStringLiteral("2020-08-19T14:05:00") << false << qint64(5);
        QTest::newRow("the next morning") << QStringLiteral("2020-08-20T07:42:41") << false << qint64(1062);
        QTest::newRow("the evening before") << QStringLiteral("2020-08-18T20:00:00") << true << qint64(0);
    }
    void fourteenHundredSharpIsLate()
    {
        QFETCH(QString, received);
        QFETCH(bool, onTime);
        QFETCH(qint64, minutes);
        const Moment cutoff = defaultCampaign().cutoffOf(Day(2020, 8, 19));
        QCOMPARE(isOnTime(*Moment::fromIso(received), cutoff), onTime);
        QCOMPARE(minutesLate(*Moment::fromIso(received), cutoff), minutes);
    }

    void whatIsNoDayIsRefused()
    {
        for (const char *text : {"2020-02-30", "19/8/2020", "2020-8-19", "", "2020-08-19T10:00"})
            QVERIFY2(!Day::fromIso(QString::fromLatin1(text)), text);
        for (const char *text : {"2020-08-19", "2020-08-19 14:00:00", "2020-08-19T25:00:00", "x"})
            QVERIFY2(!Moment::fromIso(QString::fromLatin1(text)), text);
    }
};

QTEST_APPLESS_MAIN(DayTest)
#include "tst_day.moc"
