#include "core/intake/tablereading.h"
#include "core/intake/writtendays.h"

namespace dophu
{

namespace
{
void addDays(TableSurroundings &around, const LineOfSheet &line, WrittenDay::Means means, const IntakeContext &context)
{
    for (const WrittenDay &written : daysIn(line.text, context.day)) {
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
        const NamedUnit signature = unitOfLines(below, context);
        around.unit = signature.isSure() && signature.by.place.length == 0 ? signature : around.unit;
    }
    for (const LineOfSheet &line : above)
        addDays(around, line, WrittenDay::Means::Figures, context);
    // The day a letter was written on stands for its figures where nothing else does.
    for (const QVector<LineOfSheet> *lines : {&above, &below}) {
        for (const LineOfSheet &line : *lines)
            addDays(around, line, WrittenDay::Means::Letter, context);
    }
    return around;
}

} // namespace dophu
