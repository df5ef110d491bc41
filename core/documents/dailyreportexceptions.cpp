// The last appendix: who is missing, late, without change, held, excused, and what came for earlier days.
#include "core/documents/dailyreporttables.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"
#include "core/documents/tablewidths.h"

#include <algorithm>

namespace dophu::dailytables
{

namespace
{

using officialformat::count;
using officialformat::countOrDash;
using officialformat::dayAndMonth;
using officialformat::fewPadded;
using officialformat::noFigure;

QString receivedText(const UnitFigures &unit, Day day)
{
    if (!unit.received.isValid())
        return noFigure;
    const QString time = officialformat::hour(unit.received.time());
    return unit.received.day() == day ? time : time + u' ' + dayAndMonth(unit.received.day());
}

QString lateText(qint64 minutes)
{
    if (minutes < 120)
        return QStringLiteral("%1 phút").arg(minutes);
    return QStringLiteral("%1 giờ %2 phút").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

// The words of whoever decided or explained: the reason first, the note otherwise; without words, what stands in.
QString saidWhy(const UnitFigures &unit)
{
    const QString words = officialnames::printable(unit.reason.trimmed().isEmpty() ? unit.note : unit.reason);
    if (!words.isEmpty() || unit.status == UnitStatus::Excused)
        return words;
    return unit.carriedFrom ? QStringLiteral("Lấy số ngày ") + dayAndMonth(*unit.carriedFrom) : QStringLiteral("Chưa có số");
}

QString heldText(const UnitFigures &unit)
{
    return QStringLiteral("Báo %1, đang tính %2").arg(count(*unit.held), countOrDash(unit.installed));
}

QString noChangeText(const UnitFigures &unit)
{
    return unit.installed && unit.coverage ? count(*unit.installed) + u'/' + count(*unit.base) : QString();
}

template <class Why>
void addExceptions(Table &table, const DailyReportPlan &plan, const QString &title, const UnitList &units, Why why)
{
    if (units.isEmpty())
        return;
    table.rows.append({RowKind::Group, {QString(), QStringLiteral("%1 (%2 đơn vị)").arg(title, fewPadded(units.size()))}});
    for (const UnitFigures *unit : units) {
        const auto entries = std::count_if(table.rows.begin(), table.rows.end(),
                                           [](const TableRow &row) { return row.kind == RowKind::Entry; });
        const bool counted = unit->status != UnitStatus::Excused;
        table.rows.append(
            {RowKind::Entry,
             {QString::number(entries + 1), officialnames::printable(unit->name), receivedText(*unit, plan.facts.day.day),
              why(*unit), counted ? countOrDash(unit->installed) : noFigure}});
    }
}

void addEarlier(Table &table, const DailyReportPlan &plan)
{
    const auto &earlier = plan.facts.lateForEarlierDays;
    if (earlier.isEmpty())
        return;
    table.rows.append(
        {RowKind::Group, {QString(), QStringLiteral("Báo bù cho ngày trước (%1 số liệu)").arg(fewPadded(earlier.size()))}});
    for (const EarlierReport &report : earlier) {
        const auto entries = std::count_if(table.rows.begin(), table.rows.end(),
                                           [](const TableRow &row) { return row.kind == RowKind::Entry; });
        const QString received = report.received.isValid() ? officialformat::hour(report.received.time()) + u' '
                                                                 + dayAndMonth(report.received.day())
                                                           : noFigure;
        table.rows.append({RowKind::Entry,
                           {QString::number(entries + 1), officialnames::printable(report.unit), received,
                            QStringLiteral("Cho ngày %1").arg(dayAndMonth(report.day)), count(report.installed)}});
    }
}

} // namespace

Table exceptions(const DailyReportPlan &plan)
{
    Table table;
    table.columns = {{QStringLiteral("TT"), 10.5, CellAlign::Centre},
                     {QStringLiteral("Đơn vị"), 66, CellAlign::Left},
                     {QStringLiteral("Giờ nhận"), 24.5, CellAlign::Centre},
                     {QStringLiteral("Trễ, lý do"), 39.5, CellAlign::Left},
                     {QStringLiteral("Số ") + officialnames::lowerFirst(plan.installedWord()), 24.5, CellAlign::Right}};
    addExceptions(table, plan, QStringLiteral("Chưa báo cáo"), plan.missing, saidWhy);
    addExceptions(table, plan, QStringLiteral("Gửi từ %1 trở đi").arg(plan.cutoff()), plan.late,
                  [](const UnitFigures &unit) { return lateText(unit.minutesLate); });
    addExceptions(table, plan, QStringLiteral("Không phát sinh trong ngày"), plan.noChange, noChangeText);
    addExceptions(table, plan, QStringLiteral("Chờ xác minh"), plan.held, heldText);
    addExceptions(table, plan, QStringLiteral("Được miễn báo cáo"), plan.excused, saidWhy);
    addEarlier(table, plan);
    fitColumns(table, 1);
    return table;
}

} // namespace dophu::dailytables
