#include "core/intake/recognition.h"
#include "core/intake/ownform.h"
#include "core/intake/sheettables.h"
#include "core/intake/sourcename.h"

#include <algorithm>

namespace dophu
{

namespace
{
using By = Recognised::By;

FoundValue refused(const QString &path, IntakeReason reason)
{
    FoundValue value;
    value.source = path;
    value.reason = reason;
    return value;
}

// The texts of grids as prose, each with the place it came from.
struct CellsAsProse
{
    SourceContent content;
    QVector<SourcePlace> places; // parallel to content.parts
};

CellsAsProse proseOf(const SourceContent &content)
{
    CellsAsProse prose;
    prose.content.kind = content.kind;
    const auto add = [&prose](const ProseLine &line, const SourcePlace &place) {
        prose.content.parts.append(line);
        prose.places.append(place);
    };
    constexpr int mostLines = 2000;
    for (int part = 0; part < content.parts.size(); ++part) {
        if (const auto *line = std::get_if<ProseLine>(&content.parts.at(part))) {
            add(*line, SourcePlace{part, -1, -1, 0, 0});
            continue;
        }
        const CellGrid &grid = std::get<CellGrid>(content.parts.at(part));
        for (const LineOfSheet &line : grid.hidden ? QVector<LineOfSheet>{} : linesOf(grid, part)) {
            if (prose.places.size() < mostLines)
                add(ProseLine{line.place.row + 1, 0, line.text}, line.place);
        }
    }
    return prose;
}

void placeBack(Recognised &by, const QVector<SourcePlace> &places)
{
    if (by.place.part < 0 || by.place.part >= places.size())
        return;
    SourcePlace place = places.at(by.place.part);
    place.start = by.place.start;
    place.length = by.place.length;
    by.place = place;
}

QVector<FoundValue> proseValues(const SourceContent &content, const QString &path, const IntakeContext &context)
{
    const CellsAsProse prose = proseOf(content);
    if (prose.content.parts.isEmpty())
        return {};
    QVector<FoundValue> values = recogniseProse(prose.content, path, context);
    for (FoundValue &value : values) {
        for (Recognised *by : {&value.unitBy, &value.dayBy, &value.numberBy, &value.baseBy})
            placeBack(*by, prose.places);
    }
    return values;
}

bool saysSomething(const SourceContent &content)
{
    return std::any_of(content.parts.begin(), content.parts.end(), [](const auto &part) {
        if (const auto *line = std::get_if<ProseLine>(&part))
            return !line->text.trimmed().isEmpty();
        const CellGrid &grid = std::get<CellGrid>(part);
        return std::any_of(grid.rows.begin(), grid.rows.end(), [](const GridRow &row) {
            return std::any_of(row.cells.begin(), row.cells.end(), [](const GridCell &cell) {
                return !cell.isEmpty() && !(cell.kind == CellKind::Text && cell.text.trimmed().isEmpty());
            });
        });
    });
}

} // namespace

QVector<FoundValue> recogniseSource(const SourceContent &content, const QString &path, const IntakeContext &context)
{
    if (!saysSomething(content))
        return {refused(path, IntakeReason::NoData)};
    QVector<FoundValue> values = readOwnForms(content, path, context); // they say themselves whose they are
    if (values.isEmpty())
        values = recogniseSheets(content, path, context);
    if (values.isEmpty())
        values = proseValues(content, path, context);
    if (values.isEmpty())
        values = {refused(path, IntakeReason::NotAReport)};
    compareWithName(values, path, context);
    for (FoundValue &value : values) {
        value.source = path;
        if (value.dayBy.by == By::Nothing && !value.reportDay)
            value.dayBy.by = By::Assumed;
        judge(value, context);
    }
    return values;
}

} // namespace dophu
