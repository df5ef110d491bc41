#include "core/coverage/footnotes.h"
#include "core/documents/spreadsheettext.h"
#include "core/documents/textwriter.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/summary/summarypage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/quietcell.h"
#include "ui/widgets/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
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
    void clipboardHoldsNumbersAsNumbers();
    void copyingSomeRowsCopiesOnlyThem();
    void printingSendsWhatIsShown();
    void withoutAPrinterThePageSaysSo();
    void aFileOpenInExcelCanBeTriedAgain();
    void columnsPutAwayStayAwayEverywhere();
    void titlesSortAndTurnRound();
    void theFilterFindsNamesWithoutMarks();
    void threeWaysStandSideBySideForGroupsAndStreams();
    void aPersonsWordsForANoteAreKept();
    void notesAreSavedAndGivenUpByKeys();
    void theVerbsOfTheNotesAreAlwaysInSight();
    void staleWordsAreFlagged();
    void laterDaysCanBeComparedWithToo();
    void closingShowsTheSeal();
    void anotherDayToCompareWith();
    void enterOpensTheUnit();
    void narrowWindowKeepsThePanelReachable();
};

namespace
{

const Day today(2020, 8, 19);

SummaryFacts shownFor(Desk &desk, SummaryOrder order, Consolidation &day, Consolidation &before)
{
    day = *desk.consolidation(today);
    before = *desk.consolidation(today.plus(-1));
    return summaryFacts(desk.campaign(), day, &before, QStringLiteral("xa-thi-tran"), order);
}

struct PaperTrail
{
    bool printer = true;
    QVector<Document> shown;
    QStringList pdfs;
};

class FakePapers final : public Papers
{
public:
    explicit FakePapers(PaperTrail &trail) : m_trail(trail) {}
    bool hasPrinter() const override { return m_trail.printer; }
    Result<int> show(const Document &document, QWidget *) override
    {
        m_trail.shown.append(document);
        return m_trail.printer ? 1 : 0;
    }
    Outcome savePdf(const Document &, const QString &path) override
    {
        m_trail.pdfs.append(path);
        return {};
    }

private:
    PaperTrail &m_trail;
};

// The page on the sample at a quarter to three, wide enough for everything.
struct ShownPage
{
    TestDesk desk = sampleDesk(at("2020-08-19T14:41:00"));
    ScriptedPrompts prompts;
    PaperTrail trail;
    SummaryPage page{*desk, prompts, std::make_unique<FakePapers>(trail)};

    explicit ShownPage(QSize size = {1190, 648})
    {
        page.resize(size);
        page.showDay(today);
        page.show();
        QApplication::setActiveWindow(&page);
        table()->setFocus();
    }
    QTableView *table() { return page.findChild<QTableView *>(QStringLiteral("summaryTable")); }
    template <class W> W *part(const char *name) { return page.findChild<W *>(QLatin1String(name)); }
    QString cell(int row, SummaryColumn column) { return table()->model()->index(row, int(column)).data().toString(); }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(table(), Qt::Key(key), with); }
};

} // namespace

void TestSummaryPage::modelKeepsItsPromises()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    SummaryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Consolidation day;
    Consolidation before;
    model.show(shownFor(*desk, officialOrder, day, before));
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
    model.show(shownFor(*desk, officialOrder, day, before));
    QCOMPARE(model.index(0, int(SummaryColumn::Name)).data().toString(), QStringLiteral("Thị trấn Khe Sanh"));
    QCOMPARE(model.index(21, int(SummaryColumn::Installed)).data().toString(), QStringLiteral("18.389"));
    qint64 sum = 0;
    for (int row = 0; row < 21; ++row)
        sum += model.shown().table.rows.at(row).installed->value();
    QCOMPARE(sum, qint64(18389));
}

void TestSummaryPage::byRateTiesKeepTheirRank()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    SummaryModel model;
    Consolidation day;
    Consolidation before;
    model.show(shownFor(*desk, highestRateFirst, day, before));
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
    const SummaryTable table = unitSummary(*day, nullptr, QStringLiteral("xa-thi-tran"), officialOrder);
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
    model.show(shownFor(*desk, officialOrder, day, before));
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
    ShownPage shown;
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 23);
    QVERIFY(lines.first().contains(QStringLiteral("Đã cài (luỹ kế) 19/8")));
    QVERIFY(lines.last().contains(QStringLiteral("\t18389\t")));
    QVERIFY(lines.at(1).contains(QStringLiteral("\t64,54%\t")));
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
    ShownPage shown;
    Unit evil = *shown.desk->registry().byCode(QStringLiteral("19468"));
    evil.name = QStringLiteral("=cmd|'/c calc'!A1;\"x\"");
    QVERIFY(shown.desk->saveUnit(evil));
    QTemporaryDir folder;
    shown.prompts.path = folder.filePath(QStringLiteral("bieu.csv"));
    shown.part<QPushButton>("summaryExport")->click();
    QFile file(*shown.prompts.path);
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

void TestSummaryPage::clipboardHoldsNumbersAsNumbers()
{
    ShownPage shown;
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(QStringLiteral("<th colspan=\"3\">Đã cài (luỹ kế)</th>")));
    QVERIFY(html.contains(QStringLiteral("sdval=\"18389\" x:num=\"18389\"")));
    QVERIFY(html.contains(QStringLiteral("mso-number-format:'0\\.00%'")));
}

void TestSummaryPage::copyingSomeRowsCopiesOnlyThem()
{
    ShownPage shown;
    shown.table()->selectRow(2);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).contains(shown.cell(2, SummaryColumn::Name)));
}

void TestSummaryPage::printingSendsWhatIsShown()
{
    ShownPage shown;
    shown.part<QLineEdit>("summaryFind")->setText(QStringLiteral("khe"));
    shown.key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(shown.trail.shown.size(), 1);
    const Document document = shown.trail.shown.first();
    QVERIFY(document.page.width > document.page.height);
    const QString text = toText(document);
    QVERIFY(text.contains(QStringLiteral("Thị trấn Khe Sanh")));
    QVERIFY(!text.contains(QStringLiteral("Lao Bảo")));
    QVERIFY(text.contains(QStringLiteral("18.389")));
    QVERIFY(document.foot.startsWith(QStringLiteral("Tạm tính lúc 14:41")));
}

void TestSummaryPage::withoutAPrinterThePageSaysSo()
{
    ShownPage shown;
    shown.trail.printer = false;
    shown.part<QPushButton>("summaryPrint")->click();
    QVERIFY(shown.trail.shown.isEmpty());
    auto *strip = shown.page.findChild<MessageStrip *>();
    QVERIFY(strip->text().contains(QStringLiteral("Không thấy máy in.")));
    shown.prompts.path = QStringLiteral("/tmp/bieu.pdf");
    shown.part<QPushButton>("summarySavePdf")->click();
    QCOMPARE(shown.trail.pdfs, QStringList{QStringLiteral("/tmp/bieu.pdf")});
}

void TestSummaryPage::aFileOpenInExcelCanBeTriedAgain()
{
    ShownPage shown;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bieu.xlsx"));
    QVERIFY(QDir().mkpath(path)); // a folder of that name refuses to be written, as a locked file does
    QFile lock(folder.filePath(QStringLiteral("~$bieu.xlsx")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    shown.prompts.path = path;
    shown.key(Qt::Key_E, Qt::ControlModifier);
    auto *strip = shown.page.findChild<MessageStrip *>();
    QVERIFY2(strip->text().contains(QStringLiteral("Tệp đang mở trong Excel.")), qPrintable(strip->text()));
    QVERIFY(QDir(path).removeRecursively());
    shown.part<QPushButton>("exportAgain")->click();
    QVERIFY(QFileInfo(path).isFile());
}

void TestSummaryPage::columnsPutAwayStayAwayEverywhere()
{
    ShownPage shown;
    shown.part<QPushButton>("summaryColumns")->click();
    auto *menu = shown.part<QMenu>("columnMenu");
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QStringLiteral("Xếp hạng")) || action->text() == QStringLiteral("Ghi chú"))
            action->setChecked(false);
    }
    menu->close();
    QVERIFY(shown.table()->isColumnHidden(int(SummaryColumn::Rank)));
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("Xếp hạng")));
    ShownPage next;
    next.page.restoreArrangement(shown.page.arrangement());
    QVERIFY(next.table()->isColumnHidden(int(SummaryColumn::Rank)));
    QVERIFY(next.table()->isColumnHidden(int(SummaryColumn::Note)));
    QVERIFY(!next.table()->isColumnHidden(int(SummaryColumn::Rate)));
}

void TestSummaryPage::titlesSortAndTurnRound()
{
    ShownPage shown;
    auto *header = shown.table()->horizontalHeader();
    const auto increases = [&] {
        QVector<qint64> all;
        const auto *model = static_cast<const SummaryModel *>(shown.table()->model());
        for (const SummaryRow &row : model->shown().table.rows)
            all.append(row.increase.value_or(-1));
        return all;
    };
    emit header->sectionClicked(int(SummaryColumn::Increase));
    QVector<qint64> down = increases();
    QVERIFY(std::is_sorted(down.begin(), down.end(), std::greater<>()));
    emit header->sectionClicked(int(SummaryColumn::Increase));
    QVector<qint64> up = increases();
    QVERIFY(std::is_sorted(up.begin(), up.end()));
    QCOMPARE(shown.cell(21, SummaryColumn::Name), QStringLiteral("Cộng toàn huyện"));
}

void TestSummaryPage::theFilterFindsNamesWithoutMarks()
{
    ShownPage shown;
    shown.part<QLineEdit>("summaryFind")->setText(QStringLiteral("huong l"));
    QStringList seen;
    for (int row = 0; row < shown.table()->model()->rowCount(); ++row) {
        if (!shown.table()->isRowHidden(row))
            seen.append(shown.cell(row, SummaryColumn::Name));
    }
    QCOMPARE(seen,
             (QStringList{QStringLiteral("Xã Hướng Lập"), QStringLiteral("Xã Hướng Linh"), QStringLiteral("Xã Hướng Lộc")}));
    shown.part<QLineEdit>("summaryFind")->setText(QStringLiteral("húk"));
    QVERIFY(shown.page.findChild<MessageStrip *>()->text().contains(QStringLiteral("Không tìm thấy “húk”")));
}

void TestSummaryPage::threeWaysStandSideBySideForGroupsAndStreams()
{
    ShownPage shown;
    shown.part<QTabBar>("summaryTabs")->setCurrentIndex(3);
    const auto day = shown.desk->consolidation(today);
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names.append(shown.cell(row, SummaryColumn::Name));
    QCOMPARE(names.last(), day->streams.last().stream.name); // two groups of agencies, then their stream
    const GroupFigures &communes = day->groups.first();
    QCOMPARE(shown.cell(0, SummaryColumn::ReportedOnly), words::percent(communes.figures.reportedOnly.coverage()));
    QCOMPARE(shown.cell(0, SummaryColumn::Rate), words::percent(communes.figures.carriedForward.coverage()));
    QCOMPARE(shown.cell(0, SummaryColumn::Low), words::percent(communes.figures.low.coverage()));
    QCOMPARE(shown.cell(0, SummaryColumn::High), words::percent(communes.figures.high.coverage()));
    QVERIFY(!shown.table()->isColumnHidden(int(SummaryColumn::High)));
    const QModelIndex rate = shown.table()->model()->index(0, int(SummaryColumn::Rate));
    QVERIFY(rate.data(QuietCellRole::strong).toBool());
    QVERIFY(!rate.siblingAtColumn(int(SummaryColumn::High)).data(QuietCellRole::strong).toBool());
}

void TestSummaryPage::aPersonsWordsForANoteAreKept()
{
    ShownPage shown;
    shown.part<QPushButton>("editNotes")->click();
    auto *field = shown.part<QPlainTextEdit>("noteField1");
    QVERIFY(field);
    QCOMPARE(field->toPlainText(), QStringLiteral("Húc chưa gửi, lấy số gần nhất ngày 18/8."));
    field->setPlainText(QStringLiteral("Xã Húc mất điện, lấy số 18/8."));
    shown.part<QPushButton>("notesSave")->click();
    QCOMPARE(shown.part<QLabel>("footnote1")->text(), QStringLiteral("Xã Húc mất điện, lấy số 18/8."));
    QCOMPARE(shown.part<QLabel>("footnoteState1")->text(), QStringLiteral("đã sửa tay"));
    QVERIFY(shown.desk->verify()->intact());
    QCOMPARE(shown.desk->journal(1)->first().act, QStringLiteral("footnote"));
    ScriptedPrompts prompts;
    SummaryPage other(*shown.desk, prompts, std::make_unique<FakePapers>(shown.trail));
    other.showDay(today);
    other.show();
    QCOMPARE(other.findChild<QLabel *>(QStringLiteral("footnote1"))->text(),
             QStringLiteral("Xã Húc mất điện, lấy số 18/8."));
    other.showDay(today.plus(-1));
    auto *first = other.findChild<QLabel *>(QStringLiteral("footnote1"));
    QVERIFY(!first || !first->text().contains(QStringLiteral("mất điện")));
}

void TestSummaryPage::notesAreSavedAndGivenUpByKeys()
{
    ShownPage shown;
    const QString before = shown.part<QLabel>("footnote1")->text();
    shown.part<QPushButton>("editNotes")->click();
    shown.part<QPlainTextEdit>("noteField1")->setPlainText(QStringLiteral("Bỏ đi."));
    QTest::keyClick(shown.part<QPlainTextEdit>("noteField1"), Qt::Key_Escape);
    QCOMPARE(shown.part<QLabel>("footnote1")->text(), before);
    QVERIFY(!shown.part<QPushButton>("notesSave")->isVisible());
    shown.part<QPushButton>("editNotes")->click();
    shown.part<QPlainTextEdit>("noteField1")->setPlainText(QStringLiteral("Xã Húc mất điện."));
    QTest::keyClick(shown.part<QPlainTextEdit>("noteField1"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.part<QLabel>("footnote1")->text(), QStringLiteral("Xã Húc mất điện."));
    QCOMPARE(shown.desk->journal(1)->first().act, QStringLiteral("footnote"));
}

void TestSummaryPage::theVerbsOfTheNotesAreAlwaysInSight()
{
    ShownPage shown({1190, 520});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    shown.part<QPushButton>("editNotes")->click();
    QCoreApplication::processEvents();
    for (const char *name : {"notesSave", "notesBack"}) {
        auto *verb = shown.part<QPushButton>(name);
        QVERIFY2(verb->isVisible(), name);
        const QRect seen(verb->mapTo(&shown.page, QPoint()), verb->size());
        QVERIFY2(shown.page.rect().contains(seen), qPrintable(QStringLiteral("%1 at %2,%3 in %4×%5")
                                                                  .arg(QLatin1String(name))
                                                                  .arg(seen.right())
                                                                  .arg(seen.bottom())
                                                                  .arg(shown.page.width())
                                                                  .arg(shown.page.height())));
        QVERIFY2(verb->visibleRegion().boundingRect() == verb->rect(), name);
    }
}

void TestSummaryPage::staleWordsAreFlagged()
{
    ShownPage shown;
    const auto day = shown.desk->consolidation(today);
    const Footnote made = footnotes(*day, QStringLiteral("xa-thi-tran")).first();
    const FootnoteEdit edit{made.key, made.text, QStringLiteral("Lời của phòng.")};
    const FootnoteEdit gone{QStringLiteral("excused"), QStringLiteral("Xy được miễn."), QStringLiteral("Miễn do lũ.")};
    QVector<Footnote> notes = withEdits({made}, {edit, gone});
    QVERIFY(notes.first().edited && !notes.first().stale);
    QCOMPARE(notes.last().text, QStringLiteral("Miễn do lũ."));
    QVERIFY(notes.last().stale);
    Footnote changed = made;
    changed.made = QStringLiteral("Húc, Xy chưa gửi.");
    notes = withEdits({changed}, {edit});
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().stale);
    QCOMPARE(notes.first().text, QStringLiteral("Lời của phòng."));
}

void TestSummaryPage::laterDaysCanBeComparedWithToo()
{
    ShownPage shown;
    shown.page.showDay(today.plus(-2));
    auto *against = shown.part<QComboBox>("compareDay");
    QCOMPARE(against->currentText(), QStringLiteral("16/8/2020"));
    against->setCurrentIndex(against->findText(QStringLiteral("19/8/2020")));
    emit against->activated(against->currentIndex());
    const auto now = shown.desk->consolidation(today.plus(-2));
    const auto later = shown.desk->consolidation(today);
    const qint64 difference =
        now->district.carriedForward.installed.value() - later->district.carriedForward.installed.value();
    QVERIFY(difference < 0);
    QCOMPARE(shown.cell(21, SummaryColumn::Increase), words::increase(difference));
    against->setCurrentIndex(against->count() - 1);
    emit against->activated(against->currentIndex());
    QVERIFY(shown.table()->isColumnHidden(int(SummaryColumn::Increase)));
}

void TestSummaryPage::closingShowsTheSeal()
{
    ShownPage shown;
    SummaryPage &page = shown.page;
    const TestDesk &desk = shown.desk;
    auto *tag = page.findChild<QWidget *>(QStringLiteral("summaryTag"));
    QCOMPARE(tag->accessibleName(), QStringLiteral("Tạm tính"));
    QVERIFY(desk->acceptAll(today, QStringLiteral("đã gọi")));
    const auto state = desk->close(today);
    QVERIFY(state);
    QCOMPARE(tag->accessibleName(), QStringLiteral("Đã chốt 14:41, mã số liệu %1").arg(state->seal));
}

void TestSummaryPage::anotherDayToCompareWith()
{
    ShownPage shown;
    SummaryPage &page = shown.page;
    auto *against = page.findChild<QComboBox *>(QStringLiteral("compareDay"));
    QCOMPARE(against->currentText(), QStringLiteral("18/8/2020"));
    against->setCurrentIndex(against->findText(QStringLiteral("15/8/2020")));
    emit against->activated(against->currentIndex());
    auto *table = page.findChild<QTableView *>(QStringLiteral("summaryTable"));
    const QString title = table->model()->headerData(int(SummaryColumn::InstalledBefore), Qt::Horizontal).toString();
    QVERIFY(title.endsWith(QStringLiteral("15/8")));
    page.findChild<QTabBar *>(QStringLiteral("summaryTabs"))->setCurrentIndex(3);
    QCOMPARE(table->model()->rowCount(), 5); // three groups, the agencies' stream, the sum
}

void TestSummaryPage::enterOpensTheUnit()
{
    ShownPage shown;
    SummaryPage &page = shown.page;
    const TestDesk &desk = shown.desk;
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
    ShownPage shown({860, 480});
    SummaryPage &page = shown.page;
    auto *panel = page.findChild<QWidget *>(QStringLiteral("summaryPanel"));
    QVERIFY(!panel->isVisible());
    page.findChild<QPushButton *>(QStringLiteral("showDigest"))->click();
    QVERIFY(panel->isVisible());
}

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
