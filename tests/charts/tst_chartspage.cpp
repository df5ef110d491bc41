#include "tests/support/sampledesk.h"
#include "ui/charts/chartpreview.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/meetingpack.h"
#include "ui/charts/serieswindow.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/prompts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QGraphicsSimpleTextItem>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

class TestChartsPage : public QObject
{
    Q_OBJECT

private slots:
    void seriesModelKeepsItsPromises();
    void controlCCopiesThePicture();
    void controlSSavesTheChosenFormat_data();
    void controlSSavesTheChosenFormat();
    void theTableShowsTheSameNumbers();
    void anEditedRemarkStaysUntilComposedAgain();
    void everyKindInTheListDraws();
    void aTrialIsOnThePictureUntilEscape();
    void theTrialOfTheTruthIsNone();
    void aKindWithoutTargetShowsNoTrial();
    void pickedUnitsAreDrawnAloneAndRemembered();
    void searchingFindsAUnitWithoutItsMarks();
    void aGroupsBoxTicksItsUnits();
    void aSizeOfOnesOwnIsDrawnAndRemembered();
    void anImpossibleSizeLeavesThePicture();
    void theVerbsStayInSightInALowWindow_data();
    void theVerbsStayInSightInALowWindow();
    void anotherFileIsComparedUntilTheCampaignChanges();
    void aStoppedPackWritesNothing();
    void theDaysReadAreReadAgainAfterAChange();
};

namespace
{

class PathPrompts final : public Prompts
{
public:
    QString path;
    QString proposed;
    std::optional<QString> askReason(const QString &, const QString &, const QStringList &) override { return {}; }
    std::optional<QString> askText(const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(const QString &, const QString &, const QString &) override { return true; }
    std::optional<int> choose(const QString &, const QString &, const QStringList &) override { return {}; }
    std::optional<QString> chooseSavePath(const QString &, const QString &name, const QString &) override
    {
        proposed = name;
        return path;
    }
    std::optional<QString> opened;
    std::optional<QString> chooseOpenPath(const QString &, const QString &) override { return opened; }
    QStringList chooseOpenPaths(const QString &, const QString &) override { return {}; }
    void tell(const QString &, const QString &, const QString &) override {}
};

const Day today(2020, 8, 19);

struct ShownCharts
{
    TestDesk desk = sampleDesk(at("2020-08-19T14:41:00"));
    PathPrompts prompts;
    ChartsPage page{*desk, prompts};
    ShownCharts()
    {
        page.resize(1190, 648);
        page.showDay(today);
        page.show();
    }
};

template <class W> W *part(ShownCharts &shown, const char *name)
{
    return shown.page.findChild<W *>(QString::fromLatin1(name));
}

void choose(ShownCharts &shown, ChartKind kind)
{
    auto *kinds = part<QListWidget>(shown, "chartKinds");
    for (int row = 0; row < kinds->count(); ++row)
        if (kinds->item(row)->data(Qt::UserRole) == QVariant(int(kind)))
            kinds->setCurrentRow(row);
}

QStringList drawnWords(ShownCharts &shown)
{
    QStringList words;
    for (QGraphicsItem *item : part<ChartSheet>(shown, "chartSheet")->picture()->scene(0).items())
        if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
            words.append(text->text());
    return words;
}

QSizeF drawnSize(ShownCharts &shown)
{
    return part<ChartSheet>(shown, "chartSheet")->picture()->size();
}

} // namespace

void TestChartsPage::seriesModelKeepsItsPromises()
{
    CoverageSeries series;
    SeriesBar bar;
    bar.id = UnitId(1);
    bar.name = QStringLiteral("A");
    bar.coverage = Coverage::of(*Count::from(1), *Count::from(2));
    bar.text = QStringLiteral("50,00%");
    series.bars.append(bar);
    SeriesModel model(chartTable(series));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
}

void TestChartsPage::controlCCopiesThePicture()
{
    ShownCharts shown;
    QApplication::setActiveWindow(&shown.page);
    QWidget *kinds = shown.page.findChild<QListWidget *>(QStringLiteral("chartKinds"));
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
}

void TestChartsPage::controlSSavesTheChosenFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << "PNG" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "SVG" << QByteArray("<?xml");
    QTest::newRow("pdf") << "PDF" << QByteArray("%PDF");
}

void TestChartsPage::controlSSavesTheChosenFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    ShownCharts shown;
    QApplication::setActiveWindow(&shown.page);
    QTemporaryDir folder;
    shown.prompts.path = folder.filePath(QStringLiteral("chart.") + format.toLower());
    shown.page.findChild<QPushButton *>(QStringLiteral("format") + format)->click();
    QWidget *kinds = shown.page.findChild<QListWidget *>(QStringLiteral("chartKinds"));
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(shown.prompts.proposed, QStringLiteral("ty-le-theo-xa_2020-08-19.") + format.toLower());
    QFile file(shown.prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestChartsPage::theTableShowsTheSameNumbers()
{
    ShownCharts shown;
    shown.page.findChild<QPushButton *>(QStringLiteral("showSeries"))->click();
    auto *table = shown.page.findChild<QTableView *>(QStringLiteral("seriesTable"));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 21);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Tân Hợp"));
    QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("77,48%"));
}

void TestChartsPage::anEditedRemarkStaysUntilComposedAgain()
{
    ShownCharts shown;
    auto *remark = shown.page.findChild<QPlainTextEdit *>(QStringLiteral("chartRemark"));
    const QString composed = remark->toPlainText();
    QVERIFY(composed.startsWith(QStringLiteral("Đến 14h00 ngày 19/8/2020")));
    remark->setPlainText(QStringLiteral("Lời của tôi."));
    shown.page.findChild<QRadioButton *>(QStringLiteral("sizeMessage"))->click();
    QCOMPARE(remark->toPlainText(), QStringLiteral("Lời của tôi."));
    shown.page.findChild<QPushButton *>(QStringLiteral("composeRemark"))->click();
    QCOMPARE(remark->toPlainText(), composed);
}

void TestChartsPage::everyKindInTheListDraws()
{
    ShownCharts shown;
    auto *kinds = shown.page.findChild<QListWidget *>(QStringLiteral("chartKinds"));
    auto *sheet = shown.page.findChild<QWidget *>(QStringLiteral("chartSheet"));
    QStringList titles;
    for (int row = 0; row < kinds->count(); ++row) {
        if (!kinds->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            continue; // a heading
        kinds->setCurrentRow(row);
        QVERIFY(!sheet->accessibleName().isEmpty());
        QVERIFY(!titles.contains(sheet->accessibleName()));
        titles.append(sheet->accessibleName());
    }
    QCOMPARE(titles.size(), qsizetype(std::size(chartKinds)));
}

void TestChartsPage::aTrialIsOnThePictureUntilEscape()
{
    ShownCharts shown;
    QApplication::setActiveWindow(&shown.page);
    choose(shown, ChartKind::Trend);
    const QStringList real = drawnWords(shown);
    part<QPushButton>(shown, "chartTry")->click();
    QVERIFY(part<QWidget>(shown, "whatIfBar")->isVisible());
    part<QDoubleSpinBox>(shown, "whatIfTarget")->setValue(70);
    part<QDateEdit>(shown, "whatIfBy")->setDate(QDate(2020, 8, 25));
    QVERIFY(drawnWords(shown).filter(QStringLiteral("Thử: 70% đến 25/8")).size() == 1);
    QCOMPARE(drawnWords(shown).filter(QStringLiteral("Mục tiêu 70%")).size(), 1);
    part<QWidget>(shown, "chartKinds")->setFocus();
    QTest::keyClick(part<QWidget>(shown, "chartKinds"), Qt::Key_Escape);
    QVERIFY(!part<QWidget>(shown, "whatIfBar")->isVisible());
    QCOMPARE(drawnWords(shown), real);
    QVERIFY(!shown.page.arrangement().keys().join(u' ').contains(QStringLiteral("whatIf")));
    QCOMPARE(shown.desk->campaign().target, Target{6000});
}

void TestChartsPage::theTrialOfTheTruthIsNone()
{
    ShownCharts shown;
    choose(shown, ChartKind::Needed);
    part<QPushButton>(shown, "chartTry")->click();
    QVERIFY(drawnWords(shown).filter(QStringLiteral("Thử:")).isEmpty());
    part<QDoubleSpinBox>(shown, "whatIfTarget")->setValue(65.5);
    QCOMPARE(drawnWords(shown).filter(QStringLiteral("Thử: 65,5%")).size(), 1);
    part<QDoubleSpinBox>(shown, "whatIfTarget")->setValue(60);
    QVERIFY(drawnWords(shown).filter(QStringLiteral("Thử:")).isEmpty());
}

void TestChartsPage::aKindWithoutTargetShowsNoTrial()
{
    ShownCharts shown;
    part<QPushButton>(shown, "chartTry")->click();
    part<QDoubleSpinBox>(shown, "whatIfTarget")->setValue(70);
    choose(shown, ChartKind::Timeliness);
    QVERIFY(!part<QWidget>(shown, "whatIfBar")->isVisible());
    QVERIFY(!part<QWidget>(shown, "chartTry")->isVisible());
    QVERIFY(drawnWords(shown).filter(QStringLiteral("Thử:")).isEmpty());
    choose(shown, ChartKind::Coverage);
    QCOMPARE(drawnWords(shown).filter(QStringLiteral("Thử: 70%")).size(), 1);
}

void TestChartsPage::pickedUnitsAreDrawnAloneAndRemembered()
{
    ShownCharts shown;
    part<QPushButton>(shown, "chartUnits")->click();
    auto *list = part<QListWidget>(shown, "pickList");
    QVERIFY(list);
    list->item(2)->setCheckState(Qt::Checked);
    list->item(4)->setCheckState(Qt::Checked);
    const QStringList picked{list->item(2)->text(), list->item(4)->text()};
    part<QPushButton>(shown, "pickTake")->click();
    QCOMPARE(drawnWords(shown).filter(QStringLiteral("2 trong 21")).size(), 1);
    for (const QString &name : picked)
        QVERIFY(drawnWords(shown).contains(name));
    QCOMPARE(part<QPushButton>(shown, "chartUnits")->text(), QStringLiteral("2 đơn vị…"));
    ShownCharts later;
    later.page.restoreArrangement(shown.page.arrangement());
    later.page.showDay(today);
    QCOMPARE(drawnWords(later), drawnWords(shown));
}

void TestChartsPage::searchingFindsAUnitWithoutItsMarks()
{
    ShownCharts shown;
    part<QPushButton>(shown, "chartUnits")->click();
    auto *list = part<QListWidget>(shown, "pickList");
    QTest::keyClicks(part<QLineEdit>(shown, "pickSearch"), QStringLiteral("khe sanh"));
    QStringList found;
    for (int row = 0; row < list->count(); ++row)
        if (!list->item(row)->isHidden())
            found.append(list->item(row)->text());
    QVERIFY(found.contains(QStringLiteral("TT Khe Sanh")));
    QVERIFY(found.size() < 10);
    part<QPushButton>(shown, "pickAll")->click();
    part<QPushButton>(shown, "pickTake")->click();
    QVERIFY(drawnWords(shown).contains(QStringLiteral("TT Khe Sanh")));
    QCOMPARE(drawnWords(shown).filter(QStringLiteral("1 trong 21")).size(), 1);
}

void TestChartsPage::aGroupsBoxTicksItsUnits()
{
    ShownCharts shown;
    part<QPushButton>(shown, "chartUnits")->click();
    auto *list = part<QListWidget>(shown, "pickList");
    list->item(0)->setCheckState(Qt::Checked);
    for (int row = 1; row <= 21; ++row)
        QCOMPARE(list->item(row)->checkState(), Qt::Checked);
    QCOMPARE(list->item(23)->checkState(), Qt::Unchecked);
    list->item(3)->setCheckState(Qt::Unchecked);
    QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
    auto *end = part<QComboBox>(shown, "pickEnd");
    end->setCurrentIndex(end->findText(QStringLiteral("Chỉ các đơn vị thấp nhất")));
    part<QSpinBox>(shown, "pickMost")->setValue(3);
    part<QPushButton>(shown, "pickTake")->click();
    QCOMPARE(drawnWords(shown).filter(QStringLiteral("3 trong 21")).size(), 1);
}

void TestChartsPage::aSizeOfOnesOwnIsDrawnAndRemembered()
{
    ShownCharts shown;
    part<QRadioButton>(shown, "sizeCustom")->click();
    part<QDoubleSpinBox>(shown, "customWide")->setValue(2000);
    part<QDoubleSpinBox>(shown, "customHigh")->setValue(1500);
    QCOMPARE(drawnSize(shown), QSizeF(2000, 1500));
    part<QComboBox>(shown, "customUnit")->setCurrentIndex(1);
    QCOMPARE(drawnSize(shown), QSizeF(2000, 1500)); // another spelling of the same size
    part<QSpinBox>(shown, "customDots")->setValue(300);
    part<QDoubleSpinBox>(shown, "customWide")->setValue(254);
    part<QDoubleSpinBox>(shown, "customHigh")->setValue(127);
    QCOMPARE(drawnSize(shown), QSizeF(3000, 1500));
    ShownCharts later;
    later.page.restoreArrangement(shown.page.arrangement());
    QCOMPARE(drawnSize(later), QSizeF(3000, 1500));
    QCOMPARE(part<QDoubleSpinBox>(later, "customWide")->value(), 254.0);
}

void TestChartsPage::theVerbsStayInSightInALowWindow_data()
{
    QTest::addColumn<QSize>("size"); // of the page, within the window
    QTest::newRow("1366x768") << QSize(1190, 694);
    QTest::newRow("1366x696") << QSize(1190, 622);
    QTest::newRow("1024x668") << QSize(976, 594);
    QTest::newRow("900x500") << QSize(852, 451);
    QTest::newRow("880x430") << QSize(832, 381);
}

void TestChartsPage::theVerbsStayInSightInALowWindow()
{
    QFETCH(QSize, size);
    applyAppearance(*qApp, {}); // the window's own letters decide what fits
    ShownCharts shown;
    shown.page.resize(size);
    shown.page.findChild<QRadioButton *>(QStringLiteral("sizeCustom"))->click();
    QCoreApplication::sendPostedEvents();
    for (const char *name : {"copyChart", "packCharts", "saveChart"}) {
        const auto *verb = shown.page.findChild<QPushButton *>(QLatin1String(name));
        QCOMPARE(verb->visibleRegion().boundingRect(), verb->rect());
        QVERIFY(shown.page.rect().contains(QRect(verb->mapTo(&shown.page, QPoint()), verb->size())));
    }
    const auto *fields = shown.page.findChild<QWidget *>(QStringLiteral("customSize"));
    QCOMPARE(fields->visibleRegion().boundingRect(), fields->rect()); // what was just asked for
}

void TestChartsPage::anImpossibleSizeLeavesThePicture()
{
    ShownCharts shown;
    part<QRadioButton>(shown, "sizeCustom")->click();
    const QSizeF before = drawnSize(shown);
    part<QDoubleSpinBox>(shown, "customHigh")->setValue(12);
    QCOMPARE(drawnSize(shown), before);
    QVERIFY(!part<QDoubleSpinBox>(shown, "customHigh")->toolTip().isEmpty());
}

void TestChartsPage::anotherFileIsComparedUntilTheCampaignChanges()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dot-truoc.dophu"));
    deskAt(path, at("2020-08-19T14:41:00"), true).desk.reset();
    ShownCharts shown;
    choose(shown, ChartKind::Compare);
    QVERIFY(drawnWords(shown).contains(QStringLiteral("Chưa chọn đợt để so sánh")));
    shown.prompts.opened = path;
    auto *against = part<QComboBox>(shown, "chartAgainst");
    against->setCurrentIndex(against->findText(QStringLiteral("Tệp .dophu khác…")));
    emit against->activated(against->currentIndex());
    QCOMPARE(against->currentText(), QStringLiteral("dot-truoc.dophu"));
    QVERIFY(drawnWords(shown).contains(QStringLiteral("Mục tiêu 60% của cả hai")));
    Campaign other = shown.desk->campaign();
    other.name = QStringLiteral("Đợt sau");
    QVERIFY(shown.desk->saveCampaign(other));
    QVERIFY(drawnWords(shown).contains(QStringLiteral("Chưa chọn đợt để so sánh")));
}

void TestChartsPage::aStoppedPackWritesNothing()
{
    QTemporaryDir folder;
    const TestDesk desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto pack = meetingPack(*desk, today, meetingKinds());
    QVERIFY(pack);
    for (const char *suffix : {"pptx", "pdf"}) {
        const QString path = folder.filePath(QStringLiteral("bo.") + QString::fromLatin1(suffix));
        int told = 0;
        const auto saved = savePack(*pack, path, false, [&told](int, int) { return ++told < 2; });
        QVERIFY(saved);
        QVERIFY(!*saved);
        QVERIFY(!QFile::exists(path));
        const auto whole = savePack(*pack, path, false, [](int, int) { return true; });
        QVERIFY(whole && *whole);
        QVERIFY(QFile::exists(path));
    }
    const auto stopped = meetingPack(*desk, today, meetingKinds(), [](int done, int) { return done < 2; });
    QVERIFY(stopped && stopped->stopped);
    const auto saved = savePack(*stopped, folder.filePath(QStringLiteral("dung.pptx")));
    QVERIFY(saved && !*saved);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("dung.pptx"))));
}

void TestChartsPage::theDaysReadAreReadAgainAfterAChange()
{
    ShownCharts shown;
    choose(shown, ChartKind::Rank);
    const QStringList before = drawnWords(shown);
    const UnitFigures unit = *shown.desk->consolidation(Day(2020, 8, 17))->unit(QStringLiteral("19429"));
    ReportDraft draft;
    draft.unit = unit.id;
    draft.day = Day(2020, 8, 17);
    draft.installed = Count();
    draft.received = shown.desk->now();
    draft.channel = Channel::Phone;
    draft.reason = QStringLiteral("báo nhầm");
    draft.expected = ReportDraft::whatever;
    QVERIFY(shown.desk->enter(draft));
    QVERIFY(drawnWords(shown) != before);
}

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
