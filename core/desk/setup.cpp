#include "core/desk/setup.h"
#include "core/checks/linerules.h"
#include "core/storage/campaignstore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"

namespace dophu
{

namespace
{

struct Numbered
{
    QVector<Unit> units;
    QVector<Base> bases;
};

Result<Numbered> numbered(const Founding &founding)
{
    Numbered result{founding.units, {}};
    QHash<QString, UnitId> ids;
    for (qsizetype i = 0; i < result.units.size(); ++i) {
        result.units[i].id = UnitId(i + 1);
        ids.insert(result.units.at(i).code, result.units.at(i).id);
    }
    for (const auto &[code, given] : founding.bases) {
        if (!ids.contains(code))
            return fail(FailureKind::UnknownUnit, code);
        Base base = given;
        base.unit = ids.value(code);
        result.bases.append(base);
    }
    return result;
}

QByteArray digestOf(const Founding &founding, const Numbered &registry)
{
    ContentDigest digest;
    CampaignStore::feed(digest, 1, 1, campaignToJson(founding.campaign));
    CampaignStore::feed(digest, officeSetting, 1, officeToJson(founding.office));
    CampaignStore::feed(digest, rulesSetting, 1, QByteArray::number(rulesVersion));
    for (int i = 0; i < registry.units.size(); ++i)
        RegistryStore::feed(digest, registry.units.at(i), 1, i);
    for (qsizetype i = 0; i < registry.bases.size(); ++i)
        RegistryStore::feed(digest, i + 1, registry.bases.at(i));
    for (qsizetype i = 0; i < founding.pasts.size(); ++i)
        RegistryStore::feed(digest, i + 1, founding.pasts.at(i));
    return digest.result();
}

Outcome writeAll(const Database &database, const Founding &founding, const Numbered &registry, qint64 journal)
{
    const CampaignStore campaigns(database);
    const RegistryStore units(database);
    if (const Outcome done = campaigns.append(1, 1, campaignToJson(founding.campaign), journal); !done)
        return done;
    if (const Outcome done = campaigns.append(officeSetting, 1, officeToJson(founding.office), journal); !done)
        return done;
    if (const Outcome done = campaigns.append(rulesSetting, 1, QByteArray::number(rulesVersion), journal); !done)
        return done;
    for (int i = 0; i < registry.units.size(); ++i) {
        if (const Outcome done = units.append(registry.units.at(i), 1, i, journal); !done)
            return done;
    }
    for (qsizetype i = 0; i < registry.bases.size(); ++i) {
        if (const Outcome done = units.append(i + 1, registry.bases.at(i), journal); !done)
            return done;
    }
    for (qsizetype i = 0; i < founding.pasts.size(); ++i) {
        if (const Outcome done = units.append(i + 1, founding.pasts.at(i), journal); !done)
            return done;
    }
    return {};
}

} // namespace

Outcome found(Database &database, const Founding &founding, const Clock &clock, const Clerk &clerk)
{
    const auto present = CampaignStore(database).current();
    if (!present)
        return tl::unexpected<Failure>(present.error());
    if (present->id != 0)
        return fail(FailureKind::AlreadyInitialised, database.location());
    const auto registry = numbered(founding);
    if (!registry)
        return tl::unexpected<Failure>(registry.error());
    return database.write<void>([&]() -> Outcome {
        JournalEntry entry;
        entry.at = clock.now();
        entry.by = clerk.name;
        entry.desk = clerk.desk;
        entry.act = QStringLiteral("found");
        entry.subject = founding.campaign.name;
        entry.after = QString::number(founding.units.size());
        entry.digest = digestOf(founding, *registry);
        const auto appended = JournalStore(database).append(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        return writeAll(database, founding, *registry, appended->number);
    });
}

} // namespace dophu
