#include "core/documents/reportissue.h"
#include "ui/entry/entrypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/stagesteps.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/promptdialogs.h"

#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);

class QuietPage final : public Page
{
public:
    using Page::Page;
    void showDay(Day day) override { shown = day; }
    Day shown;
};

} // namespace

class TestShellWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void ctrlDigitsOpenThePages();
    void theFrameIsPaintedBeforeAnyPageIsMade();
    void pagesAreMadeWhenFirstShown();
    void theDayMovesWithinTheCampaign();
    void outsideTheCampaignTheNearestDayOpens();
    void aNarrowWindowKeepsIconsOnly();
    void countersSayWhatWaits();
    void theStepsFollowTheDay();
    void theDeadlineStaysUntilTheReportIsIssued();
    void aReportOfOtherFiguresIsNotThisDays();
    void reopeningAsksAReason();
    void reopeningNamesWhatWasIssued();
    void theReasonDialogCarriesTheVerb();
    void whoMayNotReopenIsTold();
    void f6GoesRoundThePanes();
    void preferencesSurviveARestart();
    void rebuildingKeepsDayAndPage();
    void theSameDayOpensWhereItWasLeft();
    void splittersAreFoundAgain();
    void aWindowLeftOnAScreenThatIsGoneComesBack();
    void aUnitWantedOnOnePageOpensTheGrid();
    void withoutIntakeItsButtonsAreNotThere();

private:
    void open(const Preferences &preferences = {})
    {
        m_window =
            std::make_unique<MainWindow>(*m_desk, m_prompts, preferences, [this](PageKind kind, QWidget *parent) -> Page * {
                m_made.append(kind);
                if (kind == PageKind::Today)
                    return new TodayPage(*m_desk, m_prompts, parent);
                if (kind == PageKind::Entry)
                    return new EntryPage(*m_desk, m_prompts, parent);
                return new QuietPage(parent);
            });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!m_made.isEmpty());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), Qt::Key(key), modifiers);
    }

    bool issue(const QString &kind, int number)
    {
        IssuedPaper paper;
        paper.kind = kind;
        paper.day = theDay;
        paper.number = number;
        paper.symbol = QStringLiteral("BC-VHTT");
        paper.signedOn = theDay;
        paper.title = QStringLiteral("Kết quả ngày 19/8/2020");
        paper.seal = m_desk->dayState(theDay)->seal;
        return m_desk->issue(paper, {}).has_value();
    }

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    QVector<PageKind> m_made;
    std::unique_ptr<MainWindow> m_window;
};

void TestShellWindow::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
}

void TestShellWindow::init()
{
    m_window.reset();
    m_made.clear();
    m_prompts = {};
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
}

void TestShellWindow::ctrlDigitsOpenThePages()
{
    open();
    for (int i = 0; i < pageKindCount; ++i) {
        press(Qt::Key_1 + i, Qt::ControlModifier);
        QCOMPARE(m_window->page(), PageKind(i));
    }
}

void TestShellWindow::theFrameIsPaintedBeforeAnyPageIsMade()
{
    m_window = std::make_unique<MainWindow>(*m_desk, m_prompts, Preferences(), [this](PageKind kind, QWidget *parent) {
        m_made.append(kind);
        return new QuietPage(parent);
    });
    m_window->goTo(PageKind::Journal);
    QVERIFY(m_made.isEmpty());
    m_window->show();
    QTRY_COMPARE(m_made, QVector<PageKind>{PageKind::Journal});
}

void TestShellWindow::pagesAreMadeWhenFirstShown()
{
    open();
    QCOMPARE(m_made, QVector<PageKind>{PageKind::Today});
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_made, (QVector<PageKind>{PageKind::Today, PageKind::Entry}));
}

void TestShellWindow::theDayMovesWithinTheCampaign()
{
    open();
    QCOMPARE(m_window->day(), theDay);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_window->day(), Day(2020, 8, 18));
    press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_window->day(), theDay);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_window->day(), m_desk->campaign().lastDay);
    QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("nextDay"))->isEnabled());
    QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("20/8/2020")));
}

void TestShellWindow::outsideTheCampaignTheNearestDayOpens()
{
    m_desk = sampleDesk(at("2020-12-01T08:00:00"));
    open();
    QCOMPARE(m_window->day(), m_desk->campaign().lastDay);
}

void TestShellWindow::aNarrowWindowKeepsIconsOnly()
{
    open();
    auto *navigation = m_window->findChild<Navigation *>();
    m_window->resize(1366, 696);
    QVERIFY(navigation->isOpen());
    m_window->resize(1100, 696);
    QVERIFY(!navigation->isOpen());
    m_window->resize(1366, 696);
    QVERIFY(navigation->isOpen());
}

void TestShellWindow::countersSayWhatWaits()
{
    open();
    const Counts counts = m_desk->consolidation(theDay).value().all;
    const auto name = [this](int page) {
        return m_window->findChild<NavigationItem *>(QStringLiteral("nav%1").arg(page))->accessibleName();
    };
    QCOMPARE(name(1), QStringLiteral("Hôm nay, %1 việc").arg(counts.errors + counts.warnings));
    QCOMPARE(name(2), QStringLiteral("Nhập báo cáo, %1 việc").arg(counts.errors));
}

void TestShellWindow::theStepsFollowTheDay()
{
    Consolidation day = m_desk->consolidation(theDay).value();
    DayState state = m_desk->dayState(theDay).value();
    QVector<StageStep> steps = stageSteps(day, state);
    QCOMPARE(steps.at(0).state, StageStep::State::Running);
    QCOMPARE(steps.at(1).state, StageStep::State::Running);
    QCOMPARE(steps.at(2).state, StageStep::State::Waiting);
    day.all.missing = day.all.errors = day.all.warnings = 0;
    steps = stageSteps(day, state);
    QCOMPARE(steps.at(0).state, StageStep::State::Done);
    QCOMPARE(steps.at(1).state, StageStep::State::Done);
    state.closed = true;
    state.closedAt = at("2020-08-19T14:31:00");
    steps = stageSteps(day, state);
    QCOMPARE(steps.at(2).text, QStringLiteral("Đã chốt 14:31"));
    QCOMPARE(steps.at(3).state, StageStep::State::Running);
    state.closed = false;
    state.reopenedAt = at("2020-08-19T14:50:00");
    steps = stageSteps(day, state);
    QCOMPARE(steps.at(2).text, QStringLiteral("Mở lại 14:50"));
    QCOMPARE(steps.at(2).state, StageStep::State::Waiting);
}

void TestShellWindow::theDeadlineStaysUntilTheReportIsIssued()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    m_desk.clock->set(at("2020-08-19T14:31:00"));
    QVERIFY(m_desk->close(theDay));
    m_desk.clock->set(at("2020-08-19T14:41:00"));
    open();
    const auto *deadline = m_window->findChild<QLabel *>(QStringLiteral("deadlineText"));
    const auto *steps = m_window->findChild<StageSteps *>();
    const auto *card = m_window->findChild<QWidget *>(QStringLiteral("deadlineCard"));
    QCOMPARE(deadline->accessibleName(), QStringLiteral("Hạn 15:00 còn 19 phút"));
    QVERIFY(steps->toolTip().endsWith(QStringLiteral("Đã chốt 14:31: xong · Ban hành")));
    m_desk.clock->set(at("2020-08-19T14:46:00"));
    QVERIFY(issue(QStringLiteral("reminder"), 56));
    QVERIFY(issue(QStringLiteral("daily"), 57));
    QTRY_COMPARE(deadline->accessibleName(), QStringLiteral("Đã ban hành 14:46"));
    QVERIFY2(steps->toolTip().endsWith(QStringLiteral("Đã ban hành 14:46")), qPrintable(steps->toolTip()));
    QVERIFY2(card->accessibleName().endsWith(QStringLiteral("Đã ban hành 14:46")), qPrintable(card->accessibleName()));
}

void TestShellWindow::aReportOfOtherFiguresIsNotThisDays()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(m_desk->close(theDay));
    QVERIFY(!reportIssuedAt(*m_desk, *m_desk->dayState(theDay))->isValid());
    QVERIFY(issue(QStringLiteral("daily"), 57));
    QVERIFY(reportIssuedAt(*m_desk, *m_desk->dayState(theDay))->isValid());
    QVERIFY(m_desk->reopen(theDay, QStringLiteral("Đơn vị đính chính số")));
    QVERIFY(!reportIssuedAt(*m_desk, *m_desk->dayState(theDay))->isValid());
    const Consolidation day = m_desk->consolidation(theDay).value();
    const auto changed = std::find_if(day.units.begin(), day.units.end(),
                                      [](const UnitFigures &unit) { return unit.status == UnitStatus::OnTime; });
    ReportDraft draft;
    draft.unit = changed->id;
    draft.day = theDay;
    draft.expected = m_desk->historyOf(changed->id, theDay)->last().number;
    draft.installed = Count::from(changed->installed->value() + 1);
    draft.received = m_desk->now();
    draft.reason = QStringLiteral("Đơn vị đính chính số");
    QVERIFY(m_desk->enter(draft));
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(m_desk->close(theDay));
    QVERIFY(!reportIssuedAt(*m_desk, *m_desk->dayState(theDay))->isValid());
    QVERIFY(issue(QStringLiteral("correction"), 58));
    QVERIFY(reportIssuedAt(*m_desk, *m_desk->dayState(theDay))->isValid());
}

void TestShellWindow::whoMayNotReopenIsTold()
{
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
    takeTheRightToReopen(*m_desk);
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(m_desk->close(theDay));
    open();
    m_prompts.reason = QStringLiteral("Đơn vị đính chính số");
    press(Qt::Key_F9);
    QVERIFY(m_desk->dayState(theDay).value().closed);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY2(m_prompts.asked.first().contains(QStringLiteral("Trưởng phòng")), qPrintable(m_prompts.asked.first()));
}

void TestShellWindow::reopeningAsksAReason()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(m_desk->close(theDay));
    open();
    QCOMPARE(m_window->findChild<QPushButton *>(QStringLiteral("stageButton"))->text(), QStringLiteral("Mở lại ngày…"));
    press(Qt::Key_F9);
    QVERIFY(m_desk->dayState(theDay).value().closed); // turned back
    m_prompts.reason = QStringLiteral("Đơn vị đính chính số");
    press(Qt::Key_F9);
    QVERIFY(!m_desk->dayState(theDay).value().closed);
    QCOMPARE(m_prompts.asked.size(), 2);
    QCOMPARE(m_prompts.verbs, QStringList{QStringLiteral("Mở lại ngày")});
    QVERIFY(!m_prompts.asked.last().contains(QStringLiteral("ban hành")));
}

// Who reopens a day sees what has left the office already with its figures.
void TestShellWindow::reopeningNamesWhatWasIssued()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    const QString seal = m_desk->close(theDay)->seal;
    const auto issue = [&](const char *kind, int number, Day day) {
        IssuedPaper paper;
        paper.kind = QLatin1String(kind);
        paper.number = number;
        paper.symbol = QStringLiteral("BC-VHTT");
        paper.day = day;
        paper.signedOn = theDay;
        paper.title = QStringLiteral("Kết quả");
        paper.seal = day == theDay && paper.kind != QLatin1String("reminder") ? seal : QString();
        const auto kept = m_desk->issue(paper, {});
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    };
    issue("daily", 1, theDay);
    issue("reminder", 2, theDay);
    issue("correction", 6, theDay);
    issue("daily", 7, theDay.plus(-1));
    open();
    press(Qt::Key_F9);
    QVERIFY2(m_prompts.asked.last().contains(QStringLiteral("đã ban hành 06/BC-VHTT; sau khi chốt lại")),
             qPrintable(m_prompts.asked.last()));
}

void TestShellWindow::theReasonDialogCarriesTheVerb()
{
    ReasonDialog dialog(QStringLiteral("Mở lại"), QStringLiteral("Vì sao?"), {QStringLiteral("Khác")});
    dialog.setVerb(QStringLiteral("Mở lại ngày"));
    QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("reasonAccept"))->text(), QStringLiteral("Mở lại ngày"));
}

void TestShellWindow::f6GoesRoundThePanes()
{
    open();
    m_window->findChild<NavigationItem *>(QStringLiteral("nav1"))->setFocus();
    QVector<QWidget *> seen;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_F6);
        seen.append(QApplication::focusWidget());
    }
    QCOMPARE(QSet<QWidget *>(seen.begin(), seen.end()).size(), seen.size());
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("topBar"))->isAncestorOf(seen.at(0)));
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("navigation"))->isAncestorOf(seen.at(4)));
}

void TestShellWindow::preferencesSurviveARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dophu.ini"));
    Preferences liked;
    liked.appearance = {Look::Dark, 1.25};
    liked.language = QStringLiteral("en");
    liked.navigationOpen = false;
    liked.page = PageKind::Units;
    liked.geometry = QByteArray("geometry");
    {
        QSettings settings(path, QSettings::IniFormat);
        writePreferences(settings, liked);
    }
    QVERIFY(readPreferences(QSettings(path, QSettings::IniFormat)) == liked);
    QVERIFY(readPreferences(QSettings(folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat)) == Preferences());
}

void TestShellWindow::rebuildingKeepsDayAndPage()
{
    open();
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    m_window->rebuild({});
    QCOMPARE(m_window->day(), Day(2020, 8, 18));
    QCOMPARE(m_window->page(), PageKind::Entry);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->page(), PageKind::Today);
}

void TestShellWindow::aUnitWantedOnOnePageOpensTheGrid()
{
    open();
    const UnitId unit = m_desk->registry().units().at(14).id;
    emit m_window->findChild<TodayPage *>()->unitWanted(unit);
    QCOMPARE(m_window->page(), PageKind::Entry);
    QVERIFY(m_window->findChild<EntryPage *>()->hint().contains(m_desk->registry().units().at(14).name));
}

void TestShellWindow::withoutIntakeItsButtonsAreNotThere()
{
    open();
    press(Qt::Key_2, Qt::ControlModifier);
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("entryImport"));
    QVERIFY(!button->isVisible());
    m_window->setIntakeOffered(true);
    QVERIFY(button->isVisible());
    QSignalSpy wanted(m_window.get(), &MainWindow::importWanted);
    button->click();
    press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 2);
}

void TestShellWindow::theSameDayOpensWhereItWasLeft()
{
    Preferences left;
    left.shownDay = QStringLiteral("2020-08-17");
    left.shownOn = m_desk->now().day().iso();
    open(left);
    QCOMPARE(m_window->day(), Day(2020, 8, 17));
    left.shownOn = QStringLiteral("2020-08-18"); // yesterday: this morning starts at its own day
    open(left);
    QCOMPARE(m_window->day(), theDay);
    left.shownOn = m_desk->now().day().iso();
    left.shownDay = QStringLiteral("2019-01-01"); // of another campaign
    open(left);
    QCOMPARE(m_window->day(), theDay);
}

void TestShellWindow::splittersAreFoundAgain()
{
    class SplitPage final : public Page
    {
    public:
        explicit SplitPage(QWidget *parent) : Page(parent), splitter(new QSplitter(this))
        {
            splitter->setObjectName(QStringLiteral("halves"));
            splitter->addWidget(new QWidget(splitter));
            splitter->addWidget(new QWidget(splitter));
            splitter->resize(405, 200);
        }
        void showDay(Day) override {}
        QSplitter *splitter;
    };
    SplitPage first(nullptr);
    first.splitter->setSizes({300, 100});
    const QVariantMap kept = first.arrangement();
    SplitPage second(nullptr);
    second.splitter->setSizes({100, 300});
    second.restoreArrangement(kept);
    QCOMPARE(second.splitter->sizes(), first.splitter->sizes());
    second.restoreArrangement({{QStringLiteral("halves"), QByteArrayLiteral("rubbish")}});
    QCOMPARE(second.splitter->sizes(), first.splitter->sizes());
}

void TestShellWindow::aWindowLeftOnAScreenThatIsGoneComesBack()
{
    QWidget far;
    far.setGeometry(9000, 9000, 1000, 600);
    Preferences left;
    left.geometry = far.saveGeometry();
    open(left);
    QVERIFY(m_window->screen()->availableGeometry().intersects(m_window->geometry()));
    QVERIFY(m_window->geometry().top() >= m_window->screen()->availableGeometry().top());
}

QTEST_MAIN(TestShellWindow)
#include "tst_shellwindow.moc"
