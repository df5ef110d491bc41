// Whatever way the clerk comes to the day sheet, the next key lands in a cell: keys here go to the window and nowhere else,
// so a sheet without the keyboard or without a current cell fails as it would fail the clerk.
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/entrypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/messagestrip.h"

#include "tests/support/smalldesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);
const int installedColumn = indexOf(SheetColumn::Installed);

} // namespace

class TestSheetPlace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startingOnTheSheetOneTypesAtOnce();
    void ctrl2GivesTheSheetTheKeyboard();
    void clickingTheSideBarGivesTheSheetTheKeyboard();
    void pastingNeedsNoClick();
    void eachDayIsFoundWhereItWasLeft();
    void aDayNobodyWasInOpensWhereTheWorkIs();
    void clickingTheDayArrowsLeavesTheKeyboardInTheSheet();
    void aClosedDayHasACurrentCellToo();
    void aUnitOfAFoldedGroupIsShown();
    void aFilterThatHidesTheUnitGoesToTheFirstItShows();
    void aFilterThatShowsNothingIsLeftByKeys();
    void leavingTheSearchStaysAtWhatWasFound();
    void foldingAGroupGoesToTheRowBelow();
    void sidewaysTheFilterKeepsACurrentCellToo();
    void aColumnPutAwayIsNotTypedIn();
    void undoGoesOnWhereItUndid();
    void aChangedRegistryKeepsThePlace();
    void withoutUnitsTheSheetSaysWhatToDo();
    void theFirstUnitsAreTypedAtOnce();
    void closingAStripGivesTheKeyboardBack();
    void aButtonClickedLeavesTheKeyboardInTheSheet();

private:
    void open(PageKind page)
    {
        Preferences preferences;
        preferences.page = page;
        m_window =
            std::make_unique<MainWindow>(*m_desk, m_prompts, preferences, [this](PageKind kind, QWidget *parent) -> Page * {
                if (kind == PageKind::Entry)
                    return m_page = new EntryPage(*m_desk, m_prompts, parent);
                return new TodayPage(*m_desk, m_prompts, parent);
            });
        m_page = nullptr;
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (page == PageKind::Entry)
            QTRY_VERIFY(m_page && m_page->isVisible());
        else
            QTRY_VERIFY(m_window->findChild<TodayPage *>());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar sign : text)
            QTest::keyClick(m_window->windowHandle(), sign.toLatin1());
    }
    void click(const char *name)
    {
        auto *button = m_window->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                          button->mapTo(m_window.get(), button->rect().center()));
    }
    DaySheetView *view() const { return m_page->findChild<DaySheetView *>(QStringLiteral("daySheet")); }
    DaySheetModel *model() const { return static_cast<DaySheetModel *>(view()->model()); }
    const UnitFigures *current() const { return model()->unitAt(view()->currentIndex().row()); }
    // The next digit would be typed into this unit's number.
    bool isAt(UnitId unit) const
    {
        return QApplication::focusWidget() == view() && current() && current()->id == unit
               && view()->currentIndex().column() == installedColumn;
    }
    QVector<UnitFigures> units(Day day) const { return m_desk->consolidation(day).value().units; }
    UnitId silent(Day day) const // the first that has not reported
    {
        for (const UnitFigures &unit : units(day)) {
            if (isShownBy(SheetFilter::Missing, unit))
                return unit.id;
        }
        return {};
    }

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
    EntryPage *m_page = nullptr;
};

void TestSheetPlace::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
}

void TestSheetPlace::init()
{
    m_window.reset();
    m_prompts = {};
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
}

void TestSheetPlace::startingOnTheSheetOneTypesAtOnce()
{
    open(PageKind::Entry);
    const UnitId first = silent(theDay);
    QVERIFY(isAt(first));
    type(QStringLiteral("400"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->consolidation(theDay).value().unit(m_desk->registry().byId(first)->code)->typed->value(), 400);
}

void TestSheetPlace::ctrl2GivesTheSheetTheKeyboard()
{
    open(PageKind::Today);
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(isAt(silent(theDay)));
    press(Qt::Key_Home, Qt::ControlModifier);
    const UnitId top = current()->id;
    QVERIFY(top != silent(theDay));
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(isAt(top)); // where the clerk left it
}

void TestSheetPlace::clickingTheSideBarGivesTheSheetTheKeyboard()
{
    open(PageKind::Today);
    click("nav2");
    QVERIFY(isAt(silent(theDay)));
    click("nav2"); // and once more, on the page itself
    QVERIFY(isAt(silent(theDay)));
}

void TestSheetPlace::pastingNeedsNoClick()
{
    open(PageKind::Entry);
    const UnitId first = silent(theDay);
    QApplication::clipboard()->setText(QStringLiteral("400"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model()->unit(first)->typed->value(), 400);
    QVERIFY(isAt(first));
}

void TestSheetPlace::eachDayIsFoundWhereItWasLeft()
{
    open(PageKind::Entry);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const UnitId today = current()->id;
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(model()->day().day, Day(2020, 8, 18));
    QVERIFY(current() && QApplication::focusWidget() == view());
    press(Qt::Key_End, Qt::ControlModifier);
    const UnitId yesterday = current()->id;
    QVERIFY(yesterday != today);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(isAt(today));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(current()->id, yesterday);
}

// Passing a day by is not being in it: what was silent then may have reported since.
void TestSheetPlace::aDayNobodyWasInOpensWhereTheWorkIs()
{
    open(PageKind::Entry);
    const UnitId first = silent(theDay);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    ReportDraft draft;
    draft.unit = first;
    draft.day = theDay;
    draft.installed = *Count::from(400);
    draft.received = m_desk->now();
    QVERIFY(m_desk->enter(draft));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(silent(theDay) != first);
    QVERIFY(isAt(silent(theDay)));
}

void TestSheetPlace::clickingTheDayArrowsLeavesTheKeyboardInTheSheet()
{
    open(PageKind::Entry);
    click("nextDay"); // the last day: the arrow is disabled under the mouse
    QCOMPARE(m_window->day(), Day(2020, 8, 20));
    QVERIFY(isAt(silent(Day(2020, 8, 20))));
    click("previousDay");
    QVERIFY(isAt(silent(theDay)));
}

void TestSheetPlace::aClosedDayHasACurrentCellToo()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(m_desk->close(theDay));
    open(PageKind::Entry);
    const UnitId first = silent(theDay);
    QVERIFY(isAt(first));
    type(QStringLiteral("400")); // R10: who was not heard may still report
    press(Qt::Key_Return);
    QCOMPARE(m_desk->liveConsolidation(theDay).value().unit(m_desk->registry().byId(first)->code)->typed->value(), 400);
}

void TestSheetPlace::aUnitOfAFoldedGroupIsShown()
{
    open(PageKind::Entry);
    const UnitId wanted = units(theDay).first().id;
    int folded = 0;
    while (model()->groupAt(folded)->group != model()->unit(wanted)->group)
        ++folded;
    view()->toggleGroup(folded);
    QCOMPARE(model()->rowOf(wanted), -1);
    press(Qt::Key_1, Qt::ControlModifier);
    emit m_window->findChild<TodayPage *>()->unitWanted(wanted);
    QVERIFY(isAt(wanted));
}

void TestSheetPlace::aFilterThatHidesTheUnitGoesToTheFirstItShows()
{
    open(PageKind::Entry);
    const UnitId hidden = current()->id;
    click("chip2"); // the late ones
    QVERIFY(!isShownBy(SheetFilter::Late, *model()->unit(hidden)));
    QVERIFY(isAt(model()->visibleUnits().first()));
    press(Qt::Key_Down);
    const UnitId late = current()->id;
    click("chip0");
    QVERIFY(isAt(late));
}

void TestSheetPlace::aFilterThatShowsNothingIsLeftByKeys()
{
    open(PageKind::Entry);
    const UnitId before = current()->id;
    click("chip6"); // nobody's number was carried yet
    QCOMPARE(model()->rowCount(), 0);
    press(Qt::Key_Space);
    QCOMPARE(model()->filter(), SheetFilter::All);
    QVERIFY(isAt(before));
}

void TestSheetPlace::leavingTheSearchStaysAtWhatWasFound()
{
    open(PageKind::Entry);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("huong linh"));
    const UnitId found = model()->visibleUnits().first();
    press(Qt::Key_Escape);
    QVERIFY(model()->visibleUnits().size() > 100);
    QVERIFY(isAt(found));
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("khong co ai"));
    QCOMPARE(model()->rowCount(), 0);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    QVERIFY(current() && QApplication::focusWidget() == view());
}

void TestSheetPlace::foldingAGroupGoesToTheRowBelow()
{
    open(PageKind::Entry);
    press(Qt::Key_Home, Qt::ControlModifier);
    const QString group = current()->group;
    view()->toggleGroup(0);
    QVERIFY(current() && current()->group != group);
    QCOMPARE(view()->currentIndex().row(), 2); // below the two rows of groups
    view()->toggleGroup(1);
    QVERIFY(current());
    int last = model()->rowCount() - 1;
    while (!model()->isGroupRow(last))
        --last;
    view()->toggleGroup(last);
    QVERIFY(!current()); // only groups are left to see
    view()->toggleGroup(0);
    QVERIFY(current() && current()->group == group);
}

// The columns laid over the left edge share the sheet's selection.
void TestSheetPlace::sidewaysTheFilterKeepsACurrentCellToo()
{
    open(PageKind::Entry);
    view()->setColumnWidth(indexOf(SheetColumn::Coverage), 900);
    QCoreApplication::processEvents(); // the scroll bar learns of it
    view()->goTo(view()->currentIndex().row(), indexOf(SheetColumn::Note));
    QVERIFY(view()->findChild<QWidget *>(QStringLiteral("frozenColumns")));
    m_page->showFilter(QStringLiteral("late"));
    QVERIFY(current());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(current());
}

void TestSheetPlace::aColumnPutAwayIsNotTypedIn()
{
    open(PageKind::Entry);
    const UnitId first = current()->id;
    view()->goTo(view()->currentIndex().row(), indexOf(SheetColumn::Channel));
    view()->setColumnWanted(indexOf(SheetColumn::Channel), false);
    QVERIFY(isAt(first));
}

void TestSheetPlace::undoGoesOnWhereItUndid()
{
    open(PageKind::Entry);
    const UnitId first = current()->id;
    type(QStringLiteral("400"));
    press(Qt::Key_Return);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isAt(first));
}

void TestSheetPlace::aChangedRegistryKeepsThePlace()
{
    open(PageKind::Entry);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Home);
    const UnitId last = current()->id;
    Unit unit;
    unit.code = QStringLiteral("M0001");
    unit.name = unit.shortName = QStringLiteral("Xã Mới");
    unit.group = units(theDay).first().group;
    unit.stream = units(theDay).first().stream;
    QVERIFY(m_desk->saveUnit(unit));
    QVERIFY(isAt(last));
    Base base;
    base.unit = last;
    base.kind = QStringLiteral("cbccvc");
    base.value = *Count::from(99);
    base.validFrom = Day(2020, 8, 12);
    base.source = QStringLiteral("đếm lại");
    QVERIFY(m_desk->setBase(base));
    QVERIFY(isAt(last));
}

void TestSheetPlace::withoutUnitsTheSheetSaysWhatToDo()
{
    m_desk = madeUpDesk(QStringLiteral(":memory:"), 0, at("2020-08-19T12:00:00"));
    open(PageKind::Entry);
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("emptyStateVerb"))->isVisible());
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Home, Qt::ControlModifier);
    type(QStringLiteral("1"));
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->page(), PageKind::Today);
}

void TestSheetPlace::theFirstUnitsAreTypedAtOnce()
{
    m_desk = madeUpDesk(QStringLiteral(":memory:"), 0, at("2020-08-19T12:00:00"));
    open(PageKind::Entry);
    QVERIFY(m_desk->saveUnit(madeUpFounding(1).units.first()));
    QCOMPARE(model()->visibleUnits().size(), 1);
    QVERIFY(isAt(model()->visibleUnits().first()));
}

void TestSheetPlace::closingAStripGivesTheKeyboardBack()
{
    open(PageKind::Entry);
    type(QStringLiteral("1,2"));
    press(Qt::Key_Return);
    auto *close = m_page->findChild<QWidget *>(QStringLiteral("hintClose"));
    for (MessageStrip *strip : m_page->findChildren<MessageStrip *>()) {
        if (strip->isVisible())
            close = strip->findChild<QWidget *>(QStringLiteral("messageStripClose"));
    }
    QVERIFY(close && close->objectName() == QLatin1String("messageStripClose"));
    const UnitId unit = current()->id;
    close->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QVERIFY(!close->isVisible());
    QVERIFY(isAt(unit));
    click("hintClose");
    QVERIFY(isAt(unit));
}

void TestSheetPlace::aButtonClickedLeavesTheKeyboardInTheSheet()
{
    open(PageKind::Entry);
    const UnitId first = current()->id;
    click("entryCarry");
    QVERIFY(isAt(first));
    click("entryUndo"); // nothing is left to undo: the button is disabled under the mouse
    QVERIFY(isAt(first));
    click("entryReminder");
    QVERIFY(isAt(first));
}

QTEST_MAIN(TestSheetPlace)
#include "tst_sheetplace.moc"
