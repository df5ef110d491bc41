// The register of issued papers on both engines: numbers given once, bytes kept as they left, nothing half kept.
#include "core/domain/evidence.h"
#include "tests/support/engines.h"
#include "tests/support/sampledesk.h"

#include <QTest>

using namespace dophu;

namespace
{

const Day wednesday(2020, 8, 19);

IssuedPaper paperWith(int number, const QVector<QByteArray> &files, const char *kind = "letter")
{
    IssuedPaper paper;
    paper.kind = QString::fromLatin1(kind);
    paper.day = wednesday;
    paper.number = number;
    paper.symbol = QStringLiteral("BC-VHTT");
    paper.signedOn = wednesday;
    paper.title = QStringLiteral("Kết quả triển khai");
    paper.recipients = QStringLiteral("Sở Thông tin và Truyền thông");
    paper.signer = QStringLiteral("Trần Quang Minh");
    const QStringList suffixes{QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("xlsx")};
    for (qsizetype i = 0; i < files.size(); ++i)
        paper.files.append({suffixes.at(i), sha256Of(files.at(i)), files.at(i).size()});
    return paper;
}

const QVector<QByteArray> &threeFiles()
{
    static const QVector<QByteArray> files{QByteArray("a docx\0with a zero", 18), QByteArray(100'000, '\xff'), "xlsx"};
    return files;
}

QStringList refusing(const QString &engine, const QString &table)
{
    if (engine == QLatin1String("sqlite"))
        return {
            QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'full'); END").arg(table)};
    return {QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON %1 FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()")
                .arg(table)};
}

} // namespace

class IssuedPapersTest : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;

private slots:
    void aPaperIsKeptWithItsFiles_data() { addEngineRows(); }
    void aPaperIsKeptWithItsFiles()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:41:00"), false);
        const auto issued = desk->issue(paperWith(57, threeFiles()), threeFiles());
        QVERIFY(issued);
        QCOMPARE(issued->version, 1);
        QCOMPARE(issued->by, testClerk().name);
        const auto papers = desk->issuedPapers();
        QCOMPARE(papers->size(), qsizetype(1));
        QCOMPARE(papers->first(), *issued);
        for (qsizetype i = 0; i < threeFiles().size(); ++i)
            QCOMPARE(*desk->issuedBytes(*issued, issued->files.at(i).suffix), threeFiles().at(i));
        QCOMPARE(*desk->nextPaperNumber(2020), 58);
        QVERIFY(desk->verify()->intact());
    }

    void anotherPaperOfTheSameKindIsTheNextVersion_data() { addEngineRows(); }
    void anotherPaperOfTheSameKindIsTheNextVersion()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:41:00"), false);
        QVERIFY(desk->issue(paperWith(1, threeFiles()), threeFiles()));
        QCOMPARE(desk->issue(paperWith(2, threeFiles()), threeFiles())->version, 2); // the same bytes are kept once
        QCOMPARE(desk->issue(paperWith(3, threeFiles(), "form"), threeFiles())->version, 1);
        QCOMPARE(desk->issuedPapers()->first().number, 3); // newest first
        QVERIFY(desk->verify()->intact());
    }

    void aNumberIsGivenOnceAYear_data() { addEngineRows(); }
    void aNumberIsGivenOnceAYear()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:41:00"), false);
        QVERIFY(desk->issue(paperWith(57, threeFiles()), threeFiles()));
        const auto again = desk->issue(paperWith(57, threeFiles()), threeFiles());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::BadInput);
        IssuedPaper nextYear = paperWith(57, threeFiles());
        nextYear.signedOn = Day(2021, 1, 4);
        QVERIFY(desk->issue(nextYear, threeFiles()));
    }

    void aDayThatWasReopenedMeanwhileIsNotIssued_data() { addEngineRows(); }
    void aDayThatWasReopenedMeanwhileIsNotIssued()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:41:00"), false);
        IssuedPaper paper = paperWith(57, threeFiles());
        paper.seal = desk->close(wednesday)->seal;
        QVERIFY(desk->reopen(wednesday, QStringLiteral("sót")));
        const auto refused = desk->issue(paper, threeFiles());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::DayNotClosed);
        QVERIFY(desk->issuedPapers()->isEmpty());
    }

    void aStoreThatRefusesARowKeepsNothing_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("table");
        for (const char *engine : {"sqlite", "postgres"}) {
            for (const char *table : {"issued_paper", "paper_content", "issued_file"})
                QTest::addRow("%s, %s", engine, table) << QString::fromLatin1(engine) << QString::fromLatin1(table);
        }
    }
    void aStoreThatRefusesARowKeepsNothing()
    {
        QFETCH(QString, engine);
        QFETCH(QString, table);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, at("2020-08-19T14:41:00"), false);
        const qint64 journal = *desk->journalLength();
        QVERIFY(sabotage(location, refusing(engine, table)));
        QVERIFY(!desk->issue(paperWith(57, threeFiles()), threeFiles()));
        QVERIFY(desk->issuedPapers()->isEmpty());
        QCOMPARE(*desk->journalLength(), journal);
        QCOMPARE(*desk->nextPaperNumber(2020), 1);
        QVERIFY(desk->verify()->intact());
    }

    void theRegisterCannotBeRewritten_data() { addEngineRows(); }
    void theRegisterCannotBeRewritten()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, at("2020-08-19T14:41:00"), false);
        const auto issued = desk->issue(paperWith(57, threeFiles()), threeFiles());
        QVERIFY(issued);
        for (const char *sql : {"UPDATE issued_paper SET number = 9", "DELETE FROM issued_paper",
                                "DELETE FROM paper_content", "UPDATE issued_file SET suffix = 'txt'"})
            QVERIFY2(!sabotage(location, {QString::fromLatin1(sql)}), sql);
        // Past the triggers, reading and verifying still tell.
        const bool file = engine == QLatin1String("sqlite");
        QVERIFY(sabotage(location, {file ? QStringLiteral("DROP TRIGGER paper_content_no_update")
                                         : QStringLiteral("DROP TRIGGER paper_content_no_change ON paper_content"),
                                    file ? QStringLiteral("UPDATE paper_content SET bytes = x'00'")
                                         : QStringLiteral("UPDATE paper_content SET bytes = '\\x00'")}));
        const auto bytes = desk->issuedBytes(*issued, QStringLiteral("pdf"));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, FailureKind::EvidenceChanged);
        const auto verdict = desk->verify();
        QCOMPARE(verdict->firstBroken, issued->journal);
        QCOMPARE(verdict->what, QStringLiteral("content"));
    }

    // A number is the year's: a paper put under another year would free its number.
    void aPaperPutUnderAnotherYearIsFound_data() { addEngineRows(); }
    void aPaperPutUnderAnotherYearIsFound()
    {
        QFETCH(QString, engine);
        const QString location = m_engines.freshLocation(engine);
        const TestDesk desk = deskAt(location, at("2020-08-19T14:41:00"), false);
        const auto issued = desk->issue(paperWith(57, threeFiles()), threeFiles());
        QVERIFY(issued);
        const bool file = engine == QLatin1String("sqlite");
        QVERIFY(sabotage(location, {file ? QStringLiteral("DROP TRIGGER issued_paper_no_update")
                                         : QStringLiteral("DROP TRIGGER issued_paper_no_change ON issued_paper"),
                                    QStringLiteral("UPDATE issued_paper SET year = 2021")}));
        QCOMPARE(desk->verify()->firstBroken, issued->journal);
    }

    // A replacement is the next version of the day's report, whatever it is called.
    void aReplacementCountsOnFromWhatItReplaces_data() { addEngineRows(); }
    void aReplacementCountsOnFromWhatItReplaces()
    {
        QFETCH(QString, engine);
        const TestDesk desk = deskAt(m_engines.freshLocation(engine), at("2020-08-19T14:41:00"), false);
        QCOMPARE(desk->issue(paperWith(1, threeFiles(), "daily"), threeFiles())->version, 1);
        QCOMPARE(desk->issue(paperWith(2, threeFiles(), "correction"), threeFiles())->version, 2);
        QCOMPARE(desk->issue(paperWith(3, threeFiles(), "correction"), threeFiles())->version, 3);
        QCOMPARE(desk->issue(paperWith(4, threeFiles(), "reminder"), threeFiles())->version, 1);
    }
};

QTEST_GUILESS_MAIN(IssuedPapersTest)
#include "tst_issuedpapers.moc"
