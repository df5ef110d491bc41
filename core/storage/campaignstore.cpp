#include "core/storage/campaignstore.h"
#include "core/storage/statement.h"

#include <QVector>

namespace dophu
{

Result<CampaignStore::Kept> CampaignStore::current(qint64 upTo) const
{
    Statement statement(m_database, "read the campaign",
                        QStringLiteral("SELECT campaign_id, version, definition FROM campaign_version"
                                       " WHERE journal <= ? ORDER BY campaign_id DESC, version DESC LIMIT 1"));
    if (const Outcome read = statement.bind(upTo).run(); !read)
        return tl::unexpected<Failure>(read.error());
    if (!statement.next())
        return Kept{};
    auto campaign = campaignFromJson(statement.text(2).toUtf8(), m_database.location());
    if (!campaign)
        return tl::unexpected<Failure>(campaign.error());
    return Kept{statement.number(0), int(statement.number(1)), *campaign};
}

Result<CampaignStore::Kept> CampaignStore::campaign(qint64 id, qint64 upTo) const
{
    const auto every = all(upTo);
    if (!every)
        return tl::unexpected<Failure>(every.error());
    for (const Kept &kept : *every) {
        if (kept.id == id)
            return kept;
    }
    return Kept{};
}

Result<QVector<CampaignStore::Kept>> CampaignStore::all(qint64 upTo) const
{
    Statement rows(m_database, "read the campaigns",
                   QStringLiteral("SELECT campaign_id, version, definition FROM campaign_version v WHERE version ="
                                  " (SELECT max(version) FROM campaign_version w WHERE w.campaign_id = v.campaign_id"
                                  " AND w.journal <= ?) ORDER BY campaign_id"));
    if (const Outcome read = rows.bind(upTo).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<Kept> campaigns;
    while (rows.next()) {
        const auto campaign = campaignFromJson(rows.text(2).toUtf8(), m_database.location());
        if (!campaign)
            return tl::unexpected<Failure>(campaign.error());
        campaigns.append(Kept{rows.number(0), int(rows.number(1)), *campaign});
    }
    return campaigns;
}

void CampaignStore::feed(ContentDigest &digest, qint64 id, int version, const QByteArray &definition)
{
    digest.row("campaign");
    digest.field(id);
    digest.field(qint64(version));
    digest.field(QStringView(QString::fromUtf8(definition)));
}

Outcome CampaignStore::append(qint64 id, int version, const QByteArray &definition, qint64 journal) const
{
    Statement insert(m_database, "write the campaign",
                     QStringLiteral("INSERT INTO campaign_version (campaign_id, version, definition, journal)"
                                    " VALUES (?,?,?,?)"));
    return insert.bind(id).bind(version).bind(QString::fromUtf8(definition)).bind(journal).run();
}

Result<QString> CampaignStore::setting(const QString &name, qint64 upTo) const
{
    Statement statement(m_database, "read a setting",
                        QStringLiteral("SELECT value FROM setting WHERE name = ? AND journal <= ?"
                                       " ORDER BY version DESC LIMIT 1"));
    if (const Outcome read = statement.bind(name).bind(upTo).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? statement.text(0) : QString();
}

Result<Office> CampaignStore::office() const
{
    const auto json = setting(officeSetting);
    if (!json)
        return tl::unexpected<Failure>(json.error());
    return json->isEmpty() ? Office{} : officeFromJson(json->toUtf8());
}

Result<int> CampaignStore::settingVersion(const QString &name) const
{
    Statement statement(m_database, "read a setting's version",
                        QStringLiteral("SELECT coalesce(max(version), 0) FROM setting WHERE name = ?"));
    if (const Outcome read = statement.bind(name).run(); !read)
        return tl::unexpected<Failure>(read.error());
    return statement.next() ? int(statement.number(0)) : 0;
}

Result<QVector<CampaignStore::SettingVersion>> CampaignStore::settingVersions(const QString &name) const
{
    Statement statement(m_database, "read a setting's versions",
                        QStringLiteral("SELECT s.version, s.value, j.by_name, j.at, s.journal FROM setting s"
                                       " JOIN journal j ON j.number = s.journal WHERE s.name = ? ORDER BY s.version DESC"));
    if (const Outcome read = statement.bind(name).run(); !read)
        return tl::unexpected<Failure>(read.error());
    QVector<SettingVersion> versions;
    while (statement.next())
        versions.append({int(statement.number(0)), statement.text(1), statement.text(2), statement.moment(3),
                         statement.number(4)});
    return versions;
}

void CampaignStore::feed(ContentDigest &digest, const QString &name, int version, const QByteArray &value)
{
    digest.row("setting");
    digest.field(QStringView(name));
    digest.field(qint64(version));
    digest.field(QStringView(QString::fromUtf8(value)));
}

Outcome CampaignStore::append(const QString &name, int version, const QByteArray &value, qint64 journal) const
{
    Statement insert(m_database, "write a setting",
                     QStringLiteral("INSERT INTO setting (name, version, value, journal) VALUES (?,?,?,?)"));
    return insert.bind(name).bind(version).bind(QString::fromUtf8(value)).bind(journal).run();
}

} // namespace dophu
