// The paper as .docx, .odt and .xlsx: the same words and figures as everywhere, files that another program opens, and
// what a person who edits them finds.
#include "core/documents/documentsheets.h"
#include "core/documents/docxwriter.h"
#include "core/documents/odtwriter.h"
#include "core/documents/timeswidths.h"
#include "paperfiles.h"
#include "reportfixture.h"
#include "tests/support/sampledesk.h"
#include "core/documents/dailyreportfacts.h"
#include "ui/documents/linebreaking.h"
#include "ui/documents/paperformats.h"
#include "writtentexts.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace dophu;
using namespace dophu::fixture;

class EditablePapersTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Document m_document;

    QString textIn(const QString &suffix)
    {
        const auto bytes = paperBytes(m_document, suffix);
        if (!bytes)
            return {};
        if (suffix == QLatin1String("docx"))
            return textOfXml(partOf(*bytes, QStringLiteral("word/document.xml")))
                   + textOfXml(partOf(*bytes, QStringLiteral("word/footer1.xml")));
        if (suffix == QLatin1String("odt"))
            return textOfXml(partOf(*bytes, QStringLiteral("content.xml")))
                   + QString(m_document.foot).prepend(u'\n');
        if (suffix == QLatin1String("xlsx"))
            return sheetText(*bytes);
        if (suffix == QLatin1String("html")) {
            QString html = QString::fromUtf8(*bytes);
            html = html.mid(html.indexOf(QStringLiteral("<body>")));
            return html.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral(" "));
        }
        if (suffix == QLatin1String("txt"))
            return QString::fromUtf8(*bytes);
        const QString path = m_folder.filePath(QStringLiteral("so.pdf"));
        return keep(path, *bytes)
                   ? askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                   : QString();
    }

private slots:
    void initTestCase()
    {
        const TestDesk desk = sampleDesk(at("2020-08-19T23:00:00"));
        DailyReportFields fields;
        fields.number = QStringLiteral("57");
        const auto facts = dailyReportFacts(*desk, Day(2020, 8, 19), fields);
        QVERIFY(facts);
        m_document = composeDailyReport(*facts);
    }

    // Which figures a paper holds does not depend on its file; only the page's own number stands on paper alone.
    void everyFormatHoldsTheSameFigures_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString &suffix : paperSuffixes())
            QTest::newRow(qPrintable(suffix)) << suffix;
    }
    void everyFormatHoldsTheSameFigures()
    {
        QFETCH(QString, suffix);
        QMap<QString, int> expected = figuresIn(textIn(QStringLiteral("txt")));
        QVERIFY(expected.size() > 250);
        const QMap<QString, int> found = figuresIn(textIn(suffix));
        const QStringList expectedFigures = expected.keys();
        QStringList foundFigures = found.keys();
        QCOMPARE(foundFigures, expectedFigures);
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(found.value(it.key()) >= it.value(), qPrintable(it.key()));
    }

    void theSamePaperGivesTheSameFile_data() { everyFormatHoldsTheSameFigures_data(); }
    void theSamePaperGivesTheSameFile()
    {
        QFETCH(QString, suffix);
        QCOMPARE(*paperBytes(m_document, suffix), *paperBytes(m_document, suffix));
    }

    void partsOfAPackageAreDatedAlike()
    {
        QByteArray bytes = *toDocx(m_document);
        QBuffer buffer(&bytes);
        QuaZip zip(&buffer);
        QVERIFY(zip.open(QuaZip::mdUnzip));
        const auto entries = zip.getFileInfoList64();
        QVERIFY(entries.size() > 8);
        for (const QuaZipFileInfo64 &entry : entries)
            QCOMPARE(entry.dateTime.date(), QDate(1980, 1, 1));
    }

    // An .odt says what it is in its first bytes, not deflated.
    void anOdtIsKnownByItsFirstBytes()
    {
        const QByteArray bytes = *toOdt(m_document);
        QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(bytes.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    }

    void anotherOfficeProgramShowsTheSamePages_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("docx") << "docx";
        QTest::newRow("odt") << "odt";
    }
    void anotherOfficeProgramShowsTheSamePages()
    {
        QFETCH(QString, suffix);
        const QString own = m_folder.filePath(QStringLiteral("own.pdf"));
        const QString path = m_folder.filePath(QStringLiteral("bao-cao.") + suffix);
        QVERIFY(writePaper(m_document, own));
        QVERIFY(writePaper(m_document, path));
        const QString theirs = officePdf(m_folder, path);
        QVERIFY(!theirs.isEmpty());
        const auto pages = [](const QString &pdf) {
            return askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")})
                .split(QChar::FormFeed, Qt::SkipEmptyParts);
        };
        const QStringList ours = pages(own);
        const QStringList shown = pages(theirs);
        const auto letterPages = [](const QStringList &all) {
            qsizetype count = 0;
            while (count < all.size() && !all.at(count).contains(QStringLiteral("Phụ lục I\n")))
                ++count;
            return count;
        };
        QCOMPARE(letterPages(shown), letterPages(ours));
        QCOMPARE(shown.size(), ours.size());
        QMap<QString, int> figures = figuresIn(shown.join(u'\n'));
        const QStringList expected = figuresIn(ours.join(u'\n')).keys();
        QCOMPARE(QStringList(figures.keys()), expected);
        // The page's number stands on the second page of a part, never on its first.
        QVERIFY(!shown.first().trimmed().startsWith(u'1'));
        QCOMPARE(shown.at(1).trimmed().left(1), QStringLiteral("2"));
        // The faces are the document's own.
        for (const QString &line : askTool(QStringLiteral("pdffonts"), {theirs}).split(u'\n').mid(2)) {
            if (!line.isEmpty())
                QVERIFY2(line.contains(QStringLiteral("DoPhuSerif")), qPrintable(line));
        }
    }

    void aSpreadsheetProgramOpensTheTables()
    {
        const QString path = m_folder.filePath(QStringLiteral("bang.xlsx"));
        QVERIFY(writePaper(m_document, path));
        const QString theirs = officePdf(m_folder, path);
        QVERIFY(!theirs.isEmpty());
        const QString text = askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), theirs, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
        QVERIFY(text.contains(QStringLiteral("Thị trấn Khe Sanh")));
    }

    // Word refuses properties out of the schema's order.
    void propertiesStandInTheSchemasOrder()
    {
        static const QHash<QString, QStringList> order{
            {QStringLiteral("pPr"),
             {QStringLiteral("pStyle"), QStringLiteral("keepNext"), QStringLiteral("pBdr"), QStringLiteral("spacing"),
              QStringLiteral("ind"), QStringLiteral("jc"), QStringLiteral("outlineLvl"), QStringLiteral("sectPr")}},
            {QStringLiteral("rPr"),
             {QStringLiteral("rFonts"), QStringLiteral("b"), QStringLiteral("bCs"), QStringLiteral("i"),
              QStringLiteral("iCs"), QStringLiteral("color"), QStringLiteral("sz"), QStringLiteral("szCs"),
              QStringLiteral("lang")}},
            {QStringLiteral("tblPr"),
             {QStringLiteral("tblW"), QStringLiteral("jc"), QStringLiteral("tblInd"), QStringLiteral("tblBorders"),
              QStringLiteral("tblLayout"), QStringLiteral("tblCellMar")}},
            {QStringLiteral("tcPr"), {QStringLiteral("tcW"), QStringLiteral("gridSpan"), QStringLiteral("vAlign")}},
            {QStringLiteral("sectPr"),
             {QStringLiteral("headerReference"), QStringLiteral("footerReference"), QStringLiteral("type"),
              QStringLiteral("pgSz"), QStringLiteral("pgMar"), QStringLiteral("pgNumType"), QStringLiteral("titlePg")}}};
        const QByteArray package = *toDocx(m_document);
        for (const char *part : {"word/document.xml", "word/styles.xml"}) {
            QXmlStreamReader reader(partOf(package, QLatin1String(part)));
            QVector<QPair<QString, qsizetype>> open; // element, place of its last child
            int seen = 0;
            while (!reader.atEnd()) {
                reader.readNext();
                if (reader.isEndElement())
                    open.removeLast();
                if (!reader.isStartElement())
                    continue;
                const QString name = reader.name().toString();
                if (!open.isEmpty() && order.contains(open.last().first)) {
                    const qsizetype place = order.value(open.last().first).indexOf(name);
                    QVERIFY2(place >= open.last().second, qPrintable(open.last().first + u'/' + name));
                    open.last().second = place;
                    ++seen;
                }
                open.append({name, 0});
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(seen > 30);
        }
    }

    // After a table, at the end of a cell and of the text, Word wants a paragraph.
    void noTableStandsLast()
    {
        QXmlStreamReader reader(partOf(*toDocx(m_document), QStringLiteral("word/document.xml")));
        QString before;
        while (!reader.atEnd()) {
            reader.readNext();
            const QString name = reader.name().toString();
            if (reader.isEndElement() && name == QLatin1String("tc"))
                QCOMPARE(before, QStringLiteral("p"));
            if (reader.isStartElement() && name == QLatin1String("tbl"))
                QVERIFY(before != QLatin1String("tbl"));
            if (reader.isEndElement())
                before = name;
        }
    }

    void titlesRepeatAndRowsStayWhole()
    {
        const QString xml = QString::fromUtf8(partOf(*toDocx(m_document), QStringLiteral("word/document.xml")));
        const qsizetype figures = tablesOf(m_document).size();
        QCOMPARE(xml.count(QStringLiteral("<w:tblHeader/>")), figures);
        QCOMPARE(xml.count(QStringLiteral("<w:cantSplit/>")), xml.count(QStringLiteral("<w:tr>")));
        QCOMPARE(xml.count(QStringLiteral("<w:titlePg/>")), qsizetype(4)); // the letter and three appendices
        QVERIFY(!xml.contains(QStringLiteral("────")));
        const QString odt = QString::fromUtf8(partOf(*toOdt(m_document), QStringLiteral("content.xml")));
        QCOMPARE(odt.count(QStringLiteral("<table:table-header-rows>")), figures);
    }

    void aPersonFindsTheComponentsAmongTheStyles()
    {
        const QString styles = QString::fromUtf8(partOf(*toDocx(m_document), QStringLiteral("word/styles.xml")));
        for (const char *name : {"Quốc hiệu", "Tiêu ngữ", "Trích yếu", "Nội dung", "Nơi nhận", "Phụ lục"})
            QVERIFY2(styles.contains(QStringLiteral("w:val=\"%1\"").arg(QString::fromUtf8(name))), name);
        QVERIFY(styles.contains(QStringLiteral("w:ascii=\"Times New Roman\"")));
        QVERIFY(styles.contains(QStringLiteral("vi-VN")));
    }

    // A rule is as long as its words though nobody has laid them out.
    void widthsAreThoseOfTheFace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("bold");
        for (const bool bold : {false, true}) {
            for (const QString &text : {fixedwords::motto, fixedwords::stateName, fixedwords::addressed,
                                        QStringLiteral("PHÒNG VĂN HOÁ VÀ THÔNG TIN"), QStringLiteral("ỷ Ữ ợ Đ 0123 %/")})
                QTest::newRow(qPrintable(text + (bold ? QStringLiteral(" bold") : QString()))) << text << bold;
        }
    }
    void widthsAreThoseOfTheFace()
    {
        QFETCH(QString, text);
        QFETCH(bool, bold);
        const double inked = textWidth(text, {13, bold, false}, documentFont());
        QVERIFY2(std::abs(timesWidth(text, 13, bold) - inked) < inked * 0.01,
                 qPrintable(QStringLiteral("%1 %2").arg(timesWidth(text, 13, bold)).arg(inked)));
    }

    void hostileWordsStayWords()
    {
        QVector<DayRow> rows;
        const QString arabic = QString::fromUtf8("\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A"); // right to left
        const QStringList names{QStringLiteral("<b>A & B</b>"), QStringLiteral("=1+1"), QString(300, u'X'), arabic,
                                QString::fromUtf8("Xã \xF0\x9F\x98\x80"), QStringLiteral("]]> %1 \"' &amp;")};
        for (int i = 0; i < names.size(); ++i)
            rows.append(reported(i + 1, names.at(i), 1000 + i, 300, 310 + i));
        DailyReportFacts facts = factsOf(rows);
        facts.difficulties = names.join(u' ') + QChar(0x202e) + QChar(0x1) + QStringLiteral("cuối");
        const Document document = composeDailyReport(facts);
        const QString word = textOfXml(partOf(*toDocx(document), QStringLiteral("word/document.xml")));
        const QString open = textOfXml(partOf(*toOdt(document), QStringLiteral("content.xml")));
        const QByteArray book = *toXlsx(document);
        const QString sheets = sheetText(book);
        for (const QString &name : names) {
            QVERIFY2(word.contains(name), qPrintable(name));
            QVERIFY2(open.contains(name), qPrintable(name));
            QVERIFY2(sheets.contains(name), qPrintable(name));
        }
        for (int i = 1; i < 4; ++i)
            QVERIFY(!partOf(book, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)).contains("<f>"));
    }

    void figuresAreNumbersInASheetAndWordsStayWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a count") << QStringLiteral("18.567") << "count";
        QTest::newRow("a fall") << QStringLiteral("−28") << "count";
        QTest::newRow("zero is a count") << QStringLiteral("0") << "count";
        QTest::newRow("a rate") << QStringLiteral("57,49%") << "rate";
        QTest::newRow("a rate over the whole") << QStringLiteral("105,88%") << "rate";
        QTest::newRow("nothing known") << QStringLiteral("–") << "text";
        QTest::newRow("met") << QStringLiteral("Đạt") << "text";
        QTest::newRow("a date is no count") << QStringLiteral("19/8") << "text";
        QTest::newRow("grouped wrongly") << QStringLiteral("1.23") << "text";
        QTest::newRow("padded") << QStringLiteral("04") << "text";
        QTest::newRow("too long for a count") << QString(30, u'9') << "text";
        QTest::newRow("empty") << QString() << "none";
    }
    void figuresAreNumbersInASheetAndWordsStayWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const TypedCell cell = cellOfOfficialText(text);
        QCOMPARE(std::holds_alternative<qint64>(cell), kind == QLatin1String("count"));
        QCOMPARE(std::holds_alternative<Coverage>(cell), kind == QLatin1String("rate"));
        QCOMPARE(std::holds_alternative<QString>(cell), kind == QLatin1String("text"));
        if (!text.isEmpty())
            QCOMPARE(cellText(cell), text);
    }
};

QTEST_MAIN(EditablePapersTest)
#include "tst_editablepapers.moc"
