// A small office: a handful of units in two streams, founded in a store of its own, for tests that need many stores or
// long histories more than they need names.
#pragma once

#include "tests/support/sampledesk.h"

namespace dophu
{

inline constexpr Day smallFirstDay = Day::fromJulian(2459072); // 10/8/2020

// Communes 01, 02 … and half as many agencies A1, A2 …, each with a base of 1.000 from before the campaign.
TestDesk smallOffice(const QString &location, Moment now, int communes);
// A value a unit reports, received now, replacing whatever stands.
ReportDraft reported(const Desk &desk, UnitId unit, Day day, qint64 installed);

} // namespace dophu
