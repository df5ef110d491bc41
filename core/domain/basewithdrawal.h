// Base withdrawal: a base that was set and turned back again (R12). Bases are only ever added, so turning one back adds a
// row of the same unit, kind and first day that says so; the registry then knows neither. Setting it again adds the base
// again.
#pragma once

#include "core/domain/unit.h"

namespace dophu
{

Base withdrawalOf(const Base &base);
bool isWithdrawal(const Base &base);

// In the order they were written: without the withdrawals and what they withdraw.
QVector<Base> standingBases(const QVector<Base> &written);

} // namespace dophu
