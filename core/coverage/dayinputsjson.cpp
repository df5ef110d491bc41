#include "core/coverage/dayinputsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

namespace
{

using Key = QLatin1String;

QJsonValue countValue(const std::optional<Count> &count)
{
    return count ? QJsonValue(count->value()) : QJsonValue();
}

std::optional<Count> countFrom(const QJsonValue &value)
{
    return value.isDouble() ? Count::from(value.toInteger()) : std::nullopt;
}

QJsonObject findingObject(const Finding &finding)
{
    QJsonObject object{{Key("code"), codeWord(finding.code)},
                       {Key("first"), finding.first},
                       {Key("second"), finding.second},
                       {Key("since"), finding.since.julian()},
                       {Key("offered"), countValue(finding.offered)}};
    if (!finding.about.isEmpty())
        object.insert(Key("about"), finding.about);
    if (finding.accepted) {
        object.insert(Key("accepted"), QJsonObject{{Key("by"), finding.accepted->by},
                                                   {Key("at"), finding.accepted->at.epochMs()},
                                                   {Key("reason"), finding.accepted->reason}});
    }
    return object;
}

Finding findingFrom(const QJsonObject &object)
{
    Finding finding;
    finding.code = findingCodeFrom(object.value(Key("code")).toString()).value_or(FindingCode::NoBase);
    finding.first = object.value(Key("first")).toInteger();
    finding.second = object.value(Key("second")).toInteger();
    finding.since = Day::fromJulian(object.value(Key("since")).toInteger());
    finding.offered = countFrom(object.value(Key("offered")));
    finding.about = object.value(Key("about")).toString();
    if (object.contains(Key("accepted"))) {
        const QJsonObject accepted = object.value(Key("accepted")).toObject();
        finding.accepted = Acceptance{accepted.value(Key("by")).toString(),
                                      Moment::fromEpochMs(accepted.value(Key("at")).toInteger()),
                                      accepted.value(Key("reason")).toString()};
    }
    return finding;
}

QJsonObject standingObject(const Standing &standing)
{
    QJsonArray findings;
    for (const Finding &finding : standing.findings)
        findings.append(findingObject(finding));
    return QJsonObject{{Key("day"), standing.day.julian()},
                       {Key("said"), saidWord(standing.said)},
                       {Key("revision"), standing.revision},
                       {Key("typed"), countValue(standing.typed)},
                       {Key("counted"), countValue(standing.counted)},
                       {Key("counted_from"), standing.countedFrom.julian()},
                       {Key("before"), countValue(standing.before)},
                       {Key("first_received"), standing.firstReceived.epochMs()},
                       {Key("last_received"), standing.lastReceived.epochMs()},
                       {Key("channel"), channelWord(standing.channel)},
                       {Key("recent_increase"), standing.recentIncrease},
                       {Key("recent_days"), standing.recentDays},
                       {Key("note"), standing.note},
                       {Key("reason"), standing.reason},
                       {Key("findings"), findings}};
}

Standing standingFrom(const QJsonObject &object, UnitId unit)
{
    Standing standing;
    standing.unit = unit;
    standing.day = Day::fromJulian(object.value(Key("day")).toInteger());
    standing.said = saidFrom(object.value(Key("said")).toString()).value_or(Said::Value);
    standing.revision = object.value(Key("revision")).toInt();
    standing.typed = countFrom(object.value(Key("typed")));
    standing.counted = countFrom(object.value(Key("counted")));
    standing.countedFrom = Day::fromJulian(object.value(Key("counted_from")).toInteger());
    standing.before = countFrom(object.value(Key("before")));
    standing.firstReceived = Moment::fromEpochMs(object.value(Key("first_received")).toInteger());
    standing.lastReceived = Moment::fromEpochMs(object.value(Key("last_received")).toInteger());
    standing.channel = channelFrom(object.value(Key("channel")).toString()).value_or(Channel::None);
    standing.recentIncrease = object.value(Key("recent_increase")).toInteger();
    standing.recentDays = object.value(Key("recent_days")).toInteger();
    standing.note = object.value(Key("note")).toString();
    standing.reason = object.value(Key("reason")).toString();
    for (const QJsonValue &finding : object.value(Key("findings")).toArray())
        standing.findings.append(findingFrom(finding.toObject()));
    return standing;
}

QJsonObject rowObject(const DayRow &row)
{
    QJsonObject object{{Key("id"), row.id.value()},
                       {Key("code"), row.code},
                       {Key("name"), row.name},
                       {Key("short_name"), row.shortName},
                       {Key("group"), row.group},
                       {Key("stream"), row.stream},
                       {Key("base"), countValue(row.base)},
                       {Key("base_source"), row.baseSource},
                       {Key("base_estimate"), row.baseIsEstimate},
                       {Key("note"), row.note},
                       {Key("reason"), row.reason},
                       {Key("corrected"), row.corrected}};
    if (!row.origin.isEmpty())
        object.insert(Key("origin"), row.origin);
    if (row.standing)
        object.insert(Key("standing"), standingObject(*row.standing));
    return object;
}

DayRow rowFrom(const QJsonObject &object)
{
    DayRow row;
    row.id = UnitId(object.value(Key("id")).toInteger());
    row.code = object.value(Key("code")).toString();
    row.name = object.value(Key("name")).toString();
    row.shortName = object.value(Key("short_name")).toString();
    row.group = object.value(Key("group")).toString();
    row.stream = object.value(Key("stream")).toString();
    row.base = countFrom(object.value(Key("base")));
    row.baseSource = object.value(Key("base_source")).toString();
    row.baseIsEstimate = object.value(Key("base_estimate")).toBool();
    row.note = object.value(Key("note")).toString();
    row.reason = object.value(Key("reason")).toString();
    row.corrected = object.value(Key("corrected")).toBool();
    row.origin = object.value(Key("origin")).toString();
    if (object.contains(Key("standing")))
        row.standing = standingFrom(object.value(Key("standing")).toObject(), row.id);
    return row;
}

} // namespace

QByteArray dayInputsToJson(const DayInputs &inputs)
{
    QJsonArray streams;
    for (const Stream &stream : inputs.streams) {
        streams.append(QJsonObject{{Key("code"), stream.code},
                                   {Key("name"), stream.name},
                                   {Key("in_total"), stream.inTotal},
                                   {Key("base_kind"), stream.baseKind}});
    }
    QJsonObject unitTargets;
    for (auto it = inputs.unitTargets.begin(); it != inputs.unitTargets.end(); ++it)
        unitTargets.insert(it.key(), it.value().hundredths);
    QJsonArray rows;
    for (const DayRow &row : inputs.rows)
        rows.append(rowObject(row));
    return QJsonDocument(QJsonObject{{Key("day"), inputs.day.julian()},
                                     {Key("cutoff"), inputs.cutoff.toString(Qt::ISODateWithMs)},
                                     {Key("target"), inputs.target.hundredths},
                                     {Key("target_by"), inputs.targetBy.julian()},
                                     {Key("mixing_rule"), inputs.mixingRule},
                                     {Key("past"), inputs.past},
                                     {Key("unit_targets"), unitTargets},
                                     {Key("streams"), streams},
                                     {Key("rows"), rows}})
        .toJson(QJsonDocument::Compact);
}

DayInputs dayInputsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DayInputs inputs;
    inputs.day = Day::fromJulian(object.value(Key("day")).toInteger());
    inputs.cutoff = QTime::fromString(object.value(Key("cutoff")).toString(), Qt::ISODateWithMs);
    inputs.target = Target{object.value(Key("target")).toInt()};
    inputs.targetBy = Day::fromJulian(object.value(Key("target_by")).toInteger());
    inputs.mixingRule = object.value(Key("mixing_rule")).toString();
    inputs.past = object.value(Key("past")).toBool(true);
    const QJsonObject unitTargets = object.value(Key("unit_targets")).toObject();
    for (auto it = unitTargets.begin(); it != unitTargets.end(); ++it)
        inputs.unitTargets.insert(it.key(), Target{it.value().toInt()});
    for (const QJsonValue &value : object.value(Key("streams")).toArray()) {
        const QJsonObject stream = value.toObject();
        inputs.streams.append(Stream{stream.value(Key("code")).toString(), stream.value(Key("name")).toString(),
                                     stream.value(Key("in_total")).toBool(), stream.value(Key("base_kind")).toString()});
    }
    for (const QJsonValue &row : object.value(Key("rows")).toArray())
        inputs.rows.append(rowFrom(row.toObject()));
    return inputs;
}

} // namespace dophu
