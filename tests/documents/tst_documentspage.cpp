#include "reportfixture.h"
#include "tests/support/sampledesk.h"
#include "ui/documents/documentfields.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/printing.h"
#include "ui/documents/sentencesdialog.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace dophu;

namespace
{

// Answers the one question this page asks.
class SavePrompts final : public Prompts
{
public:
    std::optional<QString> path;
    std::optional<QString> folder;
    QString suggested;
    bool agrees = false;
    QString told;

    std::optional<QString> askReason(const QString &, const QString &, const QStringList &) override { return {}; }
    std::optional<QString> askText(const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(const QString &, const QString &, const QString &) override { return agrees; }
    std::optional<int> choose(const QString &, const QString &, const QStringList &) override { return {}; }
    std::optional<QString> chooseSavePath(const QString &, const QString &name, const QString &) override
    {
        suggested = name;
        return path;
    }
    std::optional<QString> chooseOpenPath(const QString &, const QString &) override { return {}; }
    std::optional<QString> chooseFolder(const QString &, const QString &) override { return folder; }
    QStringList chooseOpenPaths(const QString &, const QString &) override { return {}; }
    void tell(const QString &, const QString &, const QString &detail) override { told = detail; }
};

// A printer that is a file.
class FilePrinting final : public Printing
{
public:
    bool plugged = true;
    QString output;
    int pages = 0;
    int copies = 1;

    bool hasPrinter() const override { return plugged; }
    std::unique_ptr<QPrinter> choosePrinter(int count, QWidget *) override
    {
        pages = count;
        if (output.isEmpty())
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(output);
        printer->setCopyCount(copies);
        return printer;
    }
};

const Day day(2020, 8, 19);

} // namespace

class DocumentsPageTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    SavePrompts m_prompts;
    FilePrinting m_printing;
    std::unique_ptr<DocumentsPage> m_page;
    QTemporaryDir m_folder;

    template <class W> W *find(const char *name) { return m_page->findChild<W *>(QLatin1String(name)); }
    QString words() { return fixture::bodyText(m_page->document()); }
    void rewrite(int row, const QString &words)
    {
        find<QPushButton>("documentEditSentence")->click();
        auto *dialog = find<SentencesDialog>("sentencesDialog");
        dialog->findChild<QListWidget *>()->setCurrentRow(row);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("sentenceWords"))->setPlainText(words);
        dialog->accept();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    QString stripText() { return find<MessageStrip>("documentStrip")->text(); }

private slots:
    void init()
    {
        m_desk = sampleDesk(at("2020-08-19T14:41:00"));
        m_prompts = {};
        m_printing = {};
        m_page = std::make_unique<DocumentsPage>(*m_desk, m_prompts, m_printing);
        m_page->resize(1190, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showDay(day);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk = {};
    }

    void anOpenDayIsADraft()
    {
        QVERIFY(find<QLabel>("documentState")->text().contains(QStringLiteral("chưa chốt")));
        QVERIFY(m_page->document().foot.isEmpty());
        QVERIFY(words().contains(QStringLiteral("đến 14h00 ngày 19/8/2020")));
        QVERIFY(find<DocumentPreview>("documentPreview")->pageCount() > 3);
    }

    void aClosedDayCarriesItsSeal()
    {
        QVERIFY(m_desk->acceptAll(day, QStringLiteral("Đã gọi, đúng số")));
        const auto state = m_desk->close(day);
        QVERIFY(state);
        QCOMPARE(m_page->document().foot, QStringLiteral("Mã số liệu: ") + state->seal);
        QVERIFY(find<QLabel>("documentState")->text().contains(state->seal));
    }

    void typingReachesThePageAfterAPause()
    {
        QSignalSpy views(find<DocumentPreview>("documentPreview"), &DocumentPreview::viewChanged);
        QTest::keyClicks(find<QLineEdit>("documentNumber"), QStringLiteral("5"));
        QTest::keyClicks(find<QPlainTextEdit>("documentDifficulties"), QStringLiteral("Song yeu."));
        QVERIFY(!words().contains(QStringLiteral("Song yeu.")));
        QTRY_VERIFY(words().contains(QStringLiteral("Song yeu.")));
        QCOMPARE(std::get<Letterhead>(m_page->document().blocks.first()).numberLine, QStringLiteral("Số: 05/BC-VHTT"));
        QCOMPARE(views.size(), 1); // one pause, one composing
    }

    void whatWasTypedStaysWithItsDay()
    {
        QTest::keyClicks(find<QPlainTextEdit>("documentProposals"), QStringLiteral("Ra quan."));
        m_page->showDay(day.plus(-1));
        QCOMPARE(find<QPlainTextEdit>("documentProposals")->toPlainText(), QString());
        QVERIFY(words().contains(QStringLiteral("ngày 18/8/2020")));
        m_page->showDay(day);
        QCOMPARE(find<QPlainTextEdit>("documentProposals")->toPlainText(), QStringLiteral("Ra quan."));
        QVERIFY(words().contains(QStringLiteral("Ra quan.")));
    }

    void aDeputySignsForTheHead()
    {
        find<QComboBox>("documentAuthority")->setCurrentIndex(1);
        find<QLineEdit>("documentSigner")->setText(QStringLiteral("Lê Thị B"));
        find<QDateEdit>("documentDate")->setDate(QDate(2020, 8, 20));
        find<QPlainTextEdit>("documentRecipients")->setPlainText(QStringLiteral("Sở Thông tin và Truyền thông"));
        QTRY_COMPARE(std::get<Letterhead>(m_page->document().blocks.first()).placeAndDate,
                     QStringLiteral("Hướng Hoá, ngày 20 tháng 8 năm 2020"));
        bool signedByDeputy = false;
        bool oneRecipient = false;
        for (const Block &block : m_page->document().blocks) {
            if (const auto *signature = std::get_if<SignatureBlock>(&block))
                signedByDeputy = signature->authority == QStringList({"KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"})
                                 && signature->name == QStringLiteral("Lê Thị B");
            if (const auto *to = std::get_if<Addressees>(&block))
                oneRecipient = to->names == QStringList{QStringLiteral("Sở Thông tin và Truyền thông")};
        }
        QVERIFY(signedByDeputy);
        QVERIFY(oneRecipient);
    }

    void savingWritesWhatIsTypedEvenBeforeThePause()
    {
        m_prompts.path = m_folder.filePath(QStringLiteral("bao-cao.pdf"));
        QTest::keyClicks(find<QPlainTextEdit>("documentProposals"), QStringLiteral("Ra quan."));
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_prompts.suggested, QStringLiteral("bao-cao-ngay-du-thao-bc-vhtt-2020-08-19.pdf"));
        QVERIFY(fixture::askTool(QStringLiteral("pdftotext"), {*m_prompts.path, QStringLiteral("-")})
                    .contains(QStringLiteral("Ra quan.")));
        QVERIFY(stripText().contains(QStringLiteral("bao-cao.pdf")));
    }

    void turningBackSavesNothing()
    {
        m_prompts.path.reset();
        find<QPushButton>("documentSavePdf")->click();
        QCOMPARE(stripText(), QString());
    }

    void aFolderThatIsGoneIsTold()
    {
        m_prompts.path = QStringLiteral("/khong-co-thu-muc-nay/a.pdf");
        find<QPushButton>("documentSavePdf")->click();
        QCOMPARE(find<MessageStrip>("documentStrip")->tone(), MessageStrip::Tone::Error);
        QVERIFY(!stripText().isEmpty());
    }

    void exportFollowsTheSuffix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("html") << "a.html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("text") << "a.txt" << QByteArray("          UBND HUY");
        QTest::newRow("word") << "a.docx" << QByteArray("PK");
        QTest::newRow("odf") << "a.odt" << QByteArray("PK");
        QTest::newRow("excel") << "a.xlsx" << QByteArray("PK");
    }
    void exportFollowsTheSuffix()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        m_prompts.path = m_folder.filePath(name);
        find<QPushButton>("documentExport")->click();
        QFile file(*m_prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(start), bytes.left(40).constData());
    }

    void eachKindIsComposedFromTheDay_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("words");
        QTest::newRow("reminder") << 1 << QStringLiteral("chưa gửi báo cáo");
        QTest::newRow("form") << 2 << QStringLiteral("mã đơn vị");
        QTest::newRow("closing") << 3 << QStringLiteral("báo cáo tổng kết đợt");
    }
    void eachKindIsComposedFromTheDay()
    {
        QFETCH(int, row);
        QFETCH(QString, words);
        find<QListWidget>("documentKinds")->setCurrentRow(row);
        QVERIFY2(this->words().contains(words), qPrintable(this->words().left(300)));
        QVERIFY(find<DocumentPreview>("documentPreview")->pageCount() > 0);
    }

    void chartsThatCannotBeDrawnAreTold()
    {
        m_page->setChartMaker([](Day) -> Result<QVector<Picture>> {
            return fail(FailureKind::CannotRead, QStringLiteral("so-lieu.dophu"), QStringLiteral("ổ đĩa đầy"));
        });
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Closing));
        QVERIFY(find<DocumentPreview>("documentPreview")->pageCount() > 0);
        QVERIFY2(stripText().contains(QStringLiteral("chưa có biểu đồ")), qPrintable(stripText()));
        QVERIFY(stripText().contains(QStringLiteral("so-lieu.dophu")));
    }

    void aSentenceInTheClerksWordsStaysWithTheDayAndIsFlaggedWhenNumbersMove()
    {
        const QString own = QStringLiteral("Cần tập trung vào thôn xa.");
        rewrite(int(DailySentence::Outlook), own);
        QVERIFY(words().contains(own));
        QTest::keyClicks(find<QLineEdit>("documentNumber"), QStringLiteral("5"));
        QTRY_VERIFY(words().contains(own)); // typing in a field does not lose it
        QVERIFY(!find<QLabel>("documentState")->text().contains(QStringLiteral("nay đã đổi")));
        enterADoubtfulNumber(*m_desk, day);
        QVERIFY(m_desk->acceptAll(day, QStringLiteral("Đã gọi")));
        QVERIFY(words().contains(own));
        QVERIFY(find<QLabel>("documentState")->text().contains(QStringLiteral("nay đã đổi")));
        rewrite(int(DailySentence::Outlook), QString());
        QVERIFY(!words().contains(QStringLiteral("thôn xa")));
    }

    void whatCannotBeWrittenYetIsTold()
    {
        find<QListWidget>("documentKinds")->setCurrentRow(4); // nothing was issued that could be replaced
        QCOMPARE(find<DocumentPreview>("documentPreview")->pageCount(), 0);
        QCOMPARE(find<MessageStrip>("documentStrip")->tone(), MessageStrip::Tone::Warning);
    }

    void turningBackIssuesNothing()
    {
        QVERIFY(m_desk->acceptAll(day, QStringLiteral("Đã gọi, đúng số")));
        QVERIFY(m_desk->close(day));
        find<QPushButton>("documentIssue")->click();
        QVERIFY(m_desk->issuedPapers()->isEmpty());
    }

    void anIssuedPaperStandsInTheRegisterAndComesBackByteForByte()
    {
        QVERIFY(m_desk->acceptAll(day, QStringLiteral("Đã gọi, đúng số")));
        QVERIFY(m_desk->close(day));
        m_prompts.agrees = true;
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(m_prompts.told.isEmpty(), qPrintable(m_prompts.told));
        auto *issued = find<QListWidget>("documentRegister");
        QCOMPARE(issued->count(), 1);
        QVERIFY(issued->item(0)->text().startsWith(QStringLiteral("01/BC-VHTT")));
        const IssuedPaper paper = m_desk->issuedPapers()->first();
        m_prompts.path = m_folder.filePath(QStringLiteral("ban-chinh.pdf"));
        m_page->saveIssued(paper);
        QFile file(*m_prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *m_desk->issuedBytes(paper, QStringLiteral("pdf")));
        QCOMPARE(m_prompts.suggested, QStringLiteral("bao-cao-ngay-01-bc-vhtt-2020-08-19.pdf"));
    }

    void anEmailDraftCarriesEveryKeptFile()
    {
        QVERIFY(m_desk->acceptAll(day, QStringLiteral("Đã gọi, đúng số")));
        QVERIFY(m_desk->close(day));
        m_prompts.agrees = true;
        find<QPushButton>("documentIssue")->click();
        m_prompts.path = m_folder.filePath(QStringLiteral("thu.eml"));
        m_page->saveIssued(m_desk->issuedPapers()->first());
        QFile file(*m_prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray mail = file.readAll();
        QVERIFY(mail.startsWith("X-Unsent: 1"));
        QCOMPARE(mail.count("Content-Disposition: attachment"), qsizetype(3));
        QVERIFY(
            mail.contains(m_desk->issuedBytes(m_desk->issuedPapers()->first(), QStringLiteral("pdf"))->toBase64().left(60)));
    }

    void aBatchIsAFileAUnit()
    {
        const QTemporaryDir folder;
        m_prompts.folder = folder.path();
        find<QListWidget>("documentKinds")->setCurrentRow(1);
        QVERIFY(find<QPushButton>("documentBatch")->isVisible());
        find<QPushButton>("documentBatch")->click();
        QCOMPARE(int(QDir(folder.path()).entryList(QDir::Files).size()), m_desk->consolidation(day)->all.missing);
        find<QListWidget>("documentKinds")->setCurrentRow(0);
        QVERIFY(!find<QPushButton>("documentBatch")->isVisible());
    }

    // Half a pile is not told as a whole one.
    void aStoppedBatchSaysHowManyAreMissing()
    {
        const QTemporaryDir folder;
        m_prompts.folder = folder.path();
        find<QListWidget>("documentKinds")->setCurrentRow(int(PaperKind::Form));
        const auto all = composeBatch(*m_desk, PaperKind::Form, day, {})->size();
        QString title;
        QTimer::singleShot(0, this, [this, &title] { // as soon as the window of the progress is there
            auto *progress = find<QProgressDialog>("batchProgress");
            title = progress->windowTitle();
            progress->cancel();
        });
        find<QPushButton>("documentBatch")->click();
        const auto written = QDir(folder.path()).entryList(QDir::Files).size();
        QVERIFY(written > 0 && written < all);
        QCOMPARE(title, QStringLiteral("Mỗi đơn vị một bản"));
        QCOMPARE(find<MessageStrip>("documentStrip")->tone(), MessageStrip::Tone::Warning);
        QVERIFY2(stripText().contains(QStringLiteral("còn thiếu %1 đơn vị").arg(all - written)), qPrintable(stripText()));
        QVERIFY2(stripText().contains(QStringLiteral("Đã dừng")), qPrintable(stripText()));
    }

    void withoutAPrinterThePdfIsOffered()
    {
        m_printing.plugged = false;
        find<QPushButton>("documentPrint")->click();
        QVERIFY(stripText().contains(QStringLiteral("Lưu PDF để in sau")));
        m_prompts.path = m_folder.filePath(QStringLiteral("thay-cho-in.pdf"));
        find<QPushButton>("documentSaveInstead")->click();
        QVERIFY(QFile::exists(*m_prompts.path));
    }

    void printingInksThePagesOfThePreview()
    {
        m_printing.output = m_folder.filePath(QStringLiteral("printed.pdf"));
        find<QPushButton>("documentPrint")->click();
        const int pages = find<DocumentPreview>("documentPreview")->pageCount();
        QCOMPARE(m_printing.pages, pages);
        const QString told = fixture::askTool(QStringLiteral("pdfinfo"), {m_printing.output});
        QVERIFY2(told.contains(QStringLiteral("Pages:           %1").arg(pages)), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("(A4)")));
        const QString text = fixture::askTool(QStringLiteral("pdftotext"), {m_printing.output, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    }

    void pagesAndZoomAreReachedByKeyAndButton()
    {
        auto *preview = find<DocumentPreview>("documentPreview");
        find<QPushButton>("documentNextPage")->click();
        QCOMPARE(preview->page(), 1);
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->page(), preview->pageCount() - 1);
        QVERIFY(!find<QPushButton>("documentNextPage")->isEnabled());
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->page(), 0);
        find<QPushButton>("documentFitPage")->click();
        QVERIFY(find<QPushButton>("documentFitPage")->isChecked());
        const int whole = preview->zoomPercent();
        find<QPushButton>("documentZoomIn")->click();
        QVERIFY(preview->zoomPercent() > whole);
        QVERIFY(!find<QPushButton>("documentFitPage")->isChecked());
    }

    void theWheelWithCtrlEnlargesAndTheSizeIsRemembered()
    {
        auto *preview = find<DocumentPreview>("documentPreview");
        const int before = preview->zoomPercent();
        const auto turn = [&](int eighths) {
            QWheelEvent wheel(QPointF(50, 50), preview->viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, eighths),
                              Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(preview->viewport(), &wheel);
        };
        turn(60); // half a step of a touch pad
        QCOMPARE(preview->zoomPercent(), before);
        turn(60);
        QVERIFY(preview->zoomPercent() > before);
        const int larger = preview->zoomPercent();
        turn(-120);
        QVERIFY(preview->zoomPercent() < larger);
        QTest::keyClick(m_page.get(), Qt::Key_Plus, Qt::ControlModifier);
        const int kept = preview->zoomPercent();
        const QVariantMap arrangement = m_page->arrangement();
        QTest::keyClick(m_page.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(preview->fit() == DocumentPreview::Fit::Width);
        m_page->restoreArrangement(arrangement);
        QCOMPARE(preview->zoomPercent(), kept);
        QVERIFY(preview->fit() == DocumentPreview::Fit::Free);
    }

    // A device that cannot repeat by itself gets set after set, the pages in order.
    void copiesAreWholeSets()
    {
        m_printing.output = m_folder.filePath(QStringLiteral("two.pdf"));
        m_printing.copies = 2;
        find<QPushButton>("documentPrint")->click();
        const int pages = find<DocumentPreview>("documentPreview")->pageCount();
        const QString told = fixture::askTool(QStringLiteral("pdfinfo"), {m_printing.output});
        QVERIFY2(told.contains(QStringLiteral("Pages:           %1").arg(2 * pages)), qPrintable(told));
        const auto page = [&](int number) {
            return fixture::askTool(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-f"), QString::number(number), QStringLiteral("-l"),
                                     QString::number(number), m_printing.output, QStringLiteral("-")});
        };
        QCOMPARE(page(pages + 1), page(1));
        QVERIFY(page(2) != page(1));
    }

    void aHiddenPageReadsNothingUntilItIsSeen()
    {
        m_page->hide();
        QVERIFY(m_desk->acceptAll(day, QStringLiteral("Đã gọi")));
        QVERIFY(m_desk->close(day));
        QVERIFY(m_page->document().foot.isEmpty());
        m_page->show();
        QVERIFY(!m_page->document().foot.isEmpty());
    }

    void aDayOutsideTheCampaignIsTold()
    {
        m_page->showDay(Day(2021, 1, 1));
        QCOMPARE(find<DocumentPreview>("documentPreview")->pageCount(), 0);
        QCOMPARE(find<MessageStrip>("documentStrip")->tone(), MessageStrip::Tone::Error);
    }

    void everythingInteractiveHasANameForTheEar()
    {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_page.get()))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inner = qobject_cast<const QDateEdit *>(widget->parentWidget())
                               || widget->objectName().startsWith(QLatin1String("qt_"));
            QVERIFY2(named || inner,
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(DocumentsPageTest)
#include "tst_documentspage.moc"
