#include "core/coverage/remark.h"

#include "core/coverage/figuretext.h"

#include <algorithm>

namespace dophu
{

namespace
{

using RemarkUnits = QVector<const UnitFigures *>;

bool isInTotal(const Consolidation &day, const QString &stream)
{
    return std::any_of(day.streams.begin(), day.streams.end(), [&](const StreamFigures &figures) {
        return figures.stream.inTotal && figures.stream.code == stream;
    });
}

RemarkUnits rated(const Consolidation &day, const RemarkQuestion &question)
{
    RemarkUnits units;
    for (const UnitFigures &unit : day.units) {
        const bool asked = !question.group.isEmpty()    ? unit.group == question.group
                           : !question.stream.isEmpty() ? unit.stream == question.stream
                                                        : isInTotal(day, unit.stream);
        if (asked && unit.coverage && unit.status != UnitStatus::Excused)
            units.append(&unit);
    }
    return units;
}

qsizetype metAmong(const RemarkUnits &units)
{
    return std::count_if(units.begin(), units.end(), [](const UnitFigures *unit) { return unit->met; });
}

QString nameOf(const UnitFigures &unit)
{
    return unit.shortName.isEmpty() ? unit.name : unit.shortName;
}

QString changeOfMet(const RemarkUnits &now, const Consolidation *before, const RemarkQuestion &question)
{
    if (!before)
        return {};
    const RemarkUnits then = rated(*before, question);
    if (then.isEmpty())
        return {};
    const qsizetype change = metAmong(now) - metAmong(then);
    const QString day = figuretext::shortDate(before->day);
    if (change > 0)
        return QStringLiteral(", tăng %1 đơn vị so với ngày %2").arg(figuretext::count(change), day);
    if (change < 0)
        return QStringLiteral(", giảm %1 đơn vị so với ngày %2").arg(figuretext::count(-change), day);
    return QStringLiteral(", không đổi so với ngày %1").arg(day);
}

// The unit that needs the fewest people to get there.
QString nearest(const RemarkUnits &units, const QString &unitWord)
{
    const UnitFigures *near = nullptr;
    for (const UnitFigures *unit : units) {
        if (!unit->met && unit->needed && (!near || *unit->needed < *near->needed))
            near = unit;
    }
    if (!near)
        return {};
    return QStringLiteral("; gần nhất là %1, còn thiếu %2 %3")
        .arg(nameOf(*near), figuretext::count(*near->needed), unitWord);
}

QString withRate(const UnitFigures &unit)
{
    QString text = QStringLiteral("%1 (%2").arg(nameOf(unit), figuretext::percent(*unit.coverage));
    if (unit.carriedFrom)
        text += QStringLiteral(", số ngày %1").arg(figuretext::shortDate(*unit.carriedFrom));
    return text + u')';
}

// The two edges with everyone who ties, at most four names each.
QString edge(const RemarkUnits &ordered, const QString &word)
{
    constexpr qsizetype wanted = 2;
    constexpr qsizetype most = 4;
    qsizetype end = std::min(wanted, ordered.size());
    while (end < ordered.size() && *ordered.at(end)->coverage == *ordered.at(end - 1)->coverage)
        ++end;
    QStringList names;
    for (qsizetype i = 0; i < std::min(end, most); ++i)
        names.append(withRate(*ordered.at(i)));
    if (end > most)
        return QStringLiteral("%1 là %2 và %3 đơn vị khác cùng tỷ lệ")
            .arg(word, names.join(QStringLiteral(", ")), figuretext::count(end - most));
    return QStringLiteral("%1 là %2").arg(word, figuretext::listed(names));
}

QString edges(RemarkUnits units)
{
    if (units.size() < 5)
        return {};
    std::stable_sort(units.begin(), units.end(),
                     [](const UnitFigures *a, const UnitFigures *b) { return *a->coverage > *b->coverage; });
    const QString highest = edge(units, QStringLiteral("Cao nhất"));
    std::reverse(units.begin(), units.end());
    return QStringLiteral(" %1; %2.").arg(highest, edge(units, QStringLiteral("thấp nhất")));
}

QString forecast(const Consolidation &day, const Pace &pace)
{
    if (!pace.forecast || day.day >= day.targetBy)
        return {};
    QString text =
        QStringLiteral(" Dự báo ngày %1: %2").arg(figuretext::shortDate(day.targetBy), figuretext::percent(*pace.forecast));
    if (pace.low && pace.high)
        text += QStringLiteral(", khoảng 80% từ %1 đến %2")
                    .arg(figuretext::percent(*pace.low, 1), figuretext::percent(*pace.high, 1));
    if (!day.met && !pace.reachable)
        text += QStringLiteral("; theo nhịp này không kịp %1%").arg(day.target.text());
    return text + u'.';
}

QString stillNeeded(const Consolidation &day, const Pace &pace, const QString &unitWord)
{
    if (!day.district.carriedForward.coverage())
        return {};
    const QString target = QStringLiteral("mục tiêu %1%").arg(day.target.text());
    if (day.met)
        return QStringLiteral(" Toàn huyện đã đạt %1.").arg(target);
    const QString needed = figuretext::count(day.needed) + u' ' + unitWord;
    if (pace.daysLeft <= 0)
        return QStringLiteral(" Toàn huyện còn thiếu %1 để đạt %2.").arg(needed, target);
    return QStringLiteral(" Toàn huyện cần thêm %1 trong %2 ngày.").arg(needed).arg(pace.daysLeft);
}

} // namespace

QString remark(const Consolidation &day, const Consolidation *dayBefore, const Pace &pace, const RemarkQuestion &question)
{
    const RemarkUnits units = rated(day, question);
    const QString when = QStringLiteral("Đến %1 ngày %2").arg(figuretext::hour(day.cutoff), figuretext::date(day.day));
    if (units.isEmpty())
        return QStringLiteral("%1, chưa có số liệu để nhận xét.").arg(when);
    QString text = QStringLiteral("%1, %2/%3 %4 đạt mục tiêu %5%")
                       .arg(when, figuretext::count(metAmong(units)), figuretext::count(units.size()), question.noun,
                            day.target.text());
    text += changeOfMet(units, dayBefore, question) + nearest(units, question.unitWord) + u'.' + edges(units);
    const bool whole = question.group.isEmpty() && (question.stream.isEmpty() || isInTotal(day, question.stream));
    return whole ? text + forecast(day, pace) + stillNeeded(day, pace, question.unitWord) : text;
}

} // namespace dophu
