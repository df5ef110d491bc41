// What a mistyped number was meant to be, and when nobody can tell.
#include "core/checks/intended.h"
#include "core/domain/slip.h"

#include <QTest>

using namespace dophu;

namespace
{

Count people(qint64 value)
{
    return *Count::from(value);
}

Expectation expecting(qint64 last, qint64 most, qint64 usual)
{
    Expectation expected;
    expected.last = people(last);
    expected.most = people(most);
    expected.usual = usual;
    return expected;
}

} // namespace

class IntendedTest : public QObject
{
    Q_OBJECT

private slots:
    void theLikelyValueIsOfferedOnlyWhenClear_data();
    void theLikelyValueIsOfferedOnlyWhenClear();
    void aSlipIsReadOffTheTwoNumbers_data();
    void aSlipIsReadOffTheTwoNumbers();
    void everySlipHasItsOwnWord();
    void theOfferIsAnotherNumberWithinReach();
};

void IntendedTest::theLikelyValueIsOfferedOnlyWhenClear_data()
{
    QTest::addColumn<qint64>("typed");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("usual");
    QTest::addColumn<qint64>("offered"); // −1: none
    const auto row = [](const char *why, qint64 typed, qint64 last, qint64 most, qint64 usual, qint64 offered) {
        QTest::newRow(why) << typed << last << most << usual << offered;
    };
    row("two digits exchanged", 526, 554, 650, 20, 562);
    row("a zero too many", 7580, 724, 800, 30, 758);
    row("a zero too few, where nothing else fits", 9, 90, 90, 0, 90);
    row("a zero too few, or an 8, or a 1", 9, 88, 92, 2, -1);
    row("the thousands mark misread", 1106000, 1059, 1300, 47, 1106);
    row("the day's increase", 47, 1059, 1300, 50, 1106);
    row("nobody came on, typed as 0", 0, 33, 36, 1, 33);
    row("a digit struck twice", 8155, 723, 900, 90, 815);
    row("a digit more, three places it could be", 8415, 723, 900, 90, 815);
    row("a digit missing could be any digit", 85, 723, 1000, 70, -1);
    row("exchanged in an agency", 51, 14, 36, 1, 15);
    row("exchanged downwards in an agency", 23, 31, 36, 1, 32);
    row("two readings are as likely", 8686, 800, 900, 50, -1);
    row("none fits", 3, 900, 901, 1, -1);
    row("the last number is at the edge of reach", 562, 562, 562, 0, -1);
    row("as large as a number can be", Count::largest, 5, 10, 1, -1);
}

void IntendedTest::theLikelyValueIsOfferedOnlyWhenClear()
{
    QFETCH(qint64, typed);
    QFETCH(qint64, last);
    QFETCH(qint64, most);
    QFETCH(qint64, usual);
    QFETCH(qint64, offered);
    const auto found = likelyIntended(people(typed), expecting(last, most, usual));
    QCOMPARE(found ? found->value() : -1, offered);
}

void IntendedTest::aSlipIsReadOffTheTwoNumbers_data()
{
    QTest::addColumn<qint64>("typed");
    QTest::addColumn<qint64>("meant");
    QTest::addColumn<qint64>("last"); // −1: none
    QTest::addColumn<QString>("word");
    const auto row = [](const char *why, qint64 typed, qint64 meant, qint64 last, const char *word) {
        QTest::newRow(why) << typed << meant << last << QString::fromLatin1(word);
    };
    row("neighbouring digits", 526, 562, 554, "digits_swapped");
    row("digits apart are no slip of the fingers", 265, 562, 554, "");
    row("one more", 8155, 815, 723, "digit_added");
    row("one fewer", 85, 815, 723, "digit_dropped");
    row("a leading digit fewer leaves zeros that nobody types", 5, 105, 98, "digit_dropped");
    row("a zero more", 7580, 758, 724, "times_ten");
    row("a zero fewer", 75, 750, 724, "times_ten");
    row("three zeros more", 1106000, 1106, 1059, "separator");
    row("the increase", 47, 1106, 1059, "increase_as_total");
    row("the increase, without a last number", 47, 1106, -1, "");
    row("another number altogether", 300, 815, 723, "");
    row("the same number", 815, 815, 723, "");
}

void IntendedTest::aSlipIsReadOffTheTwoNumbers()
{
    QFETCH(qint64, typed);
    QFETCH(qint64, meant);
    QFETCH(qint64, last);
    QFETCH(QString, word);
    const auto slip = slipBetween(people(typed), people(meant), last < 0 ? std::nullopt : std::optional(people(last)));
    QCOMPARE(slip ? slipWord(*slip) : QString(), word);
}

void IntendedTest::everySlipHasItsOwnWord()
{
    QStringList words;
    for (const Slip slip : {Slip::DigitsSwapped, Slip::DigitAdded, Slip::DigitDropped, Slip::TimesTen, Slip::TimesThousand,
                            Slip::IncreaseAsTotal})
        words.append(slipWord(slip));
    QCOMPARE(words.removeDuplicates(), 0);
    for (const QString &word : words)
        QVERIFY2(!findingCodeFrom(word), qPrintable(word)); // never taken for something to accept
}

void IntendedTest::theOfferIsAnotherNumberWithinReach()
{
    quint64 state = 20200819;
    const auto dice = [&state](qint64 below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return qint64((state >> 33) % quint64(below));
    };
    int offers = 0;
    for (int i = 0; i < 20000; ++i) {
        const qint64 last = dice(5000);
        const qint64 most = last + dice(500);
        const qint64 typed = dice(60000);
        const auto offered = likelyIntended(people(typed), expecting(last, most, dice(100)));
        if (!offered)
            continue;
        ++offers;
        QVERIFY(offered->value() != typed);
        QVERIFY(offered->value() >= last && offered->value() <= most);
    }
    QVERIFY(offers > 100);
}

QTEST_APPLESS_MAIN(IntendedTest)
#include "tst_intended.moc"
