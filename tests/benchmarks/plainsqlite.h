// The baselines: the same work with the plain SQLite C API and nothing around it.
#pragma once

#include <QString>

namespace dophu
{

// Copies every report of the store at `from` into a bare table of its own file, prepared, in one transaction. Seconds.
double plainInsert(const QString &from, const QString &to);
// "latest value ≤ day" for every unit, summed; milliseconds of the fastest of `runs`.
double plainLatest(const QString &path, qint64 julianDay, int runs, qint64 &sum);

} // namespace dophu
