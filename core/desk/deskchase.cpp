// What a desk does around a number that did not come or has to be shown: reminders, calls, and files as evidence. None of
// it changes a figure.
#include "core/desk/desk.h"
#include "core/storage/campaignstore.h"
#include "core/storage/chasestore.h"
#include "core/storage/evidencestore.h"
#include "core/storage/journalstore.h"

#include <QMimeDatabase>

#include <algorithm>

namespace dophu
{

Result<QVector<ChaseNote>> Desk::chasesOn(Day day) const
{
    return ChaseStore(*m_database, m_campaignId).notesOn(day);
}

Result<QVector<ChaseNote>> Desk::chasesOf(UnitId unit, Day from, Day to) const
{
    return ChaseStore(*m_database, m_campaignId).notesOf(unit, from, to);
}

Result<QVector<Evidence>> Desk::evidenceOf(UnitId unit, Day day) const
{
    return EvidenceStore(*m_database, m_campaignId).evidenceOf(unit, day);
}

Result<QByteArray> Desk::evidenceContent(const Evidence &evidence) const
{
    return EvidenceStore(*m_database, m_campaignId).content(evidence);
}

Result<QString> Desk::reminderTemplate() const
{
    return CampaignStore(*m_database).setting(reminderSetting);
}

// Inside a transaction. Sorted as verifying reads them back.
Result<JournalEntry> Desk::storeChases(QVector<Chase> chases, JournalEntry entry)
{
    std::sort(chases.begin(), chases.end(), [](const Chase &a, const Chase &b) { return a.unit < b.unit; });
    const ChaseStore store(*m_database, m_campaignId);
    ContentDigest digest;
    QVector<int> numbers;
    for (const Chase &chase : std::as_const(chases)) {
        const auto last = store.lastNumber(chase.unit, chase.day);
        if (!last)
            return tl::unexpected<Failure>(last.error());
        numbers.append(*last + 1);
        store.feed(digest, chase, numbers.last());
    }
    entry.day = chases.first().day.iso();
    entry.digest = digest.result();
    const auto appended = appendEntry(std::move(entry));
    if (!appended)
        return appended;
    for (qsizetype i = 0; i < chases.size(); ++i) {
        if (const Outcome written = store.append(chases.at(i), numbers.at(i), appended->number); !written)
            return tl::unexpected<Failure>(written.error());
    }
    return appended;
}

Outcome Desk::noteReminder(Day day, QVector<UnitId> units, Channel channel)
{
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    if (units.isEmpty())
        return {};
    if (!m_campaign.includes(day))
        return fail(FailureKind::DayOutsideCampaign, day.iso());
    QVector<Chase> chases;
    for (const UnitId unit : std::as_const(units)) {
        if (!m_registry.byId(unit))
            return fail(FailureKind::UnknownUnit, QString::number(unit.value()));
        chases.append(Chase{unit, day, ChaseKind::Reminder, m_clock.now(), channel, std::nullopt, {}});
    }
    const auto noted = m_database->write<JournalEntry>([&] {
        JournalEntry entry =
            entryNow(QStringLiteral("remind"), units.size() == 1 ? m_registry.byId(units.first())->code : day.iso());
        entry.after = QString::number(units.size());
        return storeChases(chases, std::move(entry));
    });
    if (!noted)
        return tl::unexpected<Failure>(noted.error());
    told({});
    emit chased(day);
    return {};
}

Outcome Desk::noteCall(const Chase &given)
{
    Chase call = given;
    call.kind = ChaseKind::Call;
    call.note = call.note.simplified().normalized(QString::NormalizationForm_C);
    const Unit *unit = m_registry.byId(call.unit);
    if (!unit)
        return fail(FailureKind::UnknownUnit, QString::number(call.unit.value()));
    if (!m_campaign.includes(call.day))
        return fail(FailureKind::DayOutsideCampaign, call.day.iso());
    if (call.promised && *call.promised < call.at)
        return fail(FailureKind::BadInput, unit->name, QStringLiteral("giờ hứa sớm hơn giờ gọi"));
    const auto noted = m_database->write<JournalEntry>([&] {
        JournalEntry entry = entryNow(QStringLiteral("call"), unit->code);
        entry.before = call.at.iso();
        entry.after = call.promised ? call.promised->iso() : QString();
        entry.reason = call.note;
        return storeChases({call}, std::move(entry));
    });
    if (!noted)
        return tl::unexpected<Failure>(noted.error());
    told({});
    emit chased(call.day);
    return {};
}

Result<AttachedEvidence> Desk::attachEvidence(UnitId unitId, Day day, const QString &name, const QByteArray &bytes)
{
    AttachedEvidence attached;
    Evidence &evidence = attached.evidence;
    evidence.unit = unitId;
    evidence.day = day;
    evidence.name = evidenceName(name);
    evidence.size = bytes.size();
    const Unit *unit = m_registry.byId(unitId);
    if (!unit)
        return fail(FailureKind::UnknownUnit, QString::number(unitId.value()));
    if (!m_campaign.includes(day))
        return fail(FailureKind::DayOutsideCampaign, day.iso());
    if (bytes.isEmpty())
        return fail(FailureKind::EmptyFile, evidence.name);
    if (bytes.size() > largestEvidence)
        return fail(FailureKind::TooLarge, evidence.name, QString::number(bytes.size()));
    evidence.sha256 = sha256Of(bytes);
    evidence.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(evidence.name, bytes).name();
    const EvidenceStore store(*m_database, m_campaignId);
    const auto done = m_database->write<AttachedEvidence>([&]() -> Result<AttachedEvidence> {
        const auto same = store.withContent(evidence.sha256);
        if (!same)
            return tl::unexpected<Failure>(same.error());
        for (const Evidence &other : *same) {
            if (other.unit == unitId && other.day == day)
                return AttachedEvidence{other, true, {}};
            attached.elsewhere = other;
        }
        const auto present = store.evidenceOf(unitId, day);
        if (!present)
            return tl::unexpected<Failure>(present.error());
        evidence.number = present->isEmpty() ? 1 : present->last().number + 1;
        ContentDigest digest;
        store.feed(digest, evidence);
        JournalEntry entry = entryNow(QStringLiteral("evidence"), unit->code);
        entry.day = day.iso();
        entry.after = evidence.name;
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        evidence.journal = appended->number;
        evidence.by = appended->by;
        evidence.at = appended->at;
        if (const Outcome written = store.append(evidence, bytes, appended->number); !written)
            return tl::unexpected<Failure>(written.error());
        return attached;
    });
    if (done && !done->known) {
        told({});
        emit evidenceAttached(unitId, day);
    }
    return done;
}

Outcome Desk::saveReminderTemplate(const QString &given)
{
    const CampaignStore store(*m_database);
    const QString text = given.trimmed().normalized(QString::NormalizationForm_C);
    const Outcome kept = m_database->write<void>([&]() -> Outcome {
        const auto version = store.settingVersion(reminderSetting);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        ContentDigest digest;
        CampaignStore::feed(digest, reminderSetting, *version + 1, text.toUtf8());
        JournalEntry entry = entryNow(QStringLiteral("reminder_text"), m_campaign.shortName);
        entry.digest = digest.result();
        const auto appended = appendEntry(std::move(entry));
        if (!appended)
            return tl::unexpected<Failure>(appended.error());
        return store.append(reminderSetting, *version + 1, text.toUtf8(), appended->number);
    });
    if (kept) {
        told({});
        emit campaignChanged();
    }
    return kept;
}

} // namespace dophu
