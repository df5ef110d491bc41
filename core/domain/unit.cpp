#include "core/domain/unit.h"

#include <algorithm>

namespace dophu
{

Registry::Registry(QVector<Unit> units, const QVector<Base> &bases, QVector<CodePast> pasts, QVector<Excuse> excuses,
                   QVector<Lineage> lineages)
    : m_units(std::move(units)), m_pasts(std::move(pasts)), m_excuses(std::move(excuses)), m_lineages(std::move(lineages))
{
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        m_indexByCode.insert(m_units.at(i).code, i);
        m_indexById.insert(m_units.at(i).id.value(), i);
    }
    m_basesByIndex.resize(m_units.size());
    for (const Base &base : bases) {
        if (const qsizetype i = indexOf(base.unit); i >= 0)
            m_basesByIndex[i].append(base);
    }
    for (QVector<Base> &line : m_basesByIndex) {
        std::stable_sort(line.begin(), line.end(), [](const Base &a, const Base &b) { return a.validFrom < b.validFrom; });
    }
}

const Unit *Registry::byCode(const QString &code) const
{
    const qsizetype i = m_indexByCode.value(code, -1);
    return i < 0 ? nullptr : &m_units.at(i);
}

const Unit *Registry::byId(UnitId id) const
{
    const qsizetype i = indexOf(id);
    return i < 0 ? nullptr : &m_units.at(i);
}

const Excuse *Registry::excuseOn(UnitId unit, Day day) const
{
    for (const Excuse &excuse : m_excuses) {
        if (excuse.unit == unit && excuse.covers(day))
            return &excuse;
    }
    return nullptr;
}

const Base *Registry::baseOn(UnitId unit, const QString &kind, Day day) const
{
    const qsizetype i = indexOf(unit);
    return i < 0 ? nullptr : baseAt(i, kind, day);
}

const Base *Registry::baseAt(qsizetype index, const QString &kind, Day day) const
{
    const Base *found = nullptr;
    for (const Base &base : m_basesByIndex.at(index)) {
        if (base.validFrom > day)
            break;
        if (base.kind == kind)
            found = &base;
    }
    return found;
}

QVector<Base> Registry::basesOf(UnitId unit) const
{
    const qsizetype i = indexOf(unit);
    return i < 0 ? QVector<Base>{} : m_basesByIndex.at(i);
}

} // namespace dophu
