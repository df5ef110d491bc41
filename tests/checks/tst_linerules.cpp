#include "core/checks/linerules.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day first(2020, 8, 10);

LineContext contextWith(qint64 base)
{
    LineContext context;
    context.unit = UnitId(1);
    context.baseKind = QStringLiteral("k");
    context.bases = {Base{UnitId(1), QStringLiteral("k"), *Count::from(base), first, QStringLiteral("nguồn"), false}};
    return context;
}

// One value a day from 10/8; −1 leaves the day out.
QVector<DayReport> lineOf(const QVector<qint64> &values)
{
    QVector<DayReport> line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) < 0)
            continue;
        DayReport report;
        report.day = first.plus(i);
        report.installed = Count::from(values.at(i));
        report.firstReceived = Moment::local(report.day, QTime(10, 0));
        report.lastReceived = report.firstReceived;
        line.append(report);
    }
    return line;
}

QStringList codesOf(const Standing &standing)
{
    QStringList codes;
    for (const Finding &finding : standing.findings)
        codes.append(codeWord(finding.code));
    return codes;
}

} // namespace

class LineRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void theLastDayIsFound_data()
    {
        QTest::addColumn<QVector<qint64>>("values");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<qint64>("counted");
        using V = QVector<qint64>;
        QTest::newRow("growing is quiet") << V{100, 120, 140, 160} << qint64(1000) << QStringList{} << qint64(160);
        QTest::newRow("a fall is an error and the last stands in")
            << V{100, 554, 526} << qint64(1000) << QStringList{QStringLiteral("below_yesterday")} << qint64(554);
        QTest::newRow("above the base is shown, flagged and kept out")
            << V{700, 724, 7580} << qint64(1267) << QStringList{QStringLiteral("above_base")} << qint64(724);
        QTest::newRow("a jump against the unit's own history is counted")
            << V{300, 320, 340, 360, 380, 500} << qint64(1000) << QStringList{QStringLiteral("jump")} << qint64(500);
        QTest::newRow("a small increase is no jump") << V{10, 11, 12, 13, 14, 34} << qint64(1000) << QStringList{} << qint64(34);
        QTest::newRow("no history, no jump") << V{10, 400} << qint64(1000) << QStringList{} << qint64(400);
        QTest::newRow("missed days explain a larger step")
            << V{100, 120, 140, 160, -1, -1, -1, -1, -1, 260} << qint64(1000) << QStringList{} << qint64(260);
        QTest::newRow("unchanged for three days")
            << V{995, 995, 995, 995} << qint64(1619) << QStringList{QStringLiteral("unchanged")} << qint64(995);
        QTest::newRow("unchanged for two days is quiet") << V{990, 995, 995, 995} << qint64(1619) << QStringList{} << qint64(995);
        QTest::newRow("everybody has it: unchanged is quiet") << V{40, 40, 40, 40, 40} << qint64(40) << QStringList{} << qint64(40);
        QTest::newRow("zero is a value") << V{0} << qint64(10) << QStringList{} << qint64(0);
        QTest::newRow("a value held back is not the next day's yesterday")
            << V{700, 7580, 724} << qint64(1267) << QStringList{} << qint64(724);
    }
    void theLastDayIsFound()
    {
        QFETCH(QVector<qint64>, values);
        QFETCH(qint64, base);
        QFETCH(QStringList, codes);
        QFETCH(qint64, counted);
        const QVector<Standing> line = judgeLine(lineOf(values), contextWith(base));
        QCOMPARE(codesOf(line.last()), codes);
        QCOMPARE(line.last().counted->value(), counted);
    }

    void unchangedCountsReportsWithoutIncrease()
    {
        const LineContext context = contextWith(1619);
        QVERIFY(codesOf(judgeLine(lineOf({990, 995, 995, 995}), context).last()).isEmpty());
        const Standing third = judgeLine(lineOf({990, 995, 995, 995, 995}), context).last();
        QCOMPARE(codesOf(third), QStringList{QStringLiteral("unchanged")});
        QCOMPARE(third.findings.first().second, 3);
        QCOMPARE(third.findings.first().since, first.plus(1));
    }

    void theUnitsOwnWordIsNoFinding()
    {
        QVector<DayReport> line = lineOf({995, 995, 995, 995});
        line.last().said = Said::NoChange;
        line.last().installed.reset();
        const QVector<Standing> standings = judgeLine(line, contextWith(1619));
        QVERIFY(standings.last().findings.isEmpty());
        QCOMPARE(standings.last().counted->value(), 995);
        QCOMPARE(standings.last().countedFrom, standings.last().day);
    }

    void acceptedWithAReasonItCounts()
    {
        QVector<DayReport> line = lineOf({100, 554, 526});
        line.last().accepted = {{FindingCode::BelowYesterday, Acceptance{QStringLiteral("Thuý"), Moment::fromEpochMs(1),
                                                                         QStringLiteral("gỡ cài, đổi máy")}}};
        const Standing standing = judgeLine(line, contextWith(1000)).last();
        QVERIFY(!standing.isHeld());
        QCOMPARE(standing.counted->value(), 526);
        QCOMPARE(standing.findings.first().accepted->reason, QStringLiteral("gỡ cài, đổi máy"));
    }

    void excusedAndCarriedKeepTheLastFigure()
    {
        for (const Said said : {Said::Excused, Said::Carried}) {
            QVector<DayReport> line = lineOf({100, 120});
            line.append(DayReport{});
            line.last().day = first.plus(2);
            line.last().said = said;
            const Standing standing = judgeLine(line, contextWith(1000)).last();
            QCOMPARE(standing.counted->value(), 120);
            QCOMPARE(standing.countedFrom, first.plus(1));
        }
    }

    void withdrawnIsBlankAgain()
    {
        QVector<DayReport> line = lineOf({100, 120});
        line.last().said = Said::Withdrawn;
        QCOMPARE(judgeLine(line, contextWith(1000)).size(), 1);
    }

    void noBaseAndABaseAbovePopulationAreWarnings()
    {
        LineContext context = contextWith(3100);
        context.bases.append(Base{UnitId(1), populationKind, *Count::from(2900), first, QStringLiteral("niên giám"), false});
        QCOMPARE(codesOf(judgeLine(lineOf({10}), context).last()), QStringList{QStringLiteral("base_above_population")});
        context.bases.clear();
        const Standing standing = judgeLine(lineOf({10}), context).last();
        QCOMPARE(codesOf(standing), QStringList{QStringLiteral("no_base")});
        QVERIFY(!standing.isHeld());
    }

    void dailyNumbersAddUp()
    {
        LineContext context = contextWith(1000);
        context.reporting = Reporting::Daily;
        const QVector<Standing> line = judgeLine(lineOf({100, 20, -1, 5}), context);
        QCOMPARE(line.last().counted->value(), 125);
        QVERIFY(line.last().findings.isEmpty());
    }

    void theLikelyValueIsOfferedOnlyWhenClear_data()
    {
        QTest::addColumn<qint64>("typed");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("offered"); // −1: none
        QTest::newRow("two digits exchanged") << qint64(526) << qint64(554) << qint64(650) << qint64(562);
        QTest::newRow("a zero too many") << qint64(7580) << qint64(724) << qint64(800) << qint64(758);
        QTest::newRow("the day's increase") << qint64(47) << qint64(1059) << qint64(1300) << qint64(1106);
        QTest::newRow("two readings fit") << qint64(8686) << qint64(800) << qint64(900) << qint64(-1);
        QTest::newRow("none fits") << qint64(3) << qint64(900) << qint64(901) << qint64(-1);
    }
    void theLikelyValueIsOfferedOnlyWhenClear()
    {
        QFETCH(qint64, typed);
        QFETCH(qint64, last);
        QFETCH(qint64, most);
        QFETCH(qint64, offered);
        const auto found = likelyIntended(*Count::from(typed), *Count::from(last), *Count::from(most));
        QCOMPARE(found ? found->value() : -1, offered);
    }
};

QTEST_APPLESS_MAIN(LineRulesTest)
#include "tst_linerules.moc"
