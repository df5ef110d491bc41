#include "ui/entry/daysheetmodel.h"
#include "ui/entry/sheetclipboard.h"
#include "ui/widgets/words.h"

#include "tests/support/sampledesk.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);

DaySheetModel::Sheet sheetOf(const Desk &desk, bool closed = false)
{
    DaySheetModel::Sheet sheet;
    sheet.day = desk.consolidation(theDay).value();
    sheet.unitWord = desk.campaign().unitWord;
    sheet.closed = closed;
    for (const Unit &unit : desk.registry().units())
        sheet.searchKeys.insert(unit.id.value(),
                                words::folded(unit.code + u'\n' + unit.name + u'\n' + unit.aliases.join(u'\n')));
    return sheet;
}

} // namespace

class TestDaySheetModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheItemModelContract();
    void groupsStandAboveTheirUnits();
    void editableColumnsAreTheTablesOwn();
    void aGroupRowCanNeitherBeChosenNorTyped();
    void searchFindsWithoutMarksAndByCode_data();
    void searchFindsWithoutMarksAndByCode();
    void aFilterShowsOnlyItsRowsAndTheChipCountsThem();
    void aRowStaysWhenItsNumberArrives();
    void missingIsADashAndNotZero();
    void aHeldNumberIsShownAsTyped();
    void aRefusedTextStaysBesideItsSentence();
    void aClosedDayIsGreyButForWhoWasNotHeard();
    void aScreenReaderHearsUnitColumnValueAndProblem();
    void pastingSkipsGroupRowsAndComputedCells();
    void pastingNamesIsLeftToTheIntake();
    void aPatchedUnitIsWhatTheWholeDayWouldSay();
    void elevenThousandRowsAreShownAtOnce();

private:
    TestDesk m_desk;
};

void TestDaySheetModel::init()
{
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
}

void TestDaySheetModel::keepsTheItemModelContract()
{
    DaySheetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(sheetOf(*m_desk));
    model.setFilter(SheetFilter::Missing);
    model.setSearch(QStringLiteral("huc"));
    model.setSearch({});
    model.setFilter(SheetFilter::All);
    model.toggleGroup(0);
    model.refuse(model.day().units.last().id, RefusedText{3, QStringLiteral("4O"), QStringLiteral("…")});
    model.show(sheetOf(*m_desk));
}

void TestDaySheetModel::groupsStandAboveTheirUnits()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    QVERIFY(model.isGroupRow(0));
    QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("Xã, thị trấn · ")));
    int groups = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        groups += model.isGroupRow(row) ? 1 : 0;
    QCOMPARE(groups, int(model.day().groups.size()));
    QCOMPARE(model.rowCount(), int(model.day().units.size()) + groups);
    model.toggleGroup(0);
    QVERIFY(model.isGroupRow(1));
    model.toggleGroup(0);
    QVERIFY(!model.isGroupRow(1));
}

void TestDaySheetModel::editableColumnsAreTheTablesOwn()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    for (int column = 0; column < sheetColumnCount; ++column)
        QCOMPARE(bool(model.flags(model.index(1, column)) & Qt::ItemIsEditable), traitsOf(column).editable);
}

void TestDaySheetModel::aGroupRowCanNeitherBeChosenNorTyped()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    QCOMPARE(model.flags(model.index(0, indexOf(SheetColumn::Installed))), Qt::ItemFlags(Qt::NoItemFlags));
}

void TestDaySheetModel::searchFindsWithoutMarksAndByCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("no marks") << "huc" << QStringLiteral("Xã Húc");
    QTest::newRow("with a blank") << "h linh" << QStringLiteral("Xã Hướng Linh");
    QTest::newRow("code") << "19471" << QStringLiteral("Xã Thuận");
}

void TestDaySheetModel::searchFindsWithoutMarksAndByCode()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    model.setSearch(typed);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const UnitFigures *unit = model.unitAt(row))
            names.append(unit->name);
    }
    QVERIFY2(names.contains(name), qPrintable(names.join(u',')));
}

void TestDaySheetModel::aFilterShowsOnlyItsRowsAndTheChipCountsThem()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    for (int i = 0; i < sheetFilterCount; ++i) {
        const auto filter = SheetFilter(i);
        model.setFilter(filter);
        QCOMPARE(int(model.visibleUnits().size()), countOf(filter, model.day()));
        for (const UnitId id : model.visibleUnits())
            QVERIFY(isShownBy(filter, *model.unit(id)));
    }
}

void TestDaySheetModel::aRowStaysWhenItsNumberArrives()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    model.setFilter(SheetFilter::Missing);
    const int rows = model.rowCount();
    const UnitFigures unit = *model.unitAt(1);
    ReportDraft draft;
    draft.unit = unit.id;
    draft.day = theDay;
    draft.installed = unit.installed;
    draft.received = m_desk->now();
    QVERIFY(m_desk->enter(draft));
    model.show(sheetOf(*m_desk));
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.unitAt(1)->id, unit.id);
}

void TestDaySheetModel::missingIsADashAndNotZero()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    model.setFilter(SheetFilter::Missing);
    QCOMPARE(model.index(1, indexOf(SheetColumn::Installed)).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(1, indexOf(SheetColumn::Installed)).data(Qt::EditRole).toString(), QString());
}

void TestDaySheetModel::aHeldNumberIsShownAsTyped()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    model.setFilter(SheetFilter::Errors);
    const UnitFigures *unit = model.unitAt(1);
    QVERIFY(unit && unit->held);
    QCOMPARE(shownFigures(*unit).value, unit->held);
    QVERIFY(shownFigures(*unit).value != unit->installed);
}

void TestDaySheetModel::aRefusedTextStaysBesideItsSentence()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    const int column = indexOf(SheetColumn::Installed);
    const QString before = model.index(1, column).data().toString();
    model.refuse(model.unitAt(1)->id, RefusedText{column, QStringLiteral("4O"), QStringLiteral("có chữ O")});
    QCOMPARE(model.index(1, column).data().toString(), QStringLiteral("4O"));
    QCOMPARE(model.index(1, column).data(Qt::ToolTipRole).toString(), QStringLiteral("có chữ O"));
    model.show(sheetOf(*m_desk));
    QCOMPARE(model.index(1, column).data().toString(), QStringLiteral("4O"));
    model.forgetRefused(model.unitAt(1)->id);
    QCOMPARE(model.index(1, column).data().toString(), before);
}

void TestDaySheetModel::aClosedDayIsGreyButForWhoWasNotHeard()
{
    DaySheetModel model;
    DaySheetModel::Sheet sheet = sheetOf(*m_desk, true);
    for (const UnitFigures &unit : sheet.day.units) {
        if (unit.status == UnitStatus::Missing)
            sheet.stillOpen.insert(unit.id.value());
    }
    model.show(sheet);
    for (int row = 0; row < model.rowCount(); ++row) {
        const UnitFigures *unit = model.unitAt(row);
        QCOMPARE(model.isEditable(row, indexOf(SheetColumn::Installed)), unit && unit->status == UnitStatus::Missing);
    }
}

void TestDaySheetModel::aScreenReaderHearsUnitColumnValueAndProblem()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    model.setFilter(SheetFilter::Errors);
    const QString spoken = model.index(1, indexOf(SheetColumn::Installed)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(model.unitAt(1)->name + QStringLiteral(", đã cài luỹ kế, ")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("lỗi: ")), qPrintable(spoken));
}

void TestDaySheetModel::pastingSkipsGroupRowsAndComputedCells()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    int lastOfFirstGroup = 1;
    while (!model.isGroupRow(lastOfFirstGroup + 1))
        ++lastOfFirstGroup;
    const auto all = [](int) { return true; };
    const PastePlan plan =
        planPaste(QStringLiteral("10\r\n20\r\n"), model, lastOfFirstGroup, indexOf(SheetColumn::Installed), all);
    QCOMPARE(plan.cells.size(), 2);
    QCOMPARE(plan.cells.at(0).unit, model.unitAt(lastOfFirstGroup)->id);
    QCOMPARE(plan.cells.at(1).unit, model.unitAt(lastOfFirstGroup + 2)->id);
    QCOMPARE(plan.beyond, 0);
    const PastePlan wide =
        planPaste(QStringLiteral("10\t+5\t60%\t14:05\tZalo"), model, 1, indexOf(SheetColumn::Installed), all);
    QCOMPARE(wide.cells.size(), 3); // the number, the hour, the channel
    const PastePlan longer =
        planPaste(QStringLiteral("1\n2\n3"), model, model.rowCount() - 1, indexOf(SheetColumn::Installed), all);
    QCOMPARE(longer.beyond, 2);
}

void TestDaySheetModel::pastingNamesIsLeftToTheIntake()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    const PastePlan plan = planPaste(QStringLiteral("Xã Húc\t421\nXã Thuận\t554"), model, 1, indexOf(SheetColumn::Installed),
                                     [](int) { return true; });
    QVERIFY(plan.namesUnits);
    QVERIFY(plan.cells.isEmpty());
}

void TestDaySheetModel::aPatchedUnitIsWhatTheWholeDayWouldSay()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    for (int i = 0; i < 30; ++i) {
        ReportDraft draft;
        draft.unit = model.day().units.at(i).id;
        draft.day = theDay;
        draft.said = i % 7 == 6 ? Said::Withdrawn : i % 5 == 4 ? Said::NoChange : Said::Value;
        if (draft.said == Said::Value)
            draft.installed = Count::from(i * 400);
        draft.received = m_desk->now();
        draft.note = QStringLiteral("ghi chú");
        draft.expected = ReportDraft::whatever;
        const auto standing = m_desk->enter(draft);
        QVERIFY(standing);
        model.patch(*standing, m_desk->campaign(), true);
        UnitFigures whole = m_desk->consolidation(theDay).value().units.at(i);
        whole.rank = model.day().units.at(i).rank;
        QVERIFY2(model.day().units.at(i) == whole, qPrintable(QString::number(i)));
    }
}

void TestDaySheetModel::elevenThousandRowsAreShownAtOnce()
{
    DaySheetModel model;
    DaySheetModel::Sheet sheet = sheetOf(*m_desk);
    const QVector<UnitFigures> sample = sheet.day.units;
    sheet.day.units.clear();
    for (int i = 0; i < 11'000; ++i) {
        UnitFigures unit = sample.at(i % sample.size());
        unit.id = UnitId(i + 1);
        sheet.day.units.append(unit);
    }
    QElapsedTimer timer;
    timer.start();
    model.show(sheet);
    for (int i = 0; i < 200; ++i)
        model.show(sheet);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.rowCount(), 11'000 + int(sheet.day.groups.size()));
}

QTEST_MAIN(TestDaySheetModel)
#include "tst_daysheetmodel.moc"
