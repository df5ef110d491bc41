// The meeting pack as a workbook: every part is typed and led to; a chart shows nothing but what the cells say that it
// names; who is missing or carried is told by a word and a pattern; LibreOffice, where it is installed, draws every chart.
#include "core/coverage/dayinputs.h"
#include "core/documents/chartsheets.h"
#include "tests/support/sampledesk.h"
#include "tests/support/workbookparts.h"
#include "ui/charts/packworkbook.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

namespace
{

const Day packDay(2020, 8, 19);
constexpr int chartsOfThePack = 7; // coverage, trend and people a day, needed, groups, increase, band

// Units whose installed is -1 said nothing; every third is carried from the day before.
CoverageSeries madeUp(int units)
{
    CoverageSeries series;
    series.day = packDay;
    series.title = QStringLiteral("Tỷ lệ");
    series.subtitle = QStringLiteral("đến 14h00 ngày 19/8/2020");
    series.source = QStringLiteral("Nguồn: Phòng");
    series.targetText = QStringLiteral("Mục tiêu 60%");
    series.metText = QStringLiteral("Đạt");
    series.belowText = QStringLiteral("Chưa đạt");
    series.carriedText = QStringLiteral("Lấy số gần nhất");
    for (int i = 0; i < units; ++i) {
        SeriesBar bar;
        bar.name = QStringLiteral("Xã %1").arg(i);
        bar.text = QStringLiteral("chưa có số");
        if (i % 5 != 4) {
            bar.coverage = Coverage::of(*Count::from(i % 90), *Count::from(100));
            bar.length = bar.coverage->hundredths();
            bar.met = bar.length >= 6000;
            bar.needed = Count::from(std::max(0, 60 - i % 90)).value_or(Count());
            if (i % 3 == 0)
                bar.carriedFrom = packDay.plus(-1);
        }
        series.bars.append(bar);
    }
    return series;
}

QByteArray bookOf(const CoverageSeries &series, const QString &name = QStringLiteral("Tỷ lệ"))
{
    return toXlsxBook({chartSheet(series, {name, {}, false})}, {}).value_or(QByteArray());
}

QVector<ChartText> chartsOf(const WorkbookParts &book)
{
    QVector<ChartText> charts;
    for (int i = 1; !book.part(QStringLiteral("xl/charts/chart%1.xml").arg(i)).isEmpty(); ++i)
        charts.append(chartTextOf(book.part(QStringLiteral("xl/charts/chart%1.xml").arg(i))));
    return charts;
}

// Whether a page shows the blue that only charts are drawn with.
bool showsAChart(const QImage &page)
{
    int blue = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QRgb dot = page.pixel(x, y);
            blue += qBlue(dot) - qRed(dot) > 50;
        }
    }
    return blue > 40;
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

} // namespace

class TestPackWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = sampleDesk(at("2020-08-19T14:12:00"));
        auto pack = meetingPack(*m_desk, packDay, meetingKinds());
        QVERIFY(pack);
        m_pack = *pack;
        const auto bytes = packWorkbook(m_pack);
        QVERIFY(bytes);
        m_bytes = *bytes;
    }

    void everyPartIsTypedAndLedTo()
    {
        const WorkbookParts book(m_bytes);
        const QStringList reachable = book.reachable();
        const auto types = book.types();
        QCOMPARE(QSet<QString>(reachable.cbegin(), reachable.cend()), QSet<QString>(types.keyBegin(), types.keyEnd()));
        for (const QString &name : reachable)
            QVERIFY2(!book.part(name).isEmpty(), qPrintable(name));
        QCOMPARE(types.value(QStringLiteral("xl/charts/chart1.xml")),
                 QStringLiteral("application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
        QCOMPARE(types.value(QStringLiteral("xl/drawings/drawing1.xml")),
                 QStringLiteral("application/vnd.openxmlformats-officedocument.drawing+xml"));
        QCOMPARE(reachable.filter(QStringLiteral("xl/charts/")).size(), chartsOfThePack);
    }

    void aChartOfThePackIsASheet()
    {
        const WorkbookParts book(m_bytes);
        QCOMPARE(book.sheetNames().size(), m_pack.charts.size());
        for (int i = 0; i < m_pack.charts.size(); ++i)
            QCOMPARE(book.cells(i).value(QStringLiteral("A1")), titleOf(m_pack.charts.at(i).value));
    }

    void aChartShowsWhatTheCellsSay()
    {
        const WorkbookParts book(m_bytes);
        const auto charts = chartsOf(book);
        QCOMPARE(charts.size(), chartsOfThePack);
        for (const ChartText &chart : charts) {
            QVERIFY(!chart.references.isEmpty());
            for (const ChartReference &reference : chart.references) {
                QVERIFY2(!reference.cache.isEmpty(), qPrintable(reference.place));
                QCOMPARE(reference.cache, book.valuesAt(reference.place));
                QVERIFY2(reference.kind != QLatin1String("tx") || !reference.cache.first().isEmpty(),
                         qPrintable(reference.place));
            }
        }
    }

    void theCellsHoldTheDaysFigures()
    {
        const auto day = m_desk->consolidation(packDay);
        QVERIFY(day);
        const auto cells = WorkbookParts(m_bytes).cells(0);
        QHash<QString, QString> rows; // name → row
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            if (cell.key().startsWith(u'A'))
                rows.insert(*cell, cell.key().mid(1));
        }
        int compared = 0;
        for (const UnitFigures &unit : day->units) {
            if (!unit.coverage || !rows.contains(unit.shortName))
                continue;
            const QString row = rows.value(unit.shortName);
            QCOMPARE(cells.value(u'B' + row).toLongLong(), unit.coverage->installed().value());
            QCOMPARE(cells.value(u'C' + row).toLongLong(), unit.coverage->base().value());
            QCOMPARE(qRound64(cells.value(u'D' + row).toDouble() * 10'000), unit.coverage->hundredths());
            ++compared;
        }
        QCOMPARE(compared, 21);
    }

    void aTargetIsALineOverTheColumns()
    {
        const ChartText chart = chartsOf(WorkbookParts(m_bytes)).first();
        QCOMPARE(chart.columns, 1);
        QCOMPARE(chart.lines, 1);
        QVERIFY(chart.references.last().cache.contains(QStringLiteral("0.6")));
    }

    void whatIsMissingOrCarriedIsToldByAWordAndAPattern()
    {
        const WorkbookParts book(bookOf(madeUp(10)));
        const auto charts = chartsOf(book);
        QCOMPARE(charts.size(), 1);
        QCOMPARE(charts.first().patterns, 1);
        const ChartReference &names = charts.first().references.at(1);
        QCOMPARE(names.cache.at(0), QStringLiteral("Xã 0 (số 18/8)"));
        QCOMPARE(names.cache.at(1), QStringLiteral("Xã 1"));
        QCOMPARE(names.cache.at(4), QStringLiteral("Xã 4: chưa có số"));
        qsizetype drawn = 0;
        for (const ChartReference &reference : charts.first().references) {
            if (reference.kind == QLatin1String("val") && !reference.cache.contains(QStringLiteral("0.6"))) {
                QVERIFY(reference.cache.at(4).isEmpty()); // a gap, never a zero
                drawn += reference.cache.size() - reference.cache.count(QString());
            }
        }
        QCOMPARE(drawn, qsizetype(8)); // each unit once
    }

    void manyUnitsAreSeveralCharts_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("charts");
        QTest::addRow("one") << 1 << 1;
        QTest::addRow("as many as a chart holds") << 45 << 1;
        QTest::addRow("one more") << 46 << 2;
        QTest::addRow("a district") << 134 << 3;
        QTest::addRow("a country: the first, and every one in the table") << 11'000 << 12;
    }
    void manyUnitsAreSeveralCharts()
    {
        QFETCH(int, units);
        QFETCH(int, charts);
        const WorkbookParts book(bookOf(madeUp(units)));
        QCOMPARE(chartsOf(book).size(), charts);
        const auto cells = book.cells(0);
        QVERIFY(std::any_of(cells.cbegin(), cells.cend(),
                            [units](const QString &cell) { return cell == QStringLiteral("Xã %1").arg(units - 1); }));
        const bool all = units <= charts * unitsPerNativeChart;
        QCOMPARE(std::any_of(cells.cbegin(), cells.cend(),
                             [](const QString &cell) { return cell.contains(QStringLiteral("bảng số có đủ")); }),
                 !all);
    }

    void aDayWithoutFiguresHasATableAndNoChart()
    {
        CoverageSeries series = madeUp(4);
        series.emptyText = QStringLiteral("Chưa có số liệu ngày 19/8/2020");
        const WorkbookParts book(bookOf(series));
        QVERIFY(chartsOf(book).isEmpty());
        QVERIFY(!book.types().contains(QStringLiteral("xl/drawings/drawing1.xml")));
        QCOMPARE(book.cells(0).value(QStringLiteral("A2")), series.emptyText);
    }

    void namesOfMarkupAreWords()
    {
        CoverageSeries series = madeUp(2);
        const QString hostile = QStringLiteral("<b>A & B</b> =1+1 \"'");
        series.title = series.metText = series.bars[0].name = hostile;
        const WorkbookParts book(bookOf(series, QStringLiteral("a'b & c")));
        const auto charts = chartsOf(book);
        QCOMPARE(charts.first().titles.first(), hostile);
        for (const ChartReference &reference : charts.first().references)
            QCOMPARE(reference.cache, book.valuesAt(reference.place));
    }

    void aGridIsCellsWithTheirWords()
    {
        const WorkbookParts book(m_bytes);
        const auto *grid = std::get_if<GridSeries>(&m_pack.charts.last().value);
        QVERIFY(grid && !grid->lines.isEmpty());
        QStringList words = book.cells(int(m_pack.charts.size()) - 1).values();
        for (const GridLine &line : grid->lines) {
            QVERIFY(words.contains(line.name));
            for (const GridMark &mark : line.marks)
                QVERIFY(words.contains(mark.text));
        }
    }

    void theSamePackIsTheSameBytes()
    {
        QCOMPARE(*packWorkbook(m_pack), m_bytes);
        QVERIFY(*packWorkbook(m_pack, true) != m_bytes);
    }

    void libreOfficeDrawsEveryChart()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        QVERIFY2(!office.isEmpty(), "LibreOffice is part of ./dev test");
        QTemporaryDir folder;
        QVERIFY(savePack(m_pack, folder.filePath(QStringLiteral("pack.xlsx"))));
        for (const char *kind : {"pdf", "fods"})
            QVERIFY(run(office, {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                                 QStringLiteral("--headless"), QStringLiteral("--convert-to"), QString::fromLatin1(kind),
                                 QStringLiteral("--outdir"), folder.path(), folder.filePath(QStringLiteral("pack.xlsx"))}));
        QFile flat(folder.filePath(QStringLiteral("pack.fods")));
        QVERIFY(flat.open(QIODevice::ReadOnly));
        QCOMPARE(flat.readAll().count("<draw:object "), chartsOfThePack);
        QVERIFY(run(QStringLiteral("pdftoppm"),
                    {QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-png"),
                     folder.filePath(QStringLiteral("pack.pdf")), folder.filePath(QStringLiteral("page"))}));
        int pages = 0;
        for (const QString &page : QDir(folder.path()).entryList({QStringLiteral("page*.png")}))
            pages += showsAChart(QImage(folder.filePath(page)));
        QCOMPARE(pages, chartsOfThePack); // a page each
    }

private:
    TestDesk m_desk;
    MeetingPack m_pack;
    QByteArray m_bytes;
};

QTEST_MAIN(TestPackWorkbook)
#include "tst_packworkbook.moc"
