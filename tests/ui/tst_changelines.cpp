// Why the figure changed, as a person sees it: by keyboard, in lines that add up, ready for a message.
#include "tests/support/smalloffice.h"
#include "ui/widgets/changelines.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

using namespace dophu;

namespace
{

const Day next = smallFirstDay.plus(1);

// 100 at the first look, a late 70 and a correction of 10 after it, 20 new ones the day after.
TestDesk afterOneDay()
{
    TestDesk desk = smallOffice(QStringLiteral(":memory:"), at("2020-08-10T08:00:00"), 2);
    const UnitId first = desk->registry().units().at(0).id;
    const UnitId second = desk->registry().units().at(1).id;
    bool done = desk->enter(reported(*desk, first, smallFirstDay, 100)).has_value();
    desk.clock->set(at("2020-08-10T16:00:00"));
    done = desk->enter(reported(*desk, second, smallFirstDay, 70)) && done;
    done = desk->enter(reported(*desk, first, smallFirstDay, 110)) && done;
    desk.clock->set(at("2020-08-11T09:00:00"));
    done = desk->enter(reported(*desk, first, next, 130)) && done;
    if (!done)
        qFatal("the day could not be made");
    return desk;
}

} // namespace

class ChangeLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void thePartsStandUnderTheirSum()
    {
        const TestDesk desk = afterOneDay();
        ChangeLines lines;
        lines.show(*desk->changeBetween(smallFirstDay, next), QStringLiteral("người"));
        const QStringList text = lines.text().split(u'\n');
        QCOMPARE(text.at(0), QStringLiteral("Ngày 11/8 so với số ngày 10/8 lúc đến giờ gửi báo cáo"));
        QCOMPARE(text.at(1), QStringLiteral("100 thành 200 người, 5,00% thành 10,00%"));
        QCOMPARE(text.at(2), QStringLiteral("Toàn huyện +100, +5,00 điểm"));
        QCOMPARE(text.at(3), QStringLiteral("Mới cài +20, +1,00 điểm, Đơn vị 01 +20"));
        QCOMPARE(text.at(4), QStringLiteral("Sửa mẫu số 0"));
        QCOMPARE(text.at(5), QStringLiteral("Đính chính +10, +0,50 điểm, Đơn vị 01 +10"));
        QCOMPARE(text.at(6), QStringLiteral("Báo bù +70, +3,50 điểm, Đơn vị 02 +70"));
        QVERIFY(text.size() > 7); // the agencies have their own lines
        QCOMPARE(lines.accessibleDescription(), lines.text());
    }

    void theButtonAnswersTheKeyboardAndGoesAwayWithEsc()
    {
        const TestDesk desk = afterOneDay();
        QWidget window;
        WhyChange why(*desk, &window);
        why.showDay(next);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        why.setFocus();
        QTest::keyClick(&why, Qt::Key_Space);
        auto *box = why.findChild<QFrame *>(QStringLiteral("whyChangeBox"));
        QVERIFY(box && box->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!box->isVisible());
    }

    void theLinesAreCopied()
    {
        const TestDesk desk = afterOneDay();
        QWidget window;
        WhyChange why(*desk, &window);
        why.showDay(next);
        window.show();
        why.click();
        auto *copy = why.findChild<QPushButton *>(QStringLiteral("copyChange"));
        QVERIFY(copy);
        QTest::keyClick(copy, Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Báo bù +70")));
    }

    void theFirstDayHasNothingToCompareWith()
    {
        const TestDesk desk = afterOneDay();
        QWidget window;
        WhyChange why(*desk, &window);
        why.showDay(smallFirstDay);
        window.show();
        QVERIFY(!why.isVisible());
        why.open(); // even then: a sentence, no crash
        auto *lines = why.findChild<ChangeLines *>();
        QVERIFY(lines && !lines->text().isEmpty());
    }
};

QTEST_MAIN(ChangeLinesTest)
#include "tst_changelines.moc"
