// What an Excel 97–2003 file holds, and what it must not be mistaken for.
#include "core/intake/xlsreader.h"
#include "tests/support/biffbook.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dophu;

Q_DECLARE_METATYPE(GridCell)

namespace
{

using Read = tl::expected<SourceContent, Unread>;

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Read readBytes(const QByteArray &bytes, const ReadingWatch &watch = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return readXls(device, watch);
}

Read readRecords(const QByteArray &shared, const QByteArray &sheet)
{
    return readBytes(ole2File(QStringLiteral("Workbook"), biffWorkbook(shared, {sheet})));
}

CellGrid sheetOf(const Read &read, int number)
{
    if (!read || number >= read->parts.size())
        return {};
    return std::get<CellGrid>(read->parts.at(number));
}

QString whyUnread(const Read &read)
{
    return read ? QStringLiteral("read") : QStringLiteral("%1 %2").arg(int(read.error().reason)).arg(read.error().detail);
}

UnreadReason reasonOf(const Read &read)
{
    return read ? UnreadReason::EmptyFile : read.error().reason;
}

GridCell cell(CellKind kind, const QString &text, double number = 0)
{
    GridCell made;
    made.kind = kind;
    made.text = text;
    made.number = number;
    return made;
}

GridCell formula(GridCell made)
{
    made.formula = true;
    return made;
}

QPoint placeOf(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z])(\\d+)$"));
    const auto match = form.match(name);
    return {match.captured(1).at(0).unicode() - u'A', match.captured(2).toInt() - 1};
}

QByteArray font(const QString &name, int options, int weight)
{
    return biffRecord(0x0031, le16(200) + le16(options) + le16(8) + le16(weight) + QByteArray(6, 0) + biffText(name, 1));
}

QByteArray cellFormat(int fontNumber, int numberFormat)
{
    return biffRecord(0x00E0, le16(fontNumber) + le16(numberFormat) + QByteArray(16, 0));
}

} // namespace

class TestXlsReader : public QObject
{
    Q_OBJECT

private slots:
    void anOfficeFileIsReadCellByCell_data();
    void anOfficeFileIsReadCellByCell();
    void mergesAndWhatIsHiddenAreKept();
    void everyFigureOfTheOldFilesIsWhereTheirLabelsSay();
    void numbersAreReadInEachOfTheirForms_data();
    void numbersAreReadInEachOfTheirForms();
    void aFormulaCountsByItsResultOrIsNotKnown_data();
    void aFormulaCountsByItsResultOrIsNotKnown();
    void textBrokenOverRecordsIsWhole();
    void theFontSaysTheEncodingOfItsStretch();
    void theOtherCalendarIsShifted();
    void aChartWithinASheetHidesNoCells();
    void aPasswordIsSaid();
    void otherKindsOfOle2AreNamed_data();
    void otherKindsOfOle2AreNamed();
    void aFileBrokenAnywhereIsNeverHalfRead();
    void aTextThatIsNotThereIsDamage();
    void farCellsStopAtTheLimit();
    void readingCanBeCancelled();
};

void TestXlsReader::anOfficeFileIsReadCellByCell_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<GridCell>("expected");
    const auto row = [](const char *why, const char *place, const GridCell &expected) {
        QTest::newRow(why) << QString::fromLatin1(place) << expected;
    };
    GridCell title = cell(CellKind::Text, QStringLiteral("Báo cáo cài đặt – xã Hướng Tân"));
    title.bold = true;
    row("a bold title", "A1", title);
    row("a day", "B2", cell(CellKind::Date, {}, 44062));
    row("a grouped number", "A3", cell(CellKind::Number, {}, 1234));
    row("a plain number", "B3", cell(CellKind::Number, {}, 434));
    GridCell share = formula(cell(CellKind::Number, {}, 434.0 / 1234.0));
    share.percent = true;
    row("the result of a formula in percent", "C3", share);
    row("a text worked out", "D3", formula(cell(CellKind::Text, QStringLiteral("đạt"))));
    row("an error", "E3", formula(cell(CellKind::Error, QStringLiteral("#DIV/0!"))));
    row("true", "F3", formula(cell(CellKind::Boolean, {}, 1)));
    row("an empty text worked out is a blank cell", "G3", GridCell());
    row("digits kept as text", "A4", cell(CellKind::Text, QStringLiteral("999")));
    GridCell struck = cell(CellKind::Number, {}, 521);
    struck.struck = true;
    row("a number crossed out", "B4", struck);
    row("a fraction", "D4", cell(CellKind::Number, {}, 12.5));
    row("a negative number", "F4", cell(CellKind::Number, {}, -3));
    row("nothing", "Z99", GridCell());
}

void TestXlsReader::anOfficeFileIsReadCellByCell()
{
    QFETCH(QString, place);
    QFETCH(GridCell, expected);
    const Read read = readBytes(bytesOf(QStringLiteral("xls/nhieu-kieu-o.xls")));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    const QPoint at = placeOf(place);
    const GridCell found = sheetOf(read, 0).at(at.y(), at.x());
    QCOMPARE(int(found.kind), int(expected.kind));
    QCOMPARE(found.text, expected.text);
    QVERIFY(qFuzzyCompare(found.number + 1, expected.number + 1));
    QCOMPARE(found.formula, expected.formula);
    QCOMPARE(found.percent, expected.percent);
    QCOMPARE(found.bold, expected.bold);
    QCOMPARE(found.struck, expected.struck);
}

void TestXlsReader::mergesAndWhatIsHiddenAreKept()
{
    const Read read = readBytes(bytesOf(QStringLiteral("xls/nhieu-kieu-o.xls")));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    QCOMPARE(read->kind, SourceKind::Xls);
    QCOMPARE(read->parts.size(), 2);
    const CellGrid first = sheetOf(read, 0);
    QCOMPARE(first.name, QStringLiteral("Tổng hợp"));
    QCOMPARE(first.merges, (QVector<GridMerge>{{0, 0, 1, 4}}));
    QCOMPARE(first.hiddenColumns, QVector<int>{7});
    QVERIFY(!first.hidden);
    for (const GridRow &row : first.rows)
        QCOMPARE(row.hidden, row.index == 4);
    QCOMPARE(first.at(138, 0).text, QStringLiteral("Thôn 139 ") + QStringLiteral("ạbc ").repeated(20));
    const CellGrid second = sheetOf(read, 1);
    QVERIFY(second.hidden);
    QCOMPARE(second.at(1, 1).text, QStringLiteral("kín"));
}

void TestXlsReader::everyFigureOfTheOldFilesIsWhereTheirLabelsSay()
{
    int checked = 0;
    const QDir days(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions"));
    for (const QString &day : days.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QJsonArray labels =
            QJsonDocument::fromJson(bytesOf(QStringLiteral("submissions/%1/expected.json").arg(day))).array();
        for (const QJsonValue &label : labels) {
            const QString source = label[QLatin1String("source")].toString();
            if (!source.endsWith(QLatin1String(".xls")) || label[QLatin1String("outcome")] != QLatin1String("accept"))
                continue;
            const Read read = readBytes(bytesOf(QStringLiteral("submissions/%1/%2").arg(day, source)));
            QVERIFY2(read, qPrintable(source + u' ' + whyUnread(read)));
            const QPoint at = placeOf(label[QLatin1String("where")][QLatin1String("cell")].toString());
            QCOMPARE(sheetOf(read, 0).at(at.y(), at.x()).number, label[QLatin1String("installed")].toDouble());
            QCOMPARE(sheetOf(read, 0).name, label[QLatin1String("where")][QLatin1String("sheet")].toString());
            ++checked;
        }
    }
    QVERIFY(checked >= 9);
}

void TestXlsReader::numbersAreReadInEachOfTheirForms_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<double>("expected");
    const auto rk = [](quint32 bits) { return biffCell(0x027E, 0, 0, 0, le32(bits)); };
    QTest::newRow("a double") << biffCell(0x0203, 0, 0, 0, le64(6043)) << 6043.0;
    QTest::newRow("a whole number in 30 bits") << rk((554U << 2) | 2) << 554.0;
    QTest::newRow("a negative one") << rk((quint32(-7) << 2) | 2) << -7.0;
    QTest::newRow("hundredths") << rk((5732U << 2) | 3) << 57.32;
    QTest::newRow("the upper part of a double") << rk(0x40590000) << 100.0;
    QTest::newRow("several in one record")
        << biffRecord(0x00BD, le16(0) + le16(0) + le16(0) + le32((12U << 2) | 2) + le16(0) + le32((13U << 2) | 2) + le16(1))
        << 12.0;
}

void TestXlsReader::numbersAreReadInEachOfTheirForms()
{
    QFETCH(QByteArray, record);
    QFETCH(double, expected);
    const Read read = readRecords({}, record);
    QVERIFY2(read, qPrintable(whyUnread(read)));
    const GridCell found = sheetOf(read, 0).at(0, 0);
    QCOMPARE(int(found.kind), int(CellKind::Number));
    QCOMPARE(found.number, expected);
}

void TestXlsReader::aFormulaCountsByItsResultOrIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *why, const QByteArray &records, CellKind kind, const QString &text = {}) {
        QTest::newRow(why) << records << int(kind) << text;
    };
    const auto special = [](int kind, int value) { return le16(kind) + le16(value) + le16(0) + QByteArray("\xFF\xFF", 2); };
    const QByteArray sum = QByteArray("\x44\x00\x00\x00\xC0\x44\x00\x00\x01\xC0\x03", 11);   // A1+B1
    const QByteArray round = QByteArray("\x44\x00\x00\x00\xC0\x1E\x02\x00\x41\x1B\x00", 11); // ROUND(A1,2)
    const QByteArray same = QByteArray("\x44\x00\x00\x00\xC0", 5);                           // A1
    const QByteArray text = biffRecord(0x0207, biffText(QStringLiteral("Xã Húc")));
    row("a number", biffFormula(0, 2, le64(868), 0, sum), CellKind::Number);
    row("a zero that was worked out", biffFormula(0, 2, le64(0), 0, sum), CellKind::Number);
    row("a zero left to the next opening", biffFormula(0, 2, le64(0), 2, sum), CellKind::NoResult);
    row("a text in the next record", biffFormula(0, 2, special(0, 0), 0, same) + text, CellKind::Text,
        QStringLiteral("Xã Húc"));
    row("a shared formula between the two",
        biffFormula(0, 2, special(0, 0), 8, same) + biffRecord(0x04BC, QByteArray(12, 0)) + text, CellKind::Text,
        QStringLiteral("Xã Húc"));
    row("a text that does not come", biffFormula(0, 2, special(0, 0), 0, same), CellKind::NoResult);
    row("an empty text of a sum is a program that works nothing out", biffFormula(0, 2, special(3, 0), 0, sum),
        CellKind::NoResult);
    row("so is one of ROUND", biffFormula(0, 2, special(3, 0), 0, round), CellKind::NoResult);
    row("an empty text", biffFormula(0, 2, special(3, 0), 0, same), CellKind::Empty);
    row("an error", biffFormula(0, 2, special(2, 0x17), 0, same), CellKind::Error, QStringLiteral("#REF!"));
    row("true", biffFormula(0, 2, special(1, 1), 0, same), CellKind::Boolean);
}

void TestXlsReader::aFormulaCountsByItsResultOrIsNotKnown()
{
    QFETCH(QByteArray, records);
    const Read read = readRecords({}, records);
    QVERIFY2(read, qPrintable(whyUnread(read)));
    const GridCell found = sheetOf(read, 0).at(0, 2);
    QTEST(int(found.kind), "kind");
    QTEST(found.text, "text");
    QCOMPARE(found.formula, !found.isEmpty());
}

void TestXlsReader::textBrokenOverRecordsIsWhole()
{
    // Three letters of one byte, the rest of two after the break, then formatting runs that another break parts.
    const QByteArray head = le32(2) + le32(2) + le16(8) + char(8) + le16(1) + QByteArray("Xa ");
    const QByteArray rest = char(1) + le16(u'H') + le16(u'ú') + le16(u'c') + le16(u' ') + le16(u'ạ') + le16(5);
    const QByteArray second = le16(0) + le16(2) + char(0) + QByteArray("Xy");
    const QByteArray shared = biffRecord(0x00FC, head) + biffRecord(0x003C, rest) + biffRecord(0x003C, second);
    const Read read = readRecords(shared, biffCell(0x00FD, 0, 0, 0, le32(0)) + biffCell(0x00FD, 0, 1, 0, le32(1)));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    QCOMPARE(sheetOf(read, 0).at(0, 0).text, QStringLiteral("Xa Húc ạ"));
    QCOMPARE(sheetOf(read, 0).at(0, 1).text, QStringLiteral("Xy"));
}

void TestXlsReader::theFontSaysTheEncodingOfItsStretch()
{
    const QString tcvn3 = QString::fromLatin1("X\xB7 H\xF3"
                                              "c");
    const QString vni = QString::fromLatin1("Xa\xF5 Hu\xF9"
                                            "c");
    // The first two letters in the cell's own font, the rest in the font of the run.
    const QByteArray mixed =
        le16(int(tcvn3.size()) + 3) + char(8) + le16(1) + QByteArray("UB ") + tcvn3.toLatin1() + le16(3) + le16(1);
    const QByteArray shared = font(QStringLiteral("Arial"), 0, 400) + font(QStringLiteral(".VnTime"), 0, 400)
                              + font(QStringLiteral("VNI-Times"), 0, 700) + cellFormat(0, 0) + cellFormat(1, 0)
                              + cellFormat(2, 0) + biffRecord(0x00FC, le32(1) + le32(1) + mixed);
    const QByteArray sheet = biffCell(0x0204, 0, 0, 1, biffText(tcvn3)) + biffCell(0x0204, 0, 1, 2, biffText(vni))
                             + biffCell(0x00FD, 0, 2, 0, le32(0))
                             + biffCell(0x0204, 0, 3, 0, biffText(QStringLiteral("Xã Húc")));
    const Read read = readRecords(shared, sheet);
    QVERIFY2(read, qPrintable(whyUnread(read)));
    const CellGrid grid = sheetOf(read, 0);
    QCOMPARE(grid.at(0, 0).text, QStringLiteral("Xã Húc"));
    QCOMPARE(int(grid.at(0, 0).encoding), int(CellEncoding::Tcvn3));
    QCOMPARE(grid.at(0, 1).text, QStringLiteral("Xã Húc"));
    QCOMPARE(int(grid.at(0, 1).encoding), int(CellEncoding::Vni));
    QVERIFY(grid.at(0, 1).bold);
    QCOMPARE(grid.at(0, 2).text, QStringLiteral("UB Xã Húc"));
    QCOMPARE(int(grid.at(0, 3).encoding), int(CellEncoding::Unicode));
}

void TestXlsReader::theOtherCalendarIsShifted()
{
    const QByteArray shared = biffRecord(0x0022, le16(1)) + cellFormat(0, 14);
    const Read read = readRecords(shared, biffCell(0x0203, 0, 0, 0, le64(42600)));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    QCOMPARE(int(sheetOf(read, 0).at(0, 0).kind), int(CellKind::Date));
    QCOMPARE(sheetOf(read, 0).at(0, 0).number, 44062.0);
}

void TestXlsReader::aChartWithinASheetHidesNoCells()
{
    const QByteArray chart = biffBof(0x0600, 0x20) + biffCell(0x0203, 0, 0, 0, le64(99)) + biffRecord(0x000A, {});
    const Read read = readRecords({}, biffCell(0x0203, 0, 0, 0, le64(5)) + chart + biffCell(0x0203, 1, 0, 0, le64(6)));
    QVERIFY2(read, qPrintable(whyUnread(read)));
    QCOMPARE(sheetOf(read, 0).at(0, 0).number, 5.0);
    QCOMPARE(sheetOf(read, 0).at(1, 0).number, 6.0);
}

void TestXlsReader::aPasswordIsSaid()
{
    QCOMPARE(reasonOf(readRecords(biffRecord(0x002F, QByteArray(54, 1)), {})), UnreadReason::PasswordProtected);
    QCOMPARE(reasonOf(readBytes(ole2File(QStringLiteral("EncryptedPackage"), QByteArray(100, 7)))),
             UnreadReason::PasswordProtected);
}

void TestXlsReader::otherKindsOfOle2AreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("named");
    const QByteArray older = biffBof(0x0500, 5) + biffRecord(0x000A, {});
    QTest::newRow("Excel 95") << ole2File(QStringLiteral("Book"), older) << QStringLiteral("BIFF5");
    QTest::newRow("Excel 95 under the newer name")
        << ole2File(QStringLiteral("Workbook"), older) << QStringLiteral("0x0500");
    QTest::newRow("Word") << ole2File(QStringLiteral("WordDocument"), QByteArray(5000, 1)) << QStringLiteral("Word");
    QTest::newRow("another program's") << ole2File(QStringLiteral("Contents"), QByteArray(10, 1))
                                       << QStringLiteral("Contents");
}

void TestXlsReader::otherKindsOfOle2AreNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, named);
    const Read read = readBytes(file);
    QCOMPARE(reasonOf(read), UnreadReason::UnsupportedFormat);
    QVERIFY2(read.error().detail.contains(named), qPrintable(read.error().detail));
}

// Read from any length that is not the whole, the file is refused or gives exactly the whole content: the last sector may
// hold nothing but filling.
void TestXlsReader::aFileBrokenAnywhereIsNeverHalfRead()
{
    const QByteArray whole = bytesOf(QStringLiteral("xls/nhieu-kieu-o.xls"));
    const Read expected = readBytes(whole);
    QVERIFY2(expected, qPrintable(whyUnread(expected)));
    int refused = 0;
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        const Read read = readBytes(whole.first(length));
        if (read)
            QCOMPARE(*read, *expected);
        else
            ++refused;
    }
    QVERIFY(refused > 300);
    const QByteArray records = biffWorkbook({}, {biffCell(0x0203, 0, 0, 0, le64(5))});
    QCOMPARE(reasonOf(readBytes(ole2File(QStringLiteral("Workbook"), records.chopped(4)))), UnreadReason::Corrupt);
}

void TestXlsReader::aTextThatIsNotThereIsDamage()
{
    QCOMPARE(reasonOf(readRecords({}, biffCell(0x00FD, 0, 0, 0, le32(3)))), UnreadReason::Corrupt);
    QCOMPARE(reasonOf(readRecords(biffRecord(0x00FC, le32(9) + le32(9) + biffText(QStringLiteral("một"))), {})),
             UnreadReason::Corrupt);
}

void TestXlsReader::farCellsStopAtTheLimit()
{
    QByteArray sheet;
    for (int row = 0; row < 8000; ++row)
        sheet += biffCell(0x0203, row, 255, 0, le64(row));
    const Read read = readRecords({}, sheet);
    QVERIFY2(read, qPrintable(whyUnread(read)));
    const CellGrid grid = sheetOf(read, 0);
    QVERIFY(grid.cut);
    QVERIFY(grid.rows.size() * 256 <= mostGridCells);
    QCOMPARE(grid.at(7000, 255).number, 7000.0);
}

void TestXlsReader::readingCanBeCancelled()
{
    QByteArray sheet;
    for (int row = 0; row < 5000; ++row)
        sheet += biffRecord(0x0208, QByteArray(16, 0));
    const QByteArray file = ole2File(QStringLiteral("Workbook"), biffWorkbook({}, {sheet}));
    QCOMPARE(reasonOf(readBytes(file, [](qint64, qint64) { return false; })), UnreadReason::Cancelled);
    QVERIFY(readBytes(file, [](qint64 done, qint64 total) { return done <= total; }));
}

QTEST_APPLESS_MAIN(TestXlsReader)
#include "tst_xlsreader.moc"
