// A person's words for the notes under a summary table, kept as a setting: versions that only grow, each vouched for by its
// journal entry like every other setting.
#include "core/desk/desk.h"
#include "core/storage/campaignstore.h"
#include "core/storage/journalstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

namespace
{

QString footnotesSetting(qint64 campaign, Day day, const QString &group)
{
    return QStringLiteral("footnotes/%1/%2/%3").arg(campaign).arg(day.iso(), group);
}

QByteArray footnotesToJson(const QVector<FootnoteEdit> &edits)
{
    QJsonArray array;
    for (const FootnoteEdit &edit : edits)
        array.append(QJsonObject{
            {QStringLiteral("key"), edit.key}, {QStringLiteral("made"), edit.made}, {QStringLiteral("text"), edit.text}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QVector<FootnoteEdit> footnotesFromJson(const QByteArray &json)
{
    QVector<FootnoteEdit> edits;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        edits.append({object.value(QStringLiteral("key")).toString(), object.value(QStringLiteral("made")).toString(),
                      object.value(QStringLiteral("text")).toString()});
    }
    return edits;
}

QString footnoteWords(const QVector<FootnoteEdit> &edits)
{
    QStringList words;
    for (const FootnoteEdit &edit : edits)
        words.append(edit.text);
    return words.join(QStringLiteral(" | "));
}

} // namespace

Result<QVector<FootnoteEdit>> Desk::footnoteEdits(Day day, const QString &group) const
{
    const auto json = CampaignStore(*m_database).setting(footnotesSetting(m_campaignId, day, group));
    if (!json)
        return tl::unexpected<Failure>(json.error());
    return footnotesFromJson(json->toUtf8());
}

Outcome Desk::saveFootnotes(Day day, const QString &group, const QVector<FootnoteEdit> &edits)
{
    const CampaignStore store(*m_database);
    const QString name = footnotesSetting(m_campaignId, day, group);
    const QByteArray value = footnotesToJson(edits);
    const Outcome written = m_database->write<void>([&]() -> Outcome {
        const auto present = footnoteEdits(day, group);
        if (!present)
            return tl::unexpected<Failure>(present.error());
        if (*present == edits)
            return {};
        const auto version = store.settingVersion(name);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        ContentDigest digest;
        CampaignStore::feed(digest, name, *version + 1, value);
        JournalEntry entry = entryNow(QStringLiteral("footnote"), day.iso());
        entry.day = day.iso();
        entry.before = footnoteWords(*present);
        entry.after = footnoteWords(edits);
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        return store.append(name, *version + 1, value, appended->number);
    });
    if (written)
        told({day});
    return written;
}

} // namespace dophu
