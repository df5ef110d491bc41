// Number reading: what a written number may mean as a count of people. One cell by itself often has several readings
// ("1.234", a real 1.234 that Excel made of it, "2.000"); which one holds is decided for the whole column, with yesterday's
// figures and the bases beside it. Where two readings stay plausible there is a doubt, and the value is asked: a figure is
// never silently a thousand times too big or too small. Phone numbers, dates, document numbers and percentages are no
// counts, and blank is not zero.
#pragma once

#include "core/intake/foundvalue.h"

#include <QVector>

namespace dophu
{

struct GridCell;

struct WrittenCount
{
    enum class Form
    {
        Nothing,     // blank, "-", "chưa có": nobody says a number
        Plain,       // digits alone, or grouped in a way that has one reading
        Grouped,     // one mark before exactly three digits: "1.234", "2,000"
        Real,        // a real number of thousands, 1.234 or 3.37: a program took the mark for a decimal sign
        NoChange,    // "không phát sinh", "như hôm qua"
        Share,       // a percentage
        Letters,     // letters among the digits: "l86", "1O5"
        Approximate, // "khoảng 350", "350?"
        Several,     // two numbers in one cell
        NoResult,    // a formula without a result, or an error
        NoCount      // a date, a phone number, words
    };
    Form form = Form::Nothing;
    QVector<qint64> readings;                // likeliest first; the first holds where there is no doubt
    std::optional<qint64> of;                // "22/24": 24
    IntakeReason doubt = IntakeReason::None; // why the first reading must not be taken without a person
    QChar mark;                              // of Grouped
    bool allNoughts = false;                 // of Grouped: "2.000", which is also 2 written with three decimals
    bool typedNumber = false;                // a number cell, not a text: marks may have been lost in it
    std::optional<StatedShare> share;        // of Share; also "51 (65,4%)"
    bool operator==(const WrittenCount &) const = default;

    bool isKnown() const { return !readings.isEmpty() && doubt == IntakeReason::None; }
    std::optional<qint64> value() const { return isKnown() ? std::optional(readings.first()) : std::nullopt; }
};

// What is known of whom a cell speaks about; both absent for a village or a person.
struct CountHint
{
    std::optional<qint64> last; // yesterday's figure
    std::optional<qint64> base;
};

WrittenCount readWritten(const QString &text);
WrittenCount readWritten(const GridCell &cell);
// Decides the readings of one column, top to bottom. hints: parallel to column.
void settleColumn(QVector<WrittenCount> &column, const QVector<CountHint> &hints);
// A percentage: "43,8%", "43.8 %", 0.438 shown as a percentage, 43.8 in a column of percentages.
std::optional<StatedShare> readShare(const GridCell &cell);

} // namespace dophu
