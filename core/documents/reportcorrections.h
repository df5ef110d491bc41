// Report corrections: what a report that replaces an issued one says of the difference, and which units differ. Pure.
#pragma once

#include "core/documents/dailyreport.h"

namespace dophu::corrections
{

// Units whose counted figure differs between two readings of the day, official order, without reasons yet.
struct ChangedUnit
{
    UnitId id;
    CorrectedUnit line;
};
QVector<ChangedUnit> changedUnits(const Consolidation &then, const Consolidation &now);

// "Báo cáo này thay thế Báo cáo số 57/BC-VHTT ngày …; …"
QString sentence(const ReplacedReport &replaced, const QString &appendix);
// A row a changed unit: old, new, difference, reason, who.
Table table(const ReplacedReport &replaced);
// What became of the whole.
QString note(const ReplacedReport &replaced, const Sum &now, const QString &noun);

} // namespace dophu::corrections
