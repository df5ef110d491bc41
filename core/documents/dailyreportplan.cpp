#include "core/documents/dailyreportplan.h"

#include "core/documents/officepaper.h"
#include "core/documents/officialformat.h"
#include "core/documents/officialnames.h"

#include <algorithm>

namespace dophu
{

DailyReportPlan::DailyReportPlan(const DailyReportFacts &dailyFacts) : facts(dailyFacts)
{
    for (const StreamFigures &stream : facts.day.streams)
        (stream.stream.inTotal ? inTotal : others).append(stream.stream);
    const auto counts = [this](const UnitFigures &unit) {
        return std::any_of(inTotal.begin(), inTotal.end(), [&](const Stream &s) { return s.code == unit.stream; });
    };
    for (const UnitFigures &unit : facts.day.units) {
        (counts(unit) ? territory : otherUnits).append(&unit);
        if (unit.status == UnitStatus::Missing || unit.status == UnitStatus::NotDue)
            missing.append(&unit);
        if (unit.status == UnitStatus::Excused)
            excused.append(&unit);
        if (unit.status == UnitStatus::NoChange)
            noChange.append(&unit);
        if (unit.minutesLate > 0 && unit.status != UnitStatus::Excused)
            late.append(&unit);
        if (unit.held)
            held.append(&unit);
    }
    appendices =
        int(!territory.isEmpty()) + int(!otherUnits.isEmpty()) + int(hasExceptions()) + int(facts.replaces.has_value());
    int next = 1;
    const auto number = [&] { return appendices > 1 ? officialformat::roman(next++) : QString(); };
    if (!territory.isEmpty())
        territoryAppendix = number();
    if (!otherUnits.isEmpty())
        othersAppendix = number();
    if (hasExceptions())
        exceptionsAppendix = number();
    if (facts.replaces)
        correctionsAppendix = number();
}

bool DailyReportPlan::hasExceptions() const
{
    return !missing.isEmpty() || !late.isEmpty() || !noChange.isEmpty() || !excused.isEmpty() || !held.isEmpty()
           || !facts.lateForEarlierDays.isEmpty();
}

bool DailyReportPlan::comparable() const
{
    const auto &before = facts.dayBefore;
    return before && (before->all.reported > 0 || before->district.carriedForward.installed.value() > 0);
}

bool DailyReportPlan::hasFigures() const
{
    return anyFigure(territory);
}

bool anyFigure(const UnitList &units)
{
    return std::any_of(units.begin(), units.end(), [](const UnitFigures *unit) {
        return unit->status != UnitStatus::Excused && unit->installed.has_value();
    });
}

int DailyReportPlan::judged() const
{
    return int(std::count_if(territory.begin(), territory.end(),
                             [](const UnitFigures *unit) { return unit->status != UnitStatus::Excused; }));
}

QString DailyReportPlan::territoryNoun() const
{
    if (inTotal.size() != 1 || inTotal.first().name.isEmpty())
        return QStringLiteral("đơn vị");
    return officialnames::lowerFirst(officialnames::printable(inTotal.first().name));
}

QString DailyReportPlan::territoryBase() const
{
    if (inTotal.isEmpty())
        return {};
    const QString kind = inTotal.first().baseKind;
    const bool oneKind = std::all_of(inTotal.begin(), inTotal.end(), [&](const Stream &s) { return s.baseKind == kind; });
    return oneKind ? officialnames::base(kind) : QString();
}

QString DailyReportPlan::baseKindOf(const UnitFigures &unit) const
{
    for (const StreamFigures &stream : facts.day.streams) {
        if (stream.stream.code == unit.stream)
            return stream.stream.baseKind;
    }
    return {};
}

QString DailyReportPlan::installedWord() const
{
    const bool installs = facts.campaign.indicator.contains(QStringLiteral("đã cài"), Qt::CaseInsensitive);
    return installs ? QStringLiteral("Đã cài") : QStringLiteral("Luỹ kế");
}

QString DailyReportPlan::cutoff() const
{
    return officialformat::hour(facts.day.cutoff);
}

QString DailyReportPlan::today() const
{
    return officialformat::shortDate(facts.day.day);
}

QString DailyReportPlan::before() const
{
    return officialformat::shortDate(facts.day.day.plus(-1));
}

QHash<QString, QString> DailyReportPlan::places() const
{
    QHash<QString, QString> filled = campaignPlaces(facts.office, facts.campaign);
    filled.insert(QStringLiteral("{gio}"), cutoff()); // the day's own, whatever the campaign says by now
    filled.insert(QStringLiteral("{ngay}"), today());
    filled.insert(QStringLiteral("{so_don_vi}"), officialformat::fewPadded(facts.day.all.expected - facts.day.all.excused));
    return filled;
}

QString appendixName(const QString &number)
{
    return number.isEmpty() ? fixedwords::appendix : fixedwords::appendix + u' ' + number;
}

QString namesInSentence(const UnitList &units, qsizetype most)
{
    if (units.size() > most)
        return {};
    QStringList names;
    for (const UnitFigures *unit : units)
        names.append(officialnames::inSentence(unit->name));
    return names.join(QStringLiteral(", "));
}

} // namespace dophu
