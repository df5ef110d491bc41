// Chase words: how a reminder or a call reads: "13:42 Thuý gọi, hứa 14:10".
#pragma once

#include "core/domain/chase.h"

#include <QString>

namespace dophu::words
{

QString chase(const ChaseNote &note); // without its hour: "Thuý gọi, hứa 14:10; không nghe máy"
// "gọi 13:42, hứa 14:10"; empty when nobody was contacted.
QString chaseSummary(const ChaseSummary &summary);
QString overdue(qint64 minutes); // "quá hẹn 2 phút"; empty for 0
// Bytes as people read them: 312 KB, 1,4 MB.
QString fileSize(qint64 bytes);

} // namespace dophu::words
