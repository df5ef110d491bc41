// CampaignStore: campaigns and the office's own words, as versions that only grow; the newest version is in force.
#pragma once

#include "core/desk/office.h"
#include "core/domain/campaign.h"
#include "core/journal/contentdigest.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

namespace dophu
{

class CampaignStore
{
public:
    struct Kept
    {
        qint64 id = 0; // 0: there is no campaign yet
        int version = 0;
        Campaign campaign;
    };

    explicit CampaignStore(const Database &database) : m_database(database) {}

    // All as they stood right after the entry numbered upTo.
    Result<Kept> current(qint64 upTo = wholeJournal) const;             // the newest campaign
    Result<Kept> campaign(qint64 id, qint64 upTo = wholeJournal) const; // id 0 in it: there is none
    Result<QVector<Kept>> all(qint64 upTo = wholeJournal) const;        // oldest first
    static void feed(ContentDigest &digest, qint64 id, int version, const QByteArray &definition);
    Outcome append(qint64 id, int version, const QByteArray &definition, qint64 journal) const;

    Result<Office> office() const;
    // The newest text of a setting by the entry numbered upTo, empty when there is none.
    Result<QString> setting(const QString &name, qint64 upTo = wholeJournal) const;
    Result<int> settingVersion(const QString &name) const;
    struct SettingVersion
    {
        int version = 0;
        QString value;
        QString by;
        Moment at;
        qint64 journal = 0;
    };
    Result<QVector<SettingVersion>> settingVersions(const QString &name) const; // newest first
    static void feed(ContentDigest &digest, const QString &name, int version, const QByteArray &value);
    Outcome append(const QString &name, int version, const QByteArray &value, qint64 journal) const;

private:
    const Database &m_database;
};

inline const QString officeSetting = QStringLiteral("office");
inline const QString rulesSetting = QStringLiteral("rules"); // the version of the rules that the lines are judged by
inline const QString reminderSetting = QStringLiteral("reminder");
QByteArray officeToJson(const Office &office);
Office officeFromJson(const QByteArray &json);

} // namespace dophu
