// Report (báo cáo của đơn vị): what one unit says for one day. It exists only as revisions that are never changed (R4,
// R12): a correction is a new revision with a reason, a removal is a revision that says Withdrawn.
// Standing: what counts for that unit on that day once the checks have spoken; derived, and only from revisions.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/unit.h"

namespace dophu
{

// R5: blank, zero, "no change", excused and carried are five different things.
enum class Said
{
    Value,     // a number, zero included
    NoChange,  // không phát sinh: the unit itself said so
    Excused,   // miễn, with a reason; out of the rates too
    Carried,   // the office chose the last accepted value for the missing unit
    Withdrawn, // back to blank
};
QString saidWord(Said said); // value, no_change, excused, carried, withdrawn
std::optional<Said> saidFrom(QStringView word);

enum class Channel
{
    None,
    Phone,
    Zalo,
    Sms,
    Email,
    Paper,
    File
};
QString channelWord(Channel channel); // dien-thoai, zalo, sms, email, giay, tep; empty for None
std::optional<Channel> channelFrom(QStringView word);

// What is about to be written: not yet checked.
struct ReportDraft
{
    UnitId unit;
    Day day;
    Said said = Said::Value;
    std::optional<Count> installed; // set exactly when said is Value
    Moment received;                // this message's receipt; invalid when the office itself carries or excuses
    Moment firstReceived;           // decides on time or late (R6); invalid: the first one heard that day stays
    Channel channel = Channel::None;
    QString sender;
    QString note;
    QString reason;   // for corrections, excuses and carried choices
    int expected = 0; // the revision this one replaces, 0 for the first; another desk's change makes it fail (R12)
    static constexpr int whatever = -1; // for `expected`: replace whatever stands
    bool receiptSettled = false;        // of a counter-entry: firstReceived is as it was, even when there was none
    bool operator==(const ReportDraft &) const = default;
};

struct Revision
{
    ReportDraft report;
    int number = 0; // 1, 2, …
    Moment typed;
    QString typedBy;
    QString desk;
    qint64 journal = 0; // the journal entry that brought it
    bool operator==(const Revision &) const = default;
};

struct Standing
{
    UnitId unit;
    Day day;
    Said said = Said::Value;
    int revision = 0;
    std::optional<Count> typed;   // as reported, even while it is held back
    std::optional<Count> counted; // running total that counts at the end of this day
    Day countedFrom;              // the day that total was reported for; another day when carried or held
    std::optional<Count> before;  // running total that counted before this day
    Moment firstReceived;         // decides on time or late (R6)
    Moment lastReceived;
    Channel channel = Channel::None;
    qint64 recentIncrease = 0; // over the last 7 reported days …
    qint64 recentDays = 0;     // … which span so many calendar days
    QString note;              // of the latest revision
    QString reason;            // likewise
    QVector<Finding> findings;
    bool operator==(const Standing &) const = default;

    bool isReport() const { return said == Said::Value || said == Said::NoChange; }
    bool isHeld() const { return holdsBack(findings); }
};

// R5's states of a unit on a day.
enum class UnitStatus
{
    NotDue,
    OnTime,
    Late,
    Missing,
    NoChange,
    Excused
};
QString statusWord(UnitStatus status); // not_due, on_time, late, missing, no_change, excused

} // namespace dophu
