// ./dev intake-eval [-v] [--day D] [FOLDER]: what reading makes of submissions whose right reading is known, kind by kind.
// -v lists each miss. Exit code 1 below the bar.
#include "tests/support/intakeevaluation.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool all = words.removeAll(QStringLiteral("-v")) > 0;
    QString day;
    if (const qsizetype at = words.indexOf(QStringLiteral("--day")); at >= 0 && at + 1 < words.size()) {
        day = words.at(at + 1);
        words.remove(at, 2);
    }
    const QString folder = words.isEmpty() ? QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions") : words.first();
    const dophu::IntakeEvaluation evaluation = dophu::evaluateIntake(folder, day);
    QTextStream out(stdout);
    if (all) {
        for (const QString &miss : evaluation.misses)
            out << miss << '\n';
    }
    out << evaluation.table();
    const QStringList below = evaluation.belowTheBar();
    for (const QString &what : below)
        out << "BELOW THE BAR: " << what << '\n';
    return below.isEmpty() ? 0 : 1;
}
