// "What did we know at 14:30?" The past is rebuilt from what the journal vouches for, so it must agree with what the desk
// itself said at that entry, and as of now it must agree with now.
#include "core/coverage/consolidationtext.h"
#include "tests/support/engines.h"
#include "tests/support/smalloffice.h"

#include <QTest>
#include <random>

using namespace dophu;

namespace
{

// What the desk said of a day right after an entry, when it said it.
struct Heard
{
    Day day;
    qint64 entry;
    Moment clock;
    Consolidation figures;
};

class RandomOffice
{
public:
    RandomOffice(TestDesk desk, unsigned seed) : m_desk(std::move(desk)), m_random(seed) {}

    void work(int acts)
    {
        for (int i = 0; i < acts; ++i) {
            // Mostly forwards; now and then the clock is set back.
            m_desk.clock->set(Moment::fromEpochMs(m_desk->now().epochMs() + (roll(12) == 0 ? -7'200'000 : roll(5'400'000))));
            act();
            const Day day = anyDay();
            const auto figures = m_desk->consolidation(day);
            QVERIFY(figures);
            m_said.append(Heard{day, *m_desk->journalLength(), m_desk->now(), *figures});
        }
    }

    void isOfOneMind()
    {
        nowIsNow();
        totalsAreThoseOfTheDays();
        nothingReadsAsTamperedWith();
        theSaidStillHolds();
        changesAddUp();
    }

    int done(const char *what) const { return m_done.value(QLatin1String(what)); }

private:
    void nowIsNow()
    {
        for (Day day = smallFirstDay; day <= smallFirstDay.plus(4); day = day.plus(1)) {
            const auto asOf = m_desk->consolidationAsOf(day, m_desk->now());
            QVERIFY(asOf);
            const auto now = m_desk->consolidation(day);
            QVERIFY(now);
            QVERIFY2(*asOf == *now, qPrintable(day.iso()));
        }
    }

    // The sums that skip the units' rows, and those of the past, are the ones of the days themselves.
    void totalsAreThoseOfTheDays()
    {
        const Day last = smallFirstDay.plus(4);
        const auto totals = m_desk->totals(smallFirstDay, last);
        QVERIFY(totals);
        QCOMPARE(totals->size(), 5);
        for (const DayTotal &total : *totals) {
            const Sum sum = m_desk->consolidation(total.day)->district.carriedForward;
            QVERIFY2(total.installed == sum.installed && total.base == sum.base, qPrintable(total.day.iso()));
        }
        QCOMPARE(*m_desk->paceAfter(last, *m_desk->journalLength(), m_desk->now()), *m_desk->pace(last));
    }

    void nothingReadsAsTamperedWith()
    {
        const auto verdict = m_desk->verify();
        QVERIFY(verdict);
        QVERIFY2(verdict->intact(), qPrintable(QStringLiteral("%1 at %2").arg(verdict->what).arg(verdict->firstBroken)));
    }

    void theSaidStillHolds()
    {
        for (const Heard &said : m_said) {
            const auto asOf = m_desk->consolidationAfter(said.day, said.entry, said.clock);
            QVERIFY(asOf);
            QVERIFY2(*asOf == said.figures, qPrintable(QStringLiteral("%1 after %2").arg(said.day.iso()).arg(said.entry)));
        }
    }

    void changesAddUp()
    {
        const auto change = m_desk->changeBetween(smallFirstDay, smallFirstDay.plus(1));
        QVERIFY(change);
        const Change &district = change->explained.district;
        QCOMPARE(district.to, m_desk->consolidation(smallFirstDay.plus(1))->district.carriedForward);
        qint64 people = 0;
        for (const ChangePart &part : district.parts)
            people += part.people;
        QCOMPARE(people, district.people());
    }

    int roll(int sides) { return int(m_random() % unsigned(sides)); }
    Day anyDay() { return smallFirstDay.plus(roll(4)); }
    UnitId anyUnit() { return m_desk->registry().units().at(roll(int(m_desk->registry().units().size()))).id; }

    // Refusals are part of an office's day: a closed day, a finding that is not there.
    void act()
    {
        const UnitId unit = anyUnit();
        const Day day = anyDay();
        switch (roll(18)) {
        case 0:
            return note("close", m_desk->acceptAll(day, QStringLiteral("đã gọi")) && m_desk->close(day));
        case 1:
            return note("reopen", reopenOne());
        case 2:
            return note("base", m_desk
                                    ->setBase(Base{unit, baseKindOf(unit), *Count::from(200 + roll(2000)), day,
                                                   QStringLiteral("BC"), roll(2) == 0})
                                    .has_value());
        case 3:
            return note("accept", m_desk->acceptAll(day, QStringLiteral("xã xác nhận")).has_value());
        case 4:
            return note("unit", changeUnit(unit));
        case 5:
            return note("campaign", changeCampaign());
        case 6:
            return note("withdraw", say(unit, day, Said::Withdrawn));
        case 7:
            return note("other",
                        say(unit, day, std::array{Said::Carried, Said::Excused, Said::NoChange}.at(std::size_t(roll(3)))));
        case 8:
            return note("excuse", excuse(unit, day));
        case 9:
            return note("end excuse", endExcuse(day));
        case 10:
            return note("merge", merge());
        case 11:
            return note("limits", changeLimits());
        case 12:
            return note("undo", turnBack(StepKind::Undone));
        case 13:
            return note("redo", turnBack(StepKind::Undone) && turnBack(StepKind::Redone));
        case 14:
            return note("close deciding", closeDeciding(day));
        default:
            return note("value", say(unit, day, Said::Value));
        }
    }

    bool say(UnitId unit, Day day, Said said)
    {
        ReportDraft draft = reported(*m_desk, unit, day, 100 + 40 * smallFirstDay.daysTo(day) + roll(120));
        draft.said = said;
        if (said != Said::Value)
            draft.installed.reset();
        draft.reason = roll(3) == 0 ? QStringLiteral("gõ đảo số") : QString();
        draft.note = roll(3) == 0 ? QStringLiteral("xã gọi lại") : QString();
        if (said == Said::Excused)
            draft.reason = QStringLiteral("lũ");
        return m_desk->enter(draft).has_value();
    }

    QString baseKindOf(UnitId unit) const
    {
        return m_desk->campaign().stream(m_desk->registry().byId(unit)->stream)->baseKind;
    }

    bool changeUnit(UnitId id)
    {
        Unit unit = *m_desk->registry().byId(id);
        unit.name += u'′';
        if (roll(3) == 0)
            unit.validTo = anyDay();
        return m_desk->saveUnit(unit).has_value();
    }

    bool changeCampaign()
    {
        Campaign campaign = m_desk->campaign();
        campaign.target = Target{5000 + roll(3000)};
        campaign.cutoff = QTime(13 + roll(2), 30);
        campaign.streams.last().inTotal = roll(2) == 0;
        return m_desk->saveCampaign(campaign).has_value();
    }

    bool reopenOne()
    {
        for (Day day = smallFirstDay; day <= smallFirstDay.plus(3); day = day.plus(1)) {
            if (m_desk->dayState(day)->closed)
                return m_desk->reopen(day, QStringLiteral("bổ sung")).has_value();
        }
        return false;
    }

    bool excuse(UnitId unit, Day day)
    {
        const auto last = roll(2) == 0 ? std::optional<Day>(day.plus(roll(2))) : std::nullopt;
        return m_desk->excuse(unit, day, last, QStringLiteral("lũ chia cắt")).has_value();
    }

    bool endExcuse(Day last)
    {
        const QVector<Excuse> &excuses = m_desk->registry().excuses();
        return !excuses.isEmpty() && m_desk->endExcuse(excuses.at(roll(int(excuses.size()))).id, last).has_value();
    }

    bool merge()
    {
        MergeWish wish;
        wish.from = {anyUnit(), anyUnit()};
        wish.heir.code = QStringLiteral("N%1").arg(m_desk->registry().units().size());
        wish.heir.name = QStringLiteral("Đơn vị nhập ") + wish.heir.code;
        wish.day = smallFirstDay.plus(1 + roll(4));
        wish.rule = QStringLiteral("Nghị quyết 1");
        return m_desk->merge(wish).has_value();
    }

    bool changeLimits()
    {
        Limits limits;
        limits.firstJumpShare = 50 + roll(900);
        limits.jumpAtLeast = 5 + roll(200);
        limits.equalFrom = roll(300);
        limits.equalRows = 1 + roll(4);
        return m_desk->saveLimits(limits).has_value();
    }

    // Of the newest act on a sheet, or of the newest undoing; back to what stood before it.
    bool turnBack(StepKind kind)
    {
        for (Day day = smallFirstDay; day <= smallFirstDay.plus(3); day = day.plus(1)) {
            const auto records = m_desk->stepsAfter(0, day);
            if (!records || records->isEmpty())
                continue;
            const StepRecord &last = records->last();
            if ((kind == StepKind::Redone) != (last.kind == StepKind::Undone))
                continue;
            const auto changes = m_desk->changesOf(last.journal);
            if (!changes)
                return false;
            QVector<ReportDraft> drafts;
            for (const StepChange &change : *changes) {
                drafts.append(change.before);
                drafts.last().expected = ReportDraft::whatever;
            }
            return m_desk->turnBack(drafts, kind, last.journal, day, day.iso()).has_value();
        }
        return false;
    }

    bool closeDeciding(Day day)
    {
        if (!m_desk->acceptAll(day, QStringLiteral("đã gọi")))
            return false;
        const auto check = m_desk->closingCheck(day);
        QVector<ReportDraft> decisions;
        for (const UnitFigures &missing : check->missing) {
            ReportDraft draft = reported(*m_desk, missing.id, day, 0);
            draft.installed.reset();
            draft.said = roll(2) == 0 ? Said::Carried : Said::Excused;
            draft.reason = QStringLiteral("không liên lạc được");
            decisions.append(draft);
        }
        return m_desk->close(day, decisions).has_value();
    }

    void note(const char *what, bool done) { m_done[QLatin1String(what)] += done ? 1 : 0; }

    TestDesk m_desk;
    std::mt19937 m_random;
    QVector<Heard> m_said;
    QHash<QString, int> m_done;
};

} // namespace

class AsOfTest : public QObject
{
    Q_OBJECT

private slots:
    void asOfNowIsNowOverAThousandLogs()
    {
        QHash<QString, int> done;
        for (unsigned seed = 1; seed <= 1000; ++seed) {
            RandomOffice office(smallOffice(QStringLiteral(":memory:"), at("2020-08-10T08:00:00"), 4), seed);
            office.work(11);
            office.isOfOneMind();
            for (const char *what : acts)
                done[QLatin1String(what)] += office.done(what);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        for (const char *what : acts) // every kind of act took place
            QVERIFY2(done.value(QLatin1String(what)) > 100, what);
    }

    void theServerKnowsItsPastToo()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            RandomOffice office(
                smallOffice(m_engines.freshLocation(QStringLiteral("postgres")), at("2020-08-10T08:00:00"), 4), seed);
            office.work(11);
            office.isOfOneMind();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void whatCameAfterHalfPastTwoWasNotKnownThen()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T08:00:00"), 2);
        const UnitId unit = desk->registry().units().first().id;
        desk.clock->set(at("2020-08-10T14:10:00"));
        QVERIFY(desk->enter(reported(*desk, unit, smallFirstDay, 526)));
        desk.clock->set(at("2020-08-10T14:40:00"));
        QVERIFY(desk->enter(reported(*desk, unit, smallFirstDay, 562)));
        QCOMPARE(
            desk->consolidationAsOf(smallFirstDay, at("2020-08-10T14:30:00"))->district.carriedForward.installed.value(),
            526);
        QCOMPARE(
            desk->consolidationAsOf(smallFirstDay, at("2020-08-10T14:40:00"))->district.carriedForward.installed.value(),
            562);
        const auto early = desk->consolidationAsOf(smallFirstDay, at("2020-08-10T14:00:00"));
        QCOMPARE(early->units.first().status, UnitStatus::Missing);
        QCOMPARE(desk->consolidationAsOf(smallFirstDay, at("2020-08-10T13:59:00"))->units.first().status,
                 UnitStatus::NotDue);
    }

    void beforeTheFoundingNothingWasKnown()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T08:00:00"), 2);
        desk.clock->set(at("2020-08-10T09:00:00"));
        const auto figures = desk->consolidationAsOf(smallFirstDay, at("2020-08-10T07:59:59"));
        QVERIFY(!figures);
        QCOMPARE(figures.error().kind, FailureKind::NoCampaign);
    }

    void aClosedDayIsSeenAsItWasFrozenOnlyWhileItWas()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T08:00:00"), 2);
        const UnitId unit = desk->registry().units().first().id;
        QVERIFY(desk->enter(reported(*desk, unit, smallFirstDay, 100)));
        desk.clock->set(at("2020-08-10T14:31:00"));
        QVERIFY(desk->close(smallFirstDay));
        desk.clock->set(at("2020-08-10T15:10:00"));
        QVERIFY(
            desk->enter(reported(*desk, desk->registry().units().at(1).id, smallFirstDay, 50))); // late: not in the frozen
        desk.clock->set(at("2020-08-10T16:00:00"));
        QVERIFY(desk->reopen(smallFirstDay, QStringLiteral("bổ sung")));
        const auto seen = [&](const char *moment) {
            return desk->consolidationAsOf(smallFirstDay, at(moment))->district.carriedForward.installed.value();
        };
        QCOMPARE(seen("2020-08-10T15:30:00"), 100);
        QCOMPARE(seen("2020-08-10T16:00:00"), 150);
    }

    void anHourThatCameTwiceMeansItsSecondTime()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T08:00:00"), 2);
        const UnitId unit = desk->registry().units().first().id;
        desk.clock->set(at("2020-08-10T14:31:00"));
        QVERIFY(desk->enter(reported(*desk, unit, smallFirstDay, 100)));
        desk.clock->set(at("2020-08-10T12:31:00")); // set back
        QVERIFY(desk->enter(reported(*desk, unit, smallFirstDay, 120)));
        QCOMPARE(
            desk->consolidationAsOf(smallFirstDay, at("2020-08-10T12:31:00"))->district.carriedForward.installed.value(),
            120);
        QCOMPARE(
            desk->consolidationAfter(smallFirstDay, 2, at("2020-08-10T14:31:00"))->district.carriedForward.installed.value(),
            100);
    }

    void yesterdayIsTakenAsItWasLookedAt()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T08:00:00"), 2);
        const UnitId first = desk->registry().units().at(0).id;
        const UnitId second = desk->registry().units().at(1).id;
        const Day next = smallFirstDay.plus(1);
        QVERIFY(desk->enter(reported(*desk, first, smallFirstDay, 100)));
        desk.clock->set(at("2020-08-10T16:00:00")); // after our own report
        QVERIFY(desk->enter(reported(*desk, second, smallFirstDay, 70)));
        QVERIFY(desk->enter(reported(*desk, first, smallFirstDay, 110)));
        desk.clock->set(at("2020-08-11T09:00:00"));
        QVERIFY(desk->enter(reported(*desk, first, next, 130)));
        const auto open = desk->changeBetween(smallFirstDay, next);
        QCOMPARE(open->how, LookedAt::Submission);
        QCOMPARE(open->explained.district.from.installed.value(), 100);
        QCOMPARE(open->explained.district.part(ChangeKind::LateReport).people, 70);
        QCOMPARE(open->explained.district.part(ChangeKind::Correction).people, 10);
        QCOMPARE(open->explained.district.part(ChangeKind::NewInstalls).people, 20);
        QVERIFY(desk->acceptAll(smallFirstDay, QStringLiteral("đã gọi")));
        QVERIFY(desk->close(smallFirstDay)); // now the frozen figures are what was told
        const auto closed = desk->changeBetween(smallFirstDay, next);
        QCOMPARE(closed->how, LookedAt::Closed);
        QCOMPARE(closed->explained.district.part(ChangeKind::LateReport).people, 0);
        QCOMPARE(closed->explained.district.part(ChangeKind::NewInstalls).people, 20);
    }

    void whatWasTypedAllAtOnceIsNotLate()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
        const auto change = desk->changeBetween(Day(2020, 8, 18), Day(2020, 8, 19));
        QVERIFY(change);
        QCOMPARE(change->how, LookedAt::Now);
        QCOMPARE(change->explained.district.part(ChangeKind::LateReport).people, 0);
        QVERIFY(change->explained.district.part(ChangeKind::NewInstalls).people > 0);
        QCOMPARE(desk->changeBetween(Day(2020, 8, 9), Day(2020, 8, 10)).error().kind, FailureKind::DayOutsideCampaign);
    }

private:
    static constexpr std::array acts{"close",    "reopen", "base",  "accept",        "unit",       "campaign",
                                     "withdraw", "other",  "value", "excuse",        "end excuse", "merge",
                                     "limits",   "undo",   "redo",  "close deciding"};
    Engines m_engines;
};

QTEST_GUILESS_MAIN(AsOfTest)
#include "tst_asof.moc"
