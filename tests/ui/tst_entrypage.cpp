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
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
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
    void pastingTooMuchIsShownFirst();
    void pastedNamesAreMatchedByNameAndShownFirst();
    void anUnsureNameIsPickedByKeysBeforeAnythingIsWritten();
    void turningBackFromThePreviewWritesNothing();
    void theNumberBehindTheFormatIsPasted();
    void oneValueFillsTheSelection();
    void ctrlDFillsDown();
    void ctrlArrowsGoToTheEdge();
    void shiftSpaceTakesTheRow();
    void ctrlGGoesToAUnit();
    void ctrlSemicolonIsNow();
    void clickingATitleSortsAndKeepsTheUnit();
    void hiddenColumnsComeBackTogether();
    void columnsWidthsAndOrderAreFoundAgain();
    void aHiddenColumnStaysHiddenWhenTheWindowIsResized();
    void theUnitStaysInSightWhenScrolledSideways();
    void theMenuKeyOpensTheMenuOfTheCell();
    void whatWasSavedIsMarkedUntilTheNextStep();
    void unikeyBurstsNeverLoseALetterInANote();
    void aComposedNoteIsKeptWhole();
    void compositionNeverTurnsDigitsIntoLetters();
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
    QDialog *preview() const
    {
        const auto dialogs = m_page->findChildren<QDialog *>(QStringLiteral("pastePreview"));
        const auto shown = std::find_if(dialogs.begin(), dialogs.end(), [](QDialog *dialog) { return dialog->isVisible(); });
        return shown == dialogs.end() ? nullptr : *shown;
    }
    UnitId unitOf(const char *code) const { return m_desk->registry().byCode(QString::fromLatin1(code))->id; }
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
    const UnitId unit = enterADoubtfulNumber(*m_desk, theDay);
    view()->goTo(rowWith(SheetFilter::Warnings), installedColumn);
    QCOMPARE(rowUnit(view()->currentIndex().row()).id, unit);
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

void TestEntryPage::pastingTooMuchIsShownFirst()
{
    view()->goTo(model()->rowCount() - 1, installedColumn);
    const UnitId last = rowUnit(model()->rowCount() - 1).id;
    QApplication::clipboard()->setText(QStringLiteral("1\n2\n3"));
    const qint64 length = m_desk->journalLength().value();
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->journalLength().value(), length);
    QVERIFY(preview());
    auto *lines = preview()->findChild<QTableWidget *>(QStringLiteral("pasteLines"));
    QCOMPARE(lines->rowCount(), 3);
    QCOMPARE(lines->item(2, 4)->text(), QStringLiteral("Không còn đơn vị"));
    QTest::keyClick(preview()->findChild<QPushButton *>(QStringLiteral("pasteTake")), Qt::Key_Space);
    QCOMPARE(figures(last).typed->value(), 1);
}

void TestEntryPage::pastedNamesAreMatchedByNameAndShownFirst()
{
    const UnitId thuan = unitOf("19471");
    const UnitId huc = unitOf("19468");
    const Consolidation before = m_desk->consolidation(theDay).value();
    QApplication::clipboard()->setText(QStringLiteral("Xã Thuận\t562\r\nXÃ HÚC\t537\r\n"));
    press(Qt::Key_V, Qt::ControlModifier); // the cursor is at another unit altogether
    QVERIFY(preview());
    QVERIFY(m_desk->consolidation(theDay).value() == before);
    auto *lines = preview()->findChild<QTableWidget *>(QStringLiteral("pasteLines"));
    QCOMPARE(lines->item(0, 1)->text(), QStringLiteral("Xã Thuận"));
    QTest::keyClick(preview()->findChild<QPushButton *>(QStringLiteral("pasteTake")), Qt::Key_Space);
    QCOMPARE(figures(thuan).typed->value(), 562);
    QCOMPARE(figures(huc).typed->value(), 537);
    press(Qt::Key_Z, Qt::ControlModifier); // one step
    QCOMPARE(figures(thuan).typed, before.unit(QStringLiteral("19471"))->typed);
    QCOMPARE(figures(huc).typed, before.unit(QStringLiteral("19468"))->typed);
}

void TestEntryPage::anUnsureNameIsPickedByKeysBeforeAnythingIsWritten()
{
    QApplication::clipboard()->setText(QStringLiteral("Xã Thuận\t562\nTân Thanh\t725\nKhông Đâu Cả\t9"));
    press(Qt::Key_V, Qt::ControlModifier);
    auto *take = preview()->findChild<QPushButton *>(QStringLiteral("pasteTake"));
    auto *lacking = preview()->findChild<QLabel *>(QStringLiteral("pasteLacking"));
    QVERIFY(!take->isEnabled());
    QCOMPARE(lacking->text(), QStringLiteral("Còn 2 dòng chưa chọn đơn vị."));
    auto *second = preview()->findChild<QComboBox *>(QStringLiteral("pasteUnit1"));
    auto *third = preview()->findChild<QComboBox *>(QStringLiteral("pasteUnit2"));
    QVERIFY(second->findData(unitOf("19456").value()) > 0);
    while (second->currentData().toLongLong() != unitOf("19456").value())
        QTest::keyClick(second, Qt::Key_Down);
    QVERIFY(!take->isEnabled());
    while (third->currentText() != QStringLiteral("Bỏ qua dòng này"))
        QTest::keyClick(third, Qt::Key_Down);
    QVERIFY(take->isEnabled());
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(figures(unitOf("19471")).typed->value(), 562);
    QCOMPARE(figures(unitOf("19456")).typed->value(), 725);
}

void TestEntryPage::turningBackFromThePreviewWritesNothing()
{
    const qint64 length = m_desk->journalLength().value();
    QApplication::clipboard()->setText(QStringLiteral("Xã Thuận\t562\nXã Húc\t537"));
    press(Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(preview(), Qt::Key_Escape);
    QVERIFY(!preview());
    QCOMPARE(m_desk->journalLength().value(), length);
    QVERIFY(view()->hasFocus());
}

void TestEntryPage::theNumberBehindTheFormatIsPasted()
{
    auto *flavours = new QMimeData;
    flavours->setText(QStringLiteral("3,94 nghìn\n3.939,00\n"));
    flavours->setHtml(QStringLiteral(
        "<table><tr><td sdval=\"3938\">3,94 nghìn</td></tr><tr><td sdval=\"3939\">3.939,00</td></tr></table>"));
    QApplication::clipboard()->setMimeData(flavours);
    const auto unread = rowUnit(1).typed;
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(figures(rowUnit(2).id).typed->value(), 3939);
    QCOMPARE(figures(rowUnit(1).id).typed, unread); // words are not a format
    QVERIFY(model()->refusedAt(1));
}

void TestEntryPage::oneValueFillsTheSelection()
{
    view()->goTo(1, indexOf(SheetColumn::Received));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QApplication::clipboard()->setText(QStringLiteral("13:21"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(figures(rowUnit(1).id).received.time(), QTime(13, 21));
    QCOMPARE(figures(rowUnit(2).id).received.time(), QTime(13, 21));
}

void TestEntryPage::ctrlDFillsDown()
{
    view()->goTo(1, indexOf(SheetColumn::Note));
    type(QStringLiteral("go"));
    press(Qt::Key_Return);
    view()->goTo(1, indexOf(SheetColumn::Note));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(figures(rowUnit(2).id).note, QStringLiteral("go"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(figures(rowUnit(2).id).note != QStringLiteral("go"));
    view()->goTo(2, indexOf(SheetColumn::Note)); // one cell alone takes the one above
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(figures(rowUnit(2).id).note, QStringLiteral("go"));
}

void TestEntryPage::ctrlArrowsGoToTheEdge()
{
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex().row(), model()->rowCount() - 1);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex().column(), indexOf(SheetColumn::Note));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(view()->currentIndex().column(), installedColumn);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->selectedRows().size(), model()->visibleUnits().size());
}

void TestEntryPage::shiftSpaceTakesTheRow()
{
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(view()->selectionModel()->selectedIndexes().size(), sheetColumnCount);
    QCOMPARE(view()->selectedRows(), QVector<int>{1});
}

void TestEntryPage::ctrlGGoesToAUnit()
{
    m_prompts.text = QStringLiteral("thuan");
    press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(rowUnit(view()->currentIndex().row()).name.contains(QStringLiteral("Thuận")));
    m_prompts.text = QStringLiteral("HH-PGD");
    press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(rowUnit(view()->currentIndex().row()).code, QStringLiteral("HH-PGD"));
}

void TestEntryPage::ctrlSemicolonIsNow()
{
    view()->goTo(1, indexOf(SheetColumn::Received));
    press(Qt::Key_Semicolon, Qt::ControlModifier);
    QCOMPARE(figures(rowUnit(1).id).received.time(), QTime(14, 12));
}

void TestEntryPage::clickingATitleSortsAndKeepsTheUnit()
{
    const UnitId stay = rowUnit(1).id;
    const QVector<UnitId> official = model()->visibleUnits();
    emit view()->sortWanted(installedColumn);
    QCOMPARE(model()->sortColumn(), installedColumn);
    QCOMPARE(rowUnit(view()->currentIndex().row()).id, stay);
    QVERIFY(model()->isGroupRow(0));
    emit view()->sortWanted(installedColumn);
    QCOMPARE(model()->sortOrder(), Qt::DescendingOrder);
    emit view()->sortWanted(installedColumn);
    QCOMPARE(model()->visibleUnits(), official);
    QCOMPARE(view()->currentIndex().row(), 1);
}

void TestEntryPage::hiddenColumnsComeBackTogether()
{
    view()->setColumnWanted(indexOf(SheetColumn::Increase), false);
    view()->setColumnWidth(indexOf(SheetColumn::Unit), 300);
    QVERIFY(view()->isColumnHidden(indexOf(SheetColumn::Increase)));
    view()->restoreColumns();
    QVERIFY(!view()->isColumnHidden(indexOf(SheetColumn::Increase)));
    QVERIFY(view()->columnWidth(indexOf(SheetColumn::Unit)) < 300);
}

void TestEntryPage::columnsWidthsAndOrderAreFoundAgain()
{
    const int received = indexOf(SheetColumn::Received);
    const int increase = indexOf(SheetColumn::Increase);
    const QVariantMap plain = m_page->arrangement();
    m_page->restoreArrangement({{QStringLiteral("hiddenColumns"), QVariantList{increase, installedColumn, 99}},
                                {QStringLiteral("widths"), QVariantMap{{QString::number(received), 301}, {QStringLiteral("-1"), 5}}},
                                {QStringLiteral("sortedBy"), installedColumn},
                                {QStringLiteral("descending"), true}});
    QVERIFY(view()->isColumnHidden(increase));
    QVERIFY(!view()->isColumnHidden(installedColumn)); // what is typed cannot be put away
    QCOMPARE(model()->sortColumn(), installedColumn);
    QCOMPARE(model()->sortOrder(), Qt::DescendingOrder);
    const QVariantMap kept = m_page->arrangement();
    QCOMPARE(kept.value(QStringLiteral("hiddenColumns")).toList(), QVariantList{increase});
    QCOMPARE(kept.value(QStringLiteral("widths")).toMap(), (QVariantMap{{QString::number(received), 301}}));
    m_page->restoreArrangement(plain);
    QVERIFY(!view()->isColumnHidden(increase));
}

void TestEntryPage::aHiddenColumnStaysHiddenWhenTheWindowIsResized()
{
    view()->setColumnWanted(indexOf(SheetColumn::Channel), false);
    m_page->resize(1100, 600);
    m_page->resize(1190, 648);
    QVERIFY(view()->isColumnHidden(indexOf(SheetColumn::Channel)));
}

void TestEntryPage::theUnitStaysInSightWhenScrolledSideways()
{
    QVERIFY(!view()->findChild<QTableView *>(QStringLiteral("frozenColumns")));
    view()->setColumnWidth(indexOf(SheetColumn::Coverage), 900);
    QCoreApplication::processEvents(); // the scroll bar learns of it
    view()->goTo(30, indexOf(SheetColumn::Note));
    QVERIFY(view()->horizontalScrollBar()->value() > 0);
    auto *frozen = view()->findChild<QTableView *>(QStringLiteral("frozenColumns"));
    QVERIFY(frozen && frozen->isVisible());
    QVERIFY(!frozen->isColumnHidden(indexOf(SheetColumn::Unit)));
    QVERIFY(frozen->isColumnHidden(installedColumn));
    QCOMPARE(frozen->verticalScrollBar()->value(), view()->verticalScrollBar()->value());
    QCOMPARE(frozen->visualRect(model()->index(30, 1)).top(), view()->visualRect(model()->index(30, 1)).top());
    QCOMPARE(frozen->width(), view()->columnWidth(0) + view()->columnWidth(1));
    view()->horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
}

void TestEntryPage::theMenuKeyOpensTheMenuOfTheCell()
{
    view()->disconnect(SIGNAL(customContextMenuRequested(QPoint))); // the menu itself would wait for an answer
    QSignalSpy asked(view(), &QWidget::customContextMenuRequested);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(500, 300), view()->mapToGlobal(QPoint(500, 300)));
    QApplication::sendEvent(view(), &key);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toPoint(), view()->visualRect(view()->currentIndex()).bottomLeft());
}

void TestEntryPage::whatWasSavedIsMarkedUntilTheNextStep()
{
    const auto isSaved = [this](int row) {
        return model()->stateOf(row, installedColumn) == DaySheetModel::CellState::Saved;
    };
    QVERIFY(!isSaved(1));
    for (int row = 1; row <= 2; ++row) {
        type(QString::number(rowUnit(row).dayBefore->value() + 1));
        press(Qt::Key_Return);
    }
    QVERIFY(!isSaved(1));
    QVERIFY(isSaved(2));
}

// UniKey's hook: the letters typed so far are taken back with a burst of backspaces and come again with their marks.
void TestEntryPage::unikeyBurstsNeverLoseALetterInANote()
{
    view()->goTo(1, indexOf(SheetColumn::Note));
    const auto send = [this](const QString &text) {
        for (const QChar sign : text) {
            const bool back = sign == u'\b';
            QKeyEvent down(QEvent::KeyPress, back ? int(Qt::Key_Backspace) : 0, Qt::NoModifier,
                           back ? QString() : QString(sign));
            QKeyEvent up(QEvent::KeyRelease, back ? int(Qt::Key_Backspace) : 0, Qt::NoModifier,
                         back ? QString() : QString(sign));
            QWidget *to = editor() ? static_cast<QWidget *>(editor()) : view();
            QApplication::sendEvent(to, &down);
            QApplication::sendEvent(editor() ? static_cast<QWidget *>(editor()) : view(), &up);
        }
    };
    // "dd" "a~" "go.i" "ddie^.n": each composed letter as backspace and replacement, the first at the very first letter.
    send(QStringLiteral("d\bđa\bã go\b\bgọi đien\b\b\biện thoai\b\b\boại"));
    QVERIFY(editor());
    press(Qt::Key_Return);
    QCOMPARE(figures(rowUnit(1).id).note, QStringLiteral("đã gọi điện thoại"));
}

// fcitx and IBus: preedit text grows and is committed; what is still composed when Enter comes is committed with it.
void TestEntryPage::aComposedNoteIsKeptWhole()
{
    view()->goTo(1, indexOf(SheetColumn::Note));
    QVERIFY(view()->testAttribute(Qt::WA_InputMethodEnabled));
    const auto compose = [this](const QString &preedit, const QString &commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(editor() ? static_cast<QWidget *>(editor()) : view(), &event);
    };
    for (const char *preedit : {"m", "ma", "mâ", "mât", "mất"})
        compose(QString::fromUtf8(preedit), {});
    compose({}, QStringLiteral("mất "));
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("mất "));
    for (const char *preedit : {"s", "so", "son", "sóng"})
        compose(QString::fromUtf8(preedit), {});
    compose({}, QStringLiteral("sóng"));
    press(Qt::Key_Return);
    QCOMPARE(figures(rowUnit(1).id).note, QStringLiteral("mất sóng"));
}

void TestEntryPage::compositionNeverTurnsDigitsIntoLetters()
{
    QVERIFY(!view()->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent letter(QStringLiteral("â"), {});
    QApplication::sendEvent(view(), &letter);
    QVERIFY(!view()->isEditing());
    QInputMethodEvent digit;
    digit.setCommitString(QStringLiteral("4"));
    QApplication::sendEvent(view(), &digit); // an input method that takes the key and gives it back
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("4"));
    QInputMethodEvent composed(QStringLiteral("ố"), {});
    composed.setCommitString(QStringLiteral("ô"));
    QApplication::sendEvent(editor(), &composed);
    QCOMPARE(editor()->text(), QStringLiteral("4"));
    QInputMethodEvent more;
    more.setCommitString(QStringLiteral("001"));
    QApplication::sendEvent(editor(), &more);
    QCOMPARE(editor()->text(), QStringLiteral("4001"));
    press(Qt::Key_Return);
    QCOMPARE(figures(rowUnit(1).id).typed->value(), 4001);
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
