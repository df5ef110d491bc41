// .csv and its like: encoding and separator are found, and no number is parted at its comma.
#include "core/text/legacyencoding.h"
#include "tests/support/packages.h"

#include <QStringEncoder>
#include <QTest>

using namespace dophu;

namespace
{

QString dumpOfText(const QByteArray &bytes, const QString &name = QStringLiteral("a.csv"))
{
    const auto content = readBytes(name, bytes);
    if (!content)
        return QStringLiteral("unread %1").arg(int(content.error().reason));
    return gridsIn(*content).isEmpty() ? u'"' + linesIn(*content).join(u'/') + u'"' : dumpOf(gridsIn(*content).first());
}

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

const QString table = QStringLiteral("TT;Đơn vị;Đã cài\r\n1;Xã Thuận;1.234\r\n2;Xã Húc;512\r\n");
const QString tableDump = QStringLiteral("TT|Đơn vị|Đã cài/1|Xã Thuận|1.234/2|Xã Húc|512");

} // namespace

class TestSeparatedReader : public QObject
{
    Q_OBJECT

private slots:
    void encodingsAreFound_data();
    void encodingsAreFound();
    void separatorsAreFound_data();
    void separatorsAreFound();
    void quotesHoldWhatStandsInThem_data();
    void quotesHoldWhatStandsInThem();
    void numbersAreNotPartedAtTheirComma_data();
    void numbersAreNotPartedAtTheirComma();
    void proseIsNoTable_data();
    void proseIsNoTable();
    void rowsKeepTheirNumber();
    void cellsTellTheirEncoding();
};

void TestSeparatedReader::encodingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << table.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + table.toUtf8();
    QTest::newRow("UTF-8, decomposed") << table.normalized(QString::NormalizationForm_D).toUtf8();
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, table, true);
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, table, true);
    QTest::newRow("UTF-16 LE without a mark") << encoded(QStringConverter::Utf16LE, table, false);
    QTest::newRow("windows-1258") << QByteArray(
                                         "TT;\xD0\xF5n v\xF2i;\xD0\xE3 c\xE0i\r\n1;X\xE3 Thu\xE2\xF2n;1.234\r\n2;X\xE3 H\xFA"
                                         "c;512\r\n")
                                         .replace("v\xF2i", "vi\xF2")
                                         .replace("\xD0\xE3", "\xD0"
                                                              "a\xDE")
                                         .replace("X\xE3", "Xa\xDE");
    QTest::newRow("TCVN3") << QByteArray("TT;\xA7\xAC"
                                         "n v\xDE;\xA7\xB7 c\xB5i\r\n1;X\xB7 Thu\xCBn;1.234\r\n2;X\xB7 H\xF3"
                                         "c;512\r\n");
    QTest::newRow("VNI") << QByteArray("TT;\xD1\xF4n v\xF2;\xD1"
                                       "a\xF5 ca\xF8i\r\n1;Xa\xF5 Thua\xE4n;1.234\r\n2;Xa\xF5 Hu\xF9"
                                       "c;512\r\n");
    QTest::newRow("TCVN3 saved as UTF-8") << fromWindows1252(
                                                 "TT;\xA7\xAC"
                                                 "n v\xDE;\xA7\xB7 c\xB5i\r\n1;X\xB7 Thu\xCBn;1.234\r\n2;X\xB7 H\xF3"
                                                 "c;512\r\n")
                                                 .toUtf8();
    QTest::newRow("old Mac line ends") << QString(table).replace(QStringLiteral("\r\n"), QStringLiteral("\r")).toUtf8();
}

void TestSeparatedReader::encodingsAreFound()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(dumpOfText(bytes), tableDump);
}

void TestSeparatedReader::separatorsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *why, const char *text, const char *expected) {
        QTest::newRow(why) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("semicolons", "a;b\n1;2\n", "a|b/1|2");
    row("tabs", "a\tb\n1\t2\n", "a|b/1|2");
    row("commas", "a,b\n1,2\n", "a|b/1|2");
    row("bars", "a|b\n1|2\n", "a|b/1|2");
    row("semicolons beside decimal commas", "Xã Húc;36,5\nXã Xy;40,1\n", "Xã Húc|36,5/Xã Xy|40,1");
    row("tabs beside commas in names", "Xã Húc, Xy\t5\nXã A, B\t6\n", "Xã Húc, Xy|5/Xã A, B|6");
    row("Excel's own line", "sep=|\na|b;c\n1|2;3\n", "a|b;c/1|2;3");
    row("a title above", "BÁO CÁO, ngày 19/8\nTT,Đơn vị,Số\n1,Húc,5\n2,Xy,6\n3,Thanh,7\n",
        "BÁO CÁO|ngày 19/8/TT|Đơn vị|Số/1|Húc|5/2|Xy|6/3|Thanh|7");
    row("one column", "Xã Húc\n512\n", "Xã Húc/512");
}

void TestSeparatedReader::separatorsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(dumpOfText(text.toUtf8()), expected);
}

void TestSeparatedReader::quotesHoldWhatStandsInThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *why, const char *text, const char *expected) {
        QTest::newRow(why) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("a separator", "a,b\n\"1,234\",5\n", "a|b/1,234|5");
    row("a line end", "a,b\n\"x\ny\",5\n", "a|b/x\ny|5");
    row("a quotation mark", "a,b\n\"x \"\"y\"\"\",5\n", "a|b/x \"y\"|5");
    row("blanks around", "a,b\n \"x\" ,5\n", "a|b/x|5");
    row("a mark within a word", "a,b\n12\" máy,5\n", "a|b/12\" máy|5");
    row("a mark never closed", "a,b\n\"x,5\n", "a|b/\"x|5");
}

void TestSeparatedReader::quotesHoldWhatStandsInThem()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(dumpOfText(text.toUtf8()), expected);
}

void TestSeparatedReader::numbersAreNotPartedAtTheirComma_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *why, const char *text, const char *expected) {
        QTest::newRow(why) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("one thousands comma in a row", "Đơn vị,Đã cài,Ghi chú\nHúc,512,x\nXy,600,x\nThuận,1,234,x\n",
        "Đơn vị|Đã cài|Ghi chú/Húc|512|x/Xy|600|x/Thuận|1,234|x");
    row("one way only is left", "Đơn vị,Tỷ lệ,Ghi chú\nHúc,50%,x\nXy,60%,x\nThuận,57,3%,x\n",
        "Đơn vị|Tỷ lệ|Ghi chú/Húc|50%|x/Xy|60%|x/Thuận|57,3%|x");
    row("two ways: the row stays whole", "Đơn vị,Mẫu,Đã cài\nHúc,946,512\nXy,900,600\nThuận,1,234,567\n",
        "Đơn vị|Mẫu|Đã cài/Húc|946|512/Xy|900|600/Thuận,1,234,567");
    row("most numbers are above a thousand", "Đơn vị,Đã cài\nThuận,1,234\nXy,1,600\nHúc,512\n",
        "Đơn vị|Đã cài/Thuận|1,234/Xy|1,600/Húc|512");
    row("no heads: a nought behind the comma", "Khe Sanh,4,010\nThanh,480\nTân Hợp,1,460\n",
        "Khe Sanh|4,010/Thanh|480/Tân Hợp|1,460");
    row("no heads, numbered", "1,Khe Sanh,4,010\n2,Thanh,480\n3,Húc,350\n", "1|Khe Sanh|4,010/2|Thanh|480/3|Húc|350");
    row("no heads, two numbers a row", "Khe Sanh,6,157,4,010\nThanh,992,480\nTân Hợp,1,878,1,460\n",
        "Khe Sanh|6,157|4,010/Thanh|992|480/Tân Hợp|1,878|1,460");
    row("no heads, all above a thousand", "Khe Sanh,4,010\nLao Bảo,3,230\n", "Khe Sanh|4,010/Lao Bảo|3,230");
    row("no heads, a number that is not there is none", "Thanh,992,480\nHúc,350\n", "Thanh|992|480/Húc|350");
    row("a surplus that is no number", "a,b\n1,2\n3,4\nx,y,z\n", "a|b/1|2/3|4/x,y,z");
}

void TestSeparatedReader::numbersAreNotPartedAtTheirComma()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(dumpOfText(text.toUtf8()), expected);
}

void TestSeparatedReader::proseIsNoTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *why, const char *name, const char *text, const char *expected) {
        QTest::newRow(why) << QString::fromLatin1(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("a message", "a.txt", "Xã Thuận, 512 máy.\nXã Húc, 346 máy.\n", "\"Xã Thuận, 512 máy./Xã Húc, 346 máy.\"");
    row("a table in a text file", "a.txt", "Xã\tSố\nHúc\t5\n", "Xã|Số/Húc|5");
    row("a table with the ending of a workbook", "a.xls", "Xã\tSố\nHúc\t5\n", "Xã|Số/Húc|5");
    row("blank", "a.txt", " \n\t\n", "unread 0");
}

void TestSeparatedReader::proseIsNoTable()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(dumpOfText(text.toUtf8(), name), expected);
}

void TestSeparatedReader::rowsKeepTheirNumber()
{
    const auto content = readBytes(QStringLiteral("a.csv"), "a;b\n\n1;2\n");
    QVERIFY(content);
    const CellGrid grid = gridsIn(*content).first();
    QCOMPARE(grid.rows.size(), 2);
    QCOMPARE(grid.rows.at(1).index, 2);
}

void TestSeparatedReader::cellsTellTheirEncoding()
{
    const auto content = readBytes(QStringLiteral("a.csv"), "X\xB7 Thu\xCBn;1\nX\xB7 H\xF3"
                                                            "c;2\n");
    QVERIFY(content);
    QCOMPARE(gridsIn(*content).first().at(0, 0).encoding, CellEncoding::Tcvn3);
}

QTEST_GUILESS_MAIN(TestSeparatedReader)
#include "tst_separatedreader.moc"
