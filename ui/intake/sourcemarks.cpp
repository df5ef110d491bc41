#include "ui/intake/sourcemarks.h"

#include "ui/widgets/theme.h"

#include <QSet>

#include <algorithm>

namespace dophu
{

namespace
{

QStringList linesIn(const IntakeOriginal &original)
{
    return original.text.split(u'\n');
}

// Empty where the part is no prose.
std::optional<QString> lineAt(const IntakeOriginal &original, const QStringList &lines, int part)
{
    if (part < 0)
        return std::nullopt;
    if (original.isMessages())
        return part < lines.size() ? std::optional<QString>(lines.at(part)) : std::nullopt;
    if (!original.content || part >= original.content->parts.size())
        return std::nullopt;
    const auto *line = std::get_if<ProseLine>(&original.content->parts.at(part));
    return line ? std::optional<QString>(line->text) : std::nullopt;
}

} // namespace

QVector<SourceMark> marksOf(const IntakeLine &line)
{
    const bool asksUnit = line.kind == IntakeClass::Asks && !line.unit();
    const bool wrong = line.kind == IntakeClass::Refused || holdsBack(line.findings);
    QVector<SourceMark> marks;
    const auto add = [&marks](const Recognised &recognised, MarkUse use) {
        if (recognised.place.isValid())
            marks.append({recognised.place, use});
    };
    add(line.found.unitBy, asksUnit ? MarkUse::Asked : MarkUse::UnitOrDay);
    add(line.found.dayBy, MarkUse::UnitOrDay);
    add(line.found.numberBy, wrong ? MarkUse::Wrong : MarkUse::Number);
    std::stable_sort(marks.begin(), marks.end(), [](const SourceMark &a, const SourceMark &b) {
        return std::tuple(a.place.part, a.place.row, a.place.column, a.place.start)
               < std::tuple(b.place.part, b.place.row, b.place.column, b.place.start);
    });
    return marks;
}

QVector<MarkedLine> linesAround(const IntakeOriginal &original, const QVector<SourceMark> &marks)
{
    const QStringList lines = linesIn(original);
    QVector<MarkedLine> shown;
    const auto show = [&](int part) -> MarkedLine * {
        for (MarkedLine &line : shown) {
            if (line.part == part)
                return &line;
        }
        const auto text = lineAt(original, lines, part);
        if (!text)
            return nullptr;
        shown.append({part, *text, {}});
        return &shown.last();
    };
    for (const SourceMark &mark : marks) {
        if (MarkedLine *line = show(mark.place.part))
            line->marks.append(mark);
        if (lineAt(original, lines, mark.place.part)) {
            show(mark.place.part - 1);
            show(mark.place.part + 1);
        }
    }
    std::sort(shown.begin(), shown.end(), [](const MarkedLine &a, const MarkedLine &b) { return a.part < b.part; });
    return shown;
}

QTextCharFormat markFormat(MarkUse use, const Theme &theme)
{
    QTextCharFormat format;
    QColor fill = theme.accentSoft;
    QColor line = theme.accent;
    switch (use) {
    case MarkUse::UnitOrDay:
        break;
    case MarkUse::Number:
        fill = theme.okSoft;
        line = theme.ok;
        break;
    case MarkUse::Wrong:
        fill = theme.errSoft;
        line = theme.err;
        break;
    case MarkUse::Asked:
        fill = theme.warnSoft;
        line = theme.warn;
        break;
    }
    format.setBackground(fill);
    format.setForeground(use == MarkUse::UnitOrDay ? theme.text : line);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(line);
    return format;
}

} // namespace dophu
