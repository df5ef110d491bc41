#include "ui/shell/closedialog.h"
#include "ui/widgets/appearance.h"

#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dophu;

namespace
{
const Day theDay(2020, 8, 19);
} // namespace

class TestShellCloseDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theButtonIsShutWhileAnythingIsUnresolved();
    void theErrorButtonLeadsToItsUnit();
    void warningsAreAcceptedWithOneReason();
    void eachMissingUnitNeedsAWayAndAReason();
    void nothingNewNeedsNoReason();
    void oneChoiceMayServeForAll();
    void closingFreezesWhatWasDecided();

private:
    QPushButton *closeButton(const CloseDialog &dialog) const
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("closeDayButton"));
    }
    int missing() const { return int(m_desk->closingCheck(theDay).value().missing.size()); }

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
};

void TestShellCloseDialog::initTestCase()
{
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {});
}

void TestShellCloseDialog::init()
{
    m_prompts = {};
    m_desk = sampleDesk(at("2020-08-19T14:12:00"));
}

void TestShellCloseDialog::theButtonIsShutWhileAnythingIsUnresolved()
{
    const ClosingCheck check = m_desk->closingCheck(theDay).value();
    QVERIFY(!check.ready());
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    QVERIFY(!closeButton(dialog)->isEnabled());
    QCOMPARE(dialog.lacking(), QStringLiteral("Xử lý %1 lỗi, %2 cảnh báo và chọn đủ lý do để chốt")
                                   .arg(check.errors.size())
                                   .arg(check.warnings.size()));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!m_desk->dayState(theDay).value().closed);
}

void TestShellCloseDialog::theErrorButtonLeadsToItsUnit()
{
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    QSignalSpy wanted(&dialog, &CloseDialog::unitWanted);
    dialog.findChild<QPushButton *>(QStringLiteral("openError"))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<UnitId>(), m_desk->closingCheck(theDay).value().errors.first().id);
}

void TestShellCloseDialog::warningsAreAcceptedWithOneReason()
{
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("acceptWarnings"));
    accept->click(); // turned back
    QVERIFY(!m_desk->closingCheck(theDay).value().warnings.isEmpty());
    m_prompts.reason = QStringLiteral("Xã xác nhận không phát sinh");
    accept->click();
    QVERIFY(m_desk->closingCheck(theDay).value().warnings.isEmpty());
    QVERIFY(!m_desk->closingCheck(theDay).value().errors.isEmpty());
    QVERIFY(!dialog.lacking().contains(QStringLiteral("cảnh báo")));
}

void TestShellCloseDialog::eachMissingUnitNeedsAWayAndAReason()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(missing() > 1);
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    QCOMPARE(dialog.lacking(), QStringLiteral("Chọn đủ lý do để chốt"));
    for (int row = 0; row < missing(); ++row) {
        QVERIFY(!closeButton(dialog)->isEnabled());
        dialog.findChild<QComboBox *>(QStringLiteral("why%1").arg(row))->setEditText(QStringLiteral("Không liên lạc được"));
    }
    QVERIFY(closeButton(dialog)->isEnabled());
    dialog.findChild<QComboBox *>(QStringLiteral("why0"))->setEditText(QStringLiteral("  "));
    QVERIFY(!closeButton(dialog)->isEnabled());
}

void TestShellCloseDialog::nothingNewNeedsNoReason()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    for (int row = 0; row < missing(); ++row)
        dialog.findChild<QComboBox *>(QStringLiteral("how%1").arg(row))->setCurrentIndex(1);
    QVERIFY(dialog.isReady());
}

void TestShellCloseDialog::oneChoiceMayServeForAll()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    m_prompts.choice = 0;
    m_prompts.reason = QStringLiteral("Mất sóng");
    dialog.findChild<QPushButton *>(QStringLiteral("applyToAll"))->click();
    QVERIFY(dialog.isReady());
}

void TestShellCloseDialog::closingFreezesWhatWasDecided()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    const QVector<UnitFigures> wasMissing = m_desk->closingCheck(theDay).value().missing;
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    for (int row = 0; row < wasMissing.size(); ++row)
        dialog.findChild<QComboBox *>(QStringLiteral("why%1").arg(row))->setEditText(QStringLiteral("Hẹn gửi bổ sung"));
    dialog.findChild<QComboBox *>(QStringLiteral("how0"))->setCurrentIndex(2);
    dialog.findChild<QComboBox *>(QStringLiteral("how1"))->setCurrentIndex(1);
    closeButton(dialog)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(m_desk->dayState(theDay).value().closed);
    const Consolidation day = m_desk->consolidation(theDay).value();
    QCOMPARE(day.unit(wasMissing.at(0).code)->status, UnitStatus::Excused);
    QCOMPARE(day.unit(wasMissing.at(1).code)->status, UnitStatus::NoChange);
    QVERIFY(day.unit(wasMissing.at(2).code)->chosenCarried);
    QCOMPARE(day.unit(wasMissing.at(2).code)->reason, QStringLiteral("Hẹn gửi bổ sung"));
}

QTEST_MAIN(TestShellCloseDialog)
#include "tst_shellclosedialog.moc"
