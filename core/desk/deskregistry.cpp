// What a desk changes in the registry, the campaign and the office's words.
#include "core/desk/desk.h"
#include "core/storage/campaignstore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"

namespace dophu
{

// Bases decide what is above the base: the unit's standings follow.
Outcome Desk::rejudge(UnitId unit, const Registry &registryBefore)
{
    const ReportStore reports(*m_database, m_campaignId);
    const auto line = reports.lineOf(unit);
    if (!line)
        return tl::unexpected<Failure>(line.error());
    LineContext before = contextOf(unit);
    before.bases = registryBefore.basesOf(unit);
    return reports.replaceStandings(judgeLine(*line, before), judgeLine(*line, contextOf(unit)));
}

Outcome Desk::setBase(const Base &base)
{
    const Unit *unit = m_registry.byId(base.unit);
    if (!unit)
        return fail(FailureKind::UnknownUnit, QString::number(base.unit.value()));
    const Registry before = m_registry;
    const RegistryStore store(*m_database);
    const Outcome set = m_database->write<void>([&]() -> Outcome {
        const auto id = store.nextBaseId();
        if (!id)
            return tl::unexpected<Failure>(id.error());
        ContentDigest digest;
        RegistryStore::feed(digest, *id, base);
        JournalEntry entry = entryNow(QStringLiteral("base"), unit->code);
        entry.day = base.validFrom.iso();
        if (const Base *old = before.baseOn(base.unit, base.kind, base.validFrom))
            entry.before = QString::number(old->value.value());
        entry.after = QString::number(base.value.value());
        entry.reason = base.source;
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        if (const Outcome written = store.append(*id, base, appended->number); !written)
            return written;
        auto registry = store.load();
        if (!registry)
            return tl::unexpected<Failure>(registry.error());
        m_registry = std::move(*registry);
        return rejudge(base.unit, before);
    });
    if (!set) {
        m_registry = before;
        return set;
    }
    told({base.validFrom});
    emit registryChanged();
    return {};
}

Outcome Desk::saveUnit(const Unit &given)
{
    const RegistryStore store(*m_database);
    Unit unit = given;
    const Unit *old = m_registry.byId(given.id);
    const Unit *sameCode = m_registry.byCode(given.code);
    if (given.code.trimmed().isEmpty() || given.name.trimmed().isEmpty() || (sameCode && sameCode->id != given.id))
        return fail(FailureKind::BadInput, given.code, QStringLiteral("mã đã có hoặc mã, tên còn trống"));
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
        return {};
    });
    if (savedUnit) {
        told({});
        emit registryChanged();
    }
    return savedUnit;
}

Outcome Desk::saveOffice(const Office &office)
{
    const CampaignStore store(*m_database);
    const QByteArray value = officeToJson(office);
    const Outcome savedOffice = m_database->write<void>([&]() -> Outcome {
        const auto version = store.settingVersion(officeSetting);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        ContentDigest digest;
        CampaignStore::feed(digest, officeSetting, *version + 1, value);
        JournalEntry entry = entryNow(QStringLiteral("office"), office.name);
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        return store.append(officeSetting, *version + 1, value, appended->number);
    });
    if (!savedOffice)
        return savedOffice;
    m_office = office;
    told({});
    emit campaignChanged();
    return {};
}

Outcome Desk::saveCampaign(const Campaign &campaign)
{
    const CampaignStore store(*m_database);
    const QByteArray definition = campaignToJson(campaign);
    if (const auto readBack = campaignFromJson(definition, campaign.name); !readBack)
        return tl::unexpected<Failure>(readBack.error());
    const Campaign before = m_campaign;
    const ReportStore reports(*m_database, m_campaignId);
    const Outcome savedCampaign = m_database->write<void>([&]() -> Outcome {
        ContentDigest digest;
        CampaignStore::feed(digest, m_campaignId, m_campaignVersion + 1, definition);
        JournalEntry entry = entryNow(QStringLiteral("campaign"), campaign.name);
        entry.before = before.target.text() + u'%';
        entry.after = campaign.target.text() + u'%';
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        const Outcome written = store.append(m_campaignId, m_campaignVersion + 1, definition, appended->number);
        if (!written)
            return written;
        const auto units = reports.reportingUnits();
        if (!units)
            return tl::unexpected<Failure>(units.error());
        for (const UnitId unit : *units) { // reporting or base kinds may have changed what counts
            const auto line = reports.lineOf(unit);
            if (!line)
                return tl::unexpected<Failure>(line.error());
            m_campaign = before;
            const QVector<Standing> old = judgeLine(*line, contextOf(unit));
            m_campaign = campaign;
            if (const Outcome done = reports.replaceStandings(old, judgeLine(*line, contextOf(unit))); !done)
                return done;
        }
        return {};
    });
    if (!savedCampaign) {
        m_campaign = before;
        return savedCampaign;
    }
    m_campaign = campaign;
    ++m_campaignVersion;
    told({});
    emit campaignChanged();
    return {};
}

} // namespace dophu
