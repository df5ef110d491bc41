#include "core/intake/tablereading.h"
#include "core/intake/writtendays.h"

namespace dophu
{

namespace
{
void addDays(TableSurroundings &around, const LineOfSheet &line, const QVector<WrittenDay> &days, WrittenDay::Means means)
{
    for (const WrittenDay &written : days) {
        if (written.means != means)
            continue;
        if (means == WrittenDay::Means::Figures) {
            around.asOf = around.asOf.isValid() ? around.asOf : hourIn(line.text);
            around.daysDiffer = around.daysDiffer || (around.day && *around.day != written.day);
        }
        if (around.day)
            continue;
        around.day = written.day;
        SourcePlace place = line.place;
        place.start += written.start;
        place.length = written.length;
        around.dayBy = Recognised{Recognised::By::Title, line.text.mid(written.start, written.length), place};
    }
}
} // namespace

TableSurroundings surroundingsOf(const QVector<LineOfSheet> &above, const QVector<LineOfSheet> &below,
                                 const IntakeContext &context)
{
    TableSurroundings around;
    around.unit = unitOfLines(above, context);
    if (around.unit.isSilent()) {
        const NamedUnit signature = unitOfSignature(below, context);
        around.unit = signature.isSure() ? signature : around.unit;
    }
    const auto daysOf = [&context](const QVector<LineOfSheet> &lines) {
        QVector<QVector<WrittenDay>> days;
        for (const LineOfSheet &line : lines)
            days.append(daysIn(line.text, context.day));
        return days;
    };
    const QVector<QVector<WrittenDay>> daysAbove = daysOf(above);
    for (qsizetype i = 0; i < above.size(); ++i)
        addDays(around, above.at(i), daysAbove.at(i), WrittenDay::Means::Figures);
    // The day a letter was written on stands for its figures where nothing else does.
    for (qsizetype i = 0; i < above.size() && !around.day; ++i)
        addDays(around, above.at(i), daysAbove.at(i), WrittenDay::Means::Letter);
    const QVector<QVector<WrittenDay>> daysBelow = around.day ? QVector<QVector<WrittenDay>>() : daysOf(below);
    for (qsizetype i = 0; i < daysBelow.size(); ++i)
        addDays(around, below.at(i), daysBelow.at(i), WrittenDay::Means::Letter);
    return around;
}

} // namespace dophu
