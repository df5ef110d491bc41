#include "core/coverage/whatif.h"

#include "core/coverage/figuretext.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace dophu
{

namespace
{

void judge(UnitFigures &unit, Target target)
{
    if (!unit.coverage || unit.status == UnitStatus::Excused)
        return;
    unit.needed = unit.coverage->stillNeeded(target);
    unit.met = unit.coverage->meets(target);
}

int metAmong(const Consolidation &day, const std::function<bool(const UnitFigures &)> &isIn)
{
    int met = 0;
    for (const UnitFigures &unit : day.units)
        met += unit.met && isIn(unit) ? 1 : 0;
    return met;
}

QString outlook(const WhatIf &trial, const Pace &pace)
{
    if (!pace.forecast)
        return QStringLiteral("; chưa đủ ngày để dự báo");
    QString text = QStringLiteral("; dự báo %1").arg(figuretext::percent(*pace.forecast));
    if (pace.low && pace.high)
        text += QStringLiteral(" (80%: %1–%2)").arg(figuretext::percent(*pace.low, 1), figuretext::percent(*pace.high, 1));
    return text
           + (pace.reachable ? QStringLiteral(", kịp")
                             : QStringLiteral(", theo nhịp này không kịp %1%").arg(trial.target.text()));
}

} // namespace

WhatIf whatIfOf(double percent, Day by)
{
    return {Target{int(std::lround(percent * 100))}, by};
}

double percentOf(Target target)
{
    return target.hundredths / 100.0;
}

QString whatIfName(const WhatIf &trial)
{
    return QStringLiteral("Thử: %1% đến %2").arg(trial.target.text(), figuretext::shortDate(trial.by));
}

Pace paceOf(const QVector<DayTotal> &totals, const WhatIf &trial)
{
    const auto first =
        std::find_if(totals.cbegin(), totals.cend(), [](const DayTotal &total) { return total.installed.value() > 0; });
    return paceOf(QVector<DayTotal>(first, totals.cend()), trial.target, trial.by);
}

Consolidation tried(Consolidation day, const WhatIf &trial, const QHash<QString, Target> &unitTargets)
{
    day.target = trial.target;
    day.targetBy = trial.by;
    for (UnitFigures &unit : day.units)
        judge(unit, unitTargets.value(unit.code, trial.target));
    QHash<QString, bool> inTotal;
    for (StreamFigures &stream : day.streams) {
        inTotal.insert(stream.stream.code, stream.stream.inTotal);
        stream.figures.counts.met =
            metAmong(day, [&stream](const UnitFigures &unit) { return unit.stream == stream.stream.code; });
    }
    for (GroupFigures &group : day.groups)
        group.figures.counts.met = metAmong(day, [&group](const UnitFigures &unit) { return unit.group == group.group; });
    day.district.counts.met = metAmong(day, [&inTotal](const UnitFigures &unit) { return inTotal.value(unit.stream); });
    day.all.met = metAmong(day, [](const UnitFigures &) { return true; });
    if (const auto coverage = day.district.carriedForward.coverage()) {
        day.needed = coverage->stillNeeded(trial.target);
        day.met = coverage->meets(trial.target);
    }
    return day;
}

QString whatIfText(const WhatIf &trial, const Consolidation &day, const Pace &pace, const QString &unitWord)
{
    const QString name = whatIfName(trial);
    if (!day.district.carriedForward.coverage())
        return name + QStringLiteral(". Chưa có số liệu");
    if (day.met)
        return name + QStringLiteral(". Đã đạt");
    QString text = QStringLiteral("%1. Còn thiếu %2 %3").arg(name, figuretext::count(day.needed), unitWord);
    if (pace.daysLeft <= 0)
        return text + QStringLiteral(", đã hết hạn");
    text += QStringLiteral(": mỗi ngày cần %1 trong %2 ngày").arg(figuretext::count(pace.perDayNeeded)).arg(pace.daysLeft);
    if (pace.usualPerDay)
        text += QStringLiteral(", nhịp hiện nay %1").arg(figuretext::count(*pace.usualPerDay));
    return text + outlook(trial, pace);
}

} // namespace dophu
