#include "ui/today/kpicards.h"
#include "ui/today/missinglist.h"
#include "ui/today/missingmodel.h"
#include "ui/today/problemlist.h"
#include "ui/today/ratebars.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/messagestrip.h"

#include "tests/support/sampledesk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void theDistrictCardSaysHowManyAreStillNeeded();
    void communesStandFirstAmongTheMissing();
    void theMissingModelKeepsItsContract();
    void theReminderNamesTheTickedUnitsOnly();
    void copyingCountsAsReminding();
    void spaceTicksAndEnterOpensTheUnit();
    void barsAreSortedByRateAndOpenTheirUnit();
    void errorsComeBeforeWarnings();
    void anOfferedNumberIsTakenWithOneButton();
    void lookingOpensTheUnit();
    void whenAllHaveSentTheNextStepIsOffered();
    void beforeTheFirstReportYesterdayIsShown();
    void outOfReachIsSaidInWords();
    void aCampaignFarBelowItsTargetLooksRight();

private:
    std::unique_ptr<TodayPage> shown(Desk &desk, Day day = theDay)
    {
        auto page = std::make_unique<TodayPage>(desk);
        page->resize(1190, 640);
        page->showDay(day);
        page->show();
        return page;
    }
    QString said(const QWidget &page, const char *card) const
    {
        return page.findChild<QWidget *>(QLatin1String(card))->accessibleName();
    }
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
    model.show(desk->consolidation(theDay).value(), desk->registry());
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
    model.show(desk->consolidation(theDay).value(), desk->registry());
    model.toggle(0);
    model.tickAll(false);
    model.tickAll(true);
    model.noteReminded(model.ticked());
    model.show(desk->consolidation(theDay).value(), desk->registry());
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

void TestTodayPage::copyingCountsAsReminding()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto page = shown(*desk);
    MissingModel &model = page->findChild<MissingList *>()->model();
    const QModelIndex reminded = model.index(0, int(MissingColumn::Reminded));
    QCOMPARE(reminded.data().toString(), QStringLiteral("chưa"));
    page->findChild<QPushButton *>(QStringLiteral("copyReminder"))->click();
    QCOMPARE(reminded.data().toString(), QStringLiteral("1 lần"));
    page->findChild<QPushButton *>(QStringLiteral("noteCall"))->click();
    QCOMPARE(reminded.data().toString(), QStringLiteral("2 lần"));
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

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
