// Succession: a merge or split on its way into the store, and what its heirs begin with. Only the desk's own files see it.
#pragma once

#include "core/desk/desk.h"
#include "core/storage/campaignstore.h"
#include "core/storage/reportstore.h"

namespace dophu
{

// A merge or split ready to be written, with everything checked but the days.
struct Desk::Succession
{
    Lineage lineage;
    QVector<Unit> ended;                  // with their last day
    QVector<Unit> heirs;                  // with ids
    QVector<Base> bases;                  // of the heirs
    QVector<CampaignStore::Kept> targets; // campaigns in which the heirs have a target of their own, with it
};

QString namesOf(const QVector<Unit> &units);
// What last counted for a unit before the day; empty when nothing ever did.
Result<std::optional<Count>> lastTotal(const ReportStore &reports, UnitId unit, Day before);
// The sum of what counted for the ended units the day before; empty when nothing did.
Result<std::optional<Count>> broughtTotal(const ReportStore &reports, const Lineage &lineage);
// The report of the day before with which an heir begins.
ReportDraft openingOf(const Lineage &lineage, UnitId heir, std::optional<Count> total);

} // namespace dophu
