#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/journalwords.h"
#include "ui/widgets/words.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
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
    void papersAreCalledAsTheOfficeCallsThem();
    void anIssuedPaperIsReadInTheJournal();
    void theChainIsCheckedWhenFirstSeen();
    void brokenEntriesAreMarkedFromTheFirst();
    void searchFindsAUnitWithoutMarks();
    void openingACellNamesTheUnit();
    void aCellOfAnotherDayBringsItsDay();
    void aHundredThousandEntriesOpenPieceByPiece();
    void theUnitFilterFindsItInsideAPaste();
    void nothingFoundOffersToClearTheFilter();
    void copiedRowsAreDisarmed();
    void theExportHoldsWhatIsFiltered();
    void aBrokenChainIsShownFromItsFirstWrongEntry();
    void theFiguresOfAnEarlierHourStandBesideNow();
    void newEntriesComeInAtTheTop();
    void anEntryTellsItsFilesAndWhatItDidToTheDistrict();
};

namespace
{

const Day today(2020, 8, 19);

ReportDraft thuan(const Desk &desk, qint64 installed, Day day = today)
{
    ReportDraft draft;
    draft.unit = desk.registry().byCode(QStringLiteral("19471"))->id;
    draft.day = day;
    draft.installed = Count::from(installed);
    draft.received = desk.now();
    draft.reason = QStringLiteral("Gõ đảo số");
    draft.expected = ReportDraft::whatever;
    return draft;
}

void correctOnce(Desk &desk)
{
    QVERIFY(desk.enter(thuan(desk, 562)));
}

JournalSource sourceOf(const Desk &desk)
{
    return [&desk](qint64 below, const JournalQuery &query, int most) { return *desk.journalBefore(below, query, most); };
}

JournalFilter searching(const QString &text)
{
    JournalFilter filter;
    filter.search = text;
    return filter;
}

// A page of the sample desk, seen.
struct Seen
{
    explicit Seen(Desk &desk) : page(desk, prompts)
    {
        page.resize(1190, 648);
        page.showDay(today);
        page.show();
        page.activateWindow();
    }
    QTableView *table() { return page.findChild<QTableView *>(QStringLiteral("journalTable")); }
    template <class T> T *child(const char *name) { return page.findChild<T *>(QLatin1String(name)); }

    ScriptedPrompts prompts;
    JournalPage page;
};

} // namespace

void TestJournalPage::modelKeepsItsPromises()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    JournalModel model(sourceOf(*desk));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(desk->registry(), {});
    QCOMPARE(model.rowCount(), 3);
    model.show(desk->registry(), searching(QStringLiteral("thuan")));
    QCOMPARE(model.rowCount(), 1);
    correctOnce(*desk);
    model.takeNew();
    QCOMPARE(model.rowCount(), 2);
}

void TestJournalPage::newestActComesFirst()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    JournalModel model(sourceOf(*desk));
    model.show(desk->registry(), {});
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

// Papers by what they are and their number as it is printed, never by the words of the store.
void TestJournalPage::papersAreCalledAsTheOfficeCallsThem()
{
    JournalEntry issued;
    issued.act = QStringLiteral("issue");
    issued.subject = QStringLiteral("6/BC-VHTT");
    issued.after = QStringLiteral("Kết quả cài đặt");
    QCOMPARE(journalwords::subject(issued, {}), QStringLiteral("Số 06/BC-VHTT")); // from before kinds were written down
    issued.before = QStringLiteral("daily");
    QCOMPARE(journalwords::subject(issued, {}), QStringLiteral("Báo cáo ngày, số 06/BC-VHTT"));
    QCOMPARE(journalwords::before(issued), QString());
    QCOMPARE(journalwords::after(issued), QStringLiteral("Kết quả cài đặt"));
    issued.before = QStringLiteral("reminder");
    issued.subject = QStringLiteral("112/VHTT-TTTT");
    QCOMPARE(journalwords::subject(issued, {}), QStringLiteral("Công văn đôn đốc, số 112/VHTT-TTTT"));
    JournalEntry words;
    words.act = QStringLiteral("paper_words");
    words.subject = QStringLiteral("daily");
    words.day = QStringLiteral("2020-08-19");
    QCOMPARE(journalwords::subject(words, {}), QStringLiteral("Báo cáo ngày, 19/8/2020"));
}

void TestJournalPage::anIssuedPaperIsReadInTheJournal()
{
    const TestDesk desk = sampleDesk(at("2020-08-19T14:41:00"));
    IssuedPaper paper;
    paper.kind = QStringLiteral("reminder");
    paper.number = 7;
    paper.symbol = QStringLiteral("VHTT");
    paper.day = Day(2020, 8, 19);
    paper.signedOn = paper.day;
    paper.title = QStringLiteral("V/v đôn đốc");
    QVERIFY(desk->issue(paper, {}));
    const auto newest = desk->journal(1, QString());
    QVERIFY(newest && newest->size() == 1);
    QCOMPARE(journalwords::subject(newest->first(), desk->registry()), QStringLiteral("Công văn đôn đốc, số 07/VHTT"));
}

void TestJournalPage::theChainIsCheckedWhenFirstSeen()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ScriptedPrompts prompts;
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
    JournalModel model(sourceOf(*desk));
    model.show(desk->registry(), {});
    const QVariant plain = model.index(1, 0).data(Qt::UserRole + 104);
    model.markFrom(2);
    QVERIFY(model.index(0, 0).data(Qt::UserRole + 104) != plain);
    QCOMPARE(model.index(1, 0).data(Qt::UserRole + 104), plain);
}

void TestJournalPage::searchFindsAUnitWithoutMarks()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    ScriptedPrompts prompts;
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
    ScriptedPrompts prompts;
    JournalPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    UnitId opened;
    connect(&page, &Page::unitWanted, this, [&](UnitId unit) { opened = unit; });
    page.findChild<QPushButton *>(QStringLiteral("openCell"))->click();
    QCOMPARE(opened, desk->registry().byCode(QStringLiteral("19471"))->id);
}

void TestJournalPage::aCellOfAnotherDayBringsItsDay()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    QVERIFY(desk->enter(thuan(*desk, 550, Day(2020, 8, 18))));
    Seen seen(*desk);
    QStringList wishes;
    connect(&seen.page, &Page::dayWanted, this, [&](Day day) { wishes << day.iso(); });
    connect(&seen.page, &Page::unitWanted, this, [&](UnitId unit) { wishes << QString::number(unit.value()); });
    QTest::keyClick(seen.table(), Qt::Key_Return);
    QCOMPARE(wishes, QStringList({QStringLiteral("2020-08-18"),
                                  QString::number(desk->registry().byCode(QStringLiteral("19471"))->id.value())}));
}

void TestJournalPage::aHundredThousandEntriesOpenPieceByPiece()
{
    constexpr qint64 length = 100'000;
    int read = 0;
    const auto source = [&](qint64 below, const JournalQuery &, int most) {
        QVector<JournalEntry> piece;
        for (qint64 number = std::min(below, length + 1) - 1; number > 0 && piece.size() < most; --number) {
            JournalEntry entry;
            entry.number = number;
            entry.at = at("2020-08-19T14:00:00");
            entry.by = QStringLiteral("Nguyễn Thị Thuý");
            entry.act = QStringLiteral("report");
            entry.subject = number == 7 ? QStringLiteral("Húc") : QStringLiteral("19471");
            piece.append(entry);
        }
        read += int(piece.size());
        return piece;
    };
    JournalModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.show(Registry(), {});
    QCOMPARE(model.rowCount(), JournalModel::pageRows);
    QCOMPARE(read, JournalModel::pageRows); // nothing more was read than is shown
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 2 * JournalModel::pageRows);
    QCOMPARE(model.entryAt(2 * JournalModel::pageRows - 1)->number, length - 2 * JournalModel::pageRows + 1);
    // A needle at the far end is found slice by slice.
    int slices = 0;
    connect(&model, &JournalModel::nothingYet, this, [&] { ++slices; });
    read = 0;
    model.show(Registry(), searching(QStringLiteral("huc")));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(read, JournalModel::sliceEntries);
    while (model.rowCount() == 0 && model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.entryAt(0)->number, 7);
    QCOMPARE(slices, int(length / JournalModel::sliceEntries) - 1);
}

void TestJournalPage::theUnitFilterFindsItInsideAPaste()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    correctOnce(*desk);
    QVERIFY(desk->acceptAll(Day(2020, 8, 17), QStringLiteral("đã gọi xác nhận")));
    Seen seen(*desk);
    const int all = seen.table()->model()->rowCount();
    seen.page.showUnit(desk->registry().byCode(QStringLiteral("19471"))->id);
    const QStringList acts = [&] {
        QStringList found;
        for (int row = 0; row < seen.table()->model()->rowCount(); ++row)
            found << seen.table()->model()->index(row, int(JournalColumn::Act)).data().toString();
        return found;
    }();
    QVERIFY(acts.contains(QStringLiteral("Sửa số")));
    QVERIFY(acts.contains(QStringLiteral("Nhập từ tệp"))); // one of many units in that file
    QVERIFY(acts.size() < all);
}

void TestJournalPage::nothingFoundOffersToClearTheFilter()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    Seen seen(*desk);
    const int all = seen.table()->model()->rowCount();
    QTest::keyClicks(seen.child<QLineEdit>("journalSearch"), QStringLiteral("khong co dau"));
    QCOMPARE(seen.table()->model()->rowCount(), 0);
    QVERIFY(!seen.table()->isVisible());
    QPushButton *clear = nullptr;
    for (QPushButton *button : seen.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Xoá lọc"))
            clear = button;
    }
    QVERIFY(clear);
    clear->click();
    QCOMPARE(seen.table()->model()->rowCount(), all);
    QVERIFY(seen.table()->isVisible());
}

void TestJournalPage::copiedRowsAreDisarmed()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ReportDraft draft = thuan(*desk, 562);
    draft.reason = QStringLiteral("=cmd|'/c calc'!A1");
    QVERIFY(desk->enter(draft));
    Seen seen(*desk);
    seen.table()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&seen.page));
    seen.table()->selectRow(0);
    QTest::keyClick(seen.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().split(u'\t').first(), QStringLiteral("Số"));
    QVERIFY(lines.last().contains(QStringLiteral("\t'=cmd")));
}

void TestJournalPage::theExportHoldsWhatIsFiltered()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ReportDraft draft = thuan(*desk, 562);
    draft.reason = QStringLiteral("@SUM(1;\"2\")");
    QVERIFY(desk->enter(draft));
    Seen seen(*desk);
    QTemporaryDir folder;
    seen.prompts.path = folder.filePath(QStringLiteral("nhật ký.csv"));
    QTest::keyClicks(seen.child<QLineEdit>("journalSearch"), QStringLiteral("xa thuan"));
    seen.child<QPushButton>("exportJournal")->click();
    QFile file(*seen.prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().contains(QStringLiteral("\"'@SUM(1;\"\"2\"\")\"")));
    QVERIFY(lines.last().contains(QStringLiteral("2020-08-19T14:41:00")));
    seen.prompts.path = folder.filePath(QStringLiteral("không có/nhật ký.csv"));
    seen.child<QPushButton>("exportJournal")->click(); // says so and goes on
    QVERIFY(seen.page.isVisible());
}

void TestJournalPage::aBrokenChainIsShownFromItsFirstWrongEntry()
{
    Engines engines;
    const QString location = engines.freshLocation(QStringLiteral("sqlite"));
    const TestDesk desk = deskAt(location, at("2020-08-19T14:41:00"), true);
    correctOnce(*desk);
    QVERIFY(desk->enter(thuan(*desk, 563)));
    Seen seen(*desk);
    QVERIFY(seen.child<QLabel>("chainVerdict")->text().contains(QStringLiteral("nguyên vẹn")));
    QTest::keyClicks(seen.child<QLineEdit>("journalSearch"), QStringLiteral("reports")); // hides the wrong one
    QVERIFY(sabotage(location, {QStringLiteral("DROP TRIGGER journal_no_update"),
                                QStringLiteral("UPDATE journal SET reason = 'khác' WHERE number = 3")}));
    QVERIFY(seen.page.again()); // F5
    const QString verdict = seen.child<QLabel>("chainVerdict")->text();
    QVERIFY(verdict.contains(QStringLiteral("Nhật ký bị thay đổi ngoài phần mềm")));
    QVERIFY(verdict.contains(QStringLiteral("từ bản ghi 3 (19/8/2020 14:41)")));
    const QAbstractItemModel &model = *seen.table()->model();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(seen.table()->currentIndex().row(), 0).data().toString(), QStringLiteral("3"));
    const int fill = Qt::UserRole + 104;
    QCOMPARE(model.index(0, 0).data(fill), model.index(1, 0).data(fill)); // the later one is marked with it
    QVERIFY(model.index(1, 0).data(fill) != model.index(2, 0).data(fill));
}

void TestJournalPage::theFiguresOfAnEarlierHourStandBesideNow()
{
    const auto desk = sampleDesk(at("2020-08-19T14:12:00"));
    desk.clock->set(at("2020-08-19T14:20:55"));
    correctOnce(*desk);
    desk.clock->set(at("2020-08-19T14:41:00"));
    Seen seen(*desk);
    QVERIFY(QTest::qWaitForWindowActive(&seen.page));
    seen.table()->setFocus();
    QTest::keyClick(seen.table(), Qt::Key_L, Qt::ControlModifier);
    auto *moment = seen.child<QDateTimeEdit>("asOfMoment");
    QVERIFY(moment->isVisible());
    QCOMPARE(moment->dateTime().toString(Qt::ISODate), QStringLiteral("2020-08-19T14:41:00Z"));
    auto *table = seen.child<QTableView>("asOfTable");
    QVERIFY(!table->isVisible()); // now is now
    moment->setDateTime(QDateTime(QDate(2020, 8, 19), QTime(14, 15), Qt::UTC));
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Xã Thuận"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("562"));
    QVERIFY(table->model()->index(0, 1).data().toString() != QStringLiteral("562"));
    QVERIFY(seen.child<QLabel>("asOfThen1")->text() != seen.child<QLabel>("asOfNow1")->text());
    QVERIFY(seen.child<QLabel>("asOfEntry")->text().contains(QStringLiteral("Nhập từ tệp")));
    seen.child<QPushButton>("asOfLater")->click();
    QVERIFY(seen.child<QLabel>("asOfEntry")->text().contains(QStringLiteral("Sửa số, Xã Thuận")));
    QVERIFY(!table->isVisible());
    moment->setDateTime(QDateTime(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC)); // before there was anything
    QVERIFY(!table->isVisible());
    QTest::keyClick(moment, Qt::Key_Escape);
    QVERIFY(seen.table()->isVisible());
    seen.child<QPushButton>("asOfEntryButton")->click();
    QVERIFY(seen.child<QLabel>("asOfEntry")->text().contains(QStringLiteral("Sửa số, Xã Thuận")));
}

void TestJournalPage::newEntriesComeInAtTheTop()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    Seen seen(*desk);
    seen.table()->selectRow(1);
    const QString chosen = seen.table()->currentIndex().siblingAtColumn(0).data().toString();
    correctOnce(*desk);
    QCOMPARE(seen.table()->model()->index(0, int(JournalColumn::Act)).data().toString(), QStringLiteral("Sửa số"));
    QCOMPARE(seen.table()->currentIndex().siblingAtColumn(0).data().toString(), chosen); // the place is kept
}

void TestJournalPage::anEntryTellsItsFilesAndWhatItDidToTheDistrict()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto thuanNow = [&] { return *desk->consolidation(today)->unit(QStringLiteral("19471")); };
    const qint64 counted = thuanNow().installed->value();
    const qint64 wanted = thuanNow().dayBefore->value() + 8;
    QVERIFY(desk->attachEvidence(thuanNow().id, today, QStringLiteral("Zalo-Thuan-19-8.png"), QByteArray("ảnh")));
    QVERIFY(desk->enter(thuan(*desk, wanted)));
    Seen seen(*desk);
    seen.table()->setCurrentIndex(seen.table()->model()->index(0, 0));
    QTRY_VERIFY(seen.child<QLabel>("entryEvidence"));
    QCOMPARE(seen.child<QLabel>("entryEvidence")->text(), QStringLiteral("Zalo-Thuan-19-8.png"));
    const qint64 change = thuanNow().installed->value() - counted;
    QVERIFY(change != 0);
    QCOMPARE(seen.child<QLabel>("entryEffect")->text(),
             QStringLiteral("Toàn huyện %1 %2 người").arg(change > 0 ? QStringLiteral("thêm") : QStringLiteral("bớt"),
                                                          words::count(std::abs(change))));
    seen.table()->setCurrentIndex(seen.table()->model()->index(1, 0)); // the file itself changed no figure
    QTRY_VERIFY(!seen.child<QLabel>("entryEffect"));
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
