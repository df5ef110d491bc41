// Table doubts: what the words beside a figure, or above it, say against taking it: an estimate, a part left out, another
// day; and a total that is stated in a line of its own.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"
#include "core/intake/sheettables.h"

namespace dophu
{

// "dự kiến", "ước tính", "tạm tính", "chưa chính thức": Approximate; "chưa tính thôn 3", "mới được 3/6 thôn": Partial.
IntakeReason doubtInWords(const QString &text);
// The day that a note gives its figure: "số liệu ngày 18/8", "số hôm qua".
std::optional<Day> dayOfNote(const QString &text, Day asked);
// A title or the name of a sheet or file: "SỐ LIỆU DỰ KIẾN", "BẢN NHÁP". A sentence about a plan is none.
IntakeReason doubtInTitle(const QString &text);

struct StatedTotal
{
    qint64 value = 0;
    SourcePlace place;
    bool operator==(const StatedTotal &) const = default;
};

// "Tổng số người đã cài: 475" in lines of their own.
QVector<StatedTotal> statedTotals(const QVector<LineOfSheet> &lines, const IntakeContext &context);

} // namespace dophu
