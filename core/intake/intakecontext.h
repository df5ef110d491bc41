// Intake context: what a careful clerk knows while reading what the units sent. The campaign, the registry, the day asked
// for, what each unit last said and what people have taught the program. Looked up, never written.
#pragma once

#include "core/domain/campaign.h"
#include "core/domain/unit.h"
#include "core/text/unitmatcher.h"

#include <QHash>

namespace dophu
{

struct UnitPast // of one unit, before the day asked for
{
    std::optional<qint64> last; // the last accepted total before the day
    Day lastDay;
    std::optional<qint64> today; // what already stands for the day asked for
    std::optional<qint64> base;  // in force on the day
    std::optional<qint64> population;
    QVector<QPair<Day, qint64>> recent; // accepted totals of the days before, oldest first, at most 14
};

struct IntakeContext
{
    const Campaign &campaign;
    const Registry &registry;
    const UnitMatcher &matcher;
    Day day; // the day asked for
    QHash<UnitId, UnitPast> pasts;
    QHash<QString, UnitId> learnedNames;    // nameKey without marks → unit, confirmed by a person
    QHash<QString, QString> learnedColumns; // nameKey of a heading → "installed", "base", "unit", "increase", "ignore" …
};

} // namespace dophu
