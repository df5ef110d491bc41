// The evening's path by keys alone: 134 values stand in the sheet; from there to the closed day, the printed report, PDF,
// Word, Excel and an e-mail draft that all say the same. What is typed is not counted; what is pressed after it is.
#include "tests/documents/recordingprinting.h"
#include "tests/documents/reportfixture.h"
#include "tests/documents/writtentexts.h"
#include "tests/support/pressedkeys.h"
#include "tests/support/typedday.h"
#include "ui/documents/documentspage.h"
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;
using namespace dophu::fixture;

namespace
{

constexpr int mostPresses = 12;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pdfWords(const QString &path)
{
    return askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

// The bytes of the attachment whose name ends so.
QByteArray attachmentOf(const QByteArray &mail, const char *suffix)
{
    const qsizetype named = mail.indexOf(QByteArray(suffix) + "\r\n\r\n");
    const qsizetype from = mail.indexOf("\r\n\r\n", named) + 4;
    QByteArray base64 = mail.mid(from, mail.indexOf("--dophu-", from) - from);
    return named < 0 ? QByteArray() : QByteArray::fromBase64(base64.replace("\r\n", ""));
}

} // namespace

class FromSheetToPaperTest : public QObject
{
    Q_OBJECT

private:
    TestDesk m_desk;
    QTemporaryDir m_home;
    DialogPrompts m_prompts;
    std::unique_ptr<RecordingPrinting> m_printing;
    std::unique_ptr<MainWindow> m_window;
    Preferences m_kept;
    PressedKeys m_keys;

    QString folder() const { return m_home.filePath(QStringLiteral("Documents/Độ Phủ")); }

    void open()
    {
        m_window = std::make_unique<MainWindow>(*m_desk, m_prompts, m_kept, [this](PageKind kind, QWidget *parent) {
            return standardPage(kind, *m_desk, m_prompts, *m_printing, parent);
        });
        m_prompts.setOver(m_window.get());
        connect(m_window.get(), &MainWindow::preferencesChanged, this,
                [this](const Preferences &changed) { m_kept = changed; });
        m_window->goTo(PageKind::Entry);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->findChild<DaySheetView *>(QStringLiteral("daySheet")));
    }

    // Not counted: 134 values, pasted as one column in the order of the sheet.
    void fillTheSheet()
    {
        auto *sheet = m_window->findChild<DaySheetView *>(QStringLiteral("daySheet"));
        auto *model = qobject_cast<DaySheetModel *>(sheet->model());
        const QHash<qint64, qint64> numbers = calmNumbers(*m_desk, typedDay);
        QStringList column;
        for (const UnitId unit : model->visibleUnits())
            column.append(QString::number(numbers.value(unit.value())));
        QCOMPARE(column.size(), 134);
        QApplication::clipboard()->setText(column.join(u'\n'));
        sheet->setFocus();
        sheet->setCurrentIndex(model->index(model->rowOf(model->visibleUnits().first()), indexOf(SheetColumn::Installed)));
        QTest::keyClick(sheet, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_desk->consolidation(typedDay)->all.reported, 134);
    }

private slots:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit()); // the person's own folder for documents
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
    }

    void init()
    {
        m_window.reset();
        m_desk = eveningDesk();
        m_printing = std::make_unique<RecordingPrinting>();
        m_printing->output = m_home.filePath(QStringLiteral("printed.pdf"));
        open();
        fillTheSheet();
        m_desk.clock->set(at("2020-08-19T14:05:00"));
    }

    void cleanup()
    {
        m_window.reset();
        m_desk = {};
        m_kept = {};
        QDir(folder()).removeRecursively();
    }

    void theWholeSetLeavesTheOffice();
    void anErrorAndAWarningOnTheWayAreAcceptedByKeys();
    void theNextEveningItIsTheSameKeysAndFolder();
    void pressedOnceMoreTheSameBytesComeBack();

private:
    void closeAndBundle()
    {
        m_keys.countAnew();
        QVERIFY2(m_keys.press({{"mainWindow", Qt::Key_F9},
                               {"closeDialog", Qt::Key_Return},
                               {"mainWindow", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                               {"bundleDialog", Qt::Key_Return}}),
                 qPrintable(m_keys.lost()));
    }
};

void FromSheetToPaperTest::theWholeSetLeavesTheOffice()
{
    QVERIFY(m_desk->consolidation(typedDay)->all.errors == 0);
    closeAndBundle();
    QVERIFY(m_keys.count() <= mostPresses);
    QVERIFY(m_desk->dayState(typedDay)->closed);
    const QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    const QString stem = QStringLiteral("bao-cao-ngay-01-bc-vhtt-2020-08-19.");
    QCOMPARE(names, (QStringList{stem + "docx", stem + "eml", stem + "pdf", stem + "xlsx"}));
    QCOMPARE(m_printing->jobs, 1);
    const QString path = folder() + u'/' + stem;
    const QString pdf = pdfWords(path + "pdf");
    const QString printed = pdfWords(m_home.filePath(QStringLiteral("printed.pdf")));
    QCOMPARE(printed, pdf);
    // Every figure of the closed day, in each of them.
    const QByteArray docx = contentOf(path + "docx");
    const QByteArray xlsx = contentOf(path + "xlsx");
    const QStringList inWord = figuresIn(textOfXml(partOf(docx, QStringLiteral("word/document.xml")))
                                         + textOfXml(partOf(docx, QStringLiteral("word/footer1.xml"))))
                                   .keys();
    const QStringList inExcel = figuresIn(sheetText(xlsx)).keys();
    const QStringList inPdf = figuresIn(pdf).keys();
    QVERIFY(inWord.size() > 150);
    QCOMPARE(inExcel, inWord);
    for (const QString &figure : inWord)
        QVERIFY2(inPdf.contains(figure), qPrintable(figure));
    const auto day = m_desk->consolidation(typedDay);
    QVERIFY(inWord.contains(QStringLiteral("134/134")));
    QVERIFY(pdf.contains(day->district.carriedForward.coverage()->text()));
    const QByteArray mail = contentOf(path + "eml");
    QCOMPARE(attachmentOf(mail, "pdf"), contentOf(path + "pdf"));
    QCOMPARE(attachmentOf(mail, "docx"), docx);
    QCOMPARE(attachmentOf(mail, "xlsx"), xlsx);
    QCOMPARE(m_desk->campaign().recipients.size(), 2);
    QVERIFY(mail.contains("<noi-nhan-1@quangtri.gov.vn>") && mail.contains("<noi-nhan-2@quangtri.gov.vn>"));
    // The files are the paper that is kept.
    const IssuedPaper paper = m_desk->issuedPapers()->first();
    QCOMPARE(contentOf(path + "pdf"), *m_desk->issuedBytes(paper, QStringLiteral("pdf")));
    const auto *strip = m_window->findChild<MessageStrip *>(QStringLiteral("documentStrip"));
    QVERIFY2(strip->text().contains(QStringLiteral("01/BC-VHTT")), qPrintable(strip->text()));
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("bundleOpenFolder")));
}

// One agency counts more people than its base, one commune jumped: each is accepted with a reason on the way.
void FromSheetToPaperTest::anErrorAndAWarningOnTheWayAreAcceptedByKeys()
{
    ReportDraft manyPeople;
    manyPeople.unit = m_desk->registry().byCode(QStringLiteral("HH-TKN"))->id;
    manyPeople.day = typedDay;
    manyPeople.installed = Count::from(15); // of 12
    manyPeople.received = m_desk->now();
    manyPeople.channel = Channel::Phone;
    manyPeople.expected = ReportDraft::whatever;
    QVERIFY(m_desk->enter(manyPeople));
    enterADoubtfulNumber(*m_desk, typedDay);
    const auto day = m_desk->consolidation(typedDay);
    QCOMPARE(day->all.errors, 1);
    QVERIFY(day->all.warnings > 0);
    m_keys.countAnew();
    QVERIFY2(m_keys.press({{"mainWindow", Qt::Key_F9},
                           {"closeDialog", Qt::SHIFT | Qt::Key_Tab}, // from "Mở ô lỗi" to "Chấp nhận có lý do…"
                           {"closeDialog", Qt::Key_Space},
                           {"reasonDialog", Qt::Key_Down},
                           {"reasonDialog", Qt::Key_Return},
                           {"closeDialog", Qt::Key_Return}, // "Xem và ghi lý do…" of the warnings
                           {"reasonDialog", Qt::Key_Down},
                           {"reasonDialog", Qt::Key_Return},
                           {"closeDialog", Qt::Key_F9},
                           {"mainWindow", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                           {"bundleDialog", Qt::Key_Return}}),
             qPrintable(m_keys.lost()));
    QVERIFY(m_keys.count() <= mostPresses);
    QVERIFY(m_desk->dayState(typedDay)->closed);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 4);
    QCOMPARE(m_printing->jobs, 1);
}

void FromSheetToPaperTest::theNextEveningItIsTheSameKeysAndFolder()
{
    closeAndBundle();
    QVERIFY(m_desk->dayState(typedDay)->closed);
    m_window->close();
    QCOMPARE(
        m_kept.arrangements.value(pageKey(PageKind::Documents)).toMap().value(QStringLiteral("bundleFolder")).toString(),
        folder());
    m_desk.clock->set(at("2020-08-20T08:00:00"));
    open();
    QVERIFY2(m_keys.press({{"mainWindow", Qt::CTRL | Qt::Key_PageUp}, // today is open still
                           {"mainWindow", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                           {"bundleDialog", Qt::Key_Return}}),
             qPrintable(m_keys.lost()));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 4);
}

void FromSheetToPaperTest::pressedOnceMoreTheSameBytesComeBack()
{
    closeAndBundle();
    const QString path = folder() + QStringLiteral("/bao-cao-ngay-01-bc-vhtt-2020-08-19.pdf");
    const QByteArray first = contentOf(path);
    QVERIFY(!first.isEmpty());
    QVERIFY2(m_keys.press({{"mainWindow", Qt::CTRL | Qt::SHIFT | Qt::Key_P}, {"bundleDialog", Qt::Key_Return}}),
             qPrintable(m_keys.lost()));
    QCOMPARE(contentOf(path), first);
    QCOMPARE(m_desk->issuedPapers()->size(), 1);
    QCOMPARE(m_printing->jobs, 2);
}

QTEST_MAIN(FromSheetToPaperTest)
#include "tst_fromsheettopaper.moc"
