// Files that want to cost more than they may, or are not what their name says.
#include "core/intake/readinglimits.h"
#include "core/intake/zippackage.h"
#include "tests/support/packages.h"

#include <QBuffer>
#include <QTest>

using namespace dophu;

namespace
{

QByteArray xlsxWith(const QByteArray &sheet, const PackageMembers &more = {})
{
    XlsxParts parts;
    parts.sheets.append({QStringLiteral("S"), sheet, {}, {}});
    parts.more = more;
    return packageOf(xlsxMembers(parts));
}

const QByteArray oneRow = "<sheetData><row><c><v>512</v></c></row></sheetData>";

std::optional<UnreadReason> reasonOf(const QString &name, const QByteArray &bytes)
{
    const auto content = readBytes(name, bytes);
    return content ? std::nullopt : std::optional<UnreadReason>(content.error().reason);
}

// Sets the size that the directory at the end of a package declares for its first member.
QByteArray withDeclaredSize(QByteArray package, quint32 size)
{
    const qsizetype entry = package.indexOf("PK\x01\x02");
    for (int i = 0; i < 4; ++i)
        package[entry + 24 + i] = char(size >> (8 * i));
    return package;
}

} // namespace

class TestSourceLimits : public QObject
{
    Q_OBJECT

private slots:
    void whatAFileIsItsBytesTell_data();
    void whatAFileIsItsBytesTell();
    void unreadableKindsSayWhy_data();
    void unreadableKindsSayWhy();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void sizesThatLieAreNoticed_data();
    void sizesThatLieAreNoticed();
    void aTruncatedFileIsNeverReadInPart();
    void aChangedByteIsNoticed();
    void targetsNeverLeaveThePackage_data();
    void targetsNeverLeaveThePackage();
    void readingTellsHowFarItIsAndStops();
};

void TestSourceLimits::whatAFileIsItsBytesTell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("xlsx named xls") << "a.xls" << xlsxWith(oneRow) << SourceKind::Xlsx;
    QTest::newRow("xlsx without an ending") << "a" << xlsxWith(oneRow) << SourceKind::Xlsx;
    QTest::newRow("ods named xlsx") << "a.xlsx" << odsOf("<table:table/>") << SourceKind::Ods;
    QTest::newRow("docx named xlsx") << "a.xlsx" << docxOf("<w:p/>") << SourceKind::Docx;
    QTest::newRow("odt named doc") << "a.doc" << odtOf("<text:p>a</text:p>") << SourceKind::Odt;
    QTest::newRow("HTML named xls") << "a.xls" << QByteArray("<html><table><tr><td>5</td></tr></table></html>")
                                    << SourceKind::HtmlTable;
    QTest::newRow("HTML behind a mark") << "a.xls" << QByteArray("\xEF\xBB\xBF\r\n<TABLE><tr><td>5</TABLE>")
                                        << SourceKind::HtmlTable;
    QTest::newRow("CSV named xlsx") << "a.xlsx" << QByteArray("a;b\n1;2\n") << SourceKind::SeparatedText;
    QTest::newRow("a letter named txt") << "a.txt" << QByteArray("From: a\nSubject: b\nDate: c\n\nXa Huc 512\n")
                                        << SourceKind::Email;
    QTest::newRow("a message") << "a.txt" << QByteArray("Xa Huc 512\n") << SourceKind::PlainText;
}

void TestSourceLimits::whatAFileIsItsBytesTell()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(SourceKind, kind);
    const auto content = readBytes(name, bytes);
    QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
    QCOMPARE(content->kind, kind);
}

void TestSourceLimits::unreadableKindsSayWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<UnreadReason>("reason");
    const QByteArray filling(64, '\1');
    QTest::newRow("nothing in it") << "a.xlsx" << QByteArray() << UnreadReason::EmptyFile;
    QTest::newRow("blanks only") << "a.txt" << QByteArray("  \r\n \t ") << UnreadReason::EmptyFile;
    QTest::newRow("a photo named xlsx") << "a.xlsx"
                                        << "\xFF\xD8\xFF\xE0" + filling << UnreadReason::UnsupportedImage;
    QTest::newRow("PNG") << "a.png"
                         << "\x89PNG\r\n\x1A\n" + filling << UnreadReason::UnsupportedImage;
    QTest::newRow("HEIC") << "a.heic"
                          << QByteArray("\0\0\0\x18"
                                        "ftypheic",
                                        12)
                                 + filling
                          << UnreadReason::UnsupportedImage;
    QTest::newRow("a bitmap") << "a.bmp" << QByteArray("BM\x36\x10\0\0\0\0\0\0\x36", 11) + filling
                              << UnreadReason::UnsupportedImage;
    QTest::newRow("RAR") << "a.rar"
                         << "Rar!\x1A\x07" + filling << UnreadReason::UnsupportedFormat;
    QTest::newRow("7z") << "a.7z"
                        << "7z\xBC\xAF\x27\x1C" + filling << UnreadReason::UnsupportedFormat;
    QTest::newRow("a program named xlsx") << "a.xlsx"
                                          << "MZ\x90" + filling << UnreadReason::UnsupportedFormat;
    QTest::newRow("RTF named doc") << "a.doc" << QByteArray("{\\rtf1 512}") << UnreadReason::UnsupportedFormat;
    QTest::newRow("a video") << "a.mp4"
                             << QByteArray("\0\0\0\x18"
                                           "ftypmp42",
                                           12)
                                    + filling
                             << UnreadReason::UnsupportedFormat;
    QTest::newRow("an archive of something else")
        << "a.zip" << packageOf({{QStringLiteral("a.txt"), "512"}}) << UnreadReason::UnsupportedFormat;
    QTest::newRow("a binary workbook") << "a.xlsb" << packageOf({{QStringLiteral("xl/workbook.bin"), "x"}})
                                       << UnreadReason::UnsupportedFormat;
    QTest::newRow("a presentation") << "a.pptx" << packageOf({{QStringLiteral("ppt/presentation.xml"), "<a/>"}})
                                    << UnreadReason::UnsupportedFormat;
    QTest::newRow("noise named xlsx") << "a.xlsx" << filling << UnreadReason::Corrupt;
    QTest::newRow("noise named dat") << "a.dat" << filling << UnreadReason::UnsupportedFormat;
    QTest::newRow("another XML") << "a.xml" << QByteArray("<?xml version='1.0'?><a>5</a>")
                                 << UnreadReason::UnsupportedFormat;
}

void TestSourceLimits::unreadableKindsSayWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(UnreadReason, reason);
    QCOMPARE(reasonOf(name, bytes), std::optional<UnreadReason>(reason));
}

void TestSourceLimits::bombsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray million(1'000'000, ' ');
    QTest::newRow("one text of megabytes")
        << xlsxWith("<sheetData><row><c t='inlineStr'><is><t>" + million + "</t></is></c></row></sheetData>");
    QTest::newRow("one tag of megabytes") << xlsxWith("<sheetData a='" + million + "'/>");
    QByteArray attributes;
    for (int i = 0; i < 40'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("thousands of attributes") << xlsxWith("<sheetData" + attributes.left(200'000 - 200'000 % 7) + "/>");
    QTest::newRow("thousands of members") << [] {
        PackageMembers members;
        for (int i = 0; i < mostPackedMembers; ++i)
            members.append({QStringLiteral("a%1").arg(i), {}});
        return xlsxWith(oneRow, members);
    }();
    QTest::newRow("elements within elements") << xlsxWith(QByteArray("<a>").repeated(100'000));
    QTest::newRow("a document type") << [] {
        PackageMembers members = membersOf(xlsxWith(oneRow));
        for (auto &[name, bytes] : members) {
            if (name.endsWith(QLatin1String("sheet1.xml")))
                bytes.prepend("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>");
        }
        return packageOf(members);
    }();
    QTest::newRow("a part that is told of a gigabyte and more") << withDeclaredSize(xlsxWith(oneRow), 0x5000'0000);
}

void TestSourceLimits::bombsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto reason = reasonOf(QStringLiteral("a.xlsx"), bytes);
    QVERIFY(reason == UnreadReason::TooLarge || reason == UnreadReason::Corrupt);
}

void TestSourceLimits::sizesThatLieAreNoticed_data()
{
    QTest::addColumn<quint32>("declared");
    QTest::newRow("less than there is") << quint32(60);
    QTest::newRow("more than there is") << quint32(60'000'000);
}

void TestSourceLimits::sizesThatLieAreNoticed()
{
    QFETCH(quint32, declared);
    QCOMPARE(reasonOf(QStringLiteral("a.xlsx"), withDeclaredSize(xlsxWith(oneRow), declared)),
             std::optional<UnreadReason>(UnreadReason::Corrupt));
}

void TestSourceLimits::aTruncatedFileIsNeverReadInPart()
{
    const QByteArray whole = xlsxWith(oneRow);
    for (qsizetype size = 4; size < whole.size(); size += 7)
        QCOMPARE(reasonOf(QStringLiteral("a.xlsx"), whole.left(size)), std::optional<UnreadReason>(UnreadReason::Corrupt));
}

void TestSourceLimits::aChangedByteIsNoticed()
{
    const QByteArray sheet = "<sheetData><row><c><v>" + QByteArray("5").repeated(8) + "</v></c></row></sheetData>";
    const QByteArray whole = xlsxWith(sheet);
    const auto original = readBytes(QStringLiteral("a.xlsx"), whole);
    QVERIFY(original);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = char(changed.at(i) ^ 1);
        const auto content = readBytes(QStringLiteral("a.xlsx"), changed);
        if (content)
            QCOMPARE(*content, *original); // in a part that no figure comes from
    }
}

void TestSourceLimits::targetsNeverLeaveThePackage_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("beside its owner") << "xl/workbook.xml"
                                      << "styles.xml"
                                      << "xl/styles.xml";
    QTest::newRow("absolute") << "xl/workbook.xml"
                              << "/xl/styles.xml"
                              << "xl/styles.xml";
    QTest::newRow("up") << "xl/worksheets/sheet1.xml"
                        << "../drawings/a.xml"
                        << "xl/drawings/a.xml";
    QTest::newRow("of the package") << ""
                                    << "xl/workbook.xml"
                                    << "xl/workbook.xml";
    QTest::newRow("out of it") << "xl/workbook.xml"
                               << "../../etc/passwd"
                               << "";
    QTest::newRow("out of it, hidden") << "xl/workbook.xml"
                                       << "%2e%2e/%2e%2e/etc/passwd"
                                       << "";
    QTest::newRow("a drive") << "xl/workbook.xml"
                             << "C:\\a.xml"
                             << "xl/C:/a.xml";
}

void TestSourceLimits::targetsNeverLeaveThePackage()
{
    QFETCH(QString, owner);
    QFETCH(QString, target);
    QFETCH(QString, path);
    QCOMPARE(packagePath(owner, target), path);
}

void TestSourceLimits::readingTellsHowFarItIsAndStops()
{
    const QByteArray rows = QByteArray("<row><c><v>512</v></c></row>").repeated(100'000);
    const QByteArray bytes = xlsxWith("<sheetData>" + rows + "</sheetData>");
    qint64 last = -1;
    int calls = 0;
    bool ascends = true;
    const auto whole = readBytes(QStringLiteral("a.xlsx"), bytes, [&](qint64 done, qint64 total) {
        ascends = ascends && done >= last && done <= total;
        last = done;
        return ++calls > 0;
    });
    QVERIFY(whole);
    QVERIFY(ascends);
    QVERIFY(calls > 5);
    for (const int stopAt : {1, 3}) {
        int told = 0;
        const auto stopped = readBytes(QStringLiteral("a.xlsx"), bytes, [&](qint64, qint64) { return ++told < stopAt; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().reason, UnreadReason::Cancelled);
        QCOMPARE(told, stopAt);
    }
}

QTEST_GUILESS_MAIN(TestSourceLimits)
#include "tst_sourcelimits.moc"
