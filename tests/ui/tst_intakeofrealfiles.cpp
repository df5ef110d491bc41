// From a file of the office's own days to the sheet and back, by keys alone, through the real readers.
#include "tests/support/sampledesk.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/entry/daysheeteditor.h"
#include "ui/intake/intakedialog.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dophu;

namespace
{

const Day reportDay(2020, 8, 19);

QString submitted(const QString &name)
{
    return QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions/2020-08-19/files/") + name;
}

} // namespace

class TestIntakeOfRealFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), {}); }
    void init();
    void cleanup() { m_dialog.reset(); }
    void aSpreadsheetIsTakenAndUndone();
    void aDocumentIsShownAtItsPlace();
    void aRetiredNameIsAskedAndAnsweredByKeys();
    void aLockedFileSaysWhyAndTheOthersGoOn();
    void aScreenshotWaitsToBeTyped();
    void aScanOfSeveralPagesIsTurnedAndTypedFrom();
    void lookingChangesNothing();

private:
    void read(const QStringList &names);
    QTableView *table() const { return m_dialog->findChild<QTableView *>(QStringLiteral("intakeTable")); }
    const IntakeEditor &editor() const { return m_dialog->editor(); }
    std::optional<Standing> standing(const char *code) const;

    TestDesk m_desk;
    ScriptedPrompts m_prompts;
    IntakeDoors m_doors;
    std::unique_ptr<IntakeDialog> m_dialog;
};

void TestIntakeOfRealFiles::init()
{
    m_desk = sampleDesk(at("2020-08-19T08:00:00"));
    m_doors = intakeDoors(*m_desk);
    m_dialog = std::make_unique<IntakeDialog>(*m_desk, m_prompts, m_doors, reportDay);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestIntakeOfRealFiles::read(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names) {
        QVERIFY2(QFile::exists(submitted(name)), qPrintable(name));
        paths.append(submitted(name));
    }
    m_dialog->addFiles(paths);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isReading(), 30'000);
}

std::optional<Standing> TestIntakeOfRealFiles::standing(const char *code) const
{
    const auto line = m_desk->line(m_desk->registry().byCode(QLatin1String(code))->id, reportDay, reportDay);
    return line && !line->isEmpty() && line->last().said != Said::Withdrawn ? std::optional(line->last()) : std::nullopt;
}

void TestIntakeOfRealFiles::aSpreadsheetIsTakenAndUndone()
{
    QVERIFY(!standing("HH-VKS"));
    read({QStringLiteral("BC 19.8 - VKSND huyen.csv")});
    QCOMPARE(editor().countsOf(IntakeSide::Files).ticked, 1);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(standing("HH-VKS")->typed->value(), 10);
    const auto papers = m_desk->evidenceOf(m_desk->registry().byCode(QStringLiteral("HH-VKS"))->id, reportDay);
    QCOMPARE(papers->size(), 1);
    QFile original(submitted(QStringLiteral("BC 19.8 - VKSND huyen.csv")));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(*m_desk->evidenceContent(papers->first()), original.readAll());
    DaySheetEditor sheet(*m_desk);
    sheet.setDay(reportDay);
    sheet.undo();
    QVERIFY(!standing("HH-VKS"));
}

void TestIntakeOfRealFiles::aDocumentIsShownAtItsPlace()
{
    read({QStringLiteral("BC Bluezone CC THADS huyen 19.8.docx")});
    const int row = editor().linesOf(IntakeSide::Files).value(0, -1);
    QVERIFY(row >= 0);
    QCOMPARE(editor().line(row).number(), std::optional<qint64>(7));
    QVERIFY(editor().line(row).found.numberBy.place.isValid());
}

void TestIntakeOfRealFiles::aRetiredNameIsAskedAndAnsweredByKeys()
{
    read({QStringLiteral("BC Bluezone A Tuc 19.8.xlsx")});
    QCOMPARE(editor().countsOf(IntakeSide::Files).ticked, 0);
    QCOMPARE(editor().countsOf(IntakeSide::Files).asks, 1);
    QTest::keyClick(table(), Qt::Key_Return);
    auto *search = m_dialog->findChild<QWidget *>(QStringLiteral("intakeChooser"))->findChild<QLineEdit *>();
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, QStringLiteral("19489"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(editor().countsOf(IntakeSide::Files).ticked, 1);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(standing("19489")->typed->value(), 399);
}

void TestIntakeOfRealFiles::aLockedFileSaysWhyAndTheOthersGoOn()
{
    read({QStringLiteral("BHXH huyen bluezone 19.8 (mat khau).xlsx"), QStringLiteral("BC 19.8 - VKSND huyen.csv")});
    const IntakeCounts counts = editor().countsOf(IntakeSide::Files);
    QCOMPARE(counts.refused, 1);
    QCOMPARE(counts.ticked, 1);
    bool said = false;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        said =
            said
            || table()->model()->index(row, int(IntakeColumn::Check)).data().toString() == QStringLiteral("Tệp có mật khẩu");
    QVERIFY(said);
}

void TestIntakeOfRealFiles::aScreenshotWaitsToBeTyped()
{
    read({QStringLiteral("z232236043448_zalo.jpg")});
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(m_dialog->findChild<QWidget *>(QStringLiteral("picturePane"))->isVisible());
}

void TestIntakeOfRealFiles::aScanOfSeveralPagesIsTurnedAndTypedFrom()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("BC Hướng Việt scan.pdf"));
    {
        QPdfWriter scanner(path);
        QPainter painter(&scanner);
        for (const QColor &paper : {QColor(Qt::red), QColor(Qt::blue)}) {
            QImage page(40, 60, QImage::Format_RGB32); // no text layer, as a scan has none
            page.fill(paper);
            if (paper == QColor(Qt::blue))
                scanner.newPage();
            painter.drawImage(QRect(0, 0, scanner.width(), scanner.height()), page);
        }
    }
    m_dialog->addFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isReading(), 30'000);
    auto *picture = m_dialog->findChild<QLabel *>(QStringLiteral("pictureShown"));
    const auto middle = [picture] {
        const QImage shown = picture->pixmap(Qt::ReturnByValue).toImage();
        return shown.isNull() ? QColor() : shown.pixelColor(shown.rect().center());
    };
    QTRY_VERIFY(middle().red() > 200 && middle().blue() < 60);
    QCOMPARE(m_dialog->findChild<QLabel *>(QStringLiteral("picturePage"))->text(), QStringLiteral("Trang 1/2"));
    QVERIFY(!m_dialog->findChild<QPushButton *>(QStringLiteral("pictureBefore"))->isEnabled());
    auto *next = m_dialog->findChild<QPushButton *>(QStringLiteral("pictureNext"));
    QVERIFY(next->isVisible());
    QTest::keyClick(m_dialog->findChild<QWidget *>(QStringLiteral("picturePane")), Qt::Key_PageDown);
    QTRY_VERIFY(middle().blue() > 200 && middle().red() < 60);
    QVERIFY(!next->isEnabled());
    m_dialog->findChild<QPushButton *>(QStringLiteral("pictureUnit"))->click();
    auto *search = m_dialog->findChild<QWidget *>(QStringLiteral("picturePane"))
                       ->findChild<QLineEdit *>(QStringLiteral("unitChooserSearch"));
    QTRY_VERIFY(search->isVisible());
    QTest::keyClicks(search, QStringLiteral("19438"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClicks(m_dialog->findChild<QLineEdit *>(QStringLiteral("pictureNumber")), QStringLiteral("119\r"));
    QCOMPARE(editor().countsOf(IntakeSide::Files).ticked, 1);
}

void TestIntakeOfRealFiles::lookingChangesNothing()
{
    const auto length = m_desk->journalLength();
    const auto figures = m_desk->consolidation(reportDay);
    read({QStringLiteral("BC 19.8 - VKSND huyen.csv"), QStringLiteral("Tong hop cum 19.8.xlsx")});
    m_dialog.reset();
    QCOMPARE(*m_desk->journalLength(), *length);
    QVERIFY(*m_desk->consolidation(reportDay) == *figures);
}

QTEST_MAIN(TestIntakeOfRealFiles)
#include "tst_intakeofrealfiles.moc"
