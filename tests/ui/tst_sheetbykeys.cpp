// A whole day's column by keys alone, and a block from LibreOffice: 150 units, no mouse, and back to where it began.
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/entrypage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/messagestrip.h"

#include "tests/support/smalldesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWindow>

using namespace dophu;

namespace
{

constexpr int units = 150;
const Day theDay(2020, 8, 19);

class MouseWatch final : public QObject
{
public:
    int seen = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen += event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
                || event->type() == QEvent::Wheel;
        return false;
    }
};

QString clipboardFile(const char *name)
{
    QFile file(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/clipboard/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestSheetByKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aHundredAndFiftyNumbersAndBack();
    void goingToTheEdgeChoosesOneCell();
    void theFirstUnitIsSeenWithItsGroup();
    void undoingShowsWhereItUndid();
    void aRefusedTextIsSpokenOfWhileItStands();
    void escapeGivesAllRowsBack();
    void aPasteThatTookNothingOffersNoUndo();
    void copiedFilesAreEvidence();
    void aBlockOfLibreOfficeAndBack_data();
    void aBlockOfLibreOfficeAndBack();

private:
    DaySheetView *view() const { return m_page->findChild<DaySheetView *>(QStringLiteral("daySheet")); }
    DaySheetModel *model() const { return static_cast<DaySheetModel *>(view()->model()); }
    QWidget *keys() const
    {
        QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName() == QLatin1String("cellEditor") ? focus : view();
    }
    void type(const QString &text)
    {
        for (const QChar sign : text)
            QTest::keyClick(keys(), sign.toLatin1());
        QTest::keyClick(keys(), Qt::Key_Enter);
    }
    QVector<UnitFigures> saying() const
    {
        QVector<UnitFigures> all = m_desk->consolidation(theDay).value().units;
        for (UnitFigures &unit : all)
            unit.corrected = false;
        return all;
    }

    MouseWatch m_mouse;
    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    EntryPage *m_page = nullptr;
};

void TestSheetByKeys::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
}

void TestSheetByKeys::init()
{
    m_window.reset();
    m_desk = madeUpDesk(QStringLiteral(":memory:"), units, at("2020-08-19T12:00:00"));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1366, 696);
    m_page = new EntryPage(*m_desk, m_prompts, m_window.get());
    m_page->resize(1190, 648);
    m_page->showDay(theDay);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    qApp->installEventFilter(&m_mouse);
    m_mouse.seen = 0;
}

void TestSheetByKeys::cleanup()
{
    qApp->removeEventFilter(&m_mouse);
    QCOMPARE(m_mouse.seen, 0);
}

void TestSheetByKeys::aHundredAndFiftyNumbersAndBack()
{
    const QVector<UnitFigures> start = saying();
    const QVector<UnitId> order = model()->visibleUnits();
    QCOMPARE(order.size(), units);
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < units; ++i) {
        for (const QChar digit : QString::number(1000 + i))
            QTest::keyClick(keys(), digit.toLatin1(), Qt::KeypadModifier);
        QTest::keyClick(keys(), Qt::Key_Enter, Qt::KeypadModifier);
    }
    const QVector<UnitFigures> typed = saying();
    const Consolidation day = m_desk->consolidation(theDay).value();
    for (int i = 0; i < units; ++i)
        QCOMPARE(model()->unit(order.at(i))->typed->value(), 1000 + i);
    QCOMPARE(day.all.reported, units);
    for (int i = 0; i < units; ++i)
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(saying() == start);
    for (int i = 0; i < units; ++i)
        QTest::keyClick(view(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(saying() == typed);
    QVERIFY(m_desk->verify().value().intact());
}

// Ctrl and Shift are held while the cursor moves; what Delete takes is the cell under it and no other.
void TestSheetByKeys::goingToTheEdgeChoosesOneCell()
{
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    const QModelIndex first = view()->currentIndex();
    for (const int number : {1000, 1001, 1002})
        type(QString::number(number));
    const auto alone = [this] {
        return view()->selectionModel()->selectedIndexes() == QModelIndexList{view()->currentIndex()};
    };
    // A real key press also sets the modifiers that the view asks the application for.
    QTest::keyPress(m_window->windowHandle(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex(), first);
    QVERIFY(alone());
    QTest::keyRelease(m_window->windowHandle(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyPress(m_window->windowHandle(), Qt::Key_Down);
    QTest::keyRelease(m_window->windowHandle(), Qt::Key_Down);
    QTest::keyPress(m_window->windowHandle(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyRelease(m_window->windowHandle(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view()->currentIndex(), first);
    QVERIFY(alone());
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(m_desk->consolidation(theDay).value().all.reported, 2);
}

void TestSheetByKeys::theFirstUnitIsSeenWithItsGroup()
{
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view()->verticalScrollBar()->value() > 0);
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    QCOMPARE(view()->currentIndex().row(), 1);
}

void TestSheetByKeys::undoingShowsWhereItUndid()
{
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    const QModelIndex first = view()->currentIndex();
    type(QStringLiteral("1000"));
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view()->currentIndex().row() > first.row() + 100);
    QSignalSpy said(m_page, &Page::messageWanted);
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex().row(), first.row());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(model()->unitAt(first.row())->name));
}

void TestSheetByKeys::aRefusedTextIsSpokenOfWhileItStands()
{
    const auto told = [this] {
        QString all;
        for (const MessageStrip *strip : m_page->findChildren<MessageStrip *>())
            all += strip->text();
        return all;
    };
    const auto refuse = [&] {
        QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
        type(QStringLiteral("1,2"));
    };
    refuse();
    QVERIFY(told().contains(QStringLiteral("1,2")));
    type(QStringLiteral("1000"));
    QVERIFY(told().isEmpty());
    refuse();
    QVERIFY(told().contains(QStringLiteral("1,2")));
    QTest::keyClick(keys(), Qt::Key_F2);
    QTest::keyClick(keys(), Qt::Key_Escape);
    QVERIFY(told().isEmpty());
}

void TestSheetByKeys::escapeGivesAllRowsBack()
{
    const QString name = model()->unit(model()->visibleUnits().at(7))->name;
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    search->insert(name);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(model()->visibleUnits().size() < units);
    QCOMPARE(QApplication::focusWidget(), view());
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE(model()->visibleUnits().size(), units);
    QCOMPARE(model()->unitAt(view()->currentIndex().row())->name, name);
}

// Else the button would turn back a step that has nothing to do with the paste.
void TestSheetByKeys::aPasteThatTookNothingOffersNoUndo()
{
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    type(QStringLiteral("1000"));
    QGuiApplication::clipboard()->setText(QStringLiteral("chưa có"));
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(model()->hasRefused());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("pasteUndo")));
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("pasteLook")));
    QGuiApplication::clipboard()->setText(QStringLiteral("1001"));
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("pasteUndo")));
}

void TestSheetByKeys::copiedFilesAreEvidence()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bao-cao.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1000") == 4);
    file.close();
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    const UnitId unit = model()->unitAt(view()->currentIndex().row())->id;
    auto *flavours = new QMimeData;
    flavours->setUrls({QUrl::fromLocalFile(file.fileName())});
    flavours->setText(QUrl::fromLocalFile(file.fileName()).toString());
    QGuiApplication::clipboard()->setMimeData(flavours);
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!model()->hasRefused());
    QCOMPARE(m_desk->evidenceOf(unit, theDay).value().size(), 1);
}

void TestSheetByKeys::aBlockOfLibreOfficeAndBack_data()
{
    QTest::addColumn<bool>("asText");
    QTest::addColumn<bool>("asHtml");
    QTest::newRow("text") << true << false;
    QTest::newRow("HTML") << false << true;
    QTest::newRow("both") << true << true;
}

void TestSheetByKeys::aBlockOfLibreOfficeAndBack()
{
    QFETCH(bool, asText);
    QFETCH(bool, asHtml);
    auto *flavours = new QMimeData;
    if (asText)
        flavours->setText(clipboardFile("libreoffice-150x3.txt"));
    if (asHtml)
        flavours->setHtml(clipboardFile("libreoffice-150x3.html"));
    QApplication::clipboard()->setMimeData(flavours);
    const QVector<UnitFigures> start = saying();
    const QVector<UnitId> order = model()->visibleUnits();
    const qint64 length = m_desk->journalLength().value();
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->journalLength().value(), length + 1);
    const QVector<UnitFigures> pasted = saying();
    for (int i = 0; i < units; ++i) {
        const UnitFigures &unit = *model()->unit(order.at(i));
        QCOMPARE(unit.typed->value(), 1000 + 37 * i);
        QCOMPARE(unit.received.time(), QTime(11, 0).addSecs(60 * ((i * 7) % 170)));
        QCOMPARE(unit.channel, Channel((i % 6 == 0   ? int(Channel::Zalo)
                                        : i % 6 == 1 ? int(Channel::Phone)
                                        : i % 6 == 2 ? int(Channel::Sms)
                                        : i % 6 == 3 ? int(Channel::Email)
                                        : i % 6 == 4 ? int(Channel::Paper)
                                                     : int(Channel::File))));
    }
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(saying() == start);
    QTest::keyClick(view(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(saying() == pasted);
}

QTEST_MAIN(TestSheetByKeys)
#include "tst_sheetbykeys.moc"
