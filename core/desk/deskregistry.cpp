// What a desk changes in the registry: units, bases, and the office's own registry files.
#include "core/desk/desk.h"
#include "core/domain/basewithdrawal.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/stepstore.h"
#include "core/storage/reportstore.h"

#include <algorithm>

namespace dophu
{

Outcome Desk::setBase(const Base &base)
{
    if (!m_registry.byId(base.unit))
        return fail(FailureKind::UnknownUnit, QString::number(base.unit.value()));
    const Registry before = m_registry;
    const Outcome set = m_database->write<void>([&] { return writeBase(base); });
    if (!set) {
        m_registry = before;
        return set;
    }
    told({base.validFrom});
    emit registryChanged();
    return {};
}

Outcome Desk::guardBase(const Base &base) const
{
    const Unit *unit = m_registry.byId(base.unit);
    for (const Base &other : m_registry.basesOf(base.unit)) {
        if (other.kind == base.kind && other.validFrom == base.validFrom) {
            return fail(FailureKind::BadInput, unit->name,
                        QStringLiteral("đã có mẫu số từ ngày %1; chọn ngày khác")
                            .arg(base.validFrom.date().toString(QStringLiteral("d/M/yyyy"))));
        }
    }
    return {};
}

// The unit is known; leaves the registry as it is then.
Outcome Desk::writeBase(const Base &base)
{
    if (const Outcome free = guardBase(base); !free)
        return free;
    const Unit *unit = m_registry.byId(base.unit);
    const auto written =
        storeBase(base, SheetAct{QStringLiteral("base"), unit->code, StepKind::Done, 0, std::nullopt, {}, {}});
    return written ? Outcome() : tl::unexpected<Failure>(written.error());
}

Result<qint64> Desk::storeBase(const Base &base, const SheetAct &act)
{
    const RegistryStore store(*m_database);
    const StepStore steps(*m_database, m_campaignId);
    const auto id = store.nextBaseId();
    if (!id)
        return tl::unexpected<Failure>(id.error());
    const StepStore::Step step{act.day.value_or(Day()), act.kind, act.turned, {}};
    ContentDigest digest;
    RegistryStore::feed(digest, *id, base);
    if (act.day)
        steps.feed(digest, step);
    JournalEntry entry = entryNow(act.act, act.subject);
    entry.day = base.validFrom.iso();
    const auto spokenBase = [&](Day day) {
        const Base *there = m_registry.baseOn(base.unit, base.kind, day);
        return there ? QString::number(there->value.value()) : QString();
    };
    entry.before = spokenBase(base.validFrom);
    entry.after = isWithdrawal(base) ? spokenBase(base.validFrom.plus(-1)) : QString::number(base.value.value());
    entry.reason = base.source;
    entry.digest = digest.result();
    const auto appended = appendEntry(std::move(entry));
    if (!appended)
        return tl::unexpected<Failure>(appended.error());
    Outcome written = store.append(*id, base, appended->number);
    if (written && act.day)
        written = steps.append(step, appended->number);
    if (!written)
        return tl::unexpected<Failure>(written.error());
    auto registry = store.load();
    if (!registry)
        return tl::unexpected<Failure>(registry.error());
    m_registry = std::move(*registry);
    written = rejudge({base.unit}); // what is above the base may have changed
    return written ? Result<qint64>(appended->number) : tl::unexpected<Failure>(written.error());
}

Outcome Desk::saveUnit(const Unit &given)
{
    const RegistryStore store(*m_database);
    Unit unit = given;
    const Unit *old = m_registry.byId(given.id);
    const Unit *sameCode = m_registry.byCode(given.code);
    if (given.code.trimmed().isEmpty() || given.name.trimmed().isEmpty() || (sameCode && sameCode->id != given.id))
        return fail(FailureKind::BadInput, given.code, QStringLiteral("mã đã có hoặc mã, tên còn trống"));
    if (const QString why = old ? againstLineage(m_registry, given) : QString(); !why.isEmpty())
        return fail(FailureKind::BadInput, given.name, why);
    const Registry before = m_registry;
    const Outcome savedUnit = m_database->write<void>([&]() -> Outcome {
        if (!unit.id.isValid()) {
            const auto id = store.nextUnitId();
            if (!id)
                return tl::unexpected<Failure>(id.error());
            unit.id = UnitId(*id);
        }
        const auto place = store.placeOf(unit.id);
        if (!place)
            return tl::unexpected<Failure>(place.error());
        ContentDigest digest;
        RegistryStore::feed(digest, unit, place->version + 1, place->position);
        JournalEntry entry = entryNow(QStringLiteral("unit"), unit.code);
        entry.before = old ? old->name : QString();
        entry.after = unit.name;
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        if (const Outcome written = store.append(unit, place->version + 1, place->position, appended->number); !written)
            return written;
        auto registry = store.load();
        if (!registry)
            return tl::unexpected<Failure>(registry.error());
        m_registry = std::move(*registry);
        return rejudge({unit.id}); // another stream may mean another base
    });
    if (!savedUnit) {
        m_registry = before;
        return savedUnit;
    }
    told({});
    emit registryChanged();
    return {};
}

RegistryPlan Desk::planRegistry(const QVector<RegistryFile> &files) const
{
    return dophu::planRegistry(files, m_registry, m_campaign);
}

namespace
{

struct RegistryRows
{
    QVector<Unit> units;
    QVector<RegistryStore::UnitPlace> places; // parallel; the version to write
    QVector<Base> bases;
    qint64 firstBase = 0;
    qint64 firstPast = 0;
};

// Numbers what the plan brings; units ascending by id, as verifying reads them back.
Result<RegistryRows> numberedRows(const RegistryStore &store, const RegistryPlan &plan, const Registry &registry)
{
    RegistryRows rows;
    const auto unitId = store.nextUnitId();
    const auto baseId = store.nextBaseId();
    const auto pastId = store.nextPastId();
    for (const auto *id : {&unitId, &baseId, &pastId}) {
        if (!*id)
            return tl::unexpected<Failure>(id->error());
    }
    rows.firstBase = *baseId;
    rows.firstPast = *pastId;
    rows.units = plan.units;
    qint64 next = *unitId;
    for (Unit &unit : rows.units) {
        if (!unit.id.isValid())
            unit.id = UnitId(next++);
    }
    std::sort(rows.units.begin(), rows.units.end(), [](const Unit &a, const Unit &b) { return a.id < b.id; });
    QHash<QString, UnitId> ids;
    int nextPosition = -1;
    for (const Unit &unit : rows.units) {
        auto place = store.placeOf(unit.id);
        if (!place)
            return tl::unexpected<Failure>(place.error());
        if (place->version == 0) { // new ones follow one another at the end
            nextPosition = std::max(nextPosition + 1, place->position);
            place->position = nextPosition;
        }
        ++place->version;
        rows.places.append(*place);
        ids.insert(unit.code, unit.id);
    }
    for (const auto &[code, given] : plan.bases) {
        Base base = given;
        const Unit *known = registry.byCode(code);
        base.unit = known ? known->id : ids.value(code);
        rows.bases.append(base);
    }
    return rows;
}

void feedRows(ContentDigest &digest, const RegistryRows &rows, const QVector<CodePast> &pasts)
{
    for (qsizetype i = 0; i < rows.units.size(); ++i)
        RegistryStore::feed(digest, rows.units.at(i), rows.places.at(i).version, rows.places.at(i).position);
    for (qsizetype i = 0; i < rows.bases.size(); ++i)
        RegistryStore::feed(digest, rows.firstBase + i, rows.bases.at(i));
    for (qsizetype i = 0; i < pasts.size(); ++i)
        RegistryStore::feed(digest, rows.firstPast + i, pasts.at(i));
}

Outcome writeRows(const RegistryStore &store, const RegistryRows &rows, const QVector<CodePast> &pasts, qint64 journal)
{
    Outcome written;
    for (qsizetype i = 0; i < rows.units.size() && written; ++i)
        written = store.append(rows.units.at(i), rows.places.at(i).version, rows.places.at(i).position, journal);
    for (qsizetype i = 0; i < rows.bases.size() && written; ++i)
        written = store.append(rows.firstBase + i, rows.bases.at(i), journal);
    for (qsizetype i = 0; i < pasts.size() && written; ++i)
        written = store.append(rows.firstPast + i, pasts.at(i), journal);
    return written;
}

} // namespace

Outcome Desk::importRegistry(const QVector<RegistryFile> &files)
{
    const RegistryStore store(*m_database);
    const Registry before = m_registry;
    const Outcome done = m_database->write<void>([&]() -> Outcome {
        auto registry = store.load(); // another desk may have changed it since the dry run
        if (!registry)
            return tl::unexpected<Failure>(registry.error());
        const RegistryPlan plan = dophu::planRegistry(files, *registry, m_campaign);
        if (plan.refused > 0) {
            const auto bad = std::find_if(plan.lines.begin(), plan.lines.end(),
                                          [](const RegistryLine &line) { return line.change == RegistryChange::Refused; });
            return fail(FailureKind::BadInput, QStringLiteral("%1:%2").arg(bad->source).arg(bad->line), bad->why);
        }
        if (plan.units.isEmpty() && plan.bases.isEmpty() && plan.pasts.isEmpty())
            return {};
        const auto rows = numberedRows(store, plan, *registry);
        if (!rows)
            return tl::unexpected<Failure>(rows.error());
        ContentDigest digest;
        feedRows(digest, *rows, plan.pasts);
        QStringList names;
        for (const RegistryFile &file : files)
            names.append(file.name);
        JournalEntry entry = entryNow(QStringLiteral("registry"), names.join(QStringLiteral(", ")));
        entry.after = QString::number(rows->units.size() + rows->bases.size() + plan.pasts.size());
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        if (const Outcome written = writeRows(store, *rows, plan.pasts, appended->number); !written)
            return written;
        registry = store.load();
        if (!registry)
            return tl::unexpected<Failure>(registry.error());
        m_registry = std::move(*registry);
        QVector<UnitId> changed;
        const auto mayHaveReports = [&](UnitId unit) { return before.byId(unit) && !changed.contains(unit); };
        for (const Unit &unit : rows->units) {
            if (mayHaveReports(unit.id))
                changed.append(unit.id);
        }
        for (const Base &base : rows->bases) {
            if (mayHaveReports(base.unit))
                changed.append(base.unit);
        }
        return rejudge(changed);
    });
    if (!done) {
        m_registry = before;
        return done;
    }
    if (m_registry != before) {
        told({m_campaign.firstDay});
        emit registryChanged();
    }
    return {};
}

} // namespace dophu
