// Backup plan: where this PC puts its daily copies and how many it keeps. Remembered by the PC, not by the store: it has
// to be known when the store cannot be opened.
#pragma once

#include <QString>

namespace dophu
{

struct BackupPlan
{
    bool daily = true;
    QString folder; // empty: beside the store
    int keep = 14;
    bool operator==(const BackupPlan &) const = default;
};

} // namespace dophu
