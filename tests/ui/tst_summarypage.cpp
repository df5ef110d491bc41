#include "core/coverage/footnotes.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/summary/summarypage.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/spreadsheettext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

class TestSummaryPage : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsItsPromises();
    void rowsAreTheOfficialOnesWithASum();
    void byRateTiesKeepTheirRank();
    void pointsComeFromCountsNotFromRoundedRates();
    void theDistrictsNeedIsNotTheColumnsSum();
    void carriedNumbersAreMarkedAndFootnoted();
    void acceptedFindingsAreFootnotedWithTheirReason();
    void copyGivesTitlesAndBareNumbers();
    void csvIsDisarmed_data();
    void csvIsDisarmed();
    void csvOpensInASpreadsheet();
    void closingShowsTheSeal();
    void anotherDayToCompareWith();
    void enterOpensTheUnit();
    void narrowWindowKeepsThePanelReachable();
};

namespace
{

const Day today(2020, 8, 19);

SummaryShown shownFor(Desk &desk, SummaryOrder order, Consolidation &day, Consolidation &before)
{
    day = *desk.consolidation(today);
    before = *desk.consolidation(today.plus(-1));
    SummaryShown shown;
    shown.day = today;
    shown.earlier = before.day;
    shown.table = unitSummary(day, &before, QStringLiteral("xa-thi-tran"), order);
    shown.notes = footnotes(day, QStringLiteral("xa-thi-tran"));
    shown.sumName = QStringLiteral("Cộng toàn huyện");
    return shown;
}

} // namespace

void TestSummaryPage::modelKeepsItsPromises()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    SummaryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Consolidation day;
    Consolidation before;
    model.show(shownFor(*desk, SummaryOrder::Official, day, before));
    QCOMPARE(model.rowCount(), 22);
    model.show({});
    QCOMPARE(model.rowCount(), 1);
}

void TestSummaryPage::rowsAreTheOfficialOnesWithASum()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    SummaryModel model;
    Consolidation day;
    Consolidation before;
    model.show(shownFor(*desk, SummaryOrder::Official, day, before));
    QCOMPARE(model.index(0, int(SummaryColumn::Name)).data().toString(), QStringLiteral("Thị trấn Khe Sanh"));
    QCOMPARE(model.index(21, int(SummaryColumn::Installed)).data().toString(), QStringLiteral("18.389"));
    qint64 sum = 0;
    for (int row = 0; row < 21; ++row)
        sum += model.plainText(row, SummaryColumn::Installed).toLongLong();
    QCOMPARE(sum, qint64(18389));
}

void TestSummaryPage::byRateTiesKeepTheirRank()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    SummaryModel model;
    Consolidation day;
    Consolidation before;
    model.show(shownFor(*desk, SummaryOrder::ByRate, day, before));
    int last = 0;
    for (int row = 0; row < model.sumRow(); ++row) {
        const int rank = model.index(row, int(SummaryColumn::Rank)).data().toInt();
        QVERIFY(rank >= last);
        last = rank;
    }
}

void TestSummaryPage::pointsComeFromCountsNotFromRoundedRates()
{
    const auto a = Coverage::of(*Count::from(1), *Count::from(3)); // 33,333… prints 33,33
    const auto b = Coverage::of(*Count::from(2), *Count::from(3)); // 66,666… prints 66,67
    QCOMPARE(pointsBetween(*a, *b), qint64(3333));                 // not 33,34
    QCOMPARE(pointsBetween(*b, *a), qint64(-3333));
    QCOMPARE(pointsBetween(*a, *a), qint64(0));
}

void TestSummaryPage::theDistrictsNeedIsNotTheColumnsSum()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto day = desk->consolidation(today);
    const SummaryTable table = unitSummary(*day, nullptr, QStringLiteral("xa-thi-tran"), SummaryOrder::Official);
    qint64 column = 0;
    for (const SummaryRow &row : table.rows)
        column += row.needed->value();
    QCOMPARE(table.sum.needed->value(), day->needed.value());
    QVERIFY(column > table.sum.needed->value());
}

void TestSummaryPage::carriedNumbersAreMarkedAndFootnoted()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    SummaryModel model;
    Consolidation day;
    Consolidation before;
    model.show(shownFor(*desk, SummaryOrder::Official, day, before));
    const int row = model.rowOf(desk->registry().byCode(QStringLiteral("19468"))->id);
    QVERIFY(model.index(row, int(SummaryColumn::Installed)).data(QuietCellRole::italic).toBool());
    QCOMPARE(model.index(row, int(SummaryColumn::Note)).data().toString(), QStringLiteral("Số 18/8"));
    QCOMPARE(model.index(row, int(SummaryColumn::Note)).data(QuietCellRole::raised).toString(), QStringLiteral("[1]"));
    QCOMPARE(model.shown().notes.first().text, QStringLiteral("Húc chưa gửi, lấy số gần nhất ngày 18/8."));
}

void TestSummaryPage::acceptedFindingsAreFootnotedWithTheirReason()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    QVERIFY(desk->acceptAll(today, QStringLiteral("Ra quân, có ảnh.")));
    QString all;
    for (const Footnote &note : footnotes(*desk->consolidation(today)))
        all += note.text;
    QVERIFY(all.contains(QStringLiteral("đã xác nhận: ra quân, có ảnh.")));
}

void TestSummaryPage::copyGivesTitlesAndBareNumbers()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ScriptedPrompts prompts;
    SummaryPage page(*desk, prompts);
    page.resize(1190, 648);
    page.showDay(today);
    page.show();
    QApplication::setActiveWindow(&page);
    auto *table = page.findChild<QTableView *>(QStringLiteral("summaryTable"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 23);
    QVERIFY(lines.first().contains(QStringLiteral("Đã cài (luỹ kế) 19/8")));
    QVERIFY(lines.last().contains(QStringLiteral("\t18389\t")));
    QVERIFY(lines.at(1).contains(QStringLiteral("\t64,54\t")));
}

void TestSummaryPage::csvIsDisarmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("a formula") << "=HYPERLINK(\"x\")"
                               << "'=HYPERLINK(\"x\")";
    QTest::newRow("a plus") << "+84900"
                            << "'+84900";
    QTest::newRow("a minus") << "-2+3"
                             << "'-2+3";
    QTest::newRow("an at") << "@SUM(A1)"
                           << "'@SUM(A1)";
    QTest::newRow("behind a tab") << "\t=1"
                                  << "' =1";
    QTest::newRow("behind a return") << "\r\n=1"
                                     << "'  =1";
    QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("a name stays") << QStringLiteral("Xã Húc") << QStringLiteral("Xã Húc");
    QTest::newRow("inside is harmless") << "a=b"
                                        << "a=b";
}

void TestSummaryPage::csvIsDisarmed()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(disarmed(text), safe);
}

void TestSummaryPage::csvOpensInASpreadsheet()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    Unit evil = *desk->registry().byCode(QStringLiteral("19468"));
    evil.name = QStringLiteral("=cmd|'/c calc'!A1;\"x\"");
    QVERIFY(desk->saveUnit(evil));
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.path = folder.filePath(QStringLiteral("bieu.csv"));
    SummaryPage page(*desk, prompts);
    page.resize(1190, 648);
    page.showDay(today);
    page.show();
    page.findChild<QPushButton *>(QStringLiteral("exportCsv"))->click();
    QFile file(*prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes);
    QVERIFY(text.contains(QStringLiteral("\"'=cmd|'/c calc'!A1;\"\"x\"\"\"")));
    for (const QString &line : text.split(QStringLiteral("\r\n")))
        QVERIFY2(!line.startsWith(u'='), qPrintable(line));
    QVERIFY(text.contains(QStringLiteral("Thị trấn Khe Sanh;6157;")));
    QVERIFY(text.contains(QStringLiteral("[1] ")));
}

void TestSummaryPage::closingShowsTheSeal()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ScriptedPrompts prompts;
    SummaryPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    auto *tag = page.findChild<QWidget *>(QStringLiteral("summaryTag"));
    QCOMPARE(tag->accessibleName(), QStringLiteral("Tạm tính"));
    QVERIFY(desk->acceptAll(today, QStringLiteral("đã gọi")));
    const auto state = desk->close(today);
    QVERIFY(state);
    QCOMPARE(tag->accessibleName(), QStringLiteral("Đã chốt 14:41, mã niêm %1").arg(state->seal));
}

void TestSummaryPage::anotherDayToCompareWith()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ScriptedPrompts prompts;
    SummaryPage page(*desk, prompts);
    page.resize(1190, 648);
    page.showDay(today);
    page.show();
    auto *against = page.findChild<QComboBox *>(QStringLiteral("compareDay"));
    QCOMPARE(against->currentText(), QStringLiteral("18/8/2020"));
    against->setCurrentIndex(against->findText(QStringLiteral("15/8/2020")));
    emit against->activated(against->currentIndex());
    auto *table = page.findChild<QTableView *>(QStringLiteral("summaryTable"));
    const QString title = table->model()->headerData(int(SummaryColumn::InstalledBefore), Qt::Horizontal).toString();
    QVERIFY(title.endsWith(QStringLiteral("15/8")));
    page.findChild<QTabBar *>(QStringLiteral("summaryTabs"))->setCurrentIndex(3);
    QCOMPARE(table->model()->rowCount(), 4);
}

void TestSummaryPage::enterOpensTheUnit()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ScriptedPrompts prompts;
    SummaryPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    UnitId opened;
    connect(&page, &Page::unitWanted, this, [&](UnitId unit) { opened = unit; });
    const UnitId huc = desk->registry().byCode(QStringLiteral("19468"))->id;
    page.showUnit(huc);
    auto *table = page.findChild<QTableView *>(QStringLiteral("summaryTable"));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened, huc);
}

void TestSummaryPage::narrowWindowKeepsThePanelReachable()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    ScriptedPrompts prompts;
    SummaryPage page(*desk, prompts);
    page.resize(860, 480);
    page.showDay(today);
    page.show();
    auto *panel = page.findChild<QWidget *>(QStringLiteral("summaryPanel"));
    QVERIFY(!panel->isVisible());
    page.findChild<QPushButton *>(QStringLiteral("showDigest"))->click();
    QVERIFY(panel->isVisible());
}

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
