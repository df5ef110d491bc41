#include "app/cli/command.h"
#include "core/intake/csvrows.h"
#include "core/intake/reportsfile.h"

#include <QFileInfo>

namespace dophu::cli
{

int loadReports(const Invocation &invocation)
{
    const auto options = optionsOf(invocation, {}, {}, 1);
    if (!options)
        return WrongUsage;
    const QString path = options->value(QStringLiteral("0"));
    const auto desk = openDesk(invocation);
    if (!desk)
        return told(desk.error());
    const auto csv = readFile(path);
    if (!csv)
        return told(csv.error());
    const auto file = readReports(*csv, path, (*desk)->registry(), (*desk)->campaign());
    if (!file)
        return told(file.error());
    const auto drafts = newReports(*file, [&](UnitId unit, Day day) { return (*desk)->historyOf(unit, day); });
    if (!drafts)
        return told(drafts.error());
    const Outcome entered = (*desk)->enterAll(*drafts, QStringLiteral("import"), QFileInfo(path).fileName());
    if (!entered)
        return told(entered.error());
    say(QStringLiteral("Đã nạp %1 báo cáo mới trong %2 dòng.").arg(drafts->size()).arg(file->rows.size()));
    return Done;
}

} // namespace dophu::cli
