// Found value: one report that was recognised in a source, or the reason why a source or a piece of it gives none. It
// knows the exact place of everything it was made from, so that a person can check it. It is a proposal: nothing is stored
// before the preview is confirmed, and what is stored walks the same checks as a typed value.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/unit.h"

#include <QTime>

namespace dophu
{

enum class IntakeOutcome
{
    Accept, // a careful clerk books it without asking
    Ask,    // not without a person
    Refuse  // nothing usable
};
QString outcomeWord(IntakeOutcome outcome); // accept, ask, refuse

// Why a value is asked or a source refused; reasonWord() is the stable word of JSON ("ambiguous_unit").
enum class IntakeReason
{
    None,
    // asked
    AmbiguousUnit,
    UnknownUnit,
    NoUnit,
    RetiredUnit,
    ClosedUnit,
    UnitConflict,
    WrongDay,
    DateConflict,
    TwoValues,
    TotalMismatch,
    RatioMismatch,
    DigitsWordsConflict,
    LettersInNumber,
    NewInDayOnly,
    RemainingOnly,
    PercentOnly,
    SameAsYesterday,
    Approximate,
    Rounded,
    Partial,
    BelowYesterday,
    AboveBase,
    SeparatorUnclear, // 1.234 reads as 1234 and as 1,234, and both are plausible
    NotCertain,       // a guess, hearsay, a draft, or perhaps of something else
    NoCachedResult,   // a formula whose result the file does not carry
    // refused
    Question,
    Promise,
    NoReport,
    Notice,
    OtherMatter,
    OtherCampaign,
    PhoneOnly,
    DocumentOnly,
    AttachmentOnly,
    NoData,
    BlankTemplate,
    NotAReport,
    Duplicate,
    EmptyFile,
    CorruptFile,
    PasswordProtected,
    UnsupportedImage,
    UnsupportedFormat,
    TooLarge
};
QString reasonWord(IntakeReason reason); // empty for None

// A stretch of a source: a cell of a grid, or letters of a line. part: index in SourceContent::parts, or the 0-based line
// of a pasted message text.
struct SourcePlace
{
    int part = -1; // -1: nowhere in the content (the file's name, yesterday's figure)
    int row = -1;  // of a grid, 0-based
    int column = -1;
    qsizetype start = 0; // within the line's or the cell's text; length 0: all of it
    qsizetype length = 0;
    bool operator==(const SourcePlace &) const = default;
    bool isValid() const { return part >= 0; }
};

// Why something was recognised, as facts; ui/intake puts them into words.
struct Recognised
{
    enum class By
    {
        Nothing,
        Code,       // the unit's code
        Name,       // its name, short name or alias
        Learned,    // a name, or the heading of a column, that a person has confirmed before
        Misspelt,   // near this unit and far from every other
        Sheet,      // the sheet's name
        FileName,   // the file's name
        Title,      // a line above the table
        Sender,     // who sent it
        Column,     // the heading of its column
        Sentence,   // the words around it
        Total,      // the totals row, which its parts add up to
        Words,      // a number in words
        Correction, // "đính chính … chứ không phải …"
        NoChange,   // "không phát sinh": yesterday's figure
        OwnForm,    // this office's own form
        Assumed     // nothing said: the day asked for
    };
    By by = By::Nothing;
    QString text; // as written there
    SourcePlace place;
    bool operator==(const Recognised &) const = default;
};

// A percentage as a source states it: 43,8% is 438 with one decimal. Never counted with, only checked against.
struct StatedShare
{
    qint64 digits = 0;
    int decimals = 0;
    bool operator==(const StatedShare &) const = default;
};

struct IntakeCandidate
{
    std::optional<UnitId> unit;
    std::optional<qint64> installed;
    QString heading = {}; // of the column it stands in, where two columns contradict each other
    bool operator==(const IntakeCandidate &) const = default;
};

struct FoundValue
{
    QString source; // path as given, "path#m001" for a message of a text
    IntakeOutcome outcome = IntakeOutcome::Refuse;
    IntakeReason reason = IntakeReason::None;
    std::optional<UnitId> unit;          // sure, or asked about with one reading
    QVector<IntakeCandidate> candidates; // of Ask: the readings to offer, likeliest first
    std::optional<qint64> installed;     // cumulative
    bool noChange = false;               // an explicit "không phát sinh"
    std::optional<qint64> base;          // proposed, never taken silently
    std::optional<qint64> population;
    std::optional<qint64> increase;  // as the source states it, for the cross-check
    std::optional<qint64> remaining; // likewise: "chưa cài 459"
    std::optional<StatedShare> share;
    std::optional<Day> reportDay;    // only where the source itself dates the figure
    bool earlierMeant = false;       // the source itself says that it speaks of an earlier day: a correction, a late report
    QTime asOf;                      // "tính đến 14h00"
    Moment received;                 // only where the source shows when it was sent
    std::optional<qint64> takenBack; // of a correction: the figure it replaces
    Recognised unitBy;
    Recognised dayBy;
    Recognised numberBy;
    Recognised baseBy;
    QVector<FindingCode> findings; // what the checks would say of it
    QString sender;                // a name, an e-mail address
    bool operator==(const FoundValue &) const = default;

    int confidence() const; // 0 … 5 bars of the preview
};

} // namespace dophu
