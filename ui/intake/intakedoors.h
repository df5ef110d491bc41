// Intake doors: what the import dialog needs from the world, as functions. Reading a file and recognising what it says are
// pure and run on another thread; settling, confirming and remembering go to the desk on the window's own.
#pragma once

#include "core/base/result.h"
#include "core/intake/intakepreview.h"
#include "core/intake/learned.h"

#include <functional>
#include <memory>

namespace dophu
{

class Desk;

struct IntakeDoors
{
    // Any thread: the files that the given files and folders mean.
    std::function<QVector<IntakePath>(const QStringList &given, const FindingWatch &watch)> find = intakePathsOf;
    // Any thread. Never fails: what cannot be read says why.
    std::function<IntakeOriginal(const IntakePath &path, const ReadingWatch &watch)> read;
    // What recognising for that day needs, looked up once; the function it gives runs on any thread.
    using Recognise = std::function<QVector<FoundValue>(const IntakeOriginal &original)>;
    std::function<Result<Recognise>(Day day)> recogniser;

    // Works out class, findings and what stands, of found values and answers; ticks what is new by itself.
    std::function<Outcome(IntakePreview &preview)> settle;
    // Writes what is ticked: all or nothing, one step to undo. How many reports were written.
    std::function<Result<int>(const IntakePreview &preview)> confirm;

    std::function<Result<QVector<LearnedName>>()> learnedNames;
    std::function<Result<QVector<LearnedColumn>>()> learnedColumns;
    std::function<Outcome(const LearnedName &name)> learnName;
    std::function<Outcome(const LearnedColumn &column)> learnColumn;
};

// The doors of a desk, which outlives them.
IntakeDoors intakeDoors(Desk &desk);

} // namespace dophu
