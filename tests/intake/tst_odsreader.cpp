// .ods: repeated and covered cells, values beside what is shown, hidden by style, encrypted by manifest.
#include "tests/support/packages.h"

#include <QTest>

using namespace dophu;

namespace
{

QVector<CellGrid> gridsOf(const QByteArray &package)
{
    const auto content = readBytes(QStringLiteral("a.ods"), package);
    if (!content)
        qFatal("not read: %s", qPrintable(content.error().detail));
    return gridsIn(*content);
}

QByteArray table(const QByteArray &rows, const QByteArray &attributes = {})
{
    return "<table:table table:name='Sheet1' " + attributes + ">" + rows + "</table:table>";
}

QByteArray text(const char *words)
{
    return "<table:table-cell office:value-type='string'><text:p>" + QByteArray(words) + "</text:p></table:table-cell>";
}

QByteArray number(int value)
{
    const QByteArray digits = QByteArray::number(value);
    return "<table:table-cell office:value-type='float' office:value='" + digits + "'><text:p>" + digits
           + "</text:p></table:table-cell>";
}

} // namespace

class TestOdsReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfEveryType_data();
    void cellsOfEveryType();
    void repeatedCellsAndRowsAreUnrolled();
    void aMillionEmptyRowsCostNothing();
    void aMillionFullRowsAreCutAndSaySo();
    void coveredCellsKeepTheirPlace();
    void hiddenRowsColumnsAndSheetsSaySo();
    void stylesReachTheCell();
    void passwordsAreToldByTheManifest();
};

void TestOdsReader::cellsOfEveryType_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *why, const char *cell, const char *expected) {
        QTest::newRow(why) << QByteArray(cell) << QString::fromUtf8(expected);
    };
    row("a number as shown otherwise",
        "<table:table-cell office:value-type='float' office:value='1234'><text:p>1.234</text:p></table:table-cell>", "1234");
    row("a percentage",
        "<table:table-cell office:value-type='percentage' office:value='0.57'><text:p>57%</text:p></table:table-cell>",
        "0.57%");
    row("a day",
        "<table:table-cell office:value-type='date' office:date-value='2020-08-19'><text:p>19/8</text:p></table:table-cell>",
        "day 44062");
    row("an hour", "<table:table-cell office:value-type='time' office:time-value='PT12H00M00S'/>", "day 0.5");
    row("true", "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>", "TRUE");
    row("two paragraphs",
        "<table:table-cell office:value-type='string'><text:p>Xã</text:p><text:p>Húc</text:p></table:table-cell>",
        "Xã\nHúc");
    row("spaces and tabs",
        "<table:table-cell office:value-type='string'><text:p>a<text:s "
        "text:c='3'/>b<text:tab/>c</text:p></table:table-cell>",
        "a   b\tc");
    row("a text in parts",
        "<table:table-cell office:value-type='string'><text:p>Xã <text:span>Thu</text:span>ận</text:p></table:table-cell>",
        "Xã Thuận");
    row("a note left out",
        "<table:table-cell office:value-type='string'><office:annotation><text:p>ghi chú 99</text:p></office:annotation>"
        "<text:p>512</text:p></table:table-cell>",
        "512");
    row("a formula's number", "<table:table-cell table:formula='of:=[.A2]' office:value-type='float' office:value='7'/>",
        "7");
    row("a formula without result", "<table:table-cell table:formula='of:=[.A2]'/>", "=?");
    row("a formula that shows nothing",
        "<table:table-cell table:formula='of:=&quot;&quot;' office:value-type='string'><text:p/></table:table-cell>"
        "<table:table-cell office:value-type='float' office:value='1'/>",
        "|1");
    row("an error",
        "<table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value='' "
        "calcext:value-type='error'>"
        "<text:p>#DIV/0!</text:p></table:table-cell>",
        "!#DIV/0!");
    row("a text without a type", "<table:table-cell><text:p>512</text:p></table:table-cell>", "512");
    row("a value that is none", "<table:table-cell office:value-type='float' office:value='abc'/>", "!");
}

void TestOdsReader::cellsOfEveryType()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const QByteArray package = odsOf(table("<table:table-row>" + cell + "</table:table-row>"));
    QCOMPARE(dumpOf(gridsOf(package).first()), expected);
}

void TestOdsReader::repeatedCellsAndRowsAreUnrolled()
{
    const CellGrid grid =
        gridsOf(odsOf(table(
                    "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>"
                    "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='5'/>"
                    "</table:table-row><table:table-row>"
                    + number(9) + "</table:table-row>")))
            .first();
    QCOMPARE(dumpOf(grid), QStringLiteral("||5|5/||5|5/9"));
    QCOMPARE(grid.lastRow(), 2);
}

void TestOdsReader::aMillionEmptyRowsCostNothing()
{
    const CellGrid grid = gridsOf(odsOf(table("<table:table-row>" + number(1)
                                              + "</table:table-row>"
                                                "<table:table-row table:number-rows-repeated='1048574'>"
                                                "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                                                "<table:table-row>"
                                              + number(2) + "</table:table-row>")))
                              .first();
    QCOMPARE(dumpOf(grid), QStringLiteral("1/2"));
    QCOMPARE(grid.lastRow(), 1'048'575);
    QVERIFY(!grid.cut);
}

void TestOdsReader::aMillionFullRowsAreCutAndSaySo()
{
    const CellGrid grid =
        gridsOf(odsOf(table("<table:table-row table:number-rows-repeated='1048576'>"
                            "<table:table-cell table:number-columns-repeated='16384' office:value-type='float'"
                            " office:value='5'/></table:table-row>")))
            .first();
    QVERIFY(grid.cut);
    QVERIFY(grid.rows.size() * grid.columns() <= mostGridCells);
}

void TestOdsReader::coveredCellsKeepTheirPlace()
{
    const CellGrid grid =
        gridsOf(
            odsOf(table("<table:table-row><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'"
                        " office:value-type='string'><text:p>Kết quả</text:p></table:table-cell><table:covered-table-cell/>"
                        + text("Ghi chú")
                        + "</table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated='2'"
                          " office:value-type='float' office:value='99'/>"
                        + number(3) + "</table:table-row>")))
            .first();
    QCOMPARE(dumpOf(grid), QStringLiteral("Kết quả||Ghi chú/||3"));
    QCOMPARE(grid.merges, (QVector<GridMerge>{{0, 0, 2, 2}}));
}

void TestOdsReader::hiddenRowsColumnsAndSheetsSaySo()
{
    const QByteArray styles =
        "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='true'/>"
        "</style:style><style:style style:name='ta2' style:family='table'>"
        "<style:table-properties table:display='false'/></style:style>";
    const QVector<CellGrid> grids = gridsOf(odsOf(
        table("<table:table-column/><table:table-column table:number-columns-repeated='2' table:visibility='collapse'/>"
              "<table:table-row table:visibility='filter'>"
                  + number(1) + "</table:table-row><table:table-row>" + number(2) + "</table:table-row>",
              "table:style-name='ta1'")
            + table("<table:table-row>" + number(3) + "</table:table-row>", "table:style-name='ta2'"),
        styles));
    QCOMPARE(grids.size(), 2);
    QVERIFY(!grids.at(0).hidden);
    QVERIFY(grids.at(1).hidden);
    QCOMPARE(grids.at(0).hiddenColumns, (QVector<int>{1, 2}));
    QVERIFY(grids.at(0).rows.at(0).hidden);
    QVERIFY(!grids.at(0).rows.at(1).hidden);
}

void TestOdsReader::stylesReachTheCell()
{
    const QByteArray styles =
        "<style:style style:name='vn' style:family='table-cell'><style:text-properties "
        "style:font-name='.VnTime'/></style:style>"
        "<style:style style:name='ce1' style:family='table-cell' style:parent-style-name='vn'>"
        "<style:text-properties fo:font-weight='bold' style:text-line-through-style='solid'/></style:style>"
        "<style:style style:name='loop' style:family='table-cell' style:parent-style-name='loop'/>";
    const CellGrid grid = gridsOf(odsOf(table("<table:table-column table:default-cell-style-name='vn'/><table:table-row>"
                                              + text("X· Thu\xC3\x8Bn")
                                              + "<table:table-cell table:style-name='ce1' office:value-type='string'>"
                                                "<text:p>X· H\xC3\xB3"
                                                "c</text:p></table:table-cell>"
                                                "<table:table-cell table:style-name='loop' office:value-type='string'>"
                                                "<text:p>X· L</text:p></table:table-cell></table:table-row>"),
                                        styles))
                              .first();
    QCOMPARE(dumpOf(grid), QStringLiteral("Xã Thuận|Xã Húc|X· L"));
    QCOMPARE(grid.at(0, 0).encoding, CellEncoding::Tcvn3);
    QVERIFY(!grid.at(0, 0).bold);
    QVERIFY(grid.at(0, 1).bold);
    QVERIFY(grid.at(0, 1).struck);
}

void TestOdsReader::passwordsAreToldByTheManifest()
{
    const QByteArray manifest = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                                "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
                                "</manifest:file-entry></manifest:manifest>";
    const auto content =
        readBytes(QStringLiteral("a.ods"), odsOf({}, {}, {{QStringLiteral("META-INF/manifest.xml"), manifest}}));
    QVERIFY(!content);
    QCOMPARE(content.error().reason, UnreadReason::PasswordProtected);
}

QTEST_GUILESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
