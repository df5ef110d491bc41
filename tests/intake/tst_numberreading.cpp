// What a written number may mean, and which of its readings a column settles on.
#include "core/intake/cellgrid.h"
#include "core/intake/numberreading.h"

#include <QtTest>
#include <random>

using namespace dophu;
using Form = WrittenCount::Form;

namespace
{
GridCell typed(double number)
{
    GridCell cell;
    cell.kind = CellKind::Number;
    cell.number = number;
    return cell;
}

GridCell written(const QString &text)
{
    GridCell cell;
    cell.kind = CellKind::Text;
    cell.text = text;
    return cell;
}

CountHint known(std::optional<qint64> last, std::optional<qint64> base)
{
    return CountHint{last, base};
}

WrittenCount settled(const GridCell &cell, const CountHint &hint)
{
    QVector<WrittenCount> column{readWritten(cell)};
    settleColumn(column, {hint});
    return column.first();
}

QString grouped(qint64 value, QChar mark)
{
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, mark);
    return digits;
}

enum class Convention
{
    Plain,
    Dots,
    Commas,
    Blanks,
    Eaten, // typed with dots where a dot is the decimal sign
    Mixed
};

GridCell inConvention(qint64 value, Convention convention, std::mt19937 &random)
{
    switch (convention) {
    case Convention::Plain:
        return random() % 2 ? typed(double(value)) : written(QString::number(value));
    case Convention::Dots:
        return written(grouped(value, u'.'));
    case Convention::Commas:
        return written(grouped(value, u','));
    case Convention::Blanks:
        return written(grouped(value, random() % 2 ? QChar(0x00A0) : QChar(u' ')));
    case Convention::Eaten:
        return value >= 1'000'000 ? written(grouped(value, u'.'))
                                  : typed(value >= 1000 ? double(value) / 1000 : double(value));
    case Convention::Mixed:
        return inConvention(value, Convention(random() % 5), random);
    }
    return {};
}
} // namespace

class TestNumberReading : public QObject
{
    Q_OBJECT
private slots:
    void aWrittenCountHasTheseReadings_data();
    void aWrittenCountHasTheseReadings();
    void whatIsNoCountIsNotTakenForOne_data();
    void whatIsNoCountIsNotTakenForOne();
    void numberCellsKeepTheirNumber();
    void aRealNumberOfThousandsNeedsYesterday();
    void noughtsBehindAMarkNeedSomethingToCompareWith();
    void aNeighbourShowsThatTheMarkMeansThousands();
    void aThousandTimesTooLittleIsAsked();
    void aShareIsReadInEveryStyle();
    void noColumnIsSilentlyAThousandTimesOff();
};

void TestNumberReading::aWrittenCountHasTheseReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVector<qint64>>("readings");
    QTest::addColumn<IntakeReason>("doubt");
    const auto row = [](const char *name, const QString &text, QVector<qint64> readings,
                        IntakeReason doubt = IntakeReason::None) { QTest::newRow(name) << text << readings << doubt; };
    row("digits alone", "1234", {1234});
    row("blanks around", "  13 ", {13});
    row("a nought in front", "05", {5});
    row("dot", "1.234", {1234});
    row("comma", "1,234", {1234});
    row("blank", "1 234", {1234});
    row("no-break blank", QStringLiteral("3\u00A0564"), {3564});
    row("narrow no-break blank", QStringLiteral("3\u202F564"), {3564});
    row("apostrophe", "1'234", {1234});
    row("curly apostrophe", QStringLiteral("12’345"), {12345});
    row("two dots", "1.234.567", {1234567});
    row("two commas", "1,234,567", {1234567});
    row("noughts: thousands, or three decimals", "2.000", {2000, 2});
    row("decimals that are nought", "12,0", {12});
    row("both marks, decimals nought", "1.234,00", {1234});
    row("the other way round", "1,234.00", {1234});
    row("decimals that are something", "1.234,5", {1234}, IntakeReason::SeparatorUnclear);
    row("half a thousand", "1,5", {1500}, IntakeReason::SeparatorUnclear);
    row("people", "1347 người", {1347});
    row("comrades", "4 đ/c", {4});
    row("people behind a grouped number", "1.234 người", {1234});
    row("phones", "21 máy", {21});
    row("out of", "22/24", {22});
    row("out of, grouped", "1.234/2.000 người", {1234});
    row("share in brackets", "51 (65,4%)", {51});
    row("equals sign", "=354", {354});
    row("full stop", "354.", {354});
    row("l for 1", "l86", {186}, IntakeReason::LettersInNumber);
    row("O for 0", "1O5", {105}, IntakeReason::LettersInNumber);
    row("o at the end", "35o", {350}, IntakeReason::LettersInNumber);
    row("about", "khoảng 350", {350}, IntakeReason::Approximate);
    row("tilde", "~350", {350}, IntakeReason::Approximate);
    row("more than", "hơn 350 người", {350}, IntakeReason::Approximate);
    row("question mark", "350?", {350}, IntakeReason::Approximate);
    row("two numbers", "350; 340", {}, IntakeReason::TwoValues);
    row("two numbers with a word between", "350 hoặc 340", {}, IntakeReason::TwoValues);
}

void TestNumberReading::aWrittenCountHasTheseReadings()
{
    QFETCH(QString, text);
    QFETCH(QVector<qint64>, readings);
    QFETCH(IntakeReason, doubt);
    const WrittenCount count = readWritten(text);
    QCOMPARE(count.readings, readings);
    QCOMPARE(count.doubt, doubt);
}

void TestNumberReading::whatIsNoCountIsNotTakenForOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("form");
    const auto row = [](const QString &text, Form form) { QTest::newRow(qPrintable(text)) << text << int(form); };
    row("", Form::Nothing);
    row("-", Form::Nothing);
    row("…", Form::Nothing);
    row("chưa có", Form::Nothing);
    row("chưa báo cáo", Form::Nothing);
    row("không phát sinh", Form::NoChange);
    row("như hôm qua", Form::NoChange);
    row("75,0%", Form::Share);
    row("75 %", Form::Share);
    row("0900 000 011", Form::NoCount);
    row("0900000011", Form::NoCount);
    row("18/8/2020", Form::NoCount);
    row("18.8.2020", Form::NoCount);
    row("978/UBND-VP", Form::NoCount);
    row("0,354", Form::NoCount);
    row("đã gửi qua Zalo", Form::NoCount);
    row("24/22", Form::NoCount);
}

void TestNumberReading::whatIsNoCountIsNotTakenForOne()
{
    QFETCH(QString, text);
    QFETCH(int, form);
    const WrittenCount count = readWritten(text);
    QCOMPARE(int(count.form), form);
    QVERIFY(!count.value());
}

void TestNumberReading::numberCellsKeepTheirNumber()
{
    QCOMPARE(readWritten(typed(354)).readings, (QVector<qint64>{354}));
    QCOMPARE(readWritten(typed(0)).value(), std::optional<qint64>(0));
    QCOMPARE(readWritten(typed(28.571429)).value(), std::nullopt);
    QCOMPARE(readWritten(typed(-3)).value(), std::nullopt);
    QCOMPARE(readWritten(typed(0.57)).value(), std::nullopt);
    GridCell missing;
    missing.kind = CellKind::NoResult;
    missing.formula = true;
    QCOMPARE(readWritten(missing).doubt, IntakeReason::NoCachedResult);
    QCOMPARE(readWritten(missing).value(), std::nullopt);
}

void TestNumberReading::aRealNumberOfThousandsNeedsYesterday()
{
    QCOMPARE(settled(typed(3.372), known(3219, 5935)).value(), std::optional<qint64>(3372));
    QCOMPARE(settled(typed(3.37), known(3219, 5935)).value(), std::optional<qint64>(3370));
    QCOMPARE(settled(typed(3.372), known({}, {})).doubt, IntakeReason::SeparatorUnclear);
    QCOMPARE(settled(typed(3.372), known(4, 7)).doubt, IntakeReason::SeparatorUnclear);
}

void TestNumberReading::noughtsBehindAMarkNeedSomethingToCompareWith()
{
    QCOMPARE(settled(written("2.000"), known(1950, 5935)).value(), std::optional<qint64>(2000));
    QCOMPARE(settled(written("2.000"), known(2, 7)).value(), std::nullopt);
    QCOMPARE(settled(written("2.000"), known({}, {})).doubt, IntakeReason::SeparatorUnclear);
    QCOMPARE(settled(written("2.000"), known({}, 5935)).readings, (QVector<qint64>{2000, 2}));
}

void TestNumberReading::aNeighbourShowsThatTheMarkMeansThousands()
{
    QVector<WrittenCount> column{readWritten(QStringLiteral("2.000")), readWritten(QStringLiteral("1.345"))};
    settleColumn(column, {known({}, 5935), known({}, 6157)});
    QCOMPARE(column.first().value(), std::optional<qint64>(2000));
}

void TestNumberReading::aThousandTimesTooLittleIsAsked()
{
    QCOMPARE(settled(typed(3), known(2990, 5935)).readings, (QVector<qint64>{3000, 3}));
    QCOMPARE(settled(typed(3), known(2990, 5935)).doubt, IntakeReason::SeparatorUnclear);
    QCOMPARE(settled(typed(3), known({}, 5935)).doubt, IntakeReason::SeparatorUnclear);
    QCOMPARE(settled(typed(3), known({}, 7)).value(), std::optional<qint64>(3));
    QCOMPARE(settled(written("1134000"), known(1130, 5935)).doubt, IntakeReason::SeparatorUnclear);
}

void TestNumberReading::aShareIsReadInEveryStyle()
{
    QCOMPARE(readShare(written("43,8%")), (StatedShare{438, 1}));
    QCOMPARE(readShare(written("92,9 %")), (StatedShare{929, 1}));
    QCOMPARE(readShare(written("31.3")), (StatedShare{313, 1}));
    QCOMPARE(readShare(typed(94.40000000000001)), (StatedShare{944, 1}));
    QCOMPARE(readShare(typed(36.58)), (StatedShare{3658, 2}));
    GridCell percent = typed(0.75);
    percent.percent = true;
    QCOMPARE(readShare(percent), (StatedShare{75, 0}));
    QVERIFY(!readShare(written("chưa báo")));
}

void TestNumberReading::noColumnIsSilentlyAThousandTimesOff()
{
    std::mt19937 random(20200819);
    int taken = 0, asked = 0, wrong = 0;
    for (int round = 0; round < 10'000; ++round) {
        const auto convention = Convention(round % 6);
        QVector<WrittenCount> column;
        QVector<CountHint> hints;
        QVector<qint64> truth;
        const int rows = 1 + int(random() % (random() % 2 ? 3 : 21));
        for (int row = 0; row < rows; ++row) {
            const qint64 base = random() % 3 ? 300 + qint64(random() % 6000) : 4 + qint64(random() % 120);
            const qint64 last = qint64(random() % quint64(base));
            const bool round000 = random() % 6 == 0 && base > 1000;
            qint64 today = last + qint64(random() % quint64(base - last + 1));
            today = round000 ? std::max<qint64>(1, today / 1000) * 1000 : today;
            truth.append(today);
            hints.append(known(random() % 4 ? std::optional(last) : std::nullopt, base));
            column.append(readWritten(inConvention(today, convention, random)));
        }
        settleColumn(column, hints);
        for (int row = 0; row < rows; ++row) {
            const std::optional<qint64> value = column.at(row).value();
            value ? ++taken : ++asked;
            wrong += value && *value != truth.at(row);
        }
    }
    qInfo("columns 10000, values taken %d, asked %d (%.2f %%), wrong %d", taken, asked, 100.0 * asked / (taken + asked),
          wrong);
    QCOMPARE(wrong, 0);
    QVERIFY(asked * 20 < taken);
}

QTEST_APPLESS_MAIN(TestNumberReading)
#include "tst_numberreading.moc"
