// What the documents page offers at a moment, and what it says of the paper without being asked.
#include "recordingprinting.h"
#include "samplepapers.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/documentspage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

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

    void whoeverTheOfficeLetsSignCanBeChosen()
    {
        Office office = m_desk->office();
        office.signers = {
            {QStringLiteral("TL. TRƯỞNG PHÒNG"), QStringLiteral("Chánh Văn phòng"), QStringLiteral("Lê Thị B")}};
        QVERIFY(m_desk->saveOffice(office));
        auto *authority = find<QComboBox>("documentAuthority");
        QCOMPARE(authority->count(), 3);
        authority->setCurrentIndex(2);
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
        QCOMPARE(authority->currentIndex(), 2);
        QCOMPARE(find<QLineEdit>("documentSigner")->text(), QStringLiteral("Lê Thị B"));
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
};

QTEST_MAIN(DocumentOffersTest)
#include "tst_documentoffers.moc"
