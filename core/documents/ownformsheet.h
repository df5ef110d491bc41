// Own form sheet: a unit's report form as an .xlsx, filled in but for the day's figure, that intake reads back without a
// question (core/intake/ownform). Locked but for the figure, the note and the name of who reports; the figure takes whole
// numbers from 0 only; the unit's code, the day and the campaign are inside. The form always comes back as it was sent:
// columns are numbered (1) to (7) and the figure stands in (5).
#pragma once

#include "core/base/result.h"
#include "core/desk/office.h"
#include "core/domain/campaign.h"
#include "core/domain/unit.h"

namespace dophu
{

struct OwnFormFacts
{
    Campaign campaign;
    Office office; // who collects
    Unit unit;
    Day day;
    std::optional<qint64> base;
    std::optional<QPair<Day, qint64>> last; // the last accepted figure before the day
};

// The same facts give the same bytes.
Result<QByteArray> ownFormXlsx(const OwnFormFacts &facts);

// "Mau_BC_Bluezone_19468_1908.xlsx": a legal name on every file system.
QString ownFormFileName(const Campaign &campaign, const QString &unitCode, Day day);

} // namespace dophu
