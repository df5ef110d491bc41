// The day by a fake clock: what is due, late, over, and a PC clock that was set back (R5, R6, ui.md §9).
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/smalloffice.h"
#include "ui/widgets/deadline.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day day(2020, 8, 10);

Moment hour(const char *time)
{
    return at(QByteArray("2020-08-10T").append(time).constData());
}

struct FakeDay
{
    FakeDay() : desk(smallOffice(QStringLiteral(":memory:"), hour("08:00:00"), 2)) {}
    UnitId unit(int index) const { return desk->registry().units().at(index).id; }
    UnitFigures figures(int index, Day of = day) const { return desk->consolidation(of)->units.at(index); }

    TestDesk desk;
};

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void notDueBecomesMissingAtFourteenSharp()
    {
        const FakeDay today;
        today.desk.clock->set(hour("13:59:59.999"));
        QCOMPARE(today.figures(0).status, UnitStatus::NotDue);
        today.desk.clock->set(hour("14:00:00"));
        QCOMPARE(today.figures(0).status, UnitStatus::Missing);
    }

    void minutesLateCountFromTheCutOff_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<bool>("late");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("a millisecond before") << QByteArray("13:59:59.999") << false << qint64(0);
        QTest::newRow("sharp") << QByteArray("14:00:00") << true << qint64(1);
        QTest::newRow("under two minutes") << QByteArray("14:01:59.999") << true << qint64(1);
        QTest::newRow("two minutes") << QByteArray("14:02:00") << true << qint64(2);
        QTest::newRow("an hour") << QByteArray("15:00:00") << true << qint64(60);
        QTest::newRow("the end of the day") << QByteArray("23:59:59") << true << qint64(599);
    }
    void minutesLateCountFromTheCutOff()
    {
        QFETCH(QByteArray, received);
        const FakeDay today;
        today.desk.clock->set(hour(received.constData()));
        QVERIFY(today.desk->enter(reported(*today.desk, today.unit(0), day, 100)));
        QTEST(today.figures(0).status == UnitStatus::Late, "late");
        QTEST(today.figures(0).minutesLate, "minutes");
    }

    void whoWasOnTimeStaysSoWhenCorrectedLate()
    {
        const FakeDay today;
        today.desk.clock->set(hour("13:50:00"));
        QVERIFY(today.desk->enter(reported(*today.desk, today.unit(0), day, 100)));
        today.desk.clock->set(hour("14:20:00"));
        QVERIFY(today.desk->enter(reported(*today.desk, today.unit(0), day, 110)));
        QCOMPARE(today.figures(0).status, UnitStatus::OnTime);
    }

    void theDayChangesAtMidnight()
    {
        const FakeDay today;
        today.desk.clock->set(hour("23:59:59.999"));
        QCOMPARE(today.desk->now().day(), day);
        QCOMPARE(today.figures(0).status, UnitStatus::Missing);
        today.desk.clock->set(at("2020-08-11T00:00:00"));
        QCOMPARE(today.desk->now().day(), day.plus(1));
        QCOMPARE(today.figures(0, day.plus(1)).status, UnitStatus::NotDue);
        QCOMPARE(today.figures(0).status, UnitStatus::Missing); // yesterday stays what it was
    }

    void theNextDeadlineIsSaid_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        using Tone = DeadlineText::Tone;
        const auto row = [](const char *now, const char *text, Tone tone) {
            QTest::newRow(now) << QByteArray(now) << QString::fromUtf8(text) << int(tone);
        };
        row("12:24:00", "Hạn 14:00 còn 1 giờ 36 phút", Tone::Calm);
        row("12:59:59.999", "Hạn 14:00 còn 1 giờ 1 phút", Tone::Calm);
        row("13:00:00", "Hạn 14:00 còn 1 giờ", Tone::Soon);
        row("13:39:59.999", "Hạn 14:00 còn 21 phút", Tone::Soon);
        row("13:40:00", "Hạn 14:00 còn 20 phút", Tone::Now);
        row("13:59:59.999", "Hạn 14:00 còn 1 phút", Tone::Now);
        row("14:00:00", "Hạn 15:00 còn 1 giờ", Tone::Soon);
        row("14:12:00", "Hạn 15:00 còn 48 phút", Tone::Soon);
        row("14:41:00", "Hạn 15:00 còn 19 phút", Tone::Now);
        row("14:59:59.999", "Hạn 15:00 còn 1 phút", Tone::Now);
        row("15:00:00", "Quá hạn 15:00 là 0 phút", Tone::Past);
        row("15:04:59.999", "Quá hạn 15:00 là 4 phút", Tone::Past);
        row("23:59:59.999", "Quá hạn 15:00 là 8 giờ 59 phút", Tone::Past);
    }
    void theNextDeadlineIsSaid()
    {
        QFETCH(QByteArray, now);
        const DeadlineText said = deadlineText(defaultCampaign(), day, hour(now.constData()), {});
        QTEST(said.text(), "text");
        QTEST(int(said.tone), "tone");
    }

    void anotherDayHasNoCountdown()
    {
        const Campaign campaign = defaultCampaign();
        const Moment midnight = at("2020-08-11T00:00:00");
        QCOMPARE(deadlineText(campaign, day, midnight, {}).text(), QStringLiteral("Xem ngày 10/8 (chưa chốt)"));
        QCOMPARE(deadlineText(campaign, day, midnight, {hour("14:31:00"), {}}).text(), QStringLiteral("Xem ngày 10/8 (đã chốt)"));
    }

    void aClosedDayStillHasItsReportToSend()
    {
        const Campaign campaign = defaultCampaign();
        const auto said = [&](const char *now, const DayProgress &progress) {
            return deadlineText(campaign, day, hour(now), progress);
        };
        const DayProgress closed{hour("13:40:00"), {}};
        QCOMPARE(said("13:50:00", closed).text(), QStringLiteral("Hạn 15:00 còn 1 giờ 10 phút")); // no unit is waited for
        QCOMPARE(said("14:40:00", closed).text(), QStringLiteral("Hạn 15:00 còn 20 phút"));
        QVERIFY(said("14:40:00", closed).tone == DeadlineText::Tone::Now);
        QCOMPARE(said("15:04:00", closed).text(), QStringLiteral("Quá hạn 15:00 là 4 phút"));
        const DayProgress issued{hour("13:40:00"), hour("14:46:00")};
        QCOMPARE(said("15:04:00", issued).text(), QStringLiteral("Đã ban hành 14:46"));
        QVERIFY(said("15:04:00", issued).tone == DeadlineText::Tone::Done);
        QCOMPARE(issuedText(day, at("2020-08-11T08:05:00")), QStringLiteral("Đã ban hành 08:05 11/8"));
    }

    void aClockSetBackTwoHoursIsNoticedOnceAndSaidWhileItLasts()
    {
        const FakeDay today;
        today.desk.clock->set(hour("14:31:00"));
        QVERIFY(today.desk->enter(reported(*today.desk, today.unit(0), day, 100)));
        QVERIFY(!today.desk->clockBehind());
        today.desk.clock->set(hour("12:31:00"));
        QCOMPARE(today.desk->clockBehind(), std::optional<Moment>(hour("14:31:00")));
        for (int i = 0; i < 3; ++i)
            QVERIFY(today.desk->enter(reported(*today.desk, today.unit(0), day, 101 + i)));
        QCOMPARE(clockEntries(*today.desk), 1);
        QCOMPARE(today.desk->clockBehind(), std::optional<Moment>(hour("14:31:00"))); // writing did not hide it
        today.desk.clock->set(hour("14:30:30"));
        QVERIFY(!today.desk->clockBehind());
        today.desk.clock->set(hour("15:00:00"));
        QVERIFY(today.desk->enter(reported(*today.desk, today.unit(0), day, 110)));
        QCOMPARE(clockEntries(*today.desk), 1);
        today.desk.clock->set(hour("13:00:00")); // set back again
        QVERIFY(today.desk->enter(reported(*today.desk, today.unit(0), day, 120)));
        QCOMPARE(clockEntries(*today.desk), 2);
        QVERIFY(today.desk->verify()->intact());
    }

    void itIsStillKnownAfterARestart()
    {
        Engines engines;
        const QString location = engines.freshLocation(QStringLiteral("sqlite"));
        {
            const TestDesk desk = smallOffice(location, hour("14:31:00"), 2);
        }
        const FixedClock behind(hour("12:31:00"));
        auto database = Database::open(location, OpenMode::Existing, behind);
        QVERIFY(database);
        const auto desk = Desk::open(std::move(*database), behind, testClerk());
        QVERIFY(desk);
        QCOMPARE((*desk)->clockBehind(), std::optional<Moment>(hour("14:31:00")));
    }

    void clocksOfTwoDesksMayDifferALittle()
    {
        Engines engines;
        const QString location = engines.freshLocation(QStringLiteral("sqlite"));
        const TestDesk one = smallOffice(location, hour("09:00:00"), 2);
        FixedClock clock(hour("08:59:40"));
        auto database = Database::open(location, OpenMode::Existing, clock);
        QVERIFY(database);
        const auto two =
            Desk::open(std::move(*database), clock, Clerk{QStringLiteral("Trần Quang Minh"), {}, QStringLiteral("VHTT-01")});
        QVERIFY(two);
        const UnitId unit = one->registry().units().first().id;
        QVERIFY((*two)->enter(reported(**two, unit, day, 100)));
        QVERIFY(!(*two)->clockBehind());
        QCOMPARE(clockEntries(**two), 0);
        clock.set(hour("07:00:00")); // two hours are not a little
        QVERIFY((*two)->enter(reported(**two, unit, day, 101)));
        QCOMPARE(clockEntries(**two), 1);
        QVERIFY(one->enter(reported(*one, unit, day, 102))); // the right clock between
        QVERIFY((*two)->enter(reported(**two, unit, day, 103)));
        QCOMPARE(clockEntries(**two), 1); // still the same setting back
    }

    void sittingDownIsAnEntry()
    {
        const FakeDay today;
        QVERIFY(today.desk->signIn());
        const JournalEntry entry = today.desk->journal(1)->first();
        QCOMPARE(entry.act, QStringLiteral("sign_in"));
        QCOMPARE(entry.by, testClerk().name);
        QCOMPARE(entry.subject, testClerk().desk);
        QVERIFY(today.desk->verify()->intact());
    }

private:
    static int clockEntries(const Desk &desk)
    {
        const auto entries = *desk.journal(1000);
        return int(std::count_if(entries.begin(), entries.end(),
                                 [](const JournalEntry &entry) { return entry.act == QLatin1String("clock"); }));
    }
};

QTEST_MAIN(ClockTest)
#include "tst_clock.moc"
