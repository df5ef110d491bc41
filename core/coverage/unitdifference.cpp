#include "core/coverage/unitdifference.h"

#include <QHash>
#include <QSet>

namespace dophu
{

namespace
{

// Rank and names move with everybody else's; these are the unit's own.
bool sameFigures(const UnitFigures &a, const UnitFigures &b)
{
    return a.installed == b.installed && a.typed == b.typed && a.base == b.base && a.status == b.status
           && a.minutesLate == b.minutesLate && a.carriedFrom == b.carriedFrom && a.held == b.held
           && a.findings == b.findings && a.note == b.note && a.reason == b.reason;
}

} // namespace

std::optional<qint64> UnitDifference::moved() const
{
    if (!then || !now || !then->installed || !now->installed)
        return std::nullopt;
    return now->installed->value() - then->installed->value();
}

QVector<UnitDifference> differencesBetween(const Consolidation &then, const Consolidation &now)
{
    QHash<qint64, const UnitFigures *> earlier;
    for (const UnitFigures &unit : then.units)
        earlier.insert(unit.id.value(), &unit);
    QVector<UnitDifference> differences;
    QSet<qint64> seen;
    for (const UnitFigures &unit : now.units) {
        seen.insert(unit.id.value());
        const UnitFigures *before = earlier.value(unit.id.value());
        if (!before)
            differences.append(UnitDifference{std::nullopt, unit});
        else if (!sameFigures(*before, unit))
            differences.append(UnitDifference{*before, unit});
    }
    for (const UnitFigures &unit : then.units) {
        if (!seen.contains(unit.id.value()))
            differences.append(UnitDifference{unit, std::nullopt});
    }
    return differences;
}

} // namespace dophu
