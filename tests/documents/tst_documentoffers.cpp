// What the documents page offers at a moment, and what it says of the paper without being asked.
#include "core/documents/finishedpaper.h"
#include "recordingprinting.h"
#include "samplepapers.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/documentspage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

class DocumentOffersTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    RecordingPrinting m_printing;
    std::unique_ptr<DocumentsPage> m_page;

    template <class W> W *find(const char *name) { return m_page->findChild<W *>(QLatin1String(name)); }

private slots:
    void init()
    {
        m_desk = sampleDesk(at("2020-08-19T14:41:00"));
        m_page = std::make_unique<DocumentsPage>(*m_desk, m_prompts, m_printing);
        m_page->resize(1190, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showDay(paperDay);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk = {};
    }

    // What cannot be had says so before it is pressed, and why; a key pressed all the same is answered.
    void anOpenDayIsClosedBeforeItIsIssued()
    {
        for (const char *name : {"documentIssue", "documentBundle"}) {
            QVERIFY2(!find<QPushButton>(name)->isEnabled(), name);
            QVERIFY2(find<QPushButton>(name)->toolTip().contains(QStringLiteral("Chốt ngày")), name);
        }
        QVERIFY(find<QLabel>("documentState")->text().contains(QStringLiteral("chưa chốt")));
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(find<MessageStrip>("documentStrip")->text().contains(QStringLiteral("Chốt ngày")));
        QVERIFY(m_desk->issuedPapers()->isEmpty());
        closeDay(*m_desk);
        QVERIFY(find<QPushButton>("documentIssue")->isEnabled());
        QVERIFY(find<QPushButton>("documentBundle")->isEnabled());
    }

    void aReminderNeedsNoClosedDayAndAFormGetsNoNumber()
    {
        find<QListWidget>("documentKinds")->setCurrentRow(1);
        QVERIFY(find<QPushButton>("documentIssue")->isEnabled());
        find<QListWidget>("documentKinds")->setCurrentRow(2);
        QVERIFY(!find<QPushButton>("documentIssue")->isEnabled());
        QVERIFY(find<QPushButton>("documentBundle")->isEnabled());
        QVERIFY(find<QLabel>("documentState")->text().contains(QStringLiteral("không cấp số")));
    }

    // A reminder goes to the units that are silent: nobody chooses whom, and its number has a letter's symbol.
    void theFieldsAreThoseOfTheKind()
    {
        find<QListWidget>("documentKinds")->setCurrentRow(1);
        for (const char *field : {"documentRecipients", "documentDifficulties", "documentProposals"})
            QVERIFY2(!find<QPlainTextEdit>(field)->isVisible(), field);
        QVERIFY(find<QLabel>("documentSubject")->text().startsWith(QStringLiteral("V/v đôn đốc")));
        QCOMPARE(find<QLabel>("documentSymbol")->text(), QStringLiteral("/VHTT"));
        find<QListWidget>("documentKinds")->setCurrentRow(3);
        QVERIFY(find<QPlainTextEdit>("documentProposals")->isVisible());
        QVERIFY(find<QLabel>("documentSubject")->text().contains(QStringLiteral("ổng kết")));
        QCOMPARE(find<QLabel>("documentSymbol")->text(), QStringLiteral("/BC-VHTT"));
    }

    // A form takes no number and nobody of the office signs it.
    void aFormHasNoNumberAndNoSigner()
    {
        const QVector<const char *> parts{"documentNumber", "documentSymbol", "documentDate", "documentAuthority",
                                          "documentSigner"};
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Form));
        for (const char *part : parts)
            QVERIFY2(!find<QWidget>(part)->isVisible(), part);
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->buddy() || label->isVisible() == label->buddy()->isVisible(), qPrintable(label->text()));
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Daily));
        for (const char *part : parts)
            QVERIFY2(find<QWidget>(part)->isVisible(), part);
    }

    // What is in the way is not written in the colour of what is well.
    void aBlockerIsAWarning()
    {
        auto *state = find<QLabel>("documentState");
        closeDay(*m_desk);
        QCOMPARE(state->property("tone").toString(), QStringLiteral("ok"));
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Correction));
        QVERIFY(state->text().contains(QStringLiteral("chưa có")));
        QCOMPARE(state->property("tone").toString(), QStringLiteral("warn"));
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Letter)); // empty
        QCOMPARE(state->property("tone").toString(), QStringLiteral("warn"));
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Form)); // wants no number
        QCOMPARE(state->property("tone").toString(), QStringLiteral("ok"));
    }

    void whatIsSaidHasTheWidthOfTheColumn()
    {
        const auto *state = find<QLabel>("documentState");
        QVERIFY(state->width() >= scaled(304) - 24);
        QVERIFY(state->height() <= 3 * state->fontMetrics().lineSpacing());
    }

    void oneRuleNamesTheFiles()
    {
        const auto suggested = [this] {
            m_prompts.path.reset();
            find<QPushButton>("documentExport")->click();
            return m_prompts.suggested;
        };
        QCOMPARE(suggested(), QStringLiteral("bao-cao-ngay-du-thao-bc-vhtt-2020-08-19.docx"));
        find<QLineEdit>("documentNumber")->setText(QStringLiteral("5")); // typed is not issued
        QCOMPARE(suggested(), QStringLiteral("bao-cao-ngay-du-thao-bc-vhtt-2020-08-19.docx"));
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Reminder));
        QCOMPARE(suggested(), QStringLiteral("cong-van-don-doc-du-thao-vhtt-2020-08-19.docx"));
    }

    void whoeverTheOfficeLetsSignCanBeChosen()
    {
        Office office = m_desk->office();
        office.signers = {
            {QStringLiteral("TL. TRƯỞNG PHÒNG"), QStringLiteral("Chánh Văn phòng"), QStringLiteral("Lê Thị B")}};
        QVERIFY(m_desk->saveOffice(office));
        auto *authority = find<QComboBox>("documentAuthority");
        QCOMPARE(authority->count(), 3);
        authority->setCurrentIndex(1);
        QCOMPARE(find<QLineEdit>("documentSigner")->text(), QStringLiteral("Lê Thị B"));
        const auto signature = [this]() -> SignatureBlock {
            for (const Block &block : m_page->document().blocks) {
                if (const auto *found = std::get_if<SignatureBlock>(&block))
                    return *found;
            }
            return {};
        };
        QTRY_COMPARE(signature().name, QStringLiteral("Lê Thị B"));
        QCOMPARE(signature().authority,
                 (QStringList{QStringLiteral("TL. TRƯỞNG PHÒNG"), QStringLiteral("CHÁNH VĂN PHÒNG")}));
        m_page->showDay(paperDay.plus(-1));
        QCOMPARE(authority->currentIndex(), 0);
        m_page->showDay(paperDay); // it belongs to its day
        QCOMPARE(authority->currentIndex(), 1);
        QCOMPARE(find<QLineEdit>("documentSigner")->text(), QStringLiteral("Lê Thị B"));
    }

    // Authority and name go together, whichever of the two the settings let sign.
    void theAuthorityBringsTheNameOfWhoeverHasIt()
    {
        Office office = m_desk->office();
        office.signers = {
            {QStringLiteral("KT. TRƯỞNG PHÒNG"), QStringLiteral("PHÓ TRƯỞNG PHÒNG"), QStringLiteral("Hồ Thị Thuỷ")}};
        QVERIFY(m_desk->saveOffice(office));
        auto *authority = find<QComboBox>("documentAuthority");
        const auto *name = find<QLineEdit>("documentSigner");
        QCOMPARE(authority->count(), 2); // no second deputy beside the one there is
        authority->setCurrentIndex(1);
        QCOMPARE(name->text(), QStringLiteral("Hồ Thị Thuỷ"));
        authority->setCurrentIndex(0);
        QCOMPARE(name->text(), QStringLiteral("Trần Quang Minh"));
        office.signers = {{QString(), office.signerTitle, office.signerName}};
        office.signerAuthority = QStringLiteral("KT. TRƯỞNG PHÒNG");
        office.signerTitle = QStringLiteral("Phó Trưởng phòng");
        office.signerName = QStringLiteral("Hồ Thị Thuỷ");
        QVERIFY(m_desk->saveOffice(office));
        QCOMPARE(authority->count(), 2);
        QCOMPARE(name->text(), QStringLiteral("Hồ Thị Thuỷ"));
        authority->setCurrentIndex(1);
        QCOMPARE(authority->currentText(), QStringLiteral("Trưởng phòng"));
        QCOMPARE(name->text(), QStringLiteral("Trần Quang Minh"));
    }

    // The head's name is not put under a deputy's rank; without a name nothing is issued.
    void aRankThatNobodyHasWaitsForAName()
    {
        closeDay(*m_desk);
        auto *authority = find<QComboBox>("documentAuthority");
        authority->setCurrentIndex(1);
        QCOMPARE(authority->currentText(), QStringLiteral("KT. Trưởng phòng"));
        QCOMPARE(find<QLineEdit>("documentSigner")->text(), QString());
        QTRY_VERIFY(!find<QPushButton>("documentIssue")->isEnabled());
        QVERIFY(find<QPushButton>("documentIssue")->toolTip().contains(QStringLiteral("người ký")));
        find<QLineEdit>("documentSigner")->setText(QStringLiteral("Hồ Thị Thuỷ"));
        QTRY_VERIFY(find<QPushButton>("documentIssue")->isEnabled());
    }

    void theAuthorityIsReadToItsEnd()
    {
        Office office = m_desk->office();
        office.signers = {
            {QStringLiteral("KT. TRƯỞNG PHÒNG"), QStringLiteral("PHÓ TRƯỞNG PHÒNG"), QStringLiteral("Hồ Thị Thuỷ")}};
        QVERIFY(m_desk->saveOffice(office));
        auto *authority = find<QComboBox>("documentAuthority");
        authority->setCurrentIndex(1);
        constexpr int arrow = 34;
        QVERIFY(authority->fontMetrics().horizontalAdvance(authority->currentText()) <= authority->width() - arrow);
        const QString whole = QStringLiteral("KT. TRƯỞNG PHÒNG, PHÓ TRƯỞNG PHÒNG: Hồ Thị Thuỷ");
        QVERIFY(authority->fontMetrics().horizontalAdvance(whole) <= authority->view()->minimumWidth());
    }

    void withNothingOnThePageNothingIsOffered()
    {
        find<QListWidget>("documentKinds")->setCurrentRow(4); // nothing was issued that could be replaced
        for (const char *name : {"documentIssue", "documentBundle", "documentSavePdf", "documentPrint", "documentExport"})
            QVERIFY2(!find<QPushButton>(name)->isEnabled() && !find<QPushButton>(name)->toolTip().isEmpty(), name);
    }

    // The column of kinds has room for what it says of each.
    void theKindsAreReadToTheirEnd()
    {
        const auto *kinds = find<QListWidget>("documentKinds");
        const int room = kinds->viewport()->width() - scaled(38) - 8;
        for (int row = 0; row < kinds->count(); ++row) {
            const QStringList lines = kinds->item(row)->text().split(u'\n');
            QVERIFY2(QFontMetrics(textFont(TextUse::Strong)).horizontalAdvance(lines.at(0)) <= room,
                     qPrintable(lines.at(0)));
            QVERIFY2(QFontMetrics(textFont(TextUse::Small)).horizontalAdvance(lines.at(1)) <= room, qPrintable(lines.at(1)));
        }
    }

    // Without being asked: measured and read back a while after the last change.
    void theCheckLineSaysWhatIssuingWouldFind()
    {
        closeDay(*m_desk);
        auto *line = find<ElidedLabel>("documentCheck");
        QTRY_VERIFY2(line->text().contains(QStringLiteral("số khớp")), qPrintable(line->text()));
        find<QLineEdit>("documentNumber")->setText(QStringLiteral("5x"));
        QTRY_VERIFY2(line->text().contains(QStringLiteral("Mục II.3b")), qPrintable(line->text()));
        QVERIFY(m_desk->issuedPapers()->isEmpty());
        find<QLineEdit>("documentNumber")->clear();
        QTRY_VERIFY2(line->text().contains(QStringLiteral("số khớp")), qPrintable(line->text()));
    }

    void theNextNumberIsSuggestedInGrey()
    {
        closeDay(*m_desk);
        QCOMPARE(find<QLineEdit>("documentNumber")->placeholderText(), QStringLiteral("1?"));
        find<QPushButton>("documentIssue")->click();
        QCOMPARE(find<QLineEdit>("documentNumber")->placeholderText(), QStringLiteral("2?"));
    }

    // R10: what left is not issued again from the same figures, and its number stands on no other paper.
    void aNumberLeavesWithItsPaper()
    {
        closeDay(*m_desk);
        auto *number = find<QLineEdit>("documentNumber");
        number->setText(QStringLiteral("57"));
        find<QPushButton>("documentIssue")->click();
        QCOMPARE(m_desk->issuedPapers()->size(), qsizetype(1));
        QCOMPARE(m_desk->issuedPapers()->first().number, 57);
        QVERIFY(number->text().isEmpty());
        QVERIFY(!find<QPushButton>("documentIssue")->isEnabled());
        QVERIFY2(find<QPushButton>("documentIssue")->toolTip().contains(QStringLiteral("57/BC-VHTT")),
                 qPrintable(find<QPushButton>("documentIssue")->toolTip()));
        auto *kinds = find<QListWidget>("documentKinds");
        QVERIFY(kinds->item(0)->text().contains(QStringLiteral("đã ban hành")));
        kinds->setCurrentRow(int(PaperKind::Closing));
        number->setText(QStringLiteral("57"));
        auto *line = find<ElidedLabel>("documentCheck");
        QTRY_VERIFY2(line->text().contains(QStringLiteral("57 đã cấp")), qPrintable(line->text()));
        QVERIFY(!textsOf(m_page->document()).join(u' ').contains(QStringLiteral("57/BC-VHTT")));
        find<QPushButton>("documentIssue")->click();
        QCOMPARE(m_desk->issuedPapers()->size(), qsizetype(1)); // refused, not given another number
    }
};

QTEST_MAIN(DocumentOffersTest)
#include "tst_documentoffers.moc"
