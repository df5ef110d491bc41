// Table notes: what the words beside a figure say of its day, and a total that is stated in a line of its own. What they say
// against taking it is in doubtfulwords.h.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"
#include "core/intake/sheettables.h"

namespace dophu
{

// The day that a note gives its figure: "số liệu ngày 18/8", "số hôm qua".
std::optional<Day> dayOfNote(const QString &text, Day asked);

struct StatedTotal
{
    qint64 value = 0;
    SourcePlace place;
    bool operator==(const StatedTotal &) const = default;
};

// "Tổng số người đã cài: 475" in lines of their own.
QVector<StatedTotal> statedTotals(const QVector<LineOfSheet> &lines, const IntakeContext &context);

} // namespace dophu
