#include "tests/support/sampledesk.h"
#include "ui/charts/chartchoice.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/coveragechart.h"

#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace dophu;

class TestCoverageChart : public QObject
{
    Q_OBJECT

private slots:
    void noWordsMeetAndNoneLeavesThePage_data();
    void noWordsMeetAndNoneLeavesThePage();
    void everyNameAndNumberIsWhole_data();
    void everyNameAndNumberIsWhole();
    void aLongNameIsBrokenNotCut();
    void svgHasEveryNameAsTextAndAWhiteGround();
    void svgEscapesMarkup();
    void pngHasTheSizeAskedFor_data();
    void pngHasTheSizeAskedFor();
    void pdfHoldsTheNames();
    void manyUnitsGoOnOverThePage();
    void theScreensPictureIsTheFiles();
    void blackAndWhiteHasNoColour();
    void anUnknownSuffixAndAMissingFolderAreRefused();
    void sizesAreRead_data();
    void sizesAreRead();
};

namespace
{

CoverageSeries manyBars(int count)
{
    CoverageSeries series;
    series.title = QStringLiteral("Tỷ lệ người dùng điện thoại thông minh đã cài đặt ứng dụng Bluezone");
    series.subtitle =
        QStringLiteral("%1 đơn vị, đến 14h00 ngày 19/8/2020. Toàn huyện 57,49%, còn thiếu 811 người").arg(count);
    series.source = QStringLiteral("Có mẫu số ước tính. Nguồn: Phòng Văn hoá và Thông tin huyện Hướng Hoá");
    series.targetText = QStringLiteral("Mục tiêu 60%");
    series.metText = QStringLiteral("Đạt mục tiêu (%1)").arg(count / 3);
    series.belowText = QStringLiteral("Chưa đạt (%1)").arg(count - count / 3);
    series.carriedText = QStringLiteral("Trong đó lấy số gần nhất (%1)").arg(count / 9);
    series.axisEnd = 12000;
    series.axisStep = 2000;
    for (int i = 0; i < count; ++i) {
        SeriesBar bar;
        bar.id = UnitId(i + 1);
        bar.name = QStringLiteral("TH&THCS Hướng Ấm %1").arg(i + 1);
        bar.coverage = Coverage::of(*Count::from(11000 - i * 25), *Count::from(10000));
        bar.length = bar.coverage->hundredths();
        bar.text = bar.coverage->text() + u'%';
        bar.met = i < count / 3;
        if (i % 9 == 4)
            bar.carriedFrom = Day(2020, 8, 18);
        series.bars.append(bar);
    }
    return series;
}

QVector<QGraphicsSimpleTextItem *> wordsOf(const QGraphicsScene &scene)
{
    QVector<QGraphicsSimpleTextItem *> words;
    for (QGraphicsItem *item : scene.items()) {
        // Axis labels of the charts themselves are hidden; ours carry their role.
        if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item); text && text->data(0).isValid())
            words.append(text);
    }
    return words;
}

QString svgText(const QByteArray &svg)
{
    QString all;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            all += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
    }
    return reader.hasError() ? QString() : all;
}

} // namespace

void TestCoverageChart::noWordsMeetAndNoneLeavesThePage_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("size");
    QTest::addColumn<bool>("paged");
    for (const int units : {1, 3, 21, 29, 84, 134, 400}) {
        for (const char *size : {"16:9", "4:3", "a4", "a4-doc", "640x480", "320x320", "4000x500"}) {
            for (const bool paged : {false, true})
                QTest::addRow("%d units in %s, %s", units, size, paged ? "paged" : "grown")
                    << units << QString::fromLatin1(size) << paged;
        }
    }
}

void TestCoverageChart::noWordsMeetAndNoneLeavesThePage()
{
    QFETCH(int, units);
    QFETCH(QString, size);
    QFETCH(bool, paged);
    const CoverageSeries series = manyBars(units);
    const CoverageLayout layout =
        coverageLayout(series, *ChartSize::from(size), {}, paged ? Overflow::Page : Overflow::Grow);
    const QRectF page(QPointF(), layout.size);
    int names = 0;
    for (const LaidPage &laid : layout.pages) {
        for (qsizetype i = 0; i < laid.texts.size(); ++i) {
            const LaidText &text = laid.texts.at(i);
            names += text.role == LaidRole::Unit ? 1 : 0;
            QVERIFY2(text.pixels >= 11, qPrintable(text.text));
            QVERIFY2(page.contains(text.box), qPrintable(text.text));
            for (qsizetype j = 0; j < i; ++j) {
                const QRectF shared = laid.texts.at(j).box.intersected(text.box);
                QVERIFY2(shared.width() < 0.01 || shared.height() < 0.01,
                         qPrintable(laid.texts.at(j).text + QStringLiteral(" | ") + text.text));
            }
        }
        for (const LaidColumn &column : laid.columns)
            QVERIFY(page.contains(column.plot) && column.plot.width() > 30);
    }
    QVERIFY(names >= units);
}

void TestCoverageChart::everyNameAndNumberIsWhole_data()
{
    QTest::addColumn<int>("units");
    for (const int units : {1, 21, 134})
        QTest::addRow("%d units", units) << units;
}

void TestCoverageChart::everyNameAndNumberIsWhole()
{
    QFETCH(int, units);
    const CoverageSeries series = manyBars(units);
    const CoverageChart chart(series, ChartSize::slide(), {});
    QStringList drawn;
    for (const QGraphicsSimpleTextItem *text : wordsOf(chart.scene(0))) {
        drawn.append(text->text());
        QVERIFY(!text->text().contains(QChar(0x2026)));
        const QRectF ink = text->mapRectToScene(text->boundingRect());
        QVERIFY2(chart.scene(0).sceneRect().adjusted(-1, -1, 1, 1).contains(ink), qPrintable(text->text()));
    }
    const QString all = drawn.join(u' ');
    for (const SeriesBar &bar : series.bars) {
        QVERIFY(all.contains(bar.name));
        QVERIFY(drawn.contains(bar.text));
    }
}

void TestCoverageChart::aLongNameIsBrokenNotCut()
{
    CoverageSeries series = manyBars(3);
    series.bars[1].name =
        QStringLiteral("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Hướng Hoá tỉnh Quảng Trị");
    series.bars[2].name = QString(90, u'W');
    const CoverageLayout layout = coverageLayout(series, ChartSize::message(), {}, Overflow::Grow);
    QString words;
    for (const LaidText &text : layout.pages.first().texts) {
        QVERIFY(QRectF(QPointF(), layout.size).contains(text.box));
        if (text.role == LaidRole::Unit)
            words += text.text + u' ';
    }
    QVERIFY(words.contains(series.bars.at(1).name));
    QCOMPARE(words.count(u'W'), 90);
}

void TestCoverageChart::svgHasEveryNameAsTextAndAWhiteGround()
{
    const auto desk = sampleDesk(at("2020-08-19T14:41:00"));
    const auto day = desk->consolidation(Day(2020, 8, 19));
    const CoverageSeries series = chartSeries(*day, desk->campaign(), desk->office(), {});
    const QByteArray svg = chartBytes(series, ChartSize::slide(), ChartFormat::Svg);
    const QString text = svgText(svg);
    QVERIFY(text.contains(series.title));
    for (const SeriesBar &bar : series.bars) {
        QVERIFY2(text.contains(bar.name), qPrintable(bar.name));
        QVERIFY2(text.contains(bar.text), qPrintable(bar.text));
    }
    QVERIFY(svg.contains("font-family=\"Do Phu Sans\""));
    const qsizetype ground = svg.indexOf("fill=\"#ffffff\"");
    QVERIFY(ground >= 0 && ground < svg.indexOf("<text"));
}

void TestCoverageChart::svgEscapesMarkup()
{
    CoverageSeries series = manyBars(1);
    series.title = QStringLiteral("<script>&\"");
    series.bars[0].name = QStringLiteral("</text><b>&amp;");
    const QString text = svgText(chartBytes(series, ChartSize::slide(), ChartFormat::Svg));
    QVERIFY(text.contains(series.bars.first().name));
    QVERIFY(text.contains(series.title));
}

void TestCoverageChart::pngHasTheSizeAskedFor_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("slide") << "16:9" << QSize(1920, 1080);
    QTest::newRow("message") << "4:3" << QSize(1280, 960);
    QTest::newRow("paper at 300 dpi") << "a4" << QSize(3508, 2480);
    QTest::newRow("free") << "1000x700" << QSize(1000, 700);
}

void TestCoverageChart::pngHasTheSizeAskedFor()
{
    QFETCH(QString, size);
    QFETCH(QSize, pixels);
    const QImage image = QImage::fromData(chartBytes(manyBars(21), *ChartSize::from(size), ChartFormat::Png));
    QCOMPARE(image.size(), pixels);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.pixelColor(pixels.width() - 1, pixels.height() - 1), QColor(Qt::white));
}

void TestCoverageChart::pdfHoldsTheNames()
{
    const QByteArray pdf = chartBytes(manyBars(21), ChartSize::paper(), ChartFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("DoPhuSans"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(exportChart(manyBars(21), ChartSize::paper(), path));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QVERIFY2(!reader.isEmpty(), "pdftotext (poppler-utils) is needed");
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const SeriesBar &bar : manyBars(21).bars) {
        QVERIFY2(text.contains(bar.name), qPrintable(bar.name));
        QVERIFY(text.contains(bar.text));
    }
}

void TestCoverageChart::manyUnitsGoOnOverThePage()
{
    const CoverageChart chart(manyBars(400), ChartSize::paper(), {}, Overflow::Page);
    QVERIFY(chart.pages() > 1);
    QCOMPARE(chart.size(), ChartSize::paper().pixels);
    const CoverageChart grown(manyBars(400), ChartSize::paper(), {}, Overflow::Grow);
    QCOMPARE(grown.pages(), 1);
    QVERIFY(grown.size().height() > ChartSize::paper().pixels.height());
}

void TestCoverageChart::theScreensPictureIsTheFiles()
{
    const CoverageSeries series = manyBars(21);
    const QImage screen = chartImage(series, ChartSize::slide());
    const QImage file = QImage::fromData(chartBytes(series, ChartSize::slide(), ChartFormat::Png));
    QCOMPARE(file.convertToFormat(QImage::Format_RGB32), screen);
}

void TestCoverageChart::blackAndWhiteHasNoColour()
{
    ChartLook look;
    look.blackAndWhite = true;
    const QImage image = chartImage(manyBars(9), *ChartSize::from(u"960x540"), look);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            QVERIFY(std::abs(qRed(pixel) - qGreen(pixel)) < 4 && std::abs(qGreen(pixel) - qBlue(pixel)) < 4);
        }
    }
}

void TestCoverageChart::anUnknownSuffixAndAMissingFolderAreRefused()
{
    const CoverageSeries series = manyBars(1);
    const Outcome suffix = exportChart(series, ChartSize::slide(), QStringLiteral("chart.bmp"));
    QVERIFY(!suffix);
    QCOMPARE(suffix.error().kind, FailureKind::BadInput);
    QTemporaryDir folder;
    const Outcome place = exportChart(series, ChartSize::slide(), folder.filePath(QStringLiteral("none/chart.png")));
    QVERIFY(!place);
    QCOMPARE(place.error().kind, FailureKind::CannotWrite);
}

void TestCoverageChart::sizesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("preset") << "16:9" << true;
    QTest::newRow("capital preset") << "A4" << true;
    QTest::newRow("free") << "1600x900" << true;
    QTest::newRow("too small to read") << "100x100" << false;
    QTest::newRow("too large for a picture") << "99999x900" << false;
    QTest::newRow("words") << "large" << false;
    QTest::newRow("half") << "1600x" << false;
}

void TestCoverageChart::sizesAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    QCOMPARE(ChartSize::from(text).has_value(), known);
}

QTEST_MAIN(TestCoverageChart)
#include "tst_coveragechart.moc"
