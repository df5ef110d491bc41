// Paper edit: a sentence of a paper that the clerk wrote otherwise, beside what the program said when it was written. It stays
// until it is taken back; where the automatic sentence has changed since, it is stale and shown so.
#pragma once

#include "core/domain/day.h"

#include <QString>
#include <QVector>

namespace dophu
{

struct PaperEdit
{
    QString key;     // of the sentence: "result"; the same while its numbers change
    QString made;    // the automatic sentence then
    QString written; // the clerk's
    bool operator==(const PaperEdit &) const = default;
};
using PaperEdits = QVector<PaperEdit>;

// Whose sentences: the paper of a kind ("daily") about a day and, where it is about one unit, that unit's code.
struct PaperEditsOf
{
    QString kind;
    Day day;
    QString unit = {};
};

} // namespace dophu
