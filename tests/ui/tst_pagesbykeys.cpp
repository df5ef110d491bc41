// Every page of the window by the keyboard alone. Keys go to the window, as a person's do: what nobody's focus would bring
// to its place does not get there here either.
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"

#include "tests/documents/recordingprinting.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);

QWidget *focus()
{
    return QApplication::focusWidget();
}

QString nameOfFocus()
{
    return focus() ? focus()->objectName() : QString();
}

// What Tab should stop at; of a group of radio buttons and of chips only the chosen one.
QSet<const QWidget *> stops(const QWidget *page)
{
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const bool part = widget->objectName().startsWith(QLatin1String("qt_"))
                          || (widget->focusProxy() && widget->focusProxy() != widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool grouped = button && (button->group() || button->autoExclusive()) && !button->isChecked();
        if (!part && !grouped && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            wanted.insert(widget);
    }
    return wanted;
}

} // namespace

class TestPagesByKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tabReachesEveryToolOfAPage_data();
    void tabReachesEveryToolOfAPage();
    void f6GoesToTheSidePanelToo();
    void enterOnTheSideBarOpensThePage();
    void enterChoosesAChip();
    void enterPressesEveryButtonOfAPage_data();
    void enterPressesEveryButtonOfAPage();
    void aUnitSavedElsewhereLeavesTheListWhereItWas();
    void aSummaryReadAnewKeepsTheRow();
    void anotherOrderKeepsTheUnit();
    void searchingTheSummaryGoesToWhatIsFound();
    void downLeavesASearchForWhatItFound_data();
    void downLeavesASearchForWhatItFound();
    void aSearchOfTheJournalThatFindsNothingIsLeftByKeys();
    void theJournalGoesOnBelowItsFirstSlice();
    void searchingUnitsThatAreNotThereIsLeftByKeys();
    void aNewNameOfAUnitLeavesTheKeyboardThere();
    void aDetailReadAnewKeepsItsButton();
    void savingSettingsByTheButtonLosesNoKeyboard();

private:
    Page *open(PageKind kind)
    {
        press(Qt::Key_1 + int(kind), Qt::ControlModifier);
        QWidget *shown = nullptr;
        for (Page *page : m_window->findChildren<Page *>())
            shown = page->isVisible() ? page : shown;
        return qobject_cast<Page *>(shown);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents(); // what was made anew is shown with the next turn
    }
    void type(const QString &text)
    {
        for (const QChar sign : text)
            QTest::keyClick(m_window->windowHandle(), sign.toLatin1());
    }
    template <class T> T *find(const char *name) const { return m_window->findChild<T *>(QLatin1String(name)); }
    QString selectedName(const char *table) const
    {
        return find<QAbstractItemView>(table)->currentIndex().siblingAtColumn(1).data().toString();
    }
    void enterNumber(int place, qint64 value)
    {
        ReportDraft draft;
        draft.unit = m_desk->registry().units().at(place).id;
        draft.day = theDay;
        draft.installed = *Count::from(value);
        draft.received = m_desk->now();
        draft.expected = ReportDraft::whatever;
        QVERIFY(m_desk->enter(draft));
    }

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    fixture::RecordingPrinting m_printing;
    std::unique_ptr<MainWindow> m_window;
};

void TestPagesByKeys::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
}

void TestPagesByKeys::init()
{
    m_window.reset();
    m_prompts = {};
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
    m_window = std::make_unique<MainWindow>(*m_desk, m_prompts, Preferences(), [this](PageKind kind, QWidget *parent) {
        return standardPage(kind, *m_desk, m_prompts, m_printing, parent);
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<Page *>());
}

void TestPagesByKeys::tabReachesEveryToolOfAPage_data()
{
    QTest::addColumn<int>("page");
    for (const PageKind kind :
         {PageKind::Today, PageKind::Summary, PageKind::Charts, PageKind::Units, PageKind::Journal, PageKind::Settings})
        QTest::newRow(qPrintable(pageKey(kind))) << int(kind);
}

void TestPagesByKeys::tabReachesEveryToolOfAPage()
{
    QFETCH(int, page);
    const Page *shown = open(PageKind(page));
    QVERIFY(shown);
    QSet<const QWidget *> left = stops(shown);
    QVERIFY(left.size() > 2);
    for (int pressed = 0; pressed < 200 && !left.isEmpty(); ++pressed) {
        left.remove(focus());
        press(Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : left)
        missed.append(widget->objectName());
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestPagesByKeys::f6GoesToTheSidePanelToo()
{
    open(PageKind::Entry);
    QCOMPARE(nameOfFocus(), QStringLiteral("daySheet"));
    press(Qt::Key_F6);
    QVERIFY(find<QWidget>("unitPanel")->isAncestorOf(focus()));
    press(Qt::Key_F6);
    QCOMPARE(nameOfFocus(), QStringLiteral("nav2"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(find<QWidget>("unitPanel")->isAncestorOf(focus()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(nameOfFocus(), QStringLiteral("daySheet"));
    press(Qt::Key_F8); // put away, it is no stop any more
    press(Qt::Key_F6);
    QCOMPARE(nameOfFocus(), QStringLiteral("nav2"));
}

void TestPagesByKeys::enterOnTheSideBarOpensThePage()
{
    open(PageKind::Entry);
    find<QWidget>("nav6")->setFocus();
    press(Qt::Key_Enter);
    QCOMPARE(m_window->page(), PageKind::Units);
    QCOMPARE(nameOfFocus(), QStringLiteral("unitsList"));
}

void TestPagesByKeys::enterChoosesAChip()
{
    open(PageKind::Units);
    auto *estimated = find<QPushButton>("chipEstimated");
    estimated->setFocus();
    press(Qt::Key_Return);
    QVERIFY(estimated->isChecked());
}

void TestPagesByKeys::enterPressesEveryButtonOfAPage_data()
{
    QTest::addColumn<int>("page");
    for (const PageKind kind : {PageKind::Today, PageKind::Entry, PageKind::Summary, PageKind::Charts,
                                PageKind::Documents, PageKind::Units, PageKind::Journal, PageKind::Settings})
        QTest::newRow(qPrintable(pageKey(kind))) << int(kind);
}

// Qt's own push button answers Enter in a dialog only.
void TestPagesByKeys::enterPressesEveryButtonOfAPage()
{
    QFETCH(int, page);
    QVERIFY(open(PageKind(page)));
    QStringList deaf;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->autoDefault())
            deaf.append(button->objectName());
    }
    QVERIFY2(deaf.isEmpty(), qPrintable(deaf.join(u'\n')));
    auto *day = find<QPushButton>("previousDay");
    day->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_window->day(), theDay.plus(-1));
}

void TestPagesByKeys::aUnitSavedElsewhereLeavesTheListWhereItWas()
{
    open(PageKind::Units);
    auto *list = find<QAbstractItemView>("unitsList");
    press(Qt::Key_End);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Up);
    const QString name = selectedName("unitsList");
    const int scrolled = list->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    Unit unit = m_desk->registry().units().at(5);
    unit.contactName = QStringLiteral("Hồ Văn Thử");
    QVERIFY(m_desk->saveUnit(unit));
    QCOMPARE(selectedName("unitsList"), name);
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);
}

void TestPagesByKeys::aSummaryReadAnewKeepsTheRow()
{
    open(PageKind::Summary);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    const QString name = selectedName("summaryTable");
    const auto *table = find<QAbstractItemView>("summaryTable");
    const qsizetype chosen = table->selectionModel()->selectedRows().size();
    QCOMPARE(chosen, 1);
    press(Qt::Key_F5);
    QCOMPARE(selectedName("summaryTable"), name);
    enterNumber(2, 180);
    QCOMPARE(selectedName("summaryTable"), name);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(selectedName("summaryTable"), name);
    QCOMPARE(table->selectionModel()->selectedRows().size(), chosen);
    QCOMPARE(focus(), table);
}

void TestPagesByKeys::anotherOrderKeepsTheUnit()
{
    open(PageKind::Summary);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    const QString name = selectedName("summaryTable");
    const int row = find<QAbstractItemView>("summaryTable")->currentIndex().row();
    find<QWidget>("summaryOrder")->setFocus();
    press(Qt::Key_Down); // the highest rate first
    QCOMPARE(selectedName("summaryTable"), name);
    QVERIFY(find<QAbstractItemView>("summaryTable")->currentIndex().row() != row);
}

void TestPagesByKeys::searchingTheSummaryGoesToWhatIsFound()
{
    open(PageKind::Summary);
    press(Qt::Key_Down);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("huc"));
    press(Qt::Key_Return);
    QCOMPARE(nameOfFocus(), QStringLiteral("summaryTable"));
    QCOMPARE(selectedName("summaryTable"), QStringLiteral("Xã Húc"));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(selectedName("summaryTable"), QStringLiteral("Xã Húc"));
}

void TestPagesByKeys::downLeavesASearchForWhatItFound_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("list");
    QTest::newRow("day sheet") << int(PageKind::Entry) << QStringLiteral("daySheet");
    QTest::newRow("summary") << int(PageKind::Summary) << QStringLiteral("summaryTable");
    QTest::newRow("units") << int(PageKind::Units) << QStringLiteral("unitsList");
}

void TestPagesByKeys::downLeavesASearchForWhatItFound()
{
    QFETCH(int, page);
    QFETCH(QString, list);
    open(PageKind(page));
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("tan l")); // Tân Long, Tân Lập, Tân Liên
    press(Qt::Key_Down);
    QCOMPARE(nameOfFocus(), list);
    const QString first = selectedName(qPrintable(list));
    QVERIFY2(first.startsWith(QStringLiteral("Xã Tân L")), qPrintable(first));
    press(Qt::Key_Down);
    QVERIFY(selectedName(qPrintable(list)) != first);
    QVERIFY(selectedName(qPrintable(list)).startsWith(QStringLiteral("Xã Tân L")));
}

void TestPagesByKeys::aSearchOfTheJournalThatFindsNothingIsLeftByKeys()
{
    enterNumber(2, 180);
    open(PageKind::Journal);
    press(Qt::Key_Down);
    const auto *table = find<QAbstractItemView>("journalTable");
    const int row = table->currentIndex().row();
    QVERIFY(row > 0);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("khong co ai"));
    press(Qt::Key_Return);
    QCOMPARE(nameOfFocus(), QStringLiteral("emptyStateVerb"));
    press(Qt::Key_Return);
    QCOMPARE(focus(), table);
    QCOMPARE(table->currentIndex().row(), row); // where the person was reading
}

void TestPagesByKeys::theJournalGoesOnBelowItsFirstSlice()
{
    for (int i = 0; i < 260; ++i)
        QVERIFY(m_desk->noteReminder(theDay, {m_desk->registry().units().at(i % 20).id}, Channel::Zalo));
    open(PageKind::Journal);
    auto *table = find<QAbstractItemView>("journalTable");
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_End, Qt::ControlModifier);
    const int row = table->currentIndex().row();
    QVERIFY(row > 250);
    Unit unit = m_desk->registry().units().at(5);
    unit.contactName = QStringLiteral("Hồ Văn Thử");
    QVERIFY(m_desk->saveUnit(unit));
    QCOMPARE(table->currentIndex().row(), row + 1); // one entry more above it
}

void TestPagesByKeys::searchingUnitsThatAreNotThereIsLeftByKeys()
{
    open(PageKind::Units);
    press(Qt::Key_Down);
    const QString name = selectedName("unitsList");
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("zz"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(nameOfFocus(), QStringLiteral("unitsList"));
    QCOMPARE(selectedName("unitsList"), name);
    QVERIFY(!name.isEmpty());
}

// The button that asked for the name is made anew with the list of names.
void TestPagesByKeys::aNewNameOfAUnitLeavesTheKeyboardThere()
{
    open(PageKind::Units);
    m_prompts.text = QStringLiteral("Khe Sanh thị trấn");
    find<QWidget>("addAlias")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_prompts.asked.size(), 1);
    QCOMPARE(nameOfFocus(), QStringLiteral("addAlias"));
    QVERIFY(m_desk->registry().units().first().aliases.contains(*m_prompts.text));
}

void TestPagesByKeys::aDetailReadAnewKeepsItsButton()
{
    enterNumber(2, 180);
    open(PageKind::Journal);
    find<QWidget>("copyEntry")->setFocus();
    press(Qt::Key_F5);
    QCOMPARE(nameOfFocus(), QStringLiteral("copyEntry"));
    open(PageKind::Summary);
    find<QWidget>("editNotes")->setFocus();
    enterNumber(3, 181);
    QCoreApplication::processEvents();
    QCOMPARE(nameOfFocus(), QStringLiteral("editNotes"));
}

void TestPagesByKeys::savingSettingsByTheButtonLosesNoKeyboard()
{
    open(PageKind::Settings);
    auto *name = find<QLineEdit>("campaignShortName");
    QVERIFY(name);
    name->setFocus();
    press(Qt::Key_End);
    type(QStringLiteral("2"));
    auto *save = find<QPushButton>("saveSettings");
    QVERIFY(save->isEnabled());
    save->setFocus();
    press(Qt::Key_Return);
    QVERIFY(!save->isEnabled());
    QVERIFY(m_desk->campaign().shortName.endsWith(u'2'));
    QCOMPARE(nameOfFocus(), QStringLiteral("settingsSections"));
}

QTEST_MAIN(TestPagesByKeys)
#include "tst_pagesbykeys.moc"
