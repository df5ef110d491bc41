// A free công văn written on the documents page, and how urgent a paper is.
#include "recordingprinting.h"
#include "reportfixture.h"
#include "samplepapers.h"
#include "core/documents/letterdraft.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/letterfields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

class LetterPageTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    RecordingPrinting m_printing;
    std::unique_ptr<DocumentsPage> m_page;

    template <class W> W *find(const char *name) { return m_page->findChild<W *>(QLatin1String(name)); }
    void choose(PaperKind kind) { find<QListWidget>("documentKinds")->setCurrentRow(int(kind)); }
    void write(const char *field, const QString &text) { find<QPlainTextEdit>(field)->setPlainText(text); }
    template <class B> const B *first() const
    {
        for (const Block &block : m_page->document().blocks) {
            if (const auto *found = std::get_if<B>(&block))
                return found;
        }
        return nullptr;
    }
    void open()
    {
        m_page = std::make_unique<DocumentsPage>(*m_desk, m_prompts, m_printing);
        m_page->resize(1190, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showDay(paperDay);
    }
    void writeALetter()
    {
        find<QPushButton>("letterNew")->click();
        write("letterAbout", QStringLiteral("V/v cử cán bộ hỗ trợ\nthôn bản cài đặt ứng dụng"));
        write("letterAddressees", QStringLiteral("UBND các xã, thị trấn\n\nĐoàn Thanh niên huyện"));
        write("letterBody", QStringLiteral("Để kịp tiến độ, Phòng đề nghị:\n1. Cử cán bộ trước **14h00** ngày 20/8/2020.\n"
                                           "2. Báo cáo tên người được cử./."));
    }

private slots:
    void init()
    {
        m_desk = sampleDesk(at("2020-08-19T14:41:00"));
        m_prompts = {};
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk = {};
    }

    // Nothing of the order is lost on its way through the fields.
    void theOrderComesThroughTheFieldsWhole()
    {
        choose(PaperKind::Letter);
        find<QPushButton>("letterExample")->click();
        LetterFacts order = orderWords();
        order.number.clear();
        order.signedOn = paperDay;
        PaperWish wish;
        wish.letter = order;
        QCOMPARE(m_page->document(), *composePaper(*m_desk, PaperKind::Letter, paperDay, wish));
        QCOMPARE(first<Letterhead>()->urgency, QStringLiteral("HỎA TỐC"));
    }

    // Nobody sends out the Committee's own order by opening the page.
    void aLetterBeginsEmptyOnTheOfficesOwnLetterhead()
    {
        choose(PaperKind::Letter);
        QCOMPARE(first<Letterhead>()->issuer, QStringList{QStringLiteral("PHÒNG VĂN HOÁ VÀ THÔNG TIN")});
        QVERIFY(first<Letterhead>()->urgency.isEmpty());
        QVERIFY(find<QPlainTextEdit>("letterBody")->toPlainText().isEmpty());
        QVERIFY(!find<QPlainTextEdit>("letterAuthority")->toPlainText().contains(QStringLiteral("ỦY BAN"), Qt::CaseInsensitive));
        m_page->showDay(paperDay.plus(-1));
        choose(PaperKind::Daily);
        choose(PaperKind::Letter); // untouched: of the day one is at
        QCOMPARE(find<QDateEdit>("letterDate")->date(), paperDay.plus(-1).date());
        QVERIFY(!m_page->arrangement().contains(QStringLiteral("letterDraft")));
    }

    void whatIsWrittenStandsOnThePaperAfterAPause()
    {
        choose(PaperKind::Letter);
        writeALetter();
        find<QComboBox>("letterUrgency")->setCurrentIndex(1);
        find<QLineEdit>("letterSigner")->setText(QStringLiteral("Lê Thị B"));
        QTRY_VERIFY(bodyText(m_page->document()).contains(QStringLiteral("trước 14h00 ngày 20/8/2020")));
        const auto *head = first<Letterhead>();
        QCOMPARE(head->about,
                 (QStringList{QStringLiteral("V/v cử cán bộ hỗ trợ"), QStringLiteral("thôn bản cài đặt ứng dụng")}));
        QCOMPARE(head->issuer, QStringList{QStringLiteral("PHÒNG VĂN HOÁ VÀ THÔNG TIN")});
        QVERIFY2(head->numberLine.endsWith(QStringLiteral("/VHTT")), qPrintable(head->numberLine));
        QCOMPARE(head->urgency, QStringLiteral("KHẨN"));
        QCOMPARE(first<Addressees>()->names.size(), 2);
        QCOMPARE(first<SignatureBlock>()->name, QStringLiteral("Lê Thị B"));
        bool bold = false;
        for (const Block &block : m_page->document().blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                for (const Run &run : paragraph->runs)
                    bold = bold || (run.bold && run.text == QStringLiteral("14h00"));
            }
        }
        QVERIFY(bold);
    }

    // The letterhead and the symbol are those of the office's templates.
    void aNewLetterStandsOnTheOfficesOwnLetterhead()
    {
        Office office = m_desk->office();
        office.templates.letterSymbol = QStringLiteral("VHTT-TTTT");
        office.templates.issuerLines = {QStringLiteral("Phòng Văn hoá"), QStringLiteral("và Thông tin")};
        QVERIFY(m_desk->saveOffice(office));
        choose(PaperKind::Letter);
        writeALetter();
        QTRY_VERIFY(first<Letterhead>()->numberLine.endsWith(QStringLiteral("/VHTT-TTTT")));
        QCOMPARE(first<Letterhead>()->issuer,
                 (QStringList{QStringLiteral("PHÒNG VĂN HOÁ"), QStringLiteral("VÀ THÔNG TIN")}));
        choose(PaperKind::Reminder);
        QCOMPARE(find<QLabel>("documentSymbol")->text(), QStringLiteral("/VHTT-TTTT"));
    }

    void chosenParagraphsBecomePointsInOneStep()
    {
        choose(PaperKind::Letter);
        find<QPushButton>("letterNew")->click();
        auto *body = find<QPlainTextEdit>("letterBody");
        body->insertPlainText(QStringLiteral("Đề nghị:\nCử cán bộ.\n\nBáo cáo."));
        QTextCursor cursor = body->textCursor();
        cursor.setPosition(int(body->toPlainText().indexOf(QStringLiteral("Cử"))));
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        body->setTextCursor(cursor);
        body->setFocus();
        QTest::keyClick(body, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(body->toPlainText(), QStringLiteral("Đề nghị:\n1. Cử cán bộ.\n\n2. Báo cáo."));
        QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body->toPlainText(), QStringLiteral("Đề nghị:\nCử cán bộ.\n\nBáo cáo."));
        QTest::keyClick(body, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(body->toPlainText().contains(QStringLiteral("2. Báo cáo.")));
    }

    void boldIsTurnedOnAndOff()
    {
        choose(PaperKind::Letter);
        find<QPushButton>("letterNew")->click();
        auto *body = find<QPlainTextEdit>("letterBody");
        body->insertPlainText(QStringLiteral("trước 14h00"));
        QTextCursor cursor = body->textCursor();
        cursor.setPosition(6);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        body->setTextCursor(cursor);
        find<QPushButton>("letterBold")->click();
        QCOMPARE(body->toPlainText(), QStringLiteral("trước **14h00**"));
        cursor.setPosition(6);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        body->setTextCursor(cursor);
        find<QPushButton>("letterBold")->click();
        QCOMPARE(body->toPlainText(), QStringLiteral("trước 14h00"));
    }

    void typingCanBeUndoneAfterAnotherKindWasLookedAt()
    {
        choose(PaperKind::Letter);
        find<QPushButton>("letterNew")->click();
        auto *body = find<QPlainTextEdit>("letterBody");
        QTest::keyClicks(body, QStringLiteral("Mot cau."));
        choose(PaperKind::Daily);
        choose(PaperKind::Letter);
        QCOMPARE(body->toPlainText(), QStringLiteral("Mot cau."));
        QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(body->toPlainText() != QStringLiteral("Mot cau."));
    }

    void theDraftIsThereAfterARestart()
    {
        choose(PaperKind::Letter);
        writeALetter();
        QTRY_VERIFY(bodyText(m_page->document()).contains(QStringLiteral("Cử cán bộ")));
        const Document before = m_page->document();
        const QVariantMap kept = m_page->arrangement();
        open();
        m_page->restoreArrangement(kept);
        choose(PaperKind::Letter);
        QCOMPARE(m_page->document(), before);
        QCOMPARE(find<QPlainTextEdit>("letterAddressees")->toPlainText(),
                 QStringLiteral("UBND các xã, thị trấn\nĐoàn Thanh niên huyện"));
    }

    void wordsOfOnesOwnAreNotThrownAwayUnasked()
    {
        choose(PaperKind::Letter);
        writeALetter();
        m_prompts.agrees = false;
        find<QPushButton>("letterExample")->click();
        QVERIFY(!m_prompts.asked.isEmpty());
        QVERIFY(find<QPlainTextEdit>("letterBody")->toPlainText().contains(QStringLiteral("Cử cán bộ")));
        m_prompts.agrees = true;
        find<QPushButton>("letterExample")->click();
        QVERIFY(find<QPlainTextEdit>("letterBody")->toPlainText().contains(QStringLiteral("Bluezone")));
        m_prompts.asked.clear();
        find<QPushButton>("letterNew")->click(); // the example is nobody's own
        QVERIFY(m_prompts.asked.isEmpty());
    }

    void whatALetterLacksIsSaidBeforeItIsIssued()
    {
        choose(PaperKind::Letter);
        find<QPushButton>("letterNew")->click();
        QVERIFY(!find<QPushButton>("documentIssue")->isEnabled());
        QVERIFY(find<QPushButton>("documentIssue")->toolTip().contains(QStringLiteral("trích yếu")));
        writeALetter();
        QTRY_VERIFY(find<QPushButton>("documentIssue")->isEnabled());
        write("letterAddressees", QStringLiteral("  \n"));
        QTRY_VERIFY(find<QPushButton>("documentIssue")->toolTip().contains(QStringLiteral("kính gửi")));
    }

    // The stamp is measured on the finished page along with everything else.
    void aLetterIsIssuedInItsOwnForm_data()
    {
        QTest::addColumn<int>("urgency");
        for (int urgency = 0; urgency < 4; ++urgency)
            QTest::addRow("urgency %d", urgency) << urgency;
    }
    void aLetterIsIssuedInItsOwnForm()
    {
        QFETCH(int, urgency);
        choose(PaperKind::Letter);
        writeALetter();
        find<QComboBox>("letterUrgency")->setCurrentIndex(urgency);
        m_page->issueNow();
        QVERIFY2(m_desk->issuedPapers()->size() == 1, qPrintable(m_prompts.asked.join(u'\n')));
        const IssuedPaper paper = m_desk->issuedPapers()->first();
        QCOMPARE(paper.kind, QStringLiteral("letter"));
        QCOMPARE(paper.symbol, QStringLiteral("VHTT"));
        QCOMPARE(paper.recipients, QStringLiteral("UBND các xã, thị trấn; Đoàn Thanh niên huyện"));
    }

    void aReminderCarriesItsStampAndIsIssuedWithIt()
    {
        choose(PaperKind::Reminder);
        auto *urgency = find<QComboBox>("documentUrgency");
        QVERIFY(urgency->isVisible());
        QCOMPARE(urgency->count(), 4);
        urgency->setCurrentIndex(2);
        QTRY_COMPARE(first<Letterhead>()->urgency, QStringLiteral("THƯỢNG KHẨN"));
        m_page->issueNow();
        QVERIFY2(m_desk->issuedPapers()->size() == 1, qPrintable(m_prompts.asked.join(u'\n')));
        choose(PaperKind::Daily);
        QVERIFY(!urgency->isVisible());
        QVERIFY(first<Letterhead>()->urgency.isEmpty());
        choose(PaperKind::Reminder); // the choice belongs to its paper
        QCOMPARE(first<Letterhead>()->urgency, QStringLiteral("THƯỢNG KHẨN"));
    }

    void aCorrectionCarriesItsStampAndIsIssuedWithIt()
    {
        closeDay(*m_desk);
        m_page->issueNow();
        QVERIFY(m_desk->reopen(paperDay, QStringLiteral("xã báo lại")));
        enterADoubtfulNumber(*m_desk, paperDay);
        closeDay(*m_desk);
        choose(PaperKind::Correction);
        find<QComboBox>("documentUrgency")->setCurrentIndex(3);
        QTRY_COMPARE(first<Letterhead>()->urgency, QStringLiteral("HỎA TỐC"));
        m_page->issueNow();
        QVERIFY2(m_desk->issuedPapers()->size() == 2, qPrintable(m_prompts.asked.join(u'\n')));
        QCOMPARE(m_desk->issuedPapers()->first().version, 2); // it replaces the first
    }
};

QTEST_MAIN(LetterPageTest)
#include "tst_letterpage.moc"
