#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/units/baseeditor.h"
#include "ui/units/unitspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <functional>
#include <memory>

using namespace dophu;

class TestUnitsPage : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsItsPromises();
    void searchIgnoresMarks_data();
    void searchIgnoresMarks();
    void chipsCountAndFilter();
    void aNewBaseLeavesEarlierDaysAsTheyWere();
    void theConsequenceIsSaidBeforeSaving();
    void twoBasesCannotStartTheSameDay();
    void aBaseNeedsANumberAndASource_data();
    void aBaseNeedsANumberAndASource();
    void editingKeepsTheOfficesSpelling();
    void oneMoreNameIsAddedUnlessAnotherUnitHasIt();
    void theRulePartsButtonsFromChipsBesideThem();
    void theEditorsObeyEscapeAndEnter();
    void searchingKeepsTheFocus();
    void stoppingIsAskedAndKeepsThePast();
    void theCodesPastIsShown();
    void anExcuseIsGivenAndEnded();
    void aMergeSaysItsSumsFirst();
    void aSplitWaitsForItsRuleAndExactShares();
    void droppedFilesArePreviewedBeforeAnythingIsWritten();
};

namespace
{

const Day today(2020, 8, 19);

template <class T> T *part(QWidget &root, const char *name)
{
    return root.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

void TestUnitsPage::modelKeepsItsPromises()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    UnitsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(desk->registry(), desk->campaign(), today, UnitsFilter::Tracked, {});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 21);
    model.show(desk->registry(), desk->campaign(), today, UnitsFilter::Tracked, QStringLiteral("không có"));
    QCOMPARE(model.rowCount(), 0);
}

void TestUnitsPage::searchIgnoresMarks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("without marks") << "huc"
                                   << "19468";
    QTest::newRow("by code") << "19468"
                             << "19468";
    QTest::newRow("short form") << "h linh"
                                << "19447";
    QTest::newRow("a former name leads to its heir") << "A Tuc"
                                                     << "19489";
}

void TestUnitsPage::searchIgnoresMarks()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    UnitsModel model;
    model.show(desk->registry(), desk->campaign(), today, UnitsFilter::Tracked, typed);
    QVERIFY(model.indexOf(desk->registry().byCode(code)->id).isValid());
    QVERIFY(model.unitCount() < 12);
}

void TestUnitsPage::chipsCountAndFilter()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    QCOMPARE(part<QPushButton>(page, "chipTracked")->text(), QStringLiteral("Đang theo dõi  133"));
    part<QPushButton>(page, "chipStopped")->click();
    auto *list = part<QTreeView>(page, "unitsList");
    QCOMPARE(list->model()->rowCount(list->model()->index(0, 0)), 1);
}

void TestUnitsPage::aNewBaseLeavesEarlierDaysAsTheyWere()
{
    const auto desk = sampleDesk(at("2020-08-20T14:41:00"));
    const Consolidation before = *desk->consolidation(today);
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    page.showUnit(desk->registry().byCode(QStringLiteral("19489"))->id);
    part<QPushButton>(page, "addBase")->click();
    QCOMPARE(part<QDateEdit>(page, "baseDay")->date(), QDate(2020, 8, 20));
    QTest::keyClicks(part<QLineEdit>(page, "baseValue"), QStringLiteral("1.422"));
    QTest::keyClicks(part<QLineEdit>(page, "baseSource"), QStringLiteral("BC 42/BC-UBND"));
    part<QPushButton>(page, "saveBase")->click();
    QCOMPARE(*desk->consolidation(today), before);
    QCOMPARE(desk->consolidation(today.plus(1))->unit(QStringLiteral("19489"))->base->value(), qint64(1422));
    QVERIFY(!part<QWidget>(page, "baseEditor")->isVisible());
}

void TestUnitsPage::theConsequenceIsSaidBeforeSaving()
{
    BaseEditor editor;
    const Base old{UnitId(1), QStringLiteral("nguoi-dung-dttm"), *Count::from(1405), Day(2020, 8, 10), QStringLiteral("x"),
                   true};
    editor.open(UnitId(1), old.kind, {old}, Day(2020, 8, 20), Target{6000}, QStringLiteral("người"));
    QVERIFY(editor.consequence().isEmpty());
    part<QLineEdit>(editor, "baseValue")->setText(QStringLiteral("1422"));
    part<QLineEdit>(editor, "baseSource")->setText(QStringLiteral("BC 42"));
    QCOMPARE(editor.consequence(),
             QStringLiteral("Từ 20/8 tỷ lệ tính trên 1.422 người; để đạt 60% cần 854 người. Các ngày đến "
                            "19/8 giữ nguyên 1.405, số đã chốt không đổi."));
}

void TestUnitsPage::twoBasesCannotStartTheSameDay()
{
    BaseEditor editor;
    const Base old{UnitId(1), QStringLiteral("k"), *Count::from(1405), Day(2020, 8, 20), QStringLiteral("x"), true};
    editor.open(UnitId(1), old.kind, {old}, Day(2020, 8, 20), Target{6000}, QStringLiteral("người"));
    part<QLineEdit>(editor, "baseValue")->setText(QStringLiteral("1422"));
    part<QLineEdit>(editor, "baseSource")->setText(QStringLiteral("BC 42"));
    QVERIFY(!editor.base());
    QVERIFY(!part<QPushButton>(editor, "saveBase")->isEnabled());
}

void TestUnitsPage::aBaseNeedsANumberAndASource_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("taken");
    QTest::newRow("plain") << "1422"
                           << "BC" << true;
    QTest::newRow("with a mark of thousands") << "1.422"
                                              << "BC" << true;
    QTest::newRow("a mark in the wrong place") << "1.42"
                                               << "BC" << false;
    QTest::newRow("zero") << "0"
                          << "BC" << false;
    QTest::newRow("negative") << "-5"
                              << "BC" << false;
    QTest::newRow("a letter O") << "14O"
                                << "BC" << false;
    QTest::newRow("no source") << "1422"
                               << "  " << false;
    QTest::newRow("blank") << ""
                           << "BC" << false;
}

void TestUnitsPage::aBaseNeedsANumberAndASource()
{
    QFETCH(QString, value);
    QFETCH(QString, source);
    QFETCH(bool, taken);
    BaseEditor editor;
    editor.open(UnitId(1), QStringLiteral("k"), {}, Day(2020, 8, 20), Target{6000}, QStringLiteral("người"));
    part<QLineEdit>(editor, "baseValue")->setText(value);
    part<QLineEdit>(editor, "baseSource")->setText(source);
    QCOMPARE(editor.base().has_value(), taken);
    QCOMPARE(editor.problem().isEmpty(), taken);
}

void TestUnitsPage::editingKeepsTheOfficesSpelling()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    page.showUnit(desk->registry().byCode(QStringLiteral("19489"))->id);
    part<QPushButton>(page, "editUnit")->click();
    QVERIFY(part<QLineEdit>(page, "unitCode")->isReadOnly());
    part<QLineEdit>(page, "unitContact")->setText(QStringLiteral("  Hồ  Thị Thúy "));
    part<QLineEdit>(page, "unitAliases")->setText(QStringLiteral("Lia; X. Lìa;; "));
    part<QPushButton>(page, "saveUnit")->click();
    const Unit *unit = desk->registry().byCode(QStringLiteral("19489"));
    QCOMPARE(unit->contactName, QStringLiteral("Hồ Thị Thúy"));
    QCOMPARE(unit->aliases, (QStringList{QStringLiteral("Lia"), QStringLiteral("X. Lìa")}));
}

void TestUnitsPage::oneMoreNameIsAddedUnlessAnotherUnitHasIt()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.resize(1190, 648);
    page.showDay(today);
    page.show();
    const auto lia = [&] { return desk->registry().byCode(QStringLiteral("19489")); };
    page.showUnit(lia()->id);
    const QStringList before = lia()->aliases;
    prompts.text = QStringLiteral("Xã Húc"); // another unit's
    part<QPushButton>(page, "addAlias")->click();
    QCoreApplication::processEvents();
    QCOMPARE(lia()->aliases, before);
    prompts.text = QStringLiteral("Lìa Xing");
    part<QPushButton>(page, "addAlias")->click();
    QTRY_COMPARE(lia()->aliases, before + QStringList{QStringLiteral("Lìa Xing")});
    QTRY_VERIFY(part<QLabel>(page, "unitAliasChips")->accessibleName().contains(QStringLiteral("Lìa Xing")));
    QCOMPARE(desk->journal(1)->first().act, QStringLiteral("unit"));
}

void TestUnitsPage::theRulePartsButtonsFromChipsBesideThem()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    const auto *rule = part<QWidget>(page, "chipRule");
    const auto *chip = part<QPushButton>(page, "chipTracked");
    const auto *button = part<QPushButton>(page, "addUnit");
    for (const int width : {852, 976, 1190, 1800}) {
        page.resize(width, 648);
        QCoreApplication::sendPostedEvents();
        const int chipTop = chip->mapTo(&page, QPoint()).y();
        const int buttonBottom = button->mapTo(&page, QPoint(0, button->height())).y();
        QCOMPARE(rule->isVisible(), chipTop < buttonBottom);
    }
}

void TestUnitsPage::theEditorsObeyEscapeAndEnter()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const UnitId lia = desk->registry().byCode(QStringLiteral("19489"))->id;
    page.showUnit(lia);
    auto *edit = part<QPushButton>(page, "editUnit");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return); // a button answers Enter on a page as it does in a dialog
    auto *name = part<QLineEdit>(page, "unitName");
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, QStringLiteral("x"));
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QCOMPARE(desk->registry().byCode(QStringLiteral("19489"))->name, QStringLiteral("Xã Lìa"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(name->text(), QStringLiteral("Xã Lìa"));
    auto *contact = part<QLineEdit>(page, "unitContact");
    contact->setText(QStringLiteral("Ho Thi Thuy"));
    QTest::keyClick(contact, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    QCOMPARE(desk->registry().byCode(QStringLiteral("19489"))->contactName, QStringLiteral("Ho Thi Thuy"));
    QTest::keyClick(part<QPushButton>(page, "addBase"), Qt::Key_Return);
    auto *value = part<QLineEdit>(page, "baseValue");
    QVERIFY(value->isVisible());
    QTest::keyClick(value, Qt::Key_Escape);
    QVERIFY(!value->isVisible());
}

void TestUnitsPage::searchingKeepsTheFocus()
{
    const auto desk = sampleDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *search = part<QLineEdit>(page, "unitSearch");
    search->setFocus();
    for (const QChar letter : QStringLiteral("huc"))
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    QCOMPARE(search->text(), QStringLiteral("huc"));
    search->clear();
    auto *list = part<QTreeView>(page, "unitsList");
    list->setFocus();
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(list->hasFocus());
}

void TestUnitsPage::stoppingIsAskedAndKeepsThePast()
{
    const auto desk = sampleDesk(at("2020-08-20T14:41:00"));
    ScriptedPrompts prompts;
    prompts.agrees = false;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    const UnitId huc = desk->registry().byCode(QStringLiteral("19468"))->id;
    page.showUnit(huc);
    part<QPushButton>(page, "stopUnit")->click();
    QVERIFY(desk->registry().byId(huc)->isValidOn(today.plus(1)));
    prompts.agrees = true;
    part<QPushButton>(page, "stopUnit")->click();
    QCOMPARE(prompts.asked.size(), 2);
    QVERIFY(desk->registry().byId(huc)->isValidOn(today));
    QVERIFY(!desk->registry().byId(huc)->isValidOn(today.plus(1)));
    QVERIFY(desk->consolidation(today)->unit(QStringLiteral("19468")));
    QVERIFY(!desk->consolidation(today.plus(1))->unit(QStringLiteral("19468")));
}

void TestUnitsPage::theCodesPastIsShown()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    page.showUnit(desk->registry().byCode(QStringLiteral("19489"))->id);
    QString all;
    for (const QLabel *label : page.findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY(all.contains(QStringLiteral("Xã A Túc, mã 19489, đến 31/12/2019")));
    QVERIFY(all.contains(QStringLiteral("A Túc · A Xing")));
}

namespace
{

// Runs `act` on the dialog that the click opens.
template <class Act> void withDialog(const char *name, const std::function<void()> &click, Act act)
{
    bool seen = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->objectName(), QString::fromLatin1(name));
        seen = true;
        act(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    click();
    QVERIFY(seen);
}

QString said(QDialog &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("dialogConsequence"))->text();
}

} // namespace

void TestUnitsPage::anExcuseIsGivenAndEnded()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    const UnitId huc = desk->registry().byCode(QStringLiteral("19468"))->id;
    page.showUnit(huc);
    withDialog(
        "excuseDialog", [&] { part<QPushButton>(page, "addExcuse")->click(); },
        [](QDialog &dialog) {
            auto *accept = part<QPushButton>(dialog, "dialogAccept");
            QVERIFY(!accept->isEnabled()); // no reason yet
            part<QDateEdit>(dialog, "excuseFirst")->setDate(QDate(2020, 8, 18));
            part<QDateEdit>(dialog, "excuseLast")->setDate(QDate(2020, 8, 20));
            QTest::keyClicks(part<QLineEdit>(dialog, "excuseReason"), QStringLiteral("lu chia cat"));
            QVERIFY(said(dialog).contains(QStringLiteral("(3 ngày)")));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
    QCOMPARE(desk->liveConsolidation(today)->unit(QStringLiteral("19468"))->status, UnitStatus::Excused);
    QCOMPARE(part<QPushButton>(page, "chipExcused")->text(), QStringLiteral("Miễn  1"));
    prompts.choice = 0; // until yesterday
    part<QPushButton>(page, "endExcuse1")->click();
    QCoreApplication::processEvents();
    QVERIFY(desk->liveConsolidation(today)->unit(QStringLiteral("19468"))->status != UnitStatus::Excused);
    QCOMPARE(desk->liveConsolidation(today.plus(-1))->unit(QStringLiteral("19468"))->status, UnitStatus::Excused);
}

void TestUnitsPage::aMergeSaysItsSumsFirst()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    page.showUnit(desk->registry().byCode(QStringLiteral("19480"))->id);
    withDialog(
        "mergeDialog", [&] { part<QPushButton>(page, "mergeUnit")->click(); },
        [](QDialog &dialog) {
            QVERIFY(said(dialog).contains(QStringLiteral("ít nhất hai")));
            auto *list = part<QListWidget>(dialog, "mergeUnits");
            list->setCurrentItem(list->findItems(QStringLiteral("19492"), Qt::MatchStartsWith).first());
            QTest::keyClick(list, Qt::Key_Space);
            part<QLineEdit>(dialog, "mergeCode")->setText(QStringLiteral("19489"));
            part<QLineEdit>(dialog, "mergeName")->setText(QStringLiteral("Xã Thanh Xy"));
            QVERIFY(said(dialog).contains(QStringLiteral("Mã 19489 là của Xã Lìa")));
            part<QLineEdit>(dialog, "mergeCode")->setText(QStringLiteral("19493"));
            QVERIFY(!part<QPushButton>(dialog, "dialogAccept")->isEnabled()); // no decision yet
            part<QLineEdit>(dialog, "mergeRule")->setText(QStringLiteral("NQ 1"));
            QVERIFY2(said(dialog).contains(QStringLiteral("mẫu số 992 + 601 = 1.593")), qPrintable(said(dialog)));
            part<QPushButton>(dialog, "dialogAccept")->click();
        });
    const Unit *heir = desk->registry().byCode(QStringLiteral("19493"));
    QVERIFY(heir);
    QCOMPARE(heir->validFrom, std::optional(today.plus(1)));
}

void TestUnitsPage::aSplitWaitsForItsRuleAndExactShares()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    page.showUnit(desk->registry().byCode(QStringLiteral("19489"))->id);
    withDialog(
        "splitDialog", [&] { part<QPushButton>(page, "splitUnit")->click(); },
        [](QDialog &dialog) {
            auto *table = part<QTableWidget>(dialog, "splitHeirs");
            auto *accept = part<QPushButton>(dialog, "dialogAccept");
            const char *const cells[2][3] = {{"N1", "Xa mot", "805"}, {"N2", "Xa hai", "600"}};
            for (int row = 0; row < 2; ++row) {
                for (int column = 0; column < 3; ++column)
                    table->item(row, column)->setText(QString::fromLatin1(cells[row][column]));
            }
            QVERIFY(!accept->isEnabled());
            QVERIFY(said(dialog).contains(QStringLiteral("Ghi cách chia")));
            part<QLineEdit>(dialog, "splitRule")->setText(QStringLiteral("theo thôn"));
            QVERIFY(accept->isEnabled());
            table->item(1, 2)->setText(QStringLiteral("599"));
            QVERIFY(!accept->isEnabled());
            QVERIFY(said(dialog).contains(QStringLiteral("Mẫu số chia được 1.404, phải bằng 1.405")));
            table->item(1, 2)->setText(QStringLiteral("600"));
            accept->click();
        });
    QVERIFY(desk->registry().byCode(QStringLiteral("N2")));
    QVERIFY(!desk->registry().byCode(QStringLiteral("19489"))->isValidOn(today.plus(1)));
}

void TestUnitsPage::droppedFilesArePreviewedBeforeAnythingIsWritten()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    QTemporaryDir folder;
    const auto written = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file to drop");
        return QUrl::fromLocalFile(file.fileName());
    };
    const QByteArray head = "code,name,group,stream\n";
    const QUrl bad = written("sai.csv", head + "X1,Xã X,xa-thi-tran,dia-ban\nX2,,xa-thi-tran,dia-ban\n");
    const QUrl good = written("units.csv", head + "X1,Xã X,xa-thi-tran,dia-ban\n");
    ScriptedPrompts prompts;
    UnitsPage page(*desk, prompts);
    page.showDay(today);
    page.show();
    const auto drop = [&](const QUrl &url) {
        auto data = std::make_unique<QMimeData>();
        data->setUrls({url});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    };
    drop(bad);
    withDialog(
        "registryPreview", [] { QCoreApplication::processEvents(); },
        [](QDialog &dialog) {
            auto *table = part<QTableWidget>(dialog, "planTable");
            QCOMPARE(table->item(0, 0)->text(), QStringLiteral("sai.csv: 3")); // refused lines first
            QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Không nhận"));
            QCOMPARE(table->item(1, 4)->text(), QStringLiteral("nhóm: Xã, thị trấn"));
            QVERIFY(!part<QPushButton>(dialog, "previewAccept")->isEnabled());
            QVERIFY(part<QLabel>(dialog, "planSummary")
                        ->text()
                        .startsWith(QStringLiteral("1 mới, 0 thay đổi, 0 trùng, 1 không nhận.")));
        });
    QVERIFY(!desk->registry().byCode(QStringLiteral("X1")));
    drop(good);
    withDialog(
        "registryPreview", [] { QCoreApplication::processEvents(); },
        [](QDialog &dialog) { part<QPushButton>(dialog, "previewAccept")->click(); });
    QVERIFY(desk->registry().byCode(QStringLiteral("X1")));
}

QTEST_MAIN(TestUnitsPage)
#include "tst_unitspage.moc"
