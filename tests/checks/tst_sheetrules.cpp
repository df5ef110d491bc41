// What only shows when the units of one day stand one under the other.
#include "core/checks/sheetrules.h"

#include <QTest>

using namespace dophu;

namespace
{

// typed −1: nothing came. Every unit gained `usual` a day of late.
SheetLine line(qint64 typed, qint64 before, qint64 base, qint64 usual)
{
    SheetLine made;
    if (typed >= 0)
        made.typed = Count::from(typed);
    made.before = Count::from(before);
    made.base = Count::from(base);
    made.usualTenths = usual * 10;
    made.odd = typed >= 0 && (typed < before || typed > base || typed - before > std::max<qint64>(30, 4 * usual));
    return made;
}

// Ten communes on the evening before, as in the sample.
const QVector<qint64> evening{3564, 3005, 150, 102, 1252, 209, 186, 1355, 434, 540};
const QVector<qint64> bases{6157, 5935, 352, 352, 1912, 404, 502, 1878, 1038, 1267};
const QVector<qint64> morning{3974, 3219, 173, 115, 1347, 227, 200, 1455, 477, 619};
const QVector<qint64> usual{200, 200, 14, 9, 80, 15, 18, 90, 33, 40};

QVector<SheetLine> sheetOf(const QVector<qint64> &typed)
{
    QVector<SheetLine> lines;
    for (qsizetype i = 0; i < evening.size(); ++i)
        lines.append(line(typed.at(i), evening.at(i), bases.at(i), usual.at(i)));
    return lines;
}

// "exchanged 3, exchanged 4".
QString told(const QVector<SheetFinding> &found)
{
    QStringList words;
    for (const SheetFinding &one : found)
        words.append(QStringLiteral("%1 %2").arg(codeWord(one.finding.code)).arg(one.row));
    return words.join(QStringLiteral(", "));
}

} // namespace

class SheetRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void theSheetIsJudged_data();
    void theSheetIsJudged();
    void aBlockSaysHowFarAndOffersWhatItCovers();
    void neighboursAreOfferedEachOthersNumbers();
    void aFileSentAgainIsOneQuestion_data();
    void aFileSentAgainIsOneQuestion();
    void theUnitsHabitLeavesThisDayOut();
    void findingsAreNeverErrorsAndNeverTwiceForARow();
    void anEmptySheetIsQuiet();
};

void SheetRulesTest::theSheetIsJudged_data()
{
    QTest::addColumn<QVector<qint64>>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *why, QVector<qint64> typed, const char *found) {
        QTest::newRow(why) << typed << QString::fromLatin1(found);
    };
    row("as it should be", morning, "");
    row("nobody has reported", QVector<qint64>(10, -1), "");
    QVector<qint64> typed = morning;
    std::swap(typed[4], typed[5]);
    row("neighbours exchanged", typed, "exchanged 4, exchanged 5");
    typed = morning;
    std::swap(typed[1], typed[4]);
    row("units apart are not", typed, "");
    typed = morning;
    typed[5] = 2270;
    row("one wrong number is the line's business", typed, "");
    typed = morning;
    typed.insert(2, -1);
    row("a block pasted one row too low", typed,
        "shifted_block 3, shifted_block 4, shifted_block 5, shifted_block 6, shifted_block 7, shifted_block 8, "
        "shifted_block 9");
    typed = morning.mid(1) + QVector<qint64>{-1};
    row("one row too high", typed,
        "shifted_block 0, shifted_block 1, shifted_block 2, shifted_block 3, shifted_block 4, shifted_block 5, "
        "shifted_block 6, "
        "shifted_block 7, shifted_block 8");
    typed = morning;
    typed[4] = morning.at(5);
    row("the next unit's number in this row too", typed, "equal_to_other 4");
    typed = morning;
    typed[5] = typed[6] = 215;
    row("of two new numbers that are alike the lower is asked about", typed, "equal_to_other 6");
    typed[5] = 209;
    typed[6] = 209;
    row("what stood there yesterday is not new", typed, "");
    typed = evening;
    row("the same as yesterday, each on its own", typed, "");
}

void SheetRulesTest::theSheetIsJudged()
{
    QFETCH(QVector<qint64>, typed);
    QFETCH(QString, found);
    QCOMPARE(told(judgeSheet(sheetOf(typed), Limits())), found);
}

void SheetRulesTest::aBlockSaysHowFarAndOffersWhatItCovers()
{
    QVector<qint64> typed = morning;
    typed.insert(2, -1);
    const QVector<SheetFinding> found = judgeSheet(sheetOf(typed), Limits());
    QCOMPARE(found.size(), 7);
    for (const SheetFinding &one : found) {
        QCOMPARE(one.finding.first, 7);
        QCOMPARE(one.finding.second, 1);
        QCOMPARE(one.about, 3);
        if (one.row < 9)
            QCOMPARE(one.finding.offered->value(), morning.at(one.row));
        else
            QVERIFY(!one.finding.offered); // its own number was pushed off the sheet
    }
}

void SheetRulesTest::neighboursAreOfferedEachOthersNumbers()
{
    QVector<qint64> typed = morning;
    std::swap(typed[4], typed[5]);
    const QVector<SheetFinding> found = judgeSheet(sheetOf(typed), Limits());
    QCOMPARE(found.at(0).finding.offered->value(), morning.at(4));
    QCOMPARE(found.at(1).finding.offered->value(), morning.at(5));
    QCOMPARE(found.at(0).about, 5);
    QCOMPARE(found.at(1).about, 4);
}

void SheetRulesTest::aFileSentAgainIsOneQuestion_data()
{
    QTest::addColumn<QVector<int>>("together"); // rows that came at one moment
    QTest::addColumn<QVector<int>>("repeating");
    QTest::addColumn<QString>("found");
    using Rows = QVector<int>;
    QTest::newRow("all of a file repeat yesterday") << Rows{3, 5, 6} << Rows{3, 5, 6} << QStringLiteral("file_resent 3");
    QTest::newRow("one of them is new") << Rows{3, 5, 6} << Rows{3, 5} << QString();
    QTest::newRow("two units are no file") << Rows{3, 5} << Rows{3, 5} << QString();
    QTest::newRow("they came apart") << Rows{} << Rows{3, 5, 6} << QString();
}

void SheetRulesTest::aFileSentAgainIsOneQuestion()
{
    QFETCH(QVector<int>, together);
    QFETCH(QVector<int>, repeating);
    QFETCH(QString, found);
    QVector<qint64> typed = morning;
    for (const int row : repeating)
        typed[row] = evening.at(row);
    QVector<SheetLine> lines = sheetOf(typed);
    for (int row = 0; row < lines.size(); ++row)
        lines[row].received = Moment::fromEpochMs(together.contains(row) ? 1000 : 2000 + row);
    QCOMPARE(told(judgeSheet(lines, Limits())), found);
    // On a day on which nobody gains anybody it is no wonder.
    for (SheetLine &line : lines)
        line.typed = line.before;
    QCOMPARE(told(judgeSheet(lines, Limits())), QString());
}

void SheetRulesTest::theUnitsHabitLeavesThisDayOut()
{
    const Day day(2020, 8, 19);
    Standing standing;
    standing.day = day;
    standing.said = Said::Value;
    standing.typed = standing.counted = Count::from(500);
    standing.countedFrom = day;
    standing.before = Count::from(140);
    standing.recentIncrease = 400; // 360 of them today
    standing.recentDays = 5;
    QCOMPARE(sheetLineOf(standing, {}, day, Count::from(1000)).usualTenths, 100);
    // A standing of an earlier day is no report of this one.
    const SheetLine missing = sheetLineOf(standing, {}, day.plus(1), Count::from(1000));
    QVERIFY(!missing.typed);
    QCOMPARE(missing.before->value(), 500);
    QCOMPARE(missing.usualTenths, 800);
    // "Nothing new" is a word, not a number.
    standing.said = Said::NoChange;
    QVERIFY(!sheetLineOf(standing, {}, day, Count::from(1000)).typed);
}

void SheetRulesTest::findingsAreNeverErrorsAndNeverTwiceForARow()
{
    quint64 state = 7;
    const auto dice = [&state](qint64 below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return qint64((state >> 33) % quint64(below));
    };
    int findings = 0;
    for (int round = 0; round < 2000; ++round) {
        QVector<SheetLine> lines;
        for (int row = 0; row < 60; ++row) {
            const qint64 base = 4 + dice(400);
            const qint64 before = dice(base + 1);
            lines.append(line(dice(5) == 0 ? -1 : dice(base + 5), before, base, dice(20)));
            lines.last().received = Moment::fromEpochMs(1 + dice(20));
        }
        QSet<QPair<qsizetype, int>> seen;
        for (const SheetFinding &one : judgeSheet(lines, Limits())) {
            ++findings;
            QVERIFY(one.row >= 0 && one.row < lines.size());
            QVERIFY(one.about < lines.size());
            QCOMPARE(one.finding.severity(), Severity::Warning);
            QVERIFY(isOfSheet(one.finding.code));
            QVERIFY2(!seen.contains({one.row, int(one.finding.code)}), qPrintable(codeWord(one.finding.code)));
            seen.insert({one.row, int(one.finding.code)});
            if (one.finding.offered) {
                QVERIFY(one.finding.offered != lines.at(one.row).typed);
                QVERIFY(one.finding.offered <= lines.at(one.row).base);
            }
        }
    }
    QVERIFY(findings > 1000);
}

void SheetRulesTest::anEmptySheetIsQuiet()
{
    QVERIFY(judgeSheet({}, Limits()).isEmpty());
    QVERIFY(judgeSheet({SheetLine{}}, Limits()).isEmpty());
}

QTEST_APPLESS_MAIN(SheetRulesTest)
#include "tst_sheetrules.moc"
