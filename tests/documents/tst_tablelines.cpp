// Another office program breaks the rows of our tables into the same lines as our own paper does, from each of our files.
#include "paperfiles.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "tablelines.h"
#include "ui/documents/paperformats.h"

#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

QString rowsThatDiffer(const QVector<int> &ours, const QVector<int> &theirs)
{
    QStringList rows;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (ours.at(i) != theirs.value(i))
            rows.append(QStringLiteral("row %1: %2, theirs %3").arg(i).arg(ours.at(i)).arg(theirs.value(i)));
    }
    return rows.join(u'\n');
}

int sum(const QVector<int> &lines)
{
    int all = 0;
    for (const int line : lines)
        all += line;
    return all;
}

} // namespace

class TableLinesTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    QTemporaryDir m_folder;

    // In the morning, when many are to be reminded and the letter lists them.
    Document paperOf(const QString &kind)
    {
        if (kind == QLatin1String("reminder")) {
            const TestDesk morning = sampleDesk(at("2020-08-19T08:30:00"));
            return sampleReport(*morning, PaperKind::Reminder, numbered(QStringLiteral("57")));
        }
        return sampleReport(*m_desk, *paperKindOf(kind), numbered(QStringLiteral("57")));
    }

    // "daily 16": of another day of the campaign.
    Document dailyOf(const QString &kind)
    {
        const QString day = QStringLiteral("2020-08-") + kind.section(u' ', 1);
        const TestDesk desk = sampleDesk(at(qPrintable(day + QStringLiteral("T23:00:00"))));
        const auto document = composePaper(*desk, PaperKind::Daily, *Day::fromIso(day), numbered(QStringLiteral("57")));
        if (!document)
            qFatal("%s", qPrintable(document.error().subject));
        return *document;
    }

    PdfPaper read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto paper = readPdf(file.readAll(), path, PdfInk::WordsAndLines);
        return paper ? *paper : PdfPaper();
    }

private slots:
    void initTestCase()
    {
        if (!canReadPdf())
            QFAIL("built without Poppler: nothing can be counted");
        m_desk = sampleDesk(at("2020-08-19T23:00:00"));
    }

    void everyRowOfOurOwnPaperIsFound()
    {
        for (const char *kind : {"daily", "closing", "reminder"}) {
            const Document document = paperOf(QLatin1String(kind));
            const QString path = m_folder.filePath(QLatin1String(kind)) + QStringLiteral(".pdf");
            QVERIFY(writePaper(document, path));
            const auto tables = tableLines(document, read(path));
            QCOMPARE(tables.size(), tablesOf(document).size());
            for (const QVector<int> &table : tables)
                QVERIFY2(!table.contains(-1) && !table.contains(0), kind);
        }
    }

    // A row that is broken otherwise is seen.
    void aNarrowerColumnIsSeen()
    {
        Document document = paperOf(QStringLiteral("daily"));
        const QString path = m_folder.filePath(QStringLiteral("rong.pdf"));
        QVERIFY(writePaper(document, path));
        const auto before = tableLines(document, read(path));
        for (Block &block : document.blocks) {
            if (auto *table = std::get_if<Table>(&block))
                table->columns[1].width /= 2.5;
        }
        QVERIFY(writePaper(document, path));
        const auto after = tableLines(document, read(path));
        QVERIFY(sum(after.at(1)) > sum(before.at(1)));
    }

    void anotherProgramBreaksRowsAlike_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("suffix");
        for (const char *kind : {"daily", "daily 10", "daily 13", "daily 16", "closing", "reminder"}) {
            for (const char *suffix : {"docx", "odt", "xlsx"})
                QTest::addRow("%s as %s", kind, suffix) << QString::fromLatin1(kind) << QString::fromLatin1(suffix);
        }
    }
    void anotherProgramBreaksRowsAlike()
    {
        QFETCH(QString, kind);
        QFETCH(QString, suffix);
        const Document document = kind.startsWith(QLatin1String("daily 1")) ? dailyOf(kind) : paperOf(kind);
        const QString own = m_folder.filePath(kind + QStringLiteral(".pdf"));
        const QString path = m_folder.filePath(kind + u'-' + suffix + u'.' + suffix);
        QVERIFY(writePaper(document, own));
        QVERIFY(writePaper(document, path));
        const QString made = officePdf(m_folder, path);
        QVERIFY(!made.isEmpty());
        const auto ours = tableLines(document, read(own));
        const auto theirs = tableLines(document, read(made));
        QVERIFY(!ours.isEmpty());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QVERIFY(!ours.at(i).contains(-1));
            const QString differing = rowsThatDiffer(ours.at(i), theirs.at(i));
            QVERIFY2(differing.isEmpty(), qPrintable(QStringLiteral("table %1\n%2").arg(i + 1).arg(differing)));
        }
    }
};

QTEST_MAIN(TableLinesTest)
#include "tst_tablelines.moc"
