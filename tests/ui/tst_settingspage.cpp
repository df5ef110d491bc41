#include "core/checks/limitfields.h"
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reasons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QFormLayout>
#include <QWheelEvent>
#include <QTimeEdit>
#include <QTimer>

using namespace dophu;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSavedUntilAsked();
    void aHalfTypedTargetDoesNotAct();
    void mixingNeedsAWrittenRule();
    void bothDraftsAreSavedTogether();
    void revertGoesBack();
    void appearanceIsToldNotStored();
    void enterTurnsBackFromWhatEndsSomething();
    void aNewLookStaysInItsSection();
    void tabGoesFromTheListIntoItsSection();
    void limitsJudgeOpenDaysAnew();
    void everyLimitHasARow();
    void theReminderRefusesAnUnknownPlace();
    void theReminderShownIsTheOneThatIsCopied();
    void labelsStandBesideTheirFields();
    void theWheelChangesNoFieldItPassesOver();
    void nobodyMayReopenIsRefused();
    void theListDecidesWhoReopens();
    void aHalfTypedFieldHoldsBackANewLook();
    void aNewTargetLeavesClosedDays();
    void aConfigurationIsADraftUntilSaved();
    void aNewCampaignHasItsOwnNumbers();
    void aSignerOfTheListSigns();
    void aTemplateReadsAsItWillPrintAndIsAVersion();
    void aPlaceNobodyFillsIsSaidWhileItIsTyped_data();
    void aPlaceNobodyFillsIsSaidWhileItIsTyped();
    void aSavedTemplateIsTakenBackInOneStep();
    void anOlderVersionComesBackAsADraft();
    void theStandardComesBackAsADraft();
    void everySectionOpensUnderItsName();
};

namespace
{

template <class T> T *field(QWidget &root, const char *name)
{
    return root.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

void TestSettingsPage::nothingIsSavedUntilAsked()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    QVERIFY(!field<QPushButton>(page, "saveSettings")->isEnabled());
    field<QLineEdit>(page, "campaignTarget")->setText(QStringLiteral("59,5"));
    QVERIFY(page.hasUnsaved());
    QCOMPARE(desk->campaign().target.hundredths, 6000);
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->campaign().target.hundredths, 5950);
    QVERIFY(!page.hasUnsaved());
    QCOMPARE(desk->journal(1)->first().act, QStringLiteral("campaign"));
}

void TestSettingsPage::everySectionOpensUnderItsName()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    auto *sections = field<QListWidget>(page, "settingsSections");
    auto *pages = page.findChild<QStackedWidget *>();
    QCOMPARE(pages->count(), sections->count());
    for (int row = 1; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        QCOMPARE(pages->currentIndex(), row);
        QCOMPARE(field<QLabel>(page, "settingsTitle")->text(), sections->item(row)->text());
    }
}

void TestSettingsPage::aHalfTypedTargetDoesNotAct()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    for (const char *wrong : {"", "6O", "0", "101", "-5"}) {
        field<QLineEdit>(page, "campaignTarget")->setText(QString::fromLatin1(wrong));
        QVERIFY2(!field<QPushButton>(page, "saveSettings")->isEnabled(), wrong);
        QVERIFY(field<QLabel>(page, "settingsProblem")->text().contains(QStringLiteral("Mục tiêu là số")));
    }
}

void TestSettingsPage::mixingNeedsAWrittenRule()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QCheckBox>(page, "inTotal_co-quan")->setChecked(true);
    QVERIFY(!field<QPushButton>(page, "saveSettings")->isEnabled());
    field<QLineEdit>(page, "campaignMixingRule")->setText(QStringLiteral("Cộng cả cơ quan"));
    QVERIFY(field<QPushButton>(page, "saveSettings")->isEnabled());
}

void TestSettingsPage::bothDraftsAreSavedTogether()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QLineEdit>(page, "campaignShortName")->setText(QStringLiteral("BZ"));
    field<QLineEdit>(page, "officeSigner")->setText(QStringLiteral("Lê Văn Thúy"));
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->campaign().shortName, QStringLiteral("BZ"));
    QCOMPARE(desk->office().signerName, QStringLiteral("Lê Văn Thúy"));
}

void TestSettingsPage::revertGoesBack()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QLineEdit>(page, "officePlace")->setText(QStringLiteral("Khe Sanh"));
    field<QPushButton>(page, "revertSettings")->click();
    QCOMPARE(field<QLineEdit>(page, "officePlace")->text(), desk->office().place);
    QVERIFY(!page.hasUnsaved());
}

void TestSettingsPage::appearanceIsToldNotStored()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    page.showPreferences({Look::Light, 1.0}, QStringLiteral("vi"));
    QSignalSpy told(&page, &SettingsPage::preferencesWanted);
    field<QRadioButton>(page, "lookDark")->click();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Appearance>(), (Appearance{Look::Dark, 1.0}));
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("vi"));
}

void TestSettingsPage::enterTurnsBackFromWhatEndsSomething()
{
    DialogPrompts prompts;
    const auto answered = [](Qt::Key key) {
        QTimer::singleShot(0, QApplication::instance(), [key] { QTest::keyClick(QApplication::activeModalWidget(), key); });
    };
    answered(Qt::Key_Return);
    QVERIFY(!prompts.confirmEnding(QStringLiteral("Khôi phục?"), QStringLiteral("Mất số."), QStringLiteral("Khôi phục")));
    answered(Qt::Key_Return);
    QVERIFY(prompts.confirm(QStringLiteral("Chốt?"), QStringLiteral("Còn sớm."), QStringLiteral("Chốt")));
    QTimer::singleShot(0, QApplication::instance(), [] {
        QApplication::activeModalWidget()->findChild<QPushButton *>(QStringLiteral("choiceVerb0"))->click();
    });
    QVERIFY(prompts.confirmEnding(QStringLiteral("Khôi phục?"), QStringLiteral("Mất số."), QStringLiteral("Khôi phục")));
}

void TestSettingsPage::aNewLookStaysInItsSection()
{
    const auto desk = sampleDesk(at("2020-08-19T14:12:00"));
    ScriptedPrompts prompts;
    SettingsPage before(*desk, prompts);
    before.findChild<QListWidget *>()->setCurrentRow(4);
    SettingsPage after(*desk, prompts); // built anew in the other language
    after.restoreArrangement(before.arrangement());
    QCOMPARE(after.findChild<QListWidget *>()->currentRow(), 4);
    after.restoreArrangement({{QStringLiteral("section"), 99}});
    QCOMPARE(after.findChild<QListWidget *>()->currentRow(), 4);
}

void TestSettingsPage::tabGoesFromTheListIntoItsSection()
{
    const auto desk = sampleDesk(at("2020-08-19T14:12:00"));
    ScriptedPrompts prompts;
    QWidget window; // a field before the page and one after it, as in the main window
    QLineEdit before(&window);
    auto *page = new SettingsPage(*desk, prompts, &window);
    QLineEdit after(&window);
    window.resize(1200, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = page->findChild<QListWidget *>();
    list->setCurrentRow(6);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Tab);
    const QWidget *reached = QApplication::focusWidget();
    QVERIFY(reached && reached != &after && reached != &before);
    QVERIFY2(page->findChild<QStackedWidget *>()->isAncestorOf(reached), qPrintable(reached->objectName()));
}

void TestSettingsPage::limitsJudgeOpenDaysAnew()
{
    const auto desk = sampleDesk(at("2020-08-19T14:12:00"));
    const auto warnings = [&] { return desk->liveConsolidation(Day(2020, 8, 19))->all.warnings; };
    const int before = warnings();
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QSpinBox>(page, "limit_jumpTimes")->setValue(2);
    field<QSpinBox>(page, "limit_jumpAtLeast")->setValue(1);
    QVERIFY(page.hasUnsaved());
    QCOMPARE(warnings(), before);
    field<QPushButton>(page, "saveSettings")->click();
    QVERIFY(warnings() > before);
    QVERIFY(desk->verify()->intact());
    field<QPushButton>(page, "limitsDefault")->click();
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(warnings(), before);
    QVERIFY(desk->verify()->intact());
}

void TestSettingsPage::everyLimitHasARow()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    for (const LimitField &limit : limitFields()) {
        auto *row = page.findChild<QSpinBox *>(QStringLiteral("limit_%1").arg(QLatin1String(limit.key)));
        QVERIFY2(row, limit.key);
        QCOMPARE(row->value(), Limits().*limit.member);
    }
}

void TestSettingsPage::theReminderRefusesAnUnknownPlace()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    auto *text = field<QPlainTextEdit>(page, "reminderText");
    text->setPlainText(QStringLiteral("Gửi {đơn vị} trước {hạn"));
    QVERIFY(!field<QPushButton>(page, "saveSettings")->isEnabled());
    text->setPlainText(QStringLiteral("Gửi {đơn vị} trước {hạn mới}"));
    QCOMPARE(field<QLabel>(page, "reminderSample")->text(),
             QStringLiteral("Gửi %1, %2 trước 14 giờ 00")
                 .arg(desk->registry().units().at(0).name, desk->registry().units().at(1).name));
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(*desk->reminderTemplate(), QStringLiteral("Gửi {đơn vị} trước {hạn mới}"));
}

// What stands in the settings is what is copied, before the office wrote its own words and after.
void TestSettingsPage::theReminderShownIsTheOneThatIsCopied()
{
    const auto desk = emptyDesk(at("2020-08-19T14:12:00"));
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    auto *text = field<QPlainTextEdit>(page, "reminderText");
    QVector<UnitFigures> two;
    for (const UnitFigures &unit : desk->consolidation(Day(2020, 8, 19)).value().units.mid(0, 2))
        two.append(unit);
    const auto copied = [&] { return reminderText(*desk, Day(2020, 8, 19), two); };
    QCOMPARE(text->toPlainText(), reminderTemplateOf(*desk));
    QCOMPARE(field<QLabel>(page, "reminderSample")->text(), copied());
    text->setPlainText(QStringLiteral("Kính gửi {đơn vị} ({số đơn vị} đơn vị): chưa có số ngày {ngày}, hạn {hạn mới}."));
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(field<QLabel>(page, "reminderSample")->text(), copied());
    QCOMPARE(reminderText(*desk, Day(2020, 8, 19), two.mid(0, 1)),
             QStringLiteral("Kính gửi %1 (1 đơn vị): chưa có số ngày 19/8/2020, hạn 14 giờ 30.").arg(two.first().name));
    field<QPushButton>(page, "reminderDefault")->click();
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(*desk->reminderTemplate(), QString());
    QCOMPARE(text->toPlainText(), standardReminder(*desk));
}

void TestSettingsPage::theWheelChangesNoFieldItPassesOver()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    applyAppearance(*qApp, {});
    SettingsPage page(*desk, prompts);
    page.show();
    const auto turn = [](QWidget *over) {
        QWheelEvent down({5, 5}, over->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &down);
    };
    auto *cutoff = field<QTimeEdit>(page, "campaignCutoff");
    QCOMPARE(cutoff->focusPolicy(), Qt::StrongFocus); // the wheel gives nobody the keyboard
    turn(cutoff);
    QCOMPARE(cutoff->time(), QTime(14, 0));
    for (QComboBox *combo : page.findChildren<QComboBox *>()) {
        const int before = combo->currentIndex();
        turn(combo);
        QCOMPARE(combo->currentIndex(), before);
    }
    QVERIFY(!field<QPushButton>(page, "saveSettings")->isEnabled());
}

// At the width of an ordinary screen no row of the campaign breaks, and long texts are read from their beginning.
void TestSettingsPage::labelsStandBesideTheirFields()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    page.resize(1190, 622);
    page.show();
    const auto *form = qobject_cast<QFormLayout *>(field<QLineEdit>(page, "campaignName")->parentWidget()->layout());
    QVERIFY(form);
    int rows = 0;
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *beside = form->itemAt(row, QFormLayout::FieldRole);
        if (!label || !beside)
            continue;
        ++rows;
        QVERIFY2(label->geometry().right() < beside->geometry().left(), qPrintable(QString::number(row)));
    }
    QVERIFY(rows > 8);
    QCOMPARE(field<QLineEdit>(page, "campaignIndicator")->cursorPosition(), 0);
}

void TestSettingsPage::nobodyMayReopenIsRefused()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QPushButton>(page, "addUser")->click();
    auto *table = field<QTableWidget>(page, "usersTable");
    table->item(0, 0)->setText(QStringLiteral("Nguyễn Thị Thuý"));
    QVERIFY(!field<QPushButton>(page, "saveSettings")->isEnabled());
    table->item(0, 2)->setCheckState(Qt::Checked);
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->users(), (QVector<OfficeUser>{{QStringLiteral("Nguyễn Thị Thuý"), QStringLiteral("Chuyên viên"), true}}));
}

void TestSettingsPage::theListDecidesWhoReopens()
{
    const auto desk = sampleDesk(at("2020-08-19T14:31:00"));
    const Day day(2020, 8, 17);
    QVERIFY(desk->acceptAll(day, QStringLiteral("đã gọi")));
    QVERIFY(desk->close(day));
    QVERIFY(desk->saveUsers({{QStringLiteral("Nguyễn Thị Thuý"), QStringLiteral("Chuyên viên"), false},
                             {QStringLiteral("Trần Quang Minh"), QStringLiteral("Trưởng phòng"), true}}));
    QCOMPARE(desk->reopen(day, QStringLiteral("sai")).error().kind, FailureKind::NotAllowed);
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    QSignalSpy told(&page, &SettingsPage::clerkChanged);
    auto *here = field<QComboBox>(page, "userHere");
    here->setCurrentText(QStringLiteral("Trần Quang Minh"));
    emit here->activated(here->currentIndex());
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 1);
    QCOMPARE(desk->clerk().role, QStringLiteral("Trưởng phòng"));
    QVERIFY(desk->reopen(day, QStringLiteral("sai")));
    QCOMPARE(desk->journal(2)->at(1).act, QStringLiteral("sign_in"));
}

void TestSettingsPage::aHalfTypedFieldHoldsBackANewLook()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    page.showPreferences({Look::Light, 1.0}, QStringLiteral("vi"));
    field<QLineEdit>(page, "campaignTarget")->setText(QStringLiteral("6O"));
    QSignalSpy told(&page, &SettingsPage::preferencesWanted);
    field<QRadioButton>(page, "lookDark")->click();
    QVERIFY(told.isEmpty());
    QVERIFY(field<QRadioButton>(page, "lookLight")->isChecked());
    QCOMPARE(field<QLineEdit>(page, "campaignTarget")->text(), QStringLiteral("6O"));
}

void TestSettingsPage::aNewTargetLeavesClosedDays()
{
    const auto desk = sampleDesk(at("2020-08-19T14:31:00"));
    const Day day(2020, 8, 17);
    QVERIFY(desk->acceptAll(day, QStringLiteral("đã gọi")));
    QVERIFY(desk->close(day));
    ScriptedPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QLineEdit>(page, "campaignTarget")->setText(QStringLiteral("70"));
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->consolidation(day)->target.hundredths, 6000);
    QCOMPARE(desk->consolidation(day.plus(1))->target.hundredths, 7000);
}

void TestSettingsPage::aConfigurationIsADraftUntilSaved()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.path = folder.filePath(QStringLiteral("campaign.json"));
    SettingsPage page(*desk, prompts);
    field<QPushButton>(page, "exportCampaign")->click();
    QFile file(*prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    QCOMPARE(*campaignFromJson(json, {}), desk->campaign());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\": \"VNeID\", \"target\": {\"percent\": 80, \"by\": \"2020-08-20\"}}");
    file.close();
    field<QPushButton>(page, "importCampaign")->click();
    QCOMPARE(field<QLineEdit>(page, "campaignName")->text(), QStringLiteral("VNeID"));
    QCOMPARE(desk->campaign().name, defaultCampaign().name);
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->campaign().target.hundredths, 8000);
}

void TestSettingsPage::aNewCampaignHasItsOwnNumbers()
{
    const auto desk = sampleDesk(at("2020-08-19T14:12:00"));
    const Sum before = desk->consolidation(Day(2020, 8, 19))->district.carriedForward;
    ScriptedPrompts prompts;
    prompts.text = QStringLiteral("Kích hoạt VNeID");
    SettingsPage page(*desk, prompts);
    field<QPushButton>(page, "newCampaign")->click();
    QCOMPARE(desk->campaigns()->size(), 2);
    QCOMPARE(desk->campaign().name, QStringLiteral("Kích hoạt VNeID"));
    QCOMPARE(desk->consolidation(Day(2020, 8, 19))->district.carriedForward.installed.value(), 0);
    QVERIFY(desk->switchCampaign(1));
    QCOMPARE(desk->consolidation(Day(2020, 8, 19))->district.carriedForward, before);
    QVERIFY(desk->verify()->intact());
}

void TestSettingsPage::aSignerOfTheListSigns()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    ScriptedPrompts prompts;
    const QString former = desk->office().signerName;
    QVERIFY(!former.isEmpty());
    SettingsPage page(*desk, prompts);
    field<QPushButton>(page, "addSigner")->click();
    auto *table = field<QTableWidget>(page, "officeSigners");
    const char16_t *const texts[] = {u"KT. TRƯỞNG PHÒNG", u"Phó Trưởng phòng", u"Lê Văn Thúy"};
    for (int column = 0; column < 3; ++column)
        table->item(0, column)->setText(QString::fromUtf16(texts[column]));
    table->setCurrentCell(0, 0);
    field<QPushButton>(page, "useSigner")->click();
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->office().signerName, QStringLiteral("Lê Văn Thúy"));
    QCOMPARE(desk->office().signerAuthority, QStringLiteral("KT. TRƯỞNG PHÒNG"));
    // Whoever signed until now can sign again.
    QCOMPARE(desk->office().signers.size(), 2);
    QCOMPARE(desk->office().signers.last().name, former);
}

void TestSettingsPage::aTemplateReadsAsItWillPrintAndIsAVersion()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    auto *end = field<QPlainTextEdit>(page, "wording_daily_end");
    end->setPlainText(QStringLiteral("{co_quan} kính báo cáo ngày {ngay}./."));
    QVERIFY(field<QLabel>(page, "sample_daily_end")
                ->text()
                .contains(QStringLiteral("Phòng Văn hoá và Thông tin kính báo cáo ngày 19/8/2020./.")));
    field<QLineEdit>(page, "templateLetterSymbol")->setText(QStringLiteral("VHTT-TTTT"));
    field<QRadioButton>(page, "tonesFirstVowel")->setChecked(true);
    field<QPlainTextEdit>(page, "templateCopies_daily")->setPlainText(QStringLiteral("Như trên\n\nBCĐ huyện"));
    QVERIFY(page.hasUnsaved());
    field<QPushButton>(page, "saveSettings")->click();
    QVERIFY(!page.hasUnsaved());
    const PaperTemplates templates = desk->office().templates;
    QCOMPARE(templates.wordings.value(QStringLiteral("daily.end")), QStringLiteral("{co_quan} kính báo cáo ngày {ngay}./."));
    QCOMPARE(templates.wordings.size(), 1); // what is as the standard is not the office's own
    QCOMPARE(templates.letterSymbol, QStringLiteral("VHTT-TTTT"));
    QCOMPARE(templates.tones, TonePlace::FirstVowel);
    QCOMPARE(templates.copies.value(QStringLiteral("daily")),
             (QStringList{QStringLiteral("Như trên"), QStringLiteral("BCĐ huyện")}));
    auto *versions = field<QListWidget>(page, "templateVersions");
    QCOMPARE(versions->count(), 2); // the founding's and this one
    QVERIFY(versions->item(0)->text().contains(QStringLiteral("Bản 2 · 19/8/2020 10:00")));
    const QString changes = field<QLabel>(page, "templateDifferences")->text();
    QVERIFY(changes.contains(QStringLiteral("“{co_quan} trân trọng báo cáo./.” → “{co_quan} kính báo cáo ngày {ngay}./.”")));
    QVERIFY(changes.contains(QStringLiteral("“Hoá, ủy” → “Hóa, ủy”")));
    QCOMPARE(desk->journal(1)->first().act, QStringLiteral("office"));
}

void TestSettingsPage::aPlaceNobodyFillsIsSaidWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("misspelt") << "{co_quna} báo cáo./." << "“{co_quna}” không phải chỗ điền";
    QTest::newRow("of another sentence") << "{thu_truong} báo cáo./." << "“{thu_truong}” không phải chỗ điền";
    QTest::newRow("not closed") << "{co_quan báo cáo./." << "không thành cặp";
    QTest::newRow("nothing") << " " << "ghi chữ";
    QTest::newRow("without its end") << "Trân trọng báo cáo." << "kết thúc bằng";
    QTest::newRow("two lines") << "Trân trọng\nbáo cáo./." << "không xuống dòng";
}
void TestSettingsPage::aPlaceNobodyFillsIsSaidWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QPlainTextEdit>(page, "wording_daily_end")->setPlainText(typed);
    QVERIFY2(field<QLabel>(page, "settingsProblem")->text().contains(says), qPrintable(field<QLabel>(page, "settingsProblem")->text()));
    QVERIFY(field<QLabel>(page, "sample_daily_end")->text().contains(says));
    QVERIFY(!field<QPushButton>(page, "saveSettings")->isEnabled());
}

void TestSettingsPage::aSavedTemplateIsTakenBackInOneStep()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    const Office before = desk->office();
    field<QPlainTextEdit>(page, "wording_daily_end")->setPlainText(QStringLiteral("Trân trọng./."));
    field<QPlainTextEdit>(page, "wording_closing_end")->setPlainText(QStringLiteral("Kính trình./."));
    field<QPushButton>(page, "saveSettings")->click();
    QVERIFY(desk->office() != before);
    auto *undo = field<QPushButton>(page, "undoOffice");
    QVERIFY(undo);
    undo->click();
    QCOMPARE(desk->office(), before);
    QCOMPARE(desk->officeVersions()->size(), 3); // visible, not as if it had never been
    QCOMPARE(field<QPlainTextEdit>(page, "wording_daily_end")->toPlainText(), QStringLiteral("{co_quan} trân trọng báo cáo./."));
    QVERIFY(!page.hasUnsaved());
}

void TestSettingsPage::anOlderVersionComesBackAsADraft()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    for (const char *end : {"Một./.", "Hai./."}) {
        field<QPlainTextEdit>(page, "wording_daily_end")->setPlainText(QString::fromUtf8(end));
        field<QPushButton>(page, "saveSettings")->click();
    }
    auto *versions = field<QListWidget>(page, "templateVersions");
    QCOMPARE(versions->count(), 3);
    QVERIFY(!field<QPushButton>(page, "templateBack")->isEnabled()); // the newest is in use
    versions->setCurrentRow(1);
    QVERIFY(field<QLabel>(page, "templateDifferences")->text().contains(QStringLiteral("→ “Một./.”")));
    field<QPushButton>(page, "templateBack")->click();
    QCOMPARE(field<QPlainTextEdit>(page, "wording_daily_end")->toPlainText(), QStringLiteral("Một./."));
    QCOMPARE(desk->office().templates.wordings.value(QStringLiteral("daily.end")), QStringLiteral("Hai./."));
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->office().templates.wordings.value(QStringLiteral("daily.end")), QStringLiteral("Một./."));
    QCOMPARE(desk->officeVersions()->size(), 4);
}

void TestSettingsPage::theStandardComesBackAsADraft()
{
    const auto desk = emptyDesk(at("2020-08-19T10:00:00"));
    DialogPrompts prompts;
    SettingsPage page(*desk, prompts);
    field<QPlainTextEdit>(page, "wording_daily_end")->setPlainText(QStringLiteral("Trân trọng./."));
    field<QLineEdit>(page, "officePlace")->setText(QStringLiteral("Khe Sanh"));
    field<QPushButton>(page, "saveSettings")->click();
    field<QPushButton>(page, "templateStandard")->click();
    QVERIFY(page.hasUnsaved());
    field<QPushButton>(page, "saveSettings")->click();
    QCOMPARE(desk->office().templates, PaperTemplates());
    QCOMPARE(desk->office().place, QStringLiteral("Khe Sanh")); // who the office is has no standard
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
