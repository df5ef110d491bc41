#include "tests/support/sampledesk.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/serieswindow.h"
#include "ui/widgets/prompts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
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
    std::optional<QString> chooseOpenPath(const QString &, const QString &) override { return {}; }
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

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
