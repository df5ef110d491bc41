// A what-if: another target or day on the day's own figures, judged exactly, and said to be one.
#include "core/coverage/coverageseries.h"
#include "core/coverage/trendseries.h"
#include "core/coverage/whatif.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day shown(2020, 8, 19);
const WhatIf seventy{Target{7000}, Day(2020, 8, 25)};

QVector<DayTotal> totalsOf(std::initializer_list<qint64> installed, qint64 base)
{
    QVector<DayTotal> totals;
    for (const qint64 people : installed)
        totals.append({Day(2020, 8, 10).plus(totals.size()), *Count::from(people), *Count::from(base)});
    return totals;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = sampleDesk(at("2020-08-19T14:40:00"));
        m_day = *m_desk->consolidation(shown);
    }

    void itIsNamed() { QCOMPARE(whatIfName(seventy), QStringLiteral("Thử: 70% đến 25/8")); }

    void everyUnitIsJudgedByTheTriedTarget()
    {
        const Consolidation trial = tried(m_day, seventy, {});
        for (qsizetype i = 0; i < trial.units.size(); ++i) {
            const UnitFigures &unit = trial.units.at(i);
            QCOMPARE(unit.installed, m_day.units.at(i).installed);
            if (unit.coverage && unit.status != UnitStatus::Excused) {
                QCOMPARE(unit.needed, unit.coverage->stillNeeded(seventy.target));
                QCOMPARE(unit.met, unit.coverage->meets(seventy.target));
            }
        }
        QCOMPARE(trial.needed, trial.district.carriedForward.coverage()->stillNeeded(seventy.target));
        QVERIFY(trial.district.counts.met < m_day.district.counts.met);
    }

    void theCampaignsOwnTargetChangesNothing()
    {
        const Consolidation same = tried(m_day, {m_day.target, m_day.targetBy}, m_desk->campaign().unitTargets);
        QCOMPARE(same.units, m_day.units);
        QCOMPARE(same.groups, m_day.groups);
        QCOMPARE(same.streams, m_day.streams);
        QCOMPARE(same.district, m_day.district);
        QCOMPARE(same.all.met, m_day.all.met);
        QCOMPARE(same.needed, m_day.needed);
        QCOMPARE(same.met, m_day.met);
    }

    void aUnitWithItsOwnTargetKeepsIt()
    {
        const UnitFigures &first = m_day.units.first();
        const Consolidation trial = tried(m_day, seventy, {{first.code, Target{100}}});
        QVERIFY(trial.units.first().met);
    }

    void theDaysOfTheTrialAreCountedToItsOwnLastDay()
    {
        const Pace pace = paceOf(totalsOf({0, 0, 100, 150, 200, 250}, 1000), {Target{7000}, Day(2020, 8, 25)});
        QCOMPARE(pace.daysLeft, 10);
        QCOMPARE(pace.perDayNeeded, 45);
        QCOMPARE(*pace.usualPerDay, 50);
    }

    void tomorrowsSharesAddUpToWhatTheTrialAsks()
    {
        const QVector<DayTotal> totals = *m_desk->totals(Day(2020, 8, 10), shown);
        const Consolidation trial = tried(m_day, seventy, {});
        const Pace pace = paceOf(totals, seventy);
        qint64 shared = 0;
        for (const Count &share : quotaOf(trial, *Count::from(pace.perDayNeeded)))
            shared += share.value();
        QCOMPARE(shared, pace.perDayNeeded);
    }

    void theSentenceSaysWhetherItCanBeDone()
    {
        Consolidation day = m_day;
        const auto textFor = [&](std::initializer_list<qint64> installed, const WhatIf &trial) {
            const QVector<DayTotal> totals = totalsOf(installed, 1000);
            day.day = totals.last().day;
            day.district.carriedForward = {totals.last().installed, totals.last().base};
            return whatIfText(trial, tried(day, trial, {}), paceOf(totals, trial), QStringLiteral("người"));
        };
        const QString fails = textFor({100, 110, 120, 130, 140}, {Target{7000}, Day(2020, 8, 20)});
        QVERIFY2(fails.startsWith(QStringLiteral("Thử: 70% đến 20/8. Còn thiếu 560 người: mỗi ngày cần 94 trong 6 ngày, nhịp "
                                                 "hiện nay 10; dự báo")),
                 qPrintable(fails));
        QVERIFY(fails.endsWith(QStringLiteral("theo nhịp này không kịp 70%")));
        QVERIFY(textFor({100, 200, 300, 400, 500}, {Target{5500}, Day(2020, 8, 20)}).endsWith(QStringLiteral(", kịp")));
        QCOMPARE(textFor({100, 200, 300, 400, 500}, {Target{5000}, Day(2020, 8, 20)}),
                 QStringLiteral("Thử: 50% đến 20/8. Đã đạt"));
        QVERIFY(textFor({100, 200}, {Target{5000}, Day(2020, 8, 20)}).endsWith(QStringLiteral("chưa đủ ngày để dự báo")));
    }

    // One forecast, wherever it is read: the picture's does not follow the first day shown.
    void theTrendForeseesWhatThePaceForesees()
    {
        const QVector<DayTotal> totals = *m_desk->totals(Day(2020, 8, 10), shown);
        const Pace pace = *m_desk->pace(shown);
        for (const Day from : {Day(2020, 8, 10), Day(2020, 8, 16), shown}) {
            TrendQuestion question;
            question.target = m_day.target;
            question.targetBy = m_day.targetBy;
            question.from = from;
            const TrendSeries trend = trendSeries(totals, question);
            QCOMPARE(trend.points.size(), from.daysTo(shown) + 1);
            QCOMPARE(trend.bars.first().people.has_value(), from > Day(2020, 8, 10)); // the day before may be known, not shown
            QCOMPARE(trend.outlook.last().hundredths, pace.forecast->hundredths());
            QCOMPARE(trend.outlook.last().low, pace.low->hundredths());
        }
    }

private:
    TestDesk m_desk;
    Consolidation m_day;
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
