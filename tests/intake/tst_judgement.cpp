// What a careful clerk says of a found value who knows the registry, the bases and the figures of earlier days.
#include "core/intake/judgement.h"
#include "core/intake/recognition.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day asked(2020, 8, 19);

Unit unitOf(qint64 id, const char *code, const char *name)
{
    Unit unit;
    unit.id = UnitId(id);
    unit.code = QString::fromUtf8(code);
    unit.name = QString::fromUtf8(name);
    return unit;
}

// 1: a commune that gains some 100 a day; 2: an agency of twelve; 3: a school that ended, 4: its heir; 5: never reported.
Registry registryOfFive()
{
    Unit ended = unitOf(3, "TH453", "Trường Tiểu học Hướng Tân");
    ended.validTo = Day(2020, 8, 14);
    Unit heir = unitOf(4, "LC453", "Trường TH&THCS Hướng Tân");
    heir.validFrom = Day(2020, 8, 15);
    return Registry(
        {unitOf(1, "19465", "Xã Tân Liên"), unitOf(2, "HH-TA", "Tòa án"), ended, heir, unitOf(5, "19492", "Xã Xy")}, {}, {});
}

UnitPast pastOf(const QVector<qint64> &totals, std::optional<qint64> base)
{
    UnitPast past;
    for (qsizetype i = 0; i < totals.size(); ++i)
        past.recent.append({asked.plus(i - totals.size()), totals.at(i)});
    if (!totals.isEmpty()) {
        past.last = totals.last();
        past.lastDay = asked.plus(-1);
    }
    past.base = base;
    return past;
}

FoundValue valueOf(qint64 unit, std::optional<qint64> installed)
{
    FoundValue value;
    value.unit = UnitId(unit);
    value.installed = installed;
    return value;
}

QString shown(const FoundValue &value)
{
    QStringList parts{outcomeWord(value.outcome), reasonWord(value.reason),
                      value.installed ? QString::number(*value.installed) : QStringLiteral("-")};
    for (const IntakeCandidate &candidate : value.candidates)
        parts.append(
            QStringLiteral("%1=%2").arg(candidate.unit ? candidate.unit->value() : 0).arg(candidate.installed.value_or(-1)));
    return parts.join(u' ');
}

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNumberIsJudgedByThePast_data();
    void aNumberIsJudgedByThePast();
    void whatIsNoTotalIsAskedWithTheTotalItMeans();
    void shareAndBaseAreCheckedAgainstTheNumber_data();
    void shareAndBaseAreCheckedAgainstTheNumber();
    void anotherDaysFigureIsTakenOnlyWhereItSaysSo();
    void anEarlierDaysFigureIsComparedWithItsOwnPast();
    void aUnitThatHasEndedGivesWayToItsHeir();
    void theOfficesOwnRecordNamesTheHeir();
    void aReasonOfTheRecognitionIsKept();
    void judgingTwiceIsJudgingOnce();
    void everyReasonIsEitherAskedOrRefused();

private:
    FoundValue judged(FoundValue value) const
    {
        const IntakeContext context{m_campaign, m_registry, *m_matcher, asked, m_pasts, {}, {}};
        judge(value, context);
        return value;
    }
    Campaign m_campaign;
    Registry m_registry;
    std::unique_ptr<UnitMatcher> m_matcher;
    QHash<UnitId, UnitPast> m_pasts;
};

void TestJudgement::initTestCase()
{
    m_campaign = defaultCampaign();
    m_registry = registryOfFive();
    m_matcher = std::make_unique<UnitMatcher>(m_registry);
    m_pasts.insert(UnitId(1), pastOf({700, 790, 900, 987}, 1739));
    m_pasts.insert(UnitId(2), pastOf({9, 10, 11, 11}, 12));
    m_pasts.insert(UnitId(4), pastOf({32}, 43));
}

void TestJudgement::aNumberIsJudgedByThePast_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("installed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *why, qint64 unit, qint64 installed, const char *expected) {
        QTest::newRow(why) << unit << installed << QString::fromUtf8(expected);
    };
    row("a usual day", 1, 1092, "accept  1092");
    row("an agency that stands still", 2, 11, "accept  11");
    row("the whole base", 2, 12, "accept  12");
    row("a first report", 5, 60, "accept  60");
    row("below yesterday", 1, 950, "ask below_yesterday 950 1=950");
    row("the day's increase in place of the total", 1, 105, "ask below_yesterday 105 1=1092 1=105");
    row("a digit too many", 2, 110, "ask above_base 110 2=11 2=110");
    row("zero is below yesterday, too", 2, 0, "ask below_yesterday 0 2=11 2=0");
    row("a growing commune's figure sent again", 1, 987, "ask same_as_yesterday - 1=987");
    row("a thousand times too many", 1, 1092000, "ask above_base 1092000 1=1092 1=1092000");
}

void TestJudgement::aNumberIsJudgedByThePast()
{
    QFETCH(qint64, unit);
    QFETCH(qint64, installed);
    QFETCH(QString, expected);
    QCOMPARE(shown(judged(valueOf(unit, installed))), expected);
}

void TestJudgement::whatIsNoTotalIsAskedWithTheTotalItMeans()
{
    FoundValue increase = valueOf(1, {});
    increase.increase = 155;
    QCOMPARE(shown(judged(increase)), QStringLiteral("ask new_in_day_only - 1=1142"));
    FoundValue same = valueOf(2, {});
    same.noChange = true;
    QCOMPARE(shown(judged(same)), QStringLiteral("ask same_as_yesterday - 2=11"));
    FoundValue remaining = valueOf(2, {});
    remaining.remaining = 3;
    QCOMPARE(shown(judged(remaining)), QStringLiteral("ask remaining_only - 2=9"));
    FoundValue share = valueOf(2, {});
    share.share = StatedShare{833, 1};
    QCOMPARE(shown(judged(share)), QStringLiteral("ask percent_only -"));
    FoundValue unknownPast = valueOf(5, {});
    unknownPast.increase = 3;
    QCOMPARE(shown(judged(unknownPast)), QStringLiteral("ask new_in_day_only -"));
    QCOMPARE(shown(judged(valueOf(1, {}))), QStringLiteral("refuse no_data -"));
}

void TestJudgement::shareAndBaseAreCheckedAgainstTheNumber_data()
{
    QTest::addColumn<int>("installed");
    QTest::addColumn<int>("base"); // 0: not stated
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("remaining"); // -1: not stated
    QTest::addColumn<bool>("agrees");
    QTest::newRow("to a tenth") << 1142 << 1739 << 657 << 1 << -1 << true;
    QTest::newRow("cut off instead of rounded") << 1142 << 1739 << 656 << 1 << -1 << true;
    QTest::newRow("whole percents") << 1142 << 1739 << 66 << 0 << -1 << true;
    QTest::newRow("two decimals") << 1142 << 1739 << 6567 << 2 << -1 << true;
    QTest::newRow("another share") << 1142 << 1739 << 438 << 1 << -1 << false;
    QTest::newRow("our base, the share is near") << 1142 << 0 << 657 << 1 << -1 << true;
    QTest::newRow("our base, the share is far") << 1142 << 0 << 57 << 0 << -1 << false;
    QTest::newRow("what remains adds up") << 1142 << 1739 << 657 << 1 << 597 << true;
    QTest::newRow("what remains does not add up") << 1142 << 1739 << 657 << 1 << 579 << false;
}

void TestJudgement::shareAndBaseAreCheckedAgainstTheNumber()
{
    QFETCH(int, installed);
    QFETCH(int, base);
    QFETCH(int, digits);
    QFETCH(int, decimals);
    QFETCH(int, remaining);
    QFETCH(bool, agrees);
    FoundValue value = valueOf(1, installed);
    if (base > 0)
        value.base = base;
    if (remaining >= 0)
        value.remaining = remaining;
    value.share = StatedShare{digits, decimals};
    value = judged(value);
    QCOMPARE(shown(value), agrees ? QStringLiteral("accept  %1").arg(installed)
                                  : QStringLiteral("ask ratio_mismatch - 1=%1").arg(installed));
}

void TestJudgement::anotherDaysFigureIsTakenOnlyWhereItSaysSo()
{
    FoundValue value = valueOf(1, 987);
    value.reportDay = asked.plus(-1);
    QCOMPARE(shown(judged(value)), QStringLiteral("ask wrong_day 987 1=987"));
    value.earlierMeant = true;
    QCOMPARE(shown(judged(value)), QStringLiteral("accept  987"));
    value.reportDay = asked.plus(1);
    QCOMPARE(shown(judged(value)), QStringLiteral("ask wrong_day 987 1=987"));
}

void TestJudgement::anEarlierDaysFigureIsComparedWithItsOwnPast()
{
    FoundValue value = valueOf(1, 978);
    value.reportDay = asked.plus(-1);
    value.takenBack = 987;
    QCOMPARE(shown(judged(value)), QStringLiteral("accept  978"));
    value.takenBack.reset();
    value.earlierMeant = true;
    QCOMPARE(shown(judged(value)), QStringLiteral("ask two_values - 1=978 1=987"));
    value.takenBack = 987;
    value.installed = 890;
    QCOMPARE(shown(judged(value)), QStringLiteral("ask below_yesterday 890 1=980 1=890"));
}

void TestJudgement::aUnitThatHasEndedGivesWayToItsHeir()
{
    const FoundValue value = judged(valueOf(3, 33));
    QCOMPARE(shown(value), QStringLiteral("ask closed_unit 33 4=33"));
    QVERIFY(!value.unit);
    FoundValue before = valueOf(3, 33);
    before.reportDay = Day(2020, 8, 14);
    before.earlierMeant = true;
    QCOMPARE(shown(judged(before)), QStringLiteral("accept  33"));
}

void TestJudgement::theOfficesOwnRecordNamesTheHeir()
{
    Lineage merge;
    merge.day = Day(2020, 8, 15);
    merge.parts = {LineagePart{UnitId(3), UnitId(5), Count(), {}}};
    const Registry registry(m_registry.units(), {}, {}, {}, {merge});
    const IntakeContext context{m_campaign, registry, *m_matcher, asked, m_pasts, {}, {}};
    FoundValue value = valueOf(3, 33);
    judge(value, context);
    QCOMPARE(shown(value), QStringLiteral("ask closed_unit 33 5=33"));
}

void TestJudgement::aReasonOfTheRecognitionIsKept()
{
    FoundValue approximate = valueOf(1, 1100);
    approximate.reason = IntakeReason::Approximate;
    QCOMPARE(shown(judged(approximate)), QStringLiteral("ask approximate - 1=1100"));
    FoundValue unknown;
    unknown.reason = IntakeReason::UnknownUnit;
    unknown.installed = 24;
    QCOMPARE(shown(judged(unknown)), QStringLiteral("ask unknown_unit 24"));
    FoundValue question;
    question.reason = IntakeReason::Question;
    QCOMPARE(shown(judged(question)), QStringLiteral("refuse question -"));
    FoundValue several;
    several.installed = 30;
    several.candidates = {{UnitId(1), 30}, {UnitId(5), 30}};
    QCOMPARE(shown(judged(several)), QStringLiteral("ask ambiguous_unit 30 1=30 5=30"));
    FoundValue nobody;
    nobody.installed = 30;
    QCOMPARE(shown(judged(nobody)), QStringLiteral("ask no_unit 30"));
}

void TestJudgement::judgingTwiceIsJudgingOnce()
{
    for (const qint64 installed : {1092, 987, 950, 105, 5000}) {
        const FoundValue once = judged(valueOf(1, installed));
        QCOMPARE(judged(once), once);
    }
    const FoundValue first = judged(valueOf(5, 60)); // no base is known
    QCOMPARE(first.findings.size(), 1);
    QCOMPARE(judged(first), first);
}

void TestJudgement::everyReasonIsEitherAskedOrRefused()
{
    for (int i = 1; i <= int(IntakeReason::TooLarge); ++i) {
        const auto reason = IntakeReason(i);
        QVERIFY(!reasonWord(reason).isEmpty());
        QCOMPARE(outcomeOf(reason), reason < IntakeReason::Question ? IntakeOutcome::Ask : IntakeOutcome::Refuse);
        QVERIFY(outcomeOf(reason) == IntakeOutcome::Ask || !leavesNumberOpen(reason));
    }
    QCOMPARE(outcomeOf(IntakeReason::None), IntakeOutcome::Accept);
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
