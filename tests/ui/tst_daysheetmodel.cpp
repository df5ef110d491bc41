#include "ui/entry/daysheetmodel.h"
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
    return sheet;
}

QHash<qint64, QString> searchKeysOf(const Desk &desk)
{
    QHash<qint64, QString> keys;
    for (const Unit &unit : desk.registry().units())
        keys.insert(unit.id.value(), words::folded(unit.code + u'\n' + unit.name + u'\n' + unit.aliases.join(u'\n')));
    return keys;
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
    void sortingKeepsGroupsAndPutsWhatIsMissingLast();
    void namesSortAsVietnameseDo();
    void aCellTellsItsState();
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
    model.setSearchKeys(searchKeysOf(*m_desk));
    model.setSearch(QStringLiteral("huc"));
    model.setSearchKeys(searchKeysOf(*m_desk));
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
    model.setSearchKeys(searchKeysOf(*m_desk));
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
        QCOMPARE(int(model.visibleUnits().size()), countsOf(model.day()).at(std::size_t(filter)));
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

void TestDaySheetModel::sortingKeepsGroupsAndPutsWhatIsMissingLast()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    QVector<UnitId> official = model.visibleUnits();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.setSort(indexOf(SheetColumn::Installed), order);
        QCOMPARE(model.visibleUnits().size(), official.size());
        qint64 before = -1; // of the row above in the same group; none yet
        bool missing = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isGroupRow(row)) {
                before = -1;
                missing = false;
                continue;
            }
            QCOMPARE(model.unitAt(row)->group, model.groupAt(row)->group);
            QCOMPARE(model.rowOf(model.unitAt(row)->id), row);
            const auto value = shownFigures(*model.unitAt(row)).value;
            QVERIFY2(!missing || !value, "what is missing stands last");
            missing = !value;
            if (value && before >= 0)
                QVERIFY(order == Qt::AscendingOrder ? before <= value->value() : before >= value->value());
            if (value)
                before = value->value();
        }
    }
    model.setSort(-1, Qt::AscendingOrder);
    QCOMPARE(model.visibleUnits(), official);
}

void TestDaySheetModel::namesSortAsVietnameseDo()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    model.setSort(indexOf(SheetColumn::Unit), Qt::AscendingOrder);
    QStringList names;
    for (int row = 1; !model.isGroupRow(row); ++row)
        names.append(model.unitAt(row)->name);
    QVERIFY(names.indexOf(QStringLiteral("Xã Thanh")) < names.indexOf(QStringLiteral("Xã Thuận")));
    QVERIFY(names.indexOf(QStringLiteral("Xã Húc")) < names.indexOf(QStringLiteral("Xã Hướng Lập")));
    QVERIFY(names.indexOf(QStringLiteral("Thị trấn Lao Bảo")) < names.indexOf(QStringLiteral("Xã A Dơi")));
}

void TestDaySheetModel::aCellTellsItsState()
{
    DaySheetModel model;
    model.show(sheetOf(*m_desk));
    using State = DaySheetModel::CellState;
    const int installed = indexOf(SheetColumn::Installed);
    int plain = 1;
    while (model.isGroupRow(plain) || !model.unitAt(plain)->findings.isEmpty() || !model.unitAt(plain)->typed)
        ++plain;
    QCOMPARE(model.stateOf(plain, installed), State::Open);
    QCOMPARE(model.stateOf(plain, indexOf(SheetColumn::Coverage)), State::Computed);
    model.markSaved({model.unitAt(plain)->id}, QStringLiteral("14:11:52"));
    QCOMPARE(model.stateOf(plain, installed), State::Saved);
    QCOMPARE(model.index(plain, installed).data(Qt::ToolTipRole).toString(), QStringLiteral("Đã lưu 14:11:52"));
    QVERIFY(model.index(plain, installed).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("đã lưu")));
    model.refuse(model.unitAt(plain)->id, RefusedText{installed, QStringLiteral("4O"), QStringLiteral("có chữ O")});
    QCOMPARE(model.stateOf(plain, installed), State::Refused);
    model.forgetRefused(model.unitAt(plain)->id);
    model.forgetSaved();
    QCOMPARE(model.stateOf(plain, installed), State::Open);
    model.setFilter(SheetFilter::Errors);
    QCOMPARE(model.stateOf(1, installed), State::Finding);
    DaySheetModel closed;
    closed.show(sheetOf(*m_desk, true));
    QCOMPARE(closed.stateOf(plain, installed), State::Locked);
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
