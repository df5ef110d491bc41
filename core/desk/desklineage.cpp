// Merges and splits. A merge or split is one entry: the old units end, the new ones begin with their bases, and
// each takes over the last total as a report of the day before, so that carrying, charts and checks need no exception.
#include "core/desk/asof.h"
#include "core/desk/refusedchange.h"
#include "core/desk/succession.h"
#include "core/storage/campaignstore.h"
#include "core/storage/daystore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

Outcome Desk::merge(const MergeWish &given)
{
    const RegistryStore store(*m_database);
    Succession wish;
    wish.lineage = Lineage{0, Lineage::Merge, given.day, given.rule.simplified(), {}};
    if (wish.lineage.rule.isEmpty())
        return fail(FailureKind::ReasonMissing, given.heir.name);
    const auto id = store.nextUnitId();
    if (!id)
        return tl::unexpected<Failure>(id.error());
    QSet<qint64> seen;
    for (const UnitId unitId : given.from) {
        const Unit *unit = m_registry.byId(unitId);
        if (!unit)
            return fail(FailureKind::UnknownUnit, QString::number(unitId.value()));
        if (seen.contains(unitId.value()))
            return refusedChange(unit->name, QStringLiteral("được chọn hai lần"));
        seen.insert(unitId.value());
        wish.ended.append(*unit);
        wish.ended.last().validTo = given.day.plus(-1);
    }
    if (wish.ended.size() < 2)
        return refusedChange(given.heir.name, QStringLiteral("cần ít nhất hai đơn vị để nhập"));
    Unit heir = given.heir;
    heir.id = UnitId(*id);
    heir.group = wish.ended.first().group;
    heir.stream = wish.ended.first().stream;
    heir.parent = wish.ended.first().parent;
    heir.validFrom = given.day;
    heir.validTo.reset();
    if (heir.shortName.isEmpty())
        heir.shortName = heir.name;
    for (const Unit &unit : wish.ended) {
        if (unit.stream != heir.stream || unit.group != heir.group)
            return refusedChange(unit.name, QStringLiteral("khác nhóm hoặc khác luồng với %1").arg(wish.ended.first().name));
        if (unit.name != heir.name && !heir.formerNames.contains(unit.name))
            heir.formerNames.append(unit.name);
    }
    wish.heirs = {heir};
    if (const Outcome summed = sumBases(wish); !summed)
        return summed;
    const ReportStore reports(*m_database, m_campaignId);
    const Stream *stream = m_campaign.stream(heir.stream);
    for (const Unit &unit : wish.ended) {
        const auto last = lastTotal(reports, unit.id, given.day);
        if (!last)
            return tl::unexpected<Failure>(last.error());
        const Base *base = stream ? m_registry.baseOn(unit.id, stream->baseKind, given.day) : nullptr;
        wish.lineage.parts.append(LineagePart{unit.id, heir.id, base ? base->value : Count(), *last});
    }
    return succeed(std::move(wish));
}

// The heir's bases: at every day on which one of the old bases would have begun, the sum of them all.
Outcome Desk::sumBases(Succession &wish) const
{
    const Unit &heir = wish.heirs.first();
    QStringList kinds;
    for (const Unit &unit : wish.ended) {
        for (const Base &base : m_registry.basesOf(unit.id)) {
            if (!kinds.contains(base.kind))
                kinds.append(base.kind);
        }
    }
    for (const QString &kind : kinds) {
        QVector<Day> days{wish.lineage.day};
        for (const Unit &unit : wish.ended) {
            for (const Base &base : m_registry.basesOf(unit.id)) {
                if (base.kind == kind && base.validFrom > wish.lineage.day && !days.contains(base.validFrom))
                    days.append(base.validFrom);
            }
        }
        std::sort(days.begin(), days.end());
        for (const Day day : days) {
            Base sum{heir.id, kind, Count(), day, QStringLiteral("cộng của ") + namesOf(wish.ended), false};
            int known = 0;
            for (const Unit &unit : wish.ended) {
                const Base *base = m_registry.baseOn(unit.id, kind, day);
                if (!base || base->value.value() == 0)
                    continue;
                ++known;
                sum.value = Count::from(sum.value.value() + base->value.value()).value_or(*Count::from(Count::largest));
                sum.estimate = sum.estimate || base->estimate;
            }
            if (known == wish.ended.size())
                wish.bases.append(sum);
            else if (known > 0 && kind != populationKind)
                return refusedChange(
                    heir.name,
                    QStringLiteral("có đơn vị chưa có mẫu số ngày %1; thêm mốc trước khi nhập").arg(dayWords(day)));
        }
    }
    return {};
}

Outcome Desk::split(const SplitWish &given)
{
    const RegistryStore store(*m_database);
    Succession wish;
    wish.lineage = Lineage{0, Lineage::Split, given.day, given.rule.simplified(), {}};
    const Unit *unit = m_registry.byId(given.from);
    if (!unit)
        return fail(FailureKind::UnknownUnit, QString::number(given.from.value()));
    if (wish.lineage.rule.isEmpty())
        return fail(FailureKind::ReasonMissing, unit->name);
    if (given.heirs.size() < 2)
        return refusedChange(unit->name, QStringLiteral("tách thì có ít nhất hai đơn vị mới"));
    const auto id = store.nextUnitId();
    if (!id)
        return tl::unexpected<Failure>(id.error());
    const auto last = lastTotal(ReportStore(*m_database, m_campaignId), unit->id, given.day);
    if (!last)
        return tl::unexpected<Failure>(last.error());
    wish.ended = {*unit};
    wish.ended.first().validTo = given.day.plus(-1);
    qint64 bases = 0;
    qint64 counted = 0;
    for (qsizetype i = 0; i < given.heirs.size(); ++i) {
        Unit heir = given.heirs.at(i).unit;
        heir.id = UnitId(*id + i);
        heir.group = unit->group;
        heir.stream = unit->stream;
        heir.parent = unit->parent;
        heir.validFrom = given.day;
        heir.validTo.reset();
        if (heir.shortName.isEmpty())
            heir.shortName = heir.name;
        wish.heirs.append(heir);
        bases += given.heirs.at(i).base.value();
        counted += given.heirs.at(i).counted.value();
        wish.lineage.parts.append(LineagePart{unit->id, heir.id, given.heirs.at(i).base,
                                              *last ? std::optional<Count>(given.heirs.at(i).counted) : std::nullopt});
    }
    if (const qint64 whole = last->value_or(Count()).value(); counted != whole)
        return refusedChange(unit->name, QStringLiteral("phần luỹ kế cộng lại là %1, phải bằng %2").arg(counted).arg(whole));
    if (const Outcome shared = shareBases(wish, bases); !shared)
        return shared;
    return succeed(std::move(wish));
}

Outcome Desk::shareBases(Succession &wish, qint64 givenSum) const
{
    const Unit &unit = wish.ended.first();
    const Stream *stream = m_campaign.stream(unit.stream);
    const QString kind = stream ? stream->baseKind : QString();
    const Base *whole = m_registry.baseOn(unit.id, kind, wish.lineage.day);
    if (const qint64 must = whole ? whole->value.value() : 0; givenSum != must)
        return refusedChange(unit.name, QStringLiteral("phần mẫu số cộng lại là %1, phải bằng %2").arg(givenSum).arg(must));
    QVector<Count> weights;
    for (const LineagePart &part : wish.lineage.parts) {
        if (whole && whole->value.value() > 0 && part.base.value() == 0)
            return refusedChange(unit.name, QStringLiteral("mỗi đơn vị mới cần mẫu số lớn hơn 0"));
        weights.append(part.base);
    }
    QStringList kinds;
    for (const Base &base : m_registry.basesOf(unit.id)) {
        if (base.validFrom > wish.lineage.day)
            return refusedChange(unit.name,
                                 QStringLiteral("đã có mốc mẫu số từ %1, sau ngày tách").arg(dayWords(base.validFrom)));
        if (!kinds.contains(base.kind))
            kinds.append(base.kind);
    }
    for (const QString &each : kinds) {
        const Base *base = m_registry.baseOn(unit.id, each, wish.lineage.day);
        if (!base)
            continue;
        const QVector<Count> shares = each == kind ? weights : sharedOut(base->value, weights);
        for (qsizetype i = 0; i < shares.size(); ++i) {
            wish.bases.append(Base{wish.heirs.at(i).id, each, shares.at(i), wish.lineage.day,
                                   QStringLiteral("chia từ ") + unit.name, each != kind || base->estimate});
        }
    }
    return {};
}

} // namespace dophu
