// The change explained (R11): why the district's figure differs between two days, split without a remainder into new
// installs, base changes, corrections, late reports, and units that came in or went out.
//
// Three readings of the work are compared: `told`, the earlier day as it was frozen or looked at; `since`, that same day
// as it is known when the later figure is taken; `now`, the later day. From told to since only knowledge changed: a value
// for a day that had none is a late report (báo bù), any other difference a correction (đính chính). From since to now the
// day changed: a rise is new installs (mới cài), an accepted fall takes back an earlier total and is a correction. A unit in
// the sums on one side only is its own part; one with another denominator is a base change. Each unit's steps telescope,
// so the people of all parts add up to the change of the people.
//
// The change of the rate X/B is exact, too. With X₁/B₁ before and X₂/B₂ after,
//     X₂/B₂ − X₁/B₁ = Σ (ΔXₖ·B₁ − X₁·ΔBₖ) / (B₁·B₂)
// over the parts k: people are valued at the new base, base changes at the old count, all over one denominator. For the eye
// each part is rounded to hundredths of a percentage point by largest remainder, so that what is shown adds up to the
// shown change.
#pragma once

#include "core/coverage/consolidation.h"

#include <array>

namespace dophu
{

__extension__ using Int128 = __int128; // products of two counts

enum class ChangeKind
{
    NewInstalls,
    BaseChange,
    Correction,
    LateReport,
    Membership // units that came into the sums or left them: valid from or to, excused, first base
};
inline constexpr std::array changeKinds{ChangeKind::NewInstalls, ChangeKind::BaseChange, ChangeKind::Correction,
                                        ChangeKind::LateReport, ChangeKind::Membership};
QString changeWord(ChangeKind kind); // new_installs, base_change, correction, late_report, membership

struct ChangePart
{
    ChangeKind kind{};
    qint64 people = 0;     // of installed
    qint64 base = 0;       // of the denominator
    qint64 hundredths = 0; // of a percentage point, rounded so that the parts add up; 0 without a rate
    int units = 0;         // that have a share in it
    bool operator==(const ChangePart &) const = default;
    bool isEmpty() const { return units == 0; }
};

struct Change
{
    Sum from;
    Sum to;
    std::array<ChangePart, changeKinds.size()> parts; // in the order of changeKinds
    std::optional<qint64> hundredths;                 // of a percentage point, half up; empty without a base on both days
    bool operator==(const Change &) const = default;

    const ChangePart &part(ChangeKind kind) const { return parts.at(std::size_t(kind)); }
    qint64 people() const { return to.installed.value() - from.installed.value(); }
    qint64 base() const { return to.base.value() - from.base.value(); }
    // The exact change of the rate, whole and by part: numerators over denominator().
    Int128 numerator() const;
    Int128 numeratorOf(ChangeKind kind) const;
    Int128 denominator() const;
};

// One unit's share in one part.
struct UnitChange
{
    UnitId id;
    QString code;
    QString name;
    QString shortName;
    QString stream;
    ChangeKind kind{};
    qint64 people = 0;
    qint64 base = 0;
    bool operator==(const UnitChange &) const = default;
};

struct StreamChange
{
    Stream stream;
    Change change;
    bool operator==(const StreamChange &) const = default;
};

struct ChangeExplained
{
    Day from;
    Day to;
    Change district;               // the streams in the total
    QVector<StreamChange> streams; // of the later day
    QVector<UnitChange> units;     // by kind, the largest first
    bool operator==(const ChangeExplained &) const = default;
};

// told and since: the earlier day; now: the later one.
ChangeExplained explainChange(const DayInputs &told, const DayInputs &since, const DayInputs &now);

// numerators / denominator, each in hundredths of a percentage point, rounded so that they add up to their rounded sum.
// The sum is rounded half up (away from zero below it). denominator > 0.
QVector<qint64> roundedParts(const QVector<Int128> &numerators, Int128 denominator);

} // namespace dophu
