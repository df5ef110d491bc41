// The whole set of a paper: what is in the folder afterwards, and what is left when something stands in the way.
#include "recordingprinting.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/documents/paperbundle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

class PaperBundleTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    std::unique_ptr<QTemporaryDir> m_home;
    RecordingPrinting m_printing;
    BundleWish m_wish;
    int m_stopAt = -1;

    Result<BundleMade> make(PaperKind kind, const PaperWish &paper = {})
    {
        return makeBundle(*m_desk, kind, paperDay, paper, m_wish, m_printing, [this](int step) { return step != m_stopAt; });
    }
    QStringList files() const { return QDir(m_wish.folder).entryList(QDir::Files, QDir::Name); }
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_desk = sampleDesk(at("2020-08-19T14:41:00"));
        closeDay(*m_desk);
        m_home = std::make_unique<QTemporaryDir>();
        m_printing = {};
        m_printing.output = m_home->filePath(QStringLiteral("printed.pdf"));
        m_wish = {m_home->filePath(QStringLiteral("ra")), true, true, QStringLiteral("HP văn phòng"), 1};
        m_stopAt = -1;
    }

    void aNumberFourFilesAndAPrintedJob()
    {
        const auto made = make(PaperKind::Daily);
        QVERIFY(made);
        QCOMPARE(made->number, QStringLiteral("01/BC-VHTT"));
        QCOMPARE(made->paths.size(), 4);
        QCOMPARE(files().size(), 4);
        QVERIFY(made->pages > 3);
        QCOMPARE(m_printing.jobs, 1);
        const QString told = askTool(QStringLiteral("pdfinfo"), {m_printing.output});
        QVERIFY2(told.contains(QStringLiteral("Pages:           %1").arg(made->pages)), qPrintable(told));
    }

    // Wherever the person stops, no number is taken and no file is there.
    void stoppingLeavesNothing_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step < 3; ++step)
            QTest::addRow("at format %d", step) << step;
    }
    void stoppingLeavesNothing()
    {
        QFETCH(int, step);
        m_stopAt = step;
        const auto made = make(PaperKind::Daily);
        QVERIFY(made);
        QVERIFY(made->stopped);
        QVERIFY(files().isEmpty());
        QVERIFY(m_desk->issuedPapers()->isEmpty());
        QCOMPARE(m_printing.jobs, 0);
    }

    void aFolderThatTakesNoFilesIsFoundBeforeANumberIsGiven()
    {
        QFile file(m_wish.folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto made = make(PaperKind::Daily);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, FailureKind::CannotWrite);
        QVERIFY(m_desk->issuedPapers()->isEmpty());
    }

    // Issued, but a folder stands where the e-mail draft should: the paper is kept, no file is left, and it is said.
    void whatIsIssuedIsKeptWhenTheFilesCannotBeWritten()
    {
        QVERIFY(QDir().mkpath(m_wish.folder + QStringLiteral("/bao-cao-ngay-01-bc-vhtt-2020-08-19.eml")));
        const auto made = make(PaperKind::Daily);
        QVERIFY(made);
        QVERIFY(made->notWritten);
        QCOMPARE(made->number, QStringLiteral("01/BC-VHTT"));
        QVERIFY(files().isEmpty());
        QCOMPARE(m_printing.jobs, 0);
        QVERIFY(QDir(m_wish.folder).rmdir(QStringLiteral("bao-cao-ngay-01-bc-vhtt-2020-08-19.eml")));
        const auto again = make(PaperKind::Daily);
        QVERIFY(again);
        QCOMPARE(again->paths.size(), 4);
        QCOMPARE(m_desk->issuedPapers()->size(), 1); // no second number
    }

    void aPrinterThatIsGoneCostsOnlyThePrint()
    {
        m_printing.plugged = false;
        const auto made = make(PaperKind::Daily);
        QVERIFY(made);
        QVERIFY(made->notPrinted);
        QCOMPARE(made->pages, 0);
        QCOMPARE(files().size(), 4);
    }

    void anOpenDayIsNotIssued()
    {
        QVERIFY(m_desk->reopen(paperDay, QStringLiteral("sửa số")));
        const auto made = make(PaperKind::Daily);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, FailureKind::DayNotClosed);
        QVERIFY(files().isEmpty());
    }

    void aDraftTakesNoNumber()
    {
        m_wish.issue = false;
        const auto made = make(PaperKind::Daily);
        QVERIFY(made);
        QVERIFY(made->number.isEmpty());
        QVERIFY(files().contains(QStringLiteral("bao-cao-ngay-du-thao-bc-vhtt-2020-08-19.pdf")));
        QVERIFY(m_desk->issuedPapers()->isEmpty());
    }

    // The words on the page changed after it was issued: the kept files come back, but paper that says something else than
    // they do is not printed.
    void whatWouldDifferFromTheKeptPaperIsNotPrinted()
    {
        QVERIFY(make(PaperKind::Daily));
        const QString pdf = m_wish.folder + QStringLiteral("/bao-cao-ngay-01-bc-vhtt-2020-08-19.pdf");
        const QByteArray first = content(pdf);
        PaperWish later;
        later.fields.proposals = QStringLiteral("Bổ sung sau khi ban hành.");
        const auto again = make(PaperKind::Daily, later);
        QVERIFY(again);
        QVERIFY(again->changedSinceIssue);
        QCOMPARE(m_printing.jobs, 1);
        QCOMPARE(content(pdf), first);
    }

    void aCorrectedDayIsANewVersionAndComesBackAsSuch()
    {
        QVERIFY(make(PaperKind::Daily));
        QVERIFY(m_desk->reopen(paperDay, QStringLiteral("xã báo lại")));
        enterADoubtfulNumber(*m_desk, paperDay);
        closeDay(*m_desk);
        const auto made = make(PaperKind::Daily);
        QVERIFY(made);
        QCOMPARE(made->number, QStringLiteral("02/BC-VHTT"));
        QVERIFY(made->paths.first().contains(QStringLiteral("bao-cao-thay-the-02-")));
        const auto again = make(PaperKind::Daily);
        QVERIFY(again);
        QCOMPARE(again->number, made->number);
        QVERIFY(!again->changedSinceIssue);
        QCOMPARE(m_printing.jobs, 3);
    }

    void everyKindHasItsSet_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("reminder") << int(PaperKind::Reminder);
        QTest::newRow("form") << int(PaperKind::Form);
        QTest::newRow("closing") << int(PaperKind::Closing);
        QTest::newRow("letter") << int(PaperKind::Letter);
    }
    void everyKindHasItsSet()
    {
        QFETCH(int, kind);
        PaperWish wish;
        if (PaperKind(kind) == PaperKind::Letter)
            wish.letter = orderWords();
        const auto made = make(PaperKind(kind), wish);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(!made->report || made->report->paper);
        QCOMPARE(files().size(), 4);
        QCOMPARE(m_desk->issuedPapers()->size(), PaperKind(kind) == PaperKind::Form ? 0 : 1);
    }
};

QTEST_MAIN(PaperBundleTest)
#include "tst_paperbundle.moc"
