// What a desk changes in the office's words, its people, its limits and its campaigns.
#include "core/checks/limitfields.h"
#include "core/desk/asof.h"
#include "core/desk/desk.h"
#include "core/storage/backup.h"
#include "core/storage/campaignstore.h"
#include "core/storage/journalstore.h"
#include "core/storage/registrystore.h"
#include "core/storage/reportstore.h"

#include <QSet>
#include <algorithm>

namespace dophu
{

Outcome Desk::readSettings()
{
    const CampaignStore store(*m_database);
    const auto limits = store.setting(limitsSetting);
    if (!limits)
        return tl::unexpected<Failure>(limits.error());
    const auto users = store.setting(usersSetting);
    if (!users)
        return tl::unexpected<Failure>(users.error());
    m_limits = limitsFromJson(limits->toUtf8());
    m_users = usersFromJson(users->toUtf8());
    return {};
}

Outcome Desk::saveSetting(const QString &name, const QByteArray &value, JournalEntry entry)
{
    const CampaignStore store(*m_database);
    const auto version = store.settingVersion(name);
    if (!version)
        return tl::unexpected<Failure>(version.error());
    ContentDigest digest;
    CampaignStore::feed(digest, name, *version + 1, value);
    entry.digest = digest.result();
    const auto appended = appendEntry(std::move(entry));
    if (!appended)
        return tl::unexpected<Failure>(appended.error());
    return store.append(name, *version + 1, value, appended->number);
}

Outcome Desk::saveLimits(const Limits &limits)
{
    const Limits before = m_limits;
    const Outcome saved = m_database->write<void>([&]() -> Outcome {
        const Outcome set = saveSetting(limitsSetting, limitsToJson(limits), entryNow(QStringLiteral("limits"), {}));
        if (!set)
            return set;
        m_limits = limits;
        return rejudgeAll();
    });
    if (!saved) {
        m_limits = before;
        return saved;
    }
    m_worked.reset();
    told({m_campaign.firstDay});
    return {};
}

Outcome Desk::saveUsers(const QVector<OfficeUser> &users)
{
    QSet<QString> names;
    for (const OfficeUser &user : users) {
        if (user.name.trimmed().isEmpty() || names.contains(user.name))
            return fail(FailureKind::BadInput, user.name, QStringLiteral("tên trống hoặc ghi hai lần"));
        names.insert(user.name);
    }
    const bool someone = std::any_of(users.begin(), users.end(), [](const OfficeUser &user) { return user.mayReopen; });
    if (!users.isEmpty() && !someone)
        return fail(FailureKind::BadInput, QStringLiteral("Người dùng"),
                    QStringLiteral("cần ít nhất một người được mở lại ngày"));
    JournalEntry entry = entryNow(QStringLiteral("users"), {});
    entry.before = QString::number(m_users.size());
    entry.after = QString::number(users.size());
    const Outcome saved =
        m_database->write<void>([&] { return saveSetting(usersSetting, usersToJson(users), std::move(entry)); });
    if (!saved)
        return saved;
    m_users = users;
    takeRole();
    told({});
    emit campaignChanged();
    return {};
}

// The list decides; somebody who is not on it works without a role.
void Desk::takeRole()
{
    for (const OfficeUser &user : m_users) {
        if (user.name == m_clerk.name) {
            m_clerk.role = user.role;
            m_clerk.reopens = user.mayReopen;
            return;
        }
    }
    m_clerk.reopens = m_users.isEmpty() ? std::optional<bool>() : std::optional<bool>(false);
}

Outcome Desk::signIn(const QString &name)
{
    JournalEntry entry = entryNow(QStringLiteral("sign_in"), name);
    entry.before = m_clerk.name;
    entry.after = name;
    entry.by = name;
    const Outcome noted = m_database->write<void>([&]() -> Outcome {
        const auto appended = appendEntry(std::move(entry));
        return appended ? Outcome() : tl::unexpected<Failure>(appended.error());
    });
    if (!noted)
        return noted;
    m_clerk.name = name;
    m_clerk.role.clear();
    takeRole();
    told({});
    emit campaignChanged();
    return {};
}

Result<QVector<CampaignChoice>> Desk::campaigns() const
{
    const auto every = CampaignStore(*m_database).all();
    if (!every)
        return tl::unexpected<Failure>(every.error());
    QVector<CampaignChoice> choices;
    for (const CampaignStore::Kept &kept : *every) {
        choices.append(CampaignChoice{kept.id, kept.campaign.name, kept.campaign.shortName, kept.campaign.firstDay,
                                      kept.campaign.lastDay});
    }
    return choices;
}

Outcome Desk::createCampaign(const Campaign &campaign)
{
    const CampaignStore store(*m_database);
    const QByteArray definition = campaignToJson(campaign);
    if (const auto readBack = campaignFromJson(definition, campaign.name); !readBack)
        return tl::unexpected<Failure>(readBack.error());
    const auto created = m_database->write<qint64>([&]() -> Result<qint64> {
        const auto every = store.all();
        if (!every)
            return tl::unexpected<Failure>(every.error());
        for (const CampaignStore::Kept &kept : *every) {
            if (kept.campaign.name == campaign.name)
                return fail(FailureKind::BadInput, campaign.name, QStringLiteral("đã có đợt tên này"));
        }
        const qint64 id = every->isEmpty() ? 1 : every->last().id + 1;
        ContentDigest digest;
        CampaignStore::feed(digest, id, 1, definition);
        JournalEntry entry = entryNow(QStringLiteral("campaign"), campaign.name);
        entry.after = campaign.target.text() + u'%';
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        if (const Outcome written = store.append(id, 1, definition, appended->number); !written)
            return tl::unexpected<Failure>(written.error());
        return id;
    });
    return created ? switchCampaign(*created) : tl::unexpected<Failure>(created.error());
}

Outcome Desk::switchCampaign(qint64 id)
{
    if (id == m_campaignId)
        return {};
    const auto kept = CampaignStore(*m_database).campaign(id);
    if (!kept)
        return tl::unexpected<Failure>(kept.error());
    if (kept->id == 0)
        return fail(FailureKind::NoCampaign, QString::number(id));
    m_campaignId = kept->id;
    m_campaignVersion = kept->version;
    m_campaign = kept->campaign;
    m_worked.reset();
    told({});
    emit registryChanged();
    emit campaignChanged();
    return {};
}

Outcome Desk::rejudgeIn(qint64 campaignId, const Campaign &campaign, const QVector<UnitId> &units)
{
    const ReportStore reports(*m_database, campaignId);
    for (const UnitId unit : units) {
        const auto line = reports.lineOf(unit);
        if (!line)
            return tl::unexpected<Failure>(line.error());
        const auto stored = reports.standingsOf(unit, Day::fromJulian(1), Day::fromJulian(100'000'000));
        if (!stored)
            return tl::unexpected<Failure>(stored.error());
        const LineContext context = lineContextOf(campaign, m_registry, m_limits, unit);
        if (const Outcome done = reports.replaceStandings(*stored, judgeLine(*line, context)); !done)
            return done;
    }
    return settleHeirsIn(campaignId, campaign, units);
}

Outcome Desk::rejudge(const QVector<UnitId> &units)
{
    const auto every = CampaignStore(*m_database).all();
    if (!every)
        return tl::unexpected<Failure>(every.error());
    for (const CampaignStore::Kept &kept : *every) {
        if (const Outcome judged = rejudgeIn(kept.id, kept.campaign, units); !judged)
            return judged;
    }
    return {};
}

Outcome Desk::rejudgeAll()
{
    const auto every = CampaignStore(*m_database).all();
    if (!every)
        return tl::unexpected<Failure>(every.error());
    for (const CampaignStore::Kept &kept : *every) {
        const auto units = ReportStore(*m_database, kept.id).reportingUnits();
        if (!units)
            return tl::unexpected<Failure>(units.error());
        if (const Outcome judged = rejudgeIn(kept.id, kept.campaign, *units); !judged)
            return judged;
    }
    return {};
}

Outcome Desk::followRules()
{
    const CampaignStore store(*m_database);
    const QByteArray present = QByteArray::number(rulesVersion);
    const auto judgedBy = store.setting(rulesSetting);
    if (!judgedBy)
        return tl::unexpected<Failure>(judgedBy.error());
    if (judgedBy->toUtf8() == present)
        return {};
    JournalEntry entry = entryNow(QStringLiteral("rules"), {});
    entry.before = *judgedBy;
    entry.after = QString::fromLatin1(present);
    const Outcome followed = m_database->write<void>([&]() -> Outcome {
        const auto meanwhile = store.setting(rulesSetting); // another desk may have opened it at the same moment
        if (!meanwhile)
            return tl::unexpected<Failure>(meanwhile.error());
        if (meanwhile->toUtf8() == present)
            return {};
        const Outcome set = saveSetting(rulesSetting, present, std::move(entry));
        return set ? rejudgeAll() : set;
    });
    if (!followed)
        return followed;
    const auto length = journalLength();
    if (!length)
        return tl::unexpected<Failure>(length.error());
    m_seenJournal = *length;
    return {};
}

Outcome Desk::catchUp()
{
    const auto length = journalLength();
    if (!length)
        return tl::unexpected<Failure>(length.error());
    if (*length == m_seenJournal)
        return {};
    const auto news = JournalStore(*m_database).entries(int(*length - m_seenJournal), {});
    if (!news)
        return tl::unexpected<Failure>(news.error());
    static const QSet<QString> grounds{QStringLiteral("unit"),     QStringLiteral("base"),   QStringLiteral("registry"),
                                       QStringLiteral("merge"),    QStringLiteral("split"),  QStringLiteral("excuse"),
                                       QStringLiteral("campaign"), QStringLiteral("limits"), QStringLiteral("excuse-end")};
    if (std::none_of(news->begin(), news->end(), [](const JournalEntry &entry) { return grounds.contains(entry.act); }))
        return {};
    auto registry = RegistryStore(*m_database).load();
    if (!registry)
        return tl::unexpected<Failure>(registry.error());
    const qint64 seen = m_seenJournal;
    if (const Outcome loaded = loadCampaign(); !loaded)
        return loaded;
    m_seenJournal = seen; // refresh() still tells who listens
    m_registry = std::move(*registry);
    return {};
}

Result<QString> Desk::backUpDaily(const BackupPlan &plan)
{
    return dailyBackup(*m_database, plan, m_clock.now());
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
        return rejudgeIn(m_campaignId, campaign, *units); // reporting or base kinds may have changed what counts
    });
    if (!savedCampaign)
        return savedCampaign;
    m_campaign = campaign;
    ++m_campaignVersion;
    told({});
    emit campaignChanged();
    return {};
}

} // namespace dophu
