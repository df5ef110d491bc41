// Charts in the closing report: in every format, with words for who cannot see them, and with figures that are the day's.
#include "core/documents/docxwriter.h"
#include "core/documents/issuing.h"
#include "core/documents/odtwriter.h"
#include "core/documents/tieout.h"
#include "paperfiles.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/charts/reportcharts.h"
#include "ui/documents/paperformats.h"

#include <QImage>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

class ClosingChartsTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    PaperWish m_wish;
    Document m_document;
    QTemporaryDir m_folder;

    QVector<Picture> pictures(const Document &document) const
    {
        QVector<Picture> found;
        for (const Block &block : document.blocks) {
            if (const auto *picture = std::get_if<Picture>(&block))
                found.append(*picture);
        }
        return found;
    }

    Disagreements afterChanging(const std::function<void(Picture &)> &change, int which) const
    {
        Document document = m_document;
        int seen = 0;
        for (Block &block : document.blocks) {
            if (auto *picture = std::get_if<Picture>(&block); picture && seen++ == which)
                change(*picture);
        }
        return tieOutDay(document, *m_desk->consolidation(paperDay));
    }

private slots:
    void initTestCase()
    {
        m_desk = sampleDesk(at("2020-08-19T23:00:00"));
        closeDay(*m_desk);
        m_wish = numbered(QStringLiteral("60"));
        const auto charts = closingCharts(*m_desk, paperDay);
        QVERIFY(charts);
        m_wish.charts = *charts;
        m_document = sampleReport(*m_desk, PaperKind::Closing, m_wish);
    }

    void bothChartsAreThereNumberedAndOfTheResolutionOfPaper()
    {
        const QVector<Picture> charts = pictures(m_document);
        QCOMPARE(charts.size(), qsizetype(2));
        QCOMPARE(charts.at(0).series, QStringLiteral("coverage"));
        QCOMPARE(charts.at(1).series, QStringLiteral("trend"));
        QVERIFY(charts.at(0).caption.startsWith(QStringLiteral("Biểu đồ 1. Tỷ lệ")));
        QVERIFY(charts.at(1).caption.startsWith(QStringLiteral("Biểu đồ 2. Diễn biến")));
        for (const Picture &chart : charts) {
            const QImage image = QImage::fromData(chart.png, "PNG");
            QVERIFY(!image.isNull());
            QVERIFY(image.width() / (chart.width / 25.4) >= 299.9);
            QVERIFY(chart.width <= m_document.page.textWidth() + 0.1);
            QVERIFY(chart.height < 230);
        }
    }

    void wordsSayEveryFigureThatIsDrawn()
    {
        for (const Picture &chart : pictures(m_document)) {
            QVERIFY(chart.labels.size() > 5);
            for (const PictureLabel &label : chart.labels)
                QVERIFY2(chart.words.contains(label.name + u' ' + label.figure), qPrintable(label.name));
        }
    }

    void everyFileHoldsThePicturesAndTheirWords()
    {
        const QVector<Picture> charts = pictures(m_document);
        const QByteArray docx = *toDocx(m_document);
        const QString docxXml = QString::fromUtf8(partOf(docx, QStringLiteral("word/document.xml")));
        const QByteArray odt = *toOdt(m_document);
        const QString odtXml = QString::fromUtf8(partOf(odt, QStringLiteral("content.xml")));
        const QString html = QString::fromUtf8(*paperBytes(m_document, QStringLiteral("html")));
        const QString text = QString::fromUtf8(*paperBytes(m_document, QStringLiteral("txt"))).simplified();
        for (qsizetype i = 0; i < charts.size(); ++i) {
            const Picture &chart = charts.at(i);
            QCOMPARE(partOf(docx, QStringLiteral("word/media/image%1.png").arg(i + 1)), chart.png);
            QCOMPARE(partOf(odt, QStringLiteral("Pictures/%1.png").arg(i + 1)), chart.png);
            for (const QString &file : {docxXml, odtXml, html})
                QVERIFY(file.contains(chart.words.toHtmlEscaped()) || file.contains(chart.words));
            QVERIFY(html.contains(QString::fromLatin1(chart.png.toBase64())));
            for (const QString &file : {docxXml, odtXml, html, text})
                QVERIFY2(file.contains(chart.caption), qPrintable(chart.caption));
        }
    }

    void thePdfShowsThemAtTheResolutionOfPaper()
    {
        const QString path = m_folder.filePath(QStringLiteral("tong-ket.pdf"));
        QVERIFY(writePaper(m_document, path));
        int images = 0;
        for (const QString &line : askTool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).split(u'\n')) {
            const QStringList columns = line.simplified().split(u' ');
            if (columns.value(2) != QLatin1String("image"))
                continue;
            ++images;
            QVERIFY(columns.value(12).toDouble() >= 295); // x-ppi
        }
        QCOMPARE(images, 2);
        const QString text =
            askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).simplified();
        QVERIFY(text.contains(QStringLiteral("Biểu đồ 1.")));
        QVERIFY(text.contains(QStringLiteral("Biểu đồ 2.")));
    }

    void theSameDayGivesTheSamePictures()
    {
        const auto again = closingCharts(*m_desk, paperDay);
        QVERIFY(again);
        QCOMPARE(*again, m_wish.charts);
    }

    void theReportIsIssuedWithThem()
    {
        const auto report = issuePaper(*m_desk, PaperKind::Closing, paperDay, m_wish, paperBytes);
        QVERIFY(report);
        QVERIFY2(report->paper,
                 qPrintable(report->differences.isEmpty() ? (report->form.isEmpty() ? QString() : report->form.first().says)
                                                          : report->differences.first().where));
    }

    void whatIsDrawnIsHeldAgainstTheDay_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("fault");
        QTest::newRow("a rate that is not the unit's") << 0 << 0;
        QTest::newRow("a unit left out") << 0 << 1;
        QTest::newRow("two units exchanged") << 0 << 2;
        QTest::newRow("the day's rate of the district") << 1 << 3;
        QTest::newRow("the rate of a day before, otherwise than in the table") << 1 << 4;
        QTest::newRow("a day left out") << 1 << 5;
    }
    void whatIsDrawnIsHeldAgainstTheDay()
    {
        QFETCH(int, which);
        QFETCH(int, fault);
        QVERIFY(afterChanging([](Picture &) {}, which).isEmpty());
        const auto change = [&](Picture &chart) {
            QVector<PictureLabel> &labels = chart.labels;
            if (fault == 0 || fault == 4)
                labels[2].figure = QStringLiteral("99,99%");
            else if (fault == 1 || fault == 5)
                labels.removeAt(1);
            else if (fault == 2)
                std::swap(labels[0].figure, labels[labels.size() - 1].figure);
            else
                labels.last().figure = QStringLiteral("99,99%");
        };
        QVERIFY(!afterChanging(change, which).isEmpty());
    }

    // Read back from the finished file.
    void aPictureOrItsWordsExchangedInTheFileIsFound()
    {
        QCOMPARE(*tieOutDocx(m_document, *toDocx(m_document)), Disagreements());
        const auto written = [&](const std::function<void(Picture &)> &change) {
            Document document = m_document;
            for (Block &block : document.blocks) {
                if (auto *picture = std::get_if<Picture>(&block); picture && picture->series == QLatin1String("coverage"))
                    change(*picture);
            }
            return *toDocx(document);
        };
        const Picture course = pictures(m_document).at(1);
        QVERIFY(!tieOutDocx(m_document, written([&](Picture &p) { p.png = course.png; }))->isEmpty());
        QVERIFY(!tieOutDocx(m_document, written([](Picture &p) { p.words.replace(u'7', u'1'); }))->isEmpty());
    }

    void anotherOfficeProgramShowsThemOnTheSamePages_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("docx") << "docx";
        QTest::newRow("odt") << "odt";
    }
    void anotherOfficeProgramShowsThemOnTheSamePages()
    {
        QFETCH(QString, suffix);
        const QString own = m_folder.filePath(QStringLiteral("own.pdf"));
        const QString path = m_folder.filePath(QStringLiteral("tong-ket.") + suffix);
        QVERIFY(writePaper(m_document, own));
        QVERIFY(writePaper(m_document, path));
        const QString theirs = officePdf(m_folder, path);
        QVERIFY(!theirs.isEmpty());
        const auto pagesWith = [](const QString &pdf, const QString &words) {
            const QStringList pages =
                askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")})
                    .split(QChar::FormFeed, Qt::SkipEmptyParts);
            QVector<int> with{int(pages.size())};
            for (int i = 0; i < pages.size(); ++i) {
                if (pages.at(i).contains(words))
                    with.append(i);
            }
            return with;
        };
        for (const QString &caption : {QStringLiteral("Biểu đồ 1."), QStringLiteral("Biểu đồ 2.")})
            QCOMPARE(pagesWith(theirs, caption), pagesWith(own, caption));
    }
};

QTEST_MAIN(ClosingChartsTest)
#include "tst_closingcharts.moc"
