// A PC clock that stands behind the journal is said above every page while it does, and F5 belongs to the page.
#include "tests/support/smalloffice.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/printing.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standardpages.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace dophu;

namespace
{

Preferences startingAt(PageKind kind)
{
    Preferences preferences;
    preferences.page = kind;
    return preferences;
}

struct Shown
{
    explicit Shown(Desk &desk, PageKind kind = PageKind::Units)
        : window(desk, prompts, startingAt(kind), [this, &desk](PageKind which, QWidget *parent) {
              return standardPage(which, desk, prompts, printing, parent);
          })
    {
        window.show();
        window.activateWindow();
    }
    MessageStrip *strip() const { return window.findChild<MessageStrip *>(QStringLiteral("clockStrip")); }

    ScriptedPrompts prompts;
    SystemPrinting printing;
    MainWindow window;
};

} // namespace

class ClockStripTest : public QObject
{
    Q_OBJECT

private slots:
    void aRightClockIsNotMentioned()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T14:31:00"), 2);
        const Shown shown(*desk);
        QVERIFY(shown.strip()->isHidden());
    }

    void aClockBehindIsSaidUntilItHasCaughtUp()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T14:31:00"), 2);
        desk.clock->set(at("2020-08-10T12:31:00"));
        const Shown shown(*desk);
        QCOMPARE(shown.strip()->text(),
                 QStringLiteral("Đồng hồ máy chậm hơn bản ghi cuối (14:31). Chỉnh giờ rồi nhập tiếp."));
        QVERIFY(desk->enter(reported(*desk, desk->registry().units().first().id, smallFirstDay, 10)));
        QVERIFY(!shown.strip()->isHidden()); // the late entry did not make the clock right
        desk.clock->set(at("2020-08-10T14:32:00"));
        QVERIFY(desk->enter(reported(*desk, desk->registry().units().first().id, smallFirstDay, 20)));
        QVERIFY(shown.strip()->isHidden());
    }

    void whoClosedItIsNotToldAgain()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-11T14:31:00"), 2);
        desk.clock->set(at("2020-08-10T12:31:00"));
        const Shown shown(*desk);
        QVERIFY(shown.strip()->text().contains(QStringLiteral("14:31 ngày 11/8/2020")));
        shown.strip()->findChild<QPushButton *>(QStringLiteral("messageStripClose"))->click();
        QVERIFY(desk->enter(reported(*desk, desk->registry().units().first().id, smallFirstDay, 10)));
        QVERIFY(shown.strip()->isHidden());
    }

    void f5ChecksTheChainOnTheJournal()
    {
        const TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T14:31:00"), 2);
        Shown shown(*desk, PageKind::Journal);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const auto verdict = [&] { return shown.window.findChild<QLabel *>(QStringLiteral("chainVerdict")); };
        QTRY_VERIFY(verdict() && verdict()->text().contains(QStringLiteral("lúc 14:31")));
        desk.clock->set(at("2020-08-10T14:45:00"));
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_F5);
        QVERIFY(verdict()->text().contains(QStringLiteral("lúc 14:45")));
    }
};

QTEST_MAIN(ClockStripTest)
#include "tst_clockstrip.moc"
