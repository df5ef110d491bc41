// What many programs save as .xls without its being one: HTML and XML Spreadsheet 2003; and letters saved as .eml.
#include "tests/support/packages.h"

#include <QTest>

using namespace dophu;

namespace
{

QString flowOf(const QByteArray &bytes, const QString &name)
{
    const auto content = readBytes(name, bytes);
    if (!content)
        return QStringLiteral("unread %1").arg(int(content.error().reason));
    QStringList flow;
    for (const auto &part : content->parts) {
        if (const ProseLine *const line = std::get_if<ProseLine>(&part))
            flow.append(line->text);
        else
            flow.append(u'[' + dumpOf(std::get<CellGrid>(part)) + u']');
    }
    return flow.join(QStringLiteral(" ¶ "));
}

const QByteArray workbookStart = "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
                                 " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>";

} // namespace

class TestHtmlTableReader : public QObject
{
    Q_OBJECT

private slots:
    void tablesAndTextInOrder_data();
    void tablesAndTextInOrder();
    void cellsCarryWhatTheFileTells();
    void manyOpenTagsAreNoTrouble();
    void xmlSpreadsheets_data();
    void xmlSpreadsheets();
    void xmlTricksAreRefused_data();
    void xmlTricksAreRefused();
    void letters_data();
    void letters();
};

void TestHtmlTableReader::tablesAndTextInOrder_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("flow");
    const auto row = [](const char *why, const char *html, const char *flow) {
        QTest::newRow(why) << QByteArray(html) << QString::fromUtf8(flow);
    };
    row("a table", "<html><body><table><tr><td>Xã</td><td>Số</td></tr><tr><td>Húc</td><td>5</td></tr></table></body></html>",
        "[Xã|Số/Húc|5]");
    row("without closing tags", "<table><tr><td>Xã<td>Số<tr><td>Húc<td>5</table>", "[Xã|Số/Húc|5]");
    row("text around", "<html><p>Báo cáo<br>ngày 19/8</p><table><tr><td>5</td></tr></table><div>Người lập</div></html>",
        "Báo cáo ¶ ngày 19/8 ¶ [5] ¶ Người lập");
    row("spans", "<table><tr><th rowspan=2>TT</th><th colspan=2>Kết quả</th></tr><tr><td>Tổng</td><td>Cài</td></tr></table>",
        "[TT|Kết quả/|Tổng|Cài]");
    row("a table within a table", "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
        "[a|c] ¶ [b]");
    row("named signs", "<table><tr><td>X&atilde; H&uacute;c &#7841; &#x1EA1; &amp;lt; &hunh;</td></tr></table>",
        "[Xã Húc ạ ạ &lt; &hunh;]");
    row("what is not shown",
        "<html><head><title>512</title><style>td{}</style></head><script>var a='<td>9';</script>"
        "<!-- <table><tr><td>8</td></tr></table> --><table><tr><td>7</td></tr></table></html>",
        "[7]");
    row("taken back", "<table><tr><td><s>521</s> 512</td></tr></table>", "[512]");
    row("line ends within a cell", "<table><tr><td>Xã<br>Húc</td></tr></table>", "[Xã\nHúc]");
    row("an old font",
        "<html><style>.xl1 {font-family:.VnTime;}</style><table><tr><td class=xl1>X&middot; T&copy;n Li&ordf;n</td>"
        "<td><font face='VNI-Times'>Xa&otilde;</font></td></tr></table></html>",
        "[Xã Tân Liên|Xã]");
    row("a table cut off", "<table><tr><td>Xã<td>5", "[Xã|5]");
}

void TestHtmlTableReader::tablesAndTextInOrder()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, flow);
    QCOMPARE(flowOf(html, QStringLiteral("a.xls")), flow);
}

void TestHtmlTableReader::cellsCarryWhatTheFileTells()
{
    const auto content = readBytes(QStringLiteral("a.xls"),
                                   "<table><tr style='display:none'><td x:num='1234'>1.234</td><td sdval='0.573'>57,3%</td>"
                                   "<td x:num='7' x:fmla='=A1'>7</td><th>TT</th></tr></table>");
    QVERIFY(content);
    QCOMPARE(content->kind, SourceKind::HtmlTable);
    const CellGrid grid = gridsIn(*content).first();
    QVERIFY(grid.rows.first().hidden);
    QCOMPARE(dumpOf(grid), QStringLiteral("1234|0.573%|7|TT"));
    QCOMPARE(grid.at(0, 0).text, QStringLiteral("1.234"));
    QVERIFY(grid.at(0, 2).formula);
    QVERIFY(grid.at(0, 3).bold);
}

void TestHtmlTableReader::manyOpenTagsAreNoTrouble()
{
    const QByteArray html =
        "<table><tr><td>" + QByteArray("<table><tr><td>").repeated(20'000) + "5" + QByteArray("<!--").repeated(1'000);
    const auto content = readBytes(QStringLiteral("a.xls"), html);
    QVERIFY(content);
    QVERIFY(!gridsIn(*content).isEmpty());
}

void TestHtmlTableReader::xmlSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("flow");
    const auto row = [](const char *why, const QByteArray &inside, const char *flow) {
        QTest::newRow(why) << inside << QString::fromUtf8(flow);
    };
    const auto cells = [](const char *markup) {
        return "<Worksheet ss:Name='S'><Table><Row>" + QByteArray(markup) + "</Row></Table></Worksheet>";
    };
    row("numbers and texts",
        cells("<Cell><Data ss:Type='String'>Húc</Data></Cell><Cell><Data ss:Type='Number'>5</Data></Cell>"), "[Húc|5]");
    row("a place", cells("<Cell ss:Index='3'><Data ss:Type='Number'>5</Data></Cell>"), "[||5]");
    row("covered cells",
        cells("<Cell ss:MergeAcross='1'><Data ss:Type='Number'>5</Data></Cell><Cell><Data ss:Type='Number'>6</Data></Cell>"),
        "[5||6]");
    row("a note left out",
        cells("<Cell><Data ss:Type='Number'>5</Data><Comment><Data ss:Type='String'>99</Data></Comment></Cell>"), "[5]");
    row("a formula without result", cells("<Cell ss:Formula='=R1C1'/>"), "[=?]");
    row("a day", cells("<Cell><Data ss:Type='DateTime'>2020-08-19T00:00:00.000</Data></Cell>"), "[day 44062]");
    row("an error", cells("<Cell><Data ss:Type='Error'>#N/A</Data></Cell>"), "[!#N/A]");
    row("a percentage",
        "<Styles><Style ss:ID='p'><NumberFormat ss:Format='Percent'/></Style></Styles>"
            + cells("<Cell ss:StyleID='p'><Data ss:Type='Number'>0.5</Data></Cell>"),
        "[0.5%]");
    row("an old font",
        "<Styles><Style ss:ID='t'><Font ss:FontName='.VnTime'/></Style></Styles>"
            + cells("<Cell ss:StyleID='t'><Data ss:Type='String'>X· T©n</Data></Cell>"),
        "[Xã Tân]");
}

void TestHtmlTableReader::xmlSpreadsheets()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, flow);
    QCOMPARE(flowOf(workbookStart + inside + "</Workbook>", QStringLiteral("a.xls")), flow);
}

void TestHtmlTableReader::xmlTricksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray cell =
        "<Worksheet ss:Name='S'><Table><Row><Cell><Data ss:Type='String'>&x;</Data></Cell></Row></Table></Worksheet>";
    const QByteArray rest = workbookStart.mid(workbookStart.indexOf("<Workbook")) + cell + "</Workbook>";
    QTest::newRow("an outside entity") << QByteArray(
                                              "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")
                                              + rest;
    QByteArray laughs = "<!ENTITY x0 'ha'>";
    for (int i = 1; i < 20; ++i)
        laughs += "<!ENTITY x" + QByteArray::number(i) + " '"
                  + QByteArray("&x" + QByteArray::number(i - 1) + ';').repeated(10) + "'>";
    QTest::newRow("a billion laughs") << "<?xml version='1.0'?><!DOCTYPE a [" + laughs + "<!ENTITY x '&x19;'>]>" + rest;
    QTest::newRow("not closed") << workbookStart + cell;
}

void TestHtmlTableReader::xmlTricksAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto content = readBytes(QStringLiteral("a.xls"), bytes);
    QVERIFY(!content);
    QCOMPARE(content.error().reason, UnreadReason::Corrupt);
}

void TestHtmlTableReader::letters_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<QString>("flow");
    const QByteArray head = "From: a@b\r\nTo: c@d\r\nDate: Wed, 19 Aug 2020 13:45:00 +0700\r\nMIME-Version: 1.0\r\n";
    const auto row = [](const char *why, const QByteArray &letter, const char *flow) {
        QTest::newRow(why) << letter << QString::fromUtf8(flow);
    };
    row("plain", head + "Subject: Bluezone\r\n\r\nXa Huc 512\r\n", "Bluezone ¶ Xa Huc 512");
    row("a subject in parts of one letter",
        head + "Subject: =?UTF-8?B?WMOj?=\r\n =?utf-8?q?_H=C3?=\r\n =?utf-8?q?=BAc?= 19/8\r\n\r\n1\r\n", "Xã Húc 19/8 ¶ 1");
    row("quoted-printable",
        head
            + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nX=C3=A3 "
              "H=\r\n=C3=BAc: 512\r\n",
        "Xã Húc: 512");
    row("base64",
        head
            + "Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: "
              "base64\r\n\r\nWMOjIEjDumM6IDUxMg==\r\n",
        "Xã Húc: 512");
    const QByteArray parts = "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\nignored\r\n--b\r\nContent-Type: "
                             "text/plain\r\n\r\nchu\r\n"
                             "--b\r\nContent-Type: text/html\r\n\r\n";
    row("two forms, no table", head + parts + "<p>chu</p>\r\n--b--\r\n", "chu");
    row("two forms, one with its columns", head + parts + "<table><tr><td>Huc<td>5</table>\r\n--b--\r\n", "[Huc|5]");
    row("an attachment is not opened",
        head
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nkem tep\r\n--b\r\n"
              "Content-Type: text/plain; name=\"a.txt\"\r\nContent-Disposition: attachment\r\n\r\n512\r\n--b--\r\n",
        "kem tep");
    row("cut off within a part", head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nXa Huc 512\r\n",
        "Xa Huc 512");
}

void TestHtmlTableReader::letters()
{
    QFETCH(QByteArray, letter);
    QFETCH(QString, flow);
    QCOMPARE(flowOf(letter, QStringLiteral("a.eml")), flow);
}

QTEST_GUILESS_MAIN(TestHtmlTableReader)
#include "tst_htmltablereader.moc"
