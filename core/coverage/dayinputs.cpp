#include "core/coverage/dayinputs.h"

namespace dophu
{

DayInputs expectedOn(Day day, const Campaign &campaign, const Registry &registry, bool past, StandingPlaces &places)
{
    DayInputs inputs;
    inputs.day = day;
    inputs.cutoff = campaign.cutoff;
    inputs.target = campaign.target;
    inputs.targetBy = campaign.targetBy;
    inputs.streams = campaign.streams;
    inputs.unitTargets = campaign.unitTargets;
    inputs.mixingRule = campaign.mixingRule;
    inputs.past = past;
    const qsizetype size = registry.units().size();
    inputs.rows.reserve(size); // the places point into it
    places = StandingPlaces(size, nullptr);
    const Stream *stream = nullptr; // neighbours mostly share it
    for (qsizetype i = 0; i < size; ++i) {
        const Unit &unit = registry.units().at(i);
        if (!stream || stream->code != unit.stream)
            stream = campaign.stream(unit.stream);
        if (!stream || !unit.isValidOn(day))
            continue;
        DayRow &row = inputs.rows.emplaceBack();
        row.id = unit.id;
        row.code = unit.code;
        row.name = unit.name;
        row.shortName = unit.shortName;
        row.group = unit.group;
        row.stream = unit.stream;
        if (const Base *base = registry.baseAt(i, stream->baseKind, day)) {
            row.base = base->value;
            row.baseSource = base->source;
            row.baseIsEstimate = base->estimate;
        }
        places[i] = &row.standing;
    }
    return inputs;
}

void takeOwnWords(DayInputs &inputs)
{
    for (DayRow &row : inputs.rows) {
        if (row.standing && row.standing->day == inputs.day) {
            row.note = row.standing->note;
            row.reason = row.standing->reason;
            row.corrected = row.standing->revision > 1;
        }
    }
}

DayInputs dayInputsOf(Day day, const Campaign &campaign, const Registry &registry,
                      QVector<std::optional<Standing>> sheet, bool past)
{
    StandingPlaces places;
    DayInputs inputs = expectedOn(day, campaign, registry, past, places);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i))
            *places.at(i) = std::move(sheet[i]);
    }
    takeOwnWords(inputs);
    return inputs;
}

} // namespace dophu
