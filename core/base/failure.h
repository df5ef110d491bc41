// Failure: why the world did not let a step happen. Facts only: the kind, what it was about (a path, a unit's code,
// a line of a file) and the technical detail for the fold-out. ui/widgets/failuretext.h holds the Vietnamese sentences.
#pragma once

#include <QString>

namespace dophu
{

enum class FailureKind
{
    CannotOpen,         // subject: path or server address
    CannotRead,         // subject: path
    CannotWrite,        // subject: path
    NotADatabase,       // subject: path; the file is something else
    Damaged,            // subject: path; detail: first finding of the engine's own check
    NewerSchema,        // subject: path; detail: its version
    NetworkShare,       // subject: path; SQLite on a share is refused (R14)
    EngineRefused,      // subject: the statement's purpose; detail: the engine's words
    ServerGone,         // subject: server address
    NoCampaign,         // the database holds no campaign yet
    AlreadyInitialised, // subject: path
    BadInput,           // subject: "file:line"; detail: what is wrong there, already in Vietnamese
    UnknownUnit,        // subject: code
    UnitNotExpected,    // subject: code; detail: ISO day
    DayOutsideCampaign, // subject: ISO day
    DayClosed,          // subject: ISO day
    DayNotClosed,       // subject: ISO day
    TooLarge,           // subject: file name; detail: bytes
    EmptyFile,          // subject: file name
    EvidenceChanged,    // subject: file name; its bytes no longer have the hash they came with
    NotAllowed,         // subject: the clerk's name; the act needs a right
    Unresolved,         // subject: ISO day; detail: "errors warnings"
    ReasonMissing,      // subject: what needs the reason
    ChangedElsewhere,   // subject: unit code; detail: the value that stands now
    NothingToUndo,
    ChainBroken, // subject: number of the first entry that does not fit
};

struct Failure
{
    FailureKind kind{};
    QString subject;
    QString detail;
    bool operator==(const Failure &) const = default;
};

} // namespace dophu
