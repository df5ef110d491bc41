// A typed day: the sheet of the whole sample office filled in on its evening before, and the figures that a calm day brings:
// every unit a few more than it had, none above its base.
#pragma once

#include "tests/support/sampledesk.h"

#include <algorithm>

namespace dophu
{

inline const Day typedDay(2020, 8, 19);

// The sample campaign up to the evening before, in the hour in which the numbers come in: 134 units are expected.
inline TestDesk eveningDesk()
{
    TestDesk desk = sampleDesk(at("2020-08-18T23:00:00"));
    Unit station; // the sample's own are 133 on that day
    station.code = QStringLiteral("HH-TKN");
    station.name = QStringLiteral("Trạm Khuyến nông huyện");
    station.shortName = station.name;
    station.group = QStringLiteral("co-quan-huyen");
    station.stream = QStringLiteral("co-quan");
    station.validFrom = Day(2020, 1, 1);
    if (!desk->saveUnit(station))
        qFatal("the unit could not be entered");
    const UnitId id = desk->registry().byCode(station.code)->id;
    if (!desk->setBase(
            {id, QStringLiteral("cbccvc"), *Count::from(12), Day(2020, 8, 1), QStringLiteral("quyết định biên chế")}))
        qFatal("its base could not be entered");
    // The one that counts more than its base is given a base that holds them: nothing is doubtful that evening.
    const UnitId board = desk->registry().byCode(QStringLiteral("HH-BQLDA"))->id;
    if (!desk->setBase({board, QStringLiteral("cbccvc"), *Count::from(20), typedDay, QStringLiteral("quyết định biên chế")}))
        qFatal("the base could not be entered");
    Office office = desk->office();
    for (const QString &name : desk->campaign().recipients)
        office.addresses.append({name, QStringLiteral("noi-nhan-%1@quangtri.gov.vn").arg(office.addresses.size() + 1), false});
    if (!desk->saveOffice(office))
        qFatal("the addresses could not be entered");
    desk.clock->set(at("2020-08-19T13:40:00"));
    return desk;
}

// What each unit would report, by its id.
inline QHash<qint64, qint64> calmNumbers(const Desk &desk, Day day)
{
    QHash<qint64, qint64> numbers;
    const auto figures = desk.consolidation(day);
    if (!figures)
        return numbers;
    for (const UnitFigures &unit : figures->units) {
        const qint64 last = unit.installed ? unit.installed->value() : 0;
        const qint64 room = unit.base ? std::max<qint64>(0, unit.base->value() - last) : 5;
        numbers.insert(unit.id.value(), last + std::min<qint64>(room, 1 + last / 50));
    }
    return numbers;
}

} // namespace dophu
