// Learned: what a person has confirmed once and need not be asked again. A written name that means a unit (R13), a heading
// that means a column. Both can be looked through, changed and forgotten.
#pragma once

#include "core/domain/unit.h"

namespace dophu
{

struct LearnedName
{
    QString key;     // nameKey without marks
    QString written; // as it stood in the source
    UnitId unit;     // invalid: forgotten
    QString by = {};
    Moment at = {};
    bool operator==(const LearnedName &) const = default;
};

struct LearnedColumn
{
    QString key;     // nameKey of the heading without marks
    QString written; // the heading
    QString meaning; // "installed", "base", "unit", "increase", "ignore" …; empty: forgotten
    QString by = {};
    Moment at = {};
    bool operator==(const LearnedColumn &) const = default;
};

} // namespace dophu
