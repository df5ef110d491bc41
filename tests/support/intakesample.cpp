#include "tests/support/intakesample.h"

#include "core/intake/csvrows.h"
#include "core/intake/registryfiles.h"

#include <QMap>

namespace dophu
{

namespace
{

QByteArray shipped(const char *name)
{
    const auto bytes = readFile(QStringLiteral(DOPHU_SOURCE_DIR "/resources/") + QLatin1String(name));
    if (!bytes)
        qFatal("%s cannot be read", name);
    return *bytes;
}

} // namespace

IntakeSample::IntakeSample() : m_campaign(defaultCampaign())
{
    QVector<Unit> units = readUnits(shipped("registry/units.csv"), QStringLiteral("units.csv"), m_campaign).value();
    qint64 next = 1;
    QHash<QString, UnitId> ids;
    for (Unit &unit : units) {
        unit.id = UnitId(next++);
        ids.insert(unit.code, unit.id);
    }
    QVector<Base> bases;
    const auto based = readBases(shipped("registry/bases.csv"), QStringLiteral("bases.csv"), units).value();
    for (const auto &[code, base] : based) {
        bases.append(base);
        bases.last().unit = ids.value(code);
    }
    m_registry = Registry(units, bases, readCodePasts(shipped("registry/unit_history.csv"), QStringLiteral("unit_history.csv")).value());
    m_matcher = std::make_unique<UnitMatcher>(m_registry, QStringLiteral("huyện Hướng Hoá"));
    QHash<UnitId, QMap<Day, QPair<QString, qint64>>> latest;
    const QStringList lines = QString::fromUtf8(shipped("campaign/reports.csv")).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(u',');
        auto &said = latest[ids.value(cells.at(1))][*Day::fromIso(cells.at(0))];
        if (said.first <= cells.at(3))
            said = {cells.at(3), cells.at(2).toLongLong()};
    }
    for (auto unit = latest.begin(); unit != latest.end(); ++unit) {
        for (auto day = unit->begin(); day != unit->end(); ++day)
            m_totals[unit.key()].append({day.key(), day->second});
    }
}

IntakeContext IntakeSample::on(Day day) const
{
    QHash<UnitId, UnitPast> pasts;
    for (const Unit &unit : m_registry.units()) {
        UnitPast past;
        for (const auto &[on, total] : m_totals.value(unit.id)) {
            if (on < day) {
                past.recent.append({on, total});
                past.last = total;
                past.lastDay = on;
            }
        }
        for (const Stream &stream : m_campaign.streams) {
            const Base *base = stream.code == unit.stream ? m_registry.baseOn(unit.id, stream.baseKind, day) : nullptr;
            if (base)
                past.base = base->value.value();
        }
        pasts.insert(unit.id, past);
    }
    return IntakeContext{m_campaign, m_registry, *m_matcher, day, pasts, {}, {}};
}

QString IntakeSample::codeOf(std::optional<UnitId> unit) const
{
    return unit ? m_registry.byId(*unit)->code : QString();
}

} // namespace dophu
