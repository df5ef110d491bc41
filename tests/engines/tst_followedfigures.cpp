// The figures a desk keeps by adding what is typed are the figures of the day read anew, what the sheet's rules say of
// rows beside one another included.
#include "core/checks/sheetrules.h"
#include "tests/support/sampledesk.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);

ReportDraft valueOf(const UnitFigures &unit, qint64 value, Moment now)
{
    ReportDraft draft;
    draft.unit = unit.id;
    draft.day = theDay;
    draft.installed = Count::from(value);
    draft.received = now;
    draft.note = QStringLiteral("ghi");
    draft.expected = ReportDraft::whatever;
    return draft;
}

int sheetFindingsOf(const Consolidation &day)
{
    int found = 0;
    for (const UnitFigures &unit : day.units)
        found += int(std::count_if(unit.findings.begin(), unit.findings.end(),
                                   [](const Finding &finding) { return isOfSheet(finding.code); }));
    return found;
}

} // namespace

class TestFollowedFigures : public QObject
{
    Q_OBJECT

private slots:
    void theyAreTheDayReadAnew();
};

void TestFollowedFigures::theyAreTheDayReadAnew()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    QRandomGenerator random(978);
    const Moment now = desk->now();
    int least = sheetFindingsOf(desk->consolidation(theDay).value());
    int most = least;
    for (int act = 0; act < 80; ++act) {
        const QVector<UnitFigures> units = desk->consolidation(theDay).value().units;
        const int at = random.bounded(int(units.size()) - 1);
        const UnitFigures &unit = units.at(at);
        const UnitFigures &next = units.at(at + 1);
        const UnitFigures &other = units.at(random.bounded(int(units.size())));
        const auto typed = [](const UnitFigures &of) { return of.typed.value_or(of.dayBefore.value_or(Count())).value(); };
        switch (random.bounded(4)) {
        case 0: // another unit's number
            QVERIFY(desk->enter(valueOf(unit, typed(other), now)));
            break;
        case 1: // two neighbours exchanged
            QVERIFY(desk->enterAll({valueOf(unit, typed(next), now), valueOf(next, typed(unit), now)},
                                   QStringLiteral("paste"), QStringLiteral("2 ô")));
            break;
        case 2: // put right
            QVERIFY(desk->enter(valueOf(unit, unit.dayBefore.value_or(Count()).value() + random.bounded(1, 9), now)));
            break;
        case 3: { // a block one row off
            QVector<ReportDraft> drafts;
            for (int i = at; i < std::min<int>(at + 8, int(units.size()) - 1); ++i)
                drafts.append(valueOf(units.at(i + 1), typed(units.at(i)), now));
            QVERIFY(desk->enterAll(drafts, QStringLiteral("paste"), QStringLiteral("8 ô")));
            break;
        }
        }
        const Consolidation followed = desk->consolidation(theDay).value();
        QVERIFY2(followed == desk->liveConsolidation(theDay).value(), qPrintable(QString::number(act)));
        least = std::min(least, sheetFindingsOf(followed));
        most = std::max(most, sheetFindingsOf(followed));
    }
    QVERIFY2(most > least, "the sheet's rules had something to say");
}

QTEST_GUILESS_MAIN(TestFollowedFigures)
#include "tst_followedfigures.moc"
