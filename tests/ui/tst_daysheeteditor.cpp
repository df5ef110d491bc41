#include "ui/entry/daysheeteditor.h"

#include "core/storage/database.h"
#include "tests/support/sampledesk.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);

// What the sheet says, without the marks that only history leaves.
Consolidation saying(const Desk &desk)
{
    Consolidation day = desk.consolidation(theDay).value();
    for (UnitFigures &unit : day.units) {
        unit.corrected = false;
        unit.reason.clear();
    }
    return day;
}

UnitFigures figures(const Desk &desk, UnitId id)
{
    const Consolidation day = desk.consolidation(theDay).value();
    return *std::find_if(day.units.begin(), day.units.end(), [id](const UnitFigures &unit) { return unit.id == id; });
}

UnitId firstWith(const Desk &desk, UnitStatus status)
{
    const Consolidation day = desk.consolidation(theDay).value();
    return std::find_if(day.units.begin(), day.units.end(),
                        [status](const UnitFigures &unit) { return unit.status == status; })
        ->id;
}

SheetText cell(UnitId unit, SheetColumn column, const QString &text)
{
    return {unit, column, text};
}

} // namespace

class TestDaySheetEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTypedNumberIsStoredAtOnce();
    void theHourIsFilledAndTheChannelRepeated();
    void theSameNumberAgainIsNoRevision();
    void whatIsNoNumberIsRefusedAndNothingIsStored();
    void plusAddsToTheDayBefore();
    void blankIsNotZero();
    void onePasteIsOneStep();
    void aPasteKeepsWhatItCannotRead();
    void carryingLeavesReportedUnitsAlone();
    void excusingNeedsAReason();
    void anHourIsCorrectedAndDecidesOnTime();
    void undoAndRedoAreIdentity();
    void undoIsACounterRevisionInTheJournal();
    void undoSurvivesARestart();
    void typingOverAChangeOfAnotherDeskIsAConflict();
    void aPersonMayChooseToOverwrite();

private:
    TestDesk m_desk;
    std::unique_ptr<DaySheetEditor> m_editor;
};

void TestDaySheetEditor::init()
{
    m_editor.reset();
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
    m_editor = std::make_unique<DaySheetEditor>(*m_desk);
    m_editor->setDay(theDay);
}

void TestDaySheetEditor::aTypedNumberIsStoredAtOnce()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::Missing);
    const qint64 value = figures(*m_desk, unit).installed->value() + 3;
    QCOMPARE(m_editor->type(cell(unit, SheetColumn::Installed, QString::number(value)), {}), DaySheetEditor::Typed::Stored);
    QCOMPARE(figures(*m_desk, unit).typed->value(), value);
    QVERIFY(m_editor->canUndo());
}

void TestDaySheetEditor::theHourIsFilledAndTheChannelRepeated()
{
    const UnitId first = firstWith(*m_desk, UnitStatus::Missing);
    m_editor->type(cell(first, SheetColumn::Installed, QStringLiteral("500")), {});
    QCOMPARE(figures(*m_desk, first).received, m_desk->now());
    m_editor->type(cell(first, SheetColumn::Channel, QStringLiteral("dien")), {});
    QCOMPARE(figures(*m_desk, first).channel, Channel::Phone);
    const UnitId second = firstWith(*m_desk, UnitStatus::Missing);
    QVERIFY(second != first);
    m_editor->type(cell(second, SheetColumn::Installed, QStringLiteral("500")), {});
    QCOMPARE(figures(*m_desk, second).channel, Channel::Phone);
}

void TestDaySheetEditor::theSameNumberAgainIsNoRevision()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::OnTime);
    const QString same = QString::number(figures(*m_desk, unit).typed->value());
    const qint64 length = m_desk->journalLength().value();
    QCOMPARE(m_editor->type(cell(unit, SheetColumn::Installed, same), same), DaySheetEditor::Typed::Unchanged);
    QCOMPARE(m_desk->journalLength().value(), length);
}

void TestDaySheetEditor::whatIsNoNumberIsRefusedAndNothingIsStored()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::Missing);
    const qint64 length = m_desk->journalLength().value();
    QSignalSpy refused(m_editor.get(), &DaySheetEditor::refused);
    QCOMPARE(m_editor->type(cell(unit, SheetColumn::Installed, QStringLiteral("4O")), {}), DaySheetEditor::Typed::Refused);
    QCOMPARE(m_editor->type(cell(unit, SheetColumn::Note, QStringLiteral("ghi chú")), {}), DaySheetEditor::Typed::Refused);
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused.first().at(3).toString().contains(QStringLiteral("có chữ O")));
    QCOMPARE(m_desk->journalLength().value(), length);
}

void TestDaySheetEditor::plusAddsToTheDayBefore()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::Missing);
    const qint64 before = figures(*m_desk, unit).dayBefore->value();
    m_editor->type(cell(unit, SheetColumn::Installed, QStringLiteral("+7")), {});
    QCOMPARE(figures(*m_desk, unit).typed->value(), before + 7);
    QVERIFY(m_editor->previewOf(unit, QStringLiteral("+7")).contains(QStringLiteral(" + 7 = ")));
}

void TestDaySheetEditor::blankIsNotZero()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::OnTime);
    const QString seen = QString::number(figures(*m_desk, unit).typed->value());
    m_editor->type(cell(unit, SheetColumn::Installed, {}), seen);
    QCOMPARE(figures(*m_desk, unit).status, UnitStatus::Missing);
    m_editor->type(cell(unit, SheetColumn::Installed, QStringLiteral("0")), {});
    QCOMPARE(figures(*m_desk, unit).typed->value(), 0);
}

void TestDaySheetEditor::onePasteIsOneStep()
{
    const Consolidation before = saying(*m_desk);
    QVector<SheetText> cells;
    for (int i = 0; i < 21; ++i)
        cells.append(
            cell(before.units.at(i).id, SheetColumn::Installed, QString::number(before.units.at(i).dayBefore->value() + i)));
    const qint64 length = m_desk->journalLength().value();
    QCOMPARE(m_editor->paste(cells).taken, 21);
    QCOMPARE(m_desk->journalLength().value(), length + 1);
    m_editor->undo();
    QVERIFY(saying(*m_desk) == before);
    QVERIFY(m_editor->canRedo());
}

void TestDaySheetEditor::aPasteKeepsWhatItCannotRead()
{
    const Consolidation before = saying(*m_desk);
    QSignalSpy refused(m_editor.get(), &DaySheetEditor::refused);
    const auto pasted = m_editor->paste({cell(before.units.at(0).id, SheetColumn::Installed, QStringLiteral("5000")),
                                         cell(before.units.at(1).id, SheetColumn::Installed, QStringLiteral("không có"))});
    QCOMPARE(pasted.taken, 1);
    QCOMPARE(pasted.refused, 1);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(figures(*m_desk, before.units.at(1).id).typed, before.units.at(1).typed);
}

void TestDaySheetEditor::carryingLeavesReportedUnitsAlone()
{
    const UnitId missing = firstWith(*m_desk, UnitStatus::Missing);
    const UnitId reported = firstWith(*m_desk, UnitStatus::OnTime);
    const auto typed = figures(*m_desk, reported).typed;
    QVERIFY(m_editor->takeLast({missing, reported}));
    QVERIFY(figures(*m_desk, missing).chosenCarried);
    QCOMPARE(figures(*m_desk, reported).typed, typed);
    QVERIFY(!m_editor->takeLast({reported}));
}

void TestDaySheetEditor::excusingNeedsAReason()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::Missing);
    QSignalSpy failed(m_editor.get(), &DaySheetEditor::failed);
    QVERIFY(!m_editor->excuse({unit}, QStringLiteral("  ")));
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_editor->excuse({unit}, QStringLiteral("Sáp nhập")));
    QCOMPARE(figures(*m_desk, unit).status, UnitStatus::Excused);
}

void TestDaySheetEditor::anHourIsCorrectedAndDecidesOnTime()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::OnTime);
    const QString seen = figures(*m_desk, unit).received.time().toString(QStringLiteral("HH:mm"));
    m_editor->type(cell(unit, SheetColumn::Received, QStringLiteral("14h00")), seen);
    QCOMPARE(figures(*m_desk, unit).status, UnitStatus::Late);
    m_editor->type(cell(unit, SheetColumn::Received, QStringLiteral("1359")), QStringLiteral("14:00"));
    QCOMPARE(figures(*m_desk, unit).status, UnitStatus::OnTime);
}

void TestDaySheetEditor::undoAndRedoAreIdentity()
{
    QRandomGenerator random(978);
    QVector<Consolidation> states{saying(*m_desk)};
    const QVector<UnitFigures> units = states.first().units;
    const auto anyUnit = [&] { return units.at(random.bounded(int(units.size()))).id; };
    while (states.size() < 40) {
        const UnitId unit = anyUnit();
        const UnitFigures now = figures(*m_desk, unit);
        const QString seen = now.typed ? QString::number(now.typed->value()) : QString();
        const bool heard = now.typed || now.status == UnitStatus::NoChange;
        switch (random.bounded(7)) {
        case 0:
        case 1:
            m_editor->type(cell(unit, SheetColumn::Installed, QString::number(random.bounded(4000))), seen);
            break;
        case 2:
            m_editor->paste({cell(anyUnit(), SheetColumn::Installed, QStringLiteral("77")),
                             cell(unit, SheetColumn::Note, QStringLiteral("ghi"))});
            break;
        case 3:
            m_editor->clear({cell(unit, SheetColumn::Installed, {})});
            break;
        case 4:
            m_editor->takeLast({unit});
            break;
        case 5:
            m_editor->noChange({unit});
            break;
        case 6:
            if (heard)
                m_editor->type(cell(unit, SheetColumn::Received, QStringLiteral("1402")),
                               now.received.time().toString(QStringLiteral("HH:mm")));
            break;
        }
        if (const Consolidation after = saying(*m_desk); !(after == states.last()))
            states.append(after);
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        m_editor->undo();
        QVERIFY2(saying(*m_desk) == states.at(i), qPrintable(QStringLiteral("undo to %1").arg(i)));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        m_editor->redo();
        QVERIFY2(saying(*m_desk) == states.at(i), qPrintable(QStringLiteral("redo to %1").arg(i)));
    }
    QVERIFY(!m_editor->canRedo());
}

void TestDaySheetEditor::undoIsACounterRevisionInTheJournal()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::Missing);
    m_editor->type(cell(unit, SheetColumn::Installed, QStringLiteral("500")), {});
    const qint64 length = m_desk->journalLength().value();
    m_editor->undo();
    QCOMPARE(m_desk->journalLength().value(), length + 1);
    QCOMPARE(m_desk->journal(1).value().first().act, QStringLiteral("undo"));
    QCOMPARE(m_desk->historyOf(unit, theDay).value().size(), 2);
    QVERIFY(m_desk->verify().value().intact());
}

void TestDaySheetEditor::undoSurvivesARestart()
{
    const Consolidation before = saying(*m_desk);
    const UnitId missing = firstWith(*m_desk, UnitStatus::Missing);
    m_editor->type(cell(missing, SheetColumn::Installed, QStringLiteral("500")), {});
    m_editor->paste({cell(before.units.at(0).id, SheetColumn::Installed, QStringLiteral("5001")),
                     cell(before.units.at(1).id, SheetColumn::Installed, QStringLiteral("5002"))});
    DaySheetEditor again(*m_desk); // knows only what the journal knows
    again.setDay(theDay);
    QVERIFY(again.canUndo());
    again.undo();
    again.undo();
    QVERIFY(saying(*m_desk) == before);
}

void TestDaySheetEditor::typingOverAChangeOfAnotherDeskIsAConflict()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::OnTime);
    QSignalSpy conflicted(m_editor.get(), &DaySheetEditor::conflicted);
    // The clerk saw 1 when typing began; by now something else stands there.
    QCOMPARE(m_editor->type(cell(unit, SheetColumn::Installed, QStringLiteral("9999")), QStringLiteral("1")),
             DaySheetEditor::Typed::Refused);
    QCOMPARE(conflicted.size(), 1);
    QVERIFY(figures(*m_desk, unit).typed->value() != 9999);
}

void TestDaySheetEditor::aPersonMayChooseToOverwrite()
{
    const UnitId unit = firstWith(*m_desk, UnitStatus::OnTime);
    std::optional<SheetConflict> conflict;
    connect(m_editor.get(), &DaySheetEditor::conflicted, this, [&](const SheetConflict &found) { conflict = found; });
    m_editor->type(cell(unit, SheetColumn::Installed, QStringLiteral("9999")), QStringLiteral("1"));
    QVERIFY(conflict);
    QVERIFY(m_editor->overwrite(*conflict));
    QCOMPARE(figures(*m_desk, unit).typed->value(), 9999);
}

QTEST_MAIN(TestDaySheetEditor)
#include "tst_daysheeteditor.moc"
