// Intake original: one file or one pasted text as it came, and what was read from it. The bytes are kept until the preview
// is confirmed or left, so that what becomes evidence is what was looked at, whatever happens to the file meanwhile.
#pragma once

#include "core/domain/day.h"
#include "core/domain/evidence.h"
#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"
#include "core/intake/sourcecontent.h"

#include <functional>

namespace dophu
{

struct IntakeOriginal
{
    QString path;     // as given, or found under a given folder; "-" of a pasted text
    QString name;     // without its folder
    qint64 size = 0;  // bytes
    QByteArray bytes; // as they came (a pasted text: UTF-8); empty when larger than largestEvidence
    QString sha256;
    bool pasted = false;
    QString text;                         // of what is read as messages: a pasted text, a plain text, a saved e-mail
    std::optional<SourceContent> content; // of any other file that was read
    std::optional<Unread> unread;         // of one that was not

    // Settled by the desk.
    int sameAs = -1;        // the original of this go whose bytes these are, too; -1: none
    Moment takenAt;         // valid: this very file was confirmed before, then …
    QString takenBy;        // … by whom …
    bool takenBack = false; // … and that was undone since
    bool operator==(const IntakeOriginal &) const = default;

    bool isMessages() const { return !text.isEmpty(); }
};

struct IntakePath
{
    QString path; // to open
    QString shown;
    bool operator==(const IntakePath &) const = default;
};

// The files that the given files and folders mean, folders in the order of their names; what hides itself and the owner
// files of open office programs are left out. A path that is no folder is taken as a file, whether it is there or not.
// watch: called while folders are walked, with how many files there are so far; false stops, and nothing is returned.
using FindingWatch = std::function<bool(qsizetype found)>;
QVector<IntakePath> intakePathsOf(const QStringList &given, const FindingWatch &watch = {});

// A file that cannot be read has a reason instead of a content.
IntakeOriginal readOriginal(const IntakePath &path, const ReadingWatch &watch = {});
IntakeOriginal originalOf(const QString &path, const QString &name, QByteArray bytes, const ReadingWatch &watch = {});
IntakeOriginal pastedOriginal(const QString &text, const QString &name);

// Never empty: an original without any value has the reason why.
QVector<FoundValue> recogniseOriginal(const IntakeOriginal &original, const IntakeContext &context);

} // namespace dophu
