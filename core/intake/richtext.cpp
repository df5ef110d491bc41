#include "core/intake/richtext.h"

#include <algorithm>

namespace dophu
{

ReadText readRuns(const QVector<TextRun> &runs, LegacyFont font, bool bold, bool struck)
{
    const auto isBlank = [](const TextRun &run) { return run.text.trimmed().isEmpty(); };
    const auto isStruck = [struck](const TextRun &run) { return run.struck.value_or(struck); };
    const auto isBold = [bold](const TextRun &run) { return run.bold.value_or(bold); };
    const auto all = [&](const auto &holds) {
        return std::all_of(runs.cbegin(), runs.cend(), [&](const TextRun &run) { return isBlank(run) || holds(run); });
    };
    ReadText read;
    read.struck = !runs.isEmpty() && all(isStruck);
    read.bold = !runs.isEmpty() && all(isBold);
    QString pending; // neighbours of one font are read together: a word may be parted
    LegacyFont pendingFont = font;
    const auto flush = [&] {
        const LegacyReading part = readLegacy(pending, pendingFont);
        read.text.append(part.text);
        if (part.from != LegacyFont::Unicode)
            read.encoding = cellEncodingOf(part.from);
        pending.clear();
    };
    for (const TextRun &run : runs) {
        if (!read.struck && isStruck(run))
            continue;
        const LegacyFont own = run.font.value_or(font);
        if (own != pendingFont)
            flush();
        pendingFont = own;
        pending.append(run.text);
    }
    flush();
    read.text = read.text.normalized(QString::NormalizationForm_C);
    return read;
}

} // namespace dophu
