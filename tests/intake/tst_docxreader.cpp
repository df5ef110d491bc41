// .docx and .odt: paragraphs and tables in reading order, as they would be printed with every change accepted.
#include "tests/support/packages.h"

#include <QTest>

using namespace dophu;

namespace
{

// "line" for a paragraph, "[cells]" for a table, in order.
QString flowOf(const QByteArray &package)
{
    const auto content = readBytes(QStringLiteral("a.docx"), package);
    if (!content)
        return u'!' + content.error().detail;
    QStringList flow;
    for (const auto &part : content->parts) {
        if (const ProseLine *const line = std::get_if<ProseLine>(&part))
            flow.append(line->text);
        else
            flow.append(u'[' + dumpOf(std::get<CellGrid>(part)) + u']');
    }
    return flow.join(QStringLiteral(" ¶ "));
}

} // namespace

class TestDocxReader : public QObject
{
    Q_OBJECT

private slots:
    void docxIsReadAsPrinted_data();
    void docxIsReadAsPrinted();
    void odtIsReadAsPrinted_data();
    void odtIsReadAsPrinted();
    void linesAndTablesAreNumbered();
    void mergedCellsOfWordKeepTheirPlace();
    void fontsComeFromRunStyleOrDefault_data();
    void fontsComeFromRunStyleOrDefault();
};

void TestDocxReader::docxIsReadAsPrinted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("flow");
    const auto row = [](const char *why, const char *body, const char *flow) {
        QTest::newRow(why) << QByteArray(body) << QString::fromUtf8(flow);
    };
    row("order is kept",
        "<w:p><w:r><w:t>một</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>hai</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:t>ba</w:t></w:r></w:p>",
        "một ¶ [hai] ¶ ba");
    row("runs, tabs and breaks", "<w:p><w:r><w:t>Xã</w:t><w:tab/><w:t>512</w:t><w:br/><w:t>máy</w:t></w:r></w:p>",
        "Xã\t512\nmáy");
    row("what was deleted is gone",
        "<w:p><w:del><w:r><w:delText>521</w:delText></w:r></w:del><w:ins><w:r><w:t>512</w:t></w:r></w:ins></w:p>", "512");
    row("what was moved away is gone", "<w:p><w:moveFrom><w:r><w:t>9</w:t></w:r></w:moveFrom><w:r><w:t>8</w:t></w:r></w:p>",
        "8");
    row("crossed out in part", "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>521</w:t></w:r><w:r><w:t>512</w:t></w:r></w:p>",
        "512");
    row("crossed out as a whole",
        "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>521</w:t></w:r></w:p><w:p><w:r><w:t>x</w:t></w:r></w:p>", "x");
    row("hidden text", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>8</w:t></w:r></w:p>", "8");
    row("a field's code", "<w:p><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>19/8</w:t></w:r></w:p>", "19/8");
    row("within a content control", "<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", "a");
    row("a link", "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>", "a");
    row("a text box once",
        "<w:p><w:r><w:t>trước</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>hộp</w:t></"
        "w:r></w:p>"
        "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
        "trước ¶ hộp");
    row("a table within a table",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>trong</w:t></w:r></"
        "w:p></w:tc>"
        "</w:tr></w:tbl></w:tc></w:tr></w:tbl>",
        "[ngoài] ¶ [trong]");
    row("two paragraphs of a cell",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></"
        "w:tbl>",
        "[a\nb]");
    row("a deleted row",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "[b]");
    row("not well formed", "<w:p><w:r></w:p>", "!");
}

void TestDocxReader::docxIsReadAsPrinted()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, flow);
    const QString read = flowOf(docxOf(body));
    if (flow.startsWith(u'!'))
        QVERIFY2(read.startsWith(u'!'), qPrintable(read));
    else
        QCOMPARE(read, flow);
}

void TestDocxReader::odtIsReadAsPrinted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("flow");
    const auto row = [](const char *why, const char *body, const char *flow) {
        QTest::newRow(why) << QByteArray(body) << QString::fromUtf8(flow);
    };
    row("order is kept",
        "<text:h>BÁO CÁO</text:h><table:table><table:table-row><table:table-cell><text:p>hai</text:p></table:table-cell>"
        "</table:table-row></table:table><text:p>ba</text:p>",
        "BÁO CÁO ¶ [hai] ¶ ba");
    row("lists and sections",
        "<text:section><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list></text:section>", "a");
    row("what was deleted is gone",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>521</text:p></text:deletion></"
        "text:changed-region>"
        "</text:tracked-changes><text:p>512</text:p>",
        "512");
    row("a footnote left out",
        "<text:p>512<text:note><text:note-body><text:p>9</text:p></text:note-body></text:note> máy</text:p>", "512 máy");
    row("line ends of the source are blanks", "<text:p>Xã\n   Thuận<text:line-break/>512</text:p>", "Xã Thuận\n512");
    row("a text box", "<text:p>trước<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame></text:p>",
        "trước ¶ hộp");
    row("covered cells",
        "<table:table><table:table-header-rows><table:table-row><table:table-cell "
        "table:number-columns-spanned='2'><text:p>a</text:p>"
        "</table:table-cell><table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></"
        "table:table-row>"
        "</table:table-header-rows></table:table>",
        "[a||b]");
    row("a table within a table",
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p><table:table><table:table-row><table:table-cell>"
        "<text:p>b</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></"
        "table:table>",
        "[a] ¶ [b]");
}

void TestDocxReader::odtIsReadAsPrinted()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, flow);
    QCOMPARE(flowOf(odtOf(body)), flow);
}

void TestDocxReader::linesAndTablesAreNumbered()
{
    const QByteArray cell = "<w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc>";
    const QByteArray table = "<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>";
    const auto content =
        readBytes(QStringLiteral("a.docx"), docxOf("<w:p/>" + table + "<w:p><w:r><w:t>hai</w:t></w:r></w:p>" + table));
    QVERIFY(content);
    QCOMPARE(content->kind, SourceKind::Docx);
    QCOMPARE(content->parts.size(), 3);
    QCOMPARE(std::get<CellGrid>(content->parts.at(0)).name, QStringLiteral("Bảng 1"));
    QCOMPARE(std::get<ProseLine>(content->parts.at(1)), (ProseLine{2, 0, QStringLiteral("hai")}));
    QCOMPARE(std::get<CellGrid>(content->parts.at(2)).name, QStringLiteral("Bảng 2"));
}

void TestDocxReader::mergedCellsOfWordKeepTheirPlace()
{
    const auto cell = [](const char *properties, const char *text) {
        return "<w:tc><w:tcPr>" + QByteArray(properties) + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    };
    const QByteArray first = "<w:tr>" + cell("<w:vMerge w:val='restart'/>", "TT")
                             + cell("<w:gridSpan w:val='2'/>", "Kết quả") + cell("", "Ghi chú") + "</w:tr>";
    const QByteArray second = "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "Tổng") + cell("", "Cài") + "</w:tr>";
    const QByteArray third = "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", "9") + "</w:tr>";
    const auto content = readBytes(QStringLiteral("a.docx"), docxOf("<w:tbl>" + first + second + third + "</w:tbl>"));
    QVERIFY(content);
    const CellGrid grid = gridsIn(*content).first();
    QCOMPARE(dumpOf(grid), QStringLiteral("TT|Kết quả||Ghi chú/|Tổng|Cài/|9"));
    QCOMPARE(grid.merges.size(), 2);
    QVERIFY(grid.merges.contains(GridMerge{0, 0, 2, 1}));
    QVERIFY(grid.merges.contains(GridMerge{0, 1, 1, 2}));
}

void TestDocxReader::fontsComeFromRunStyleOrDefault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("styles");
    const QByteArray old = "<w:rPr><w:rFonts w:ascii='.VnTime'/></w:rPr>";
    const QByteArray plain = "<w:p><w:r><w:t>X· Thu\xC3\x8Bn</w:t></w:r></w:p>";
    QTest::newRow("the run") << QByteArray("<w:p><w:r>" + old + "<w:t>X· Thu\xC3\x8Bn</w:t></w:r></w:p>") << QByteArray();
    QTest::newRow("the default") << plain
                                 << QByteArray("<w:docDefaults><w:rPrDefault>" + old + "</w:rPrDefault></w:docDefaults>");
    QTest::newRow("the default paragraph style")
        << plain << QByteArray("<w:style w:type='paragraph' w:default='1' w:styleId='Normal'>" + old + "</w:style>");
    QTest::newRow("a style that builds on another")
        << QByteArray("<w:p><w:pPr><w:pStyle w:val='Con'/></w:pPr><w:r><w:t>X· Thu\xC3\x8Bn</w:t></w:r></w:p>")
        << QByteArray("<w:style w:type='paragraph' w:styleId='Cha'>" + old
                      + "</w:style><w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='Cha'/></w:style>");
    QTest::newRow("a run's style") << QByteArray(
        "<w:p><w:r><w:rPr><w:rStyle w:val='Chu'/></w:rPr><w:t>X· Thu\xC3\x8Bn</w:t></w:r></w:p>")
                                   << QByteArray("<w:style w:type='character' w:styleId='Chu'>" + old + "</w:style>");
}

void TestDocxReader::fontsComeFromRunStyleOrDefault()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, styles);
    QCOMPARE(flowOf(docxOf(body, styles)), QStringLiteral("Xã Thuận"));
}

QTEST_GUILESS_MAIN(TestDocxReader)
#include "tst_docxreader.moc"
