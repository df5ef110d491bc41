// Undo and redo as the journal keeps them: without end, across a restart, on both engines.
#include "core/storage/database.h"
#include "tests/support/engines.h"
#include "tests/support/smalldesk.h"
#include "ui/entry/daysheeteditor.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);
const Moment noon = at("2020-08-19T12:00:00");

// What the sheet says, without the marks that only history leaves.
QVector<UnitFigures> saying(const Desk &desk)
{
    QVector<UnitFigures> units = desk.consolidation(theDay).value().units;
    for (UnitFigures &unit : units) {
        unit.corrected = false;
        unit.reason.clear();
    }
    return units;
}

// One act of a clerk; false when it changed nothing.
bool actAtRandom(QRandomGenerator &random, Desk &desk, DaySheetEditor &editor)
{
    const qint64 before = desk.journalLength().value();
    const QVector<UnitFigures> units = desk.consolidation(theDay).value().units;
    const auto any = [&]() -> const UnitFigures & { return units.at(random.bounded(int(units.size()))); };
    const UnitFigures &unit = any();
    const auto number = [&](const UnitFigures &of) {
        return SheetText{of.id, SheetColumn::Installed, QString::number(random.bounded(3000))};
    };
    switch (random.bounded(9)) {
    case 0:
    case 1:
        editor.type(number(unit), unit.typed ? QString::number(unit.typed->value()) : QString());
        break;
    case 2:
        editor.paste({number(unit), number(any()),
                      SheetText{unit.id, SheetColumn::Note, QStringLiteral("ghi %1").arg(random.bounded(9))},
                      SheetText{unit.id, SheetColumn::Channel, QStringLiteral("zalo")}});
        break;
    case 3:
        editor.clear({SheetText{unit.id, SheetColumn::Installed, {}}});
        break;
    case 4:
        editor.takeLast({unit.id, any().id});
        break;
    case 5:
        editor.noChange({unit.id});
        break;
    case 6:
        editor.excuse({unit.id}, QStringLiteral("mất sóng"));
        break;
    case 7:
        editor.fillDown({number(any()), number(any())});
        break;
    case 8: // a number above the base; where one stands, it is accepted
        for (const UnitFigures &each : units) {
            for (const Finding &finding : each.findings) {
                if (finding.isOpen())
                    return editor.accept(each.id, finding.code, QStringLiteral("đã gọi lại"));
            }
        }
        editor.paste({SheetText{unit.id, SheetColumn::Installed, QString::number(10'001 + random.bounded(900))}});
        break;
    }
    return desk.journalLength().value() > before;
}

} // namespace

class TestSheetSteps : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedoAreIdentityOverHundredsOfSequences();
    void theStackOutlivesARestart_data() { addEngineRows(); }
    void theStackOutlivesARestart();
    void anotherDesksStepsAreNotMine_data() { addEngineRows(); }
    void anotherDesksStepsAreNotMine();
    void theirsMayBeKeptAndTheRestTurnedBack_data() { addEngineRows(); }
    void theirsMayBeKeptAndTheRestTurnedBack();
    void oursMayBeWrittenOverTheirs();
    void aForgedStepIsNamedByVerify_data() { addEngineRows(); }
    void aForgedStepIsNamedByVerify();
    void theFiguresFollowEveryStep();
    void anAcceptanceIsAStepLikeAnother_data() { addEngineRows(); }
    void anAcceptanceIsAStepLikeAnother();
    void anAcceptanceComesBackWithItsNumber_data() { addEngineRows(); }
    void anAcceptanceComesBackWithItsNumber();
    void somebodyElsesNumberIsNotTouchedByTakingAnAcceptanceBack();

private:
    Engines m_engines;
};

void TestSheetSteps::undoAndRedoAreIdentityOverHundredsOfSequences()
{
    QRandomGenerator random(978);
    for (int sequence = 0; sequence < 200; ++sequence) {
        const TestDesk desk = madeUpDesk(QStringLiteral(":memory:"), 5, noon);
        DaySheetEditor editor(*desk);
        editor.setDay(theDay);
        QVector<QVector<UnitFigures>> states{saying(*desk)};
        for (int act = 0; act < 8; ++act) {
            if (actAtRandom(random, *desk, editor))
                states.append(saying(*desk));
            if (random.bounded(3) == 0 && editor.canUndo()) { // back and forth on the way
                editor.undo();
                editor.redo();
                QVERIFY(saying(*desk) == states.last());
            }
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            editor.undo();
            QVERIFY2(saying(*desk) == states.at(i),
                     qPrintable(QStringLiteral("sequence %1, undo to %2").arg(sequence).arg(i)));
        }
        QVERIFY(!editor.canUndo());
        for (qsizetype i = 1; i < states.size(); ++i) {
            editor.redo();
            QVERIFY2(saying(*desk) == states.at(i),
                     qPrintable(QStringLiteral("sequence %1, redo to %2").arg(sequence).arg(i)));
        }
        QVERIFY(!editor.canRedo());
    }
}

void TestSheetSteps::theStackOutlivesARestart()
{
    QFETCH(QString, engine);
    const QString location = m_engines.freshLocation(engine);
    QRandomGenerator random(60);
    QVector<QVector<UnitFigures>> states;
    {
        const TestDesk first = madeUpDesk(location, 12, noon);
        states.append(saying(*first));
    }
    constexpr int acts = 240; // more than any list that is kept in memory would be trusted with
    while (states.size() <= acts) {
        const TestDesk desk = deskAgain(location, noon, testClerk());
        DaySheetEditor editor(*desk);
        editor.setDay(theDay);
        for (int act = 0; act < 60; ++act) {
            if (actAtRandom(random, *desk, editor))
                states.append(saying(*desk));
        }
    }
    qsizetype place = states.size() - 1;
    while (place > 0) {
        const TestDesk desk = deskAgain(location, noon, testClerk());
        DaySheetEditor editor(*desk);
        editor.setDay(theDay);
        for (int step = 0; step < 70 && place > 0; ++step) {
            editor.undo();
            QVERIFY2(saying(*desk) == states.at(--place), qPrintable(QString::number(place)));
        }
    }
    while (place < states.size() - 1) {
        const TestDesk desk = deskAgain(location, noon, testClerk());
        DaySheetEditor editor(*desk);
        editor.setDay(theDay);
        for (int step = 0; step < 70 && place < states.size() - 1; ++step) {
            editor.redo();
            QVERIFY2(saying(*desk) == states.at(++place), qPrintable(QString::number(place)));
        }
    }
    const TestDesk desk = deskAgain(location, noon, testClerk());
    QVERIFY(desk->verify().value().intact());
}

void TestSheetSteps::anotherDesksStepsAreNotMine()
{
    QFETCH(QString, engine);
    const QString location = m_engines.freshLocation(engine);
    const TestDesk mine = madeUpDesk(location, 3, noon);
    const TestDesk theirs = deskAgain(location, noon, Clerk{testClerk().name, testClerk().role, QStringLiteral("VHTT-01")});
    DaySheetEditor here(*mine);
    here.setDay(theDay);
    DaySheetEditor there(*theirs);
    there.setDay(theDay);
    const QVector<Unit> &units = mine->registry().units();
    here.type(SheetText{units.at(0).id, SheetColumn::Installed, QStringLiteral("10")}, {});
    there.type(SheetText{units.at(1).id, SheetColumn::Installed, QStringLiteral("20")}, {});
    QVERIFY(here.canUndo());
    here.undo();
    QVERIFY(!here.canUndo());
    const Consolidation day = mine->consolidation(theDay).value();
    QVERIFY(!day.units.at(0).typed);
    QCOMPARE(day.units.at(1).typed->value(), 20);
    QVERIFY(there.canUndo());
}

void TestSheetSteps::theirsMayBeKeptAndTheRestTurnedBack()
{
    QFETCH(QString, engine);
    const QString location = m_engines.freshLocation(engine);
    const TestDesk mine = madeUpDesk(location, 3, noon);
    const TestDesk theirs =
        deskAgain(location, noon, Clerk{QStringLiteral("Trần Quang Minh"), {}, QStringLiteral("VHTT-01")});
    DaySheetEditor here(*mine);
    here.setDay(theDay);
    DaySheetEditor there(*theirs);
    there.setDay(theDay);
    const QVector<Unit> &units = mine->registry().units();
    here.paste({SheetText{units.at(0).id, SheetColumn::Installed, QStringLiteral("562")},
                SheetText{units.at(1).id, SheetColumn::Installed, QStringLiteral("20")}});
    there.type(SheetText{units.at(0).id, SheetColumn::Installed, QStringLiteral("568")}, QStringLiteral("562"));
    std::optional<SheetConflict> conflict;
    connect(&here, &DaySheetEditor::conflicted, this, [&](const SheetConflict &found) { conflict = found; });
    here.undo();
    QVERIFY(conflict);
    QCOMPARE(conflict->theirs.report.installed->value(), 568);
    QCOMPARE(conflict->theirs.desk, QStringLiteral("VHTT-01"));
    QCOMPARE(mine->consolidation(theDay).value().units.at(1).typed->value(), 20); // nothing was half turned back
    QVERIFY(here.keepTheirs(*conflict));
    QCOMPARE(mine->consolidation(theDay).value().units.at(0).typed->value(), 568);
    QVERIFY(!mine->consolidation(theDay).value().units.at(1).typed);
    QVERIFY(!here.canUndo());
    conflict.reset();
    here.redo(); // what was turned back comes again; theirs was not touched and is not
    QVERIFY(!conflict);
    QCOMPARE(mine->consolidation(theDay).value().units.at(0).typed->value(), 568);
    QCOMPARE(mine->consolidation(theDay).value().units.at(1).typed->value(), 20);
    QVERIFY(mine->verify().value().intact());
}

void TestSheetSteps::oursMayBeWrittenOverTheirs()
{
    const QString location = m_engines.freshLocation(QStringLiteral("sqlite"));
    const TestDesk mine = madeUpDesk(location, 2, noon);
    const TestDesk theirs =
        deskAgain(location, noon, Clerk{QStringLiteral("Trần Quang Minh"), {}, QStringLiteral("VHTT-01")});
    DaySheetEditor here(*mine);
    here.setDay(theDay);
    DaySheetEditor there(*theirs);
    there.setDay(theDay);
    const UnitId unit = mine->registry().units().first().id;
    here.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("562")}, {});
    here.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("563")}, QStringLiteral("562"));
    there.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("568")}, QStringLiteral("563"));
    std::optional<SheetConflict> conflict;
    connect(&here, &DaySheetEditor::conflicted, this, [&](const SheetConflict &found) { conflict = found; });
    here.undo();
    QVERIFY(conflict);
    QCOMPARE(conflict->wanted.installed->value(), 562);
    QVERIFY(here.overwrite(*conflict));
    QCOMPARE(mine->consolidation(theDay).value().units.first().typed->value(), 562);
    here.redo(); // nothing of theirs is lost: turning back the turning back brings it again
    QCOMPARE(mine->consolidation(theDay).value().units.first().typed->value(), 568);
}

void TestSheetSteps::aForgedStepIsNamedByVerify()
{
    QFETCH(QString, engine);
    const QString location = m_engines.freshLocation(engine);
    const TestDesk desk = madeUpDesk(location, 2, noon);
    DaySheetEditor editor(*desk);
    editor.setDay(theDay);
    editor.type(SheetText{desk->registry().units().first().id, SheetColumn::Installed, QStringLiteral("562")}, {});
    for (const char *statement : {"UPDATE sheet_step SET kind = 1", "DELETE FROM sheet_step",
                                  "DELETE FROM sheet_step_change", "UPDATE sheet_step_change SET before_revision = 7"}) {
        QString refusal;
        QVERIFY2(!sabotage(location, {QString::fromLatin1(statement)}, &refusal), statement);
        QVERIFY2(refusal.contains(QLatin1String("append-only")), qPrintable(refusal));
    }
    QVERIFY(sabotage(location, {QStringLiteral("INSERT INTO sheet_step_change VALUES (2, 77, 0, 1)")}));
    const ChainVerdict verdict = desk->verify().value();
    QCOMPARE(verdict.firstBroken, 2);
    QCOMPARE(verdict.what, QStringLiteral("content"));
}

void TestSheetSteps::theFiguresFollowEveryStep()
{
    const QString location = m_engines.freshLocation(QStringLiteral("sqlite"));
    const TestDesk desk = madeUpDesk(location, 30, noon);
    const TestDesk theirs =
        deskAgain(location, noon, Clerk{QStringLiteral("Trần Quang Minh"), {}, QStringLiteral("VHTT-01")});
    DaySheetEditor editor(*desk);
    editor.setDay(theDay);
    DaySheetEditor there(*theirs);
    there.setDay(theDay);
    QRandomGenerator random(17);
    for (int act = 0; act < 120; ++act) {
        if (random.bounded(6) == 0)
            actAtRandom(random, *theirs, there);
        else if (random.bounded(5) == 0)
            editor.undo();
        else
            actAtRandom(random, *desk, editor);
        QVERIFY2(desk->consolidation(theDay).value() == desk->liveConsolidation(theDay).value(),
                 qPrintable(QString::number(act)));
    }
}

void TestSheetSteps::anAcceptanceIsAStepLikeAnother()
{
    QFETCH(QString, engine);
    const QString location = m_engines.freshLocation(engine);
    const auto firstUnit = [](const Desk &desk) { return desk.consolidation(theDay).value().units.first(); };
    {
        const TestDesk desk = madeUpDesk(location, 2, noon);
        DaySheetEditor editor(*desk);
        editor.setDay(theDay);
        const UnitId unit = desk->registry().units().first().id;
        editor.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("10500")}, {});
        QVERIFY(firstUnit(*desk).held);
        QVERIFY(editor.accept(unit, FindingCode::AboveBase, QStringLiteral("đã gọi lại")));
        QVERIFY(!firstUnit(*desk).held);
        editor.undo();
        QVERIFY(firstUnit(*desk).held);
        QVERIFY(firstUnit(*desk).findings.first().isOpen());
        const JournalEntry entry = desk->journal(1).value().first();
        QCOMPARE(entry.act, QStringLiteral("undo"));
        QCOMPARE(entry.before, QStringLiteral("above_base"));
        QCOMPARE(entry.reason, QStringLiteral("đã gọi lại"));
        QVERIFY(desk->consolidationAfter(theDay, entry.number - 1, noon).value().units.first().held == std::nullopt);
        QVERIFY(desk->consolidationAfter(theDay, entry.number, noon).value().units.first().held);
    }
    const TestDesk desk = deskAgain(location, noon, testClerk());
    DaySheetEditor editor(*desk);
    editor.setDay(theDay);
    QVERIFY(editor.canRedo());
    editor.redo();
    QVERIFY(!firstUnit(*desk).held);
    QCOMPARE(firstUnit(*desk).findings.first().accepted->reason, QStringLiteral("đã gọi lại"));
    editor.undo();
    // Taken back, it may be accepted once more with another reason.
    QVERIFY(editor.accept(desk->registry().units().first().id, FindingCode::AboveBase, QStringLiteral("có công văn")));
    QCOMPARE(firstUnit(*desk).findings.first().accepted->reason, QStringLiteral("có công văn"));
    QVERIFY(desk->verify().value().intact());
    QString refusal;
    QVERIFY(!sabotage(location, {QStringLiteral("UPDATE acceptance_turn SET in_force = 1")}, &refusal));
    QVERIFY2(refusal.contains(QLatin1String("append-only")), qPrintable(refusal));
    QVERIFY(sabotage(location, {QStringLiteral("INSERT INTO acceptance_turn SELECT campaign_id, unit_id, day, revision, code,"
                                               " journal, 0, reason FROM acceptance")}));
    QCOMPARE(desk->verify().value().what, QStringLiteral("content"));
}

void TestSheetSteps::anAcceptanceComesBackWithItsNumber()
{
    QFETCH(QString, engine);
    const TestDesk desk = madeUpDesk(m_engines.freshLocation(engine), 2, noon);
    DaySheetEditor editor(*desk);
    editor.setDay(theDay);
    const UnitId unit = desk->registry().units().first().id;
    editor.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("10500")}, {});
    QVERIFY(editor.accept(unit, FindingCode::AboveBase, QStringLiteral("đã gọi lại")));
    editor.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("950")}, QStringLiteral("10500"));
    editor.undo();
    const UnitFigures back = desk->consolidation(theDay).value().units.first();
    QCOMPARE(back.typed->value(), 10'500);
    QVERIFY(!back.held);
    editor.undo(); // and the acceptance can be taken back under its new number
    QVERIFY(desk->consolidation(theDay).value().units.first().held);
    editor.redo();
    QVERIFY(!desk->consolidation(theDay).value().units.first().held);
    QVERIFY(desk->verify().value().intact());
}

void TestSheetSteps::somebodyElsesNumberIsNotTouchedByTakingAnAcceptanceBack()
{
    const QString location = m_engines.freshLocation(QStringLiteral("sqlite"));
    const TestDesk mine = madeUpDesk(location, 2, noon);
    const TestDesk theirs =
        deskAgain(location, noon, Clerk{QStringLiteral("Trần Quang Minh"), {}, QStringLiteral("VHTT-01")});
    DaySheetEditor here(*mine);
    here.setDay(theDay);
    DaySheetEditor there(*theirs);
    there.setDay(theDay);
    const UnitId unit = mine->registry().units().first().id;
    here.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("10500")}, {});
    QVERIFY(here.accept(unit, FindingCode::AboveBase, QStringLiteral("đã gọi lại")));
    there.type(SheetText{unit, SheetColumn::Installed, QStringLiteral("10600")}, QStringLiteral("10500"));
    QVERIFY(there.accept(unit, FindingCode::AboveBase, QStringLiteral("có công văn")));
    here.undo();
    const UnitFigures stands = mine->consolidation(theDay).value().units.first();
    QCOMPARE(stands.typed->value(), 10'600);
    QCOMPARE(stands.findings.first().accepted->reason, QStringLiteral("có công văn"));
}

QTEST_MAIN(TestSheetSteps)
#include "tst_sheetsteps.moc"
