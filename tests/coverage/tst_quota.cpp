#include "core/coverage/quota.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace dophu;

namespace
{

Count of(qint64 people)
{
    return *Count::from(people);
}

qint64 sum(const QVector<Count> &shares)
{
    qint64 people = 0;
    for (const Count share : shares)
        people += share.value();
    return people;
}

} // namespace

class TestQuota : public QObject
{
    Q_OBJECT

private slots:
    void sharesFollowWhatEachLacks()
    {
        QCOMPARE(quota(of(10), {{of(30), of(60)}, {of(10), of(90)}, {of(0), of(40)}}),
                 (QVector<Count>{of(8), of(2), of(0)})); // 7,5 and 2,5: the equal remainder goes to the first
    }

    void oncePeopleAreLeftOverTheRestGoesByWhatRemains()
    {
        QCOMPARE(quota(of(50), {{of(10), of(20)}, {of(0), of(100)}}), (QVector<Count>{of(14), of(36)}));
    }

    void nobodyIsAskedForMoreThanRemains()
    {
        QCOMPARE(quota(of(500), {{of(10), of(20)}, {of(0), of(100)}}), (QVector<Count>{of(20), of(100)}));
    }

    void noUnitsAndNoPeopleAreNoShares()
    {
        QVERIFY(quota(of(5), {}).isEmpty());
        QCOMPARE(quota(of(0), {{of(3), of(9)}}), QVector<Count>{of(0)});
    }

    void largestCountsDoNotOverflow()
    {
        const Count half = of(Count::largest / 2);
        QCOMPARE(sum(quota(half, {{half, half}, {half, half}})), half.value());
    }

    void tenThousandStatesAddUpExactly()
    {
        QRandomGenerator random(978);
        for (int state = 0; state < 10'000; ++state) {
            QVector<QuotaPlace> places;
            qint64 remaining = 0;
            const int units = random.bounded(1, 40);
            for (int i = 0; i < units; ++i) {
                const qint64 left = random.bounded(3) == 0 ? 0 : random.bounded(5000);
                places.append({of(random.bounded(int(left) + 1)), of(left)});
                remaining += left;
            }
            const qint64 people = random.bounded(int(remaining) + 200);
            const QVector<Count> shares = quota(of(people), places);
            QCOMPARE(sum(shares), std::min(people, remaining));
            for (int i = 0; i < units; ++i)
                QVERIFY(shares.at(i) <= places.at(i).remaining);
        }
    }
};

QTEST_APPLESS_MAIN(TestQuota)
#include "tst_quota.moc"
