// The ways into the import dialog: dragged, pasted, by key and from the watched folder, on every page of the real window.
#include "tests/ui/handmadeintake.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/printing.h"
#include "ui/entry/daysheetview.h"
#include "ui/intake/intakedialog.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/intakeentrance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace dophu;

namespace
{

const Day reportDay(2020, 8, 19);

class NoPaper final : public Printing
{
public:
    bool hasPrinter() const override { return false; }
    std::unique_ptr<QPrinter> choosePrinter(int, QWidget *) override { return nullptr; }
};

} // namespace

class TestIntakeEntrance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {}); }
    void init();
    void cleanup();

    void draggingSaysWhatWillHappen();
    void filesDroppedOnAnyPageOpenThePreview_data();
    void filesDroppedOnAnyPageOpenThePreview();
    void textDroppedOnAPageIsReadAsMessages();
    void ctrlVOutsideAnEditorIsRead();
    void ctrlVInAnEditorStaysThere();
    void onTheDaySheetNumbersArePastedAsEver();
    void onTheDaySheetAMessageIsRead();
    void theKeysOpenTheDialog();
    void afterwardsTheSheetUndoesAllOfItAtOnce();
    void theWatchedFolderSpeaksUpAndTakesNothing();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers with)
    {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, with);
    }
    IntakeDialog *dialog() const { return m_entrance->dialog(); }
    void drop(QMimeData &given);
    template <class T> T *part(const char *name) const { return m_window->findChild<T *>(QLatin1String(name)); }

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    NoPaper m_printing;
    std::unique_ptr<HandMadeIntake> m_made;
    std::unique_ptr<MainWindow> m_window;
    IntakeEntrance *m_entrance = nullptr;
};

void TestIntakeEntrance::init()
{
    m_prompts = {};
    m_desk = sampleDesk(at("2020-08-19T08:00:00"));
    m_made = std::make_unique<HandMadeIntake>(*m_desk, reportDay);
    m_window = std::make_unique<MainWindow>(*m_desk, m_prompts, Preferences{}, [this](PageKind kind, QWidget *parent) {
        return standardPage(kind, *m_desk, m_prompts, m_printing, parent);
    });
    m_entrance = new IntakeEntrance(*m_window, *m_desk, m_prompts, m_made->doors());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<Page *>());
}

void TestIntakeEntrance::cleanup()
{
    m_window.reset();
}

void TestIntakeEntrance::drop(QMimeData &given)
{
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(!dialog()->isReading());
}

void TestIntakeEntrance::draggingSaysWhatWillHappen()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tep/a.xlsx")), QUrl::fromLocalFile(QStringLiteral("/tep/b.xlsx"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    auto *overlay = part<DropOverlay>("dropOverlay");
    QVERIFY(overlay && overlay->isVisible());
    QCOMPARE(overlay->text(), QStringLiteral("Thả để đọc 2 tệp"));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!overlay->isVisible());
    QMimeData page;
    page.setUrls({QUrl(QStringLiteral("https://example.org/a.xlsx"))}); // nothing on this PC
    QDragEnterEvent other(QPoint(300, 300), Qt::CopyAction, &page, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(m_window.get(), &other);
    QVERIFY(!overlay->isVisible());
}

void TestIntakeEntrance::filesDroppedOnAnyPageOpenThePreview_data()
{
    QTest::addColumn<int>("page");
    for (int i = 0; i < pageKindCount; ++i)
        QTest::addRow("%s", qPrintable(pageTitle(PageKind(i)))) << i;
}

void TestIntakeEntrance::filesDroppedOnAnyPageOpenThePreview()
{
    QFETCH(int, page);
    m_window->goTo(PageKind(page));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_made->paths().first())});
    drop(files);
    QCOMPARE(dialog()->editor().preview().originals.size(), 1);
    QVERIFY(!part<DropOverlay>("dropOverlay")->isVisible());
}

void TestIntakeEntrance::textDroppedOnAPageIsReadAsMessages()
{
    QMimeData text;
    text.setText(m_made->messages());
    drop(text);
    QCOMPARE(dialog()->editor().countsOf(IntakeSide::Messages).all, 4);
}

void TestIntakeEntrance::ctrlVOutsideAnEditorIsRead()
{
    m_window->goTo(PageKind::Journal);
    QGuiApplication::clipboard()->setText(m_made->messages());
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(!dialog()->isReading());
    QCOMPARE(dialog()->findChild<QTabBar *>(QStringLiteral("intakeTabs"))->currentIndex(), 1);
}

void TestIntakeEntrance::ctrlVInAnEditorStaysThere()
{
    m_window->goTo(PageKind::Entry);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
    QVERIFY(field);
    QGuiApplication::clipboard()->setText(QStringLiteral("Lìa 771 người"));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->text(), QStringLiteral("Lìa 771 người"));
    QVERIFY(!dialog());
}

void TestIntakeEntrance::onTheDaySheetNumbersArePastedAsEver()
{
    m_window->goTo(PageKind::Entry);
    auto *sheet = m_window->findChild<DaySheetView *>();
    sheet->setFocus();
    QGuiApplication::clipboard()->setText(QString::number(m_made->before("19429") + 9));
    QTest::keyClick(sheet, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!dialog());
}

void TestIntakeEntrance::onTheDaySheetAMessageIsRead()
{
    m_window->goTo(PageKind::Entry);
    auto *sheet = m_window->findChild<DaySheetView *>();
    sheet->setFocus();
    const auto length = m_desk->journalLength();
    QGuiApplication::clipboard()->setText(m_made->messages());
    QTest::keyClick(sheet, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(!dialog()->isReading());
    QCOMPARE(dialog()->editor().countsOf(IntakeSide::Messages).all, 4);
    QCOMPARE(*m_desk->journalLength(), *length);
}

void TestIntakeEntrance::theKeysOpenTheDialog()
{
    m_prompts.path = m_made->paths().first();
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(dialog()->editor().preview().originals.size(), 1);
    dialog()->close();
    QTRY_VERIFY(!dialog());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QGuiApplication::clipboard()->setText(m_made->messages());
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(dialog()->editor().countsOf(IntakeSide::Messages).all, 4);
}

void TestIntakeEntrance::afterwardsTheSheetUndoesAllOfItAtOnce()
{
    const auto before = m_desk->consolidation(reportDay);
    m_entrance->openFiles(m_made->paths());
    QTRY_VERIFY(!dialog()->isReading());
    const int ticked = dialog()->editor().countsOf(IntakeSide::Files).ticked;
    QVERIFY(ticked > 2);
    dialog()->findChild<QPushButton *>(QStringLiteral("intakeTake"))->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->page(), PageKind::Entry);
    QVERIFY(m_window->notice()->text().contains(QStringLiteral("Đã nhận %1 số").arg(ticked)));
    QCOMPARE(m_desk->consolidation(reportDay)->all.reported, before->all.reported + ticked);
    auto *sheet = m_window->findChild<DaySheetView *>();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->consolidation(reportDay)->all.reported, before->all.reported);
    QCOMPARE(m_desk->consolidation(reportDay)->district.carriedForward, before->district.carriedForward);
}

void TestIntakeEntrance::theWatchedFolderSpeaksUpAndTakesNothing()
{
    QTemporaryDir place;
    for (const QString &name : m_made->paths().mid(0, 3)) {
        QFile file(place.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    const auto length = m_desk->journalLength();
    QSignalSpy seen(m_entrance, &IntakeEntrance::folderSeen);
    m_entrance->folder().watch(place.path(), {});
    m_entrance->folder().look();
    m_entrance->folder().look();
    QVERIFY(m_window->notice()->isVisible());
    QVERIFY(m_window->notice()->text().startsWith(QStringLiteral("3 tệp mới trong thư mục ")));
    QVERIFY(!dialog());
    part<QPushButton>("arrivedLook")->click();
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(dialog()->editor().preview().originals.size(), 3);
    QCOMPARE(seen.last().first().toStringList().size(), 3);
    QVERIFY(m_entrance->folder().arrived().isEmpty());
    QCOMPARE(*m_desk->journalLength(), *length);
}

QTEST_MAIN(TestIntakeEntrance)
#include "tst_intakeentrance.moc"
