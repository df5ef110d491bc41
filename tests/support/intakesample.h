// Intake sample: the sample district as a careful clerk knows it on a day: its registry, its bases and what each unit had
// reported for the days before.
#pragma once

#include "core/intake/intakecontext.h"

#include <memory>

namespace dophu
{

class IntakeSample
{
public:
    IntakeSample(); // aborts when the shipped files cannot be read

    const Registry &registry() const { return m_registry; }
    const UnitMatcher &matcher() const { return *m_matcher; }
    IntakeContext on(Day day) const; // refers to this
    QString codeOf(std::optional<UnitId> unit) const;

private:
    Campaign m_campaign;
    Registry m_registry;
    std::unique_ptr<UnitMatcher> m_matcher;
    QHash<UnitId, QVector<QPair<Day, qint64>>> m_totals; // oldest first, the last word for each day
};

} // namespace dophu
