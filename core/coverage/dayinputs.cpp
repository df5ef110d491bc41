#include "core/coverage/dayinputs.h"

namespace dophu
{

namespace
{

// A day covered by an excuse stands as excused without a report; what counted before goes on counting afterwards.
Standing excusedStanding(const std::optional<Standing> &last, const Excuse &excuse, Day day)
{
    Standing standing;
    standing.unit = excuse.unit;
    standing.day = day;
    standing.said = Said::Excused;
    standing.reason = excuse.reason;
    if (last) {
        standing.counted = standing.before = last->counted;
        standing.countedFrom = last->countedFrom;
        standing.recentIncrease = last->recentIncrease;
        standing.recentDays = last->recentDays;
    }
    return standing;
}

// By heir: "nhập từ Xã A, Xã B từ 20/8/2020 (…)".
QHash<qint64, QString> originsOf(const Registry &registry)
{
    QHash<qint64, QString> origins;
    for (const Lineage &lineage : registry.lineages()) {
        QStringList names;
        for (const LineagePart &part : lineage.parts) {
            const Unit *from = registry.byId(part.from);
            if (from && !names.contains(from->name))
                names.append(from->name);
        }
        QString rule = lineage.rule;
        while (rule.endsWith(u'.'))
            rule.chop(1);
        const QString text =
            (lineage.kind == Lineage::Merge ? QStringLiteral("nhập từ %1 từ ngày %2 (%3)")
                                            : QStringLiteral("tách từ %1 từ ngày %2 (%3)"))
                .arg(names.join(QStringLiteral(", ")), lineage.day.date().toString(QStringLiteral("d/M/yyyy")), rule);
        for (const LineagePart &part : lineage.parts)
            origins.insert(part.to.value(), text);
    }
    return origins;
}

void applyUnitChanges(DayInputs &inputs, const Registry &registry)
{
    const QHash<qint64, QString> origins = originsOf(registry);
    QHash<qint64, const Excuse *> excuses; // of this day
    for (const Excuse &excuse : registry.excuses()) {
        if (excuse.covers(inputs.day))
            excuses.insert(excuse.unit.value(), &excuse);
    }
    if (origins.isEmpty() && excuses.isEmpty())
        return;
    for (DayRow &row : inputs.rows) {
        const Excuse *excuse = excuses.value(row.id.value());
        if (excuse && (!row.standing || row.standing->day != inputs.day))
            row.standing = excusedStanding(row.standing, *excuse, inputs.day);
        row.origin = origins.value(row.id.value());
    }
}

void takeOwnWords(DayInputs &inputs)
{
    for (DayRow &row : inputs.rows) {
        if (row.standing && row.standing->day == inputs.day) {
            row.note = row.standing->note;
            row.reason = row.standing->reason;
            row.corrected = isCorrected(*row.standing);
        }
    }
}

} // namespace

bool isCorrected(const Standing &own)
{
    return own.isReport() && own.revision > 1;
}

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

void completeRows(DayInputs &inputs, const Registry &registry)
{
    applyUnitChanges(inputs, registry);
    takeOwnWords(inputs);
}

DayInputs dayInputsOf(Day day, const Campaign &campaign, const Registry &registry, QVector<std::optional<Standing>> sheet,
                      bool past)
{
    StandingPlaces places;
    DayInputs inputs = expectedOn(day, campaign, registry, past, places);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i))
            *places.at(i) = std::move(sheet[i]);
    }
    completeRows(inputs, registry);
    return inputs;
}

} // namespace dophu
