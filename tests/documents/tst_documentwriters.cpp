#include "core/documents/htmlwriter.h"
#include "core/documents/officialformat.h"
#include "core/documents/textwriter.h"
#include "reportfixture.h"
#include "ui/documents/paperwriter.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

const QString hostile = QStringLiteral("Xã <script>alert(\"x\")</script> & 'B' %1 %2");

QVector<DayRow> someDay()
{
    QVector<DayRow> rows;
    for (int i = 1; i <= 30; ++i)
        rows.append(
            reported(i, QStringLiteral("Xã Đông Số %1").arg(i), 1234 * i, 301 * i, 307 * i + 11, QTime(i % 5 ? 9 : 15, 7)));
    rows.append(silent(40, QStringLiteral("Xã Xy"), 601, 221));
    rows.append(held(41, QStringLiteral("Xã Thuận"), 1063, 526, 554));
    rows.append(excused(42, QStringLiteral("Xã Húc"), 946, QStringLiteral("Lũ cô lập")));
    rows.append(agency(reported(50, QStringLiteral("Phòng Tư pháp"), 5, 4, 5)));
    return rows;
}

QString pdfText(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    if (!writePdf(document, path))
        return {};
    return askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

QString htmlText(const Document &document)
{
    QString html = QString::fromUtf8(toHtml(document));
    html = html.mid(html.indexOf(QStringLiteral("<body>")));
    html.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral(" "));
    html.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&nbsp;"), QString(QChar::Nbsp));
    return html.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

// How often each number of the text stands in it: "18.567", "57,49", "14h05" are one number each.
QMap<QString, int> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d[\\d.,/h]*\\d|\\d"));
    QMap<QString, int> numbers;
    auto matches = number.globalMatch(text);
    while (matches.hasNext())
        ++numbers[matches.next().captured()];
    return numbers;
}

// The words of a document as its blocks hold them, whatever the writer.
QString valueText(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        std::visit(
            Overloaded{[&](const Letterhead &b) { texts << b.superior << b.issuer << b.numberLine << b.placeAndDate; },
                       [&](const TitleBlock &b) { texts << b.kind << b.subject; },
                       [&](const Addressees &b) { texts << b.names; },
                       [&](const Paragraph &b) {
                           QString line;
                           for (const Run &run : b.runs)
                               line += run.text;
                           texts << line;
                       },
                       [&](const Heading &b) { texts << b.number + u' ' + b.title; },
                       [&](const Table &b) {
                           for (const TableColumn &column : b.columns)
                               texts << column.title;
                           for (const TableRow &row : b.rows)
                               texts << row.cells;
                       },
                       [&](const Note &b) { texts << b.text; }, [&](const Picture &b) { texts << b.words; },
                       [&](const SignatureBlock &b) { texts << b.copies << b.authority << b.name; },
                       [&](const AppendixStart &b) { texts << appendixHeading(b) << b.title << b.attached; }},
            block);
    }
    return texts.join(u'\n');
}

} // namespace

class DocumentWritersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWriterMentionsEveryNumber_data()
    {
        QTest::addColumn<QString>("writer");
        QTest::newRow("pdf") << "pdf";
        QTest::newRow("html") << "html";
        QTest::newRow("text") << "text";
    }
    void everyWriterMentionsEveryNumber()
    {
        QFETCH(QString, writer);
        const Document document = composeDailyReport(factsOf(someDay()));
        const QString written = writer == QLatin1String("pdf")    ? pdfText(document)
                                : writer == QLatin1String("html") ? htmlText(document)
                                                                  : toText(document);
        const QMap<QString, int> held = numbersIn(valueText(document));
        const QMap<QString, int> found = numbersIn(written);
        QVERIFY(held.size() > 150);
        for (auto it = held.begin(); it != held.end(); ++it)
            QVERIFY2(found.value(it.key()) >= it.value(),
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(it.key()).arg(found.value(it.key())).arg(it.value())));
    }

    void hostileNamesStayText()
    {
        QVector<DayRow> rows = someDay();
        rows[0].name = hostile;
        rows[1].name = QStringLiteral("=CMD|' /C calc'!A0");
        DailyReportFacts facts = factsOf(rows);
        facts.difficulties = QStringLiteral("<img src=x onerror=alert(1)>");
        facts.office.name = QStringLiteral("Phòng <b>A</b>");
        const Document document = composeDailyReport(facts);
        const QString html = QString::fromUtf8(toHtml(document));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;")));
        QVERIFY(htmlText(document).contains(hostile));
        QVERIFY(toText(document).contains(hostile));
        QVERIFY(pdfText(document).contains(QStringLiteral("onerror=alert(1)")));
    }

    // Balanced: a browser shows what we wrote and nothing is left open.
    void htmlIsWellFormed()
    {
        QString html = QString::fromUtf8(toHtml(composeDailyReport(factsOf(someDay()))));
        html.replace(QStringLiteral("<br>"), QStringLiteral("<br/>")).replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
        html.replace(QStringLiteral("<meta charset=\"utf-8\">"), QString());
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!html.contains(QStringLiteral("http")));
    }

    void textTablesAreAligned()
    {
        qsizetype width = 0;
        int rows = 0;
        for (const QString &line : toText(composeDailyReport(factsOf(someDay()))).split(u'\n')) {
            if (!line.startsWith(u'|') && !line.startsWith(u'+')) {
                width = 0;
                continue;
            }
            width = width == 0 ? line.size() : width;
            QCOMPARE(line.size(), width);
            ++rows;
        }
        QVERIFY(rows > 40);
    }

    void aDraftLeavesRoomForTheNumber()
    {
        DailyReportFacts facts = factsOf(someDay());
        facts.number.clear();
        facts.seal.clear();
        const Document document = composeDailyReport(facts);
        QVERIFY(std::get<Letterhead>(document.blocks.first())
                    .numberLine.contains(QString(8, QChar::Nbsp) + QStringLiteral("/BC-VHTT")));
        QVERIFY(document.foot.isEmpty());
        QVERIFY(QString::fromUtf8(toHtml(document)).contains(QStringLiteral("Số: &nbsp;&nbsp;")));
    }

    void theSamePaperGivesTheSameBytes()
    {
        const Document document = composeDailyReport(factsOf(someDay()));
        QByteArray first;
        QByteArray second;
        for (QByteArray *bytes : {&first, &second}) {
            QBuffer buffer(bytes);
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            QVERIFY(writePdf(document, buffer));
        }
        QCOMPARE(first, second);
        QVERIFY(first.contains("/CreationDate (D:20200819000000"));
    }

    // PDF/A-1b by its markers: what it is for, what it says of itself, every face inside.
    void thePdfSaysWhatItIs()
    {
        const Document document = composeDailyReport(factsOf(someDay()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(writePdf(document, path));
        const QString told = askTool(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(told.contains(QStringLiteral("Phòng Văn hoá và Thông tin")), qPrintable(told)); // Author
        QVERIFY2(told.contains(document.title), qPrintable(told));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *mark : {"/GTS_PDFA1", "<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
                                 "/Lang (vi-VN)", "<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li>"})
            QVERIFY2(bytes.contains(mark), mark);
        for (const QString &line : askTool(QStringLiteral("pdffonts"), {path}).split(u'\n').mid(2)) {
            if (!line.isEmpty())
                QVERIFY2(line.contains(QStringLiteral(" yes ")), qPrintable(line)); // embedded
        }
    }

    void aFolderThatIsNotThereIsAFailure()
    {
        const QString path = QStringLiteral("/khong-co-thu-muc-nay/bao-cao.pdf");
        const Outcome outcome = writePdf(composeDailyReport(factsOf(someDay())), path);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, FailureKind::CannotWrite);
        QCOMPARE(outcome.error().subject, path);
    }

    // Nothing is lost on the way to paper, however long the report.
    void elevenThousandUnitsAllReachThePaper()
    {
        QVector<DayRow> rows;
        constexpr int units = 11'000;
        rows.reserve(units);
        for (int i = 1; i <= units; ++i) {
            const QString name = QStringLiteral("ĐVỊ%1").arg(i, 5, 10, QLatin1Char('0'));
            rows.append(i % 11 == 0 ? agency(silent(i, name, 100, 50)) : reported(i, name, 100 + i % 900, 40, 41 + i % 60));
        }
        const QString text = pdfText(composeDailyReport(factsOf(rows)));
        QCOMPARE(text.normalized(QString::NormalizationForm_C), text);
        static const QRegularExpression code(QStringLiteral("ĐVỊ(\\d{5})"));
        QMap<int, int> seen;
        auto matches = code.globalMatch(text);
        while (matches.hasNext())
            ++seen[matches.next().captured(1).toInt()];
        for (int i = 1; i <= units; ++i) {
            const int least = i % 11 == 0 ? 2 : 1; // the silent ones stand in the last appendix too
            QVERIFY2(seen.value(i) >= least, qPrintable(QString::number(i)));
        }
        QCOMPARE(seen.size(), units);
    }
};

QTEST_MAIN(DocumentWritersTest)
#include "tst_documentwriters.moc"
