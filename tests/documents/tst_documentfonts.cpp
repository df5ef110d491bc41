#include "reportfixture.h"
#include "ui/documents/paperwriter.h"
#include "ui/documents/pagelayout.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

namespace
{

const QString everyLetter =
    QStringLiteral("aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
                   "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"
                   "0123456789%–−“”₫");

} // namespace

class DocumentFontsTest : public QObject
{
    Q_OBJECT

private slots:
    void loadingTwiceIsLoadingOnce()
    {
        const DocumentFont first = documentFont();
        const QStringList before = QFontDatabase::families();
        QCOMPARE(documentFont(), first);
        QCOMPARE(QFontDatabase::families(), before);
        QCOMPARE(QFontInfo(first.font({14, true, true})).family(), first.family);
    }

    void everyFaceHasEveryVietnameseLetter_data()
    {
        QTest::addColumn<bool>("bold");
        QTest::addColumn<bool>("italic");
        QTest::newRow("regular") << false << false;
        QTest::newRow("bold") << true << false;
        QTest::newRow("italic") << false << true;
        QTest::newRow("bold italic") << true << true;
    }
    void everyFaceHasEveryVietnameseLetter()
    {
        QFETCH(bool, bold);
        QFETCH(bool, italic);
        const QRawFont raw = QRawFont::fromFont(documentFont().font({14, bold, italic}));
        for (const QChar c : everyLetter)
            QVERIFY2(raw.supportsCharacter(c), qPrintable(QString(c)));
    }

    // The trap of older system fonts: bold letters of another face inside a word.
    void paperHoldsOnlyTheBundledFamily()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letters.pdf"));
        Document document;
        document.title = QStringLiteral("Chữ");
        document.date = Day(2020, 8, 19);
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true})
                document.blocks.append(Paragraph{{{everyLetter, bold, italic}}});
        }
        QVERIFY(writePdf(document, path));
        const QStringList lines =
            fixture::askTool(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QCOMPARE(lines.size(), 4);
        for (const QString &line : lines) {
            QVERIFY2(line.contains(QStringLiteral("DoPhuSerif-")), qPrintable(line));
            QVERIFY2(line.contains(QStringLiteral(" yes ")), qPrintable(line)); // embedded
        }
        const QString read =
            fixture::askTool(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).remove(u'\n').remove(u'\f');
        QCOMPARE(read.normalized(QString::NormalizationForm_C), read);
        QCOMPARE(read, everyLetter.repeated(4));
    }
};

QTEST_MAIN(DocumentFontsTest)
#include "tst_documentfonts.moc"
