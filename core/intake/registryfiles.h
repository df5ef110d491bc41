// The office's own registry files: units.csv, bases.csv and unit_history.csv. All or nothing: one bad row refuses the
// file with its line and reason.
#pragma once

#include "core/base/result.h"
#include "core/domain/campaign.h"
#include "core/domain/unit.h"
#include "core/intake/csvrows.h"

namespace dophu
{

enum class RegistryFileKind
{
    Units,
    Bases,
    Pasts
};
QStringList columnsOf(RegistryFileKind kind); // the required ones

// One record each; BadInput with its line. What needs the other records is the caller's.
Result<Unit> unitFrom(const CsvRows &csv, const CsvRows::Row &row, const Campaign &campaign);
Result<Base> baseFrom(const CsvRows &csv, const CsvRows::Row &row);
Result<CodePast> codePastFrom(const CsvRows &csv, const CsvRows::Row &row);

// Why the unit cannot be valid on those days: one that was merged or split stays ended, its heirs begin that day. Empty
// when nothing is against it.
QString againstLineage(const Registry &registry, const Unit &unit);

// Refuses a repeated code, a missing name, an unknown stream, a last day before the first.
Result<QVector<Unit>> readUnits(const QByteArray &csv, const QString &source, const Campaign &campaign);

// By unit code. Refuses an unknown unit, a value that is no count, a wrong date, a repeated first day.
Result<QVector<QPair<QString, Base>>> readBases(const QByteArray &csv, const QString &source, const QVector<Unit> &units);

// The registry as such files again (UTF-8 with a mark, comma). A field that a spreadsheet would take for a formula starts
// with an apostrophe, which reading takes off again.
QByteArray unitsToCsv(const Registry &registry);
QByteArray basesToCsv(const Registry &registry);

Result<QVector<CodePast>> readCodePasts(const QByteArray &csv, const QString &source);

} // namespace dophu
