// Verification (R12): walks the journal from its first entry, recomputes each hash from the content it vouches for, and
// rebuilds every standing from its revisions. It changes nothing and names the first entry that does not fit.
#pragma once

#include "core/checks/linerules.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

namespace dophu
{

Result<ChainVerdict> verifyStore(const Database &database, qint64 campaign,
                                 const std::function<LineContext(UnitId)> &contextOf);

} // namespace dophu
