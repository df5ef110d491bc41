// Own forms: the pre-filled forms of all units of a day, made in one go into a folder, a file each.
#pragma once

#include "core/documents/ownformsheet.h"

#include <functional>

namespace dophu
{

class Desk;

// Of every unit expected to report that day, in official order. DayOutsideCampaign.
Result<QVector<OwnFormFacts>> ownFormFacts(const Desk &desk, Day day);

// Called before each form with how many are done, of how many; false stops.
using FormsWatch = std::function<bool(int done, int total)>;

// Files named by ownFormFileName(). A form that is there already stays; one that is there and was filled in, or is another
// file, is never written over: BadInput names it, and nothing is written at all. Returns how many forms are in the folder;
// fewer than asked for when the watch stopped it. Fails with CannotWrite.
Result<int> writeOwnForms(const QVector<OwnFormFacts> &forms, const QString &folder, const FormsWatch &watch = {});

} // namespace dophu
