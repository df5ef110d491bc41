// R11: why the figure of one day differs from another's. First by example, part by part, then over random histories.
#include "core/checks/linerules.h"
#include "core/coverage/changeexplained.h"
#include "core/coverage/dayinputs.h"
#include "core/coverage/summarytable.h"

#include <QTest>
#include <random>

using namespace dophu;

namespace
{

const QString people = QStringLiteral("nguoi-dung-dttm");
const Day monday(2020, 8, 17);
const Day tuesday(2020, 8, 18);

// A revision, a base or an acceptance with its place in the journal.
struct Event
{
    int unit = 0;
    DayReport report;
    qint64 journal = 0;
};
struct BaseEvent
{
    Base base;
    qint64 journal = 0;
};

struct History
{
    Campaign campaign;
    QVector<Unit> units;
    QVector<BaseEvent> bases;
    QVector<Event> events; // in the order of the journal
    qint64 journal = 0;

    void add(int unit, Day day, Said said, qint64 installed = 0, bool accepted = false)
    {
        Event event;
        event.unit = unit;
        event.report.day = day;
        event.report.said = said;
        if (said == Said::Value)
            event.report.installed = Count::from(installed);
        if (accepted)
            event.report.accepted = {{FindingCode::BelowYesterday, Acceptance{}}, {FindingCode::AboveBase, Acceptance{}}};
        event.journal = ++journal;
        events.append(event);
    }
    void setBase(int unit, qint64 value, Day from)
    {
        bases.append({Base{UnitId(unit + 1), people, *Count::from(value), from, {}, false}, ++journal});
    }
    // What was known of the day right after that entry.
    DayInputs at(Day day, qint64 entry) const
    {
        QVector<Base> known;
        for (const BaseEvent &event : bases) {
            if (event.journal <= entry)
                known.append(event.base);
        }
        const Registry registry(units, known, {});
        QVector<std::optional<Standing>> sheet(units.size());
        for (int i = 0; i < units.size(); ++i) {
            QMap<qint64, DayReport> line;
            for (const Event &event : events) {
                if (event.unit != i || event.journal > entry || event.report.day > day)
                    continue;
                const int revision =
                    line.value(event.report.day.julian(), DayReport{{}, {}, 0, {}, {}, {}, {}, {}, {}, {}}).revision;
                line[event.report.day.julian()] = event.report;
                line[event.report.day.julian()].revision = revision + 1;
            }
            LineContext context;
            context.unit = units.at(i).id;
            context.reporting = campaign.reporting;
            context.baseKind = people;
            context.bases = registry.basesOf(context.unit);
            const QVector<Standing> standings = judgeLine(line.values(), context);
            if (!standings.isEmpty())
                sheet[i] = standings.last();
        }
        return dayInputsOf(day, campaign, registry, sheet, true);
    }
};

History office(int units)
{
    History made;
    made.campaign = defaultCampaign();
    made.campaign.streams = {Stream{QStringLiteral("dia-ban"), QStringLiteral("Xã"), true, people},
                             Stream{QStringLiteral("co-quan"), QStringLiteral("Cơ quan"), false, people}};
    for (int i = 0; i < units; ++i) {
        Unit unit;
        unit.id = UnitId(i + 1);
        unit.code = QStringLiteral("U%1").arg(i);
        unit.name = unit.code;
        unit.stream = QStringLiteral("dia-ban");
        made.units.append(unit);
        made.setBase(i, 1000, monday.plus(-30));
    }
    return made;
}

ChangeExplained explained(const History &history, qint64 looked)
{
    return explainChange(history.at(monday, looked), history.at(monday, history.journal),
                         history.at(tuesday, history.journal));
}

History randomHistory(std::mt19937 &random)
{
    const auto roll = [&](int sides) { return int(random() % unsigned(sides)); };
    History history = office(1 + roll(6));
    if (roll(4) == 0)
        history.campaign.reporting = Reporting::Daily;
    history.campaign.streams[1].inTotal = roll(4) == 0;
    for (Unit &unit : history.units) {
        if (roll(3) == 0)
            unit.stream = QStringLiteral("co-quan");
        if (roll(8) == 0)
            unit.validFrom = tuesday;
        if (roll(8) == 0)
            unit.validTo = monday;
    }
    const int acts = 2 + roll(24);
    for (int i = 0; i < acts; ++i) {
        const int unit = roll(int(history.units.size()));
        const Day day = monday.plus(roll(4) - 2);
        switch (roll(10)) {
        case 0:
            history.setBase(unit, roll(6) == 0 ? 0 : 1 + roll(3000), monday.plus(roll(4) - 2));
            break;
        case 1:
            history.add(unit, day, Said::Excused);
            break;
        case 2:
            history.add(unit, day, Said::Withdrawn);
            break;
        case 3:
            history.add(unit, day, roll(2) == 0 ? Said::NoChange : Said::Carried);
            break;
        default:
            history.add(unit, day, Said::Value, roll(1500), roll(2) == 0);
        }
    }
    return history;
}

} // namespace

class ChangeExplainedTest : public QObject
{
    Q_OBJECT

private slots:
    void newInstallsAreTheRiseOfTheDay()
    {
        History history = office(2);
        history.add(0, monday, Said::Value, 500);
        history.add(1, monday, Said::Value, 300);
        const qint64 looked = history.journal;
        history.add(0, tuesday, Said::Value, 540);
        const Change change = explained(history, looked).district;
        QCOMPARE(change.people(), 40);
        QCOMPARE(change.part(ChangeKind::NewInstalls).people, 40);
        QCOMPARE(change.part(ChangeKind::NewInstalls).units, 1);
        QCOMPARE(change.hundredths, std::optional<qint64>(200)); // 40 of 2.000
    }

    void aValueForYesterdayThatCameAfterTheLookIsLate()
    {
        History history = office(2);
        history.add(0, monday, Said::Value, 500);
        const qint64 looked = history.journal;
        history.add(1, monday, Said::Value, 300); // báo bù
        history.add(0, tuesday, Said::Value, 500);
        history.add(1, tuesday, Said::Value, 310);
        const ChangeExplained change = explained(history, looked);
        QCOMPARE(change.district.part(ChangeKind::LateReport).people, 300);
        QCOMPARE(change.district.part(ChangeKind::NewInstalls).people, 10);
        QCOMPARE(change.district.part(ChangeKind::Correction).people, 0);
        QCOMPARE(change.units.first().kind, ChangeKind::NewInstalls);
        QCOMPARE(change.units.last().code, QStringLiteral("U1"));
    }

    void carriedAtTheLookAndReportedLaterIsLateToo()
    {
        History history = office(1);
        history.add(0, monday.plus(-1), Said::Value, 100);
        history.add(0, monday, Said::Carried);
        const qint64 looked = history.journal;
        history.add(0, monday, Said::Value, 130);
        QCOMPARE(explained(history, looked).district.part(ChangeKind::LateReport).people, 30);
    }

    void anotherValueForAReportedDayIsACorrection()
    {
        History history = office(1);
        history.add(0, monday, Said::Value, 562);
        const qint64 looked = history.journal;
        history.add(0, monday, Said::Value, 526);
        history.add(0, tuesday, Said::Value, 570);
        const Change change = explained(history, looked).district;
        QCOMPARE(change.part(ChangeKind::Correction).people, -36);
        QCOMPARE(change.part(ChangeKind::NewInstalls).people, 44);
    }

    void anErrorKeptOutAndAcceptedAfterwardsIsACorrection()
    {
        History history = office(1);
        history.add(0, monday.plus(-1), Said::Value, 500);
        history.add(0, monday, Said::Value, 480); // held: 500 stands in
        const qint64 looked = history.journal;
        history.add(0, monday, Said::Value, 480, true);
        const Change change = explained(history, looked).district;
        QCOMPARE(change.part(ChangeKind::Correction).people, -20);
        QCOMPARE(change.part(ChangeKind::LateReport).people, 0);
    }

    void anAcceptedFallIsNoNegativeInstall()
    {
        History history = office(1);
        history.add(0, monday, Said::Value, 500);
        const qint64 looked = history.journal;
        history.add(0, tuesday, Said::Value, 480, true);
        const Change change = explained(history, looked).district;
        QCOMPARE(change.part(ChangeKind::NewInstalls).people, 0);
        QCOMPARE(change.part(ChangeKind::Correction).people, -20);
    }

    void aNewBaseMovesTheRateAndNotThePeople()
    {
        History history = office(1);
        history.add(0, monday, Said::Value, 500);
        const qint64 looked = history.journal;
        history.setBase(0, 1250, tuesday);
        history.add(0, tuesday, Said::Value, 500);
        const Change change = explained(history, looked).district;
        QCOMPARE(change.people(), 0);
        QCOMPARE(change.part(ChangeKind::BaseChange).base, 250);
        QCOMPARE(change.part(ChangeKind::BaseChange).hundredths, -1000); // 50 % to 40 %
    }

    void anExcusedUnitLeavesWithItsBase()
    {
        History history = office(2);
        history.add(0, monday, Said::Value, 500);
        history.add(1, monday, Said::Value, 300);
        const qint64 looked = history.journal;
        history.add(1, tuesday, Said::Excused);
        const Change change = explained(history, looked).district;
        QCOMPARE(change.part(ChangeKind::Membership).people, -300);
        QCOMPARE(change.part(ChangeKind::Membership).base, -1000);
        QCOMPARE(change.part(ChangeKind::Membership).hundredths, 1000); // 40 % to 50 %
    }

    void withoutABaseThereIsNoRateToExplain()
    {
        History history = office(1);
        history.bases.clear();
        history.add(0, monday, Said::Value, 500);
        const Change change = explained(history, history.journal).district;
        QVERIFY(!change.hundredths);
        QCOMPARE(change.people(), 0);
    }

    void roundedPartsAddUp_data()
    {
        QTest::addColumn<QVector<int>>("numerators");
        QTest::addColumn<int>("denominator");
        QTest::addColumn<QVector<qint64>>("parts");
        QTest::newRow("thirds") << QVector<int>{1, 1, 1} << 30000 << QVector<qint64>{1, 0, 0};
        QTest::newRow("the larger remainder first") << QVector<int>{4, 6, 0} << 100000 << QVector<qint64>{0, 1, 0};
        QTest::newRow("nothing stays nothing") << QVector<int>{0, 0, 0} << 7 << QVector<qint64>{0, 0, 0};
        QTest::newRow("opposite signs") << QVector<int>{5, -5, 0} << 100000 << QVector<qint64>{1, -1, 0};
        QTest::newRow("a half away from zero") << QVector<int>{-5, 0, 0} << 100000 << QVector<qint64>{-1, 0, 0};
    }
    void roundedPartsAddUp()
    {
        QFETCH(QVector<int>, numerators);
        QFETCH(int, denominator);
        QFETCH(QVector<qint64>, parts);
        QVector<Int128> wide;
        for (const int numerator : numerators)
            wide.append(numerator);
        QCOMPARE(roundedParts(wide, denominator), parts);
    }

    // The property of R11.
    void partsAddUpOverTenThousandHistories()
    {
        std::mt19937 random(20200814);
        std::array<int, changeKinds.size()> seen{};
        int rates = 0;
        for (int i = 0; i < 10'000; ++i) {
            const History history = randomHistory(random);
            const qint64 looked = qint64(random() % unsigned(history.journal + 1));
            const DayInputs told = history.at(monday, looked);
            const DayInputs since = history.at(monday, history.journal);
            const DayInputs now = history.at(tuesday, history.journal);
            const ChangeExplained change = explainChange(told, since, now);
            const Consolidation before = consolidate(told);
            const Consolidation after = consolidate(now);
            QCOMPARE(change.district.from, before.district.carriedForward);
            QCOMPARE(change.district.to, after.district.carriedForward);
            partsAddUp(change.district);
            rates += change.district.hundredths ? 1 : 0;
            Change inTotal;
            for (qsizetype s = 0; s < change.streams.size(); ++s) {
                const StreamChange &stream = change.streams.at(s);
                QCOMPARE(stream.change.from, before.streams.at(s).figures.carriedForward);
                QCOMPARE(stream.change.to, after.streams.at(s).figures.carriedForward);
                partsAddUp(stream.change);
                unitsAddUp(change, stream);
                for (std::size_t k = 0; stream.stream.inTotal && k < changeKinds.size(); ++k) {
                    inTotal.parts.at(k).people += stream.change.parts.at(k).people;
                    inTotal.parts.at(k).base += stream.change.parts.at(k).base;
                }
            }
            for (const ChangeKind kind : changeKinds) {
                QCOMPARE(inTotal.part(kind).people, change.district.part(kind).people);
                QCOMPARE(inTotal.part(kind).base, change.district.part(kind).base);
                seen.at(std::size_t(kind)) += change.district.part(kind).isEmpty() ? 0 : 1;
            }
            QVERIFY(change.district.part(ChangeKind::NewInstalls).people >= 0);
            if (QTest::currentTestFailed())
                return;
        }
        for (const ChangeKind kind : changeKinds) // none of it holds for want of cases
            QVERIFY2(seen.at(std::size_t(kind)) > 500,
                     qPrintable(changeWord(kind) + QString::number(seen.at(std::size_t(kind)))));
        QVERIFY(rates > 5'000);
    }

private:
    void partsAddUp(const Change &change)
    {
        qint64 moved = 0;
        qint64 base = 0;
        qint64 hundredths = 0;
        Int128 numerator = 0;
        for (const ChangePart &part : change.parts) {
            moved += part.people;
            base += part.base;
            hundredths += part.hundredths;
            numerator += change.numeratorOf(part.kind);
            if (change.hundredths) {
                const Int128 off = Int128(part.hundredths) * change.denominator() - change.numeratorOf(part.kind) * 10000;
                QVERIFY(off < change.denominator() && -off < change.denominator()); // less than one hundredth from exact
                QVERIFY(change.numeratorOf(part.kind) != 0 || part.hundredths == 0);
            }
        }
        QCOMPARE(moved, change.people());
        QCOMPARE(base, change.base());
        QVERIFY(numerator == change.numerator());
        const auto from = change.from.coverage();
        const auto to = change.to.coverage();
        QCOMPARE(change.hundredths.has_value(), from && to);
        if (from && to) {
            QCOMPARE(hundredths, *change.hundredths);
            QCOMPARE(hundredths, pointsBetween(*from, *to));
        }
    }

    void unitsAddUp(const ChangeExplained &change, const StreamChange &stream)
    {
        for (const ChangePart &part : stream.change.parts) {
            qint64 moved = 0;
            qint64 base = 0;
            int units = 0;
            for (const UnitChange &unit : change.units) {
                if (unit.kind != part.kind || unit.stream != stream.stream.code)
                    continue;
                moved += unit.people;
                base += unit.base;
                ++units;
            }
            QCOMPARE(moved, part.people);
            QCOMPARE(base, part.base);
            QCOMPARE(units, part.units);
        }
    }
};

QTEST_GUILESS_MAIN(ChangeExplainedTest)
#include "tst_changeexplained.moc"
