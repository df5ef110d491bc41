// Figures brought up to date row by row are the figures of the whole day.
#include "core/coverage/consolidation.h"
#include "core/coverage/dayinputs.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dophu;

namespace
{

const Day today(2020, 8, 19);

DayRow anyRow(QRandomGenerator &random, int i)
{
    DayRow row;
    row.id = UnitId(i + 1);
    row.code = QStringLiteral("U%1").arg(i);
    row.name = row.code;
    row.group = i % 3 == 0 ? QStringLiteral("co-quan-huyen") : QStringLiteral("xa-thi-tran");
    row.stream = i % 3 == 0 ? QStringLiteral("co-quan") : QStringLiteral("dia-ban");
    if (i % 7 != 6)
        row.base = Count::from(i % 11 == 10 ? 0 : 100 + i % 5 * 100);
    row.baseIsEstimate = i % 13 == 5;
    Q_UNUSED(random)
    return row;
}

void say(QRandomGenerator &random, DayRow &row)
{
    row.standing.reset();
    if (random.bounded(8) == 0)
        return;
    Standing standing;
    standing.unit = row.id;
    standing.day = random.bounded(4) == 0 ? today.plus(-1 - random.bounded(3)) : today;
    standing.said = Said(random.bounded(4));
    standing.revision = random.bounded(1, 4);
    if (random.bounded(6) != 0) {
        standing.counted = Count::from(random.bounded(5) * 100);
        standing.countedFrom = random.bounded(3) == 0 ? standing.day.plus(-1) : standing.day;
    }
    if (standing.said == Said::Value)
        standing.typed = Count::from(random.bounded(600));
    if (random.bounded(3) != 0)
        standing.before = Count::from(random.bounded(300));
    standing.firstReceived = Moment::local(standing.day, QTime(13 + random.bounded(2), random.bounded(60)));
    standing.recentDays = random.bounded(8);
    standing.recentIncrease = random.bounded(60);
    if (random.bounded(4) == 0) {
        Finding finding;
        finding.code = random.bounded(2) ? FindingCode::AboveBase : FindingCode::Jump;
        standing.findings.append(finding);
    }
    standing.note = standing.day == today && random.bounded(5) == 0 ? QStringLiteral("ghi") : QString();
    if (standing.day != today)
        standing.findings.clear();
    row.standing = standing;
}

// As the desk fills a row in from its standing.
DayRow filled(DayRow row)
{
    const bool own = row.standing && row.standing->day == today;
    row.note = own ? row.standing->note : QString();
    row.corrected = own && isCorrected(*row.standing);
    return row;
}

DayInputs anyDay(QRandomGenerator &random, int units)
{
    DayInputs inputs;
    const Campaign campaign = defaultCampaign();
    inputs.day = today;
    inputs.cutoff = campaign.cutoff;
    inputs.target = campaign.target;
    inputs.targetBy = campaign.targetBy;
    inputs.streams = campaign.streams;
    for (int i = 0; i < units; ++i) {
        DayRow row = anyRow(random, i);
        say(random, row);
        inputs.rows.append(filled(row));
    }
    return inputs;
}

} // namespace

class TestReconsolidation : public QObject
{
    Q_OBJECT

private slots:
    void aRowAtATimeIsTheWholeDay();
    void manyRowsAtOnceAreTheWholeDay();
};

void TestReconsolidation::aRowAtATimeIsTheWholeDay()
{
    QRandomGenerator random(978);
    for (int sequence = 0; sequence < 40; ++sequence) {
        DayInputs inputs = anyDay(random, 3 + random.bounded(40));
        DayInputs spent = inputs;
        Consolidation figures = consolidateSpending(spent);
        for (int edit = 0; edit < 40; ++edit) {
            const int place = random.bounded(int(inputs.rows.size()));
            DayRow row = inputs.rows.at(place);
            say(random, row);
            inputs.rows[place] = filled(row);
            reconsolidate(figures, spent, {{place, row.standing}});
            QVERIFY2(figures == consolidate(inputs),
                     qPrintable(QStringLiteral("sequence %1, edit %2").arg(sequence).arg(edit)));
        }
    }
}

void TestReconsolidation::manyRowsAtOnceAreTheWholeDay()
{
    QRandomGenerator random(832);
    for (int sequence = 0; sequence < 60; ++sequence) {
        DayInputs inputs = anyDay(random, 60);
        DayInputs spent = inputs;
        Consolidation figures = consolidateSpending(spent);
        QHash<qsizetype, std::optional<Standing>> changed;
        for (int edit = random.bounded(60); edit >= 0; --edit) {
            const int place = random.bounded(60);
            DayRow row = inputs.rows.at(place);
            say(random, row);
            inputs.rows[place] = filled(row);
            changed.insert(place, row.standing);
        }
        reconsolidate(figures, spent, changed);
        QVERIFY2(figures == consolidate(inputs), qPrintable(QString::number(sequence)));
    }
}

QTEST_GUILESS_MAIN(TestReconsolidation)
#include "tst_reconsolidation.moc"
