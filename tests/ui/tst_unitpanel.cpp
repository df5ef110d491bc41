// The side panel: what is known of one unit, its evidence and who was called, beside a grid that keeps the cursor.
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/entrypage.h"
#include "ui/entry/evidencelist.h"
#include "ui/entry/unitlines.h"
#include "ui/entry/unitpanel.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/calldialog.h"

#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);

} // namespace

class TestUnitPanel : public QObject
{
    Q_OBJECT

public slots:
    void openUrl(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void init();
    void anEmptyListSaysWhatToDo();
    void aFileIsChosenListedAndOpenedAgain();
    void aProgramIsOnlySavedOut();
    void theSameFileTwiceIsSaid();
    void tooLargeIsASentence();
    void aFolderOrAMissingFileIsASentence();
    void aFileIsDroppedOnThePanel();
    void aPictureIsPastedFromTheGrid();
    void manyHostileNamesStayInTheirFolder();
    void aCallIsNotedBesideTheNumber();
    void thePhoneIsCopiedByAClick();
    void correctionsSayWhoOldNewAndWhy();
    void steppingThroughRowsKeepsTheCursorInTheGrid();
    void aClickInThePanelLeavesTheCursorInTheGrid();
    void fourteenDaysWhereThereIsRoom();
    void aLowWindowScrolls();

private:
    void open(const QSize &size = QSize(1190, 600));
    QString says() const { return m_page->findChild<QLabel *>(QStringLiteral("evidenceSays"))->text(); }
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QLatin1String(name)); }
    UnitId current() const
    {
        const auto *view = m_page->findChild<DaySheetView *>();
        return static_cast<DaySheetModel *>(view->model())->unitAt(view->currentIndex().row())->id;
    }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    QVector<QUrl> m_opened;
    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    std::unique_ptr<EntryPage> m_page;
};

void TestUnitPanel::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
}

void TestUnitPanel::init()
{
    m_page.reset();
    m_prompts = {};
    m_opened.clear();
    QGuiApplication::clipboard()->clear();
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
}

void TestUnitPanel::open(const QSize &size)
{
    m_page = std::make_unique<EntryPage>(*m_desk, m_prompts);
    m_page->resize(size);
    m_page->showDay(theDay);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestUnitPanel::anEmptyListSaysWhatToDo()
{
    open();
    const auto *none = m_page->findChild<QLabel *>(QStringLiteral("evidenceNone"));
    QVERIFY(!none->isHidden());
    QCOMPARE(none->text(), QStringLiteral("Chưa có chứng từ. Kéo ảnh hoặc tệp vào đây."));
    QCOMPARE(button("addEvidence")->text(), QStringLiteral("Thêm tệp"));
    QVERIFY(button("pasteEvidence")->isHidden()); // nothing to paste
}

void TestUnitPanel::aFileIsChosenListedAndOpenedAgain()
{
    open();
    m_prompts.path = written(QStringLiteral("BC 41 UBND.pdf"), QByteArray("%PDF-1.4 x"));
    button("addEvidence")->click();
    QCOMPARE(says(), QStringLiteral("Đã thêm BC 41 UBND.pdf."));
    QVERIFY(QFile::remove(*m_prompts.path)); // it is in the store now
    QCOMPARE(button("evidenceFile")->accessibleName(), QStringLiteral("Mở chứng từ BC 41 UBND.pdf, 10 byte"));
    for (int twice = 0; twice < 2; ++twice)
        button("evidenceFile")->click();
    QCOMPARE(m_opened.size(), 2);
    const QFileInfo copy(m_opened.first().toLocalFile());
    QCOMPARE(copy.fileName(), QStringLiteral("BC 41 UBND.pdf"));
    QVERIFY(!(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)));
    QFile file(copy.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("%PDF-1.4 x"));
    file.close();
    m_page.reset();
    QVERIFY(!QFileInfo::exists(copy.filePath())); // gone with the window
}

void TestUnitPanel::aProgramIsOnlySavedOut()
{
    open();
    m_prompts.path = written(QStringLiteral("anh.png.exe"), QByteArray("MZ"));
    button("addEvidence")->click();
    m_prompts.path = m_folder.filePath(QStringLiteral("luu-ra.exe"));
    button("evidenceFile")->click();
    QVERIFY(m_opened.isEmpty());
    QVERIFY(QFileInfo::exists(*m_prompts.path));
}

void TestUnitPanel::theSameFileTwiceIsSaid()
{
    open();
    m_prompts.path = written(QStringLiteral("a.txt"), QByteArray("562"));
    button("addEvidence")->click();
    button("addEvidence")->click();
    QCOMPARE(says(), QStringLiteral("Tệp này đã có trong chứng từ: a.txt."));
    QCOMPARE(m_desk->evidenceOf(current(), theDay)->size(), 1);
    const QString first = m_desk->registry().byId(current())->name;
    QTest::keyClick(m_page->findChild<DaySheetView *>(), Qt::Key_Down);
    QTRY_VERIFY(says().isEmpty() || m_page->findChild<QLabel *>(QStringLiteral("evidenceSays"))->isHidden());
    button("addEvidence")->click();
    QCOMPARE(says(), QStringLiteral("Đã thêm a.txt. Tệp này cũng là chứng từ của %1 ngày 19/8.").arg(first));
}

void TestUnitPanel::tooLargeIsASentence()
{
    open();
    QFile file(m_folder.filePath(QStringLiteral("phim.mp4")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestEvidence + 1));
    m_prompts.path = file.fileName();
    button("addEvidence")->click();
    QVERIFY2(says().contains(QStringLiteral("phim.mp4 lớn quá 25 MB")), qPrintable(says()));
    QVERIFY(m_desk->evidenceOf(current(), theDay)->isEmpty());
}

void TestUnitPanel::aFolderOrAMissingFileIsASentence()
{
    open();
    m_prompts.path = m_folder.path();
    button("addEvidence")->click();
    QVERIFY2(says().contains(QStringLiteral("là thư mục")), qPrintable(says()));
    m_prompts.path = m_folder.filePath(QStringLiteral("khong-co.png"));
    button("addEvidence")->click();
    QVERIFY2(says().contains(QStringLiteral("Không đọc được khong-co.png")), qPrintable(says()));
    m_prompts.path = written(QStringLiteral("rong.png"), {});
    button("addEvidence")->click();
    QVERIFY2(says().contains(QStringLiteral("rong.png không có nội dung")), qPrintable(says()));
}

void TestUnitPanel::aFileIsDroppedOnThePanel()
{
    open();
    auto *panel = m_page->findChild<UnitPanel *>();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(written(QStringLiteral("Zalo-Thuan.png"), QByteArray("\x89PNG"))),
                     QUrl(QStringLiteral("https://example.org/a.png"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(says().startsWith(QStringLiteral("Thả để thêm chứng từ cho ")));
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &drop);
    QCOMPARE(m_desk->evidenceOf(current(), theDay)->size(), 1);
    QMimeData text;
    text.setText(QStringLiteral("562"));
    QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.setAccepted(false);
    QApplication::sendEvent(panel, &other);
    QVERIFY(!other.isAccepted());
}

void TestUnitPanel::aPictureIsPastedFromTheGrid()
{
    open();
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    QVERIFY(!button("pasteEvidence")->isHidden());
    QTest::keyClick(m_page->findChild<DaySheetView *>(), Qt::Key_V, Qt::ControlModifier);
    const QVector<Evidence> files = m_desk->evidenceOf(current(), theDay).value();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().mediaType, QStringLiteral("image/png"));
    QImage back;
    QVERIFY(back.loadFromData(m_desk->evidenceContent(files.first()).value()));
    QCOMPARE(back.pixelColor(1, 1), QColor(Qt::red));
    button("pasteEvidence")->click(); // the same picture again
    QCOMPARE(m_desk->evidenceOf(current(), theDay)->size(), 1);
}

void TestUnitPanel::manyHostileNamesStayInTheirFolder()
{
    open();
    int number = 0;
    for (const char *name : {"../../../../tmp/dophu-thoat.png", "..\\..\\dophu-thoat.png", "/etc/passwd.txt", "con.txt",
                             "a\nb.txt", "%2e%2e%2fa.txt"}) {
        const QByteArray bytes = QByteArray::number(++number);
        QVERIFY(m_desk->attachEvidence(current(), theDay, QString::fromLatin1(name), bytes));
    }
    QVERIFY(!m_page->findChildren<QPushButton *>(QStringLiteral("evidenceFile")).isEmpty());
    for (QPushButton *file : m_page->findChildren<QPushButton *>(QStringLiteral("evidenceFile")))
        file->click();
    QCOMPARE(m_opened.size(), 6);
    for (const QUrl &url : std::as_const(m_opened)) {
        const QString path = QFileInfo(url.toLocalFile()).canonicalFilePath();
        QVERIFY2(path.startsWith(QFileInfo(QDir::tempPath()).canonicalFilePath() + QStringLiteral("/dophu-chung-tu-")),
                 qPrintable(path));
    }
}

void TestUnitPanel::aCallIsNotedBesideTheNumber()
{
    open();
    button("panelCall")->click();
    auto *dialog = m_page->findChild<CallDialog *>();
    QVERIFY(dialog);
    QApplication::setActiveWindow(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1425"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(*m_desk->chasesOf(current(), theDay, theDay)->first().chase.promised, at("2020-08-19T14:25:00"));
    bool shown = false;
    for (const auto *lines : m_page->findChildren<HourLines *>())
        shown = shown || lines->accessibleName().contains(QStringLiteral("14:12 Thuý gọi, hứa 14:25"));
    QVERIFY(shown);
}

void TestUnitPanel::thePhoneIsCopiedByAClick()
{
    open();
    const QString phone = m_desk->registry().byId(current())->phone;
    QVERIFY(!phone.isEmpty());
    QTest::mouseClick(button("copyPhone"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), phone);
}

void TestUnitPanel::correctionsSayWhoOldNewAndWhy()
{
    ReportDraft draft;
    const UnitFigures unit = m_desk->consolidation(theDay).value().units.first();
    draft.unit = unit.id;
    draft.day = theDay;
    draft.received = m_desk->now();
    draft.expected = ReportDraft::whatever;
    draft.installed = Count::from(unit.typed->value() + 1);
    draft.reason = QStringLiteral("Xã báo lại");
    QVERIFY(m_desk->enter(draft));
    const auto lines = revisionLines(m_desk->historyOf(unit.id, theDay).value());
    QCOMPARE(lines.last().first, QStringLiteral("14:12"));
    QVERIFY2(lines.last().second.startsWith(QStringLiteral("Thuý sửa ")), qPrintable(lines.last().second));
    QVERIFY(lines.last().second.endsWith(QStringLiteral(". Xã báo lại")));
}

void TestUnitPanel::steppingThroughRowsKeepsTheCursorInTheGrid()
{
    open();
    auto *view = m_page->findChild<DaySheetView *>();
    for (int row = 0; row < 40; ++row) {
        QTest::keyClick(view, Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget(), view);
    }
}

void TestUnitPanel::aClickInThePanelLeavesTheCursorInTheGrid()
{
    open();
    auto *view = m_page->findChild<DaySheetView *>();
    QTest::keyClick(view, Qt::Key_F7); // the next problem: its box is shown
    for (const char *name : {"panelDown", "panelUp", "copyPhone", "allReported"}) {
        QVERIFY2(button(name), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), view);
    }
    m_prompts.reason = QStringLiteral("Gỡ cài, đổi máy");
    QTest::keyClick(view, Qt::Key_F7);
    QTRY_VERIFY(button("panelAccept")); // the panel follows a moment after the row
    QTest::mouseClick(button("panelAccept"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), view);
}

void TestUnitPanel::fourteenDaysWhereThereIsRoom()
{
    TenDayBars bars;
    bars.resize(264, 104);
    bars.show({}, Day(2020, 7, 1), theDay, false);
    QCOMPARE(bars.days(), 11);
    bars.resize(336, 104);
    QApplication::sendPostedEvents();
    bars.show({}, Day(2020, 7, 1), theDay, false);
    QCOMPARE(bars.days(), 14);
    bars.show({}, Day(2020, 8, 15), theDay, false); // a young campaign
    QCOMPARE(bars.days(), 10);
    QVERIFY(bars.accessibleName().contains(QStringLiteral("T4 19/8")));
}

void TestUnitPanel::aLowWindowScrolls()
{
    open(QSize(1190, 330));
    QTest::keyClick(m_page.get(), Qt::Key_F8);
    const auto *scroll = m_page->findChild<QScrollArea *>(QStringLiteral("unitPanelScroll"));
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QCOMPARE(scroll->widget()->width(), scroll->viewport()->width()); // nothing is cut at the right
    QVERIFY(m_page->findChild<UnitPanel *>()->height() <= 330);
}

QTEST_MAIN(TestUnitPanel)
#include "tst_unitpanel.moc"
