// What lines are judged by may change: units, bases, the campaign, the limits, the rules themselves. Every change judges
// the stored lines anew, so that no honest store ever reads as tampered with; what was closed stays as it was closed.
#include "core/storage/campaignstore.h"
#include "core/storage/journalstore.h"
#include "tests/support/engines.h"
#include "tests/support/smalloffice.h"

#include <QTest>

using namespace dophu;

namespace
{

UnitId unitOf(const Desk &desk, const char *code)
{
    const Unit *unit = desk.registry().byCode(QLatin1String(code));
    return unit ? unit->id : UnitId();
}

qint64 countedOn(const Desk &desk, UnitId unit, Day day)
{
    const auto line = desk.line(unit, day, day);
    return line && !line->isEmpty() ? line->last().counted.value_or(Count()).value() : -1;
}

// Commune 01 says more than its base, 02 grows steadily and then jumps.
TestDesk suspiciousOffice(const QString &location)
{
    TestDesk desk = smallOffice(location, at("2020-08-16T10:00:00"), 4);
    const QVector<qint64> steady{200, 210, 220, 230, 262};
    bool entered = desk->enter(reported(*desk, unitOf(*desk, "01"), smallFirstDay, 1500)).has_value();
    for (int i = 0; i < steady.size(); ++i)
        entered = entered && desk->enter(reported(*desk, unitOf(*desk, "02"), smallFirstDay.plus(i), steady.at(i)));
    if (!entered)
        qFatal("nothing to judge");
    return desk;
}

} // namespace

class RejudgingTest : public QObject
{
    Q_OBJECT

private slots:
    void aUnitInAnotherStreamIsJudgedByItsBaseThere_data() { addEngineRows(); }
    void aUnitInAnotherStreamIsJudgedByItsBaseThere()
    {
        QFETCH(QString, engine);
        const TestDesk desk = suspiciousOffice(m_engines.freshLocation(engine));
        const UnitId id = unitOf(*desk, "01");
        QCOMPARE(countedOn(*desk, id, smallFirstDay), 0); // held: above the base
        Unit unit = *desk->registry().byId(id);
        unit.stream = desk->campaign().streams.last().code;
        QVERIFY(desk->saveUnit(unit));
        QCOMPARE(countedOn(*desk, id, smallFirstDay), 1500); // no base of that kind
        QVERIFY(desk->verify()->intact());
    }

    void aChangedCampaignJudgesItsLines_data() { addEngineRows(); }
    void aChangedCampaignJudgesItsLines()
    {
        QFETCH(QString, engine);
        const TestDesk desk = suspiciousOffice(m_engines.freshLocation(engine));
        Campaign campaign = desk->campaign();
        campaign.streams.first().baseKind = campaign.streams.last().baseKind;
        QVERIFY(desk->saveCampaign(campaign));
        QCOMPARE(countedOn(*desk, unitOf(*desk, "01"), smallFirstDay), 1500);
        QVERIFY(desk->verify()->intact());
        campaign.reporting = Reporting::Daily;
        QVERIFY(desk->saveCampaign(campaign));
        QCOMPARE(countedOn(*desk, unitOf(*desk, "02"), smallFirstDay.plus(1)), 410);
        QVERIFY(desk->verify()->intact());
    }

    void changedLimitsJudgeEveryLineAndLeaveClosedDays_data() { addEngineRows(); }
    void changedLimitsJudgeEveryLineAndLeaveClosedDays()
    {
        QFETCH(QString, engine);
        const TestDesk desk = suspiciousOffice(m_engines.freshLocation(engine));
        const Day jump = smallFirstDay.plus(4);
        QVERIFY(desk->acceptAll(smallFirstDay, QStringLiteral("đã gọi")));
        QVERIFY(desk->close(smallFirstDay));
        const Consolidation closed = *desk->consolidation(smallFirstDay);
        const auto findings = [&] { return desk->consolidation(jump)->unit(QStringLiteral("02"))->findings.size(); };
        Limits limits = desk->limits();
        limits.jumpAtLeast = limits.jumpFewest = 1000; // nothing is a jump
        limits.jumpShare = 1000;
        QVERIFY(desk->saveLimits(limits));
        const auto without = findings();
        QVERIFY(desk->verify()->intact());
        limits.jumpAtLeast = limits.jumpFewest = 1;
        limits.jumpShare = 0;
        limits.jumpTimes = 2;
        limits.jumpSpreads = 1;
        QVERIFY(desk->saveLimits(limits));
        QVERIFY(findings() > without);
        QVERIFY(desk->verify()->intact());
        QVERIFY(*desk->consolidation(smallFirstDay) == closed);
    }

    void theSheetsRulesFollowTheLimitsToo()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-11T10:00:00"), 4);
        const Day next = smallFirstDay.plus(1);
        for (const char *code : {"01", "02"})
            QVERIFY(desk->enter(reported(*desk, unitOf(*desk, code), smallFirstDay, code[1] == '1' ? 160 : 165)));
        for (const char *code : {"01", "02"})
            QVERIFY(desk->enter(reported(*desk, unitOf(*desk, code), next, 173)));
        const auto findings = [&] { return desk->consolidation(next)->unit(QStringLiteral("02"))->findings.size(); };
        const auto usual = findings();
        const qint64 then = *desk->journalLength();
        Limits limits = desk->limits();
        limits.equalFrom = 100'000;
        QVERIFY(desk->saveLimits(limits));
        QCOMPARE(findings(), usual - 1);
        QCOMPARE(desk->consolidationAfter(next, then, desk->now())->unit(QStringLiteral("02"))->findings.size(), usual);
    }

    void everyCampaignIsJudgedAnew_data() { addEngineRows(); }
    void everyCampaignIsJudgedAnew()
    {
        QFETCH(QString, engine);
        const TestDesk desk = suspiciousOffice(m_engines.freshLocation(engine));
        const qint64 first = desk->campaignId();
        Campaign other = desk->campaign();
        other.name = QStringLiteral("Đợt khác");
        QVERIFY(desk->createCampaign(other));
        const UnitId id = unitOf(*desk, "01");
        QVERIFY(desk->setBase(
            Base{id, other.streams.first().baseKind, *Count::from(2000), smallFirstDay, QStringLiteral("BC 2"), false}));
        QVERIFY(desk->verify()->intact());
        QCOMPARE(desk->consolidationAsOf(smallFirstDay, desk->now())->district.carriedForward.installed.value(), 0);
        QVERIFY(desk->switchCampaign(first));
        QCOMPARE(countedOn(*desk, id, smallFirstDay), 1500);
        QVERIFY(desk->verify()->intact());
    }

    void aDeskThatHasNotReadTheNewsStillJudgesByThem_data() { addEngineRows(); }
    void aDeskThatHasNotReadTheNewsStillJudgesByThem()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk here = suspiciousOffice(location);
        auto database = Database::open(location, OpenMode::Existing, *here.clock);
        QVERIFY(database);
        Clerk clerk = testClerk();
        clerk.desk = QStringLiteral("MÁY 2");
        const auto there = Desk::open(std::move(*database), *here.clock, clerk);
        QVERIFY(there);
        const UnitId id = unitOf(*here, "03");
        QVERIFY((*there)->setBase(Base{id, here->campaign().streams.first().baseKind, *Count::from(100), smallFirstDay,
                                       QStringLiteral("BC 2"), false}));
        QVERIFY(here->consolidation(smallFirstDay));                   // worked out before it has read the news
        QVERIFY(here->enter(reported(*here, id, smallFirstDay, 500))); // above the new base
        QCOMPARE(countedOn(*here, id, smallFirstDay), 0);
        QVERIFY(here->verify()->intact());
        QVERIFY((*there)->refresh());
        QVERIFY(*here->consolidation(smallFirstDay) == *(*there)->consolidation(smallFirstDay));
        QVERIFY((*there)->excuse(unitOf(*here, "04"), smallFirstDay, std::nullopt, QStringLiteral("lũ")));
        QVERIFY(here->consolidation(smallFirstDay));
        QVERIFY(here->refresh());
        QVERIFY(*here->consolidation(smallFirstDay) == *(*there)->consolidation(smallFirstDay));
    }

    void aStoreJudgedByOtherRulesIsJudgedAnewOnce_data() { addEngineRows(); }
    void aStoreJudgedByOtherRulesIsJudgedAnewOnce()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = suspiciousOffice(location);
        QVERIFY(sabotage(location, {QStringLiteral("DELETE FROM standing_finding")})); // rules that found nothing
        QVERIFY(!desk->verify()->intact());
        auto database = Database::open(location, OpenMode::Existing, *desk.clock);
        QVERIFY(database);
        const CampaignStore store(**database);
        const QByteArray older("1");
        QVERIFY((*database)->write<void>([&]() -> Outcome {
            JournalEntry entry;
            entry.at = desk->now();
            entry.act = QStringLiteral("rules");
            ContentDigest digest;
            CampaignStore::feed(digest, rulesSetting, 2, older);
            entry.digest = digest.result();
            const auto appended = JournalStore(**database).append(entry);
            return appended ? store.append(rulesSetting, 2, older, appended->number)
                            : tl::unexpected<Failure>(appended.error());
        }));
        const qint64 before = *desk->journalLength();
        for (int opened = 0; opened < 2; ++opened) {
            auto again = Database::open(location, OpenMode::Existing, *desk.clock);
            QVERIFY(again);
            const auto reopened = Desk::open(std::move(*again), *desk.clock, testClerk());
            QVERIFY(reopened);
            QVERIFY((*reopened)->verify()->intact());
            QCOMPARE(*(*reopened)->journalLength(), before + 1);
            QCOMPARE((*reopened)->journalEntry(before + 1)->act, QStringLiteral("rules"));
        }
    }

    void everyTotalOfTheSampleIsItsDaysOwn()
    {
        const TestDesk desk = sampleDesk(at("2020-08-20T16:00:00"));
        const Day first(2020, 8, 10);
        const Day last(2020, 8, 20);
        const auto agree = [&] {
            const auto totals = desk->totals(first, last);
            for (Day day = first; day <= last; day = day.plus(1)) {
                const Sum sum = desk->consolidation(day)->district.carriedForward;
                QVERIFY2((totals->at(first.daysTo(day)) == DayTotal{day, sum.installed, sum.base}), qPrintable(day.iso()));
                if (day == first)
                    continue;
                const auto change = desk->changeBetween(day.plus(-1), day);
                QCOMPARE(change->explained.district.to, sum);
            }
        };
        agree();
        const UnitId huc = unitOf(*desk, "19468");
        QVERIFY(desk->acceptAll(Day(2020, 8, 15), QStringLiteral("đã gọi")));
        QVERIFY(desk->close(Day(2020, 8, 15)));
        QVERIFY(desk->excuse(huc, Day(2020, 8, 14), Day(2020, 8, 17), QStringLiteral("lũ chia cắt"))); // the 15th is closed
        ReportDraft said = reported(*desk, unitOf(*desk, "19429"), Day(2020, 8, 16), 0);
        said.said = Said::Excused;
        said.installed.reset();
        said.reason = QStringLiteral("mất mạng");
        QVERIFY(desk->enter(said));
        agree();
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(RejudgingTest)
#include "tst_rejudging.moc"
