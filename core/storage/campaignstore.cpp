#include "core/storage/campaignstore.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVector>
#include <array>

namespace dophu
{

namespace
{
struct OfficeField
{
    const char *key;
    QString Office::*member;
};

constexpr std::array officeFields{OfficeField{"superior", &Office::superior},
                                  OfficeField{"name", &Office::name},
                                  OfficeField{"district", &Office::district},
                                  OfficeField{"place", &Office::place},
                                  OfficeField{"symbol", &Office::symbol},
                                  OfficeField{"filing", &Office::filing},
                                  OfficeField{"signer_authority", &Office::signerAuthority},
                                  OfficeField{"signer_title", &Office::signerTitle},
                                  OfficeField{"signer_name", &Office::signerName}};
} // namespace

QByteArray officeToJson(const Office &office)
{
    QJsonObject object;
    for (const OfficeField &field : officeFields)
        object.insert(QLatin1String(field.key), office.*field.member);
    object.insert(QStringLiteral("copies"), QJsonArray::fromStringList(office.copies));
    QJsonArray signers;
    for (const OfficeSigner &signer : office.signers) {
        signers.append(QJsonObject{{QStringLiteral("authority"), signer.authority},
                                   {QStringLiteral("title"), signer.title},
                                   {QStringLiteral("name"), signer.name}});
    }
    object.insert(QStringLiteral("signers"), signers);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Office officeFromJson(const QByteArray &json)
{
    Office office;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const OfficeField &field : officeFields) {
        if (object.contains(QLatin1String(field.key)))
            office.*field.member = object.value(QLatin1String(field.key)).toString();
    }
    if (object.contains(QStringLiteral("copies"))) {
        office.copies.clear();
        for (const QJsonValue &copy : object.value(QStringLiteral("copies")).toArray())
            office.copies.append(copy.toString());
    }
    for (const QJsonValue &value : object.value(QStringLiteral("signers")).toArray()) {
        const QJsonObject signer = value.toObject();
        office.signers.append(OfficeSigner{signer.value(QStringLiteral("authority")).toString(),
                                           signer.value(QStringLiteral("title")).toString(),
                                           signer.value(QStringLiteral("name")).toString()});
    }
    return office;
}

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
