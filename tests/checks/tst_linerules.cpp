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
            << V{301, 321, 341, 361, 381, 501} << qint64(1000) << QStringList{QStringLiteral("jump")} << qint64(501);
        QTest::newRow("a small increase is no jump") << V{10, 11, 12, 13, 14, 34} << qint64(1000) << QStringList{} << qint64(34);
        QTest::newRow("no history, no jump") << V{10, 400} << qint64(1000) << QStringList{} << qint64(400);
        QTest::newRow("missed days explain a larger step")
            << V{101, 121, 141, 161, -1, -1, -1, -1, -1, 261} << qint64(1000) << QStringList{} << qint64(261);
        QTest::newRow("unchanged for three days")
            << V{995, 995, 995, 995} << qint64(1619) << QStringList{QStringLiteral("unchanged")} << qint64(995);
        QTest::newRow("unchanged for two days is quiet") << V{990, 995, 995, 995} << qint64(1619) << QStringList{} << qint64(995);
        QTest::newRow("everybody has it: unchanged is quiet") << V{40, 40, 40, 40, 40} << qint64(40) << QStringList{} << qint64(40);
        QTest::newRow("an agency that nearly everybody of has joined stands still")
            << V{6, 15, 18, 19, 20, 21, 21, 21, 21, 21} << qint64(22) << QStringList{} << qint64(21);
        QTest::newRow("the whole staff has it, day after day")
            << V{20, 22, 22, 22, 22, 22, 22} << qint64(22) << QStringList{} << qint64(22);
        QTest::newRow("a small agency cannot gain nine overnight")
            << V{9, 10, 11, 12, 21} << qint64(36) << QStringList{QStringLiteral("jump")} << qint64(21);
        QTest::newRow("an agency may gain half its staff in its first days")
            << V{6, 15, 18} << qint64(22) << QStringList{} << qint64(18);
        QTest::newRow("one accepted campaign day does not become the habit")
            << V{301, 321, 341, 361, 501, 521, 641} << qint64(1000) << QStringList{QStringLiteral("jump")} << qint64(641);
        QTest::newRow("without a habit only half of those still missing is too many")
            << V{85, 850} << qint64(992) << QStringList{QStringLiteral("jump")} << qint64(850);
        QTest::newRow("yesterday's number from a unit that grows every day")
            << V{101, 121, 143, 161, 161} << qint64(1000) << QStringList{QStringLiteral("same_as_yesterday")} << qint64(161);
        QTest::newRow("the second day in a row has been asked about already")
            << V{101, 121, 143, 161, 161, 161} << qint64(1000) << QStringList{} << qint64(161);
        QTest::newRow("the third is a standstill") << V{101, 121, 143, 161, 161, 161, 161} << qint64(1000)
                                                   << QStringList{QStringLiteral("unchanged")} << qint64(161);
        QTest::newRow("a unit that often stands still may do so")
            << V{101, 121, 121, 141, 141, 161, 161} << qint64(1000) << QStringList{} << qint64(161);
        QTest::newRow("five days of round numbers are a habit")
            << V{110, 130, 150, 170, 190} << qint64(1000) << QStringList{QStringLiteral("round_numbers")} << qint64(190);
        QTest::newRow("four may be chance") << V{113, 130, 150, 170, 190} << qint64(1000) << QStringList{} << qint64(190);
        QTest::newRow("tens of a small unit come by themselves")
            << V{10, 20, 30, 40, 40} << qint64(45) << QStringList{} << qint64(40);
        QTest::newRow("far above the base is one finding, not two")
            << V{301, 321, 341, 361, 3810} << qint64(1000) << QStringList{QStringLiteral("above_base")} << qint64(361);
        QTest::newRow("the largest number there is") << V{301, 321, 341, 361, Count::largest} << qint64(1000)
                                                     << QStringList{QStringLiteral("above_base")} << qint64(361);
        QTest::newRow("a base as large as a number can be")
            << V{301, 321, 341, 361, 381} << Count::largest << QStringList{} << qint64(381);
        QTest::newRow("nobody is expected to have it") << V{0, 0, 0, 0, 0} << qint64(0) << QStringList{} << qint64(0);
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

    void aStandstillThatWasExplainedIsAskedAgainOnlyAfterAsLong()
    {
        const LineContext context = contextWith(1619);
        QVector<DayReport> line = lineOf({990, 995, 995, 995, 995, 995, 995, 995});
        line[4].accepted = {{FindingCode::Unchanged, accepted}};
        const QVector<Standing> standings = judgeLine(line, context);
        QCOMPARE(standings.at(4).findings.first().accepted->by, accepted.by);
        QVERIFY(codesOf(standings.at(5)).isEmpty());
        QVERIFY(codesOf(standings.at(6)).isEmpty());
        QCOMPARE(codesOf(standings.at(7)), QStringList{QStringLiteral("unchanged")});
    }

    void theOfferedNumberIsForTheCell()
    {
        // In a campaign of daily numbers the cell holds the day's own.
        LineContext context = contextWith(1000);
        context.reporting = Reporting::Daily;
        const Standing standing = judgeLine(lineOf({101, 20, 23, 18, 220}), context).last();
        QCOMPARE(codesOf(standing), QStringList{QStringLiteral("jump")});
        QVERIFY(standing.findings.first().offered);
        QCOMPARE(standing.findings.first().offered->value(), 22);
    }

    void judgingIsPure()
    {
        for (int round = 0; round < 500; ++round) {
            const QVector<DayReport> line = anyLine();
            const LineContext context = contextWith(dice(300));
            const QVector<Standing> once = judgeLine(line, context);
            QCOMPARE(judgeLine(line, context), once);
            // What is known later changes nothing of an earlier day.
            const QVector<Standing> earlier = judgeLine(line.mid(0, line.size() / 2), context);
            QCOMPARE(once.mid(0, earlier.size()), earlier);
        }
    }

    void whatWasAcceptedStaysAccepted()
    {
        int acceptances = 0;
        for (int round = 0; round < 500; ++round) {
            QVector<DayReport> line = anyLine();
            const LineContext context = contextWith(dice(300));
            for (const Standing &standing : judgeLine(line, context)) {
                for (DayReport &report : line) {
                    if (report.day != standing.day)
                        continue;
                    for (const Finding &finding : standing.findings)
                        report.accepted.append({finding.code, accepted});
                }
            }
            for (const Standing &standing : judgeLine(line, context)) {
                for (const DayReport &report : line) {
                    for (const Finding &finding : standing.findings) {
                        const bool known = report.day == standing.day && report.accepted.contains({finding.code, accepted});
                        acceptances += known;
                        QVERIFY(!known || finding.accepted == accepted);
                    }
                }
            }
        }
        QVERIFY(acceptances > 500);
    }

    void theOfferIsNeverTheTypedNumberNorAboveTheBase()
    {
        int offers = 0;
        for (int round = 0; round < 3000; ++round) {
            const qint64 base = dice(400);
            for (const Standing &standing : judgeLine(anyLine(), contextWith(base))) {
                for (const Finding &finding : standing.findings) {
                    if (!finding.offered)
                        continue;
                    ++offers;
                    QVERIFY(finding.offered != standing.typed);
                    QVERIFY(finding.offered->value() <= base);
                }
            }
        }
        QVERIFY(offers > 500);
    }

private:
    qint64 dice(qint64 below)
    {
        m_dice = m_dice * 6364136223846793005U + 1442695040888963407U;
        return qint64((m_dice >> 33) % quint64(below));
    }

    // Grows by little, is left out now and then, and is wrong now and then.
    QVector<DayReport> anyLine()
    {
        QVector<qint64> values;
        qint64 total = dice(100);
        for (int day = 0; day < 11; ++day) {
            total += dice(12);
            values.append(dice(6) == 0 ? -1 : dice(5) == 0 ? dice(900) : total);
        }
        return lineOf(values);
    }

    const Acceptance accepted{QStringLiteral("Thuý"), Moment::fromEpochMs(1), QStringLiteral("đã gọi xác nhận")};
    quint64 m_dice = 20200819;
};

QTEST_APPLESS_MAIN(LineRulesTest)
#include "tst_linerules.moc"
