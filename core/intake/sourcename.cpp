#include "core/intake/sourcename.h"
#include "core/intake/sheetunits.h"
#include "core/intake/writtendays.h"

#include <QSet>

namespace dophu
{

namespace
{
using By = Recognised::By;

void askUnits(FoundValue &value, IntakeReason reason, const QVector<UnitId> &units)
{
    value.reason = reason;
    value.unit.reset();
    value.candidates.clear();
    for (const UnitId unit : units)
        value.candidates.append(IntakeCandidate{unit, value.installed});
}

// A file of one unit that is called after another.
void compareUnitWithName(QVector<FoundValue> &values, const QString &path, const IntakeContext &context)
{
    QSet<UnitId> units;
    for (const FoundValue &value : std::as_const(values)) {
        if (value.unit)
            units.insert(*value.unit);
    }
    const NamedUnit named = unitOfName(fileBase(path), By::FileName, context);
    if (units.size() != 1 || !named.isSure() || units.contains(*named.unit) || named.by.by == By::Misspelt)
        return;
    const Unit *own = context.registry.byId(*units.constBegin());
    const Unit *other = context.registry.byId(*named.unit);
    if (own && other && (own->parent == other->code || other->parent == own->code))
        return;
    for (FoundValue &value : values) {
        if (value.unit && (value.reason == IntakeReason::None || value.reason == IntakeReason::SameAsYesterday))
            askUnits(value, IntakeReason::UnitConflict, {*value.unit, *named.unit});
    }
}

// The day in the file's name: against the day the content gives, or in place of one.
void compareDayWithName(QVector<FoundValue> &values, const QString &path, const IntakeContext &context)
{
    const QString name = fileBase(path);
    const std::optional<Day> named = dayInName(name, context.day);
    if (!named)
        return;
    for (FoundValue &value : values) {
        if (value.reason != IntakeReason::None)
            continue;
        if (value.reportDay && *value.reportDay != *named && !value.earlierMeant) {
            value.reason = IntakeReason::DateConflict;
            value.candidates = {IntakeCandidate{value.unit, value.installed}};
        } else if (!value.reportDay) {
            value.dayBy = Recognised{By::FileName, name, {}};
            if (*named != context.day) {
                value.reason = IntakeReason::WrongDay;
                value.reportDay = named;
                value.candidates = {IntakeCandidate{value.unit, value.installed}};
            }
        }
    }
}
} // namespace

void compareWithName(QVector<FoundValue> &values, const QString &path, const IntakeContext &context)
{
    compareUnitWithName(values, path, context);
    compareDayWithName(values, path, context);
}

} // namespace dophu
