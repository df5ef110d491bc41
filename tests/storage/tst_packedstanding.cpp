// Packed standings: what is written is what is read, and bytes of another origin are recognised.
#include "core/storage/packedstanding.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace dophu;

class TestPackedStanding : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPackedIsUnpacked();
    void blankAndZeroStayDifferent();
    void theLargestNumbersFit();
    void cutBytesAreRecognised();
    void bytesBehindTheLastAreRecognised();
};

namespace
{

Standing someStanding(QRandomGenerator &random)
{
    const auto some = [&]() -> std::optional<Count> {
        return random.bounded(3) == 0 ? std::nullopt : Count::from(random.bounded(100'000));
    };
    Standing standing;
    standing.unit = UnitId(random.bounded(1, 20'000));
    standing.day = Day(2020, 8, 10).plus(random.bounded(400));
    standing.said = Said(random.bounded(5));
    standing.revision = random.bounded(1, 300);
    standing.channel = Channel(random.bounded(7));
    standing.typed = some();
    standing.counted = some();
    standing.before = some();
    if (standing.counted)
        standing.countedFrom = standing.day.plus(-random.bounded(40));
    if (random.bounded(4) > 0) {
        standing.firstReceived = Moment::local(standing.day, QTime(13, 59, 59, 999));
        standing.lastReceived = Moment::fromEpochMs(standing.firstReceived.epochMs() + random.bounded(-5000, 100'000'000));
    }
    standing.recentIncrease = random.bounded(-500, 5000);
    standing.recentDays = random.bounded(30);
    return standing;
}

} // namespace

void TestPackedStanding::whatIsPackedIsUnpacked()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Standing standing = someStanding(random);
        const auto back = unpackStanding(packStanding(standing));
        QVERIFY(back);
        QVERIFY(*back == standing);
    }
}

void TestPackedStanding::blankAndZeroStayDifferent()
{
    Standing standing;
    standing.day = Day(2020, 8, 19);
    standing.typed = Count();
    const auto back = unpackStanding(packStanding(standing));
    QVERIFY(back);
    QCOMPARE(back->typed, std::optional<Count>(Count()));
    QVERIFY(!back->counted);
    QVERIFY(!back->before);
}

void TestPackedStanding::theLargestNumbersFit()
{
    Standing standing;
    standing.day = Day(9999, 12, 31);
    standing.counted = Count::from(Count::largest);
    standing.firstReceived = Moment::fromEpochMs(std::numeric_limits<qint64>::max());
    standing.lastReceived = standing.firstReceived;
    standing.recentIncrease = std::numeric_limits<qint64>::min();
    const auto back = unpackStanding(packStanding(standing));
    QVERIFY(back && *back == standing);
}

void TestPackedStanding::cutBytesAreRecognised()
{
    QRandomGenerator random(2);
    const QByteArray whole = packStanding(someStanding(random));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!unpackStanding(whole.left(length)), qPrintable(QString::number(length)));
}

void TestPackedStanding::bytesBehindTheLastAreRecognised()
{
    QRandomGenerator random(3);
    QVERIFY(!unpackStanding(packStanding(someStanding(random)) + '\0'));
}

QTEST_APPLESS_MAIN(TestPackedStanding)
#include "tst_packedstanding.moc"
