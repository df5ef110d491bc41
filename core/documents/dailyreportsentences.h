// The sentences of the daily report, one function a paragraph, each for every situation a day can be in: nobody
// missing, nobody reported, the first day, a fall, no bases, target met, out of reach. They state what the
// consolidation says and nothing else; every percentage names its base.
#pragma once

#include "core/documents/dailyreportplan.h"

namespace dophu::dailysentences
{

QString opening(const DailyReportPlan &plan);
QString reporting(const DailyReportPlan &plan); // section 1
Runs result(const DailyReportPlan &plan);       // section 2, before the table of groups
QString certainty(const DailyReportPlan &plan); // section 2: reported only, low to high; empty when all is reported
QString ranking(const DailyReportPlan &plan);   // section 2, after the table; empty without any base
QString outlook(const DailyReportPlan &plan);   // section 3

} // namespace dophu::dailysentences
