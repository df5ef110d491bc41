// Reconciling: what was written is read back and held against what was to be said, and that against the closed day.
#include "core/documents/docxwriter.h"
#include "core/documents/tieout.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/documents/paperformats.h"

#include <QTest>
#include <functional>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

using Fault = std::function<void(Document &)>;

template <class B> B &nth(Document &document, int which)
{
    for (Block &block : document.blocks) {
        auto *found = std::get_if<B>(&block);
        if (found && which-- == 0)
            return *found;
    }
    qFatal("no such block");
}

template <class B> void drop(Document &document, int which)
{
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (std::holds_alternative<B>(document.blocks.at(i)) && which-- == 0) {
            document.blocks.removeAt(i);
            return;
        }
    }
}

TableRow &totalOf(Table &table)
{
    for (TableRow &row : table.rows) {
        if (row.kind == RowKind::Total)
            return row;
    }
    qFatal("no total");
}

struct NamedFault
{
    const char *name;
    Fault make;
};

// Tables of the day's report: 0 the groups, 1 the communes, 2 the agencies, 3 late and missing.
const QVector<NamedFault> &writerFaults()
{
    static const QVector<NamedFault> faults{
        {"a row lost where the page breaks", [](Document &d) { nth<Table>(d, 2).rows.removeAt(30); }},
        {"the last row before the total lost", [](Document &d) { nth<Table>(d, 1).rows.removeAt(20); }},
        {"a row twice", [](Document &d) { nth<Table>(d, 1).rows.insert(5, nth<Table>(d, 1).rows.at(5)); }},
        {"two rows exchanged", [](Document &d) { nth<Table>(d, 1).rows.swapItemsAt(3, 4); }},
        {"yesterday's total", [](Document &d) { totalOf(nth<Table>(d, 1)).cells[4] = totalOf(nth<Table>(d, 1)).cells.at(3); }},
        {"a rate rounded once more", [](Document &d) { nth<Table>(d, 1).rows[0].cells[6] = QStringLiteral("64,50%"); }},
        {"two columns exchanged",
         [](Document &d) {
             for (TableRow &row : nth<Table>(d, 1).rows)
                 row.cells.swapItemsAt(3, 4);
         }},
        {"two titles exchanged",
         [](Document &d) {
             std::swap(nth<Table>(d, 1).columns[3].title, nth<Table>(d, 1).columns[4].title);
         }},
        {"a mark missing on a letter",
         [](Document &d) { nth<Table>(d, 1).rows[2].cells[1].replace(QStringLiteral("Hướng"), QStringLiteral("Hương")); }},
        {"a digit of a sentence", [](Document &d) { nth<Paragraph>(d, 2).runs[0].text.replace(u'8', u'3'); }},
        {"a sentence lost", [](Document &d) { drop<Paragraph>(d, 2); }},
        {"a note lost", [](Document &d) { drop<Note>(d, 0); }},
        {"an addressee lost", [](Document &d) { nth<Addressees>(d, 0).names.removeLast(); }},
        {"a line of Nơi nhận lost", [](Document &d) { nth<SignatureBlock>(d, 0).copies.removeFirst(); }},
        {"another number", [](Document &d) { nth<Letterhead>(d, 0).numberLine.replace(u'7', u'1'); }},
        {"another day", [](Document &d) { nth<Letterhead>(d, 0).placeAndDate.replace(QStringLiteral("19"), QStringLiteral("18")); }},
        {"another day's seal", [](Document &d) { d.foot = QStringLiteral("Mã số liệu: 00000000"); }},
        {"a group's title lost", [](Document &d) { nth<Table>(d, 2).rows.removeAt(0); }},
        {"an appendix under another name", [](Document &d) { nth<AppendixStart>(d, 1).number = QStringLiteral("III"); }},
        {"an appendix lost", [](Document &d) { drop<Table>(d, 3); }},
        {"the signer's name misspelled", [](Document &d) { nth<SignatureBlock>(d, 0).name.chop(1); }},
        {"a cell emptied", [](Document &d) { nth<Table>(d, 1).rows[7].cells[2].clear(); }},
        {"words of two columns in one",
         [](Document &d) {
             QStringList &cells = nth<Table>(d, 3).rows[1].cells;
             cells[1] += u' ' + cells.at(3);
             cells[3].clear();
         }},
        {"something added at the end", [](Document &d) { d.blocks.append(Note{QStringLiteral("Hết.")}); }}};
    return faults;
}

} // namespace

class TieOutTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    Document m_document;
    Consolidation m_day;

    Disagreements readBack(const Document &written, const Document &meant) const
    {
        const auto bytes = paperBytes(written, QStringLiteral("pdf"));
        const auto paper = readPdf(*bytes, QStringLiteral("a.pdf"), PdfInk::Words);
        return paper ? tieOutPdf(meant, *paper) : Disagreements();
    }

private slots:
    void initTestCase()
    {
        if (!canReadPdf())
            QFAIL("built without Poppler: nothing can be reconciled");
        m_desk = sampleDesk(at("2020-08-19T23:00:00"));
        closeDay(*m_desk);
        m_document = sampleReport(*m_desk, PaperKind::Daily);
        m_day = *m_desk->consolidation(paperDay);
    }

    void whatWasWrittenIsWhatWasMeant_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(PaperKind::Letter); ++kind) {
            if (PaperKind(kind) != PaperKind::Correction)
                QTest::newRow(qPrintable(paperKindNames().at(kind))) << kind;
        }
    }
    void whatWasWrittenIsWhatWasMeant()
    {
        QFETCH(int, kind);
        PaperWish wish = numbered(QStringLiteral("7"));
        wish.letter = orderWords();
        if (PaperKind(kind) == PaperKind::Form)
            wish.unit = m_desk->registry().units().first().code; // a page each, all alike
        const Document document = sampleReport(*m_desk, PaperKind(kind), wish);
        const Disagreements pdf = readBack(document, document);
        QVERIFY2(pdf.isEmpty(), qPrintable(pdf.isEmpty() ? QString()
                                                         : QStringLiteral("%1 p.%2: “%3” “%4”")
                                                               .arg(pdf.first().where)
                                                               .arg(pdf.first().page)
                                                               .arg(pdf.first().expected, pdf.first().found)));
        const auto docx = tieOutDocx(document, *toDocx(document));
        QVERIFY(docx);
        QVERIFY2(docx->isEmpty(), qPrintable(docx->isEmpty() ? QString() : docx->first().expected + docx->first().found));
    }

    void everyFaultOfAWriterIsSeen_data()
    {
        QTest::addColumn<int>("fault");
        for (int i = 0; i < writerFaults().size(); ++i)
            QTest::newRow(writerFaults().at(i).name) << i;
    }
    void everyFaultOfAWriterIsSeen()
    {
        QFETCH(int, fault);
        Document written = m_document;
        writerFaults().at(fault).make(written);
        QVERIFY(!(written == m_document));
        QVERIFY(!readBack(written, m_document).isEmpty());
        const auto docx = tieOutDocx(m_document, *toDocx(written));
        QVERIFY(docx);
        QVERIFY(!docx->isEmpty());
    }

    void theFirstDifferenceNamesItsPlace()
    {
        Document written = m_document;
        nth<Table>(written, 1).rows[0].cells[6] = QStringLiteral("64,50%");
        const Disagreements found = readBack(written, m_document);
        QCOMPARE(found.size(), qsizetype(1));
        QCOMPARE(found.first().page, 3);
        QCOMPARE(found.first().where, QStringLiteral("dòng 1 của bảng"));
        QCOMPARE(found.first().found, QStringLiteral("64,50%"));
    }

    void theReportSaysWhatTheDaySays()
    {
        const Disagreements found = tieOutDay(m_document, m_day);
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString()
                                                             : found.first().where + u' ' + found.first().expected + u' '
                                                                   + found.first().found));
        const Document closing = sampleReport(*m_desk, PaperKind::Closing);
        const Disagreements closingFound = tieOutDay(closing, m_day);
        QVERIFY2(closingFound.isEmpty(), qPrintable(closingFound.isEmpty() ? QString() : closingFound.first().where));
    }

    // The paper may be written faithfully and still be wrong.
    void aReportThatTheDayDoesNotBearIsSeen_data()
    {
        QTest::addColumn<int>("fault");
        const QStringList against{QStringLiteral("a row lost where the page breaks"), QStringLiteral("a row twice"),
                                  QStringLiteral("yesterday's total"), QStringLiteral("a rate rounded once more"),
                                  QStringLiteral("two columns exchanged"), QStringLiteral("a mark missing on a letter"),
                                  QStringLiteral("a digit of a sentence"), QStringLiteral("a cell emptied")};
        for (int i = 0; i < writerFaults().size(); ++i) {
            if (against.contains(QLatin1String(writerFaults().at(i).name)))
                QTest::newRow(writerFaults().at(i).name) << i;
        }
    }
    void aReportThatTheDayDoesNotBearIsSeen()
    {
        QFETCH(int, fault);
        Document document = m_document;
        writerFaults().at(fault).make(document);
        QVERIFY(!tieOutDay(document, m_day).isEmpty());
    }

    // No row lost at any page's edge, the titles at the head of every page, however long the report.
    void elevenThousandUnitsAreReconciled()
    {
        QVector<DayRow> rows;
        constexpr int units = 11'000;
        for (int i = 1; i <= units; ++i) {
            const QString name = QStringLiteral("Đơn vị số %1").arg(i, 5, 10, QLatin1Char('0'));
            rows.append(i % 11 == 0 ? agency(silent(i, name, 100, 50)) : reported(i, name, 100 + i % 900, 40, 41 + i % 60));
        }
        const DailyReportFacts facts = factsOf(rows);
        const Document document = composeDailyReport(facts);
        const Disagreements found = readBack(document, document);
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : found.first().where + found.first().found));
        QVERIFY(tieOutDay(document, facts.day).isEmpty());
        Document cut = document;
        nth<Table>(cut, 1).rows.removeAt(7'777);
        QVERIFY(!readBack(cut, document).isEmpty());
    }

    void aFileThatIsNoPaperIsAFailure()
    {
        QVERIFY(!readPdf(QByteArray("not a pdf"), QStringLiteral("a.pdf"), PdfInk::Words));
        QVERIFY(!tieOutDocx(m_document, QByteArray("not a package")));
    }
};

QTEST_MAIN(TieOutTest)
#include "tst_tieout.moc"
