// Limits: when a value is worth a second look. Data of the office, edited in Thiết lập; the defaults were set on the
// sample campaign so that a clerk sees a handful of warnings a day, not dozens.
#pragma once

namespace dophu
{

struct Limits
{
    int jumpTimes = 4;     // an increase over so many times the unit's usual one …
    int jumpAtLeast = 30;  // … and of at least so many people
    int jumpHistory = 3;   // reported days needed before a usual increase is known
    int recentReports = 7; // reported days that make the usual increase
    int unchangedDays = 3; // reports in a row without any increase
    bool operator==(const Limits &) const = default;
};

} // namespace dophu
