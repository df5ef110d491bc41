// Fields draft: what was filled in for the papers of some days, as it is kept on this PC until the papers are finished. Days
// belong to one campaign of one store; the drafts of others are passed on untouched. Sentences a clerk wrote otherwise are
// not among them: those are the office's.
#pragma once

#include "core/documents/dailyreportfacts.h"

#include <QVariantMap>
#include <map>

namespace dophu
{

using DayFields = std::map<Day, DailyReportFields>;

// Days in which nothing was filled in are left out.
QVariantMap keptFields(const DayFields &days);
DayFields fieldsKept(const QVariantMap &kept);

// The drafts of all stores with these in the place called `place`; those of at most seven other places are kept on.
QVariantMap withFieldsOf(QVariantMap all, const QString &place, const DayFields &days);

} // namespace dophu
