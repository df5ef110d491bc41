// The import dialog under a clerk's hands: dropped, pasted, answered and confirmed by keys, and taken back as one step.
#include "tests/ui/handmadeintake.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/entry/daysheeteditor.h"
#include "ui/intake/intakedialog.h"
#include "ui/intake/intakewords.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QThread>
#include <QUrl>

#include <atomic>

using namespace dophu;

namespace
{
const Day reportDay(2020, 8, 19);
} // namespace

class TestIntakeDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {}); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void anEmptyDialogSaysWhatToDo();
    void filesAreReadBesideTheWindow();
    void readingCanBeStopped();
    void aFolderIsWalkedBesideTheWindow();
    void walkingCanBeStopped();
    void anEmptyFolderSaysSo();
    void droppedFilesAreRead();
    void pastedTextGoesToItsTab();
    void whatWasReadHasTheKeyboard();
    void ctrlEnterTakesFromAnywhere();
    void theFooterCountsAndTheButtonSaysHowMany();
    void theRowShowsItsPlaceAndItsGrounds();
    void aCellIsShownAmongItsNeighbours();
    void spaceTicks();
    void enterOpensTheChooserOfferedUnitsFirst();
    void anyUnitCanBeSearchedFor();
    void theChoiceMayBeRemembered();
    void f2CorrectsTheNumberInPlace();
    void f3TakesTheOfferedNumber();
    void aFileThatCannotBeReadSaysWhyAndTheRestGoesOn();
    void aPictureIsTypedBesideIt();
    void anotherReportDayFindsEverythingAnew();
    void theHourOfReceiptDecides();
    void confirmingWritesAllThatIsTickedAndOneUndoTakesItBack();
    void whatCannotBeWrittenLeavesEverythingAsItWas();
    void answersAreNotThrownAwayByOneKey();
    void everythingByKeysFromFileToUndone();

private:
    void open(const QStringList &paths = {});
    void read(const QStringList &paths);
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(widget, key, with); }
    template <class T> T *part(const char *name) const { return m_dialog->findChild<T *>(QLatin1String(name)); }
    QTableView *table() const { return part<QTableView>("intakeTable"); }
    QWidget *chooser() const { return part<QWidget>("intakeChooser"); }
    int rowOf(const QString &unit) const;
    void goTo(const QString &unit);
    QString cell(int row, IntakeColumn column) const { return table()->model()->index(row, int(column)).data().toString(); }
    std::optional<Standing> standing(const char *code) const;

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    std::unique_ptr<HandMadeIntake> m_made;
    IntakeDoors m_doors;
    std::unique_ptr<IntakeDialog> m_dialog;
};

void TestIntakeDialog::init()
{
    m_prompts = {};
    m_desk = sampleDesk(at("2020-08-19T08:00:00"));
    m_made = std::make_unique<HandMadeIntake>(*m_desk, reportDay);
    m_doors = m_made->doors();
}

void TestIntakeDialog::open(const QStringList &paths)
{
    m_dialog = std::make_unique<IntakeDialog>(*m_desk, m_prompts, m_doors, reportDay);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    if (!paths.isEmpty())
        read(paths);
}

void TestIntakeDialog::read(const QStringList &paths)
{
    m_dialog->addFiles(paths);
    QTRY_VERIFY(!m_dialog->isReading());
}

int TestIntakeDialog::rowOf(const QString &unit) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cell(row, IntakeColumn::Unit) == unit)
            return row;
    }
    return -1;
}

void TestIntakeDialog::goTo(const QString &unit)
{
    QVERIFY2(rowOf(unit) >= 0, qPrintable(unit));
    table()->setCurrentIndex(table()->model()->index(rowOf(unit), int(IntakeColumn::Unit)));
}

std::optional<Standing> TestIntakeDialog::standing(const char *code) const
{
    const auto line = m_desk->line(m_made->unit(code), reportDay, reportDay);
    return line && !line->isEmpty() && line->last().said != Said::Withdrawn ? std::optional(line->last()) : std::nullopt;
}

void TestIntakeDialog::anEmptyDialogSaysWhatToDo()
{
    open();
    QStringList said;
    for (const QLabel *label : part<QWidget>("intakeEmpty")->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(QStringLiteral("Kéo tệp vào đây hoặc chọn tệp.")));
    QVERIFY(!part<QPushButton>("intakeTake")->isEnabled());
    press(part<QTabBar>("intakeTabs"), Qt::Key_Right);
    said.clear();
    for (const QLabel *label : part<QWidget>("intakeEmpty")->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(QStringLiteral("Chưa dán tin nhắn nào.")));
}

void TestIntakeDialog::filesAreReadBesideTheWindow()
{
    std::atomic<QThread *> readOn = nullptr;
    const auto read = m_doors.read;
    m_doors.read = [read, &readOn](const IntakePath &path, const ReadingWatch &watch) {
        readOn = QThread::currentThread();
        return read(path, watch);
    };
    open();
    m_dialog->addFiles(m_made->paths());
    QVERIFY(m_dialog->isReading()); // nothing was waited for
    QVERIFY(!part<QPushButton>("intakeTake")->isEnabled());
    QTRY_VERIFY(!m_dialog->isReading());
    QVERIFY(readOn.load() && readOn.load() != QThread::currentThread());
    QCOMPARE(part<QListWidget>("intakeFiles")->count(), m_made->paths().size());
    QVERIFY(part<QPushButton>("intakeTake")->isEnabled());
}

void TestIntakeDialog::readingCanBeStopped()
{
    std::atomic<bool> begun = false;
    m_doors.read = [&begun](const IntakePath &, const ReadingWatch &watch) {
        begun = true;
        while (watch(1, 100))
            QThread::yieldCurrentThread();
        return IntakeOriginal();
    };
    open();
    m_dialog->addFiles(m_made->paths());
    QTRY_VERIFY(begun);
    auto *stop = part<QPushButton>("intakeStop");
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(!m_dialog->isReading());
    QVERIFY(part<MessageStrip>("intakeStrip")->text().contains(QStringLiteral("Đã dừng đọc")));
    QCOMPARE(m_dialog->editor().preview().originals.size(), 0);
}

void TestIntakeDialog::aFolderIsWalkedBesideTheWindow()
{
    QTemporaryDir folder;
    for (int i = 0; i < 120; ++i) {
        const QString place = folder.filePath(QStringLiteral("%1/%2.txt").arg(i % 3).arg(i));
        QVERIFY(QDir().mkpath(QFileInfo(place).path()));
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("xin chao") > 0);
    }
    m_doors = intakeDoors(*m_desk); // of real files
    std::atomic<QThread *> walkedOn = nullptr;
    m_doors.find = [&walkedOn](const QStringList &given, const FindingWatch &watch) {
        walkedOn = QThread::currentThread();
        return intakePathsOf(given, watch);
    };
    open();
    m_dialog->addFiles({folder.path()});
    QVERIFY(m_dialog->isReading()); // nothing was waited for
    QCOMPARE(part<QLabel>("intakeReadingText")->text(), QStringLiteral("Đang tìm tệp"));
    QTRY_VERIFY(!m_dialog->isReading());
    QVERIFY(walkedOn.load() && walkedOn.load() != QThread::currentThread());
    QCOMPARE(m_dialog->editor().preview().originals.size(), 120);
    QVERIFY(m_dialog->editor().preview().originals.first().path.endsWith(QStringLiteral("/0/0.txt")));
}

void TestIntakeDialog::walkingCanBeStopped()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> endless = true;
    m_doors.find = [&begun, &endless](const QStringList &given, const FindingWatch &watch) {
        begun = true;
        qsizetype found = 0;
        while (endless && watch(++found))
            QThread::yieldCurrentThread();
        return endless ? QVector<IntakePath>() : intakePathsOf(given, watch);
    };
    open();
    m_dialog->addFiles({QDir::tempPath()});
    QTRY_VERIFY(begun);
    QTRY_VERIFY(part<QLabel>("intakeReadingText")->text().startsWith(QStringLiteral("Đang tìm trong thư mục: ")));
    auto *stop = part<QPushButton>("intakeStop");
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(!m_dialog->isReading());
    QCOMPARE(m_dialog->editor().preview().originals.size(), 0);
    endless = false;
    read(m_made->paths()); // and the next go is read as ever
    QCOMPARE(m_dialog->editor().preview().originals.size(), m_made->paths().size());
}

void TestIntakeDialog::anEmptyFolderSaysSo()
{
    const QTemporaryDir folder;
    open();
    m_dialog->addFiles({folder.path()});
    QTRY_VERIFY(!m_dialog->isReading());
    QVERIFY(part<MessageStrip>("intakeStrip")->text().contains(QStringLiteral("không có tệp nào")));
    QVERIFY(!part<QPushButton>("intakeStop")->isVisible());
}

void TestIntakeDialog::droppedFilesAreRead()
{
    open();
    QMimeData given;
    given.setUrls({QUrl::fromLocalFile(m_made->paths().first())});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(m_dialog->isReading());
    QTRY_VERIFY(!m_dialog->isReading());
    QCOMPARE(m_dialog->editor().preview().originals.size(), 1);
}

void TestIntakeDialog::pastedTextGoesToItsTab()
{
    open(m_made->paths());
    QGuiApplication::clipboard()->setText(m_made->messages());
    press(table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(!m_dialog->isReading());
    QCOMPARE(part<QTabBar>("intakeTabs")->currentIndex(), 1);
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(part<QTextEdit>("intakeMessages")->toPlainText().contains(QStringLiteral("H Tân luỹ kế 581")));
    // The name that asks is marked as asked, the number as taken.
    bool asked = false;
    const QTextDocument *text = part<QTextEdit>("intakeMessages")->document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece)
            asked = asked || (piece.fragment().text() == QStringLiteral("H Tân")
                              && piece.fragment().charFormat().hasProperty(QTextFormat::BackgroundBrush));
    }
    QVERIFY(asked);
}

// Opened before anything is read, as from the window: else Enter would press Huỷ, and the messages were gone.
void TestIntakeDialog::whatWasReadHasTheKeyboard()
{
    for (const bool messages : {true, false}) {
        m_dialog = std::make_unique<IntakeDialog>(*m_desk, m_prompts, m_doors, reportDay);
        m_dialog->open();
        if (messages)
            m_dialog->addText(m_made->messages());
        else
            m_dialog->addFiles(m_made->paths());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(!m_dialog->isReading());
        QCOMPARE(QApplication::focusWidget(), table());
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }
}

void TestIntakeDialog::ctrlEnterTakesFromAnywhere()
{
    open();
    m_dialog->addText(m_made->messages());
    QTRY_VERIFY(!m_dialog->isReading());
    QSignalSpy taken(m_dialog.get(), &IntakeDialog::taken);
    part<QWidget>("intakeDay")->setFocus();
    press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(taken.size(), 1);
}

void TestIntakeDialog::theFooterCountsAndTheButtonSaysHowMany()
{
    open(m_made->paths());
    const IntakeCounts counts = m_dialog->editor().countsOf(IntakeSide::Files);
    QVERIFY(counts.ticked > 0);
    QCOMPARE(part<QPushButton>("intakeTake")->accessibleName(), QStringLiteral("Nhận %1 số").arg(counts.ticked));
    const QString said = QTextDocumentFragment::fromHtml(part<QLabel>("intakeCounts")->text()).toPlainText();
    QVERIFY2(said.startsWith(QStringLiteral("%1 số: %2 đã chọn").arg(counts.all).arg(counts.ticked)), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("(1 sẽ mang dấu Lỗi)")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("1 cần hỏi")) && said.contains(QStringLiteral("1 không nhận")));
    QVERIFY(said.endsWith(QStringLiteral("Nhận tất cả hoặc không nhận gì.")));
}

void TestIntakeDialog::theRowShowsItsPlaceAndItsGrounds()
{
    open(m_made->paths());
    goTo(QStringLiteral("Xã Thanh"));
    QVERIFY(part<QTextEdit>("sourceProse")->isVisible());
    QVERIFY(part<QTextEdit>("sourceProse")->toPlainText().contains(QStringLiteral("trên địa bàn xã Thanh")));
    QStringList grounds;
    for (const QLabel *label : part<QWidget>("sourceGrounds")->findChildren<QLabel *>())
        grounds.append(label->text());
    QVERIFY(grounds.contains(QStringLiteral("“xã Thanh”, đúng tên")));
    QVERIFY2(grounds.last().endsWith(QStringLiteral("khớp")), qPrintable(grounds.join(u'\n')));
    QCOMPARE(part<QListWidget>("intakeFiles")->currentItem()->text(), QStringLiteral("BC UBND xã Thanh 19-8.docx"));
}

void TestIntakeDialog::aCellIsShownAmongItsNeighbours()
{
    open(m_made->paths());
    goTo(QStringLiteral("Xã Tân Liên"));
    auto *grid = part<QTableWidget>("gridGlimpse");
    QVERIFY(grid->isVisible());
    bool marked = false;
    for (int row = 0; row < grid->rowCount(); ++row) {
        for (int column = 0; column < grid->columnCount(); ++column) {
            const QTableWidgetItem *item = grid->item(row, column);
            if (item->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("D4: ")))
                marked = item->background().style() != Qt::NoBrush;
        }
    }
    QVERIFY(marked);
}

void TestIntakeDialog::spaceTicks()
{
    open(m_made->paths());
    goTo(QStringLiteral("Xã Tân Liên"));
    const int ticked = m_dialog->editor().countsOf(IntakeSide::Files).ticked;
    press(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->editor().countsOf(IntakeSide::Files).ticked, ticked - 1);
    press(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->editor().countsOf(IntakeSide::Files).ticked, ticked);
    goTo(QStringLiteral("Chọn: 3 gợi ý"));
    press(table(), Qt::Key_Space); // it has no unit yet
    QCOMPARE(m_dialog->editor().countsOf(IntakeSide::Files).ticked, ticked);
}

void TestIntakeDialog::enterOpensTheChooserOfferedUnitsFirst()
{
    open(m_made->paths());
    goTo(QStringLiteral("Chọn: 3 gợi ý"));
    const int row = table()->currentIndex().row();
    press(table(), Qt::Key_Return);
    auto *search = chooser()->findChild<QLineEdit *>();
    QVERIFY(search->isVisible());
    auto *list = chooser()->findChild<QListWidget *>();
    QVERIFY(list->currentItem()->text().startsWith(m_desk->registry().byCode(QStringLiteral("HH-PN"))->name));
    press(search, Qt::Key_Down);
    press(search, Qt::Key_Return);
    QVERIFY(!search->isVisible());
    QCOMPARE(m_dialog->editor().line(dynamic_cast<IntakeModel *>(table()->model())->lineOf(row)).unit(),
             std::optional(m_made->unit("HH-ND")));
    QVERIFY(table()->hasFocus());
    QCOMPARE(cell(row, IntakeColumn::Verdict), intakewords::kind(IntakeClass::New));
}

void TestIntakeDialog::anyUnitCanBeSearchedFor()
{
    open(m_made->paths());
    goTo(QStringLiteral("Chọn: 3 gợi ý"));
    const int row = table()->currentIndex().row();
    press(table(), Qt::Key_Return);
    auto *search = chooser()->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("huyen doan"));
    press(search, Qt::Key_Return);
    QCOMPARE(m_dialog->editor().line(dynamic_cast<IntakeModel *>(table()->model())->lineOf(row)).unit(),
             std::optional(m_made->unit("HH-HDOAN")));
}

void TestIntakeDialog::theChoiceMayBeRemembered()
{
    open(m_made->paths());
    auto *remember = part<QCheckBox>("intakeLearnName");
    goTo(QStringLiteral("Chọn: 3 gợi ý"));
    QVERIFY(!remember->isVisible());
    press(table(), Qt::Key_Return);
    press(chooser()->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(remember->isVisible());
    QVERIFY(remember->text().contains(QStringLiteral("Hội huyện")));
    QVERIFY(!remember->isChecked());
    remember->click();
    QVERIFY(m_desk->learnedNames()->isEmpty()); // not before it is confirmed
    press(table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->learnedNames()->size(), 1);
    QCOMPARE(m_desk->learnedNames()->first().unit, m_made->unit("HH-PN"));
}

void TestIntakeDialog::f2CorrectsTheNumberInPlace()
{
    open(m_made->paths());
    goTo(QStringLiteral("Xã Tân Liên"));
    const int row = table()->currentIndex().row();
    press(table(), Qt::Key_F2);
    auto *field = part<QLineEdit>("intakeNumberField");
    QVERIFY(field && field->isVisible());
    field->selectAll();
    QTest::keyClicks(field, QString::number(m_made->before("19465") + 50));
    press(field, Qt::Key_Return);
    QCOMPARE(cell(row, IntakeColumn::Increase), QStringLiteral("+50"));
    QVERIFY(cell(row, IntakeColumn::Check).startsWith(QStringLiteral("Số đã sửa")));
}

void TestIntakeDialog::f3TakesTheOfferedNumber()
{
    open();
    m_dialog->addText(m_made->messages());
    QTRY_VERIFY(!m_dialog->isReading());
    goTo(QStringLiteral("Xã Thuận"));
    const int row = table()->currentIndex().row();
    const int line = dynamic_cast<IntakeModel *>(table()->model())->lineOf(row);
    QVERIFY(holdsBack(m_dialog->editor().line(line).findings));
    const auto offered = m_dialog->editor().line(line).offered;
    QVERIFY2(offered, "a fall by 28 offers no number in the sample");
    QVERIFY(part<QPushButton>("intakeUseOffered")->isVisible());
    press(table(), Qt::Key_F3);
    QCOMPARE(m_dialog->editor().line(line).number(), offered);
    QVERIFY(!holdsBack(m_dialog->editor().line(line).findings));
}

void TestIntakeDialog::aFileThatCannotBeReadSaysWhyAndTheRestGoesOn()
{
    const QString locked = m_made->addUnread(QStringLiteral("BHXH (mat khau).xlsx"), UnreadReason::PasswordProtected);
    m_doors = m_made->doors();
    open({locked, m_made->paths().first()});
    QCOMPARE(table()->model()->rowCount(), 2);
    const int row = rowOf(locked);
    QCOMPARE(cell(row, IntakeColumn::Check), QStringLiteral("Tệp có mật khẩu"));
    QCOMPARE(m_dialog->editor().countsOf(IntakeSide::Files).ticked, 1);
    goTo(locked);
    QVERIFY(part<QLabel>("sourceSentence")->text().contains(QStringLiteral("lưu bản không mật khẩu")));
}

void TestIntakeDialog::aPictureIsTypedBesideIt()
{
    open(m_made->paths());
    auto *files = part<QListWidget>("intakeFiles");
    files->setCurrentRow(files->count() - 1);
    QVERIFY(part<QWidget>("picturePane")->isVisible());
    QTRY_VERIFY(!part<QLabel>("pictureShown")->pixmap(Qt::ReturnByValue).isNull());
    const QSize upright = part<QLabel>("pictureShown")->pixmap(Qt::ReturnByValue).size();
    part<QPushButton>("pictureTurnRight")->click();
    const QSize turned = part<QLabel>("pictureShown")->pixmap(Qt::ReturnByValue).size();
    QVERIFY(upright.height() > upright.width() && turned.width() > turned.height());
    part<QPushButton>("pictureUnit")->click();
    QTRY_VERIFY(part<QWidget>("picturePane")->findChild<QLineEdit *>(QStringLiteral("unitChooserSearch"))->isVisible());
    auto *search = part<QWidget>("picturePane")->findChild<QLineEdit *>(QStringLiteral("unitChooserSearch"));
    QTest::keyClicks(search, QStringLiteral("19492"));
    press(search, Qt::Key_Return);
    auto *number = part<QLineEdit>("pictureNumber");
    QTest::keyClicks(number, QStringLiteral("1O"));
    press(number, Qt::Key_Return);
    QVERIFY(part<QLabel>("pictureSaid")->isVisible());
    number->clear();
    QTest::keyClicks(number, QString::number(m_made->before("19492") + 2));
    press(number, Qt::Key_Return);
    QCOMPARE(part<QListWidget>("pictureTyped")->count(), 1);
    part<QPushButton>("pictureTable")->click();
    QVERIFY(rowOf(QStringLiteral("Xã Xy")) >= 0);
}

void TestIntakeDialog::anotherReportDayFindsEverythingAnew()
{
    open(m_made->paths());
    auto *days = part<QComboBox>("intakeDay");
    QCOMPARE(days->currentText(), QStringLiteral("19/8/2020"));
    days->setCurrentIndex(days->currentIndex() - 1);
    emit days->activated(days->currentIndex());
    QTRY_VERIFY(!m_dialog->isReading());
    QCOMPARE(m_dialog->editor().day(), reportDay.plus(-1));
    QCOMPARE(m_dialog->editor().preview().originals.size(), m_made->paths().size());
    QCOMPARE(table()->model()->headerData(int(IntakeColumn::Before), Qt::Horizontal).toString(), QStringLiteral("17/8"));
}

void TestIntakeDialog::theHourOfReceiptDecides()
{
    open({m_made->paths().first()});
    auto *received = part<QLineEdit>("intakeReceived");
    QCOMPARE(received->text(), QStringLiteral("08:00"));
    received->setText(QStringLiteral("hai giờ"));
    press(received, Qt::Key_Return);
    QCOMPARE(received->text(), QStringLiteral("08:00"));
    received->setText(QStringLiteral("7h45"));
    press(received, Qt::Key_Return);
    QCOMPARE(received->text(), QStringLiteral("07:45"));
    part<QPushButton>("intakeTake")->click();
    QCOMPARE(standing("19465")->firstReceived, at("2020-08-19T07:45:00"));
    QCOMPARE(standing("19465")->channel, Channel::File);
}

void TestIntakeDialog::confirmingWritesAllThatIsTickedAndOneUndoTakesItBack()
{
    open(m_made->paths());
    const auto before = m_desk->consolidation(reportDay);
    const int ticked = m_dialog->editor().countsOf(IntakeSide::Files).ticked;
    QSignalSpy taken(m_dialog.get(), &IntakeDialog::taken);
    part<QPushButton>("intakeTake")->click();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().toInt(), ticked);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(standing("19465")->typed->value(), m_made->before("19465") + 47);
    QVERIFY(!m_desk->evidenceOf(m_made->unit("19465"), reportDay)->isEmpty());
    DaySheetEditor sheet(*m_desk);
    sheet.setDay(reportDay);
    QVERIFY(sheet.canUndo());
    sheet.undo();
    QVERIFY(!standing("19465"));
    QVERIFY(!sheet.canUndo()); // it was one step
    const auto after = m_desk->consolidation(reportDay);
    QCOMPARE(after->district.carriedForward, before->district.carriedForward);
    QCOMPARE(after->all.reported, before->all.reported);
}

void TestIntakeDialog::whatCannotBeWrittenLeavesEverythingAsItWas()
{
    m_doors.confirm = [](const IntakePreview &) -> Result<int> {
        return tl::unexpected<Failure>(Failure{FailureKind::CannotWrite, QStringLiteral("/du-lieu"), {}});
    };
    open(m_made->paths());
    QSignalSpy taken(m_dialog.get(), &IntakeDialog::taken);
    const int rows = table()->model()->rowCount();
    part<QPushButton>("intakeTake")->click();
    QCOMPARE(taken.size(), 0);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(table()->model()->rowCount(), rows);
    QVERIFY(part<MessageStrip>("intakeStrip")->isVisible());
    QCOMPARE(part<MessageStrip>("intakeStrip")->tone(), MessageStrip::Tone::Error);
}

void TestIntakeDialog::answersAreNotThrownAwayByOneKey()
{
    open(m_made->paths());
    m_prompts.agrees = false;
    goTo(QStringLiteral("Chọn: 3 gợi ý"));
    press(table(), Qt::Key_Return);
    press(chooser()->findChild<QLineEdit *>(), Qt::Key_Return);
    press(table(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_prompts.asked.size(), 1);
    m_prompts.agrees = true;
    press(table(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestIntakeDialog::everythingByKeysFromFileToUndone()
{
    m_prompts.path = m_made->paths().first();
    open();
    QWidget *focus = m_dialog->focusWidget() ? m_dialog->focusWidget() : m_dialog.get();
    press(focus, Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(!m_dialog->isReading());
    QVERIFY(table()->hasFocus());
    press(table(), Qt::Key_Space);
    press(table(), Qt::Key_Space);
    press(table(), Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(!m_dialog->isVisible()); // the button is seen going down first
    QCOMPARE(standing("19465")->typed->value(), m_made->before("19465") + 47);
    DaySheetEditor sheet(*m_desk);
    sheet.setDay(reportDay);
    sheet.undo();
    QVERIFY(!standing("19465"));
}

QTEST_MAIN(TestIntakeDialog)
#include "tst_intakedialog.moc"
