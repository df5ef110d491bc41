#include "core/coverage/forecast.h"
#include "core/coverage/pace.h"
#include "tests/support/seededcampaigns.h"

#include <QTest>

#include <cmath>

using namespace dophu;

namespace
{

constexpr int campaigns = 200;

QVector<DayTotal> days(std::initializer_list<qint64> installed, qint64 base)
{
    QVector<DayTotal> totals;
    for (const qint64 people : installed)
        totals.append({Day(2020, 8, 10).plus(totals.size()), *Count::from(people), *Count::from(base)});
    return totals;
}

double people(const DayTotal &total)
{
    return double(total.installed.value());
}

// What came after each day that a forecast was made from, over every seeded campaign.
template <class Visit> void everyOrigin(Visit visit)
{
    for (int seed = 0; seed < campaigns; ++seed) {
        const QVector<DayTotal> totals = seededCampaign(quint32(seed));
        for (qsizetype known = fewestForecastDays; known < totals.size(); ++known)
            visit(totals.first(known), totals.mid(known));
    }
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private slots:
    void thereIsNoneUnderThreeDays()
    {
        QVERIFY(!forecastOf(days({10, 20}, 100), Day(2020, 8, 20)));
        QVERIFY(forecastOf(days({10, 20, 30}, 100), Day(2020, 8, 20)));
    }

    void thereIsNoneWithoutABaseOrAfterTheLastDay()
    {
        QVERIFY(!forecastOf(days({10, 20, 30}, 0), Day(2020, 8, 20)));
        QVERIFY(!forecastOf(days({10, 20, 30}, 100), Day(2020, 8, 12)));
    }

    void itHasEveryDayUntilTheLast()
    {
        const auto forecast = forecastOf(days({10, 20, 30}, 1000), Day(2020, 8, 20));
        QCOMPARE(forecast->days.size(), 8);
        QCOMPARE(forecast->days.first().day, Day(2020, 8, 13));
        QCOMPARE(forecast->days.last().day, Day(2020, 8, 20));
    }

    void aStandstillStays()
    {
        const auto forecast = forecastOf(days({300, 300, 300, 300, 300, 300}, 1000), Day(2020, 8, 20));
        for (const ForecastDay &day : forecast->days)
            QCOMPARE(day.middle, *Coverage::of(*Count::from(300), *Count::from(1000)));
    }

    void aFallIsNotForetold()
    {
        const auto forecast = forecastOf(days({500, 450, 420, 400, 380, 300}, 1000), Day(2020, 8, 20));
        for (const ForecastDay &day : forecast->days)
            QVERIFY(day.low.installed().value() >= 300);
    }

    void moreThanTheBaseStaysAsItIs()
    {
        const auto forecast = forecastOf(days({900, 1000, 1100, 1200}, 1000), Day(2020, 8, 20));
        for (const ForecastDay &day : forecast->days)
            QCOMPARE(day.high.installed().value(), 1200);
    }

    void aCampaignThatSaturatesIsForeseenToSaturate()
    {
        QVector<DayTotal> totals;
        double remaining = 10000;
        for (int i = 0; i < 14; ++i) {
            remaining *= 0.8;
            totals.append({Day(2020, 8, 1).plus(i), *Count::from(qint64(10000 - remaining)), *Count::from(10000)});
        }
        QCOMPARE(chosenMethod(totals), ForecastMethod::Saturating);
    }

    void anEvenCampaignIsForeseenToGoOn()
    {
        QVector<DayTotal> totals;
        for (int i = 0; i < 14; ++i)
            totals.append({Day(2020, 8, 1).plus(i), *Count::from(100 * i), *Count::from(1'000'000)});
        const ForecastMethod method = chosenMethod(totals);
        QVERIFY(method != ForecastMethod::DampedTrend);
        QVERIFY(std::abs(methodForecast(method, totals, 5).last() - 1800) < 2);
    }

    void itLiesBetweenTodayAndTheBaseInOrder()
    {
        everyOrigin([](const QVector<DayTotal> &known, const QVector<DayTotal> &after) {
            const DayTotal &today = known.last();
            const Count top = std::max(today.base, today.installed);
            const auto forecast = forecastOf(known, after.last().day);
            for (const ForecastDay &day : forecast->days) {
                QVERIFY(day.low.installed() >= today.installed);
                QVERIFY(day.middle.installed() >= day.low.installed());
                QVERIFY(day.high.installed() >= day.middle.installed());
                QVERIFY(day.high.installed() <= top);
            }
        });
    }

    // The interval must hold four times in five, not nearly always: a range that is always right says nothing.
    void theIntervalHoldsFourTimesInFive()
    {
        int held = 0;
        int all = 0;
        everyOrigin([&](const QVector<DayTotal> &known, const QVector<DayTotal> &after) {
            const auto forecast = forecastOf(known, after.last().day);
            for (qsizetype i = 0; i < after.size(); ++i, ++all) {
                const ForecastDay &day = forecast->days.at(i);
                held += after.at(i).installed >= day.low.installed() && after.at(i).installed <= day.high.installed();
            }
        });
        const double share = 100.0 * held / all;
        qInfo("80%% interval: %.1f %% of %d outcomes within", share, all);
        QVERIFY2(share >= 75 && share <= 85, qPrintable(QString::number(share)));
    }

    void theChosenMethodErrsNoMoreThanTheBestSingleOneByATenth()
    {
        double errors[4] = {};
        int all = 0;
        everyOrigin([&](const QVector<DayTotal> &known, const QVector<DayTotal> &after) {
            const int ahead = int(after.size());
            const ForecastMethod chosen = chosenMethod(known);
            for (const ForecastMethod method : forecastMethods) {
                const QVector<double> path = methodForecast(method, known, ahead);
                const double base = std::max(people(known.last()), double(known.last().base.value()));
                for (int i = 0; i < ahead; ++i) {
                    const double truth = std::max(1.0, people(after.at(i)));
                    const double error = std::abs(std::min(base, path.at(i)) - people(after.at(i))) / truth;
                    errors[int(method)] += error;
                    errors[3] += method == chosen ? error : 0;
                }
            }
            all += ahead;
        });
        for (const ForecastMethod method : forecastMethods)
            qInfo("MAPE %5.2f %%  %s", 100 * errors[int(method)] / all, qUtf8Printable(methodName(method)));
        qInfo("MAPE %5.2f %%  chosen by its own past", 100 * errors[3] / all);
        const double best = *std::min_element(errors, errors + 3);
        QVERIFY(errors[3] <= 1.1 * best);
    }

    void anotherTargetIsAnotherNeedWithTheSameForecast()
    {
        const QVector<DayTotal> totals = days({100, 150, 200, 250}, 1000);
        const Pace sixty = paceOf(totals, Target{6000}, Day(2020, 8, 20));
        const Pace forty = paceOf(totals, Target{4000}, Day(2020, 8, 20));
        QCOMPARE(sixty.perDayNeeded, 50);
        QCOMPARE(forty.perDayNeeded, 22);
        QCOMPARE(sixty.forecast, forty.forecast);
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
