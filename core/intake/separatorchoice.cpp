// The column's part of number reading: which of several readings holds.
#include "core/intake/numberreading.h"

#include <algorithm>

namespace dophu
{

namespace
{
using Form = WrittenCount::Form;

enum class Fit
{
    Open, // nothing known speaks for or against it
    Good,
    Bad
};

// A running total moves slowly beside the factor of a thousand that is at stake: within ten times of yesterday's, and no
// more than the base (a fifth on top, because bases are estimates).
Fit fitOf(qint64 reading, const CountHint &hint)
{
    if (hint.base && reading > *hint.base + *hint.base / 5 + 5)
        return Fit::Bad;
    if (!hint.last || *hint.last == 0)
        return Fit::Open;
    constexpr qint64 window = 10;
    if (reading < *hint.last / window || (reading > *hint.last * window + window && !hint.base))
        return Fit::Bad;
    // Early in a campaign a total may rise a hundredfold; the base then says how far.
    return reading > *hint.last * 100 + 100 ? Fit::Bad : Fit::Good;
}

struct Custom // how the column's writer uses a mark, where another cell of it shows so beyond doubt
{
    bool thousands = false;
    bool reals = false; // some cells became real numbers: the program ate thousands marks
};

Custom customOf(const QVector<WrittenCount> &column, QChar mark)
{
    Custom custom;
    for (const WrittenCount &count : column) {
        if (count.form == Form::Grouped && count.mark == mark && !count.allNoughts)
            custom.thousands = true;
        custom.reals = custom.reals || count.form == Form::Real;
    }
    return custom;
}

void doubt(WrittenCount &count, QVector<qint64> readings)
{
    count.readings = std::move(readings);
    count.doubt = IntakeReason::SeparatorUnclear;
}

// "1.234": 1.234 people are none, so only thousands make a count; unless what is known forbids it.
void settleGrouped(WrittenCount &count, const CountHint &hint, const Custom &custom)
{
    const qint64 thousands = count.readings.first();
    const qint64 few = thousands / 1000;
    const Fit big = fitOf(thousands, hint);
    if (!count.allNoughts) {
        const bool fewFits = hint.base && few + 1 <= *hint.base && big == Fit::Bad;
        if (fewFits || (big == Fit::Bad && hint.last))
            doubt(count, {thousands, few});
        return;
    }
    const Fit small = fitOf(few, hint);
    const bool sure = big == Fit::Good ? small == Fit::Bad : big == Fit::Open && (custom.thousands || small == Fit::Bad);
    if (!sure)
        doubt(count, big == Fit::Bad ? QVector<qint64>{few, thousands} : QVector<qint64>{thousands, few});
}

void settleReal(WrittenCount &count, const CountHint &hint)
{
    const Fit fit = fitOf(count.readings.first(), hint);
    if (fit == Fit::Bad || (fit == Fit::Open && !hint.base))
        doubt(count, count.readings);
}

// A whole number in a number cell: "2.000" typed where the dot is a decimal sign is 2.
void settleTyped(WrittenCount &count, const CountHint &hint, const Custom &custom)
{
    const qint64 value = count.readings.first();
    if (value == 0 || value >= 1000)
        return;
    const Fit as = fitOf(value, hint);
    // A base of a thousand times the number leaves both open, whatever yesterday was: hardly anybody stays below 0,1 %.
    const bool asked = hint.base   ? fitOf(value * 1000, CountHint{{}, hint.base}) != Fit::Bad
                       : hint.last ? as == Fit::Bad && fitOf(value * 1000, hint) == Fit::Good
                                   : custom.reals;
    if (asked)
        doubt(count, as == Fit::Bad ? QVector<qint64>{value * 1000, value} : QVector<qint64>{value, value * 1000});
}

// Digits alone in a text: what they say, unless that is a thousand times off and the other is not.
void settlePlain(WrittenCount &count, const CountHint &hint)
{
    const qint64 value = count.readings.first();
    if (!hint.last || fitOf(value, hint) != Fit::Bad)
        return;
    if (value > 0 && value < 1000 && fitOf(value * 1000, hint) == Fit::Good)
        doubt(count, {value * 1000, value});
    else if (value >= 1000 && value % 1000 == 0 && fitOf(value / 1000, hint) == Fit::Good)
        doubt(count, {value / 1000, value});
}
} // namespace

void settleColumn(QVector<WrittenCount> &column, const QVector<CountHint> &hints)
{
    const Custom dots = customOf(column, u'.');
    const Custom commas = customOf(column, u',');
    for (qsizetype i = 0; i < column.size(); ++i) {
        WrittenCount &count = column[i];
        const CountHint hint = i < hints.size() ? hints.at(i) : CountHint{};
        if (count.readings.isEmpty() || count.doubt != IntakeReason::None)
            continue;
        const Custom &custom = count.mark == u'.' ? dots : commas; // without a mark only `reals` is asked for
        if (count.form == Form::Grouped)
            settleGrouped(count, hint, custom);
        else if (count.form == Form::Real)
            settleReal(count, hint);
        else if (count.form == Form::Plain && count.typedNumber)
            settleTyped(count, hint, custom);
        if (count.form == Form::Plain && count.doubt == IntakeReason::None)
            settlePlain(count, hint);
    }
}

} // namespace dophu
