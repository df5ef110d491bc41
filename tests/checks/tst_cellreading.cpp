#include "core/checks/cellreading.h"

#include <QTest>

using namespace dophu;

class TestCellReading : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWholeNumbers_data();
    void acceptsWholeNumbers();
    void refusesWhatIsNoWholeNumber_data();
    void refusesWhatIsNoWholeNumber();
    void plusAddsToTheDayBefore();
    void plusNeedsADayBefore();
    void keepsTheTypedText();
};

void TestCellReading::acceptsWholeNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("value");
    QTest::newRow("plain digits") << "1312" << qint64(1312);
    QTest::newRow("zero is a number") << "0" << qint64(0);
    QTest::newRow("leading zeros do not matter") << "007" << qint64(7);
    QTest::newRow("dot before three digits") << "1.312" << qint64(1312);
    QTest::newRow("comma before three digits") << "1,312" << qint64(1312);
    QTest::newRow("blank before three digits") << "1 312" << qint64(1312);
    QTest::newRow("no-break space from a web page") << QStringLiteral("1\u00A0312") << qint64(1312);
    QTest::newRow("two thousands marks") << "1.312.005" << qint64(1312005);
    QTest::newRow("full-width digits") << QStringLiteral("\uFF11\uFF13\uFF11\uFF12") << qint64(1312);
    QTest::newRow("blanks around") << "  526 " << qint64(526);
    QTest::newRow("the largest count") << "999999999999999" << qint64(999999999999999);
}

void TestCellReading::acceptsWholeNumbers()
{
    QFETCH(QString, typed);
    QFETCH(qint64, value);
    const auto read = readCount(typed, std::nullopt);
    QVERIFY(std::holds_alternative<Count>(read));
    QCOMPARE(std::get<Count>(read).value(), value);
}

void TestCellReading::refusesWhatIsNoWholeNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *why, const QString &typed, RefusalKind kind) {
        QTest::newRow(why) << typed << int(kind);
    };
    row("blank is not zero", QStringLiteral("  "), RefusalKind::Empty);
    row("the letter O", QStringLiteral("4O"), RefusalKind::Letter);
    row("a word", QStringLiteral("không"), RefusalKind::Letter);
    row("only a plus", QStringLiteral("+"), RefusalKind::Letter);
    row("a hyphen in front", QStringLiteral("-5"), RefusalKind::Negative);
    row("a true minus in front", QStringLiteral("\u22125"), RefusalKind::Negative);
    row("one digit after the comma", QStringLiteral("1,5"), RefusalKind::Fraction);
    row("two digits after the dot", QStringLiteral("12.34"), RefusalKind::Fraction);
    row("four digits after the dot", QStringLiteral("1.3120"), RefusalKind::Fraction);
    row("four digits before the mark", QStringLiteral("1312.000"), RefusalKind::Fraction);
    row("nothing before the mark", QStringLiteral(".312"), RefusalKind::Fraction);
    row("nothing after the mark", QStringLiteral("312."), RefusalKind::Fraction);
    row("two different marks", QStringLiteral("1.312,000"), RefusalKind::Fraction);
    row("a percentage", QStringLiteral("45%"), RefusalKind::Letter);
    row("a formula", QStringLiteral("=1+2"), RefusalKind::Letter);
    row("digits of another script", QStringLiteral("\u0661\u0662"), RefusalKind::Letter);
    row("over the largest count", QStringLiteral("1000000000000000"), RefusalKind::TooLarge);
    row("over every machine number", QStringLiteral("99999999999999999999999"), RefusalKind::TooLarge);
}

void TestCellReading::refusesWhatIsNoWholeNumber()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    const auto read = readCount(typed, Count::from(100));
    QVERIFY(std::holds_alternative<Refusal>(read));
    QCOMPARE(int(std::get<Refusal>(read).kind), kind);
}

void TestCellReading::plusAddsToTheDayBefore()
{
    QCOMPARE(std::get<Count>(readCount(u"+47", Count::from(1059))).value(), 1106);
    QCOMPARE(std::get<Count>(readCount(u"+ 1.047", Count::from(1))).value(), 1048);
    QCOMPARE(std::get<Count>(readCount(u"+0", Count::from(9))).value(), 9);
}

void TestCellReading::plusNeedsADayBefore()
{
    QCOMPARE(std::get<Refusal>(readCount(u"+47", std::nullopt)).kind, RefusalKind::NoDayBefore);
}

void TestCellReading::keepsTheTypedText()
{
    const Refusal refusal = std::get<Refusal>(readCount(u" 4O ", std::nullopt));
    QCOMPARE(refusal.text, QStringLiteral(" 4O "));
    QCOMPARE(refusal.mark, QChar(u'O'));
}

QTEST_APPLESS_MAIN(TestCellReading)
#include "tst_cellreading.moc"
