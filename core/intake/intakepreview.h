// Intake preview: what files and pasted texts would write, value by value, before anything is stored. A value: a person
// answers it (which unit, which number, which day, tick or not), it is settled again after each answer against what stands
// in the store, and what is ticked is confirmed all at once or not at all. It keeps the originals as they came, so that
// every line can be shown at its place and the file stays as evidence. Nothing is read or written from here.
#pragma once

#include "core/domain/report.h"
#include "core/intake/intakecontext.h"
#include "core/intake/intakeoriginal.h"

#include <QSet>

namespace dophu
{

enum class IntakeClass
{
    New,     // nothing stands for this unit and day
    Same,    // the same number stands there already, or another line or an earlier import brings it
    Changed, // another number stands there: taking it is a correction
    Asks,    // not without a person's answer
    Refused, // nothing in it that could be written
    Skipped  // no report at all: "a ơi e gửi trễ chút nha"
};

// Why a line is what it is, where the found value's own reason does not say it.
enum class IntakeNote
{
    None,
    SameNumber,     // stands already; see `stands`
    OtherNumber,    // `stands` says another number
    SameFile,       // the same bytes came twice in this go; see IntakeOriginal::sameAs
    TakenBefore,    // this very file was confirmed before; see IntakeOriginal::takenAt
    SameElsewhere,  // line `rival` brings the same number
    Superseded,     // line `rival` is later, or corrects this one
    TwoSources,     // line `rival` says another number, and nothing tells which holds
    DayClosed,      // what was closed is only changed after reopening
    DayOutside,     // no day of the campaign
    UnitNotExpected // the unit does not report on that day
};
QString noteWord(IntakeNote note); // same_number, … for JSON; empty for None

// What a person is asked about a line.
enum class IntakeQuestion
{
    None,
    Unit,
    Number,
    Day,
    Consent // all is there; whether to take it is the person's
};

struct IntakeLine
{
    int original = 0; // index in IntakePreview::originals
    FoundValue found;
    bool byHand = false; // typed beside a picture; found holds what was typed

    // A person's answers; empty: as found.
    std::optional<UnitId> unitAnswer;
    std::optional<qint64> numberAnswer;
    std::optional<Day> dayAnswer;
    std::optional<bool> tickAnswer;
    bool takeBase = false;    // a proposed base is taken only when a person says so
    bool learn = false;       // the name as written means this unit from now on
    QString headingAnswer;    // of the column whose number was chosen, where two contradict each other …
    bool learnColumn = false; // … which holds the installed ones from now on

    // Settled.
    IntakeClass kind = IntakeClass::Asks;
    IntakeNote note = IntakeNote::None;
    IntakeQuestion question = IntakeQuestion::None; // still open
    Day day;
    int rival = -1;                    // another line, see IntakeNote
    std::optional<Standing> stands;    // what is there for this unit and day
    int revision = 0;                  // the newest revision of this unit and day, a withdrawn one included
    std::optional<qint64> before;      // the last accepted total before the day …
    Day beforeDay;                     // … and its day
    std::optional<qint64> baseNow;     // in force on the day
    std::optional<qint64> baseOffered; // what the source states, where that is another
    QVector<Finding> findings;         // what the checks would say of it
    std::optional<qint64> offered;     // the likely number, where it is clear
    Moment firstReceived;              // the earliest receipt of this unit and day among the lines and in the store
    bool takable = false;              // unit, day and number are there and may be written
    bool ticked = false;
    bool operator==(const IntakeLine &) const = default;

    std::optional<UnitId> unit() const { return unitAnswer ? unitAnswer : found.unit; }
    std::optional<qint64> number() const { return numberAnswer ? numberAnswer : found.installed; }
    bool saysNoChange() const { return found.noChange && !numberAnswer; }
};

struct IntakePreview
{
    Day day;         // the day the reports are for
    Moment received; // of what does not itself show when it was sent
    Channel textChannel = Channel::Zalo;
    bool keepOriginals = true; // as evidence of each unit whose number is taken
    QVector<IntakeOriginal> originals;
    QVector<IntakeLine> lines;
    bool operator==(const IntakePreview &) const = default;
};

struct IntakeCounts
{
    int all = 0;
    int ticked = 0;
    int withErrors = 0; // of the ticked: arrive with the mark Lỗi
    int same = 0;
    int asks = 0;
    int refused = 0;
    int skipped = 0;
    bool operator==(const IntakeCounts &) const = default;
};
IntakeCounts countsOf(const IntakePreview &preview);

// What the store holds about the units and days of the lines.
struct IntakeSheet
{
    struct Cell
    {
        std::optional<Standing> stands;
        int revision = 0; // the newest, a withdrawn one included; 0: none
    };
    QHash<QPair<qint64, qint64>, Cell> cells; // by unit and day (julian)
    QSet<qint64> closedDays;                  // julian

    Cell cell(UnitId unit, Day day) const { return cells.value({unit.value(), day.julian()}); }
};

// One line for each value that was found in the originals. found: parallel to originals.
IntakePreview previewOf(Day day, QVector<IntakeOriginal> originals, const QVector<QVector<FoundValue>> &found);
// A number typed by a person beside an original that cannot be read; the new line's index.
int addByHand(IntakePreview &preview, int original, UnitId unit, qint64 installed);
// Of several lines of one unit and day one is taken at most: ticking one unticks the others.
void tick(IntakePreview &preview, int line, bool on);

// Where each line is for, so that the sheet can be looked up before settling. Days outside the campaign are left out.
QVector<QPair<UnitId, Day>> placesOf(const IntakePreview &preview, const Campaign &campaign);
// Works out what the lines are (ui.md §12 "03"). Ticked by itself: New or Changed, accepted by the reading; asked lines once
// they are answered; never what is the same or refused.
void settle(IntakePreview &preview, const IntakeContext &context, const IntakeSheet &sheet);

// What a line would write; its unit and number are there.
ReportDraft draftOf(const IntakePreview &preview, const IntakeLine &line);
// What confirming writes: one draft for each ticked line.
QVector<ReportDraft> draftsOf(const IntakePreview &preview);
// What a line amounts to for a program that asks, in the reading's own terms: what would be booked without asking is
// accepted, duplicates and earlier imports are refused as `duplicate`.
IntakeOutcome outcomeOf(const IntakePreview &preview, const IntakeLine &line);
IntakeReason reasonOf(const IntakePreview &preview, const IntakeLine &line);

} // namespace dophu
