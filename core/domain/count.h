// Count: a number of people. Whole, never negative, at most 10^15 - 1. Blank is not a Count: use std::optional<Count>,
// so that "not known" and 0 can never be confused (R5).
#pragma once

#include <QtGlobal>
#include <compare>
#include <optional>

namespace dophu
{

class Count
{
public:
    static constexpr qint64 largest = 999'999'999'999'999;

    constexpr Count() = default; // zero people
    static constexpr std::optional<Count> from(qint64 value)
    {
        if (value < 0 || value > largest)
            return std::nullopt;
        return Count(value);
    }
    constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Count &) const = default;

private:
    constexpr explicit Count(qint64 value) : m_value(value) {}
    qint64 m_value = 0;
};

} // namespace dophu
