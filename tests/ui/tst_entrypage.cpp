// The entry page driven as a clerk drives it: by keys.
#include "ui/entry/daysheetmodel.h"
#include "ui/entry/daysheetview.h"
#include "ui/entry/entrypage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/words.h"

#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dophu;

namespace
{

const Day theDay(2020, 8, 19);
const int installedColumn = indexOf(SheetColumn::Installed);

} // namespace

class TestEntryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aColumnIsEnteredWithTheKeypadAlone();
    void enterGoesOnInTheNextGroup();
    void enterFollowsTheFilter();
    void tabGoesToTheNextEditableCell();
    void homeAndEndAreTheFirstAndLastEditableCell();
    void escapeLeavesTheNumberAsItWas();
    void f2EditsWithTheCaretAtTheEnd();
    void lettersDoNotStartANumber();
    void aRefusedTextStaysAndTheCursorToo();
    void plusShowsTheSumWhileTyping();
    void digitEditorsRefuseComposition();
    void f3TakesTheOfferedNumber();
    void f4TakesTheLastNumber();
    void f7GoesToTheNextProblem();
    void altEnterAcceptsWithAReason();
    void turningBackFromAReasonChangesNothing();
    void deleteClearsAndUndoBringsBack();
    void aPastedColumnGoesDownInVisibleOrder();
    void pastingTooMuchAsksFirst();
    void copyGivesPlainNumbers();
    void starRepeatsTheChannelAbove();
    void searchFindsAndEscapeClears();
    void aClosedDayCannotBeTyped();
    void whoWasNotHeardMayStillReportAfterClosing();
    void f8ShowsAndHidesThePanel();
    void anotherDesksChangeWhileTypingIsAskedAbout();

private:
    DaySheetView *view() const { return m_page->findChild<DaySheetView *>(QStringLiteral("daySheet")); }
    DaySheetModel *model() const { return static_cast<DaySheetModel *>(view()->model()); }
    QLineEdit *editor() const // the open one: closed ones are still about to be deleted
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line && line->objectName() == QLatin1String("cellEditor") ? line : nullptr;
    }
    MessageStrip *strip() const
    {
        const auto strips = m_page->findChildren<MessageStrip *>();
        const auto shown = std::find_if(strips.begin(), strips.end(), [](MessageStrip *s) {
            return !s->text().isEmpty() && s->tone() != MessageStrip::Tone::Closed;
        });
        return shown == strips.end() ? nullptr : *shown;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = editor() ? static_cast<QWidget *>(editor()) : view();
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar sign : text)
            QTest::keyClick(editor() ? static_cast<QWidget *>(editor()) : view(), sign.toLatin1());
    }
    UnitFigures figures(UnitId id) const
    {
        const Consolidation day = m_desk->consolidation(theDay).value();
        return *std::find_if(day.units.begin(), day.units.end(), [id](const UnitFigures &unit) { return unit.id == id; });
    }
    UnitFigures rowUnit(int row) const { return *model()->unitAt(row); }
    int rowWith(SheetFilter filter) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->unitAt(row) && isShownBy(filter, *model()->unitAt(row)))
                return row;
        }
        return -1;
    }

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    EntryPage *m_page = nullptr;
};

void TestEntryPage::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
}

void TestEntryPage::init()
{
    m_window.reset();
    m_prompts = {};
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1366, 696);
    m_page = new EntryPage(*m_desk, m_prompts, m_window.get());
    m_page->resize(1190, 648);
    m_page->showDay(theDay);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->goTo(1, installedColumn);
    view()->setFocus();
}

void TestEntryPage::aColumnIsEnteredWithTheKeypadAlone()
{
    QVector<qint64> wanted;
    for (int row = 1; row <= 5; ++row)
        wanted.append(rowUnit(row).dayBefore->value() + row);
    for (const qint64 value : std::as_const(wanted)) {
        type(QString::number(value));
        press(Qt::Key_Enter, Qt::KeypadModifier);
    }
    for (int row = 1; row <= 5; ++row)
        QCOMPARE(figures(rowUnit(row).id).typed->value(), wanted.at(row - 1));
    QCOMPARE(view()->currentIndex().row(), 6);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view()->currentIndex().row(), 5);
}

void TestEntryPage::enterGoesOnInTheNextGroup()
{
    int last = 1;
    while (!model()->isGroupRow(last + 1))
        ++last;
    view()->goTo(last, installedColumn);
    press(Qt::Key_Return);
    QCOMPARE(view()->currentIndex().row(), last + 2);
    press(Qt::Key_Up);
    QCOMPARE(view()->currentIndex().row(), last);
    press(Qt::Key_Down);
    QCOMPARE(view()->currentIndex().row(), last + 2);
}

void TestEntryPage::enterFollowsTheFilter()
{
    m_page->showFilter(QStringLiteral("missing"));
    view()->goTo(1, installedColumn);
    const UnitId first = rowUnit(1).id;
    type(QString::number(rowUnit(1).dayBefore->value()));
    press(Qt::Key_Return);
    QVERIFY(figures(first).typed);
    QVERIFY(rowUnit(view()->currentIndex().row()).id != first);
    QCOMPARE(rowUnit(1).id, first); // it stays in view until a filter is chosen again
}

void TestEntryPage::tabGoesToTheNextEditableCell()
{
    press(Qt::Key_Tab);
    QCOMPARE(view()->currentIndex().column(), indexOf(SheetColumn::Received));
    press(Qt::Key_Tab);
    QCOMPARE(view()->currentIndex().column(), indexOf(SheetColumn::Channel));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view()->currentIndex().column(), indexOf(SheetColumn::Received));
    type(QStringLiteral("1"));
    QVERIFY(editor());
    type(QStringLiteral("359"));
    press(Qt::Key_Tab);
    QCOMPARE(view()->currentIndex().column(), indexOf(SheetColumn::Channel));
    QCOMPARE(figures(rowUnit(1).id).received.time(), QTime(13, 59));
}

void TestEntryPage::homeAndEndAreTheFirstAndLastEditableCell()
{
    press(Qt::Key_End);
    QCOMPARE(view()->currentIndex().column(), indexOf(SheetColumn::Note));
    press(Qt::Key_Home);
    QCOMPARE(view()->currentIndex().column(), installedColumn);
}

void TestEntryPage::escapeLeavesTheNumberAsItWas()
{
    const auto before = rowUnit(1).typed;
    type(QStringLiteral("99"));
    QCOMPARE(editor()->text(), QStringLiteral("99"));
    press(Qt::Key_Escape);
    QCOMPARE(figures(rowUnit(1).id).typed, before);
    QVERIFY(view()->hasFocus());
}

void TestEntryPage::f2EditsWithTheCaretAtTheEnd()
{
    const QString before = QString::number(rowUnit(1).typed->value());
    press(Qt::Key_F2);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), before);
    type(QStringLiteral("0"));
    QCOMPARE(editor()->text(), before + u'0');
    press(Qt::Key_Left);
    QVERIFY(editor()); // the caret moved, the cell did not
    press(Qt::Key_Escape);
}

void TestEntryPage::lettersDoNotStartANumber()
{
    type(QStringLiteral("a"));
    QVERIFY(!view()->isEditing());
}

void TestEntryPage::aRefusedTextStaysAndTheCursorToo()
{
    const auto before = rowUnit(1).typed;
    type(QStringLiteral("4O"));
    press(Qt::Key_Return);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(model()->index(1, installedColumn).data().toString(), QStringLiteral("4O"));
    QVERIFY(strip() && strip()->text().contains(QStringLiteral("có chữ O")));
    QCOMPARE(figures(rowUnit(1).id).typed, before);
    type(QStringLiteral("4000"));
    press(Qt::Key_Return);
    QCOMPARE(figures(rowUnit(1).id).typed->value(), 4000);
    QVERIFY(!model()->refusedAt(1));
}

void TestEntryPage::plusShowsTheSumWhileTyping()
{
    const qint64 before = rowUnit(1).dayBefore->value();
    type(QStringLiteral("+47"));
    QCOMPARE(m_page->hint(), QStringLiteral("%1 + 47 = %2").arg(words::count(before), words::count(before + 47)));
    press(Qt::Key_Return);
    QCOMPARE(figures(rowUnit(1).id).typed->value(), before + 47);
}

void TestEntryPage::digitEditorsRefuseComposition()
{
    type(QStringLiteral("1"));
    QVERIFY(!editor()->testAttribute(Qt::WA_InputMethodEnabled));
    press(Qt::Key_Escape);
    view()->goTo(1, indexOf(SheetColumn::Note));
    type(QStringLiteral("g"));
    QVERIFY(editor()->testAttribute(Qt::WA_InputMethodEnabled));
    press(Qt::Key_Escape);
}

void TestEntryPage::f3TakesTheOfferedNumber()
{
    const UnitId unit = rowUnit(1).id;
    const QString right = QString::number(rowUnit(1).dayBefore->value() + 5);
    type(right + u'0'); // one digit too many
    press(Qt::Key_Return);
    view()->goTo(1, installedColumn);
    QVERIFY(figures(unit).held);
    press(Qt::Key_F3);
    QCOMPARE(QString::number(figures(unit).typed->value()), right);
    QVERIFY(!figures(unit).held);
}

void TestEntryPage::f4TakesTheLastNumber()
{
    const int row = rowWith(SheetFilter::Missing);
    const UnitId unit = rowUnit(row).id;
    view()->goTo(row, installedColumn);
    press(Qt::Key_F4);
    QVERIFY(figures(unit).chosenCarried);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!figures(unit).chosenCarried);
    press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(figures(unit).chosenCarried);
}

void TestEntryPage::f7GoesToTheNextProblem()
{
    press(Qt::Key_F7);
    const int first = view()->currentIndex().row();
    QVERIFY(rowUnit(first).hasOpen(Severity::Error) || rowUnit(first).hasOpen(Severity::Warning));
    press(Qt::Key_F7);
    QVERIFY(view()->currentIndex().row() > first);
    press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(view()->currentIndex().row(), first);
}

void TestEntryPage::altEnterAcceptsWithAReason()
{
    view()->goTo(rowWith(SheetFilter::Warnings), installedColumn);
    const UnitId unit = rowUnit(view()->currentIndex().row()).id;
    m_prompts.reason = QStringLiteral("Xã xác nhận không phát sinh");
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(!figures(unit).hasOpen(Severity::Warning));
    QCOMPARE(figures(unit).findings.first().accepted->reason, *m_prompts.reason);
}

void TestEntryPage::turningBackFromAReasonChangesNothing()
{
    view()->goTo(rowWith(SheetFilter::Errors), installedColumn);
    const UnitId unit = rowUnit(view()->currentIndex().row()).id;
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(figures(unit).hasOpen(Severity::Error));
}

void TestEntryPage::deleteClearsAndUndoBringsBack()
{
    const auto before = rowUnit(1).typed;
    press(Qt::Key_Delete);
    QCOMPARE(figures(rowUnit(1).id).status, UnitStatus::Missing);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(figures(rowUnit(1).id).typed, before);
}

void TestEntryPage::aPastedColumnGoesDownInVisibleOrder()
{
    QStringList values;
    for (int row = 1; row <= 10; ++row)
        values.append(QString::number(rowUnit(row).dayBefore->value() + 2));
    values[4] = QStringLiteral("chưa có");
    QApplication::clipboard()->setText(values.join(QStringLiteral("\r\n")));
    const auto unread = rowUnit(5).typed;
    const qint64 length = m_desk->journalLength().value();
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->journalLength().value(), length + 1);
    QCOMPARE(figures(rowUnit(10).id).typed->value(), values.at(9).toLongLong());
    QCOMPARE(figures(rowUnit(5).id).typed, unread);
    QVERIFY(strip());
    QCOMPARE(strip()->text(), QStringLiteral("Đã dán 10 ô: 9 nhận, 1 ô không phải số được giữ nguyên."));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("pasteUndo")), Qt::LeftButton);
    QVERIFY(figures(rowUnit(10).id).typed->value() != values.at(9).toLongLong());
}

void TestEntryPage::pastingTooMuchAsksFirst()
{
    view()->goTo(model()->rowCount() - 1, installedColumn);
    QApplication::clipboard()->setText(QStringLiteral("1\n2\n3"));
    m_prompts.agrees = false;
    const qint64 length = m_desk->journalLength().value();
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_prompts.asked, QStringList{QStringLiteral("Dán quá bảng")});
    QCOMPARE(m_desk->journalLength().value(), length);
}

void TestEntryPage::copyGivesPlainNumbers()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("%1\n%2").arg(rowUnit(1).typed->value()).arg(rowUnit(2).typed->value()));
}

void TestEntryPage::starRepeatsTheChannelAbove()
{
    view()->goTo(2, indexOf(SheetColumn::Channel));
    QTest::keyClick(view(), '*');
    QCOMPARE(figures(rowUnit(2).id).channel, rowUnit(1).channel);
}

void TestEntryPage::searchFindsAndEscapeClears()
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("entrySearch"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("thuan"));
    QVERIFY(model()->rowCount() < 20);
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QCOMPARE(model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(model()->rowCount() > 100);
    QVERIFY(view()->hasFocus());
}

void TestEntryPage::aClosedDayCannotBeTyped()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(m_desk->close(theDay));
    const auto before = figures(rowUnit(1).id).typed;
    type(QStringLiteral("12"));
    QVERIFY(!view()->isEditing());
    press(Qt::Key_Delete);
    QCOMPARE(figures(rowUnit(1).id).typed, before);
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("entryCarry"))->isEnabled());
}

void TestEntryPage::whoWasNotHeardMayStillReportAfterClosing()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(m_desk->close(theDay));
    const int row = rowWith(SheetFilter::Missing);
    view()->goTo(row, installedColumn);
    const qint64 value = rowUnit(row).dayBefore->value() + 1;
    type(QString::number(value));
    press(Qt::Key_Return);
    QCOMPARE(rowUnit(row).typed.value_or(Count()).value(), value);
    QVERIFY(m_desk->consolidation(theDay).value().units != m_desk->liveConsolidation(theDay).value().units);
}

void TestEntryPage::f8ShowsAndHidesThePanel()
{
    auto *panel = m_page->findChild<QWidget *>(QStringLiteral("unitPanel"));
    QVERIFY(panel->isVisible());
    press(Qt::Key_F8);
    QVERIFY(!panel->isVisible());
    press(Qt::Key_F8);
    QVERIFY(panel->isVisible());
}

void TestEntryPage::anotherDesksChangeWhileTypingIsAskedAbout()
{
    const UnitId unit = rowUnit(1).id;
    type(QStringLiteral("4001"));
    ReportDraft theirs;
    theirs.unit = unit;
    theirs.day = theDay;
    theirs.installed = Count::from(4000);
    theirs.received = m_desk->now();
    theirs.expected = ReportDraft::whatever;
    QVERIFY(m_desk->enter(theirs));
    press(Qt::Key_Return);
    QCOMPARE(figures(unit).typed->value(), 4000);
    QVERIFY(strip() && strip()->text().contains(QStringLiteral("vừa sửa ô này")));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("conflictWrite")), Qt::LeftButton);
    QCOMPARE(figures(unit).typed->value(), 4001);
}

QTEST_MAIN(TestEntryPage)
#include "tst_entrypage.moc"
