#include "ui/today/kpicards.h"
#include "ui/today/missinglist.h"
#include "ui/today/missingmodel.h"
#include "ui/today/problemlist.h"
#include "ui/today/ratebars.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/calldialog.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/reasons.h"

#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace dophu;

namespace
{
const Day theDay(2020, 8, 19);
} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_prompts = {}; }
    void theDistrictCardSaysHowManyAreStillNeeded();
    void communesStandFirstAmongTheMissing();
    void theMissingModelKeepsItsContract();
    void theReminderNamesTheTickedUnitsOnly();
    void whoCanStillMoveTheFigureStandsFirst();
    void copyingCountsAsReminding();
    void enterAloneMeansCalledNow();
    void aPromiseIsTypedAndItsLatenessShown();
    void aCallMadeEarlierKeepsItsHour();
    void theOfficeWritesItsOwnReminder();
    void aReminderThatNamesNobodyIsGivenTheList();
    void theNewDeadlineFollowsTheClock();
    void theCursorStaysWithItsUnit();
    void theMinuteOfTheCutoffMakesUnitsMissing();
    void comingBackShowsTheMinute();
    void aFindingIsAcceptedWithAReason();
    void f2OnAProblemOpensItsCell();
    void manyMissingUnitsAreShownAtOnce();
    void spaceTicksAndEnterOpensTheUnit();
    void barsAreSortedByRateAndOpenTheirUnit();
    void errorsComeBeforeWarnings();
    void anOfferedNumberIsTakenWithOneButton();
    void lookingOpensTheUnit();
    void whenAllHaveSentTheNextStepIsOffered();
    void beforeTheFirstReportYesterdayIsShown();
    void outOfReachIsSaidInWords();
    void aCampaignFarBelowItsTargetLooksRight();
    void aCampaignThatStartsLateHasNoPaceYet();

private:
    std::unique_ptr<TodayPage> shown(Desk &desk, Day day = theDay)
    {
        auto page = std::make_unique<TodayPage>(desk, m_prompts);
        page->resize(1190, 640);
        page->showDay(day);
        page->show();
        return page;
    }
    void callDialog(const TodayPage &page)
    {
        page.findChild<QPushButton *>(QStringLiteral("noteCall"))->click();
        auto *dialog = page.findChild<CallDialog *>();
        QVERIFY(dialog);
        QApplication::setActiveWindow(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("callPromised"));
    }
    QString said(const QWidget &page, const char *card) const
    {
        return page.findChild<QWidget *>(QLatin1String(card))->accessibleName();
    }

    ScriptedPrompts m_prompts;
};

void TestTodayPage::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
}

void TestTodayPage::theDistrictCardSaysHowManyAreStillNeeded()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    const Consolidation day = desk->consolidation(theDay).value();
    const QString text = said(*page, "coverageCard");
    QVERIFY2(text.contains(day.district.carriedForward.coverage()->text() + u'%'), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Còn thiếu %1 người").arg(day.needed.value())), qPrintable(text));
    QVERIFY(said(*page, "reportedCard").contains(QStringLiteral("chưa gửi %1").arg(day.all.missing)));
}

void TestTodayPage::communesStandFirstAmongTheMissing()
{
    const TestDesk desk = emptyDesk(at("2020-08-19T14:12:00"));
    MissingModel model;
    model.show(desk->consolidation(theDay).value(), desk->registry(), {}, desk->now());
    QCOMPARE(model.rowCount(), desk->consolidation(theDay).value().all.missing);
    bool agencies = false;
    for (int row = 1; row < model.rowCount(); ++row) {
        const bool commune = model.unitAt(row).stream == QLatin1String("dia-ban");
        QVERIFY(!(agencies && commune));
        agencies = agencies || !commune;
        if (model.unitAt(row).stream == model.unitAt(row - 1).stream)
            QVERIFY(model.unitAt(row).base <= model.unitAt(row - 1).base);
    }
}

void TestTodayPage::theMissingModelKeepsItsContract()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    MissingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(desk->consolidation(theDay).value(), desk->registry(), {}, desk->now());
    model.toggle(0);
    model.tickAll(false);
    model.tickAll(true);
    QVERIFY(desk->noteReminder(theDay, {model.unitAt(0).id}, Channel::Zalo));
    model.showChases(desk->chasesOn(theDay).value(), desk->now());
    model.showTime(at("2020-08-19T14:30:00"));
    model.show(desk->consolidation(theDay).value(), desk->registry(), {}, desk->now());
}

void TestTodayPage::theReminderNamesTheTickedUnitsOnly()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    MissingModel &model = page->findChild<MissingList *>()->model();
    const QString left = model.unitAt(0).name;
    const QString named = model.unitAt(1).name;
    model.toggle(0);
    page->findChild<QPushButton *>(QStringLiteral("copyReminder"))->click();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(named) && !text.contains(left), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("19/8/2020")));
    QVERIFY(text.contains(QStringLiteral("14 giờ 30")));
}

void TestTodayPage::whoCanStillMoveTheFigureStandsFirst()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    MissingModel model;
    model.show(desk->consolidation(theDay).value(), desk->registry(), {}, desk->now());
    QVERIFY(model.rowCount() > 3);
    bool agencies = false;
    bool communes = false;
    qint64 before = std::numeric_limits<qint64>::max();
    for (int row = 0; row < model.rowCount(); ++row) {
        const UnitFigures &unit = model.unitAt(row);
        const bool commune = unit.stream == QLatin1String("dia-ban");
        QVERIFY(!(agencies && commune));
        if (!commune && !agencies)
            before = std::numeric_limits<qint64>::max();
        agencies = agencies || !commune;
        communes = communes || commune;
        const qint64 move = unit.likely && unit.installed ? unit.likely->value() - unit.installed->value() : 0;
        QVERIFY2(move <= before, qPrintable(unit.name));
        before = move;
    }
    QVERIFY(communes && agencies);
    const QString tip = model.index(0, int(MissingColumn::Unit)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("Theo nhịp thường ngày thêm khoảng")), qPrintable(tip));
}

void TestTodayPage::copyingCountsAsReminding()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    MissingModel &model = page->findChild<MissingList *>()->model();
    const QModelIndex reminded = model.index(0, int(MissingColumn::Reminded));
    QCOMPARE(reminded.data().toString(), QStringLiteral("chưa"));
    page->findChild<QPushButton *>(QStringLiteral("copyReminder"))->click();
    QCOMPARE(reminded.data().toString(), QStringLiteral("1 lần"));
    QCOMPARE(desk->chasesOn(theDay)->size(), model.rowCount());
    // It is the day's log, not the page's: another sitting sees it.
    const auto later = shown(*desk);
    QCOMPARE(later->findChild<MissingList *>()->model().index(0, int(MissingColumn::Reminded)).data().toString(),
             QStringLiteral("1 lần"));
}

void TestTodayPage::enterAloneMeansCalledNow()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:20"));
    const auto page = shown(*desk);
    MissingModel &model = page->findChild<MissingList *>()->model();
    page->findChild<MissingTable *>()->setCurrentIndex(model.index(1, 1));
    const UnitId called = model.unitAt(1).id;
    callDialog(*page);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QVector<ChaseNote> notes = desk->chasesOf(called, theDay, theDay).value();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().chase.at, desk->now());
    QVERIFY(!notes.first().chase.promised);
    QCOMPARE(model.index(1, int(MissingColumn::Reminded)).data().toString(), QStringLiteral("1 lần"));
    QCOMPARE(page->focusWidget(), page->findChild<QWidget *>(QStringLiteral("missingTable")));
}

void TestTodayPage::aPromiseIsTypedAndItsLatenessShown()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T13:42:00"));
    const auto page = shown(*desk);
    MissingModel &model = page->findChild<MissingList *>()->model();
    callDialog(*page);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("99"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *dialog = page->findChild<CallDialog *>();
    QVERIFY(dialog && dialog->isVisible()); // refused with a sentence, the dialog stays
    QVERIFY(
        dialog->findChild<QLabel *>(QStringLiteral("callWrong"))->text().contains(QStringLiteral("“99” không phải giờ")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1300"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(desk->chasesOn(theDay)->isEmpty()); // promised before the call
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("14h10"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QVector<ChaseNote> notes = desk->chasesOn(theDay).value();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(*notes.first().chase.promised, at("2020-08-19T14:10:00"));
    QCOMPARE(notes.first().chase.unit, model.unitAt(0).id);
    QCOMPARE(model.overdueAt(0), 0);
    desk.clock->set(at("2020-08-19T14:12:30"));
    page->tick();
    const int row = model.rowOf(notes.first().chase.unit);
    QCOMPARE(model.overdueAt(row), 2);
    const QString tip = model.index(row, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("gọi 13:42, hứa 14:10, quá hẹn 2 phút")), qPrintable(tip));
}

void TestTodayPage::aCallMadeEarlierKeepsItsHour()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    callDialog(*page);
    auto *called = page->findChild<QLineEdit *>(QStringLiteral("callAt"));
    called->selectAll();
    QTest::keyClicks(called, QStringLiteral("1500"));
    QTest::keyClick(called, Qt::Key_Return);
    QVERIFY(desk->chasesOn(theDay)->isEmpty()); // not yet
    QTest::keyClicks(called, QStringLiteral("1342"));
    QTest::keyClick(called, Qt::Key_Return);
    QCOMPARE(desk->chasesOn(theDay)->first().chase.at, at("2020-08-19T13:42:00"));
}

void TestTodayPage::theOfficeWritesItsOwnReminder()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    page->findChild<QPushButton *>(QStringLiteral("editReminder"))->click();
    auto *text = page->findChild<QPlainTextEdit *>(QStringLiteral("reminderTemplate"));
    QApplication::setActiveWindow(text->window());
    QVERIFY(QTest::qWaitForWindowActive(text->window()));
    text->setPlainText(QStringLiteral("Nhờ {đơn vị} gửi trước {hạn"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); // a place that nothing would fill
    QVERIFY(text->window()->isVisible());
    QCOMPARE(*desk->reminderTemplate(), QString());
    text->setPlainText(QStringLiteral("Nhờ {đơn vị} gửi số ngày {ngày} trước {hạn mới} nhé."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    MissingModel &model = page->findChild<MissingList *>()->model();
    model.tickAll(false);
    model.toggle(0);
    model.toggle(1);
    page->findChild<QPushButton *>(QStringLiteral("copyReminder"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Nhờ %1, %2 gửi số ngày 19/8/2020 trước 14 giờ 30 nhé.")
                                                    .arg(model.unitAt(0).name, model.unitAt(1).name));
}

void TestTodayPage::aReminderThatNamesNobodyIsGivenTheList()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    UnitFigures unit;
    unit.name = QStringLiteral("Xã <b>Xy</b>");
    QCOMPARE(filledReminder(QStringLiteral("Gửi số đi."), *desk, theDay, {unit}),
             QStringLiteral("Gửi số đi.\n- Xã <b>Xy</b>"));
}

void TestTodayPage::theNewDeadlineFollowsTheClock()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T13:00:00"));
    QCOMPARE(newDeadline(*desk, theDay), QTime(14, 0));
    desk.clock->set(at("2020-08-19T14:00:00"));
    QCOMPARE(newDeadline(*desk, theDay), QTime(14, 30));
    desk.clock->set(at("2020-08-19T14:31:00"));
    QCOMPARE(newDeadline(*desk, theDay), QTime(14, 45));
    desk.clock->set(at("2020-08-19T23:59:00"));
    QCOMPARE(newDeadline(*desk, theDay), QTime(23, 45));
}

void TestTodayPage::theCursorStaysWithItsUnit()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    auto *table = page->findChild<MissingTable *>();
    MissingModel &model = page->findChild<MissingList *>()->model();
    table->setCurrentIndex(model.index(2, 1));
    const UnitId current = model.unitAt(2).id;
    ReportDraft draft;
    draft.unit = model.unitAt(0).id;
    draft.day = theDay;
    draft.installed = model.unitAt(0).installed;
    draft.received = desk->now();
    QVERIFY(desk->enter(draft));
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(model.unitAt(1).id, current);
}

void TestTodayPage::theMinuteOfTheCutoffMakesUnitsMissing()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T13:59:00"));
    const auto page = shown(*desk);
    const auto *due = page->findChild<QLabel *>(QStringLiteral("missingDue"));
    QCOMPARE(due->text(), QStringLiteral("còn 1 phút"));
    QCOMPARE(page->findChild<MissingList *>()->model().unitAt(0).status, UnitStatus::NotDue);
    desk.clock->set(at("2020-08-19T14:12:00"));
    page->tick();
    QCOMPARE(due->text(), QStringLiteral("quá hạn 12 phút"));
    QCOMPARE(page->findChild<MissingList *>()->model().unitAt(0).status, UnitStatus::Missing);
}

// While another page is shown minutes pass unseen.
void TestTodayPage::comingBackShowsTheMinute()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T13:40:00"));
    const auto page = shown(*desk);
    const auto *due = page->findChild<QLabel *>(QStringLiteral("missingDue"));
    QCOMPARE(due->text(), QStringLiteral("còn 20 phút"));
    page->hide();
    desk.clock->set(at("2020-08-19T13:44:00"));
    page->tick();
    page->show();
    QCOMPARE(due->text(), QStringLiteral("còn 16 phút"));
}

void TestTodayPage::aFindingIsAcceptedWithAReason()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    const Counts before = desk->consolidation(theDay)->all;
    auto *list = page->findChild<ProblemList *>();
    list->findChild<QPushButton *>(QStringLiteral("problemAccept"))->click(); // turned back
    QCOMPARE(desk->consolidation(theDay)->all, before);
    m_prompts.reason = QStringLiteral("Gỡ cài, đổi máy");
    list->findChild<QPushButton *>(QStringLiteral("problemAccept"))->click();
    const Counts after = desk->consolidation(theDay)->all;
    QCOMPARE(after.errors, before.errors - 1);
    auto *fold = list->findChild<QPushButton *>(QStringLiteral("acceptedFold"));
    QCOMPARE(fold->text(), QStringLiteral("1 đơn vị đã chấp nhận hôm nay"));
    QVERIFY(!list->findChild<QWidget *>(QStringLiteral("acceptedLine"))->isVisible());
    fold->click();
    const auto *line = list->findChild<QWidget *>(QStringLiteral("acceptedLine"));
    QVERIFY(line->isVisible());
    QStringList said;
    for (const QLabel *label : line->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join(u' ').contains(QStringLiteral("Thuý chấp nhận 14:12: Gỡ cài, đổi máy")), qPrintable(said.join(u' ')));
}

void TestTodayPage::f2OnAProblemOpensItsCell()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    QSignalSpy wanted(page.get(), &TodayPage::editWanted);
    QApplication::setActiveWindow(page.get());
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTest::keyClick(page.get(), Qt::Key_F7);
    QTest::keyClick(page->focusWidget(), Qt::Key_F2);
    QCOMPARE(wanted.size(), 1);
}

void TestTodayPage::manyMissingUnitsAreShownAtOnce()
{
    const TestDesk desk = emptyDesk(at("2020-08-19T14:12:00"));
    Consolidation day = desk->consolidation(theDay).value();
    const QVector<UnitFigures> some = day.units;
    while (day.units.size() < 11'000)
        day.units += some;
    MissingModel model;
    QElapsedTimer timer;
    timer.start();
    model.show(day, desk->registry(), {}, desk->now());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestTodayPage::spaceTicksAndEnterOpensTheUnit()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    auto *table = page->findChild<MissingTable *>();
    MissingModel &model = page->findChild<MissingList *>()->model();
    const qsizetype ticked = model.ticked().size();
    table->setCurrentIndex(model.index(1, 1));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(model.ticked().size(), ticked - 1);
    QSignalSpy wanted(page.get(), &TodayPage::unitWanted);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<UnitId>(), model.unitAt(1).id);
}

void TestTodayPage::barsAreSortedByRateAndOpenTheirUnit()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    auto *bars = page->findChild<RateBars *>();
    QCOMPARE(bars->count(), 21);
    for (int i = 1; i < bars->count(); ++i)
        QVERIFY(*bars->unitAt(i - 1).coverage >= *bars->unitAt(i).coverage);
    QSignalSpy wanted(page.get(), &TodayPage::unitWanted);
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(wanted.first().first().value<UnitId>(), bars->unitAt(1).id);
}

void TestTodayPage::errorsComeBeforeWarnings()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    enterADoubtfulNumber(*desk, theDay);
    const auto page = shown(*desk);
    const Consolidation day = desk->consolidation(theDay).value();
    QVERIFY(day.all.errors > 0 && day.all.warnings > 0);
    const auto buttons = page->findChild<ProblemList *>()->findChildren<QPushButton *>(QStringLiteral("problemLook"));
    QVERIFY(buttons.size() >= day.all.errors + day.all.warnings - 1);
    const QString first = buttons.first()->accessibleName();
    const auto error = std::find_if(day.units.begin(), day.units.end(),
                                    [](const UnitFigures &unit) { return unit.hasOpen(Severity::Error); });
    QVERIFY2(first.contains(error->name), qPrintable(first));
}

void TestTodayPage::anOfferedNumberIsTakenWithOneButton()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const UnitFigures unit = desk->consolidation(theDay).value().units.first();
    const qint64 right = unit.dayBefore->value() + 5;
    ReportDraft draft;
    draft.unit = unit.id;
    draft.day = theDay;
    draft.installed = Count::from(right * 10); // one digit too many
    draft.received = desk->now();
    draft.expected = ReportDraft::whatever;
    QVERIFY(desk->enter(draft));
    const auto page = shown(*desk);
    auto *use = page->findChild<QPushButton *>(QStringLiteral("problemUse"));
    QVERIFY(use);
    use->click();
    QCOMPARE(desk->consolidation(theDay).value().units.first().typed->value(), right);
}

void TestTodayPage::lookingOpensTheUnit()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    QSignalSpy wanted(page.get(), &TodayPage::unitWanted);
    page->findChild<QPushButton *>(QStringLiteral("problemLook"))->click();
    QCOMPARE(wanted.size(), 1);
}

void TestTodayPage::whenAllHaveSentTheNextStepIsOffered()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const Consolidation day = desk->consolidation(theDay).value();
    for (const UnitFigures &unit : day.units) {
        if (unit.status != UnitStatus::Missing)
            continue;
        ReportDraft draft;
        draft.unit = unit.id;
        draft.day = theDay;
        draft.installed = unit.installed;
        draft.received = desk->now();
        QVERIFY(desk->enter(draft));
    }
    const auto page = shown(*desk);
    const auto *list = page->findChild<MissingList *>();
    QSignalSpy close(page.get(), &TodayPage::closeDayWanted);
    auto *verb = list->findChild<QPushButton *>(QStringLiteral("emptyStateVerb"));
    QVERIFY(verb->isVisible());
    QCOMPARE(verb->text(), QStringLiteral("Chốt ngày…"));
    verb->click();
    QCOMPARE(close.size(), 1);
}

void TestTodayPage::beforeTheFirstReportYesterdayIsShown()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T17:00:00"));
    const auto page = shown(*desk, Day(2020, 8, 20));
    const QString text = page->findChild<MessageStrip *>()->text();
    QVERIFY2(text.contains(QStringLiteral("Chưa có số liệu ngày 20/8.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Hôm trước 19/8: ")), qPrintable(text));
}

void TestTodayPage::outOfReachIsSaidInWords()
{
    const TestDesk desk = sampleDesk(at("2020-08-14T14:12:00"));
    const auto page = shown(*desk, Day(2020, 8, 14));
    const Pace pace = desk->pace(Day(2020, 8, 14)).value();
    const bool said_ = said(*page, "forecastCard").contains(QStringLiteral("Theo nhịp này không kịp 20/8"));
    QCOMPARE(said_, pace.forecast && !pace.reachable);
}

void TestTodayPage::aCampaignFarBelowItsTargetLooksRight()
{
    const TestDesk desk = emptyDesk(at("2020-08-14T14:12:00"));
    for (int dayOfMonth = 10; dayOfMonth <= 14; ++dayOfMonth) {
        QVector<ReportDraft> drafts;
        const Day day(2020, 8, dayOfMonth);
        const Consolidation units = desk->consolidation(day).value();
        for (const UnitFigures &unit : units.units) {
            ReportDraft draft;
            draft.unit = unit.id;
            draft.day = day;
            draft.installed = Count::from(unit.base.value_or(Count()).value() * (dayOfMonth - 5) / 100);
            draft.received = Moment::local(day, QTime(9, 0));
            drafts.append(draft);
        }
        const Outcome entered = desk->enterAll(drafts, QStringLiteral("import"), QStringLiteral("mẫu"));
        QVERIFY2(entered, entered ? "" : qPrintable(entered.error().subject + entered.error().detail));
    }
    const auto page = shown(*desk, Day(2020, 8, 14));
    const QString forecast = said(*page, "forecastCard");
    QVERIFY2(forecast.contains(QStringLiteral("Theo nhịp này không kịp 20/8")), qPrintable(forecast));
    const QImage picture = page->grab().toImage();
    QVERIFY(!picture.isNull());
    QVERIFY(said(*page, "coverageCard").contains(QStringLiteral("Còn thiếu")));
}

void TestTodayPage::aCampaignThatStartsLateHasNoPaceYet()
{
    const TestDesk desk = emptyDesk(at("2020-08-14T14:12:00"));
    const Day day(2020, 8, 14); // four days of nothing before the first number
    const UnitFigures unit = desk->consolidation(day).value().units.first();
    ReportDraft draft;
    draft.unit = unit.id;
    draft.day = day;
    draft.installed = Count::from(unit.base->value() / 2);
    draft.received = desk->now();
    QVERIFY(desk->enter(draft));
    QVERIFY(!desk->pace(day).value().forecast);
    QVERIFY(desk->pace(day).value().perDayNeeded > 0);
    const auto page = shown(*desk, day);
    QVERIFY(said(*page, "forecastCard").contains(QStringLiteral("Có sau 3 ngày số liệu.")));
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
