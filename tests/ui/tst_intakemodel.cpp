// The lines of the preview as a table: what its cells say and what its answers do.
#include "tests/ui/handmadeintake.h"
#include "tests/support/sampledesk.h"
#include "ui/intake/intakemodel.h"
#include "ui/intake/intakewords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dophu;

namespace
{
const Day reportDay(2020, 8, 19);
} // namespace

class TestIntakeModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theModelKeepsItsPromises();
    void whatIsSureIsTickedByItself();
    void whatAsksOrIsRefusedIsNot();
    void yesterdaysFigureStandsBeside();
    void aPictureHasNoRowUntilSomethingIsTyped();
    void answeringTheUnitTicksTheRow();
    void aNumberIsCorrectedInItsCell();
    void aTextThatIsNoNumberChangesNothing();
    void theBoxOfTheHeaderSaysAllSomeOrNone();
    void messagesAreASideOfTheirOwn();
    void everyCellIsSpoken();
    void tryingChangesNothingThatIsStored();
    void theSameFileTwiceIsSaidSo();

private:
    void addAll();
    int rowOf(const QString &unit) const;
    QString cell(int row, IntakeColumn column) const { return m_model->index(row, int(column)).data().toString(); }

    TestDesk m_desk;
    std::unique_ptr<HandMadeIntake> m_made;
    IntakeDoors m_doors;
    std::unique_ptr<IntakeEditor> m_editor;
    std::unique_ptr<IntakeModel> m_model;
};

void TestIntakeModel::init()
{
    m_model.reset();
    m_editor.reset();
    m_desk = sampleDesk(at("2020-08-19T08:00:00"));
    m_made = std::make_unique<HandMadeIntake>(*m_desk, reportDay);
    m_doors = m_made->doors();
    m_editor = std::make_unique<IntakeEditor>(m_doors, reportDay, m_desk->now());
    m_model = std::make_unique<IntakeModel>(*m_desk, *m_editor, IntakeSide::Files);
}

void TestIntakeModel::addAll()
{
    const auto recognise = m_doors.recogniser(reportDay);
    for (const QString &path : m_made->paths()) {
        const IntakeOriginal original = m_doors.read({path, path}, {});
        m_editor->add(original, (*recognise)(original));
    }
}

int TestIntakeModel::rowOf(const QString &unit) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (cell(row, IntakeColumn::Unit) == unit)
            return row;
    }
    return -1;
}

void TestIntakeModel::theModelKeepsItsPromises()
{
    QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    addAll();
    m_editor->tickAll(IntakeSide::Files, false);
    m_editor->removeOriginal(0);
    m_editor->clear(IntakeSide::Files);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), intakeColumnCount);
}

void TestIntakeModel::whatIsSureIsTickedByItself()
{
    addAll();
    const int row = rowOf(QStringLiteral("Xã Tân Liên"));
    QVERIFY(row >= 0);
    QCOMPARE(m_model->index(row, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(cell(row, IntakeColumn::Verdict), intakewords::kind(IntakeClass::New));
    QCOMPARE(cell(row, IntakeColumn::Increase), QStringLiteral("+47"));
    QCOMPARE(cell(row, IntakeColumn::Day), QStringLiteral("19/8"));
}

void TestIntakeModel::whatAsksOrIsRefusedIsNot()
{
    addAll();
    int asked = 0, refused = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString kind = cell(row, IntakeColumn::Verdict);
        const bool ticked = m_model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        asked += kind == intakewords::kind(IntakeClass::Asks) ? 1 : 0;
        refused += kind == intakewords::kind(IntakeClass::Refused) ? 1 : 0;
        QVERIFY(!ticked || kind == intakewords::kind(IntakeClass::New) || kind == intakewords::kind(IntakeClass::Changed));
    }
    QVERIFY(asked >= 1);
    QCOMPARE(refused, 1);
    const IntakeCounts counts = m_editor->countsOf(IntakeSide::Files);
    QCOMPARE(counts.refused, refused); // the picture counts for nothing
    QCOMPARE(counts.all, m_model->rowCount());
}

void TestIntakeModel::yesterdaysFigureStandsBeside()
{
    addAll();
    QCOMPARE(m_model->headerData(int(IntakeColumn::Before), Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("18/8"));
    const int row = rowOf(QStringLiteral("Xã Thanh"));
    QCOMPARE(m_model->index(row, int(IntakeColumn::Before)).data().toString().remove(u'.').toLongLong(),
             m_made->before("19480"));
}

void TestIntakeModel::aPictureHasNoRowUntilSomethingIsTyped()
{
    addAll();
    const int rows = m_model->rowCount();
    const int picture = m_editor->originalsOf(IntakeSide::Files).last();
    m_editor->typeByHand(picture, m_made->unit("19492"), m_made->before("19492") + 3);
    QCOMPARE(m_model->rowCount(), rows + 1);
    QVERIFY(m_editor->line(m_model->lineOf(rows)).ticked);
    m_editor->typeByHand(picture, m_made->unit("19492"), m_made->before("19492") + 5); // corrected, not doubled
    QCOMPARE(m_model->rowCount(), rows + 1);
    QCOMPARE(cell(rows, IntakeColumn::Increase), QStringLiteral("+5"));
}

void TestIntakeModel::answeringTheUnitTicksTheRow()
{
    addAll();
    const int row = rowOf(QStringLiteral("Chọn: 3 gợi ý"));
    QVERIFY(row >= 0);
    const int line = m_model->lineOf(row);
    QVERIFY(!m_editor->mayTick(line));
    QVERIFY(!m_editor->mayLearn(line));
    m_editor->answerUnit(line, m_made->unit("HH-ND"));
    QVERIFY(m_editor->line(line).ticked);
    QVERIFY(m_editor->mayLearn(line));
    QVERIFY(!cell(row, IntakeColumn::Unit).startsWith(QStringLiteral("Chọn")));
}

void TestIntakeModel::aNumberIsCorrectedInItsCell()
{
    addAll();
    const int row = rowOf(QStringLiteral("Xã Tân Liên"));
    const QModelIndex number = m_model->index(row, int(IntakeColumn::Installed));
    QVERIFY(number.flags() & Qt::ItemIsEditable);
    QVERIFY(m_model->setData(number, QStringLiteral("+50"), Qt::EditRole)); // the day before and fifty
    QCOMPARE(cell(row, IntakeColumn::Increase), QStringLiteral("+50"));
    QVERIFY(m_editor->line(m_model->lineOf(row)).numberAnswer.has_value());
}

void TestIntakeModel::aTextThatIsNoNumberChangesNothing()
{
    addAll();
    QSignalSpy refused(m_model.get(), &IntakeModel::refused);
    const QModelIndex number = m_model->index(rowOf(QStringLiteral("Xã Tân Liên")), int(IntakeColumn::Installed));
    const QString before = number.data().toString();
    QVERIFY(!m_model->setData(number, QStringLiteral("4O"), Qt::EditRole));
    QCOMPARE(number.data().toString(), before);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("4O")));
}

void TestIntakeModel::theBoxOfTheHeaderSaysAllSomeOrNone()
{
    addAll();
    QCOMPARE(m_model->tickedAll(), Qt::PartiallyChecked);
    m_editor->tickAll(IntakeSide::Files, false);
    QCOMPARE(m_model->tickedAll(), Qt::Unchecked);
    m_editor->tickAll(IntakeSide::Files, true);
    QCOMPARE(m_model->tickedAll(), Qt::PartiallyChecked); // what asks is not taken with the others
}

void TestIntakeModel::messagesAreASideOfTheirOwn()
{
    addAll();
    const int rows = m_model->rowCount();
    IntakeModel messages(*m_desk, *m_editor, IntakeSide::Messages);
    const IntakeOriginal pasted = pastedOriginal(m_made->messages(), QStringLiteral("Tin nhắn dán"));
    m_editor->add(pasted, (*m_doors.recogniser(reportDay))(pasted));
    QCOMPARE(m_model->rowCount(), rows);
    QCOMPARE(messages.rowCount(), 4);
    QCOMPARE(messages.index(3, int(IntakeColumn::Unit)).data().toString(), QStringLiteral("Không có số liệu"));
    QCOMPARE(messages.index(3, int(IntakeColumn::Check)).data().toString(), QStringLiteral("“[13:53] a ơi e gửi trễ chút nha”"));
    QCOMPARE(m_editor->countsOf(IntakeSide::Messages).skipped, 1);
    QCOMPARE(m_editor->countsOf(IntakeSide::Messages).withErrors, 1); // Thuận fell by 28
}

void TestIntakeModel::everyCellIsSpoken()
{
    addAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < intakeColumnCount; ++column)
            QVERIFY(!m_model->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void TestIntakeModel::tryingChangesNothingThatIsStored()
{
    const auto length = m_desk->journalLength();
    addAll();
    m_editor->answerUnit(m_model->lineOf(rowOf(QStringLiteral("Chọn: 3 gợi ý"))), m_made->unit("HH-ND"));
    QCOMPARE(*m_desk->journalLength(), *length);
}

void TestIntakeModel::theSameFileTwiceIsSaidSo()
{
    addAll();
    const IntakeOriginal first = m_doors.read({m_made->paths().first(), {}}, {});
    m_editor->add(first, (*m_doors.recogniser(reportDay))(first));
    const int row = m_model->rowCount() - 1;
    QCOMPARE(cell(row, IntakeColumn::Verdict), intakewords::kind(IntakeClass::Same));
    QVERIFY(cell(row, IntakeColumn::Check).contains(m_made->paths().first()));
    QVERIFY(!m_editor->line(m_model->lineOf(row)).ticked);
}

QTEST_MAIN(TestIntakeModel)
#include "tst_intakemodel.moc"
