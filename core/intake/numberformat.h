// Number format: what a spreadsheet's format code says a number is. Only two things matter to a reader: a percentage and a
// date are not counts.
#pragma once

#include <QStringView>

namespace dophu
{

struct NumberFormat
{
    bool percent = false;
    bool date = false; // or a time
    bool operator==(const NumberFormat &) const = default;
};

NumberFormat builtInNumberFormat(int id); // of Excel, files name it by number only
NumberFormat numberFormatOf(QStringView code);

} // namespace dophu
