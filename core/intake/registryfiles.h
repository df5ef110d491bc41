// The office's own registry files: units.csv, bases.csv and unit_history.csv. All or nothing: one bad row refuses the
// file with its line and reason.
#pragma once

#include "core/base/result.h"
#include "core/domain/campaign.h"
#include "core/domain/unit.h"

namespace dophu
{

// Refuses a repeated code, a missing name, an unknown stream, a last day before the first.
Result<QVector<Unit>> readUnits(const QByteArray &csv, const QString &source, const Campaign &campaign);

// By unit code. Refuses an unknown unit, a value that is no count, a wrong date, a repeated first day.
Result<QVector<QPair<QString, Base>>> readBases(const QByteArray &csv, const QString &source, const QVector<Unit> &units);

Result<QVector<CodePast>> readCodePasts(const QByteArray &csv, const QString &source);

} // namespace dophu
