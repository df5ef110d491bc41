// .xlsx as many programs write it, each fact on a package that shows the markup it is about.
#include "core/intake/numberformat.h"
#include "tests/support/packages.h"

#include <QTest>

using namespace dophu;

namespace
{

// Of a package that must be readable.
QVector<CellGrid> gridsOf(const QByteArray &package)
{
    const auto content = readBytes(QStringLiteral("a.xlsx"), package);
    if (!content)
        qFatal("not read: %s", qPrintable(content.error().detail));
    return gridsIn(*content);
}

CellGrid gridOf(const XlsxParts &parts)
{
    return gridsOf(packageOf(xlsxMembers(parts))).value(0);
}

XlsxParts sheetOf(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    XlsxParts parts;
    parts.sheets.append({QStringLiteral("Sheet1"), "<sheetData>" + rows + "</sheetData>", {}, {}});
    parts.strings = strings;
    parts.styles = styles;
    return parts;
}

UnreadReason reasonOf(const QByteArray &package)
{
    const auto content = readBytes(QStringLiteral("a.xlsx"), package);
    return content ? UnreadReason::Cancelled : content.error().reason;
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfEveryType_data();
    void cellsOfEveryType();
    void richTextIsReadRunByRun_data();
    void richTextIsReadRunByRun();
    void formatsTellPercentagesAndDates_data();
    void formatsTellPercentagesAndDates();
    void stylesReachTheCell();
    void daysOf1904AreShifted();
    void oldFontsAreConverted();
    void mergedCellsHoldTheirValueOnce();
    void hiddenRowsColumnsAndSheetsSaySo();
    void sheetsComeInTheWorkbooksOrder();
    void targetsMayBeAbsoluteOrRelative_data();
    void targetsMayBeAbsoluteOrRelative();
    void prefixedMarkupIsTheSame();
    void farCellsCostNothing();
    void cellsFarToTheRightAreCutAndSaySo();
    void tooManyCellsAreCutAndSaySo();
    void damagedMarkupIsRefused_data();
    void damagedMarkupIsRefused();
};

void TestXlsxReader::cellsOfEveryType_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *why, const char *cells, const char *expected) {
        QTest::newRow(why) << QByteArray(cells) << QString::fromUtf8(expected);
    };
    row("a number", "<c r='A1'><v>512</v></c>", "512");
    row("with its type", "<c r='A1' t='n'><v>1.5E+3</v></c>", "1500");
    row("a shared text", "<c r='A1' t='s'><v>1</v></c>", "Xã Thuận");
    row("an inline text", "<c r='A1' t='inlineStr'><is><t>Xã Húc</t></is></c>", "Xã Húc");
    row("a formula's text", "<c r='A1' t='str'><f>B1</f><v>Xã Xy</v></c>", "Xã Xy");
    row("a formula's number", "<c r='A1'><f>SUM(B1:B9)</f><v>434</v></c>", "434");
    row("a formula without result", "<c r='A1'><f>SUM(B1:B9)</f></c>", "=?");
    row("a formula with an empty result", "<c r='A1'><f>SUM(B1:B9)</f><v></v></c>", "=?");
    row("a formula that shows nothing", "<c r='A1' t='str'><f>IF(1,\"\")</f><v></v></c><c r='B1'><v>1</v></c>", "|1");
    row("true", "<c r='A1' t='b'><v>1</v></c>", "TRUE");
    row("an error", "<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "!#DIV/0!");
    row("an ISO day", "<c r='A1' t='d'><v>2020-08-19</v></c>", "day 44062");
    row("zero is not blank", "<c r='A1'><v>0</v></c>", "0");
    row("blank is not zero", "<c r='A1' s='0'/><c r='B1'><v>7</v></c>", "|7");
    row("places left out", "<c><v>1</v></c><c><v>2</v></c>", "1|2");
    row("a place after a gap", "<c r='C1'><v>3</v></c><c><v>4</v></c>", "||3|4");
    row("no number at all", "<c r='A1'><v>12abc</v></c>", "!12abc");
    row("not finite", "<c r='A1'><v>1e999</v></c>", "!1e999");
    row("an escaped line end", "<c r='A1' t='inlineStr'><is><t>a_x000D_\nb</t></is></c>", "a\nb");
    row("decomposed letters",
        "<c r='A1' t='inlineStr'><is><t>Hu\xCC\x81"
        "c</t></is></c>",
        "Húc");
    row("spaces kept", "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a </t></is></c>", " a ");
}

void TestXlsxReader::cellsOfEveryType()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, expected);
    const XlsxParts parts = sheetOf("<row r='1'>" + cells + "</row>", "<si><t>x</t></si><si><t>Xã Thuận</t></si>");
    QCOMPARE(dumpOf(gridOf(parts)), expected);
}

void TestXlsxReader::richTextIsReadRunByRun_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("struck");
    const auto row = [](const char *why, const char *item, const char *text, bool struck = false) {
        QTest::newRow(why) << QByteArray(item) << QString::fromUtf8(text) << struck;
    };
    row("runs joined", "<r><t>Xã </t></r><r><rPr><b/></rPr><t>Thuận</t></r>", "Xã Thuận");
    row("a phonetic hint left out", "<t>Húc</t><rPh sb='0' eb='1'><t>huc</t></rPh>", "Húc");
    row("a number taken back", "<r><rPr><strike/></rPr><t>521</t></r><r><t> 512</t></r>", " 512");
    row("all of it crossed out", "<r><rPr><strike/></rPr><t>521</t></r>", "521", true);
    row("crossed out, but not", "<r><rPr><strike val='0'/></rPr><t>521</t></r>", "521");
    row("an old font in a run",
        "<r><t>1. </t></r><r><rPr><rFont val='.VnTime'/></rPr><t>X· T©n "
        "Liªn</t></r>",
        "1. Xã Tân Liên");
}

void TestXlsxReader::richTextIsReadRunByRun()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, text);
    QFETCH(bool, struck);
    const CellGrid shared = gridOf(sheetOf("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<si>" + item + "</si>"));
    QCOMPARE(shared.at(0, 0).text, text);
    QCOMPARE(shared.at(0, 0).struck, struck);
    const CellGrid inside = gridOf(sheetOf("<row r='1'><c r='A1' t='inlineStr'><is>" + item + "</is></c></row>"));
    QCOMPARE(inside.at(0, 0).text, text);
    QCOMPARE(inside.at(0, 0).struck, struck);
}

void TestXlsxReader::formatsTellPercentagesAndDates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("percent");
    QTest::addColumn<bool>("date");
    const auto row = [](const char *code, bool percent, bool date) {
        QTest::newRow(code) << QString::fromUtf8(code) << percent << date;
    };
    row("General", false, false);
    row("#,##0", false, false);
    row("0.00E+00", false, false);
    row("0.0%", true, false);
    row("0\\%", false, false);
    row("0\"%\"", false, false);
    row("dd/mm/yyyy", false, true);
    row("[$-42A]dd mmmm yyyy;@", false, true);
    row("h:mm", false, true);
    row("[h]:mm", false, true);
    row("[Red]#,##0;[Blue]-#,##0", false, false);
    row("#,##0 \"người dùng\"", false, false);
    row("_-* #,##0\\ _d_-", false, false);
    row("[>=100]0;0", false, false);
}

void TestXlsxReader::formatsTellPercentagesAndDates()
{
    QFETCH(QString, code);
    QFETCH(bool, percent);
    QFETCH(bool, date);
    QCOMPARE(numberFormatOf(code), (NumberFormat{percent, date}));
}

void TestXlsxReader::stylesReachTheCell()
{
    const QByteArray styles = "<numFmts count='1'><numFmt numFmtId='164' formatCode='0.0%'/></numFmts>"
                              "<fonts><font><name val='Arial'/></font><font><b/><strike/><name "
                              "val='Arial'/></font></fonts>"
                              "<cellStyleXfs><xf numFmtId='9' fontId='1'/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId='0' fontId='0'/><xf numFmtId='10' fontId='0'/><xf "
                              "numFmtId='164' fontId='1'/>"
                              "<xf numFmtId='14' fontId='0'/></cellXfs>"
                              "<dxfs><dxf><font><b/></font><numFmt numFmtId='1' "
                              "formatCode='0%'/></dxf></dxfs>";
    const CellGrid grid = gridOf(sheetOf("<row r='1'><c r='A1' s='0'><v>1</v></c><c r='B1' s='1'><v>0.57</v></c>"
                                         "<c r='C1' s='2'><v>0.5</v></c><c r='D1' s='3'><v>44062</v></c>"
                                         "<c r='E1' s='99'><v>5</v></c></row>",
                                         {}, styles));
    QCOMPARE(dumpOf(grid), QStringLiteral("1|0.57%|0.5%|day 44062|5"));
    QVERIFY(!grid.at(0, 0).bold);
    QVERIFY(grid.at(0, 2).bold);
    QVERIFY(grid.at(0, 2).struck);
}

void TestXlsxReader::daysOf1904AreShifted()
{
    XlsxParts parts = sheetOf("<row r='1'><c r='A1' s='1'><v>42600</v></c><c "
                              "r='B1'><v>42600</v></c></row>",
                              {}, "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
    parts.workbook = "<workbookPr date1904='1'/>";
    QCOMPARE(dumpOf(gridOf(parts)), QStringLiteral("day 44062|42600"));
}

void TestXlsxReader::oldFontsAreConverted()
{
    const QByteArray styles = "<fonts><font><name val='Arial'/></font><font><name "
                              "val='.VnTime'/></font>"
                              "<font><name val='VNI-Times'/></font><font><name "
                              "val='.VnTimeH'/></font></fonts>"
                              "<cellXfs><xf fontId='0'/><xf fontId='1'/><xf fontId='2'/><xf "
                              "fontId='3'/></cellXfs>";
    const CellGrid grid = gridOf(sheetOf("<row r='1'><c r='A1' s='1' t='s'><v>0</v></c><c r='B1' s='2' "
                                         "t='s'><v>1</v></c>"
                                         "<c r='C1' s='3' t='s'><v>0</v></c><c r='D1' s='0' t='s'><v>2</v></c>"
                                         "<c r='E1' s='1' t='s'><v>2</v></c></row>",
                                         "<si><t>X· H­íng Phïng</t></si><si><t>Xaõ Höôùng Phuøng</t></si>"
                                         "<si><t>Xã Hướng Phùng</t></si>",
                                         styles));
    QCOMPARE(dumpOf(grid), QStringLiteral("Xã Hướng Phùng|Xã Hướng Phùng|XÃ HƯỚNG PHÙNG|Xã "
                                          "Hướng Phùng|Xã Hướng Phùng"));
    QCOMPARE(grid.at(0, 0).encoding, CellEncoding::Tcvn3);
    QCOMPARE(grid.at(0, 1).encoding, CellEncoding::Vni);
    QCOMPARE(grid.at(0, 3).encoding, CellEncoding::Unicode);
    QCOMPARE(grid.at(0, 4).encoding, CellEncoding::Unicode);
}

void TestXlsxReader::mergedCellsHoldTheirValueOnce()
{
    XlsxParts parts = sheetOf("<row r='1'><c r='A1'><v>1</v></c><c "
                              "r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>"
                              "<row r='2'><c r='A2'><v>4</v></c></row>");
    parts.sheets.first().content += "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
    const CellGrid grid = gridOf(parts);
    QCOMPARE(dumpOf(grid), QStringLiteral("1||3"));
    QCOMPARE(grid.merges, (QVector<GridMerge>{{0, 0, 2, 2}}));
}

void TestXlsxReader::hiddenRowsColumnsAndSheetsSaySo()
{
    XlsxParts parts = sheetOf("<row r='1' hidden='1'><c r='A1'><v>1</v></c></row><row r='2'><c "
                              "r='A2'><v>2</v></c></row>");
    parts.sheets.first().content.prepend("<cols><col min='2' max='3' hidden='1'/><col min='5' max='5'/></cols>");
    parts.sheets.append({QStringLiteral("Nháp"), "<sheetData/>", "state='veryHidden'", {}});
    const QVector<CellGrid> grids = gridsOf(packageOf(xlsxMembers(parts)));
    QCOMPARE(grids.size(), 2);
    QVERIFY(grids.at(0).rows.at(0).hidden);
    QVERIFY(!grids.at(0).rows.at(1).hidden);
    QCOMPARE(grids.at(0).hiddenColumns, (QVector<int>{1, 2}));
    QVERIFY(!grids.at(0).hidden);
    QVERIFY(grids.at(1).hidden);
}

void TestXlsxReader::sheetsComeInTheWorkbooksOrder()
{
    XlsxParts parts;
    const auto sheet = [](const char *name, int number) {
        return SheetMarkup{QString::fromUtf8(name),
                         "<sheetData><row><c><v>" + QByteArray::number(number) + "</v></c></row></sheetData>",
                         {},
                         {}};
    };
    parts.sheets = {sheet("19.8", 1), sheet("20.8", 2)};
    parts.sheets[0].target = "worksheets/sheet2.xml";
    parts.sheets[1].target = "worksheets/sheet1.xml";
    const QVector<CellGrid> grids = gridsOf(packageOf(xlsxMembers(parts)));
    QCOMPARE(grids.size(), 2);
    QCOMPARE(grids.at(0).name + dumpOf(grids.at(0)), QStringLiteral("19.82"));
    QCOMPARE(grids.at(1).name + dumpOf(grids.at(1)), QStringLiteral("20.81"));
}

void TestXlsxReader::targetsMayBeAbsoluteOrRelative_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("found");
    QTest::newRow("relative") << QByteArray("worksheets/sheet1.xml") << true;
    QTest::newRow("absolute") << QByteArray("/xl/worksheets/sheet1.xml") << true;
    QTest::newRow("up and down") << QByteArray("../xl/./worksheets/sheet1.xml") << true;
    QTest::newRow("another case") << QByteArray("Worksheets/Sheet1.XML") << true;
    QTest::newRow("backslashes") << QByteArray("worksheets\\sheet1.xml") << true;
    QTest::newRow("out of the package") << QByteArray("../../worksheets/sheet1.xml") << false;
    QTest::newRow("nowhere") << QByteArray("worksheets/sheet7.xml") << false;
}

void TestXlsxReader::targetsMayBeAbsoluteOrRelative()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, found);
    XlsxParts parts = sheetOf("<row><c><v>512</v></c></row>");
    parts.sheets.first().target = target;
    const auto content = readBytes(QStringLiteral("a.xlsx"), packageOf(xlsxMembers(parts)));
    QCOMPARE(content.has_value(), found);
    if (found)
        QCOMPARE(dumpOf(gridsIn(*content).first()), QStringLiteral("512"));
    else
        QCOMPARE(content.error().reason, UnreadReason::Corrupt);
}

void TestXlsxReader::prefixedMarkupIsTheSame()
{
    XlsxParts parts = sheetOf({});
    PackageMembers members = xlsxMembers(parts);
    for (auto &[name, bytes] : members) {
        if (name == QLatin1String("xl/worksheets/sheet1.xml"))
            bytes = "<x:worksheet "
                    "xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/"
                    "main'><x:sheetData><x:row r='1'>"
                    "<x:c "
                    "r='A1'><x:v>512</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    }
    QCOMPARE(dumpOf(gridsOf(packageOf(members)).first()), QStringLiteral("512"));
}

void TestXlsxReader::farCellsCostNothing()
{
    const CellGrid grid = gridOf(sheetOf("<row r='1'><c r='A1'><v>1</v></c></row><row "
                                         "r='1048576'><c r='B1048576'><v>2</v></c></row>"));
    QCOMPARE(grid.rows.size(), 2);
    QCOMPARE(grid.lastRow(), 1'048'575);
    QCOMPARE(grid.at(1'048'575, 1).number, 2.0);
    QVERIFY(!grid.cut);
}

void TestXlsxReader::cellsFarToTheRightAreCutAndSaySo()
{
    const CellGrid grid = gridOf(sheetOf("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>"));
    QCOMPARE(dumpOf(grid), QStringLiteral("1"));
    QVERIFY(grid.cut);
}

void TestXlsxReader::tooManyCellsAreCutAndSaySo()
{
    QByteArray rows;
    for (int i = 0; i < 2'100; ++i)
        rows += "<row><c r='ALI" + QByteArray::number(i + 1) + "'><v>1</v></c></row>"; // column 997: 2.1 million cells
    const CellGrid grid = gridOf(sheetOf(rows));
    QVERIFY(grid.cut);
    QVERIFY(grid.rows.size() < 2'100);
    QVERIFY(grid.rows.size() * 997 <= mostGridCells);
}

void TestXlsxReader::damagedMarkupIsRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("not closed") << QByteArray("<row r='1'><c r='A1'><v>1</v></row>");
    QTest::newRow("rows out of order") << QByteArray("<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c "
                                                     "r='A1'><v>1</v></c></row>");
    QTest::newRow("a cell of another row") << QByteArray("<row r='1'><c r='A7'><v>1</v></c></row>");
    QTest::newRow("no place") << QByteArray("<row r='1'><c r='7A'><v>1</v></c></row>");
    QTest::newRow("no such shared text") << QByteArray("<row r='1'><c r='A1' t='s'><v>3</v></c></row>");
    QTest::newRow("an unknown entity") << QByteArray("<row r='1'><c r='A1'><v>&lol;</v></c></row>");
    QTest::newRow("too deep") << QByteArray("<row r='1'>") + QByteArray("<x>").repeated(300)
                                     + QByteArray("</x>").repeated(300) + "</row>";
}

void TestXlsxReader::damagedMarkupIsRefused()
{
    QFETCH(QByteArray, rows);
    const UnreadReason reason = reasonOf(packageOf(xlsxMembers(sheetOf(rows))));
    QVERIFY(reason == UnreadReason::Corrupt || reason == UnreadReason::TooLarge);
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
