// Reading one cell: the number a clerk typed, or why it is none. Only what is no whole number from 0 is refused here (R7);
// whether the number is likely is judged afterwards, by the line's rules. Nothing is guessed: a dot, a comma or a blank is
// a thousands mark only before exactly three digits.
#pragma once

#include "core/domain/count.h"

#include <QString>

#include <optional>
#include <variant>

namespace dophu
{

enum class RefusalKind
{
    Empty,
    Letter,      // `mark` is the first sign that is no digit: "4O"
    Negative,    // "-5"
    Fraction,    // `mark` does not part thousands: "1,5", "12.34"
    TooLarge,    // more than Count::largest
    NoDayBefore, // "+47" without a number of the day before
};

struct Refusal
{
    RefusalKind kind{};
    QString text; // as typed
    QChar mark;
    bool operator==(const Refusal &) const = default;
};

// "1312", "1.312", "1,312", "1 312", full-width digits; "+47" is added to the day before.
std::variant<Count, Refusal> readCount(QStringView typed, std::optional<Count> dayBefore);

} // namespace dophu
