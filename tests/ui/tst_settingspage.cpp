#include "tests/support/sampledesk.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/prompts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

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

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
