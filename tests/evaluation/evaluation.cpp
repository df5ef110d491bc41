// ./dev intake-eval [-v] [--day D] [FOLDER]: what reading makes of submissions whose right reading is known, kind by kind.
// -v lists each miss. Exit code 1 below the bar; of the second set, whose sources are read each by itself and were labelled
// before the program had seen them, only a value at a wrong unit is below it.
#include "tests/support/intakeevaluation.h"

#include <QCoreApplication>
#include <QTextStream>

namespace
{
void print(QTextStream &out, const dophu::IntakeEvaluation &evaluation, bool misses)
{
    for (const QString &miss : misses ? evaluation.misses : QStringList())
        out << miss << '\n';
    out << evaluation.table();
    for (const QString &what : evaluation.belowTheBar())
        out << "BELOW THE BAR: " << what << '\n';
}
} // namespace

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
    QTextStream out(stdout);
    const QString data = QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/");
    const dophu::IntakeEvaluation first =
        dophu::evaluateIntake(words.isEmpty() ? data + QStringLiteral("submissions") : words.first(), day);
    print(out, first, all);
    if (!words.isEmpty())
        return first.belowTheBar().isEmpty() ? 0 : 1;
    out << "\nsecond set, each source by itself\n";
    const dophu::IntakeEvaluation second =
        dophu::evaluateIntake(data + QStringLiteral("intake-second"), {}, dophu::IntakeSources::Alone);
    print(out, second, all);
    return first.belowTheBar().isEmpty() && second.all().wrongUnit == 0 ? 0 : 1;
}
