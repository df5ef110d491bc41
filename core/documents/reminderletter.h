// Reminder letter (công văn đôn đốc) to units that have not reported a day: one letter to all of them, or one to each.
// Facts in, document value out.
#pragma once

#include "core/coverage/consolidation.h"
#include "core/desk/office.h"
#include "core/documents/document.h"
#include "core/domain/campaign.h"

namespace dophu
{

struct RemindedUnit
{
    QString name;
    std::optional<Count> lastInstalled; // its last accepted figure …
    std::optional<Day> lastDay;         // … and whose day that is
    bool operator==(const RemindedUnit &) const = default;
};

struct ReminderFacts
{
    Campaign campaign;
    Office office;
    Day day;
    Moment answerBy; // the new deadline
    int due = 0;     // units that had to report that day
    int silent = 0; // units that did not report; more than units when only some of them are reminded
    QVector<RemindedUnit> units;
    QString number; // empty: a draft leaves room for it
    QString symbol; // "VHTT"
    Day signedOn;
    QString urgency; // empty, or one of the decree's stamps
};

// Up to so many units are named in Kính gửi; more are listed in an appendix.
inline constexpr qsizetype mostAddressees = 8;

// The units of the day without a report of their own, official order; only those with these codes, where any are given.
QVector<RemindedUnit> unitsToRemind(const Consolidation &day, const QStringList &codes = {});

// facts.units holds at least one.
Document draftReminder(const ReminderFacts &facts); // before the clerk's own words; see finishedpaper.h
Document composeReminder(const ReminderFacts &facts);

} // namespace dophu
