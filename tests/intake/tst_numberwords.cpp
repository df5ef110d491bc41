// Numbers in words, as offices write and say them.
#include "core/intake/numberwords.h"

#include <QTest>

using namespace dophu;

class TestNumberWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreRead_data();
    void wordsAreRead();
    void everyNumberBelowTenThousandIsReadBack();
    void wordsThatAreNoNumberAreNone_data();
    void wordsThatAreNoNumberAreNone();
};

namespace
{

QString belowHundred(int number)
{
    static const QStringList digits = QStringLiteral("không một hai ba bốn năm sáu bảy tám chín").split(u' ');
    if (number < 10)
        return digits.at(number);
    const int tens = number / 10;
    const int ones = number % 10;
    QString text = tens == 1 ? QStringLiteral("mười") : digits.at(tens) + QStringLiteral(" mươi");
    if (ones == 0)
        return text;
    const QString last = ones == 1 && tens > 1   ? QStringLiteral("mốt")
                         : ones == 5             ? QStringLiteral("lăm")
                         : ones == 4 && tens > 1 ? QStringLiteral("tư")
                                                 : digits.at(ones);
    return text + u' ' + last;
}

QString inWords(int number)
{
    QStringList parts;
    if (number >= 1000)
        parts << belowHundred(number / 1000) << QStringLiteral("nghìn");
    const int rest = number % 1000;
    if (rest >= 100 || (number >= 1000 && rest > 0))
        parts << belowHundred(rest / 100) << QStringLiteral("trăm");
    const int last = rest % 100;
    if (last > 0 && last < 10 && (rest >= 100 || number >= 1000))
        parts << QStringLiteral("linh");
    if (last > 0 || number == 0)
        parts << belowHundred(last);
    return parts.join(u' ');
}

std::optional<NumberInWords> readWhole(const QString &text)
{
    const QVector<WrittenWord> words = wordsOf(text);
    const std::optional<NumberInWords> number = numberInWords(words, 0);
    return number && number->words == words.size() ? number : std::nullopt;
}

} // namespace

void TestNumberWords::wordsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("rounded");
    const auto row = [](const char *text, qint64 value, bool rounded = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << value << rounded;
    };
    row("ba mươi bảy", 37);
    row("BA MƯƠI BẢY", 37);
    row("ba muoi bay", 37);
    row("mười", 10);
    row("mười lăm", 15);
    row("mười chín", 19);
    row("hai mươi mốt", 21);
    row("hai mốt", 21);
    row("hai lăm", 25);
    row("bốn mươi tư", 44);
    row("năm mươi nhăm", 55);
    row("bẩy mươi", 70);
    row("hai trăm linh chín", 209);
    row("hai trăm lẻ chín", 209);
    row("hai tram linh chin", 209);
    row("bốn trăm mười", 410);
    row("ba trăm rưỡi", 350);
    row("một nghìn không trăm linh năm", 1005);
    row("ba ngàn năm trăm sáu mươi tư", 3564);
    row("một nghìn ba trăm năm mươi lăm", 1355);
    row("một nghìn hai", 1200, true);
    row("hai nghìn", 2000, true);
    row("một nghìn rưỡi", 1500, true);
    row("một nghìn ba trăm", 1300, true);
}

void TestNumberWords::wordsAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    QFETCH(bool, rounded);
    const std::optional<NumberInWords> number = readWhole(text);
    QVERIFY(number.has_value());
    QCOMPARE(number->value, value);
    QCOMPARE(number->rounded, rounded);
}

void TestNumberWords::everyNumberBelowTenThousandIsReadBack()
{
    for (int number = 1; number < 10000; ++number) {
        const std::optional<NumberInWords> read = readWhole(inWords(number));
        QVERIFY2(read && read->value == number, qPrintable(inWords(number)));
    }
}

void TestNumberWords::wordsThatAreNoNumberAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"mươi", "linh chín", "lăm", "mốt", "nấm", "tăng", "bà", "tư pháp", "không phát sinh", "ba tầng"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNumberWords::wordsThatAreNoNumberAreNone()
{
    QFETCH(QString, text);
    const std::optional<NumberInWords> number = readWhole(text);
    QVERIFY(!number || (number->value == 10 && text == QStringLiteral("mươi")));
}

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
