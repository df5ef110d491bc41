// A summary table as a workbook, a CSV file, clipboard cells and paper: read back with another program, every number of it.
#include "core/documents/summarysheet.h"
#include "core/documents/textwriter.h"
#include "core/documents/xlsxtable.h"
#include "tests/support/sampledesk.h"
#include "ui/documents/pagelayout.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

namespace
{

const Day shownDay(2020, 8, 19);

QVector<SummaryColumn> allSummaryColumns()
{
    QVector<SummaryColumn> columns;
    for (int i = 0; i < summaryColumns; ++i)
        columns.append(SummaryColumn(i));
    return columns;
}

bool save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// What LibreOffice reads in the file, as lines of fields; `filter`: how it writes them.
QVector<QStringList> readByOffice(const QTemporaryDir &folder, const QString &path, const QStringList &more)
{
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(
        QStringLiteral("soffice"),
        QStringList{QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                    QStringLiteral("--headless")}
            + more
            + QStringList{QStringLiteral("--convert-to"),
                          // tab, no quotes, UTF-8; cell contents as shown: false, so raw values are written
                          QStringLiteral("tsv:Text - txt - csv (StarCalc):9,0,76,1,,1033,false,false,false,false,false,0"),
                          QStringLiteral("--outdir"), folder.filePath(QStringLiteral("out")), path});
    if (!office.waitForFinished(120000))
        return {};
    QFile read(folder.filePath(QStringLiteral("out/")) + QFileInfo(path).completeBaseName() + QStringLiteral(".tsv"));
    QVector<QStringList> lines;
    if (!read.open(QIODevice::ReadOnly))
        qWarning("%s", office.readAll().constData());
    for (const QString &line : QString::fromUtf8(read.readAll()).split(u'\n'))
        lines.append(line.split(u'\t'));
    return lines;
}

// Every row of the table is found below its titles, each number within the double's own exactness.
void compareCells(const TypedTable &table, const QVector<QStringList> &lines)
{
    const QString firstTitle = table.columns.first().upper;
    qsizetype at = 0;
    while (at < lines.size() && lines.at(at).first() != firstTitle)
        ++at;
    QVERIFY2(at < lines.size(), "the titles were not found");
    at += 2;
    int numbers = 0;
    for (const TypedRow &row : table.rows) {
        QVERIFY(at < lines.size());
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString read = lines.at(at).value(i);
            const TypedCell &cell = row.cells.at(i);
            std::optional<double> wanted;
            if (const auto *count = std::get_if<qint64>(&cell))
                wanted = double(*count);
            if (const auto *change = std::get_if<SignedCount>(&cell))
                wanted = double(change->value);
            if (const auto *points = std::get_if<PointsChange>(&cell))
                wanted = double(points->hundredths) / 100;
            if (const auto *needed = std::get_if<StillNeeded>(&cell))
                wanted = double(needed->value);
            if (const auto *rate = std::get_if<Coverage>(&cell))
                wanted = double(rate->installed().value()) / double(rate->base().value());
            if (wanted) {
                bool isNumber = false;
                const bool percent = read.endsWith(u'%');
                const double value = read.chopped(percent ? 1 : 0).toDouble(&isNumber) / (percent ? 100 : 1);
                QCOMPARE(percent, std::get_if<Coverage>(&cell) != nullptr);
                QVERIFY2(isNumber, qPrintable(QStringLiteral("“%1” in column %2 is no number").arg(read).arg(i)));
                QVERIFY2(std::abs(value - *wanted) < 1e-9, qPrintable(read));
                ++numbers;
            } else if (const auto *text = std::get_if<QString>(&cell)) {
                QCOMPARE(read, *text);
            } else {
                QVERIFY2(read.isEmpty(), qPrintable(read));
            }
        }
        ++at;
    }
    QVERIFY(numbers >= int(table.rows.size()));
}

} // namespace

class TestTypedTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QFAIL("LibreOffice reads the workbooks back; it is not installed");
        m_desk = sampleDesk(at("2020-08-19T14:41:00"));
        m_now = *m_desk->consolidation(shownDay);
        m_before = *m_desk->consolidation(shownDay.plus(-4));
    }

    void everyNumberComesBackFromTheWorkbook_data()
    {
        QTest::addColumn<QString>("group");
        for (const QString &group : summaryGroups(m_now))
            QTest::addRow("%s", group.isEmpty() ? "groups and streams" : qPrintable(group)) << group;
    }
    void everyNumberComesBackFromTheWorkbook()
    {
        QFETCH(QString, group);
        const TypedTable table = sheetOf(group, highestRateFirst);
        const auto bytes = toXlsx({table}, QStringLiteral("Phòng Văn hoá và Thông tin"));
        QVERIFY(bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bieu.xlsx"));
        QVERIFY(save(path, *bytes));
        compareCells(table, readByOffice(folder, path, {}));
    }

    void hostileNamesStayText()
    {
        TypedTable table = sheetOf(QStringLiteral("xa-thi-tran"), officialOrder);
        const QStringList names{QStringLiteral("=1+1"), QStringLiteral("+84900"),      QStringLiteral("-2"),
                                QStringLiteral("@x"),   QStringLiteral("http://x.vn"), QStringLiteral("0123"),
                                QStringLiteral("1/2"),  QStringLiteral("<b>&amp;")};
        for (int i = 0; i < names.size(); ++i)
            table.rows[i].cells[1] = names.at(i);
        const auto bytes = toXlsx({table}, {});
        QVERIFY(bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bieu.xlsx"));
        QVERIFY(save(path, *bytes));
        compareCells(table, readByOffice(folder, path, {}));
    }

    void theWorkbookIsSetUpToBePrinted()
    {
        const auto bytes = toXlsx({sheetOf(QStringLiteral("xa-thi-tran"), officialOrder)}, {});
        QVERIFY(bytes);
        QTemporaryDir folder;
        QVERIFY(save(folder.filePath(QStringLiteral("bieu.xlsx")), *bytes));
        QProcess unzip;
        unzip.start(QStringLiteral("python3"),
                    {QStringLiteral("-c"),
                     QStringLiteral("import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);"
                                    "sys.stdout.buffer.write(z.read('xl/worksheets/sheet1.xml')+z.read('xl/workbook.xml'))"),
                     folder.filePath(QStringLiteral("bieu.xlsx"))});
        QVERIFY(unzip.waitForFinished());
        const QString xml = QString::fromUtf8(unzip.readAllStandardOutput());
        QVERIFY(xml.contains(QStringLiteral("&amp;CTrang &amp;P/&amp;N")));
        QVERIFY(xml.contains(QStringLiteral("orientation=\"landscape\"")));
        QVERIFY(xml.contains(QStringLiteral("fitToHeight=\"0\"")));
        QVERIFY(xml.contains(QStringLiteral("state=\"frozen\"")));
        QVERIFY(xml.contains(QStringLiteral("_xlnm.Print_Titles")));
        QVERIFY(!xml.contains(QStringLiteral("inlineStr")));
        QVERIFY(!xml.contains(QStringLiteral("<f>")));
    }

    void theSameTableGivesTheSameBytes()
    {
        const TypedTable table = sheetOf(QString(), officialOrder);
        QCOMPARE(*toXlsx({table}, QStringLiteral("a")), *toXlsx({table}, QStringLiteral("a")));
    }

    void csvFieldsComeBackAsTheyWere()
    {
        QRandomGenerator random(20200819);
        const QString letters = QStringLiteral("aộ;\",\n\r =+-@'\t1");
        TypedTable table;
        table.title = QStringLiteral("Thử");
        table.columns = {{QStringLiteral("Đơn vị"), {}, 20, CellAlign::Left},
                         {QStringLiteral("Số"), {}, 20, CellAlign::Right}};
        for (int i = 0; i < 500; ++i) {
            QString name;
            for (int c = int(random.bounded(12)); c >= 0; --c)
                name += letters.at(int(random.bounded(int(letters.size()))));
            table.rows.append({RowKind::Entry, {name, qint64(i)}});
        }
        const QString text = QString::fromUtf8(toCsv(table));
        const QStringList lines = text.split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 3 + 500 + 1); // no line end inside a field: blanks took their place
        for (int i = 0; i < 500; ++i) {
            const QString line = lines.at(3 + i);
            QVERIFY(line.endsWith(QStringLiteral(";%1").arg(i)));
            QString field = line.left(line.lastIndexOf(u';'));
            if (field.startsWith(u'"')) {
                QVERIFY(field.endsWith(u'"'));
                field = field.mid(1, field.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
            }
            QCOMPARE(field, plainCellText(table.rows.at(i).cells.first()));
            QVERIFY(!field.trimmed().startsWith(u'=') && !field.trimmed().startsWith(u'+'));
        }
    }

    void paperHoldsEveryNumberOfTheTable()
    {
        for (const QString &group : summaryGroups(m_now)) {
            const TypedTable table = sheetOf(group, officialOrder);
            const QString text = toText(toDocument(table));
            for (const TypedRow &row : table.rows) {
                for (const TypedCell &cell : row.cells)
                    QVERIFY2(std::get_if<QString>(&cell) || text.contains(cellText(cell)), qPrintable(cellText(cell)));
            }
        }
    }

    void theCommunesStandOnOnePage()
    {
        const TypedTable table = sheetOf(QStringLiteral("xa-thi-tran"), officialOrder);
        const PageLayout layout = layOut(toDocument(table), documentFont());
        QCOMPARE(layout.pages.size(), 1);
        QVERIFY(layOut(toDocument(sheetOf(QStringLiteral("co-quan-huyen"), officialOrder)), documentFont()).pages.size()
                > 1);
    }

    void anEmptyTableIsStillAFile()
    {
        TypedTable table;
        table.number = QStringLiteral("BIỂU 01");
        table.sheetName = QStringLiteral("Biểu 01");
        table.day = shownDay;
        table.columns = {{QStringLiteral("STT"), {}, 10, CellAlign::Centre},
                         {QStringLiteral("Đơn vị"), {}, 40, CellAlign::Left},
                         {QStringLiteral("Ghi chú"), {}, 40, CellAlign::Left}};
        QVERIFY(toXlsx({table}, {}));
        QVERIFY(!toCsv(table).isEmpty());
    }

private:
    TypedTable sheetOf(const QString &group, SummaryOrder order) const
    {
        return summarySheet(summaryFacts(m_desk.desk->campaign(), m_now, &m_before, group, order), allSummaryColumns(),
                            true);
    }

    TestDesk m_desk;
    Consolidation m_now;
    Consolidation m_before;
};

QTEST_MAIN(TestTypedTable)
#include "tst_typedtable.moc"
