// Prose reading: what a document says outside its tables of figures: the letterhead, which names who writes and on which
// day, and the sentences. The letterhead alone is for the reading of tables, too.
#pragma once

#include "core/intake/intakecontext.h"
#include "core/intake/messageclaims.h"
#include "core/intake/sourcecontent.h"

namespace dophu
{

struct ProseHead
{
    UnitMatch unit;         // Unknown where none is named
    Recognised unitBy;      // Title, with its place; text empty where none is named
    std::optional<Day> day; // "Hướng Hóa, ngày 18 tháng 8 năm 2020"
    bool operator==(const ProseHead &) const = default;
};

ProseHead proseHeadOf(const SourceContent &content, const IntakeContext &context);

// A table that only lays out a page: a letterhead, addressees beside a signature.
bool isLayoutGrid(const CellGrid &grid);

// The claims of running text, judged by nobody yet; of a printed total that the lines do not add up to, each is marked.
QVector<FoundValue> statedValues(const MessageTokens &tokens, const IntakeContext &context);

} // namespace dophu
