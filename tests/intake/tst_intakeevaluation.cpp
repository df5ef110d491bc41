// The bar of product.md §3 on the submissions of 18–20/8/2020.
#include "tests/support/intakeevaluation.h"

#include <QTest>

using namespace dophu;

class IntakeEvaluationTest : public QObject
{
    Q_OBJECT

private slots:
    void whatUnitsSentIsReadAboveTheBar()
    {
        const IntakeEvaluation evaluation = evaluateIntake(QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions"));
        const QStringList below = evaluation.belowTheBar();
        QVERIFY2(below.isEmpty(), qPrintable(below.join(QStringLiteral("; ")) + u'\n' + evaluation.misses.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(IntakeEvaluationTest)
#include "tst_intakeevaluation.moc"
