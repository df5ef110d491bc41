// The day's sheet: what only shows when the units of one day stand one under the other, as they were typed or pasted (R7):
// two neighbours exchanged, a block one row off, another unit's number, yesterday's file sent once more. judgeSheet() is
// pure and cheap (one pass, a sort of the suspicious few), because it is worked out anew whenever the day is consolidated;
// nothing of it is stored. It finds warnings only: what holds a value out is the line's business.
#pragma once

#include "core/checks/limits.h"
#include "core/domain/report.h"

namespace dophu
{

// One row of the sheet, in official order. Only a value reported for this very day is typed.
struct SheetLine
{
    std::optional<Count> typed;
    std::optional<Count> before; // what counted the day before
    std::optional<Count> base;
    qint64 usualTenths = 0; // people × 10 the unit added in a day of late, this day left out
    bool odd = false;       // its own line says it fell, passed its base or jumped
    Moment received;
};

// last: the unit's latest standing on or before the day; findings: its own, kept there or elsewhere.
SheetLine sheetLineOf(const Standing &last, const QVector<Finding> &findings, Day day, std::optional<Count> base);

// Found by judgeSheet, not by the line.
bool isOfSheet(FindingCode code);

struct SheetFinding
{
    qsizetype row = 0;
    Finding finding;
    qsizetype about = -1; // the row of the unit it names
};

// At most one finding of a code for a row; rows ascending within a code.
QVector<SheetFinding> judgeSheet(const QVector<SheetLine> &lines, const Limits &limits);

} // namespace dophu
