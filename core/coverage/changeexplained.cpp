#include "core/coverage/changeexplained.h"

#include <QHash>
#include <algorithm>
#include <functional>

namespace dophu
{

namespace
{

using ChangeScope = std::function<bool(const QString &stream)>;

// What a unit puts into the sums of one reading; nothing when it is out of them.
struct Share
{
    bool in = false;
    qint64 people = 0;
    qint64 base = 0;
};

Share shareOf(const DayRow *row, const DayInputs &inputs)
{
    if (!row || !row->base || row->base->value() == 0)
        return {};
    if (row->standing && row->standing->day == inputs.day && row->standing->said == Said::Excused)
        return {};
    const Count counted = row->standing ? row->standing->counted.value_or(Count()) : Count();
    return {true, counted.value(), row->base->value()};
}

// Whether what counts now comes from a day for which nothing had been heard when the figure was told.
bool arrivedLate(const DayRow &told, const DayRow &since)
{
    if (!since.standing || !since.standing->counted)
        return false;
    const Day from = since.standing->countedFrom;
    return !told.standing || told.standing->day < from || (told.standing->day == from && !told.standing->isReport());
}

// The rows of one unit in the three readings; null where it was not expected.
struct UnitReadings
{
    const DayRow *told = nullptr;
    const DayRow *since = nullptr;
    const DayRow *now = nullptr;

    const DayRow &latest() const { return now ? *now : since ? *since : *told; }
};

using UnitParts = std::array<ChangePart, changeKinds.size()>;

void addStep(UnitParts &parts, const Share &before, const Share &after, ChangeKind people)
{
    const auto add = [&](ChangeKind kind, qint64 moved, qint64 base) {
        parts.at(std::size_t(kind)).people += moved;
        parts.at(std::size_t(kind)).base += base;
    };
    if (before.in != after.in)
        return add(ChangeKind::Membership, after.people - before.people, after.base - before.base);
    add(people, after.people - before.people, 0);
    add(ChangeKind::BaseChange, 0, after.base - before.base);
}

struct Sides
{
    Share told;
    Share now;
    UnitParts parts;
};

Sides sidesOf(const UnitReadings &unit, const DayInputs &told, const DayInputs &since, const DayInputs &now,
              const ChangeScope &inTold, const ChangeScope &inSince, const ChangeScope &inNow)
{
    const auto share = [](const DayRow *row, const DayInputs &inputs, const ChangeScope &in) {
        return row && in(row->stream) ? shareOf(row, inputs) : Share();
    };
    Sides sides;
    sides.told = share(unit.told, told, inTold);
    sides.now = share(unit.now, now, inNow);
    const Share middle = share(unit.since, since, inSince);
    const bool late = sides.told.in && middle.in && arrivedLate(*unit.told, *unit.since);
    addStep(sides.parts, sides.told, middle, late ? ChangeKind::LateReport : ChangeKind::Correction);
    const bool fell = sides.now.people < middle.people;
    addStep(sides.parts, middle, sides.now, fell ? ChangeKind::Correction : ChangeKind::NewInstalls);
    return sides;
}

Count plusPeople(Count a, qint64 b)
{
    return Count::from(a.value() + b).value_or(*Count::from(Count::largest));
}

void addTo(Change &change, const Sides &sides)
{
    change.from.installed = plusPeople(change.from.installed, sides.told.people);
    change.from.base = plusPeople(change.from.base, sides.told.base);
    change.to.installed = plusPeople(change.to.installed, sides.now.people);
    change.to.base = plusPeople(change.to.base, sides.now.base);
    for (std::size_t i = 0; i < changeKinds.size(); ++i) {
        const ChangePart &share = sides.parts.at(i);
        ChangePart &part = change.parts.at(i);
        part.people += share.people;
        part.base += share.base;
        part.units += share.people != 0 || share.base != 0 ? 1 : 0;
    }
}

void finish(Change &change)
{
    QVector<Int128> numerators;
    for (const ChangeKind kind : changeKinds)
        numerators.append(change.numeratorOf(kind));
    for (std::size_t i = 0; i < changeKinds.size(); ++i)
        change.parts.at(i).kind = changeKinds.at(i);
    if (change.denominator() == 0)
        return;
    const QVector<qint64> rounded = roundedParts(numerators, change.denominator());
    change.hundredths = 0;
    for (std::size_t i = 0; i < changeKinds.size(); ++i) {
        change.parts.at(i).hundredths = rounded.at(qsizetype(i));
        *change.hundredths += rounded.at(qsizetype(i));
    }
}

ChangeScope totalOf(const QVector<Stream> &streams)
{
    return [&streams](const QString &code) {
        return std::any_of(streams.begin(), streams.end(),
                           [&](const Stream &stream) { return stream.inTotal && stream.code == code; });
    };
}

QVector<UnitReadings> readingsOf(const DayInputs &told, const DayInputs &since, const DayInputs &now)
{
    QVector<UnitReadings> units;
    QHash<qint64, qsizetype> places;
    const auto take = [&](const DayInputs &inputs, const DayRow *UnitReadings::*member) {
        for (const DayRow &row : inputs.rows) {
            qsizetype &place = places[row.id.value()]; // 1 for the first, 0 for one not seen yet
            if (place == 0) {
                units.append(UnitReadings{});
                place = units.size();
            }
            units[place - 1].*member = &row;
        }
    };
    take(now, &UnitReadings::now); // the later day's order first
    take(since, &UnitReadings::since);
    take(told, &UnitReadings::told);
    return units;
}

void addUnit(QVector<UnitChange> &units, const DayRow &row, const UnitParts &parts)
{
    for (std::size_t i = 0; i < changeKinds.size(); ++i) {
        const ChangePart &part = parts.at(i);
        if (part.people != 0 || part.base != 0)
            units.append(UnitChange{row.id, row.code, row.name, row.shortName, row.stream, changeKinds.at(i), part.people,
                                    part.base});
    }
}

qint64 sizeOf(qint64 value)
{
    return value < 0 ? -value : value;
}

} // namespace

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NewInstalls:
        return QStringLiteral("new_installs");
    case ChangeKind::BaseChange:
        return QStringLiteral("base_change");
    case ChangeKind::Correction:
        return QStringLiteral("correction");
    case ChangeKind::LateReport:
        return QStringLiteral("late_report");
    case ChangeKind::Membership:
        return QStringLiteral("membership");
    }
    Q_UNREACHABLE();
}

Int128 Change::denominator() const
{
    return Int128(from.base.value()) * to.base.value();
}

Int128 Change::numerator() const
{
    return Int128(to.installed.value()) * from.base.value() - Int128(from.installed.value()) * to.base.value();
}

Int128 Change::numeratorOf(ChangeKind kind) const
{
    return Int128(part(kind).people) * from.base.value() - Int128(from.installed.value()) * part(kind).base;
}

QVector<qint64> roundedParts(const QVector<Int128> &numerators, Int128 denominator)
{
    QVector<qint64> rounded;
    QVector<QPair<Int128, qsizetype>> remainders;
    Int128 sum = 0;
    Int128 floors = 0;
    for (qsizetype i = 0; i < numerators.size(); ++i) {
        const Int128 scaled = numerators.at(i) * 10000;
        Int128 whole = scaled / denominator;
        if (scaled % denominator < 0)
            --whole;
        rounded.append(qint64(whole));
        remainders.append({scaled - whole * denominator, i});
        sum += scaled;
        floors += whole;
    }
    const Int128 size = sum < 0 ? -sum : sum;
    const Int128 total = (size * 2 + denominator) / (denominator * 2);
    const Int128 missing = (sum < 0 ? -total : total) - floors;
    std::stable_sort(remainders.begin(), remainders.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (Int128 i = 0; i < missing; ++i)
        ++rounded[remainders.at(qsizetype(i)).second];
    return rounded;
}

ChangeExplained explainChange(const DayInputs &told, const DayInputs &since, const DayInputs &now)
{
    ChangeExplained explained;
    explained.from = told.day;
    explained.to = now.day;
    for (const Stream &stream : now.streams)
        explained.streams.append(StreamChange{stream, {}});
    const ChangeScope toldTotal = totalOf(told.streams);
    const ChangeScope sinceTotal = totalOf(since.streams);
    const ChangeScope nowTotal = totalOf(now.streams);
    for (const UnitReadings &unit : readingsOf(told, since, now)) {
        addTo(explained.district, sidesOf(unit, told, since, now, toldTotal, sinceTotal, nowTotal));
        for (StreamChange &stream : explained.streams) {
            const ChangeScope in = [&](const QString &code) { return code == stream.stream.code; };
            const Sides sides = sidesOf(unit, told, since, now, in, in, in);
            addTo(stream.change, sides);
            if (stream.stream.code == unit.latest().stream)
                addUnit(explained.units, unit.latest(), sides.parts);
        }
    }
    finish(explained.district);
    for (StreamChange &stream : explained.streams)
        finish(stream.change);
    std::stable_sort(explained.units.begin(), explained.units.end(), [](const UnitChange &a, const UnitChange &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return sizeOf(a.people) + sizeOf(a.base) > sizeOf(b.people) + sizeOf(b.base);
    });
    return explained;
}

} // namespace dophu
