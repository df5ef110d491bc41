// Sheet findings: what the sheet's rules say about the rows of one day, to stand among the findings of the units they are
// about, with the acceptances people have given them. Worked out whenever the day is consolidated, from the line's own
// findings; closing freezes the outcome with the rows.
#pragma once

#include "core/base/result.h"
#include "core/checks/limits.h"
#include "core/coverage/consolidation.h"
#include "core/storage/reportstore.h"

#include <functional>

namespace dophu
{

// One row of the sheet, wherever its standing and its findings are kept.
struct SheetRow
{
    UnitId unit;
    QString name;
    std::optional<Count> base;
    const Standing *standing = nullptr;         // the latest on or before the day
    const QVector<Finding> *findings = nullptr; // its own; findings of the sheet among them are passed over
};

using AcceptedOfDay = std::function<Result<QVector<AcceptedFinding>>()>;

// By row; rows without any are absent. acceptedOfDay is asked only when something was found.
Result<QHash<qsizetype, QVector<Finding>>> sheetFindings(const QVector<SheetRow> &rows, Day day, const Limits &limits,
                                                         const AcceptedOfDay &acceptedOfDay);

// Puts them behind the findings of the rows' own lines. Nothing in a campaign of daily numbers: those are too much alike
// to say anything of one another.
Outcome judgeRows(DayInputs &inputs, const Campaign &campaign, const Limits &limits, const AcceptedOfDay &acceptedOfDay);

} // namespace dophu
