// Finding (cảnh báo, lỗi, gợi ý): something suspicious about a value. It carries the numbers its sentence needs, not the
// sentence. An open error keeps the value out of the total (R7) until the value is corrected or the finding is accepted
// with a reason; a warning is counted but stops the closing; a hint stops nothing.
// A finding says what is wrong with the value. What probably happened to it is its Slip, read off the value that is
// offered: so an accepted finding stays accepted whatever the program thinks of the keys that were pressed.
#pragma once

#include "core/domain/count.h"
#include "core/domain/day.h"

#include <QString>
#include <QVector>
#include <optional>

namespace dophu
{

enum class Severity
{
    Hint,    // gợi ý
    Warning, // cảnh báo
    Error    // lỗi
};

enum class FindingCode
{
    // Of the unit's own line, stored with it.
    BelowYesterday,      // figures: value, last accepted
    AboveBase,           // figures: value, base
    BaseAbovePopulation, // figures: base, population
    Jump,                // figures: increase, usual increase × 10 per day
    Unchanged,           // figures: value, days without increase; since: the day it was first reported
    NoBase,              // no figures
    SameAsYesterday,     // figures: value, usual increase × 10 per day; since: the day it was first reported
    RoundHabit,          // figures: value, reports in a row that end in 0
                         // Of the day's sheet, found again whenever the day is consolidated.
    EqualToOther,        // figures: value; about: the other unit
    Exchanged,           // figures: value, the neighbour's value; about: the neighbour
    ShiftedBlock,        // figures: cells of the block, +1 moved down or −1 moved up; about: the block's first unit
    FileResent,          // figures: units received together, the moment in ms
};

// The stable word used in JSON, CSV and the store: "below_yesterday".
QString codeWord(FindingCode code);
std::optional<FindingCode> findingCodeFrom(QStringView word);
Severity severityOf(FindingCode code);

struct Acceptance
{
    QString by;
    Moment at;
    QString reason;
    bool operator==(const Acceptance &) const = default;
};

struct Finding
{
    FindingCode code{};
    qint64 first = 0;  // see FindingCode
    qint64 second = 0; // see FindingCode
    Day since;
    std::optional<Count> offered; // the likely intended value, where it is clear
    std::optional<Acceptance> accepted;
    QString about = {}; // the short name of another unit, see FindingCode
    bool operator==(const Finding &) const = default;

    Severity severity() const { return severityOf(code); }
    bool isOpen() const { return !accepted; }
};

bool holdsBack(const QVector<Finding> &findings); // an open error among them

} // namespace dophu
