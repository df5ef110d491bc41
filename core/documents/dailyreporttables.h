// The tables of the daily report: groups in section 2, units in the appendices, exceptions in the last appendix, and the
// notes that explain what stands in them. The row note says how a number came to count ("Gửi trễ", "Số 18/8").
#pragma once

#include "core/documents/dailyreportplan.h"

namespace dophu::dailytables
{

Table groups(const DailyReportPlan &plan);
QString groupsNote(const DailyReportPlan &plan); // names the base of every line

// What one table of units shows.
struct UnitTable
{
    QString unitTitle; // title of the name column
    QString baseKind;
    UnitList units;
    Sum total;
    Sum totalBefore;
    std::optional<Count> totalNeeded; // set: the table has the column "Còn thiếu"
    bool totalMet = false;
    bool byStream = false; // group rows are streams, else groups of units
};
UnitTable territoryTable(const DailyReportPlan &plan);
UnitTable streamTable(const DailyReportPlan &plan, const StreamFigures &stream);

Table units(const DailyReportPlan &plan, const UnitTable &shown);
QString unitsNote(const DailyReportPlan &plan, const UnitTable &shown);

Table exceptions(const DailyReportPlan &plan);

// "Gửi trễ; đính chính", empty when nothing is special.
QString rowNote(const UnitFigures &unit);

} // namespace dophu::dailytables
