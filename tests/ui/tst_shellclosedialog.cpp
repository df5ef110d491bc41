#include "ui/shell/closedialog.h"
#include "ui/shell/missingdecisions.h"
#include "ui/widgets/appearance.h"

#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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
    void theHandStartsWhereItIsWanted();
    void oneChoiceMayServeForAll();
    void closingFreezesWhatWasDecided();
    void errorsAreAcceptedHereToo();
    void enterGoesDownTheReasonsAndDoesNotClose();
    void tabWalksTheLinesInReadingOrderAndOut();
    void arrowsGoFromLineToLineAndChangeNothing();
    void altDownOpensTheWays();
    void theWheelChangesNothingItPasses();
    void f9Closes();
    void aUnitThatReportsMeanwhileIsNotCovered();
    void theLogOffersReasons();
    void thousandsOfMissingUnitsOpenAtOnce();

private:
    QPushButton *closeButton(const CloseDialog &dialog) const
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("closeDayButton"));
    }
    static void show(CloseDialog &dialog)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
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
    enterADoubtfulNumber(*m_desk, theDay);
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

// Enter on the last line must not leave the dialog while another line lacks its reason.
void TestShellCloseDialog::theHandStartsWhereItIsWanted()
{
    CloseDialog troubled(*m_desk, m_prompts, theDay);
    QCOMPARE(troubled.focusWidget()->objectName(), QStringLiteral("openError"));
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("why0"));
    int last = 0;
    while (dialog.findChild<QComboBox *>(QStringLiteral("why%1").arg(last + 1)))
        ++last;
    QVERIFY(last > 0);
    auto *why = dialog.findChild<QComboBox *>(QStringLiteral("why%1").arg(last));
    why->setEditText(QStringLiteral("Mất sóng"));
    QTest::keyClick(why, Qt::Key_Return);
    QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("why0"));
}

void TestShellCloseDialog::oneChoiceMayServeForAll()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    m_prompts.choice = 2;
    m_prompts.reason = QStringLiteral("Mất sóng");
    dialog.findChild<QPushButton *>(QStringLiteral("applyToAll"))->click();
    QVERIFY(dialog.isReady());
    QCOMPARE(m_prompts.verbs.last(), closingChoiceWords().first()); // Enter carries the last number forward
    QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("how0"))->currentIndex(), int(ClosingChoice::CarryLast));
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

void TestShellCloseDialog::errorsAreAcceptedHereToo()
{
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("acceptErrors"));
    QVERIFY(!accept->isHidden());
    const qint64 length = m_desk->journalLength().value();
    accept->click(); // turned back
    QCOMPARE(m_desk->journalLength().value(), length);
    m_prompts.reason = QStringLiteral("Gỡ cài, đổi máy");
    accept->click();
    QVERIFY(m_desk->closingCheck(theDay).value().errors.isEmpty());
    QVERIFY(accept->isHidden());
}

void TestShellCloseDialog::enterGoesDownTheReasonsAndDoesNotClose()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const int lines = missing();
    dialog.findChild<QComboBox *>(QStringLiteral("why0"))->setFocus();
    for (int row = 0; row < lines; ++row) {
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("why%1").arg(row));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mat song"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(!m_desk->dayState(theDay).value().closed);
    QCOMPARE(QApplication::focusWidget(), closeButton(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_desk->dayState(theDay).value().closed);
}

void TestShellCloseDialog::tabWalksTheLinesInReadingOrderAndOut()
{
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    show(dialog);
    QStringList wanted{QStringLiteral("acceptErrors"), QStringLiteral("openError"), QStringLiteral("acceptWarnings"),
                       QStringLiteral("applyToAll")};
    for (int row = 0; row < missing(); ++row)
        wanted << QStringLiteral("how%1").arg(row) << QStringLiteral("why%1").arg(row);
    wanted << QStringLiteral("closeLater");
    QStringList there;
    dialog.findChild<QWidget *>(wanted.first())->setFocus();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        there.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(there, wanted);
    QStringList back;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        back.prepend(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    }
    QCOMPARE(back, wanted);
}

void TestShellCloseDialog::arrowsGoFromLineToLineAndChangeNothing()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    QVERIFY(missing() > 1);
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    show(dialog);
    auto *how = dialog.findChild<QComboBox *>(QStringLiteral("how0"));
    auto *why = dialog.findChild<QComboBox *>(QStringLiteral("why0"));
    why->setEditText(QStringLiteral("Mất sóng"));
    how->setCurrentIndex(int(ClosingChoice::NothingNew));
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down}) {
        for (QComboBox *field : {how, why}) {
            field->setFocus();
            QTest::keyClick(field, key);
        }
    }
    QCOMPARE(how->currentIndex(), int(ClosingChoice::NothingNew));
    QCOMPARE(why->currentText(), QStringLiteral("Mất sóng"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("why1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("why0"));
}

void TestShellCloseDialog::altDownOpensTheWays()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    show(dialog);
    auto *how = dialog.findChild<QComboBox *>(QStringLiteral("how0"));
    how->setFocus();
    QTest::keyClick(how, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(how->view()->isVisible());
    QTest::keyClick(how->view(), Qt::Key_Down);
    QTest::keyClick(how->view(), Qt::Key_Return);
    QCOMPARE(how->currentIndex(), int(ClosingChoice::NothingNew));
    QVERIFY(!m_desk->dayState(theDay).value().closed);
}

void TestShellCloseDialog::theWheelChangesNothingItPasses()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    show(dialog);
    for (const QString &name : {QStringLiteral("how0"), QStringLiteral("why0")}) {
        auto *field = dialog.findChild<QComboBox *>(name);
        field->setFocus();
        const int before = field->currentIndex();
        QWheelEvent down({5, 5}, field->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &down);
        QCOMPARE(field->currentIndex(), before);
        QCOMPARE(field->currentText(), field->itemText(before));
    }
}

void TestShellCloseDialog::f9Closes()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F9); // reasons are lacking
    QVERIFY(!m_desk->dayState(theDay).value().closed);
    m_prompts.choice = 1;
    dialog.findChild<QPushButton *>(QStringLiteral("applyToAll"))->click();
    QTest::keyClick(&dialog, Qt::Key_F9);
    QVERIFY(m_desk->dayState(theDay).value().closed);
}

void TestShellCloseDialog::aUnitThatReportsMeanwhileIsNotCovered()
{
    QVERIFY(m_desk->acceptAll(theDay, QStringLiteral("đã xem")));
    const QVector<UnitFigures> wasMissing = m_desk->closingCheck(theDay).value().missing;
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    for (int row = 0; row < wasMissing.size(); ++row)
        dialog.findChild<QComboBox *>(QStringLiteral("why%1").arg(row))->setEditText(QStringLiteral("Mất sóng %1").arg(row));
    ReportDraft late;
    late.unit = wasMissing.at(0).id;
    late.day = theDay;
    late.installed = wasMissing.at(0).installed;
    late.received = m_desk->now();
    QVERIFY(m_desk->enter(late));
    closeButton(dialog)->click();
    QVERIFY(!m_desk->dayState(theDay).value().closed);
    QCOMPARE(m_desk->consolidation(theDay).value().unit(wasMissing.at(0).code)->status, UnitStatus::Late);
    // The list is read again; what was decided for the others is still there.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(missing(), int(wasMissing.size()) - 1);
    QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("why0"))->currentText(), QStringLiteral("Mất sóng 1"));
    if (m_desk->closingCheck(theDay).value().ready()) {
        closeButton(dialog)->click();
        QVERIFY(m_desk->dayState(theDay).value().closed);
        QCOMPARE(m_desk->consolidation(theDay).value().unit(wasMissing.at(1).code)->reason, QStringLiteral("Mất sóng 1"));
    }
}

void TestShellCloseDialog::theLogOffersReasons()
{
    const UnitFigures first = m_desk->closingCheck(theDay).value().missing.first();
    Chase call;
    call.unit = first.id;
    call.day = theDay;
    call.at = at("2020-08-19T13:42:00");
    call.promised = at("2020-08-19T14:25:00");
    QVERIFY(m_desk->noteCall(call));
    CloseDialog dialog(*m_desk, m_prompts, theDay);
    const auto *why = dialog.findChild<QComboBox *>(QStringLiteral("why0"));
    QCOMPARE(why->itemText(0), QStringLiteral("Đang chờ, hẹn 14:25"));
    QCOMPARE(why->currentText(), QString()); // offered, not chosen
}

void TestShellCloseDialog::thousandsOfMissingUnitsOpenAtOnce()
{
    QVector<UnitFigures> missing;
    for (int i = 0; i < 11'000; ++i) {
        UnitFigures unit;
        unit.id = UnitId(i + 1);
        unit.name = QStringLiteral("Đơn vị %1").arg(i);
        missing.append(unit);
    }
    MissingDecisions list;
    list.resize(860, 320);
    QElapsedTimer timer;
    timer.start();
    list.show(missing);
    static_cast<QWidget &>(list).show();
    list.decideAll(ClosingChoice::CarryLast, QStringLiteral("Mất sóng"));
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!list.lacksReasons());
    QVERIFY(!list.findChild<QComboBox *>(QStringLiteral("how9000")));
    list.scrollTo(list.model()->index(9000, 0));
    auto *how = list.findChild<QComboBox *>(QStringLiteral("how9000"));
    QVERIFY(how);
    QCOMPARE(list.findChild<QComboBox *>(QStringLiteral("why9000"))->currentText(), QStringLiteral("Mất sóng"));
}

QTEST_MAIN(TestShellCloseDialog)
#include "tst_shellclosedialog.moc"
