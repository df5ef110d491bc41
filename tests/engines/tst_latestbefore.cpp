// What was said last for each unit, however long ago: a day is read with few statements, and each unit must still get the
// number that it gave last.
#include "tests/support/engines.h"
#include "tests/support/smalldesk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dophu;

class TestLatestBefore : public QObject
{
    Q_OBJECT

private slots:
    void everyUnitCountsWithWhatItSaidLast_data() { addEngineRows(); }
    void everyUnitCountsWithWhatItSaidLast();
    void theLastRevisionsOfManyUnitsAreThoseOfEachAlone_data() { addEngineRows(); }
    void theLastRevisionsOfManyUnitsAreThoseOfEachAlone();

private:
    Engines m_engines;
};

void TestLatestBefore::everyUnitCountsWithWhatItSaidLast()
{
    QFETCH(QString, engine);
    const Day first = defaultCampaign().firstDay;
    const Day last = defaultCampaign().lastDay;
    const TestDesk desk =
        madeUpDesk(m_engines.freshLocation(engine), 60, Moment::local(last, QTime(16, 0)));
    QRandomGenerator random(14);
    struct Said
    {
        Day day;
        qint64 value = 0;
    };
    QHash<QString, QVector<Said>> truth; // by code
    QVector<ReportDraft> drafts;
    for (const Unit &unit : desk->registry().units()) {
        qint64 value = random.bounded(50);
        const int silence = random.bounded(100); // some speak daily, some hardly ever, some never
        for (Day day = first; day <= last; day = day.plus(1)) {
            value += random.bounded(1, 5);
            if (random.bounded(100) < silence)
                continue;
            ReportDraft draft;
            draft.unit = unit.id;
            draft.day = day;
            draft.installed = Count::from(value);
            draft.received = Moment::local(day, QTime(13, 0));
            draft.expected = ReportDraft::whatever;
            drafts.append(draft);
            truth[unit.code].append(Said{day, value});
        }
    }
    QVERIFY(desk->enterAll(drafts, QStringLiteral("import"), QStringLiteral("thử")));
    for (Day day = first; day <= last; day = day.plus(1)) {
        const auto read = desk->liveConsolidation(day);
        QVERIFY(read);
        for (const UnitFigures &unit : read->units) {
            std::optional<Said> expected;
            for (const Said &said : truth.value(unit.code)) {
                if (said.day <= day)
                    expected = said;
            }
            QCOMPARE(unit.installed.has_value(), expected.has_value());
            if (!expected)
                continue;
            QCOMPARE(unit.installed->value(), expected->value);
            QCOMPARE(unit.carriedFrom.value_or(day), expected->day);
        }
    }
}

void TestLatestBefore::theLastRevisionsOfManyUnitsAreThoseOfEachAlone()
{
    QFETCH(QString, engine);
    const Day day = defaultCampaign().firstDay;
    const TestDesk desk = madeUpDesk(m_engines.freshLocation(engine), 12, Moment::local(day, QTime(12, 0)));
    QVector<UnitId> units;
    for (const Unit &unit : desk->registry().units()) {
        units.append(unit.id);
        for (qsizetype times = 0; times < units.size() % 4; ++times) { // the fourth, eighth and twelfth say nothing
            ReportDraft draft;
            draft.unit = unit.id;
            draft.day = day;
            draft.installed = Count::from(10 * units.size() + times);
            draft.received = desk->now();
            draft.expected = int(times);
            QVERIFY(desk->enter(draft));
        }
    }
    const auto latest = desk->latestOf(units, day);
    QVERIFY(latest);
    QCOMPARE(latest->size(), 9);
    for (const UnitId unit : units) {
        const auto history = desk->historyOf(unit, day);
        QVERIFY(history);
        QCOMPARE(latest->contains(unit.value()), !history->isEmpty());
        if (!history->isEmpty())
            QCOMPARE(latest->value(unit.value()), history->last());
    }
}

QTEST_GUILESS_MAIN(TestLatestBefore)
#include "tst_latestbefore.moc"
