// Issuing: whole or not at all, and what left the office stays as it left.
#include "core/documents/issuing.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "ui/documents/paperformats.h"

#include <QCryptographicHash>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// Another figure for the first communes that reported; `most` of them.
QStringList correctSome(Desk &desk, int most)
{
    QStringList codes;
    const auto figures = desk.consolidation(paperDay);
    for (const UnitFigures &unit : figures->units) {
        const bool usable =
            unit.typed && unit.installed == unit.typed && !unit.held && unit.stream == QLatin1String("dia-ban");
        if (codes.size() == most || !usable)
            continue;
        ReportDraft draft;
        draft.unit = unit.id;
        draft.day = paperDay;
        draft.installed = Count::from(unit.typed->value() + 1 + codes.size());
        draft.received = at("2020-08-19T22:00:00");
        draft.channel = Channel::Phone;
        draft.reason = QStringLiteral("đính chính lần %1").arg(codes.size() + 1);
        draft.expected = ReportDraft::whatever;
        if (const auto entered = desk.enter(draft); !entered)
            qFatal("enter: %s", qPrintable(entered.error().detail));
        codes.append(unit.code);
    }
    return codes;
}

} // namespace

class IssuingTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;

    Result<IssueReport> issueDaily(const PaperWish &wish = {}, const PaperMaker &make = paperBytes)
    {
        return issuePaper(*m_desk, PaperKind::Daily, paperDay, wish, make);
    }

private slots:
    void init() { m_desk = sampleDesk(at("2020-08-19T23:00:00")); }

    void anOpenDayIsNotIssued()
    {
        const auto report = issueDaily();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, FailureKind::DayNotClosed);
        QVERIFY(m_desk->issuedPapers()->isEmpty());
    }

    void anIssuedPaperHasTheNextNumberAndItsBytesAreKept()
    {
        closeDay(*m_desk);
        const auto report = issueDaily();
        QVERIFY(report);
        QVERIFY2(report->paper,
                 qPrintable(report->differences.isEmpty() ? (report->form.isEmpty() ? QString() : report->form.first().says)
                                                          : report->differences.first().where));
        QCOMPARE(report->paper->number, 1);
        QCOMPARE(report->paper->version, 1);
        QCOMPARE(report->paper->symbol, QStringLiteral("BC-VHTT"));
        QCOMPARE(report->paper->seal, m_desk->dayState(paperDay)->seal);
        QCOMPARE(report->paper->files.size(), qsizetype(3));
        QVERIFY(report->pdfRead);
        for (const IssuedFile &file : report->paper->files)
            QCOMPARE(QString::fromLatin1(hashed(*m_desk->issuedBytes(*report->paper, file.suffix))), file.sha256);
        const auto papers = m_desk->issuedPapers();
        QCOMPARE(papers->size(), qsizetype(1));
        QCOMPARE(papers->first(), *report->paper);
        QVERIFY(m_desk->verify()->intact());
        QCOMPARE(*m_desk->nextPaperNumber(2020), 2);
        QCOMPARE(*m_desk->nextPaperNumber(2021), 1);
    }

    void aNumberIsGivenOnceAYear()
    {
        closeDay(*m_desk);
        QVERIFY(issueDaily(numbered(QStringLiteral("57")))->paper);
        PaperWish wish = numbered(QStringLiteral("57"));
        const auto again = issuePaper(*m_desk, PaperKind::Reminder, paperDay, wish, paperBytes);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::BadInput);
        QCOMPARE(m_desk->issuedPapers()->size(), qsizetype(1));
        const auto next = issuePaper(*m_desk, PaperKind::Reminder, paperDay, {}, paperBytes);
        QVERIFY(next);
        QVERIFY(next->paper);
        QCOMPARE(next->paper->number, 58);
    }

    void anImpossibleNumberIsRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("words") << QStringLiteral("năm bảy");
        QTest::newRow("zero") << QStringLiteral("0");
        QTest::newRow("negative") << QStringLiteral("-3");
        QTest::newRow("with its symbol") << QStringLiteral("57/BC");
    }
    void anImpossibleNumberIsRefused()
    {
        QFETCH(QString, number);
        closeDay(*m_desk);
        const auto report = issueDaily(numbered(number));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, FailureKind::BadInput);
        QVERIFY(m_desk->issuedPapers()->isEmpty());
    }

    // Version 1 stays as it left; version 2 tells exactly what changed.
    void aCorrectionIsANewVersionAndTheFirstStaysAsItLeft()
    {
        closeDay(*m_desk);
        const auto first = issueDaily();
        QVERIFY(first && first->paper);
        const QByteArray before = *m_desk->issuedBytes(*first->paper, QStringLiteral("pdf"));
        QVERIFY(m_desk->reopen(paperDay, QStringLiteral("có đính chính")));
        const QStringList changed = correctSome(*m_desk, 5);
        QCOMPARE(changed.size(), qsizetype(5));
        closeDay(*m_desk);
        const auto second = issueDaily();
        QVERIFY(second);
        QVERIFY2(second->paper,
                 qPrintable(second->differences.isEmpty() ? (second->form.isEmpty() ? QString() : second->form.first().says)
                                                          : second->differences.first().where));
        QCOMPARE(second->paper->kind, QStringLiteral("correction"));
        QCOMPARE(second->paper->number, 2);
        QCOMPARE(hashed(*m_desk->issuedBytes(*first->paper, QStringLiteral("pdf"))), hashed(before));
        PaperWish wish = numbered(QStringLiteral("2"));
        wish.replaces = QStringLiteral("1");
        wish.replacedSeal = first->paper->seal;
        const Document document = sampleReport(*m_desk, PaperKind::Correction, wish);
        const Table table = tablesOf(document).last();
        QStringList names;
        for (const TableRow &row : table.rows)
            names.append(row.cells.at(1));
        QStringList expected;
        for (const QString &code : changed)
            expected.append(m_desk->registry().byCode(code)->name);
        std::sort(names.begin(), names.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(names, expected);
        QVERIFY(bodyText(document).contains(QStringLiteral("thay thế Báo cáo số 01/BC-VHTT")));
        QVERIFY(bodyText(document).contains(QStringLiteral("05 đơn vị")));
        for (const TableRow &row : table.rows)
            QVERIFY(row.cells.at(5).startsWith(QStringLiteral("đính chính lần")));
        QVERIFY(m_desk->verify()->intact());
    }

    // Whatever step fails, the register, the journal and the number are as before.
    void aFailedStepLeavesNothing_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"docx", "pdf", "xlsx", "docx is damaged", "pdf is damaged", "pdf says something else",
                                 "docx says something else"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void aFailedStepLeavesNothing()
    {
        QFETCH(QString, step);
        closeDay(*m_desk);
        const qint64 journal = *m_desk->journalLength();
        const PaperMaker make = [&](const Document &document, const QString &suffix) -> Result<QByteArray> {
            if (step == suffix)
                return fail(FailureKind::CannotWrite, suffix);
            if (step == suffix + QStringLiteral(" is damaged"))
                return QByteArray("damaged");
            Document other = document;
            if (step == suffix + QStringLiteral(" says something else"))
                std::get<SignatureBlock>(*std::find_if(other.blocks.begin(), other.blocks.end(), [](const Block &b) {
                    return std::holds_alternative<SignatureBlock>(b);
                })).name = QStringLiteral("Ai đó khác");
            return paperBytes(other, suffix);
        };
        const auto report = issueDaily({}, make);
        QVERIFY(!report || !report->paper);
        QVERIFY(m_desk->issuedPapers()->isEmpty());
        QCOMPARE(*m_desk->journalLength(), journal);
        QCOMPARE(*m_desk->nextPaperNumber(2020), 1);
        QVERIFY(m_desk->verify()->intact());
        QVERIFY(issueDaily()->paper);
    }

    // R10: what changed makes the next version; what did not change makes none.
    void theSameFiguresAreIssuedOnce()
    {
        closeDay(*m_desk);
        QVERIFY(issueDaily()->paper);
        const auto again = issueDaily();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::BadInput);
        QVERIFY2(again.error().detail.contains(QStringLiteral("mở lại ngày")), qPrintable(again.error().detail));
        QCOMPARE(m_desk->issuedPapers()->size(), qsizetype(1));
        const auto reworded = issuePaper(*m_desk, PaperKind::Correction, paperDay, {}, paperBytes);
        QVERIFY(reworded && reworded->paper);
        QCOMPARE(reworded->paper->version, 2);
        QVERIFY(bodyText(reworded->document).contains(QStringLiteral("không thay đổi")));
    }

    void aLetterLeavesWithTheNumberThatStandsOnIt()
    {
        PaperWish wish = numbered(QStringLiteral("80")); // typed for another paper
        wish.letter = orderWords();
        wish.letter->number = QStringLiteral("57");
        const auto report = issuePaper(*m_desk, PaperKind::Letter, paperDay, wish, paperBytes);
        QVERIFY(report && report->paper);
        QCOMPARE(report->paper->number, 57);
    }

    void aLetterThatLacksWhatEveryLetterHasIsNotIssued_data()
    {
        QTest::addColumn<int>("lack");
        QTest::addColumn<QString>("word");
        QTest::newRow("about") << 0 << QStringLiteral("trích yếu");
        QTest::newRow("addressee") << 1 << QStringLiteral("kính gửi");
        QTest::newRow("words") << 2 << QStringLiteral("nội dung");
        QTest::newRow("signer") << 3 << QStringLiteral("người ký");
    }
    void aLetterThatLacksWhatEveryLetterHasIsNotIssued()
    {
        QFETCH(int, lack);
        QFETCH(QString, word);
        PaperWish wish;
        wish.letter = orderWords();
        if (lack == 0)
            wish.letter->about.clear();
        else if (lack == 1)
            wish.letter->addressees.clear();
        else if (lack == 2)
            wish.letter->paragraphs.clear();
        else
            wish.letter->name.clear();
        const auto report = issuePaper(*m_desk, PaperKind::Letter, paperDay, wish, paperBytes);
        QVERIFY(!report);
        QVERIFY2(report.error().detail.contains(word), qPrintable(report.error().detail));
        QVERIFY(m_desk->issuedPapers()->isEmpty());
    }

    void aFormTakesNoNumberOfOurs()
    {
        PaperWish wish;
        wish.unit = m_desk->registry().units().first().code;
        QVERIFY(!issuePaper(*m_desk, PaperKind::Form, paperDay, wish, paperBytes));
        QVERIFY(m_desk->issuedPapers()->isEmpty());
    }

    // The office's choice about a silent unit, made at every closing anew, corrects nothing.
    void aSecondClosingCorrectsNobodyWhoWasSilent()
    {
        const auto silent = [this] {
            QVector<UnitFigures> units;
            const auto figures = m_desk->consolidation(paperDay);
            for (const UnitFigures &unit : figures->units) {
                if (unit.status == UnitStatus::Missing)
                    units.append(unit);
            }
            return units;
        };
        QVERIFY(!silent().isEmpty());
        for (int closing = 0; closing < 2; ++closing) {
            for (const UnitFigures &unit : silent()) {
                ReportDraft draft;
                draft.unit = unit.id;
                draft.day = paperDay;
                draft.said = Said::Carried;
                draft.reason = QStringLiteral("lấy số gần nhất");
                draft.expected = ReportDraft::whatever;
                QVERIFY(m_desk->enter(draft));
            }
            closeDay(*m_desk);
            if (closing == 0)
                QVERIFY(m_desk->reopen(paperDay, QStringLiteral("xã báo lại")));
        }
        for (const UnitFigures &unit : silent())
            QVERIFY2(!unit.corrected, qPrintable(unit.name));
    }

    // A change without a reason of its own has the reopening's.
    void theTableOfChangesSaysWhyTheDayWasOpened()
    {
        closeDay(*m_desk);
        QVERIFY(issueDaily()->paper);
        QVERIFY(m_desk->reopen(paperDay, QStringLiteral("các xã gửi lại")));
        ReportDraft draft;
        const auto figures = m_desk->consolidation(paperDay);
        const auto unit = std::find_if(figures->units.begin(), figures->units.end(),
                                       [](const UnitFigures &u) { return u.typed && u.installed == u.typed && !u.held; });
        draft.unit = unit->id;
        draft.day = paperDay;
        draft.installed = Count::from(unit->typed->value() + 3);
        draft.received = at("2020-08-19T22:00:00");
        draft.expected = ReportDraft::whatever;
        QVERIFY(m_desk->enter(draft));
        closeDay(*m_desk);
        const auto second = issueDaily();
        QVERIFY(second && second->paper);
        bool told = false;
        for (const QString &text : textsOf(second->document))
            told = told || text == QStringLiteral("các xã gửi lại");
        QVERIFY(told);
    }

    // Figures that only a clerk's own sentence has are told, and stop nothing.
    void aFigureOfOnesOwnIsADoubt()
    {
        closeDay(*m_desk);
        const auto sentences = paperSentences(*m_desk, PaperKind::Daily, paperDay, {});
        const auto outlook = std::find_if(sentences->begin(), sentences->end(),
                                          [](const PaperSentence &s) { return s.key == QLatin1String("outlook"); });
        QVERIFY(outlook != sentences->end());
        const auto write = [&](const QString &words) {
            QVERIFY(m_desk->savePaperEdits(paperEditsOf(PaperKind::Daily, paperDay, {}),
                                           {{outlook->key, outlook->automatic, words}}));
        };
        write(outlook->automatic + QStringLiteral(" Riêng thôn xa còn 77.777 người."));
        const auto doubtful = trialOf(*m_desk, PaperKind::Daily, paperDay, {});
        QCOMPARE(doubtful->doubts.size(), qsizetype(1));
        QCOMPARE(doubtful->doubts.first().figures, QStringList{QStringLiteral("77.777")});
        QVERIFY(issueDaily()->paper);
        write(outlook->automatic + QStringLiteral(" Cần tập trung vào thôn xa."));
        QVERIFY(trialOf(*m_desk, PaperKind::Daily, paperDay, {})->doubts.isEmpty());
    }

    void aRehearsalTakesNoNumber()
    {
        closeDay(*m_desk);
        const auto trial = trialOf(*m_desk, PaperKind::Daily, paperDay, {});
        QVERIFY(trial);
        const auto report = rehearseIssue(*trial, paperBytes);
        QVERIFY(report);
        QVERIFY(!report->paper);
        QVERIFY(report->differences.isEmpty());
        QVERIFY(report->form.isEmpty());
        QCOMPARE(*m_desk->nextPaperNumber(2020), 1);
    }
};

QTEST_MAIN(IssuingTest)
#include "tst_issuing.moc"
