#include "tests/support/sampledesk.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/journalwords.h"
#include "ui/widgets/prompts.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace dophu;

class TestJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsItsPromises();
    void newestActComesFirst();
    void actsAreInTheOfficesWords_data();
    void actsAreInTheOfficesWords();
    void theChainIsCheckedWhenFirstSeen();
    void brokenEntriesAreMarkedFromTheFirst();
    void searchFindsAUnitWithoutMarks();
    void openingACellNamesTheUnit();
};

namespace
{

const Day today(2020, 8, 19);

void correctOnce(Desk &desk)
{
    ReportDraft draft;
    draft.unit = desk.registry().byCode(QStringLiteral("19471"))->id;
    draft.day = today;
    draft.installed = Count::from(562);
    draft.received = desk.now();
    draft.reason = QStringLiteral("Gõ đảo số");
    draft.expected = ReportDraft::whatever;
    QVERIFY(desk.enter(draft));
}

} // namespace

void TestJournalPage::modelKeepsItsPromises()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    JournalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(*desk->journal(100), desk->registry(), true);
    QCOMPARE(model.rowCount(), 3);
    model.filter({{}, {}, QStringLiteral("thuan")});
    QCOMPARE(model.rowCount(), 1);
}

void TestJournalPage::newestActComesFirst()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    JournalModel model;
    model.show(*desk->journal(100), desk->registry(), true);
    QCOMPARE(model.index(0, int(JournalColumn::Act)).data().toString(), QStringLiteral("Sửa số"));
    QCOMPARE(model.index(0, int(JournalColumn::Subject)).data().toString(), QStringLiteral("Xã Thuận"));
    QCOMPARE(model.index(0, int(JournalColumn::After)).data().toString(), QStringLiteral("562"));
    QCOMPARE(model.index(0, int(JournalColumn::Reason)).data().toString(), QStringLiteral("Gõ đảo số"));
}

void TestJournalPage::actsAreInTheOfficesWords_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    QTest::newRow("first number") << "report"
                                  << ""
                                  << "12"
                                  << "Nhập thay";
    QTest::newRow("correction") << "report"
                                << "11"
                                << "12"
                                << "Sửa số";
    QTest::newRow("carried") << "report"
                             << ""
                             << "carried"
                             << "Lấy số gần nhất";
    QTest::newRow("back to blank") << "report"
                                   << "12"
                                   << "withdrawn"
                                   << "Xoá số";
    QTest::newRow("closing") << "close"
                             << ""
                             << "57,49%"
                             << "Chốt ngày";
    QTest::newRow("unknown acts are not hidden") << "future"
                                                 << ""
                                                 << ""
                                                 << "future";
}

void TestJournalPage::actsAreInTheOfficesWords()
{
    QFETCH(QString, act);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    JournalEntry entry;
    entry.act = act;
    entry.before = before;
    entry.after = after;
    QCOMPARE(journalwords::act(entry), words);
    QVERIFY(!journalwords::icon(entry).isEmpty());
}

void TestJournalPage::theChainIsCheckedWhenFirstSeen()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    DialogPrompts prompts;
    JournalPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    const QString text = page.findChild<QLabel *>(QStringLiteral("chainVerdict"))->text();
    QVERIFY(text.contains(QStringLiteral("Nhật ký nguyên vẹn.")));
    QVERIFY(text.contains(QStringLiteral("2 bản ghi nối đúng chuỗi, kiểm tra lúc 14:41")));
}

void TestJournalPage::brokenEntriesAreMarkedFromTheFirst()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    JournalModel model;
    model.show(*desk->journal(100), desk->registry(), true);
    const QVariant plain = model.index(1, 0).data(Qt::UserRole + 104);
    model.markFrom(2);
    QVERIFY(model.index(0, 0).data(Qt::UserRole + 104) != plain);
    QCOMPARE(model.index(1, 0).data(Qt::UserRole + 104), plain);
}

void TestJournalPage::searchFindsAUnitWithoutMarks()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    DialogPrompts prompts;
    JournalPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("journalSearch")), QStringLiteral("xa thuan"));
    QCOMPARE(page.findChild<QTableView *>(QStringLiteral("journalTable"))->model()->rowCount(), 1);
}

void TestJournalPage::openingACellNamesTheUnit()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    DialogPrompts prompts;
    JournalPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    UnitId opened;
    connect(&page, &Page::unitWanted, this, [&](UnitId unit) { opened = unit; });
    page.findChild<QPushButton *>(QStringLiteral("openCell"))->click();
    QCOMPARE(opened, desk->registry().byCode(QStringLiteral("19471"))->id);
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
