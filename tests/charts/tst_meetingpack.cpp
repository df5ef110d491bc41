// The meeting pack: every part of the slides is named, typed and led to; each chart has its picture, its sentence and its
// numbers; LibreOffice opens it, where it is installed, and makes as many pages as there are slides.
#include "core/documents/packagewriter.h"
#include "core/documents/slides.h"
#include "tests/support/sampledesk.h"
#include "ui/charts/charttable.h"
#include "ui/charts/meetingpack.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace dophu;

namespace
{

const Day shown(2020, 8, 19);

QByteArray partOf(const QByteArray &package, const QString &name)
{
    return unpackedPart(package, name).value_or(QByteArray());
}

QStringList wordsOf(const QByteArray &slide)
{
    QStringList words;
    QXmlStreamReader reader(slide);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("t"))
            words.append(reader.readElementText());
    }
    return reader.hasError() ? QStringList() : words;
}

QStringList attributes(const QByteArray &part, const QString &element, const QString &name)
{
    QStringList values;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            values.append(reader.attributes().value(name).toString());
    }
    return reader.hasError() ? QStringList() : values;
}

int slidesOf(const MeetingPack &pack)
{
    int slides = 0;
    for (const PackedChart &chart : pack.charts)
        slides += 1 + int((chartTable(chart.value).rows.size() + slideTableRows - 1) / slideTableRows);
    return slides;
}

} // namespace

class TestMeetingPack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = sampleDesk(at("2020-08-19T14:12:00"));
        auto pack = meetingPack(*m_desk, shown, meetingKinds());
        QVERIFY(pack);
        m_pack = *pack;
        const auto slides = packSlides(m_pack);
        QVERIFY(slides);
        m_slides = *slides;
    }

    void everyPartIsTypedAndLedTo()
    {
        const QByteArray types = partOf(m_slides, QStringLiteral("[Content_Types].xml"));
        for (const QString &name : attributes(types, QStringLiteral("Override"), QStringLiteral("PartName")))
            QVERIFY2(!partOf(m_slides, name.mid(1)).isEmpty(), qPrintable(name));
        const QByteArray leads = partOf(m_slides, QStringLiteral("ppt/_rels/presentation.xml.rels"));
        const QStringList targets = attributes(leads, QStringLiteral("Relationship"), QStringLiteral("Target"));
        QCOMPARE(targets.size(), slidesOf(m_pack) + 2);
        for (const QString &target : targets)
            QVERIFY2(!partOf(m_slides, QStringLiteral("ppt/") + target).isEmpty(), qPrintable(target));
    }

    void aSlideHasItsTitleItsSentenceAndItsPicture()
    {
        const QStringList words = wordsOf(partOf(m_slides, QStringLiteral("ppt/slides/slide1.xml")));
        QCOMPARE(words.first(), titleOf(m_pack.charts.first().value));
        QCOMPARE(words.at(1), m_pack.charts.first().sentence);
        QVERIFY(partOf(m_slides, QStringLiteral("ppt/media/image1.png")).startsWith("\x89PNG"));
    }

    void everyNumberOfAChartStandsInItsTables()
    {
        QStringList words;
        for (int slide = 1; slide <= slidesOf(m_pack); ++slide)
            words += wordsOf(partOf(m_slides, QStringLiteral("ppt/slides/slide%1.xml").arg(slide)));
        for (const PackedChart &chart : m_pack.charts) {
            for (const QStringList &row : chartTable(chart.value).rows) {
                for (const QString &cell : row)
                    QVERIFY2(cell.isEmpty() || words.contains(cell), qPrintable(cell));
            }
        }
    }

    void theSamePackIsTheSameBytes() { QCOMPARE(*packSlides(m_pack), m_slides); }

    void namesOfMarkupAreWords()
    {
        const QString hostile = QStringLiteral("<b>A & B</b>\x01 =1+1");
        const auto slides = presentation({{hostile, hostile, {}, {}, {{hostile}, {{hostile}}, {true}}}}, hostile, hostile);
        QVERIFY(slides);
        const QStringList words = wordsOf(partOf(*slides, QStringLiteral("ppt/slides/slide1.xml")));
        QCOMPARE(words.first(), QStringLiteral("<b>A & B</b> =1+1"));
    }

    void aDayWithoutFiguresHasNoPack()
    {
        const TestDesk empty = emptyDesk(at("2020-08-19T14:12:00"));
        const auto pack = meetingPack(*empty, shown, {ChartKind::Coverage, ChartKind::Trend});
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, FailureKind::BadInput);
    }

    void aComparisonIsInThePackOnceItIsChosen()
    {
        const auto isComparison = [](const PackedChart &chart) { return chart.kind == ChartKind::Compare; };
        QVERIFY(std::none_of(m_pack.charts.cbegin(), m_pack.charts.cend(), isComparison));
        const auto pack = meetingPack(*m_desk, shown, meetingKinds(), {}, ComparedWith{0, {}, Day(2020, 8, 12)});
        QVERIFY(pack);
        QCOMPARE(std::count_if(pack->charts.cbegin(), pack->charts.cend(), isComparison), 1);
        QTemporaryDir folder;
        for (const char *suffix : {"pptx", "pdf", "xlsx"}) {
            const auto saved = savePack(*pack, folder.filePath(QStringLiteral("bo.") + QLatin1String(suffix)));
            QVERIFY(saved && *saved);
        }
        QFile book(folder.filePath(QStringLiteral("bo.xlsx")));
        QVERIFY(book.open(QIODevice::ReadOnly));
        const QByteArray bytes = book.readAll();
        const QByteArray sheets = partOf(bytes, QStringLiteral("xl/workbook.xml"));
        QVERIFY(sheets.contains("So sánh"));
        // Two lines and the target of both, each of its own cells.
        QByteArray comparison;
        for (int chart = 1; chart < 40 && comparison.isEmpty(); ++chart) {
            const QByteArray part = partOf(bytes, QStringLiteral("xl/charts/chart%1.xml").arg(chart));
            comparison = part.contains("So sánh hai đợt") ? part : QByteArray();
        }
        QCOMPARE(attributes(comparison, QStringLiteral("idx"), QStringLiteral("val")).size(), 3);
    }

    void anotherSuffixIsRefused()
    {
        QTemporaryDir folder;
        const auto saved = savePack(m_pack, folder.filePath(QStringLiteral("a.png")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, FailureKind::BadInput);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void libreOfficeMakesAPageOfEverySlide()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        QVERIFY2(!office.isEmpty(), "LibreOffice is part of ./dev test");
        QTemporaryDir folder;
        QVERIFY(savePack(m_pack, folder.filePath(QStringLiteral("pack.pptx"))));
        QVERIFY(savePack(m_pack, folder.filePath(QStringLiteral("own.pdf"))));
        QProcess convert;
        convert.setWorkingDirectory(folder.path());
        convert.start(office, {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                               QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                               QStringLiteral("pack.pptx")});
        QVERIFY(convert.waitForFinished(120'000));
        QProcess pages;
        pages.start(QStringLiteral("pdfinfo"), {folder.filePath(QStringLiteral("pack.pdf"))});
        QVERIFY(pages.waitForFinished());
        static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
        QCOMPARE(count.match(QString::fromUtf8(pages.readAllStandardOutput())).captured(1).toInt(), slidesOf(m_pack));
    }

private:
    TestDesk m_desk;
    MeetingPack m_pack;
    QByteArray m_slides;
};

QTEST_MAIN(TestMeetingPack)
#include "tst_meetingpack.moc"
