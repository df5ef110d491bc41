// Rich text: a text whose parts may differ in font. Parts that were crossed out are taken back by their writer, so they
// are left out where anything else stays; a text that is crossed out as a whole stays and says so.
#pragma once

#include "core/intake/legacycell.h"

#include <optional>

namespace dophu
{

struct TextRun
{
    QString text;
    std::optional<LegacyFont> font; // none: the surrounding one
    std::optional<bool> bold;
    std::optional<bool> struck;
};

struct ReadText
{
    QString text; // NFC
    CellEncoding encoding = CellEncoding::Unicode;
    bool bold = false;
    bool struck = false;
};

// font, bold, struck: of what surrounds the runs.
ReadText readRuns(const QVector<TextRun> &runs, LegacyFont font, bool bold = false, bool struck = false);

} // namespace dophu
