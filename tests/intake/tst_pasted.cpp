// What Excel and LibreOffice leave on the clipboard.
#include "core/intake/pasted.h"

#include <QFile>
#include <QTest>

using namespace dophu;

namespace
{

QString fileText(const char *name)
{
    QFile file(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/clipboard/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QVector<QStringList> textsOf(const PastedBlock &block)
{
    QVector<QStringList> rows;
    for (const QVector<PastedCell> &row : block.rows) {
        rows.append(QStringList());
        for (const PastedCell &cell : row)
            rows.last().append(cell.text);
    }
    return rows;
}

} // namespace

class TestPasted : public QObject
{
    Q_OBJECT

private slots:
    void tabbedTextIsRowsAndCells_data();
    void tabbedTextIsRowsAndCells();
    void aTableIsRowsAndCells_data();
    void aTableIsRowsAndCells();
    void theNumberBehindTheFormatIsRead_data();
    void theNumberBehindTheFormatIsRead();
    void bothFlavoursOfOneBlockComplementEachOther();
    void aTableAroundASingleTextIsNotTaken();
    void whatIsCopiedReadsBackAsItWas();
    void aBlockOfLibreOfficeIsReadFromEitherFlavour();
    void aHugeClipboardIsCutAndSaysSo();
    void hostileTextNeitherHangsNorCrashes();
};

void TestPasted::tabbedTextIsRowsAndCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVector<QStringList>>("rows");
    const auto row = [](const char *why, const QString &text, const QVector<QStringList> &rows) {
        QTest::newRow(why) << text << rows;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("nothing", {}, {});
    row("one cell", s("554"), {{s("554")}});
    row("CRLF and an empty line at the end", s("1\t2\r\n3\t4\r\n"), {{s("1"), s("2")}, {s("3"), s("4")}});
    row("CR alone", s("1\r2\r"), {{s("1")}, {s("2")}});
    row("ragged", s("1\t2\t3\n4\n5\t6"), {{s("1"), s("2"), s("3")}, {s("4")}, {s("5"), s("6")}});
    row("an empty line inside keeps its place", s("1\n\n3"), {{s("1")}, {s("")}, {s("3")}});
    row("a quoted line break", s("\"hai\ndòng\"\t7"), {{s("hai\ndòng"), s("7")}});
    row("doubled quotation marks", s("\"xã \"\"Húc\"\"\"\t7"), {{s("xã \"Húc\""), s("7")}});
    row("a quotation mark that is only a sign", s("\"Húc\" mới\t7"), {{s("\"Húc\" mới"), s("7")}});
    row("an open quotation mark", s("\"Húc\n7"), {{s("\"Húc")}, {s("7")}});
    row("decomposed letters",
        s("Hu\xCC\x81"
          "c"),
        {{s("Húc")}});
    row("blanks around", s(" 554 \t\xC2\xA0 7"), {{s("554"), s("7")}});
}

void TestPasted::tabbedTextIsRowsAndCells()
{
    QFETCH(QString, text);
    QFETCH(QVector<QStringList>, rows);
    QCOMPARE(textsOf(readTabbed(text)), rows);
}

void TestPasted::aTableIsRowsAndCells_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QVector<QStringList>>("rows");
    const auto row = [](const char *why, const char *html, const QVector<QStringList> &rows) {
        QTest::newRow(why) << QString::fromUtf8(html) << rows;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("no table", "<p>554</p>", {});
    row("without closing tags", "<TABLE><TR><TD>1<TD>2<TR><TD>3</TABLE>", {{s("1"), s("2")}, {s("3")}});
    row("blanks of the source", "<table><tr><td>\n  Xã\n  Húc </td></tr></table>", {{s("Xã Húc")}});
    row("a line break", "<table><tr><td>một<br>hai</td></tr></table>", {{s("một\nhai")}});
    row("entities", "<table><tr><td>VH&amp;TT &#7841; &#x1EA1; &lt;b&gt;</td></tr></table>", {{s("VH&TT ạ ạ <b>")}});
    row("a style with a brace", "<style>td {mso-x:\"<td>\"}</style><table><tr><td>1</td></tr></table>", {{s("1")}});
    row("Excel's fragment marks",
        "<html><body><!--StartFragment--><table><tr><td>1</td></tr></table><!--EndFragment--></body>", {{s("1")}});
    row("a merged row", "<table><tr><td colspan=3>Biểu</td></tr><tr><td>1<td>2<td>3</tr></table>",
        {{s("Biểu"), s(""), s("")}, {s("1"), s("2"), s("3")}});
    row("a merged column", "<table><tr><td rowspan=2>xã</td><td>1</td></tr><tr><td>2</td></tr></table>",
        {{s("xã"), s("1")}, {s(""), s("2")}});
    row("a table inside a cell", "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
        {{s("ab"), s("c")}});
    row("tags for looks", "<table><tr><td><font face=\"Arial\"><b>554</b></font></td></tr></table>", {{s("554")}});
    row("cut off", "<table><tr><td>1</td><td>2", {{s("1"), s("2")}});
}

void TestPasted::aTableIsRowsAndCells()
{
    QFETCH(QString, html);
    QFETCH(QVector<QStringList>, rows);
    QCOMPARE(textsOf(readHtmlTable(html)), rows);
}

void TestPasted::theNumberBehindTheFormatIsRead_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *why, const char *cell, const char *count) {
        QTest::newRow(why) << QStringLiteral("<table><tr>%1</tr></table>").arg(QString::fromUtf8(cell))
                           << QString::fromUtf8(count);
    };
    row("LibreOffice", "<td sdval=\"1312\" sdnum=\"1066;0;#.##0\">1.312</td>", "1312");
    row("Excel", "<td x:num=\"1312\">1,312</td>", "1312");
    row("Excel without its number", "<td class=xl65 align=right>1.312</td>", "1.312");
    row("decimals that are zero", "<td x:num=\"1312\">1.312,00</td>", "1312");
    row("decimals that are zero, text alone", "<td>1.312,00</td>", "1.312");
    row("a thousands group is no decimals", "<td>1.000</td>", "1.000");
    row("a format that rounds", "<td sdval=\"1311.6\">1.312</td>", "1311.6");
    row("a percentage is not its fraction", "<td sdval=\"0.5732\">57,32%</td>", "57,32%");
    row("an hour is not its fraction of a day", "<td sdval=\"0.5625\">13:30</td>", "13:30");
    row("a negative number", "<td sdval=\"-28\">-28</td>", "-28");
    row("not a number after all", "<td sdval=\"nan-na\">554</td>", "554");
    row("blanks between the groups", "<td sdval=\"1312\">1&nbsp;312</td>", "1312");
}

void TestPasted::theNumberBehindTheFormatIsRead()
{
    QFETCH(QString, html);
    QFETCH(QString, count);
    QCOMPARE(countTextOf(readHtmlTable(html).rows.first().first()), count);
}

void TestPasted::bothFlavoursOfOneBlockComplementEachOther()
{
    const PastedBlock block =
        readPasted(QStringLiteral("Xã Húc\t1.312\n"),
                   QStringLiteral("<table><tr><td>Xã Húc</td><td sdval=\"1311.6\">1.312</td></tr></table>"));
    QCOMPARE(block.rows.size(), 1);
    QCOMPARE(block.rows.first().at(1).text, QStringLiteral("1.312"));
    QCOMPARE(countTextOf(block.rows.first().at(1)), QStringLiteral("1311.6")); // refused later, not rounded
    QCOMPARE(readPasted({}, QStringLiteral("<table><tr><td>7</td></tr></table>")).rows.first().first().text,
             QStringLiteral("7"));
    QCOMPARE(readPasted(QStringLiteral("7"), {}).rows.first().first().text, QStringLiteral("7"));
}

void TestPasted::aTableAroundASingleTextIsNotTaken()
{
    const PastedBlock block =
        readPasted(QStringLiteral("1\n2\n3\n"), QStringLiteral("<table><tr><td>1 2 3</td></tr></table>"));
    QCOMPARE(block.rows.size(), 3);
}

void TestPasted::whatIsCopiedReadsBackAsItWas()
{
    const QVector<QStringList> rows{{QStringLiteral("Xã \"Húc\""), QStringLiteral("421")},
                                    {QStringLiteral("hai\ndòng\tvà tab"), {}},
                                    {QStringLiteral("<b>&amp;"), QStringLiteral("-3")}};
    const QVector<QVector<std::optional<qint64>>> numbers{
        {std::nullopt, 421}, {std::nullopt, std::nullopt}, {std::nullopt, -3}};
    QCOMPARE(textsOf(readTabbed(tabbedText(rows))), rows);
    const PastedBlock back = readHtmlTable(htmlTable(rows, numbers));
    QCOMPARE(back.rows.size(), 3);
    QCOMPARE(back.rows.at(0).at(0).text, rows.at(0).at(0));
    QCOMPARE(back.rows.at(2).at(0).text, rows.at(2).at(0));
    QCOMPARE(*back.rows.at(0).at(1).number, 421.0);
    QCOMPARE(*back.rows.at(2).at(1).number, -3.0);
}

void TestPasted::aBlockOfLibreOfficeIsReadFromEitherFlavour()
{
    const QString text = fileText("libreoffice-150x3.txt");
    const QString html = fileText("libreoffice-150x3.html");
    QVERIFY(!text.isEmpty() && !html.isEmpty());
    for (const PastedBlock &block : {readPasted(text, {}), readPasted({}, html), readPasted(text, html)}) {
        QCOMPARE(block.rows.size(), 150);
        for (int i = 0; i < 150; ++i) {
            const QVector<PastedCell> &row = block.rows.at(i);
            QCOMPARE(row.size(), 3);
            QCOMPARE(countTextOf(row.at(0)).remove(u'.').remove(u',').toInt(), 1000 + 37 * i);
            const int minutes = 11 * 60 + (i * 7) % 170;
            QCOMPARE(row.at(1).text, QStringLiteral("%1:%2")
                                         .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                                         .arg(minutes % 60, 2, 10, QLatin1Char('0')));
        }
        QCOMPARE(block.rows.at(1).at(2).text, QStringLiteral("Điện thoại"));
    }
}

void TestPasted::aHugeClipboardIsCutAndSaysSo()
{
    const PastedBlock tall = readTabbed(QStringLiteral("1\n").repeated(300'000));
    QVERIFY(tall.cut);
    QCOMPARE(tall.cells(), mostPastedCells);
    QVERIFY(readHtmlTable(QStringLiteral("<table>") + QStringLiteral("<tr><td>1</td></tr>").repeated(300'000)).cut);
    QVERIFY(
        readHtmlTable(QStringLiteral("<table>") + QStringLiteral("<tr><td colspan=99999>1</td></tr>").repeated(300)).cut);
}

void TestPasted::hostileTextNeitherHangsNorCrashes()
{
    for (const QString &html : {QStringLiteral("<"), QStringLiteral("<table"), QStringLiteral("<table><tr><td x:num=\"1"),
                                QStringLiteral("<!--"), QStringLiteral("<table>").repeated(5000),
                                QStringLiteral("<td>").repeated(5000), QStringLiteral("&").repeated(50'000),
                                QStringLiteral("<table><tr><td>&#0;&#xD800;&#x110000;&#99999999999;</td></tr></table>"),
                                QStringLiteral("</table>").repeated(100), QStringLiteral("<script>while(true){}</script>"),
                                QStringLiteral("<table><tr><td =\"'>\"= = =>1</td>")})
        (void)readPasted(html, html);
    QCOMPARE(readHtmlTable(QStringLiteral("<table><tr><td>&#0;x</td></tr></table>")).rows.first().first().text,
             QStringLiteral("&#0;x"));
}

QTEST_GUILESS_MAIN(TestPasted)
#include "tst_pasted.moc"
