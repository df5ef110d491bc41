// .csv, .tsv and their like: rows of fields parted by the sign that parts them most evenly. A comma within a number is not a
// separator; a row that cannot be parted without guessing where its numbers end stays whole, as one cell.
#pragma once

#include "core/intake/sourcecontent.h"

#include <optional>

namespace dophu
{

struct DecodedText;

struct Separation
{
    QChar separator;
    double evenness = 0; // share of the lines that have as many fields as most
};

// The sign that parts the lines most evenly into two fields or more; nothing when none does.
std::optional<Separation> separationOf(QStringView text);

SourceContent readSeparated(const DecodedText &decoded, QChar separator);

} // namespace dophu
