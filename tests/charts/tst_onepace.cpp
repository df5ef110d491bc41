// One pace: the page Hôm nay, the daily report, the trend's picture and its trial name the same number of people a day, on
// every day and whatever the office did with it.
#include "core/documents/paperkinds.h"
#include "core/documents/textwriter.h"
#include "ui/charts/chartfacts.h"
#include "ui/today/kpicards.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/words.h"

#include "tests/support/sampledesk.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace dophu;

class TestOnePace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
        m_desk = sampleDesk(at("2020-08-20T23:00:00"));
        QVERIFY(m_desk->acceptAll(Day(2020, 8, 17), QStringLiteral("đã gọi xác nhận")));
        QVERIFY(m_desk->close(Day(2020, 8, 17)));
    }

    void everyPlaceNamesTheSamePeopleADay_data()
    {
        QTest::addColumn<int>("date");
        for (int date = 12; date <= 20; ++date)
            QTest::addRow("%d/8", date) << date;
    }

    void everyPlaceNamesTheSamePeopleADay()
    {
        QFETCH(int, date);
        const Day day(2020, 8, date);
        const Pace pace = *m_desk->pace(day);
        QVERIFY(pace.usualPerDay);
        const QString people = words::count(*pace.usualPerDay);
        QCOMPARE(onTheTrend(day), words::increase(*pace.usualPerDay));
        QVERIFY2(onThePage(day, pace).startsWith(QStringLiteral("nhịp %1").arg(people)), qPrintable(onThePage(day, pace)));
        if (pace.daysLeft > 0 && *pace.usualPerDay > 0)
            QVERIFY(inTheReport(day).contains(QStringLiteral("mức tăng hiện nay (%1 người/ngày)").arg(people)));
        if (pace.daysLeft > 0) {
            const Consolidation figures = *m_desk->consolidation(day);
            const WhatIf trial{Target{10000}, m_desk->campaign().targetBy};
            const QString said = whatIfText(trial, tried(figures, trial, {}), pace, QStringLiteral("người"));
            QVERIFY2(said.contains(QStringLiteral("nhịp hiện nay %1").arg(people)), qPrintable(said));
        }
    }

    void underThreeDaysNoPlaceNamesOne()
    {
        for (const Day day : {Day(2020, 8, 10), Day(2020, 8, 11)}) {
            const Pace pace = *m_desk->pace(day);
            QVERIFY(!pace.usualPerDay);
            QCOMPARE(onTheTrend(day), QString());
            QCOMPARE(onThePage(day, pace), QString());
        }
    }

private:
    QString onTheTrend(Day day) const
    {
        ReadDays days;
        ChartChoice choice;
        choice.kind = ChartKind::Trend;
        choice.provisional = true;
        choice.from = day.plus(-1); // what is shown does not decide how fast it goes
        const ChartFacts facts = *chartFacts(*m_desk, day, choice, days);
        const ChartValue value = chartValue(facts, m_desk->campaign(), m_desk->office(), choice);
        for (const TrendFigure &figure : std::get<TrendSeries>(value).figures) {
            if (figure.caption == QStringLiteral("Nhịp hiện nay"))
                return figure.figure;
        }
        return {};
    }

    QString onThePage(Day day, const Pace &pace) const
    {
        ForecastCard card(nullptr);
        card.show(pace, *m_desk->consolidation(day), m_desk->campaign());
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("nhịp ")))
                return label->text();
        }
        return {};
    }

    QString inTheReport(Day day) const
    {
        return toText(*composePaper(*m_desk, PaperKind::Daily, day, {})).simplified();
    }

    TestDesk m_desk;
};

QTEST_MAIN(TestOnePace)
#include "tst_onepace.moc"
